//! The body of a request in the making, and its bytes once it is finished.

use std::borrow::Cow;

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::runtime::request::content::Encoding;
use crate::runtime::request::multipart::{Multipart, random_boundary};
use crate::runtime::request::pairs::PairWriter;

/// What the body will be.
#[derive(Default)]
pub(crate) enum Draft {
    #[default]
    Absent,
    Object {
        encoding: Encoding,
        members: Map<String, Value>,
    },
    Multipart(Multipart),
    Whole(Encoding, Value),
    Bytes(&'static str, Bytes),
}

impl Draft {
    pub(crate) fn object(encoding: Encoding) -> Self {
        Self::Object {
            encoding,
            members: Map::new(),
        }
    }

    /// Sets the property below these names; the body becomes an object if it is not one yet.
    pub(crate) fn insert(&mut self, path: &[&str], value: Value) {
        if !matches!(self, Self::Object { .. } | Self::Multipart(_)) {
            *self = Self::object(Encoding::Json);
        }
        match self {
            Self::Object { members, .. } => insert_below(members, path, value),
            Self::Multipart(body) => insert_below(&mut body.members, path, value),
            Self::Absent | Self::Whole(..) | Self::Bytes(..) => {}
        }
    }

    /// The media type and the bytes, if there is a body, or the rule it breaks.
    pub(crate) fn encode(self) -> Result<Option<(Cow<'static, str>, Bytes)>, &'static str> {
        match self {
            Self::Absent => Ok(None),
            Self::Object { encoding, members } => encoding.encode(&Value::Object(members)),
            Self::Multipart(body) => {
                let (content_type, bytes) = body.encode(&random_boundary())?;
                Ok(Some((content_type.into(), bytes)))
            }
            Self::Whole(encoding, value) => encoding.encode(&value),
            Self::Bytes(content_type, bytes) => Ok(Some((content_type.into(), bytes))),
        }
    }
}

fn insert_below(members: &mut Map<String, Value>, path: &[&str], value: Value) {
    match path {
        [] => {}
        [name] => {
            members.insert((*name).to_owned(), value);
        }
        [name, below @ ..] => {
            let inner = members
                .entry(*name)
                .or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(inner) = inner {
                insert_below(inner, below, value);
            }
        }
    }
}

impl Encoding {
    fn encode(self, value: &Value) -> Result<Option<(Cow<'static, str>, Bytes)>, &'static str> {
        let (content_type, bytes) = self.apply(value)?;
        Ok(Some((content_type.into(), bytes)))
    }

    fn apply(self, value: &Value) -> Result<(&'static str, Bytes), &'static str> {
        match (self, value) {
            (Self::Json, value) => serde_json::to_vec(value)
                .map(|bytes| ("application/json", bytes.into()))
                .map_err(|_| "cannot be written as JSON"),
            (Self::Form(styles), Value::Object(members)) => {
                let mut form = String::new();
                PairWriter::url(&mut form).form(members, styles);
                Ok(("application/x-www-form-urlencoded", form.into()))
            }
            (Self::Form(_) | Self::Multipart, _) => Err("must be an object to be sent as a form"),
        }
    }
}
