//! Numbers made up that keep to their limits.

use crate::ir::{Bound, Limits, Number, Scalar};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// A number that keeps to its limits; nothing if there is none.
pub fn number(number: Number, limits: &Limits, example: Option<&Scalar>) -> Option<TokenStream> {
    let example = match example {
        Some(Scalar::Integer(example)) => Some(*example),
        _ => None,
    };
    let Some(range) = number.range() else {
        let value = fraction(limits, example);
        let sign = (value < 0.0).then(|| quote!(-));
        let digits = Literal::f64_unsuffixed(value.abs());
        return Some(quote!(#sign #digits));
    };
    let value = whole(range, limits, example.map(i128::from))?;
    let sign = (value < 0).then(|| quote!(-));
    let digits = Literal::u128_unsuffixed(value.unsigned_abs());
    Some(quote!(#sign #digits))
}

/// A whole number within the range of a type, exactly: floats are too far apart where they are large.
fn whole(range: (i128, i128), limits: &Limits, example: Option<i128>) -> Option<i128> {
    let least = limits.minimum.map_or(range.0, |minimum| {
        least(minimum, limits.exclusive_minimum).max(range.0)
    });
    let greatest = limits.maximum.map_or(range.1, |maximum| {
        greatest(maximum, limits.exclusive_maximum).min(range.1)
    });
    if least > greatest {
        return None;
    }
    let is_right = |value: &i128| (least..=greatest).contains(value);
    let wished = example.filter(is_right).unwrap_or(1);
    let wished = wished.clamp(least, greatest);
    let step = limits.multiples.iter().try_fold(1, |step, multiple| {
        let other = whole_step(*multiple)?;
        (step / divisor(step, other)).checked_mul(other)
    })?;
    let below = wished.checked_sub(wished.rem_euclid(step));
    let above = below.and_then(|below| below.checked_add(step));
    let exact = below.filter(|below| *below == wished);
    [exact, above, below]
        .into_iter()
        .flatten()
        .find(|it| is_right(it))
}

#[allow(clippy::cast_possible_truncation, reason = "it has no fraction")]
fn least(bound: Bound, is_exclusive: bool) -> i128 {
    match bound {
        Bound::Whole(value) => value.saturating_add(is_exclusive.into()),
        Bound::Float(value) if value.fract() == 0.0 && is_exclusive => {
            (value as i128).saturating_add(1)
        }
        Bound::Float(value) => value.ceil() as i128,
    }
}

#[allow(clippy::cast_possible_truncation, reason = "it has no fraction")]
fn greatest(bound: Bound, is_exclusive: bool) -> i128 {
    match bound {
        Bound::Whole(value) => value.saturating_sub(is_exclusive.into()),
        Bound::Float(value) if value.fract() == 0.0 && is_exclusive => {
            (value as i128).saturating_sub(1)
        }
        Bound::Float(value) => value.floor() as i128,
    }
}

/// What whole numbers are multiples of that are multiples of this, by its decimal digits: of 2.5 it is 5.
fn whole_step(multiple: Bound) -> Option<i128> {
    let text = multiple.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let digits: i128 = format!("{whole}{fraction}").parse().ok()?;
    let power = 10_i128.checked_pow(fraction.len().try_into().ok()?)?;
    Some(digits / divisor(digits, power)).filter(|step| *step > 0)
}

/// The greatest number by which both can be divided.
fn divisor(one: i128, other: i128) -> i128 {
    if other == 0 {
        one
    } else {
        divisor(other, one % other)
    }
}

/// A number that may have a fraction: the first of some that its limits allow.
#[allow(clippy::cast_precision_loss, reason = "an example")]
fn fraction(limits: &Limits, example: Option<i64>) -> f64 {
    let least = limits.minimum.map(Bound::as_f64);
    let greatest = limits.maximum.map(Bound::as_f64);
    let is_right = |value: &f64| {
        value.is_finite()
            && least.is_none_or(|it| *value > it || *value == it && !limits.exclusive_minimum)
            && greatest.is_none_or(|it| *value < it || *value == it && !limits.exclusive_maximum)
    };
    let example = example.map(|example| example as f64);
    let example = example.filter(|example| example.abs() < 2_147_483_648.0);
    let between = least
        .zip(greatest)
        .map(|(least, greatest)| least.midpoint(greatest));
    let wished = [
        example,
        Some(1.0),
        least,
        least.map(|it| it + 1.0),
        greatest,
        greatest.map(|it| it - 1.0),
        between,
    ];
    let near = |wished: f64| match limits.multiples.first() {
        Some(multiple) => multiples_near(wished, multiple.as_f64()),
        None => [wished; 2],
    };
    let mut possible = wished.into_iter().flatten().flat_map(near);
    // Of the largest and smallest numbers there may be none.
    possible.find(is_right).unwrap_or(1.0)
}

/// The multiples beside a number, as their decimal digits are written: three times 0.1 is 0.3.
#[allow(clippy::cast_precision_loss, reason = "an example")]
fn multiples_near(wished: f64, multiple: f64) -> [f64; 2] {
    let text = multiple.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let digits: f64 = format!("{whole}{fraction}").parse().unwrap_or(multiple);
    let power = 10_f64.powi(fraction.len().try_into().unwrap_or(i32::MAX));
    let steps = wished / multiple;
    [steps.ceil(), steps.floor()].map(|steps| steps * digits / power)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn integer(number: Number, limits: &Limits, example: Option<i64>) -> Option<String> {
        let example = example.map(Scalar::Integer);
        let made = super::number(number, limits, example.as_ref())?;
        Some(made.to_string().replace(' ', ""))
    }

    fn within(least: i128, greatest: i128, multiples: &[f64]) -> Limits {
        let multiples = multiples.iter().map(|multiple| Bound::Float(*multiple));
        Limits {
            minimum: Some(Bound::Whole(least)),
            maximum: Some(Bound::Whole(greatest)),
            multiples: multiples.collect(),
            ..Limits::default()
        }
    }

    #[test]
    fn a_whole_number_keeps_to_all_of_its_limits() {
        let large = 9_007_199_254_740_993;
        for (limits, expected) in [
            (within(0, 9, &[]), Some("1")),
            (within(0, 9, &[5.0]), Some("5")),
            (within(0, 4, &[5.0]), Some("0")),
            (within(1, 4, &[5.0]), None),
            (within(1, 9, &[2.5]), Some("5")),
            (within(1, 90, &[4.0, 6.0, 0.1]), Some("12")),
            (within(-9, -2, &[4.0]), Some("-4")),
            (within(large, large + 9, &[]), Some("9007199254740993")),
            (within(large, large + 9, &[10.0]), Some("9007199254741000")),
            (within(large, large, &[10.0]), None),
        ] {
            let made = integer(Number::I64, &limits, None);
            assert_eq!(made.as_deref(), expected, "{limits:?}");
        }
    }

    #[test]
    fn a_limit_itself_may_be_wrong() {
        let limits = Limits {
            exclusive_minimum: true,
            exclusive_maximum: true,
            ..within(9_007_199_254_740_993, 9_007_199_254_740_995, &[])
        };
        let made = integer(Number::U64, &limits, None);
        assert_eq!(made.as_deref(), Some("9007199254740994"));
        let limits = Limits {
            minimum: Some(Bound::Float(1.5)),
            ..limits
        };
        let made = integer(Number::U64, &limits, None);
        assert_eq!(made.as_deref(), Some("2"));
    }

    #[test]
    fn a_fraction_keeps_to_all_of_its_limits() {
        let open = |least: f64, greatest: f64, multiples: &[f64]| Limits {
            minimum: Some(Bound::Float(least)),
            maximum: Some(Bound::Float(greatest)),
            exclusive_minimum: true,
            exclusive_maximum: true,
            ..within(0, 0, multiples)
        };
        for (limits, expected) in [
            (open(0.0, 1.0, &[]), "0.5"),
            (open(0.0, 2.0, &[]), "1.0"),
            (open(5.0, 9.0, &[]), "6.0"),
            (open(-1.0, 0.0, &[]), "-0.5"),
            (open(0.2, 0.35, &[0.1]), "0.3"),
            (within(3, 3, &[]), "3.0"),
            (within(-9, -2, &[]), "-9.0"),
        ] {
            let made = integer(Number::F64, &limits, None);
            assert_eq!(made.as_deref(), Some(expected), "{limits:?}");
        }
        let made = integer(Number::F64, &open(0.0, 7.0, &[]), Some(7));
        assert_eq!(made.as_deref(), Some("1.0"));
    }

    #[test]
    fn a_number_is_one_of_its_type() {
        let none = Limits::default();
        let large = Some(i64::MAX);
        let made = integer(Number::I64, &none, large);
        assert_eq!(made.as_deref(), Some("9223372036854775807"));
        assert_eq!(integer(Number::I32, &none, large).as_deref(), Some("1"));
        assert_eq!(integer(Number::U32, &none, Some(-1)).as_deref(), Some("1"));
        let limits = Limits {
            multiples: vec![Bound::Whole(9_007_199_254_740_993)],
            ..within(1, i64::MAX.into(), &[])
        };
        let made = integer(Number::I64, &limits, None);
        assert_eq!(made.as_deref(), Some("9007199254740993"));
        let limits = within(i64::MAX.into(), u64::MAX.into(), &[10.0]);
        let made = integer(Number::U64, &limits, None);
        assert_eq!(made.as_deref(), Some("9223372036854775810"));
        let made = integer(Number::I128, &within(i128::MIN, -9, &[]), None);
        assert_eq!(made.as_deref(), Some("-9"));
    }
}
