//! Values as they are written in paths, queries, headers, cookies and forms.
//!
//! Lists and objects follow the styles of OpenAPI 3.0. Where that allows characters a URL does
//! not (`|`, `[`, `]`), they are percent-encoded. What a style leaves undefined has one meaning
//! everywhere: nulls are left out, a list or object inside a list or object is written as JSON,
//! except below `deepObject` and in forms, where it becomes `a[key]` and `a[0]`.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::runtime::parameter::Style;

const ALL_BUT_UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

// `&`, `+` and `#` would change the meaning of the query; brackets are no query characters.
const ALL_BUT_HARMLESS_RESERVED: &AsciiSet = &ALL_BUT_UNRESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

const ALL_BUT_COOKIE_OCTETS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b',')
    .add(b';')
    .add(b'\\')
    .add(b'%');

/// Which characters of a value are written as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Escape {
    /// Only those that are unreserved in a URL.
    Url,
    /// Also reserved ones that cannot be mistaken for the query's own syntax.
    UrlReserved,
    /// Those a cookie's value may hold.
    Cookie,
    /// All.
    Nothing,
}

impl Escape {
    pub(crate) fn apply<'a>(self, text: &'a str) -> Cow<'a, str> {
        let set = match self {
            Self::Url => ALL_BUT_UNRESERVED,
            Self::UrlReserved => ALL_BUT_HARMLESS_RESERVED,
            Self::Cookie => ALL_BUT_COOKIE_OCTETS,
            Self::Nothing => return Cow::Borrowed(text),
        };
        utf8_percent_encode(text, set).into()
    }

    fn element<'a>(self, text: &'a str, delimiter: &str) -> Cow<'a, str> {
        match self.apply(text) {
            // A comma that belongs to an element must not be taken for the one between elements.
            escaped if self == Self::UrlReserved && delimiter == "," => {
                escaped.replace(',', "%2C").into()
            }
            escaped => escaped,
        }
    }
}

/// A value by its outer form, without nulls.
pub(crate) enum Shape<'a> {
    One(Cow<'a, str>),
    List(Vec<Cow<'a, str>>),
    Object(Vec<(&'a str, Cow<'a, str>)>),
}

impl<'a> Shape<'a> {
    pub(crate) fn of(value: &'a Value, style: Style) -> Self {
        match value {
            _ if style == Style::Json => Self::One(value.to_string().into()),
            Value::Array(items) => Self::List(
                items
                    .iter()
                    .filter(|item| !item.is_null())
                    .map(text_of)
                    .collect(),
            ),
            Value::Object(members) => Self::Object(
                members
                    .iter()
                    .filter(|(_, member)| !member.is_null())
                    .map(|(key, member)| (key.as_str(), text_of(member)))
                    .collect(),
            ),
            scalar => Self::One(text_of(scalar)),
        }
    }

    /// Whether nothing of the value can be seen on the wire.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::One(text) => text.is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Object(members) => members.is_empty(),
        }
    }

    /// Whether a part of the value cannot be seen on the wire.
    pub(crate) fn has_empty_part(&self) -> bool {
        match self {
            Self::One(text) => text.is_empty(),
            Self::List(items) => items.iter().any(|item| item.is_empty()),
            Self::Object(members) => members
                .iter()
                .any(|(key, member)| key.is_empty() || member.is_empty()),
        }
    }

    /// The elements, or keys and members in turn, or `key=member` when `pairs`.
    fn elements(&self, pairs: bool, escape: Escape, delimiter: &str) -> Vec<String> {
        match self {
            Self::One(text) => vec![escape.apply(text).into_owned()],
            Self::List(items) => items
                .iter()
                .map(|item| escape.element(item, delimiter).into_owned())
                .collect(),
            Self::Object(members) => members
                .iter()
                .flat_map(|(key, member)| {
                    let key = escape.element(key, delimiter).into_owned();
                    let member = escape.element(member, delimiter).into_owned();
                    if pairs {
                        vec![format!("{key}={member}")]
                    } else {
                        vec![key, member]
                    }
                })
                .collect(),
        }
    }
}

