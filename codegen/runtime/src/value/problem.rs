//! What is wrong with a value that is read, without a word of the value itself.
//!
//! Parsers put into their messages what they found, which may be anything. This error is built from
//! what was expected, which only the types of this crate say, so that nothing has to be told apart
//! afterwards.

use std::fmt;

use serde::de::{Error, Expected, Unexpected};

/// Why a value cannot be read, from a parser with errors of type `E`.
#[derive(Debug)]
pub(crate) struct Problem<E> {
    /// None if the parser's own error is all there is to tell.
    pub(crate) kind: Option<Box<Kind>>,
    /// The parser's error, for its place and not for its words; none before a parser has added one.
    pub(crate) parser: Option<E>,
}

/// What is wrong.
#[derive(Debug)]
pub(crate) enum Kind {
    Missing(&'static str),
    Duplicate(&'static str),
    /// The words for what was expected instead.
    Expected(String),
    /// It takes more memory than it may.
    TooLarge,
    /// Nothing that can be told without repeating content.
    Other,
}

impl<E> Problem<E> {
    fn new(kind: Kind) -> Self {
        Self {
            kind: Some(Box::new(kind)),
            parser: None,
        }
    }

    pub(crate) fn too_large() -> Self {
        Self::new(Kind::TooLarge)
    }

    /// At the same place, for want of memory.
    pub(crate) fn made_too_large(self) -> Self {
        Self {
            parser: self.parser,
            ..Self::too_large()
        }
    }

    pub(crate) fn is_too_large(&self) -> bool {
        matches!(self.kind.as_deref(), Some(Kind::TooLarge))
    }

    fn expected(expected: &dyn Expected) -> Self {
        Self::new(Kind::Expected(expected.to_string()))
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(field) => write!(formatter, "missing field `{field}`"),
            Self::Duplicate(field) => write!(formatter, "duplicate field `{field}`"),
            Self::Expected(words) => write!(formatter, "expected {words}"),
            Self::TooLarge => formatter.write_str("too much to hold at once"),
            Self::Other => formatter.write_str("another kind of value than the document promises"),
        }
    }
}

impl<E> fmt::Display for Problem<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.as_deref().unwrap_or(&Kind::Other).fmt(formatter)
    }
}

impl<E: fmt::Debug> std::error::Error for Problem<E> {}

impl<E: fmt::Debug> Error for Problem<E> {
    fn custom<T: fmt::Display>(message: T) -> Self {
        // Derived code knows no other way to say that no form of an untagged enum fits.
        let message = message.to_string();
        let name = message.strip_prefix("data did not match any variant of untagged enum ");
        Self::new(match name {
            Some(name) if name.chars().all(char::is_alphanumeric) => {
                Kind::Expected(format!("one of the forms of {name}"))
            }
            _ => Kind::Other,
        })
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::expected(expected)
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::expected(expected)
    }

    fn invalid_length(_: usize, expected: &dyn Expected) -> Self {
        Self::expected(expected)
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self::new(one_of(expected))
    }

    fn unknown_field(_: &str, expected: &'static [&'static str]) -> Self {
        Self::new(one_of(expected))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(Kind::Missing(field))
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::new(Kind::Duplicate(field))
    }
}

fn one_of(names: &[&str]) -> Kind {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.as_slice() {
        [] => Kind::Other,
        [name] => Kind::Expected(name.clone()),
        names => Kind::Expected(format!("one of {}", names.join(", "))),
    }
}
