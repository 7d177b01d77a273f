//! The constant that describes a server.

/// A server of a service, or of some of its operations.
#[derive(Debug, Clone, Copy)]
pub struct Server {
    /// Its address as the document has it, by which it is named; may hold `{variable}`, and may be
    /// relative to the client's base URL.
    pub url: &'static str,
    /// Name and default value of each variable of `url`.
    pub variables: &'static [(&'static str, &'static str)],
}
