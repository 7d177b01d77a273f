//! The least or the greatest number that is allowed.

use std::cmp::Ordering;
use std::fmt;
use std::num::ParseFloatError;
use std::str::FromStr;

/// As it is written: a float has no room for each whole number of 64 bits.
#[derive(Debug, Clone, Copy)]
pub enum Bound {
    /// Without a fraction.
    Whole(i128),
    /// With one, or too large.
    Float(f64),
}

impl Bound {
    /// The nearest float.
    #[allow(clippy::cast_precision_loss, reason = "it is the nearest")]
    pub fn as_f64(self) -> f64 {
        match self {
            Self::Whole(value) => value as f64,
            Self::Float(value) => value,
        }
    }

    /// The whole number that no float is.
    pub fn beyond_floats(self) -> Option<i128> {
        match self {
            Self::Whole(value) if self.truncated() != Some(value) => Some(value),
            _ => None,
        }
    }

    /// The nearest float without its fraction.
    #[allow(clippy::cast_possible_truncation, reason = "no fraction is asked for")]
    fn truncated(self) -> Option<i128> {
        let float = self.as_f64();
        float.is_finite().then_some(float as i128)
    }
}

impl PartialEq for Bound {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Bound {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        let exact = |bound: &Self| match bound {
            Self::Whole(value) => Some(*value),
            Self::Float(_) => bound.truncated(),
        };
        let order = self.as_f64().partial_cmp(&other.as_f64())?;
        Some(order.then_with(|| exact(self).cmp(&exact(other))))
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(value) => value.fmt(f),
            Self::Float(value) => value.fmt(f),
        }
    }
}

impl FromStr for Bound {
    type Err = ParseFloatError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse()
            .map(Self::Whole)
            .or_else(|_| text.parse().map(Self::Float))
    }
}
