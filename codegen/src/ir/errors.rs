//! Failures as the service describes them.

use super::text::WireName;
use crate::node_id::NodeId;
use std::collections::BTreeSet;

/// Where a response that is a failure keeps its parts.
#[derive(Debug, Clone)]
pub struct Envelope {
    /// Keys that may hold the code, the likeliest first.
    pub code: Vec<String>,
    /// Keys that may hold the message.
    pub message: Vec<String>,
    /// Keys that may hold the request id.
    pub request_id: Vec<String>,
    /// Headers that may hold the request id.
    pub request_id_headers: Vec<String>,
    /// Properties by which responses with a 2xx status are failures, and the value of each that means
    /// success after all.
    pub failures: Vec<(String, Option<String>)>,
}

/// A documented error code.
#[derive(Debug, Clone)]
pub struct ErrorCode {
    /// As sent by the service.
    pub code: WireName,
    /// The name the document gives it.
    pub name: Option<String>,
    /// Its meaning.
    pub description: String,
    /// The statuses it is documented with.
    pub statuses: BTreeSet<u16>,
    /// Its meaning to a client.
    pub meaning: Option<Meaning>,
    /// It is about the caller, or about what all items of a request are in.
    pub concerns_every_item: bool,
    /// Where it is defined.
    pub at: NodeId,
}

/// The consequence of an error code for a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is explained where its word is")]
pub enum Meaning {
    InvalidToken,
    Throttled,
    Busy,
    Quota,
    Denied,
    NotFound,
    Conflict,
    Invalid,
}

impl Meaning {
    /// The words of documents.
    pub const WORDS: &[(&str, Self)] = &[
        // A new token makes the same call succeed.
        ("invalid-token", Self::InvalidToken),
        // Refused before any work began, because of too many calls.
        ("throttled", Self::Throttled),
        // Refused before any work began, because other work holds the object.
        ("busy", Self::Busy),
        // Refused until somebody buys more or a period ends.
        ("quota", Self::Quota),
        ("denied", Self::Denied),
        ("not-found", Self::NotFound),
        ("conflict", Self::Conflict),
        ("invalid", Self::Invalid),
    ];

    /// Its word in documents.
    pub fn word(self) -> &'static str {
        let mut words = Self::WORDS.iter();
        words
            .find(|(_, meaning)| *meaning == self)
            .map_or("", |(word, _)| word)
    }
}
