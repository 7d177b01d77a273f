// Generated from the description of the API. Edit the description, not this file.

//! The client.

use super::builder::ClientBuilder;
use crate::runtime;

static SERVICE: runtime::Service = runtime::Service {
    name: "functions",
    addresses: &[
        runtime::Server {
            url: "https://functions.example",
            variables: &[],
        },
    ],
    servers: &[],
    security: &[],
    rate: None,
    envelope: runtime::Envelope::GUESS,
};

/// A client of Functions.
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
