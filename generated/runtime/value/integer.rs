//! `1.0` is an integer, as JSON Schema has it.

use std::fmt;

use serde::de::{Error, Visitor};

/// The visitor of an integer, which also takes one that is written with a fraction of zero.
pub(crate) struct Integer<V>(pub(crate) V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Integer<V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(formatter)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        self.0.visit_i64(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        self.0.visit_u64(value)
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<V::Value, E> {
        self.0.visit_i128(value)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<V::Value, E> {
        self.0.visit_u128(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        match whole(value) {
            Some(value) => self.0.visit_i64(value),
            None => self.0.visit_f64(value),
        }
    }
}

/// The whole number that a float is; none beyond those of which it holds every one.
#[allow(
    clippy::cast_possible_truncation,
    reason = "whole numbers of this size are exact"
)]
pub(crate) fn whole(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
}

/// The integer of 64 bits that a number is.
pub(crate) fn integer(number: &serde_json::Value) -> Option<i64> {
    number.as_i64().or_else(|| whole(number.as_f64()?))
}
