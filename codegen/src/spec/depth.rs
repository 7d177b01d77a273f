//! Nesting that is deeper than any document needs, noticed before a parser descends.
//!
//! The parsers have a limit of their own, but the one of YAML reads the whole text before it applies
//! it, in a time that grows with the square of the depth of brackets.

use saphyr_parser::{Event, Parser};

/// As deep as the parsers go.
const DEEPEST: usize = 128;

/// What to do about it.
pub(super) const HINT: &str =
    "nothing may be nested more than 128 deep; give what is within a name of its own";

/// Brackets that are not closed in what the parser of events refuses: more take too long elsewhere.
const MOST_OPEN: usize = 1_000;

/// The line and the column where brackets are nested too deeply.
pub(super) fn too_deep(text: &str) -> Option<(usize, usize)> {
    // Nearly no text has so many brackets that are not closed, even if those in strings count.
    let (mut open, mut most_open) = (0usize, 0usize);
    for byte in text.bytes() {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        most_open = most_open.max(open);
    }
    if most_open <= DEEPEST {
        return None;
    }
    let mut depth = 0usize;
    for event in Parser::new_from_str(text) {
        let (event, start) = match event {
            Ok((event, span)) => (event, span.start),
            Err(error) => {
                let at = error.marker();
                return (most_open > MOST_OPEN).then(|| (at.line(), at.col() + 1));
            }
        };
        match event {
            Event::MappingStart(..) | Event::SequenceStart(..) => depth += 1,
            Event::MappingEnd | Event::SequenceEnd => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some((start.line(), start.col() + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::too_deep;

    #[test]
    fn brackets_are_counted_unless_they_are_text() {
        let deep = |levels: usize| format!("a:\n  {}{}", "[".repeat(levels), "]".repeat(levels));
        assert_eq!(too_deep(&deep(127)), None);
        assert!(too_deep(&deep(100_000)).is_some());
        assert!(too_deep(&"{\"a\":".repeat(100_000)).is_some());
        assert_eq!(too_deep(&format!("a: '{}'", "[".repeat(100_000))), None);
        assert_eq!(
            too_deep(&format!("{{\"a\": \"{}\"}}", "[".repeat(100_000))),
            None
        );
    }
}
