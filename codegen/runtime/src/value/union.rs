//! Unions whose alternatives are told apart by a property.

use serde::de::{DeserializeOwned, Error};
use serde_json::Value;

use crate::runtime::value::from_json::from_parser;
use crate::runtime::value::problem::Problem;

/// The text of the property that says which alternative a value is.
pub fn tag<'a>(value: &'a Value, property: &str) -> Option<&'a str> {
    value.get(property).and_then(Value::as_str)
}

/// A value as one alternative.
///
/// # Errors
/// A value that is not of the alternative's type.
pub fn variant<T: DeserializeOwned, U, E: Error>(
    value: Value,
    wrap: impl FnOnce(T) -> U,
) -> Result<U, E> {
    from_parser(value).map(wrap).map_err(Problem::into_error)
}
