// Generated from the description of the API. Edit the description, not this file.

//! The client.

use super::builder::ClientBuilder;
use crate::runtime;

static SERVICE: runtime::Service = runtime::Service {
    name: "dingtalk",
    addresses: &[
        runtime::Server {
            url: "https://api.dingtalk.{edition}",
            variables: &[("edition", "com")],
        },
    ],
    servers: &[],
    security: &[&[&super::security::ACCESS_TOKEN]],
    rate: Some(runtime::Rate {
        requests: 20,
        seconds: 1,
    }),
    envelope: runtime::Envelope {
        code: &["code", "errcode", "punish"],
        message: &["message", "errmsg"],
        request_id: &["requestid", "request_id"],
        request_id_headers: &[],
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

/// A client of DingTalk Storage.
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
