//! Which characters of a value are percent-encoded, and where.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

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

// Of a path, others end a segment of it, and two mean nothing.
const ALL_BUT_PATH: &AsciiSet = &ALL_BUT_HARMLESS_RESERVED
    .add(b'/')
    .add(b'?')
    .remove(b'&')
    .remove(b'+');

// In a segment of names and values, these stand between them.
const ALL_BUT_NAMED_PATH: &AsciiSet = &ALL_BUT_PATH.add(b';').add(b'=');

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
    /// The same, of a path's.
    PathReserved,
    /// The same, where a segment of the path has names and values.
    NamedPathReserved,
    /// Those a cookie's value may hold.
    Cookie,
    /// The same, and what is percent-encoded already.
    CookieReserved,
    /// All.
    Nothing,
}

impl Escape {
    pub(crate) fn apply(self, text: &str) -> Cow<'_, str> {
        let set = match self {
            Self::Url => ALL_BUT_UNRESERVED,
            Self::UrlReserved => return reserved(text, ALL_BUT_HARMLESS_RESERVED).into(),
            Self::PathReserved => return reserved(text, ALL_BUT_PATH).into(),
            Self::NamedPathReserved => return reserved(text, ALL_BUT_NAMED_PATH).into(),
            Self::CookieReserved => return reserved(text, ALL_BUT_COOKIE_OCTETS).into(),
            Self::Cookie => ALL_BUT_COOKIE_OCTETS,
            Self::Nothing => return Cow::Borrowed(text),
        };
        utf8_percent_encode(text, set).into()
    }

    /// The same for the name of a value.
    pub(crate) fn of_names(self) -> Self {
        match self {
            Self::UrlReserved => Self::Url,
            Self::CookieReserved => Self::Cookie,
            other => other,
        }
    }

    pub(crate) fn element<'a>(self, text: &'a str, delimiter: &str) -> Cow<'a, str> {
        match self.apply(text) {
            // A comma that belongs to an element must not be taken for the one between elements.
            escaped if self != Self::Nothing && delimiter == "," => {
                escaped.replace(',', "%2C").into()
            }
            escaped => escaped,
        }
    }
}

/// Whether a cookie can have this value as it is (RFC 6265, section 4.1.1).
pub(crate) fn is_cookie_value(text: &str) -> bool {
    let quoted = text
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    let is_octet = |byte: u8| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte);
    quoted.unwrap_or(text).bytes().all(is_octet)
}

/// Reserved characters stay, and so does what is percent-encoded already (RFC 6570, 3.2.3).
fn reserved(text: &str, set: &'static AsciiSet) -> String {
    let mut escaped = String::new();
    let mut rest = text;
    while let Some((plain, behind)) = rest.split_once('%') {
        escaped.extend(utf8_percent_encode(plain, set));
        let is_encoded = |digits: &&str| digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let digits = behind.get(..2).filter(is_encoded);
        escaped.push_str(if digits.is_some() { "%" } else { "%25" });
        rest = behind;
    }
    escaped.extend(utf8_percent_encode(rest, set));
    escaped
}
