//! Values as they are written in paths and headers, and what queries and cookies share with them.
//!
//! Arrays and objects follow the styles of OpenAPI 3.0. What a style leaves undefined has one
//! meaning everywhere: nulls are left out, and an array or object inside an array or object is written
//! as JSON.

use std::borrow::Cow;

use http::HeaderValue;
use serde_json::Value;

use crate::runtime::request::parameter::Parameter;
use crate::runtime::request::styled::Style;
use crate::runtime::value::{Escape, is_cookie_value, text_of};

const NO_COOKIE: &str = "must be escaped: a cookie holds no spaces, commas, semicolons, backslashes and quotes, and only ASCII";

/// A value by its outer form, without nulls.
pub(crate) enum Shape<'a> {
    Scalar(Cow<'a, str>),
    Array(Vec<Cow<'a, str>>),
    Object(Vec<(&'a str, Cow<'a, str>)>),
}

impl<'a> Shape<'a> {
    pub(crate) fn of(value: &'a Value, style: Style) -> Self {
        match value {
            _ if style == Style::Json => Self::Scalar(value.to_string().into()),
            Value::Array(items) => Self::Array(
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
            scalar => Self::Scalar(text_of(scalar)),
        }
    }

    /// True if nothing of the value can be seen on the wire.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Scalar(text) => text.is_empty(),
            Self::Array(items) => items.is_empty(),
            Self::Object(members) => members.is_empty(),
        }
    }

    /// True if a part of the value cannot be seen on the wire. In a label and a matrix, keys show which
    /// members are empty.
    pub(crate) fn has_empty_part(&self, style: Style) -> bool {
        let shows_keys = matches!(style, Style::Label | Style::Matrix);
        match self {
            Self::Scalar(text) => text.is_empty(),
            Self::Array(items) => items.iter().any(|item| item.is_empty()),
            Self::Object(members) => members
                .iter()
                .any(|(key, member)| key.is_empty() || (member.is_empty() && !shows_keys)),
        }
    }

    /// The rule that a value breaks whose parts could not be told apart where it arrives.
    ///
    /// A header is not percent-encoded, and neither is a cookie of the style `cookie`; the delimiters of
    /// the other styles are, like what callers pass (OpenAPI 3.1.1, appendices D and E).
    pub(crate) fn ambiguity(&self, style: Style, explode: bool) -> Option<&'static str> {
        let (delimiter, rule) = match style {
            Style::Cookie if !self.holds_only(is_cookie_value) => return Some(NO_COOKIE),
            Style::Cookie | Style::Simple if explode && self.has_key_with('=') => {
                return Some("must not hold `=` within a key");
            }
            Style::Simple => (',', "must not hold a comma within an element"),
            Style::SpaceDelimited if !explode => (' ', "must not hold a space within an element"),
            Style::PipeDelimited if !explode => ('|', "must not hold `|` within an element"),
            _ => return None,
        };
        let is_one = matches!(self, Self::Scalar(_));
        let is_clear = is_one || self.holds_only(|text| !text.contains(delimiter));
        (!is_clear).then_some(rule)
    }

    fn has_key_with(&self, part: char) -> bool {
        matches!(self, Self::Object(members) if members.iter().any(|(key, _)| key.contains(part)))
    }

    fn holds_only(&self, is_fine: impl Fn(&str) -> bool) -> bool {
        match self {
            Self::Scalar(text) => is_fine(text),
            Self::Array(items) => items.iter().all(|item| is_fine(item)),
            Self::Object(members) => members
                .iter()
                .all(|(key, member)| is_fine(key) && is_fine(member)),
        }
    }

    /// The elements in one text that nothing of is encoded.
    ///
    /// # Errors
    /// The rule that the value breaks: its elements could not be told apart where they arrive.
    pub(crate) fn joined(&self, style: Style) -> Result<String, &'static str> {
        let (delimiter, style) = match style {
            Style::SpaceDelimited => (" ", style),
            Style::PipeDelimited => ("|", style),
            _ => (",", Style::Simple),
        };
        match self.ambiguity(style, false) {
            Some(rule) => Err(rule),
            None => Ok(self
                .elements(false, Escape::Nothing, delimiter)
                .join(delimiter)),
        }
    }

    /// The elements, or keys and members in turn, or `key=member` when `pairs`.
    pub(crate) fn elements(&self, pairs: bool, escape: Escape, delimiter: &str) -> Vec<String> {
        match self {
            Self::Scalar(text) => vec![escape.apply(text).into_owned()],
            Self::Array(items) => items
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

/// The value of a path parameter.
pub(crate) fn path_segment(parameter: &Parameter, shape: &Shape<'_>, style: Style) -> String {
    let explode = parameter.exploded();
    let escape = match (parameter.allow_reserved, style) {
        (true, Style::Label | Style::Matrix) => Escape::NamedPathReserved,
        (true, _) => Escape::PathReserved,
        (false, _) => Escape::Url,
    };
    match style {
        Style::Label => {
            // As RFC 6570 has it; the first tables of OpenAPI 3.0 had dots for both.
            let delimiter = if explode { "." } else { "," };
            let elements = shape.elements(explode, escape, delimiter);
            format!(".{}", elements.join(delimiter))
        }
        Style::Matrix => matrix(&Escape::Url.apply(parameter.name), shape, explode, escape),
        _ => match shape {
            Shape::Scalar(text) => escape.apply(text).into_owned(),
            _ => shape.elements(explode, escape, ",").join(","),
        },
    }
}

fn matrix(name: &str, shape: &Shape<'_>, explode: bool, escape: Escape) -> String {
    if shape.is_empty() {
        return format!(";{name}");
    }
    let elements = shape.elements(explode, escape, ",");
    match shape {
        Shape::Object(_) if explode => elements
            .iter()
            // Of an empty one, the name alone (RFC 6570, section 3.2.7).
            .map(|element| format!(";{}", element.strip_suffix('=').unwrap_or(element)))
            .collect(),
        Shape::Array(_) if explode => elements
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

/// The same JSON in ASCII, as recipients may take other bytes of a header for another encoding. Only its
/// strings can hold other characters.
pub(crate) fn ascii_json(text: &str) -> String {
    let mut units = [0; 2];
    let mut ascii = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_ascii() {
            ascii.push(character);
            continue;
        }
        for unit in character.encode_utf16(&mut units) {
            ascii.push_str(&format!("\\u{unit:04x}"));
        }
    }
    ascii
}

/// The text as a header; nothing if it cannot be one.
pub(crate) fn header(text: &str, sensitive: bool) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_bytes(text.as_bytes()).ok()?;
    value.set_sensitive(sensitive);
    Some(value)
}
