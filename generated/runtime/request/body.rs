//! The body of a request in the making, and its bytes once it is finished.

use std::borrow::Cow;

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::runtime::error::Violation;
use crate::runtime::request::content::{Encoding, FORM};
use crate::runtime::request::limits::Limits;
use crate::runtime::request::multipart::{Multipart, random_boundary};
use crate::runtime::request::pairs::PairWriter;
use crate::runtime::request::request_body::RequestBody;
use crate::runtime::request::styled::Style;
use crate::runtime::value::text_of;

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
    Bytes(&'static str, RequestBody),
}

impl Draft {
    /// An object of these members so far.
    pub(crate) fn of(encoding: Encoding, members: Map<String, Value>) -> Self {
        match encoding {
            Encoding::Multipart(styles) => Self::Multipart(Multipart::new(styles, members)),
            encoding => Self::Object { encoding, members },
        }
    }

    /// All of the body.
    pub(crate) fn whole(encoding: Encoding, value: Value) -> Self {
        match (encoding, value) {
            (Encoding::Multipart(_), Value::Object(members)) => Self::of(encoding, members),
            (encoding, value) => Self::Whole(encoding, value),
        }
    }

    /// Sets the property below these names; the body becomes an object if it is not one yet.
    pub(crate) fn insert(&mut self, path: &[&str], value: Value) {
        if !matches!(self, Self::Object { .. } | Self::Multipart(_)) {
            *self = Self::of(Encoding::Json, Map::new());
        }
        match self {
            Self::Object { members, .. } => insert_below(members, path, value),
            Self::Multipart(body) => insert_below(&mut body.members, path, value),
            Self::Absent | Self::Whole(..) | Self::Bytes(..) => {}
        }
    }

    /// True if nothing of this value of a property can be seen on the wire.
    pub(crate) fn is_lost(&self, property: &str, value: &Value) -> bool {
        let is_deep = match self {
            Self::Object {
                encoding: Encoding::Form(styles),
                ..
            } => styles.iter().any(|styled| {
                styled.name == property && !matches!(styled.style, Style::Json | Style::Form)
            }),
            Self::Multipart(body) => body.is_deep(property),
            _ => return false,
        };
        is_nothing(value, is_deep)
    }

    /// Looks at what properties make together; each has been looked at.
    pub(crate) fn check(&mut self, limits: &Limits, violations: &mut Vec<Violation>) {
        let (Self::Object { members, .. } | Self::Multipart(Multipart { members, .. })) = self
        else {
            return;
        };
        let whole = Value::Object(std::mem::take(members));
        limits.check(&whole, &mut |below, rule| {
            let field = format!("body{below}");
            violations.push(Violation { field, rule });
        });
        if let Value::Object(whole) = whole {
            *members = whole;
        }
    }

    /// The media type and the content, if there is a body, or the rule it breaks.
    pub(crate) fn encode(
        self,
    ) -> Result<Option<(Cow<'static, str>, RequestBody)>, Cow<'static, str>> {
        match self {
            Self::Absent => Ok(None),
            Self::Object { encoding, members } => encoding.encode(&Value::Object(members)),
            Self::Multipart(body) => {
                let (content_type, body) = body.encode(&random_boundary())?;
                Ok(Some((content_type.into(), body)))
            }
            Self::Whole(encoding, value) => encoding.encode(&value),
            Self::Bytes(content_type, body) => Ok(Some((content_type.into(), body))),
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

/// Whether a form has nothing to show for a value.
fn is_nothing(value: &Value, is_deep: bool) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items
            .iter()
            .all(|item| item.is_null() || (is_deep && is_nothing(item, is_deep))),
        Value::Object(members) if is_deep => {
            members.values().all(|member| is_nothing(member, is_deep))
        }
        _ => false,
    }
}

impl Encoding {
    fn encode(
        self,
        value: &Value,
    ) -> Result<Option<(Cow<'static, str>, RequestBody)>, Cow<'static, str>> {
        let (content_type, bytes) = self.apply(value)?;
        Ok(Some((content_type.into(), bytes.into())))
    }

    /// Writes one of many items.
    pub(crate) fn push_item(self, text: &mut String, item: &Value) {
        if self == Self::Sequence {
            text.push('\u{1e}');
        }
        text.push_str(&item.to_string());
        text.push('\n');
    }

    fn apply(self, value: &Value) -> Result<(&'static str, Bytes), Cow<'static, str>> {
        match (self, value) {
            (Self::Json, value) => serde_json::to_vec(value)
                .map(|bytes| ("application/json", bytes.into()))
                .map_err(|_| "cannot be written as JSON".into()),
            (Self::Form(styles), Value::Object(members)) => {
                let mut form = String::new();
                PairWriter::url(&mut form).form(members, styles)?;
                Ok((FORM, form.into()))
            }
            (Self::Lines | Self::Sequence, value) => {
                let mut items = String::new();
                let values = match value {
                    Value::Array(values) => values.as_slice(),
                    value => std::slice::from_ref(value),
                };
                for value in values {
                    self.push_item(&mut items, value);
                }
                Ok(("application/x-ndjson", items.into()))
            }
            (Self::Text, value) => Ok(("text/plain", text_of(value).into_owned().into())),
            // The caller has written it.
            (Self::Form(_), Value::String(text)) => Ok((FORM, text.clone().into())),
            (Self::Form(_) | Self::Multipart(_), _) => {
                Err("must be an object to be sent as a form".into())
            }
        }
    }
}

/// A range of media types, several of them, or one that says too little by itself.
pub(crate) fn is_open(content_type: &str) -> bool {
    let content_type = content_type.trim_start().to_ascii_lowercase();
    let needs_a_boundary = content_type.starts_with("multipart/");
    content_type.contains(['*', ',']) || (needs_a_boundary && !content_type.contains("boundary="))
}
