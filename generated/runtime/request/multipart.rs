//! Bodies of `multipart/form-data` (RFC 7578).
//!
//! A value without a media type of its own is text, and JSON if it has members. An array is one
//! part per element. Names are quoted as browsers do it. Files come last, for services that begin
//! to store a file before they have read what follows.

use std::fmt::Write as _;
use std::hash::{BuildHasher, RandomState};

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::runtime::request::content::{Path, Property};
use crate::runtime::request::part::Part;
use crate::runtime::value::text_of;

/// A body in the making.
pub(crate) struct Multipart {
    properties: &'static [Property],
    pub(crate) members: Map<String, Value>,
    files: Vec<(&'static str, Part)>,
}

impl Multipart {
    /// A body of these properties, none of which has a value yet.
    pub(crate) fn new(properties: &'static [Property]) -> Self {
        Self {
            properties,
            members: Map::new(),
            files: Vec::new(),
        }
    }

    /// Adds a file.
    pub(crate) fn file(&mut self, name: &'static str, file: Part) {
        self.files.push((name, file));
    }

    /// The media type and the bytes, or the rule that a part breaks.
    pub(crate) fn encode(self, boundary: &str) -> Result<(String, Bytes), &'static str> {
        let mut writer = Writer {
            boundary,
            bytes: Vec::new(),
        };
        for (name, value) in &self.members {
            let media_type = self.media_type(name);
            match value {
                Value::Array(items) => {
                    for item in items {
                        writer.value(name, media_type, item)?;
                    }
                }
                value => writer.value(name, media_type, value)?,
            }
        }
        for (name, file) in &self.files {
            let given = file.content_type.as_deref();
            let media_type = given.or_else(|| self.media_type(name));
            let media_type = media_type.unwrap_or("application/octet-stream");
            let file_name = file.file_name.as_deref().unwrap_or(name);
            writer.part(name, Some(file_name), Some(media_type), &file.content)?;
        }
        Ok(writer.finish())
    }

    fn media_type(&self, name: &str) -> Option<&'static str> {
        let mut properties = self.properties.iter();
        let is_it = |property: &&Property| matches!(property.path, Path::Name(own) if own == name);
        properties.find(is_it)?.media_type
    }
}

/// What no body holds by chance.
pub(crate) fn random_boundary() -> String {
    let random = || RandomState::new().hash_one(0_u8);
    format!("{:016x}{:016x}", random(), random())
}

struct Writer<'a> {
    boundary: &'a str,
    bytes: Vec<u8>,
}

impl Writer<'_> {
    fn value(
        &mut self,
        name: &str,
        media_type: Option<&str>,
        value: &Value,
    ) -> Result<(), &'static str> {
        let is_json = |media_type: &str| media_type.contains("json");
        match value {
            Value::Null => Ok(()),
            Value::Array(_) | Value::Object(_) => {
                let media_type = media_type.unwrap_or("application/json");
                self.part(name, None, Some(media_type), value.to_string().as_bytes())
            }
            scalar if media_type.is_some_and(is_json) => {
                self.part(name, None, media_type, scalar.to_string().as_bytes())
            }
            scalar => self.part(name, None, media_type, text_of(scalar).as_bytes()),
        }
    }

    fn part(
        &mut self,
        name: &str,
        file_name: Option<&str>,
        media_type: Option<&str>,
        content: &[u8],
    ) -> Result<(), &'static str> {
        let mut head = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{}\"",
            self.boundary,
            quoted(name)
        );
        if let Some(file_name) = file_name {
            // Writing to a string cannot fail.
            let _ = write!(head, "; filename=\"{}\"", quoted(file_name));
        }
        if let Some(media_type) = media_type {
            if media_type.chars().any(char::is_control) {
                return Err("must not hold control characters in a media type");
            }
            let _ = write!(head, "\r\nContent-Type: {media_type}");
        }
        self.bytes.extend_from_slice(head.as_bytes());
        self.bytes.extend_from_slice(b"\r\n\r\n");
        self.bytes.extend_from_slice(content);
        self.bytes.extend_from_slice(b"\r\n");
        Ok(())
    }

    fn finish(mut self) -> (String, Bytes) {
        let end = format!("--{}--\r\n", self.boundary);
        self.bytes.extend_from_slice(end.as_bytes());
        let media_type = format!("multipart/form-data; boundary={}", self.boundary);
        (media_type, self.bytes.into())
    }
}

fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
