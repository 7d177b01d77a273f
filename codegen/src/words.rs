//! The words of a name, however a document spells it.
//!
//! Not for the cases of Rust, which are made of these words where names are decided. Words are
//! ASCII: what is written in other letters is written as it sounds, so that every keyboard has
//! it, every file system takes it, and no two names only look alike.

use deunicode::deunicode_char;
use heck::ToSnakeCase;
use std::borrow::Cow;

/// Lower-case words; at least one.
pub fn words(name: &str) -> Vec<String> {
    let name = &without_apostrophes(name);
    let ascii = transliterated(name);
    let is_symbol = |symbol: char| !symbol.is_ascii_alphanumeric();
    spelt(name, &ascii, ascii.chars().all(is_symbol))
}

/// The same with a word for every symbol, for a name that is told apart by them.
pub fn every_word(name: &str) -> Vec<String> {
    spelt(name, &transliterated(name), true)
}

fn spelt(name: &str, ascii: &str, every_symbol: bool) -> Vec<String> {
    let words: Vec<String> = spell(ascii, every_symbol)
        .split_whitespace()
        .flat_map(split_case)
        .filter(|word| !word.is_empty())
        .collect();
    match (words.is_empty(), name.is_empty()) {
        (false, _) => words,
        (true, true) => vec!["empty".to_owned()],
        (true, false) => vec!["value".to_owned()],
    }
}

fn split_case(part: &str) -> Vec<String> {
    let words = match part.contains(|letter: char| letter.is_ascii_uppercase()) {
        true => Cow::Owned(with_abbreviations(&with_numbered(part)).to_snake_case()),
        false => Cow::Borrowed(part),
    };
    words.split('_').map(str::to_owned).collect()
}

/// What begins with a number and is said as one word; the longest first.
#[rustfmt::skip]
const NUMBERED: [&str; 13] = [
    "2FA", "3DS", "1D", "2D", "3D", "4D", "2G", "3G", "4G", "5G", "6G", "4K", "8K",
];

/// `get2FA` → `get_2fa_`: where a number begins a word, the case of the letters does not tell.
fn with_numbered(part: &str) -> Cow<'_, str> {
    if !NUMBERED.iter().any(|word| part.contains(word)) {
        return Cow::Borrowed(part);
    }
    let mut result = String::with_capacity(part.len() + 2);
    let mut rest = part;
    while let Some(first) = rest.chars().next() {
        let is_behind_digit = result.ends_with(|last: char| last.is_ascii_digit());
        let after = NUMBERED
            .iter()
            .find_map(|word| Some((word, rest.strip_prefix(*word)?)));
        match after.filter(|(_, after)| !is_behind_digit && begins_word(after)) {
            Some((word, after)) => {
                result.push_str(&format!("_{}_", word.to_lowercase()));
                rest = after;
            }
            None => {
                result.push(first);
                rest = rest.get(first.len_utf8()..).unwrap_or_default();
            }
        }
    }
    Cow::Owned(result)
}

/// What is there does not go on with the word before it.
fn begins_word(rest: &str) -> bool {
    let mut letters = rest.chars();
    match letters.next() {
        Some(first) if first.is_ascii_uppercase() => {
            letters.next().is_some_and(|next| next.is_ascii_lowercase())
        }
        Some(first) => !first.is_ascii_alphanumeric(),
        None => true,
    }
}

/// A small letter that belongs to an abbreviation becomes a capital one, so that the case of the letters
/// tells words apart: the first of `iOS` and `mTLS`, the `s` of `IDs`, the `v` of `IPv4`.
fn with_abbreviations(part: &str) -> String {
    let letters: Vec<char> = part.chars().collect();
    let is = |at: Option<usize>, kind: fn(&char) -> bool| {
        at.and_then(|at| letters.get(at)).is_some_and(kind)
    };
    let raised = letters.iter().enumerate().map(|(at, letter)| {
        let before = |count: usize| at.checked_sub(count);
        let follows = [1, 2]
            .map(before)
            .iter()
            .all(|at| is(*at, char::is_ascii_uppercase));
        let leads = [1, 2]
            .iter()
            .all(|next| is(Some(at + next), char::is_ascii_uppercase));
        let is_first = !is(before(1), char::is_ascii_alphanumeric);
        let next = |kind| is(Some(at + 1), kind);
        let belongs = match letter {
            's' if follows => !next(char::is_ascii_lowercase) && !next(char::is_ascii_digit),
            'v' if follows => next(char::is_ascii_digit),
            // An article, and the mark of what is no standard, are words.
            'a' | 'x' => false,
            letter => letter.is_ascii_lowercase() && is_first && leads,
        };
        if belongs {
            letter.to_ascii_uppercase()
        } else {
            *letter
        }
    });
    raised.collect()
}

