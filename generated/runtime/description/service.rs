//! The constant that describes a service as a whole.

use crate::runtime::description::envelope::Envelope;
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
    /// Where a response carries code, message and request id.
    pub envelope: Envelope,
}
