//! Places in YAML, from the events of a parser that keeps marks.

use super::wanted::{Point, Position, Wanted};
use saphyr_parser::{Event, Parser};

/// A mapping or sequence that the scan is in.
enum Open {
    /// `Some(None)` is a key that nobody looks for.
    Mapping(Point, Option<Option<Point>>),
    Sequence(Point, u32),
}

/// Reads a text until all that is wanted has been found.
pub(super) fn scan(text: &str, wanted: &mut Wanted<'_>) {
    let mut open: Vec<Open> = Vec::new();
    // How deep the scan is in something that nobody looks for.
    let mut skipped = 0usize;
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { break };
        if skipped > 0 {
            match event {
                Event::MappingStart(..) | Event::SequenceStart(..) => skipped += 1,
                Event::MappingEnd | Event::SequenceEnd => skipped -= 1,
                _ => {}
            }
            continue;
        }
        let at = (span.start.line(), span.start.col() + 1);
        match event {
            Event::Scalar(text, ..) => {
                enter(&mut open, wanted, Some(&text), at);
            }
            Event::Alias(_) => {
                enter(&mut open, wanted, None, at);
            }
            Event::MappingStart(..) => match enter(&mut open, wanted, None, at) {
                Some(point) => open.push(Open::Mapping(point, None)),
                None => skipped = 1,
            },
            Event::SequenceStart(..) => match enter(&mut open, wanted, None, at) {
                Some(point) => open.push(Open::Sequence(point, 0)),
                None => skipped = 1,
            },
            Event::MappingEnd | Event::SequenceEnd => {
                open.pop();
            }
            _ => {}
        }
        if wanted.is_complete() {
            break;
        }
    }
}

/// Notes a node that begins here; returns its point if something within is looked for.
fn enter(
    open: &mut [Open],
    wanted: &mut Wanted<'_>,
    scalar: Option<&str>,
    at: Position,
) -> Option<Point> {
    let point = match open.last_mut() {
        None => Some(Point::ROOT),
        Some(Open::Sequence(parent, next)) => {
            let child = wanted.item(*parent, *next);
            *next += 1;
            child
        }
        Some(Open::Mapping(parent, key)) => match key.take() {
            Some(child) => child,
            None => {
                let child = wanted.entry(*parent, scalar.unwrap_or_default());
                if let Some(child) = child {
                    wanted.found_key(child, at);
                }
                *key = Some(child);
                // A mapping or sequence as a key is passed over.
                return None;
            }
        },
    }?;
    wanted.found_value(point, at);
    wanted.has_children(point).then_some(point)
}
