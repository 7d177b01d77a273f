//! The part of a line that a finding is about, cut to what can be shown.
//!
//! A document may be a single line of megabytes, and may hold characters that move the cursor of a
//! terminal or turn its text around. Nothing but the neighbourhood of a place leaves this module,
//! and nothing in it that a terminal would obey.

use std::ops::Range;

/// The number of characters that are kept on either side of a place: more than a line of a terminal
/// has.
const NEIGHBOURHOOD: usize = 200;

/// A piece of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// The piece.
    pub text: String,
    /// The bytes of it that the finding is about.
    pub span: Range<usize>,
}

/// A text that is walked through once, from place to place.
pub(super) struct Lines<'a> {
    /// What is left, beginning with the current line.
    rest: &'a str,
    /// The number of the current line.
    line: usize,
    /// Where it ends, once that was looked for.
    end: Option<usize>,
    /// A place in the current line: how many characters and how many bytes are before it.
    reached: (usize, usize),
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            rest: text,
            line: 1,
            end: None,
            reached: (0, 0),
        }
    }

    /// The piece of the text that begins at a line and a column; places come in their order.
    pub(super) fn excerpt(&mut self, line: usize, column: usize) -> Option<Excerpt> {
        let current = self.seek(line)?;
        let start = self.seek_column(current, column);
        let before = current.get(..start)?;
        let after = current.get(start..)?;
        let from = before
            .char_indices()
            .rev()
            .take(NEIGHBOURHOOD)
            .last()
            .map_or(start, |(index, _)| index);
        let before = shown(before.get(from..)?);
        let (inside, outside) = after.split_at_checked(token(after))?;
        let inside = shown(inside);
        let outside: String = outside.chars().take(NEIGHBOURHOOD).collect();
        let span = before.len()..before.len() + inside.len();
        let text = before + &inside + shown(&outside).trim_end();
        (!text.trim().is_empty()).then_some(Excerpt { text, span })
    }

    /// Goes forward to a line; there is none behind the last one, and no way back.
    fn seek(&mut self, line: usize) -> Option<&'a str> {
        while self.line < line {
            let end = self.line_end();
            self.rest = self.rest.get(end + 1..)?;
            self.line += 1;
            self.end = None;
            self.reached = (0, 0);
        }
        (self.line == line).then_some(())?;
        let end = self.line_end();
        let current = self.rest.get(..end)?;
        Some(current.strip_suffix('\r').unwrap_or(current))
    }

    fn line_end(&mut self) -> usize {
        let rest = self.rest;
        *self
            .end
            .get_or_insert_with(|| rest.find('\n').unwrap_or(rest.len()))
    }

    /// The byte at which a column begins, or the end of the line if that is nearer.
    fn seek_column(&mut self, current: &str, column: usize) -> usize {
        let wanted = column.saturating_sub(1);
        if wanted < self.reached.0 {
            self.reached = (0, 0);
        }
        let (characters, bytes) = self.reached;
        let tail = current.get(bytes..).unwrap_or_default();
        let mut reached = (characters, current.len());
        for (index, _) in tail.char_indices() {
            if reached.0 == wanted {
                reached.1 = bytes + index;
                break;
            }
            reached.0 += 1;
        }
        self.reached = reached;
        reached.1
    }
}

/// The number of bytes that belong to the key or value that begins here: a quoted string, a bracket,
/// or what is in front of the next separator. Enough to see what is meant; it is not looked up again.
fn token(text: &str) -> usize {
    let near = text
        .char_indices()
        .nth(NEIGHBOURHOOD)
        .and_then(|(end, _)| text.get(..end))
        .unwrap_or(text);
    let mut characters = near.char_indices();
    let Some((_, first)) = characters.next() else {
        return 0;
    };
    let mut previous = first;
    let mut is_escaped = false;
    let end = match first {
        '{' | '[' | '}' | ']' => Some((first.len_utf8(), first)),
        '"' | '\'' => characters
            .find(|(_, character)| {
                let closes = *character == first && !is_escaped;
                is_escaped = *character == '\\' && first == '"' && !is_escaped;
                closes
            })
            .map(|(index, quote)| (index + quote.len_utf8(), quote)),
        _ => characters.find(|(_, character)| {
            let separates = matches!(character, ',' | '{' | '}' | '[' | ']')
                || (*character == ' ' && previous == ':')
                || (*character == '#' && previous == ' ');
            previous = *character;
            separates
        }),
    };
    let token = end.and_then(|(end, _)| near.get(..end)).unwrap_or(near);
    let token = token.trim_end();
    let token = token.strip_suffix(':').unwrap_or(token);
    token.len().max(first.len_utf8())
}

/// A text without characters that a terminal obeys. The renderer of excerpts makes the best known
/// ones visible itself; these are the others.
pub(super) fn shown(text: &str) -> String {
    let is_obeyed = |character: char| {
        matches!(
            character,
            '\u{80}'
                ..='\u{9f}'
                    | '\u{61c}'
                    | '\u{200b}'
                    | '\u{200c}'
                    | '\u{200e}'
                    | '\u{200f}'
                    | '\u{2028}'
                    | '\u{2029}'
                    | '\u{feff}'
        )
    };
    text.chars()
        .map(|character| {
            if is_obeyed(character) {
                '\u{fffd}'
            } else {
                character
            }
        })
        .collect()
}

/// A text on one line without characters that a terminal obeys: they are spelt out.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        let is_obeyed = character.is_control()
            || matches!(character,
                '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2066}'..='\u{2069}' | '\u{feff}');
        if is_obeyed {
            plain.extend(character.escape_default());
        } else {
            plain.push(character);
        }
    }
    plain
}
