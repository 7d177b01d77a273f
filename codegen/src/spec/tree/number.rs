//! Numbers, as the text has them.

use std::cmp::Ordering;
use std::fmt;

/// A number as it was written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// Not negative.
    Unsigned(u64),
    /// Negative.
    Signed(i64),
    /// Not whole, or too large.
    Float(f64),
}

impl Number {
    /// The nearest number that has a fraction.
    pub fn as_f64(self) -> f64 {
        match self {
            Self::Unsigned(value) => value as f64,
            Self::Signed(value) => value as f64,
            Self::Float(value) => value,
        }
    }

    /// Which of two is greater: as floats, whole numbers beyond 2^53 are like their neighbours.
    pub fn compare(self, other: Self) -> Option<Ordering> {
        let whole = |number| match number {
            Self::Unsigned(value) => i128::from(value),
            Self::Signed(value) => i128::from(value),
            Self::Float(value) => value as i128,
        };
        let order = self.as_f64().partial_cmp(&other.as_f64())?;
        Some(order.then_with(|| whole(self).cmp(&whole(other))))
    }

    /// The number, if it is whole and small enough.
    pub fn as_i64(self) -> Option<i64> {
        match self {
            Self::Unsigned(value) => i64::try_from(value).ok(),
            Self::Signed(value) => Some(value),
            Self::Float(_) => None,
        }
    }

    /// The number without a fraction, if it is whole: `1.0` is 1.
    pub fn whole(self) -> Option<Self> {
        const TWO_TO_53: f64 = 9_007_199_254_740_992.0;
        match self {
            Self::Float(value) if value.fract() != 0.0 => None,
            // Beyond that, other whole numbers are written in the same way.
            Self::Float(value) if value.abs() <= TWO_TO_53 => Some(if value < 0.0 {
                Self::Signed(value as i64)
            } else {
                Self::Unsigned(value as u64)
            }),
            other => Some(other),
        }
    }

    /// The number, if it is whole and not negative.
    pub fn as_u64(self) -> Option<u64> {
        match self {
            Self::Unsigned(value) => Some(value),
            Self::Signed(_) | Self::Float(_) => None,
        }
    }
}

impl From<Number> for serde_json::Value {
    fn from(number: Number) -> Self {
        match number {
            Number::Unsigned(value) => value.into(),
            Number::Signed(value) => value.into(),
            Number::Float(value) => value.into(),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned(value) => write!(f, "{value}"),
            Self::Signed(value) => write!(f, "{value}"),
            Self::Float(value) => write!(f, "{value:?}"),
        }
    }
}
