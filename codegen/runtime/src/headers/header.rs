//! Reads a header as a value of the type that the document says, by the style `simple`.
//!
//! A header does not say whether `12` is a number or a string; the type does. So what stands there is
//! offered to the type as strings first, then as what it looks like.

use std::fmt;

use http::HeaderMap;
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
    let lines: Vec<_> = headers.get_all(name).iter().collect();
    if lines.is_empty() {
        return Ok(None);
    }
    let lines = lines
        .iter()
        .map(|line| String::from_utf8_lossy(line.as_bytes()));
    if form == HeaderForm::Lines {
        let lines: Value = lines.map(|line| strings(line.trim())).collect();
        return read(&lines).map(Some).ok_or(HeaderError { name });
    }
    // Several lines mean the same as one with commas.
    let text = lines.collect::<Vec<_>>().join(", ");
    let text = text.trim();
    let read = match form {
        HeaderForm::Json => from_slice(text.as_bytes(), MOST).ok(),
        _ => [strings, likenesses]
            .iter()
            .find_map(|scalar| read(&value(text, form, *scalar))),
    };
    read.map(Some).ok_or(HeaderError { name })
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

fn value(text: &str, form: HeaderForm, scalar: Scalar) -> Value {
    let mut parts = text.split(',').map(str::trim);
    let mut object = Map::new();
    match form {
        HeaderForm::Value | HeaderForm::Json | HeaderForm::Lines => return scalar(text),
        HeaderForm::List => {
            let parts = parts.filter(|part| !part.is_empty());
            return parts.map(scalar).collect();
        }
        HeaderForm::Object => {
            while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
                object.insert(name.to_owned(), scalar(value));
            }
        }
        HeaderForm::Exploded => {
            for (name, value) in parts.filter_map(|part| part.split_once('=')) {
                object.insert(name.trim().to_owned(), scalar(value.trim()));
            }
        }
    }
    object.into()
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
