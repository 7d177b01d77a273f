//! The forms in which a secret can stand in a text that somebody else has written.
//!
//! A server repeats what it was sent as JSON, in a URL, or as it was encoded for a header. The forms
//! of single characters are met on the way through the text, in any mixture; those in Base64 are
//! listed beforehand, since three bytes together become four characters.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};

use crate::runtime::value::Secret;

/// Of the secrets that are looked for, in characters. What is shorter stands in many words by chance,
/// and real tokens are never that short.
const SHORTEST: usize = 4;

/// The longest form of one character: that of one beyond the basic plane as JSON, or in a URL.
pub(super) const LONGEST_FORM: usize = 12;

/// The texts by which a secret is known: itself, and all of it that is sure to be in its Base64.
pub(super) fn texts_of(secret: &Secret) -> Vec<String> {
    let plain = secret.expose();
    if plain.chars().count() < SHORTEST {
        return Vec::new();
    }
    let whole = [STANDARD.encode(plain), URL_SAFE.encode(plain)];
    let unpadded = whole
        .clone()
        .map(|text| text.trim_end_matches('=').to_owned());
    let inner = (0..3).flat_map(|before| inside(plain, before));
    let mut texts: Vec<String> = [plain.to_owned()]
        .into_iter()
        .chain(whole)
        .chain(unpadded)
        .chain(inner)
        .collect();
    // The longest first: one may be part of another.
    texts.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    texts.dedup();
    texts
}

/// What Base64 makes of the text behind so many other bytes, without what depends on its neighbours.
fn inside(plain: &str, before: usize) -> [String; 2] {
    let neighbours: Vec<u8> = vec![0; before];
    let bytes = [neighbours.as_slice(), plain.as_bytes()].concat();
    let (first, last) = ((before * 8).div_ceil(6), bytes.len() * 8 / 6);
    [STANDARD.encode(&bytes), URL_SAFE.encode(&bytes)]
        .map(|text| text.get(first..last).unwrap_or_default().to_owned())
}

/// How many bytes come before the next at which the text may be found.
pub(super) fn next_start(text: Option<&[u8]>, sought: &str) -> Option<usize> {
    let first = *sought.as_bytes().first()?;
    let starts = [first, b'\\', b'%', b'+'];
    text?.iter().position(|byte| starts.contains(byte))
}

/// How much of the beginning of `text` is `sought`, each of whose characters may be escaped.
pub(super) fn length_at(text: &str, sought: &str) -> Option<usize> {
    // Nearly nothing begins like it.
    let first = sought.chars().next()?;
    lengths(text, first).into_iter().flatten().next()?;
    let mut ends = vec![0];
    for character in sought.chars() {
        let mut next: Vec<usize> = Vec::new();
        for end in ends {
            let rest = text.get(end..).unwrap_or_default();
            for length in lengths(rest, character).into_iter().flatten() {
                if !next.contains(&(end + length)) {
                    next.push(end + length);
                }
            }
        }
        if next.is_empty() {
            return None;
        }
        ends = next;
    }
    ends.into_iter().max()
}

/// The lengths of the forms of a character with which the text begins.
fn lengths(text: &str, character: char) -> [Option<usize>; 4] {
    let plain = text.starts_with(character).then(|| character.len_utf8());
    match text.as_bytes().first() {
        Some(b'\\') => [
            plain,
            short_escape(text, character),
            unicode(text, character),
            None,
        ],
        Some(b'%') => [plain, percent(text, character), None, None],
        Some(b'+') if character == ' ' => [Some(1), None, None, None],
        _ => [plain, None, None, None],
    }
}

/// As JSON and Rust write some characters: `\"`, `\n`.
fn short_escape(text: &str, character: char) -> Option<usize> {
    let escaped = match text.chars().nth(1)? {
        'b' => '\u{8}',
        'f' => '\u{C}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        sign @ ('"' | '\'' | '\\' | '/') => sign,
        _ => return None,
    };
    (escaped == character).then_some(2)
}

/// `\u00e9`, or a pair of them.
fn unicode(text: &str, character: char) -> Option<usize> {
    let mut units = [0; 2];
    let units = character.encode_utf16(&mut units);
    let form: String = units.iter().map(|unit| format!("\\u{unit:04x}")).collect();
    begins(text, &form)
}

/// `%C3%A9`: the bytes of UTF-8.
fn percent(text: &str, character: char) -> Option<usize> {
    let mut bytes = [0; 4];
    let bytes = character.encode_utf8(&mut bytes).bytes();
    let form: String = bytes.map(|byte| format!("%{byte:02x}")).collect();
    begins(text, &form)
}

/// The length of a form, whose digits may be capitals, if the text begins with it.
fn begins(text: &str, form: &str) -> Option<usize> {
    let start = text.get(..form.len())?;
    start.eq_ignore_ascii_case(form).then_some(form.len())
}
