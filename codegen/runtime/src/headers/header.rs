//! Reads a header as a value of the type that the document says, by the style `simple`.
//!
//! A header does not say whether `12` is a number or a string; the type does. So what stands there is
//! offered to the type as strings first, then as what it looks like.

use std::fmt;

use http::{HeaderMap, HeaderValue};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::runtime::value::from_slice;

/// How a header is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderForm {
    /// A string, a number or a boolean.
    Value,
    /// An array: `a,b`.
    List,
    /// An object: `a,1,b,2`.
    Object,
    /// An object that is exploded: `a=1,b=2`.
    Exploded,
    /// JSON.
    Json,
    /// An array whose items have a line each: `Set-Cookie` cannot be joined (RFC 9110, section 5.3).
    Lines,
}

/// A header that is there and is not what the document says. Its value is not shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeaderError {
    name: &'static str,
}

impl HeaderError {
    /// The name of the header.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }
}

impl fmt::Display for HeaderError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "the header `{}` is not of the type that is documented",
            self.name
        )
    }
}

impl std::error::Error for HeaderError {}

/// The header of this name, if it is there.
///
/// # Errors
/// When it is not of this type.
pub fn header<T: DeserializeOwned>(
    headers: &HeaderMap,
    name: &'static str,
    form: HeaderForm,
) -> Result<Option<T>, HeaderError> {
    let lines = headers.get_all(name).iter().map(HeaderValue::as_bytes);
    let lines: Vec<_> = lines.map(String::from_utf8_lossy).collect();
    if lines.is_empty() {
        return Ok(None);
    }
    // Several lines mean the same as one with commas.
    let text = lines.join(", ");
    let text = text.trim();
    let found = match form {
        HeaderForm::Lines => read(&lines.iter().map(|line| strings(line.trim())).collect()),
        HeaderForm::Json => from_slice(text.as_bytes(), MOST).ok(),
        HeaderForm::Value => of_scalars(|scalar| scalar(text)),
        HeaderForm::List => of_scalars(|scalar| list(text, scalar)),
        HeaderForm::Object => of_scalars(|scalar| object(text, scalar)),
        HeaderForm::Exploded => of_scalars(|scalar| exploded(text, scalar)),
    };
    found.map(Some).ok_or(HeaderError { name })
}

/// What a value is read as, of strings first.
fn of_scalars<T: DeserializeOwned>(value: impl Fn(Scalar) -> Value) -> Option<T> {
    let scalars: [Scalar; 2] = [strings, likenesses];
    scalars.into_iter().find_map(|scalar| read(&value(scalar)))
}

fn read<T: DeserializeOwned>(value: &Value) -> Option<T> {
    from_slice(value.to_string().as_bytes(), MOST).ok()
}

/// In bytes of memory: transports take no headers that are nearly as long.
const MOST: usize = 1024 * 1024;

type Scalar = fn(&str) -> Value;

fn strings(text: &str) -> Value {
    text.into()
}

/// A number or a boolean if it looks like one.
fn likenesses(text: &str) -> Value {
    let value = serde_json::from_str(text).ok();
    let value = value.filter(|value: &Value| value.is_number() || value.is_boolean());
    value.unwrap_or_else(|| text.into())
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim)
}

fn list(text: &str, scalar: Scalar) -> Value {
    let parts = parts(text).filter(|part| !part.is_empty());
    parts.map(scalar).collect()
}

fn object(text: &str, scalar: Scalar) -> Value {
    let mut parts = parts(text);
    let mut object = Map::new();
    while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
        object.insert(name.to_owned(), scalar(value));
    }
    object.into()
}

fn exploded(text: &str, scalar: Scalar) -> Value {
    let pairs = parts(text).filter_map(|part| part.split_once('='));
    let members = pairs.map(|(name, value)| (name.trim().to_owned(), scalar(value.trim())));
    Value::Object(members.collect())
}

/// The documented headers of a service's responses, each as a method.
#[macro_export]
#[doc(hidden)]
macro_rules! headers {
    ($(
        $(#[$attribute:meta])*
        $name:ident: $type:ty = $form:ident($header:literal);
    )*) => {
        /// The headers of a response that are documented, as their types.
        ///
        /// Made from the headers of any response, such as those of
        /// [`Metadata`](crate::runtime::Metadata::headers) or
        /// [`ServiceError`](crate::runtime::ServiceError::headers). A header that is not there is
        /// nothing; one that cannot be read is an error of its own.
        #[derive(Clone, Copy)]
        pub struct Headers<'a>(&'a $crate::runtime::http::HeaderMap);

        impl<'a> ::std::convert::From<&'a $crate::runtime::http::HeaderMap> for Headers<'a> {
            fn from(headers: &'a $crate::runtime::http::HeaderMap) -> Self {
                Self(headers)
            }
        }

        impl ::std::fmt::Debug for Headers<'_> {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.write_str("Headers")
            }
        }

        impl Headers<'_> {$(
            $(#[$attribute])*
            ///
            /// # Errors
            ///
            /// When the header is there and is not of this type.
            pub fn $name(
                &self,
            ) -> ::std::result::Result<::std::option::Option<$type>, runtime::HeaderError> {
                runtime::header(self.0, $header, runtime::HeaderForm::$form)
            }
        )*}
    };
}
