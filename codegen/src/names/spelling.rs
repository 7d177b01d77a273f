//! What tells names apart that would be one name in Rust: how the document spells each.
//!
//! A suffix is made of the spelling alone, so it stays when others are added behind it.

use super::case::{pascal, snake, stem};
use super::hash::hashes;
use crate::words::every_word;

/// Names for a spelling besides the plain one, the most readable first: both in the case of the plain
/// name.
pub(super) fn others(plain: &str, spelling: &str) -> Vec<String> {
    let is_pascal = plain.starts_with(|first: char| first.is_ascii_uppercase());
    let suffixed = |suffix: &str| {
        if is_pascal {
            format!("{}{}", stem(plain), pascal(suffix))
        } else {
            format!("{}_{}", stem(plain), snake(suffix))
        }
    };
    let readable = match style(spelling) {
        Some(style) => Some(suffixed(&style)),
        None if code_points(spelling).is_some() => code_points(spelling).as_deref().map(suffixed),
        None => {
            let words = every_word(spelling).join(" ");
            Some(if is_pascal {
                pascal(&words)
            } else {
                snake(&words)
            })
        }
    };
    let (short, long) = hashes(spelling);
    let hashed = [short, long].map(|hash| suffixed(&format!("x{hash}")));
    readable.into_iter().chain(hashed).collect()
}

/// The case of the letters, and what stands between words.
fn style(spelling: &str) -> Option<String> {
    let has_letters = spelling.contains(|letter: char| letter.is_ascii_alphabetic());
    let is_known = |letter: char| letter.is_ascii_alphanumeric() || "_-. /:,;\t\n".contains(letter);
    if !spelling.contains(|letter: char| letter.is_ascii_alphanumeric())
        || !spelling
            .trim_start_matches(['+', '-'])
            .chars()
            .all(is_known)
    {
        return None;
    }
    let case = match (
        spelling.contains(|letter: char| letter.is_ascii_uppercase()),
        spelling.contains(|letter: char| letter.is_ascii_lowercase()),
    ) {
        (true, false) => "Upper",
        (false, true) => "Lower",
        _ if spelling.starts_with(|first: char| first.is_ascii_uppercase()) => "Pascal",
        _ if has_letters => "Camel",
        _ => "",
    };
    let between = match spelling
        .chars()
        .skip(1)
        .find(|letter| !letter.is_ascii_alphanumeric())
    {
        Some('_') => "Snake",
        Some('-') => "Kebab",
        Some('.') => "Dotted",
        Some(' ') => "Spaced",
        Some('/') => "Slashed",
        Some(':') => "Colon",
        Some(',') => "Comma",
        Some(';') => "Semicolon",
        Some('\t') => "Tab",
        Some('\n') => "Lines",
        _ => "",
    };
    let style = format!("{case} {between}").trim().to_owned();
    (!style.is_empty()).then_some(style)
}

/// The code points of a symbol or two.
fn code_points(spelling: &str) -> Option<String> {
    let count = spelling.chars().count();
    let is_symbol = |letter: char| !letter.is_ascii_alphanumeric();
    let is_short = (1..=2).contains(&count) && spelling.chars().all(is_symbol);
    is_short.then(|| {
        let points = spelling
            .chars()
            .map(|letter| format!("u{:04x}", u32::from(letter)));
        points.collect()
    })
}
