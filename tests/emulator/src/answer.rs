//! JSON and text to HTTP answers, and the one step of building JSON that
//! `json!` leaves out. Which JSON is up to the services.

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use serde_json::{Map, Value};

/// An answer with a JSON body and the content type in the service's spelling.
pub(crate) fn json(status: u16, content_type: &'static str, body: &Value) -> Response {
    let mut response = Response::new(Body::from(body.to_string()));
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    *response.status_mut() = status_code(status);
    response
}

/// An answer with any body.
pub(crate) fn text(status: u16, content_type: &str, body: String) -> Response {
    let mut response = Response::new(Body::from(body));
    if let Ok(value) = HeaderValue::from_str(content_type) {
        response.headers_mut().insert(header::CONTENT_TYPE, value);
    }
    *response.status_mut() = status_code(status);
    response
}

/// An answer without a body.
pub(crate) fn empty(status: u16) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status_code(status);
    response
}

fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// Adds a member to a JSON object; anything else stays as it is.
pub(crate) fn set(object: &mut Value, key: &str, value: impl Into<Value>) {
    if let Value::Object(members) = object {
        members.insert(key.to_owned(), value.into());
    }
}

/// Half of `text`, cut where it stays text.
pub(crate) fn first_half(text: &[u8]) -> &[u8] {
    text.get(..text.len() / 2).unwrap_or_default()
}

/// The same JSON with every member, or every entry of a list, of another type.
pub(crate) fn with_wrong_types(text: Bytes) -> Bytes {
    let mut document = match serde_json::from_slice(&text) {
        Ok(document) => document,
        Err(_not_json) => return text,
    };
    let spoil = |value: &mut Value| {
        *value = match value {
            Value::Object(_) => Value::from(vec![1]),
            _ => Value::Object(Map::new()),
        }
    };
    match &mut document {
        Value::Object(members) => members.values_mut().for_each(spoil),
        Value::Array(entries) => entries.iter_mut().for_each(spoil),
        other => spoil(other),
    }
    Bytes::from(document.to_string())
}
