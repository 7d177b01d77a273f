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
        match self {
            Self::Float(value) if value.fract() != 0.0 => None,
            Self::Float(value) => Some(exact(value).unwrap_or(self)),
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

/// A whole number of 64 bits that was written with a fraction or an exponent. Beyond 2^53, others are read
/// as the same float, but none of them has so few digits: `1e18` is meant.
#[allow(
    clippy::cast_possible_truncation,
    reason = "what does not come back is not taken"
)]
fn exact(value: f64) -> Option<Number> {
    const TWO_TO_53: f64 = 9_007_199_254_740_992.0;
    const SURE_DIGITS: usize = 15;
    let whole = value as i128;
    let digits = whole.unsigned_abs().to_string();
    let is_sure = value.abs() < TWO_TO_53 || digits.trim_end_matches('0').len() <= SURE_DIGITS;
    let unsigned = u64::try_from(whole).ok().map(Number::Unsigned);
    let number = unsigned.or_else(|| i64::try_from(whole).ok().map(Number::Signed));
    number.filter(|_| is_sure)
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

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn a_whole_number_may_be_written_with_a_fraction_or_an_exponent() {
        for (written, whole) in [
            (10.0, Number::Unsigned(10)),
            (-0.0, Number::Unsigned(0)),
            (-1e3, Number::Signed(-1000)),
            (1e18, Number::Unsigned(1_000_000_000_000_000_000)),
            (-9e18, Number::Signed(-9_000_000_000_000_000_000)),
            (1.8e19, Number::Unsigned(18_000_000_000_000_000_000)),
        ] {
            assert_eq!(Number::Float(written).whole(), Some(whole), "{written}");
        }
    }

    #[test]
    fn what_others_are_read_as_too_is_left_as_it_is() {
        // `9007199254740993.0` is read as this float.
        for written in [9_007_199_254_740_992.0, 1e19 * 2.0, -1e19, 1e40] {
            let number = Number::Float(written);
            assert_eq!(number.whole(), Some(number));
        }
        assert_eq!(Number::Float(1.5).whole(), None);
    }
}
