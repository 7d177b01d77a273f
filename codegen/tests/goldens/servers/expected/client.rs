// Generated from the description of the API. Edit the description, not this file.

//! The client.

use super::builder::ClientBuilder;
use crate::runtime;

static SERVICE: runtime::Service = runtime::Service {
    name: "servers",
    addresses: &[
        runtime::Server {
            url: "https://api.example.com/v1",
            variables: &[],
        },
        runtime::Server {
            url: "https://{stage}.example.com/v1",
            variables: &[("stage", "sandbox")],
        },
    ],
    servers: &[
        runtime::Server {
            url: "/beta",
            variables: &[],
        },
        runtime::Server {
            url: "https://{region}.files.example.com",
            variables: &[("region", "eu")],
        },
        runtime::Server {
            url: "https://{region}.replace.example.com",
            variables: &[],
        },
        runtime::Server {
            url: "https://{region}.upload.example.com",
            variables: &[("region", "us")],
        },
        runtime::Server {
            url: "/oauth/token",
            variables: &[],
        },
    ],
    security: &[
        &[&super::security::MACHINE],
        &[&super::security::TOKEN],
        &[&super::security::DIGEST],
    ],
    rate: None,
    envelope: runtime::Envelope::GUESS,
};

/// A client of Servers.
///
/// Cloning is cheap: clones share connections and tokens.
#[derive(Debug, Clone)]
pub struct Client<M: runtime::Mode = runtime::Async> {
    pub(super) handle: runtime::Handle<M>,
}

impl<M: runtime::Mode> Client<M> {
    pub(super) fn begin(
        &self,
        operation: &'static runtime::Operation,
    ) -> runtime::Arguments<M> {
        runtime::Arguments::new(&self.handle, operation)
    }
    client_options!(super::ErrorCode);
}

impl Client {
    /// Begins a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            core: runtime::Core::builder(&SERVICE),
        }
    }
}
