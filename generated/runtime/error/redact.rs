//! Removes the secrets of a request from what is shown about it.
//!
//! A server may repeat a token in its message, and a transport may put it into its errors.

use std::error::Error as StdError;
use std::fmt;

use crate::runtime::value::{Escape, Secret};

const REDACTED: &str = "[redacted]";
/// Of the secrets that are looked for, in characters.
const SHORTEST: usize = 4;

/// The text without any of the secrets, plain or percent-encoded.
pub(crate) fn scrub(text: String, secrets: &[Secret]) -> String {
    // The longest first: one secret may be part of another.
    let mut forms: Vec<String> = secrets.iter().flat_map(forms_of).collect();
    forms.sort_unstable_by_key(|form| std::cmp::Reverse(form.len()));
    forms.iter().fold(text, |text, form| {
        if text.contains(form.as_str()) {
            text.replace(form.as_str(), REDACTED)
        } else {
            text
        }
    })
}

fn forms_of(secret: &Secret) -> Vec<String> {
    let plain = secret.expose();
    // What is shorter stands in many words by chance, and real tokens are never that short.
    if plain.chars().count() < SHORTEST {
        return Vec::new();
    }
    let encoded = Escape::Url.apply(plain);
    let mut forms = vec![
        plain.to_owned(),
        with_small_escapes(&encoded),
        // As in a form, where a space is a plus.
        encoded.replace("%20", "+"),
        encoded.into_owned(),
    ];
    forms.dedup();
    forms
}

/// The same text with `%2f` for `%2F`.
fn with_small_escapes(encoded: &str) -> String {
    let mut digits_left = 0;
    let small = encoded.chars().map(|character| match character {
        '%' => {
            digits_left = 2;
            character
        }
        digit if digits_left > 0 => {
            digits_left -= 1;
            digit.to_ascii_lowercase()
        }
        other => other,
    });
    small.collect()
}

/// The same error if neither it nor any of its sources shows a secret; else its scrubbed text.
pub(crate) fn scrub_error(
    error: Box<dyn StdError + Send + Sync>,
    secrets: &[Secret],
) -> Box<dyn StdError + Send + Sync> {
    let mut shown = Vec::new();
    let mut clean = true;
    let mut next: Option<&(dyn StdError + 'static)> = Some(error.as_ref());
    while let Some(error) = next {
        let display = error.to_string();
        let debug = format!("{error:?}");
        let scrubbed = scrub(display.clone(), secrets);
        clean &= scrubbed == display && scrub(debug.clone(), secrets) == debug;
        shown.push(scrubbed);
        next = error.source();
    }
    if clean {
        error
    } else {
        Box::new(Scrubbed(shown.join(": ")))
    }
}

/// What is left of an error that showed a secret.
#[derive(Debug)]
struct Scrubbed(String);

impl fmt::Display for Scrubbed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl StdError for Scrubbed {}

/// A server's text as one line of bounded length.
pub(crate) struct Line<'a>(pub(crate) &'a str);

impl fmt::Debug for Line<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "\"{self}\"")
    }
}

impl fmt::Display for Line<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_line(formatter, self.0)
    }
}

/// A character that ends a line, or makes the text after it look like other text.
fn reorders(character: char) -> bool {
    matches!(
        character,
        '\u{061C}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
    )
}

/// Writes a server's text as one line of bounded length.
pub(crate) fn write_line(formatter: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    const MOST: usize = 500;
    for character in text.chars().take(MOST) {
        let shown = if character.is_control() || reorders(character) {
            ' '
        } else {
            character
        };
        fmt::Write::write_char(formatter, shown)?;
    }
    if text.chars().nth(MOST).is_some() {
        formatter.write_str("…")?;
    }
    Ok(())
}
