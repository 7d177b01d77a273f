//! The constant that describes a service as a whole.

use crate::runtime::description::envelope::Envelope;
use crate::runtime::description::operation::Rate;
use crate::runtime::description::security::SecurityScheme;
use crate::runtime::description::server::Server;

/// One service: where it lives and how it reports failures.
#[derive(Debug, Clone, Copy)]
pub struct Service {
    /// The name used in messages.
    pub name: &'static str,
    /// The addresses that the document lists. Paths are appended to the first one, unless the caller
    /// chooses another or has one of its own; without any, the caller must have one.
    pub addresses: &'static [Server],
    /// The other servers that operations have of their own.
    pub servers: &'static [Server],
    /// The alternative sets of credentials that its operations take, the usual one first.
    pub security: &'static [&'static [&'static SecurityScheme]],
    /// How often each operation may be sent that says nothing else.
    pub rate: Option<Rate>,
    /// Where a response carries code, message and request id.
    pub envelope: Envelope,
}
