//! One request as the operations read it: path parameters, query, headers,
//! body. No judgement here; each service decides what is missing or wrong.

use std::collections::HashMap;
use std::convert::Infallible;

use axum::body::{Bytes, to_bytes};
use axum::extract::{FromRequest, FromRequestParts, Path, Request};
use axum::http::HeaderMap;

/// More than any call of the two services can fill.
pub(crate) const BODY_LIMIT: usize = 16 * 1024 * 1024;

#[derive(Clone, Debug, Default)]
pub(crate) struct Call {
    pub(crate) body: Bytes,
    path: HashMap<String, String>,
    query: Vec<(String, String)>,
    headers: HeaderMap,
}

impl Call {
    /// A decoded path parameter; empty if the route has none of that name.
    pub(crate) fn path(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    /// A decoded query value; a key without a value counts as empty text.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// A query value that is there and not empty.
    pub(crate) fn filled(&self, name: &str) -> Option<&str> {
        self.query(name).filter(|value| !value.is_empty())
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Whether the body is declared as JSON, with or without a charset.
    pub(crate) fn says_json(&self) -> bool {
        self.header("content-type").is_some_and(|value| {
            let media_type = value.split(';').next().unwrap_or_default().trim();
            media_type.eq_ignore_ascii_case("application/json")
        })
    }
}

impl<S: Send + Sync> FromRequest<S> for Call {
    type Rejection = Infallible;

    async fn from_request(request: Request, state: &S) -> Result<Self, Infallible> {
        let (mut parts, body) = request.into_parts();
        let path = Path::<HashMap<String, String>>::from_request_parts(&mut parts, state)
            .await
            .map(|Path(parameters)| parameters)
            .unwrap_or_default();
        let query = parts.uri.query().unwrap_or_default();
        Ok(Self {
            body: to_bytes(body, BODY_LIMIT).await.unwrap_or_default(),
            path,
            query: form_urlencoded::parse(query.as_bytes())
                .into_owned()
                .collect(),
            headers: parts.headers,
        })
    }
}
