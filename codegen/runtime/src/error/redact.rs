//! Removes the secrets of a request from what is shown about it.
//!
//! A server may repeat a token in its message, and a transport may put it into its errors.

use std::error::Error as StdError;
use std::fmt;

use crate::runtime::error::forms::{LONGEST_FORM, length_at, next_start, texts_of};
use crate::runtime::value::Secret;

const REDACTED: &str = "[redacted]";
/// Of a text that is looked through, in bytes: nobody reads more of what a server says.
const MOST: usize = 64 * 1024;

/// The text without any of the secrets, in whatever form they stand in it.
pub(crate) fn scrub(text: String, secrets: &[Secret]) -> String {
    let mut sought: Vec<String> = secrets.iter().flat_map(texts_of).collect();
    // The longest first: one secret may be part of another.
    sought.sort_unstable_by_key(|text| std::cmp::Reverse(text.len()));
    sought.dedup();
    let without_all = |text: String| sought.iter().fold(text, |text, one| without(text, one));
    if text.len() <= MOST || sought.is_empty() {
        return without_all(text);
    }
    // What is cut off may be the rest of a secret.
    let longest = sought.iter().map(|one| one.chars().count() * LONGEST_FORM);
    let longest = longest.max().unwrap_or_default();
    // A long secret leaves something of the message, too.
    let looked_at = MOST.max(longest.saturating_mul(2));
    let mut start = without_all(up_to(&text, looked_at).to_owned());
    let kept = start.len().saturating_sub(longest).min(MOST);
    start.truncate(up_to(&start, kept).len());
    start.push('…');
    start
}

/// At most so many bytes of the beginning.
fn up_to(text: &str, most: usize) -> &str {
    let ends = (0..=most.min(text.len())).rev();
    let mut starts = ends.filter_map(|end| text.get(..end));
    starts.next().unwrap_or_default()
}

fn without(text: String, sought: &str) -> String {
    let mut result = String::new();
    let (mut copied, mut at) = (0, 0);
    while let Some(skipped) = next_start(text.as_bytes().get(at..), sought) {
        at += skipped;
        let Some(length) = length_at(text.get(at..).unwrap_or_default(), sought) else {
            at += 1;
            continue;
        };
        result.push_str(text.get(copied..at).unwrap_or_default());
        result.push_str(REDACTED);
        at += length;
        copied = at;
    }
    if copied == 0 {
        return text;
    }
    result.push_str(text.get(copied..).unwrap_or_default());
    result
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
