//! Reads an item as what the document says.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::runtime::error::{DecodeError, ErrorCode};
use crate::runtime::events::frames::Frame;
use crate::runtime::response::Response;

/// An event as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// Its type, `message` if it has none of its own.
    pub event: String,
    /// Its data; what is not UTF-8 in it is replaced.
    pub data: String,
    /// Its id, if it has one.
    pub id: Option<String>,
}

/// Reads an item; nothing if it marks the end of the stream.
pub type Read<T, C> = fn(&Response<C>, &Frame) -> Option<Result<T, DecodeError>>;

/// The item is the data of the event, which is JSON.
///
/// `[DONE]` is how many services mark the end, and is not JSON.
pub fn of_data<T: DeserializeOwned, C: ErrorCode>(
    response: &Response<C>,
    frame: &Frame,
) -> Option<Result<T, DecodeError>> {
    let read = json(response, &frame.data);
    let is_end = read.is_err() && frame.data.trim_ascii() == b"[DONE]";
    (!is_end).then_some(read)
}

/// The item is the event: an object with its type, data, id and time to wait. The data is JSON, or
/// else a string.
pub fn of_event<T: DeserializeOwned, C: ErrorCode>(
    response: &Response<C>,
    frame: &Frame,
) -> Option<Result<T, DecodeError>> {
    // A body without a text may be null, but data without one is a string.
    let is_blank = frame.data.trim_ascii().is_empty();
    let parsed = match json(response, &frame.data) {
        Ok(data) => Some(data).filter(|_| !is_blank),
        Err(error) if error.beyond.is_some() => return Some(Err(error)),
        // Words, then.
        Err(_) => None,
    };
    let first = json(
        response,
        &object(frame, parsed.unwrap_or_else(|| text(frame))),
    );
    Some(first.or_else(|error| {
        let second = json(response, &object(frame, text(frame)));
        second.map_err(|_: DecodeError| error)
    }))
}

/// The item is the event, of which the data is a string: JSON in it stays text.
pub fn of_text<T: DeserializeOwned, C: ErrorCode>(
    response: &Response<C>,
    frame: &Frame,
) -> Option<Result<T, DecodeError>> {
    Some(json(response, &object(frame, text(frame))))
}

/// The item is the event as it came.
pub fn of_nothing<C: ErrorCode>(
    _: &Response<C>,
    frame: &Frame,
) -> Option<Result<Event, DecodeError>> {
    let event = frame.event.as_deref().unwrap_or("message");
    Some(Ok(Event {
        event: event.to_owned(),
        data: text(frame),
        id: frame.id.clone(),
    }))
}

fn text<T: From<String>>(frame: &Frame) -> T {
    String::from_utf8_lossy(&frame.data).into_owned().into()
}

fn json<T: DeserializeOwned, C: ErrorCode>(
    response: &Response<C>,
    text: &[u8],
) -> Result<T, DecodeError> {
    response.raw.json_of(text)
}

fn object(frame: &Frame, data: Value) -> Vec<u8> {
    let mut object = Map::new();
    if let Some(event) = &frame.event {
        object.insert("event".to_owned(), event.as_str().into());
    }
    object.insert("data".to_owned(), data);
    if let Some(id) = &frame.id {
        object.insert("id".to_owned(), id.as_str().into());
    }
    if let Some(retry) = frame.retry {
        object.insert("retry".to_owned(), retry.into());
    }
    Value::Object(object).to_string().into_bytes()
}