/// `user's` is a word.
fn without_apostrophes(name: &str) -> Cow<'_, str> {
    let is_apostrophe = |letter: char| matches!(letter, '\'' | '\u{2019}');
    if !name.contains(is_apostrophe) {
        return Cow::Borrowed(name);
    }
    let letters: Vec<char> = name.chars().collect();
    let is_letter = |letter: Option<&char>| letter.is_some_and(|letter| letter.is_alphabetic());
    let kept = letters.iter().enumerate().filter(|(index, letter)| {
        let before = index.checked_sub(1).and_then(|before| letters.get(before));
        !(is_apostrophe(**letter) && is_letter(before) && is_letter(letters.get(index + 1)))
    });
    Cow::Owned(kept.map(|(_, letter)| *letter).collect())
}

/// As it sounds, or as it is called.
fn transliterated(name: &str) -> String {
    let mut result = String::with_capacity(name.len());
    for character in name.chars() {
        match deunicode_char(character) {
            _ if character.is_ascii() => result.push(character),
            _ if character == '≠' => result.push_str("!="),
            _ if character == '«' => result.push('<'),
            _ if character == '»' => result.push('>'),
            // Marks such as the one for a soft sign are no letters of their own.
            Some(ascii) if character.is_alphanumeric() => {
                let sound = ascii.replace(|letter: char| letter.is_ascii_punctuation(), "");
                let is_lower = character.is_lowercase();
                result.push_str(&if is_lower {
                    sound.to_lowercase()
                } else {
                    sound
                });
            }
            Some(ascii) => {
                result.push(' ');
                result.push_str(ascii);
                result.push(' ');
            }
            None => result.push_str(&format!(" u{:x} ", u32::from(character))),
        }
    }
    result
}

/// From where on `<` and `>` are brackets around what a type is made of, as in `Page<Item>`.
fn brackets(name: &str) -> Option<usize> {
    let open = name.find('<')?;
    let before = name.get(..open)?.chars().next_back()?;
    let is_open = before.is_ascii_alphanumeric() && name.get(open + 1..)?.contains('>');
    is_open.then_some(open)
}

/// `C#` and `C++` are words: their symbols follow a letter that stands alone.
fn is_of_language((before, rest): (&str, &str)) -> bool {
    let (before, is_mark) = match before.strip_suffix('+') {
        Some(before) => (before, rest.starts_with('+')),
        None => (before, rest.starts_with('#') || rest.starts_with("++")),
    };
    let mut letters = before.chars().rev();
    is_mark
        && letters
            .next()
            .is_some_and(|last| last.is_ascii_alphabetic())
        && letters
            .next()
            .is_none_or(|next| !next.is_ascii_alphanumeric())
}

/// Writes symbols that carry meaning as words, and all others as spaces.
fn spell(name: &str, every_symbol: bool) -> String {
    let name = name.trim();
    let has_letters = name.contains(|letter: char| letter.is_ascii_alphanumeric());
    let mut result = String::with_capacity(name.len());
    let brackets = if every_symbol { None } else { brackets(name) };
    for (index, character) in name.char_indices() {
        let is_language = is_of_language(name.split_at(index));
        let is_bracket = brackets.is_some_and(|from| index >= from);
        let word = match character {
            '<' | '>' if is_bracket => "",
            // It is said loudly.
            '!' if !every_symbol && has_letters && index + 1 == name.len() => "",
            '#' if is_language => "sharp",
            '+' if is_language || index == 0 => "plus",
            '-' if index == 0 && name.len() > 1 => "minus",
            '<' => "less",
            '>' => "greater",
            '=' => "equal",
            '!' => "not",
            _ if !every_symbol => "",
            '+' => "plus",
            '*' => "star",
            '%' => "percent",
            '&' => "and",
            '|' => "or",
            '#' => "hash",
            '@' => "at",
            '$' => "dollar",
            '/' => "slash",
            '\\' => "backslash",
            '.' => "dot",
            ',' => "comma",
            ':' => "colon",
            ';' => "semicolon",
            '?' => "question",
            '-' => "dash",
            '_' if !has_letters => "underscore",
            '~' => "tilde",
            '^' => "caret",
            '(' | ')' => "parenthesis",
            '[' | ']' => "bracket",
            '{' | '}' => "brace",
            '"' | '\'' => "quote",
            '`' => "backtick",
            _ => "",
        };
        if word.is_empty() {
            let belongs = character.is_ascii_alphanumeric() || character == '_';
            result.push(if belongs { character } else { ' ' });
        } else {
            result.push(' ');
            result.push_str(word);
            result.push(' ');
        }
    }
    result
}
