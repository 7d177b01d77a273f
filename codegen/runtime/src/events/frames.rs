//! Cuts a stream into items that nobody has read yet.
//!
//! Events are cut as the HTML standard says (server-sent events, interpreting an event stream),
//! sequences as RFC 7464 does.

use std::time::Duration;

use bytes::Bytes;

use crate::runtime::events::lines::{Ending, Line, Lines};

/// An item, before it is read.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Frame {
    pub(crate) event: Option<String>,
    pub(crate) data: Bytes,
    pub(crate) id: Option<String>,
    pub(crate) retry: Option<u64>,
}

/// An item is longer than the limit.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TooLong;

pub(crate) struct Frames {
    lines: Lines,
    pub(crate) is_events: bool,
    limit: usize,
    /// A byte order mark may only be at the start.
    started: bool,
    next: Event,
    pub(crate) last_event_id: String,
    pub(crate) retry: Option<Duration>,
}

/// The event whose lines are coming.
#[derive(Default)]
struct Event {
    event: Option<String>,
    data: Vec<u8>,
    has_data: bool,
    id: Option<String>,
    retry: Option<u64>,
    too_long: bool,
}

impl Frames {
    /// Those of a stream of this media type; `documented` is a list of what it should be.
    pub(crate) fn new(media_type: &str, documented: &str, limit: usize) -> Self {
        let is_known = media_type == "text/event-stream" || media_type.contains("json");
        let media_type = if is_known { media_type } else { documented };
        let first = media_type.split(',').next().unwrap_or_default();
        let essence = first.split(';').next().unwrap_or_default().trim();
        let ending = if essence.eq_ignore_ascii_case("text/event-stream") {
            Ending::Either
        } else if essence.to_ascii_lowercase().ends_with("json-seq") {
            Ending::RecordSeparator
        } else {
            Ending::LineFeed
        };
        Self {
            lines: Lines::new(ending, limit),
            is_events: ending == Ending::Either,
            limit,
            started: false,
            next: Event::default(),
            last_event_id: String::new(),
            retry: None,
        }
    }

    pub(crate) fn push(&mut self, chunk: &[u8]) {
        self.lines.push(chunk);
    }

    /// The next item that is complete.
    pub(crate) fn next(&mut self) -> Option<Result<Frame, TooLong>> {
        while let Some(line) = self.lines.next() {
            if let Some(frame) = self.take(line) {
                return Some(frame);
            }
        }
        None
    }

    /// What is complete at the end of the stream: a last line needs no end, an event does.
    pub(crate) fn last(&mut self) -> Option<Result<Frame, TooLong>> {
        let line = self.lines.last()?;
        (!self.is_events).then(|| self.take(line))?
    }

    /// Forgets what is not read yet.
    pub(crate) fn clear(&mut self) {
        self.lines.clear();
    }

    fn take(&mut self, line: Line) -> Option<Result<Frame, TooLong>> {
        let is_first = !std::mem::replace(&mut self.started, true);
        let mut line = match line {
            Line::Whole(line) => line.freeze(),
            Line::TooLong if self.is_events => {
                self.next.too_long = true;
                return None;
            }
            Line::TooLong => return Some(Err(TooLong)),
        };
        if is_first && line.starts_with(b"\xEF\xBB\xBF") {
            line = line.slice(3..);
        }
        if !self.is_events {
            let is_blank = line.iter().all(u8::is_ascii_whitespace);
            return (!is_blank).then(|| {
                Ok(Frame {
                    data: line,
                    ..Frame::default()
                })
            });
        }
        if line.is_empty() {
            return self.dispatch();
        }
        let colon = line.iter().position(|byte| *byte == b':');
        let (field, value) = line.split_at(colon.unwrap_or(line.len()));
        let value = value.strip_prefix(b":").unwrap_or(value);
        let value = value.strip_prefix(b" ").unwrap_or(value);
        self.field(field, value);
        None
    }

    fn field(&mut self, field: &[u8], value: &[u8]) {
        let text = || String::from_utf8_lossy(value).into_owned();
        let next = &mut self.next;
        match field {
            b"event" => next.event = Some(text()),
            b"data" => {
                if std::mem::replace(&mut next.has_data, true) {
                    next.data.push(b'\n');
                }
                if next.data.len() + value.len() > self.limit {
                    next.too_long = true;
                    next.data.clear();
                } else {
                    next.data.extend_from_slice(value);
                }
            }
            b"id" if !value.contains(&0) => next.id = Some(text()),
            b"retry" if value.iter().all(u8::is_ascii_digit) => {
                if let Ok(milliseconds) = text().parse() {
                    self.retry = Some(Duration::from_millis(milliseconds));
                    next.retry = Some(milliseconds);
                }
            }
            // Comments have no field.
            _ => {}
        }
    }

    fn dispatch(&mut self) -> Option<Result<Frame, TooLong>> {
        let event = std::mem::take(&mut self.next);
        // Not before: who goes on after this event must not miss it.
        if let Some(id) = &event.id {
            self.last_event_id.clone_from(id);
        }
        if event.too_long {
            return Some(Err(TooLong));
        }
        event.has_data.then(|| {
            Ok(Frame {
                event: event.event.filter(|event| !event.is_empty()),
                data: event.data.into(),
                id: event.id,
                retry: event.retry,
            })
        })
    }
}
