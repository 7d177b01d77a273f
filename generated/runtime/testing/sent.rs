//! A request as a service in memory has seen it.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// A request that was sent through a [`MemoryTransport`](crate::runtime::MemoryTransport). `Debug`
/// shows the operation only.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sent {
    /// The operation's name.
    pub operation: Cow<'static, str>,
    /// The request, with its credentials and all of its body.
    pub request: http::Request<Bytes>,
}

impl Sent {
    /// The body as JSON; null if there is none or if it is something else.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(self.request.body()).unwrap_or_default()
    }

    /// The path, as it was sent.
    #[must_use]
    pub fn path(&self) -> &str {
        self.request.uri().path()
    }

    /// The value of this query parameter, decoded; of the first, if there are several.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<String> {
        let mut pairs = self.request.uri().query()?.split('&');
        pairs.find_map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(key) == name).then(|| decoded(value).into_owned())
        })
    }

    /// The value of this header, if it is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.request.headers().get(name)?.to_str().ok()
    }
}

fn decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

impl fmt::Debug for Sent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Sent")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}
