//! `pattern`: from the regular expressions of ECMA-262, as documents write them, to those that the
//! engine of generated crates reads.
//!
//! Where the two differ a little, what is made matches more: a value that is right is never refused.

use regex_lite::Regex;
use std::iter::Peekable;
use std::str::Chars;

/// What `\s` has besides white space of ASCII.
const SPACES: &str =
    r"\s\u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}\u{feff}";

/// A pattern that the engine reads.
#[derive(Debug, PartialEq)]
pub(crate) struct Pattern {
    pub(crate) text: String,
    /// It was written between slashes, as in a script.
    pub(crate) is_delimited: bool,
}

/// Translates a pattern; an error says what the engine lacks.
pub(crate) fn translate(written: &str) -> Result<Pattern, String> {
    let (inner, flags) = undelimited(written).unwrap_or((written, ""));
    let mut translation = Translation {
        rest: inner.chars().peekable(),
        text: String::new(),
    };
    let known: String = flags.chars().filter(|flag| "ims".contains(*flag)).collect();
    if !known.is_empty() {
        translation.text.push_str(&format!("(?{known})"));
    }
    translation.translate()?;
    let text = translation.text;
    match Regex::new(&text) {
        Ok(_) => Ok(Pattern {
            text,
            is_delimited: inner.len() < written.len(),
        }),
        Err(error) => Err(error.to_string()),
    }
}

/// What stands between slashes, and the flags behind them.
fn undelimited(written: &str) -> Option<(&str, &str)> {
    let (inner, flags) = written.strip_prefix('/')?.rsplit_once('/')?;
    let is_flags = flags.chars().all(|flag| "dgimsuvy".contains(flag));
    (is_flags && !inner.is_empty() && !inner.contains(['/', ' '])).then_some((inner, flags))
}

struct Translation<'a> {
    rest: Peekable<Chars<'a>>,
    text: String,
}

/// One item of a class.
enum Atom {
    Character(char),
    Set(&'static str),
}

impl Translation<'_> {
    fn translate(&mut self) -> Result<(), String> {
        while let Some(character) = self.rest.next() {
            match character {
                '\\' => self.escape()?,
                '[' => self.class()?,
                '(' => self.group()?,
                '{' => self.braces(),
                '}' | ']' => self.literal(character),
                '^' | '$' | '.' | '|' | '*' | '+' | '?' | ')' => self.text.push(character),
                _ => self.literal(character),
            }
        }
        Ok(())
    }

    fn literal(&mut self, character: char) {
        if r"\.+*?()|[]{}^$".contains(character) {
            self.text.push('\\');
        }
        self.character(character);
    }

    fn character(&mut self, character: char) {
        if character.is_control() {
            self.text
                .push_str(&format!("\\u{{{:x}}}", u32::from(character)));
        } else {
            self.text.push(character);
        }
    }

    fn take(&mut self, wanted: &str) -> bool {
        let mut ahead = self.rest.clone();
        let is_there = wanted.chars().all(|wanted| ahead.next() == Some(wanted));
        if is_there {
            self.rest = ahead;
        }
        is_there
    }

    /// Nothing is captured, so that names may repeat.
    fn group(&mut self) -> Result<(), String> {
        let looks = ["?=", "?!", "?<=", "?<!"];
        if looks.into_iter().any(|look| self.take(look)) {
            return Err("look-around is not supported".to_owned());
        }
        self.text.push_str("(?");
        if self.take("?P<") || self.take("?<") {
            while self.rest.next().is_some_and(|name| name != '>') {}
        } else if self.take("?") {
            // Flags are no part of ECMA-262, but what is meant by them is clear.
            while let Some(flag) = self.rest.next_if(|flag| "ims-".contains(*flag)) {
                self.text.push(flag);
            }
            return match self.rest.next() {
                Some(end @ (':' | ')')) => {
                    self.text.push(end);
                    Ok(())
                }
                _ => Err("a group of this kind is not supported".to_owned()),
            };
        }
        self.text.push(':');
        Ok(())
    }

    /// A repetition, or braces that stand for themselves.
    fn braces(&mut self) {
        let mut ahead = self.rest.clone();
        let mut count = String::new();
        while let Some(character) = ahead.next_if(|next| next.is_ascii_digit() || *next == ',') {
            count.push(character);
        }
        let commas = count.matches(',').count();
        if ahead.next() != Some('}') || commas > 1 || count.is_empty() || count == "," {
            self.literal('{');
            return;
        }
        self.rest = ahead;
        let least = if count.starts_with(',') { "0" } else { "" };
        self.text.push_str(&format!("{{{least}{count}}}"));
    }

