// Generated from the description of the API. Edit the description, not this file.

//! The client.

use super::builder::ClientBuilder;
use crate::runtime;

static SERVICE: runtime::Service = runtime::Service {
    name: "shelf",
    addresses: &[
        runtime::Server {
            url: "https://{region}.example.com/api",
            variables: &[("region", "eu")],
        },
    ],
    servers: &[],
    security: &[
        &[&super::security::TOKEN],
        &[],
        &[&super::security::OTHER],
        &[&super::security::TOKEN, &super::security::USER],
    ],
    rate: None,
    envelope: runtime::Envelope {
        code: &["code", "errcode"],
        message: &["message"],
        request_id: &["requestId"],
        request_id_headers: &["x-request-id"],
        failures: &[
            runtime::Failure {
                field: "errcode",
                success: Some("0"),
            },
            runtime::Failure {
                field: "punish",
                success: None,
            },
        ],
    },
};

/// A client of Shelf.
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
