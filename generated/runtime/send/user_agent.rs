//! What a client calls itself in the header `User-Agent` (RFC 9110, section 10.1.5).

use http::HeaderValue;

/// Name and version of the crate that this is a part of.
const CRATE: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// What a client calls itself: its crate, unless the caller says something else.
#[derive(Debug, Clone, Default)]
pub(crate) struct UserAgent {
    /// Instead of the crate.
    pub(crate) own: Option<String>,
    /// What uses the client: comes first, for it says the most.
    pub(crate) prefix: Option<String>,
}

impl UserAgent {
    /// The header; none if there is nothing to say.
    pub(crate) fn header(&self) -> Result<Option<HeaderValue>, String> {
        let own = self.own.as_deref().unwrap_or(CRATE);
        let products = self.prefix.as_deref().into_iter().chain([own]);
        let products: Vec<&str> = products.filter(|product| !product.is_empty()).collect();
        let text = products.join(" ");
        match HeaderValue::from_str(&text) {
            Ok(_) if text.is_empty() => Ok(None),
            Ok(header) => Ok(Some(header)),
            Err(_) => Err(format!(
                "the user agent {text:?} cannot be sent in a header"
            )),
        }
    }
}
