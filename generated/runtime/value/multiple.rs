//! Which numbers are multiples of another, as people write them.

use serde_json::Number;

/// Judged by the decimal digits, of which 0.3 has as many as 0.1; nothing for numbers that are too
/// far apart.
pub(crate) fn is_multiple(number: &Number, multiple: &str) -> Option<bool> {
    let (number, number_exponent) = decimal(&number.to_string())?;
    let (multiple, multiple_exponent) = decimal(multiple)?;
    let least = number_exponent.min(multiple_exponent);
    let scaled = |digits: i128, exponent: i32| {
        let power = u32::try_from(exponent.checked_sub(least)?).ok()?;
        digits.checked_mul(10_i128.checked_pow(power)?)
    };
    let number = scaled(number, number_exponent)?;
    let remainder = number.checked_rem(scaled(multiple, multiple_exponent)?)?;
    Some(remainder == 0)
}

/// The digits of a number, and the power of ten that they are multiplied with.
fn decimal(text: &str) -> Option<(i128, i32)> {
    let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let fraction = fraction.trim_end_matches('0');
    let exponent: i32 = exponent.parse().ok()?;
    let shift = i32::try_from(fraction.len()).ok()?;
    let digits = format!("{whole}{fraction}").parse().ok()?;
    Some((digits, exponent.checked_sub(shift)?))
}