    fn escape(&mut self) -> Result<(), String> {
        for (escape, meant) in [
            ("b", r"\b"),
            ("B", r"\B"),
            // Anchors of other dialects.
            ("A", r"\A"),
            ("z", r"\z"),
            ("Z", r"\z"),
        ] {
            if self.take(escape) {
                self.text.push_str(meant);
                return Ok(());
            }
        }
        match self.atom()? {
            Atom::Character(character) => self.literal(character),
            Atom::Set(set) if set == SPACES => self.text.push_str(&format!("[{set}]")),
            Atom::Set(set) => self.text.push_str(set),
        }
        Ok(())
    }

    /// What stands behind a backslash, in a class or not.
    fn atom(&mut self) -> Result<Atom, String> {
        let unknown = |what: &str| Err(format!("{what} are not supported"));
        let Some(character) = self.rest.next() else {
            return Err("the pattern ends with a backslash".to_owned());
        };
        Ok(match character {
            'd' => Atom::Set(r"\d"),
            'D' => Atom::Set(r"\D"),
            'w' => Atom::Set(r"\w"),
            'W' => Atom::Set(r"\W"),
            's' => Atom::Set(SPACES),
            'S' => Atom::Set(r"\S"),
            't' => Atom::Character('\t'),
            'n' => Atom::Character('\n'),
            'v' => Atom::Character('\u{b}'),
            'f' => Atom::Character('\u{c}'),
            'r' => Atom::Character('\r'),
            'b' => Atom::Character('\u{8}'),
            '0' if !self.rest.peek().is_some_and(char::is_ascii_digit) => Atom::Character('\0'),
            'c' => match self.rest.next_if(char::is_ascii_alphabetic) {
                Some(letter) => {
                    Atom::Character(char::from_u32(u32::from(letter) % 32).unwrap_or_default())
                }
                None => return unknown("such control characters"),
            },
            'x' => Atom::Character(self.code(2)?),
            'u' => Atom::Character(self.unicode()?),
            '0'..='9' | 'k' => return unknown("backreferences"),
            'p' | 'P' => return unknown("classes of Unicode"),
            _ if character.is_ascii_alphabetic() => {
                return Err(format!("the escape `\\{character}` is not supported"));
            }
            _ => Atom::Character(character),
        })
    }

    fn unicode(&mut self) -> Result<char, String> {
        if !self.take("{") {
            return self.code(4);
        }
        let mut digits = String::new();
        while let Some(digit) = self.rest.next_if(char::is_ascii_hexdigit) {
            digits.push(digit);
        }
        let value = u32::from_str_radix(&digits, 16).ok();
        match value.and_then(char::from_u32).filter(|_| self.take("}")) {
            Some(character) => Ok(character),
            None => Err("an escape is not complete".to_owned()),
        }
    }