/// A scalar as plain text, anything else as JSON.
pub(crate) fn text_of(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => Cow::Borrowed(text),
        Value::Null => Cow::Borrowed(""),
        other => Cow::Owned(other.to_string()),
    }
}

/// The value of a path parameter.
pub(crate) fn path_segment(name: &str, shape: &Shape<'_>, style: Style, explode: bool) -> String {
    let escape = Escape::Url;
    match style {
        Style::Label => {
            let elements = shape.elements(explode, escape, ".");
            format!(".{}", elements.join("."))
        }
        Style::Matrix => matrix(&escape.apply(name), shape, explode),
        _ => shape.elements(explode, escape, ",").join(","),
    }
}

fn matrix(name: &str, shape: &Shape<'_>, explode: bool) -> String {
    if shape.is_empty() {
        return format!(";{name}");
    }
    let elements = shape.elements(explode, Escape::Url, ",");
    match shape {
        Shape::Object(_) if explode => format!(";{}", elements.join(";")),
        Shape::List(_) if explode => elements
            .iter()
            .map(|element| format!(";{name}={element}"))
            .collect(),
        _ => format!(";{name}={}", elements.join(",")),
    }
}

/// The value of a header parameter.
pub(crate) fn header_value(shape: &Shape<'_>, explode: bool) -> String {
    shape.elements(explode, Escape::Nothing, ",").join(",")
}

/// The escaped names and values that a parameter of the query or a cookie becomes.
pub(crate) fn pairs(
    name: &str,
    value: &Value,
    style: Style,
    explode: bool,
    escape: Escape,
) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    if style == Style::DeepObject {
        nested_pairs(name, value, escape, &mut pairs);
        return pairs;
    }
    let shape = Shape::of(value, style);
    let key = name_escape(escape).apply(name).into_owned();
    match &shape {
        Shape::One(text) => pairs.push((key, escape.apply(text).into_owned())),
        _ if shape.is_empty() => {}
        Shape::List(items) if explode => {
            for item in items {
                pairs.push((key.clone(), escape.apply(item).into_owned()));
            }
        }
        Shape::Object(members) if explode => {
            for (key, member) in members {
                let key = name_escape(escape).apply(key).into_owned();
                pairs.push((key, escape.apply(member).into_owned()));
            }
        }
        _ => {
            let delimiter = match style {
                Style::SpaceDelimited => "%20",
                Style::PipeDelimited => "%7C",
                _ => ",",
            };
            let elements = shape.elements(false, escape, delimiter);
            pairs.push((key, elements.join(delimiter)));
        }
    }
    pairs
}

fn name_escape(escape: Escape) -> Escape {
    match escape {
        Escape::UrlReserved => Escape::Url,
        other => other,
    }
}

fn nested_pairs(name: &str, value: &Value, escape: Escape, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::Object(members) => {
            for (key, member) in members {
                nested_pairs(&format!("{name}[{key}]"), member, escape, pairs);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                nested_pairs(&format!("{name}[{index}]"), item, escape, pairs);
            }
        }
        scalar => pairs.push((
            name_escape(escape).apply(name).into_owned(),
            escape.apply(&text_of(scalar)).into_owned(),
        )),
    }
}

/// An object as `application/x-www-form-urlencoded`: lists of scalars repeat their name.
pub(crate) fn form(members: &serde_json::Map<String, Value>) -> String {
    let mut form = String::new();
    for (name, value) in members {
        let mut pairs = Vec::new();
        match value {
            Value::Array(items) if items.iter().all(is_scalar) => {
                for item in items {
                    nested_pairs(name, item, Escape::Url, &mut pairs);
                }
            }
            other => nested_pairs(name, other, Escape::Url, &mut pairs),
        }
        append_pairs(&mut form, "&", pairs);
    }
    form
}

fn is_scalar(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

/// Adds `name=value` for each pair, with the separator between all that `text` then holds.
pub(crate) fn append_pairs(text: &mut String, separator: &str, pairs: Vec<(String, String)>) {
    for (name, value) in pairs {
        if !text.is_empty() {
            text.push_str(separator);
        }
        text.push_str(&name);
        text.push('=');
        text.push_str(&value);
    }
}
