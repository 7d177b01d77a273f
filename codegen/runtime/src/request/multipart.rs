//! Bodies of `multipart/form-data` (RFC 7578).
//!
//! A value without a media type of its own is text, and JSON if it has members. An array is one
//! part per element, unless a style joins them; nothing of a part is percent-encoded. Names are quoted as browsers do it. What callers make as parts comes last, for
//! services that begin to store a file before they have read what follows.

use std::fmt::Write as _;
use std::hash::{BuildHasher, RandomState};

use http::HeaderName;
use serde_json::{Map, Value};

use crate::runtime::request::pairs::nested;
use crate::runtime::request::part::Part;
use crate::runtime::request::request_body::RequestBody;
use crate::runtime::request::style::Shape;
use crate::runtime::request::styled::{Style, Styled};
use crate::runtime::value::text_of;

/// A body in the making.
pub(crate) struct Multipart {
    styles: &'static [Styled],
    pub(crate) members: Map<String, Value>,
    parts: Vec<(String, Part)>,
}

impl Multipart {
    /// A body with a part for each of these members so far.
    pub(crate) fn new(styles: &'static [Styled], members: Map<String, Value>) -> Self {
        Self {
            styles,
            members,
            parts: Vec::new(),
        }
    }

    /// Adds a part that the caller has made.
    pub(crate) fn part(&mut self, name: String, part: Part) {
        self.parts.push((name, part));
    }

    /// True if the property has a part for each of its members.
    pub(crate) fn is_deep(&self, name: &str) -> bool {
        let styled = self.styled(name);
        styled.is_some_and(|styled| styled.style == Style::DeepObject)
    }

    /// The media type and the body, or the rule that a part breaks.
    pub(crate) fn encode(self, boundary: &str) -> Result<(String, RequestBody), String> {
        let mut writer = Writer {
            boundary,
            body: RequestBody::default(),
            bytes: Vec::new(),
        };
        for (name, value) in &self.members {
            let styled = self.styled(name);
            let media_type = styled.and_then(|styled| styled.media_type);
            match value {
                value if self.is_deep(name) => {
                    let mut pairs = Vec::new();
                    nested(name, value, &mut |name, value| {
                        pairs.push((name.to_owned(), value.to_owned()));
                    })
                    .map_err(|rule| format!("{rule} of `{name}`"))?;
                    for (name, value) in pairs {
                        writer.part(&name, Head::of(media_type), value.into())?;
                    }
                }
                Value::Array(_) | Value::Object(_) if styled.is_some_and(Styled::is_joined) => {
                    let style = styled.map_or(Style::Form, |styled| styled.style);
                    let text = Shape::of(value, style).joined(style);
                    let text = text.map_err(|rule| format!("{rule} of `{name}`"))?;
                    writer.part(name, Head::of(media_type), text.into())?;
                }
                Value::Array(items) => {
                    for item in items {
                        writer.value(name, media_type, item)?;
                    }
                }
                value => writer.value(name, media_type, value)?,
            }
        }
        for (name, part) in &self.parts {
            let given = part.content_type.as_deref();
            let media_type = given.or_else(|| self.media_type(name));
            let media_type = match media_type {
                Some("*/*") | None => part.is_file.then_some("application/octet-stream"),
                known => known,
            };
            let head = Head {
                media_type,
                file_name: match part.file_name.as_deref() {
                    None if part.is_file => Some(name),
                    given => given,
                },
                headers: &part.headers,
            };
            writer.part(name, head, part.content.clone())?;
        }
        Ok(writer.finish())
    }

    fn styled(&self, name: &str) -> Option<&'static Styled> {
        self.styles.iter().find(|styled| styled.name == name)
    }

    fn media_type(&self, name: &str) -> Option<&'static str> {
        self.styled(name)?.media_type
    }
}

/// What no body holds by chance.
pub(crate) fn random_boundary() -> String {
    let random = || RandomState::new().hash_one(0_u8);
    format!("{:016x}{:016x}", random(), random())
}

/// What is said about a part besides its name.
struct Head<'a> {
    media_type: Option<&'a str>,
    file_name: Option<&'a str>,
    headers: &'a [(String, String)],
}

impl<'a> Head<'a> {
    fn of(media_type: Option<&'a str>) -> Self {
        Self {
            media_type,
            file_name: None,
            headers: &[],
        }
    }
}

struct Writer<'a> {
    boundary: &'a str,
    body: RequestBody,
    /// What comes after the body so far.
    bytes: Vec<u8>,
}

impl Writer<'_> {
    fn value(&mut self, name: &str, media_type: Option<&str>, value: &Value) -> Result<(), String> {
        let is_json = |media_type: &str| media_type.to_ascii_lowercase().contains("json");
        match value {
            Value::Null => Ok(()),
            Value::Array(_) | Value::Object(_) => {
                let media_type = media_type.unwrap_or("application/json");
                self.part(name, Head::of(Some(media_type)), value.to_string().into())
            }
            scalar if media_type.is_some_and(is_json) => {
                self.part(name, Head::of(media_type), scalar.to_string().into())
            }
            scalar => {
                let text = text_of(scalar).into_owned();
                self.part(name, Head::of(media_type), text.into())
            }
        }
    }

    fn part(&mut self, name: &str, head: Head<'_>, content: RequestBody) -> Result<(), String> {
        let mut text = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{}\"",
            self.boundary,
            quoted(name)
        );
        // Writing to a string cannot fail.
        if let Some(file_name) = head.file_name {
            let _ = write!(text, "; filename=\"{}\"", quoted(file_name));
        }
        if let Some(media_type) = head.media_type {
            if media_type.contains('*') {
                return Err(format!(
                    "needs a media type for the part `{name}`: any of `{media_type}`"
                ));
            }
            checked(media_type, "a media type")?;
            let _ = write!(text, "\r\nContent-Type: {media_type}");
        }
        for (name, value) in head.headers {
            if HeaderName::from_bytes(name.as_bytes()).is_err() {
                return Err(format!("has a part with a header of the name {name:?}"));
            }
            checked(value, "a header")?;
            let _ = write!(text, "\r\n{name}: {value}");
        }
        self.bytes.extend_from_slice(text.as_bytes());
        self.bytes.extend_from_slice(b"\r\n\r\n");
        match content.as_bytes() {
            Some(bytes) => self.bytes.extend_from_slice(bytes),
            None => {
                self.body.push(std::mem::take(&mut self.bytes).into());
                self.body.push(content);
            }
        }
        self.bytes.extend_from_slice(b"\r\n");
        Ok(())
    }

    fn finish(mut self) -> (String, RequestBody) {
        let end = format!("--{}--\r\n", self.boundary);
        self.bytes.extend_from_slice(end.as_bytes());
        self.body.push(self.bytes.into());
        let media_type = format!("multipart/form-data; boundary={}", self.boundary);
        (media_type, self.body)
    }
}

fn checked(text: &str, what: &str) -> Result<(), String> {
    match text.chars().any(char::is_control) {
        true => Err(format!("must not hold control characters in {what}")),
        false => Ok(()),
    }
}

fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
