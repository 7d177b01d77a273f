//! Words of a document as Markdown that says the same to rustdoc and to the compiler.
//!
//! What is text there stays text here: no HTML, no link to an item, no bare link, and no character
//! that a compiler or an editor would follow instead of showing it.

use super::links::Links;

/// What a document's text is written in: characters that are seen, and ends of lines.
pub fn visible(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                result.push('\n');
            }
            '\t' => result.push('\t'),
            _ if character.is_control() || changes_direction(character) => {}
            _ => result.push(character),
        }
    }
    result
}

/// Whether a character changes the order in which others are shown, or marks that of bytes.
fn changes_direction(character: char) -> bool {
    matches!(
        character,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

/// Words of a document in one line.
pub fn one_line(text: &str) -> String {
    visible(text)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// A text as code, whatever it holds.
pub fn code(text: &str) -> String {
    let text = visible(text).replace('\n', " ");
    if !text.contains('`') {
        return format!("`{text}`");
    }
    let fence = "`".repeat(longest_run(&text, '`') + 1);
    format!("{fence} {text} {fence}")
}

/// How often a character comes in a row at most.
pub fn longest_run(text: &str, character: char) -> usize {
    let runs = text.split(|other| other != character);
    runs.map(str::len).max().unwrap_or_default()
}

/// Escapes what rustdoc would take for HTML, a link to an item or a bare link; code and links to
/// pages stay.
pub fn escape(line: &str) -> String {
    linked(line, &Links::default())
}

/// The same, and code that is a name becomes a link.
pub fn linked(line: &str, links: &Links) -> String {
    let mut result = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(character) = rest.chars().next() {
        let part = match character {
            '`' => code_span(rest).map(|(code, length)| (links.linked(code), length)),
            '<' => autolink(rest),
            '[' => link(rest),
            'h' => bare_link(rest),
            '!' => link(rest.get(1..).unwrap_or_default()).map(|(text, length)| (text, length + 1)),
            _ => None,
        };
        if let Some((markdown, length)) = part {
            result.push_str(&markdown);
            rest = rest.get(length..).unwrap_or_default();
            continue;
        }
        let after = rest.get(character.len_utf8()..).unwrap_or_default();
        if character == '`' {
            let run = rest.len() - rest.trim_start_matches('`').len();
            result.push_str(&"\\`".repeat(run));
            rest = rest.get(run..).unwrap_or_default();
            continue;
        }
        let stands_alone = || {
            let is_space = |other: Option<char>| other.is_none_or(char::is_whitespace);
            is_space(result.chars().next_back()) && is_space(after.chars().next())
        };
        if matches!(character, '<' | '>' | '[' | ']' | '*' | '_' | '\\' | '|')
            && !(character == '*' && stands_alone())
        {
            result.push('\\');
        }
        result.push(character);
        rest = after;
    }
    result
}

/// Adds a text in which nothing is markup; pages become links if they may.
pub fn text(result: &mut String, text: &str, may_link: bool) {
    let mut rest = text;
    let is_special = |character: char| matches!(character, 'h' | '&') || is_mark(character);
    while let Some(next) = rest.find(is_special) {
        let (plain, marked) = rest.split_at(next);
        result.push_str(plain);
        rest = marked;
        let Some(character) = rest.chars().next() else {
            break;
        };
        if may_link
            && character == 'h'
            && let Some((link, length)) = bare_link(rest)
        {
            result.push_str(&link);
            rest = rest.get(length..).unwrap_or_default();
            continue;
        }
        let after = rest.get(character.len_utf8()..).unwrap_or_default();
        let is_alone = character == '*'
            && result.chars().next_back().is_none_or(char::is_whitespace)
            && after.chars().next().is_none_or(char::is_whitespace);
        let is_entity = character == '&'
            && after.split_once(';').is_some_and(|(name, _)| {
                let is_part = |part: char| part.is_ascii_alphanumeric() || part == '#';
                !name.is_empty() && name.chars().all(is_part)
            });
        if is_entity || is_mark(character) && !is_alone {
            result.push('\\');
        }
        result.push(character);
        rest = after;
    }
    result.push_str(rest);
}

/// A character that Markdown takes for more than itself.
const fn is_mark(character: char) -> bool {
    matches!(
        character,
        '<' | '>' | '[' | ']' | '*' | '_' | '\\' | '|' | '`'
    )
}

/// Code at the beginning of a text, and its length there.
fn code_span(text: &str) -> Option<(String, usize)> {
    let inner = text.trim_start_matches('`');
    let run = text.len() - inner.len();
    let mut from = 0;
    while let Some(found) = inner.get(from..)?.find('`') {
        let start = from + found;
        let closing = inner.get(start..)?;
        let length = closing.len() - closing.trim_start_matches('`').len();
        if length == run {
            let content = inner.get(..start)?;
            let content = if run > 1 { content.trim() } else { content };
            return Some((code(content), run + start + run));
        }
        from = start + length;
    }
    None
}

/// `<https://…>` at the beginning of a text, and its length there.
fn autolink(text: &str) -> Option<(String, usize)> {
    let (url, _) = text.strip_prefix('<')?.split_once('>')?;
    is_page(url).then(|| (format!("<{url}>"), url.len() + 2))
}

/// `https://…` at the beginning of a text, and its length there.
fn bare_link(text: &str) -> Option<(String, usize)> {
    let url = text.get(..page(text)?)?;
    let mut url = url.trim_end_matches(['.', ',', ';', ':', ']', '"', '\'', '*', '|', '!', '?']);
    while url.ends_with(')') && url.matches(')').count() > url.matches('(').count() {
        url = url
            .get(..url.len() - 1)?
            .trim_end_matches(['.', ',', ';', ':']);
    }
    Some((format!("<{url}>"), url.len()))
}

/// `[words](https://…)` at the beginning of a text, and its length there. A link to elsewhere leads
/// nowhere from here, so only its words are left.
fn link(text: &str) -> Option<(String, usize)> {
    let (words, rest) = text.strip_prefix('[')?.split_once(']')?;
    let (target, _) = rest.strip_prefix('(')?.split_once(')')?;
    if words.trim().is_empty() || words.contains('[') || target.contains('(') {
        return None;
    }
    let length = 1 + words.len() + 1 + 1 + target.len() + 1;
    let url = target.split_whitespace().next().unwrap_or_default();
    let url = url.trim_start_matches('<').trim_end_matches('>');
    let markdown = match (is_page(url), words.contains("http")) {
        (true, true) => format!("<{url}>"),
        (true, false) => format!("[{}](<{url}>)", escape(words)),
        (false, _) => escape(words),
    };
    Some((markdown, length))
}

/// A text is the address of a page.
pub fn is_page(text: &str) -> bool {
    page(text).is_some_and(|end| end == text.len())
}

/// The length of the address of a page at the beginning of a text.
fn page(text: &str) -> Option<usize> {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))?;
    let is_part =
        |other: char| other.is_ascii_graphic() && !matches!(other, '<' | '>' | '`' | '"' | '\\');
    let end = rest.find(|other| !is_part(other)).unwrap_or(rest.len());
    (end > 0 && rest.starts_with(|first: char| first.is_ascii_alphanumeric()))
        .then(|| text.len() - rest.len() + end)
}

#[cfg(test)]
mod tests {
    use super::{code, escape, visible};

    #[test]
    fn what_looks_like_markup_stays_text() {
        for (text, expected) in [
            ("a <b> c", "a \\<b\\> c"),
            ("Vec[T] and [`T`]", "Vec\\[T\\] and \\[`T`\\]"),
            (
                "see (https://a.example/b_c).",
                "see (<https://a.example/b_c>).",
            ),
            ("href=\"https://a.example\"", "href=\"<https://a.example>\""),
            ("<https://a.example>", "<https://a.example>"),
            (
                "[docs](https://a.example/x)",
                "[docs](<https://a.example/x>)",
            ),
            (
                "![logo](https://a.example/x)",
                "[logo](<https://a.example/x>)",
            ),
            ("[docs](#section)", "docs"),
            ("https:// alone", "https:// alone"),
            ("one ` tick", "one \\` tick"),
            ("``a ` b`` <c>", "`` a ` b `` \\<c\\>"),
            ("```x``` <c>", "`x` \\<c\\>"),
            ("```x`` <c>", "\\`\\`\\`x\\`\\` \\<c\\>"),
            ("5 * 6 and *x*", "5 * 6 and \\*x\\*"),
        ] {
            assert_eq!(escape(text), expected);
        }
    }

    #[test]
    fn only_what_is_seen_is_left() {
        assert_eq!(
            visible("a\u{202e}b\u{202c}\0c\rd\r\ne\u{feff}"),
            "abc\nd\ne"
        );
        assert_eq!(code("a\r\nb"), "`a b`");
    }
}
