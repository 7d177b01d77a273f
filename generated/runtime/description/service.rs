//! The constant that describes a service as a whole.

use crate::runtime::description::envelope::Envelope;
use crate::runtime::description::server::Server;

/// One service: where it lives and how it reports failures.
#[derive(Debug, Clone, Copy)]
pub struct Service {
    /// The name used in messages.
    pub name: &'static str,
    /// The address every path is appended to; may hold `{variable}`; empty if the document names
    /// none, and then the client builder must be given one.
    pub base_url: &'static str,
    /// Name and default value of each variable of `base_url`.
    pub variables: &'static [(&'static str, &'static str)],
    /// The other servers that operations have of their own.
    pub servers: &'static [Server],
    /// Where a response carries code, message and request id.
    pub envelope: Envelope,
}