    /// A character by its code; two codes of UTF-16 may make one.
    fn code(&mut self, length: usize) -> Result<char, String> {
        let first = self.digits(length)?;
        if let Some(character) = char::from_u32(first) {
            return Ok(character);
        }
        let second = self.take("\\u").then(|| self.digits(4)).transpose()?;
        let low = second.filter(|code| (0xdc00..0xe000).contains(code) && first < 0xdc00);
        low.and_then(|low| char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (low - 0xdc00)))
            .ok_or_else(|| "halves of characters are not supported".to_owned())
    }

    fn digits(&mut self, length: usize) -> Result<u32, String> {
        (0..length).try_fold(0, |value, _| {
            let digit = self.rest.next().and_then(|digit| digit.to_digit(16));
            let digit = digit.ok_or_else(|| "an escape is not complete".to_owned())?;
            Ok(value * 16 + digit)
        })
    }

    fn class(&mut self) -> Result<(), String> {
        let is_negated = self.take("^");
        if self.take("]") {
            let meant = if is_negated { r"[\s\S]" } else { r"[^\s\S]" };
            self.text.push_str(meant);
            return Ok(());
        }
        self.text.push_str(if is_negated { "[^" } else { "[" });
        loop {
            let Some(first) = self.item()? else {
                self.text.push(']');
                return Ok(());
            };
            let mut ahead = self.rest.clone();
            let is_range = ahead.next() == Some('-') && ahead.next() != Some(']');
            if !is_range {
                self.put(&first);
                continue;
            }
            self.rest.next();
            let last = self.item()?;
            match (first, last) {
                (Atom::Character(first), Some(Atom::Character(last))) => {
                    self.put(&Atom::Character(first));
                    self.text.push('-');
                    self.put(&Atom::Character(last));
                }
                (first, last) => {
                    let dash = Atom::Character('-');
                    for atom in [Some(first), Some(dash), last].iter().flatten() {
                        self.put(atom);
                    }
                }
            }
        }
    }

    /// The next item of a class; nothing at its end.
    fn item(&mut self) -> Result<Option<Atom>, String> {
        match self.rest.next() {
            None => Err("a class has no end".to_owned()),
            Some(']') => Ok(None),
            Some('\\') => self.atom().map(Some),
            Some(character) => Ok(Some(Atom::Character(character))),
        }
    }

    /// An item of a class.
    fn put(&mut self, atom: &Atom) {
        match atom {
            Atom::Set(set) => self.text.push_str(set),
            Atom::Character(character) => {
                if r"\[]^-&~".contains(*character) {
                    self.text.push('\\');
                }
                self.character(*character);
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn translated(written: &str) -> String {
        translate(written).unwrap().text
    }

    fn matches(written: &str, text: &str) -> bool {
        Regex::new(&translated(written)).unwrap().is_match(text)
    }

    #[test]
    fn what_both_dialects_have_stays_as_it_is() {
        for pattern in [
            "^[a-z][a-z0-9_]{0,30}$",
            r"^\d+\.\d+(?:\.\d+)?$",
            "a|b",
            "",
            "^.{2,}$",
            r"\bword\B",
        ] {
            assert_eq!(translated(pattern), pattern);
        }
    }

    #[test]
    fn escapes_of_ecma_262_are_understood() {
        for (pattern, text) in [
            (r"^\/a\-b\_\@$", "/a-b_@"),
            (r"^\cJ\x41\u0042\u{43}\0$", "\nABC\0"),
            (r"^\ud83d\ude00$", "\u{1f600}"),
            (r"^[\b\]\\^-]+$", "\u{8}]\\^-"),
            (r"^\s$", "\u{a0}"),
            (r"^[^\s]$", "x"),
            (r"^[\s\S]*$", "a\nb"),
            (r"^[^]$", "\n"),
            (r"^{a}[[&&~~]+$", "{a}[&~"),
            (r"^[\w-.]+$", "a-."),
            (r"^[a-z0-9-_]+$", "a-_"),
            (r"^(?<year>\d{4})-(?<month>\d\d)$", "2024-05"),
            (r"\Aa\Z", "a"),
            (r"^a{,2}$", "aa"),
        ] {
            assert!(matches(pattern, text), "{pattern}");
        }
        for (pattern, text) in [
            (r"^\d$", "\u{664}"),
            (r"^\w$", "\u{e9}"),
            ("^a$", "a\n"),
            ("[]", "a"),
            (r"^[^\s]$", "\u{a0}"),
        ] {
            assert!(!matches(pattern, text), "{pattern}");
        }
    }

    #[test]
    fn slashes_around_a_pattern_are_no_part_of_it() {
        let pattern = translate("/^ab+$/i").unwrap();
        assert_eq!(pattern.text, "(?i)^ab+$");
        assert!(pattern.is_delimited);
        assert_eq!(translate("/^a.b$/gms").unwrap().text, "(?ms)^a.b$");
        assert!(!translate("^/v1/a").unwrap().is_delimited);
        assert!(!translate("/a/b/").unwrap().is_delimited);
    }

    #[test]
    fn what_the_engine_lacks_is_named() {
        for (pattern, words) in [
            ("^(?!api/).*", "look-around"),
            ("(?<=a)b", "look-around"),
            (r"(a)\1", "backreferences"),
            (r"^\p{L}+$", "Unicode"),
            ("[a", "no end"),
            ("a**", ""),
            ("(a", ""),
            ("(?>a)", "group"),
            (r"a\", "backslash"),
            ("(a{1000}){1000}{1000}", ""),
        ] {
            let error = translate(pattern);
            let is_named = matches!(&error, Err(error) if error.contains(words));
            assert!(is_named || pattern == "a**", "{pattern}: {error:?}");
        }
    }
}
