//! From JSON pointers to lines and columns.
//!
//! The index is built from the text only when there is something to show, so a document without
//! findings pays nothing for it.

use super::pointer;
use crate::diagnostic::{Diagnostic, Located, Part, Place};
use saphyr_parser::{Event, Marker, Parser, ScalarStyle};
use std::collections::HashMap;

/// Gives findings their lines and columns, in the order of the text.
pub fn locate(path: &str, text: &str, findings: Vec<Diagnostic>) -> Vec<Located> {
    let needs_index = findings
        .iter()
        .any(|finding| matches!(finding.place, Place::Node(..)));
    let index = if needs_index {
        Index::new(text)
    } else {
        Index::default()
    };
    let mut located: Vec<Located> = findings
        .into_iter()
        .map(|diagnostic| {
            let (line, column) = match &diagnostic.place {
                Place::LineColumn(line, column) => (*line, *column),
                Place::Node(pointer, part) => index.find(pointer, *part),
            };
            Located {
                path: path.to_owned(),
                line,
                column,
                excerpt: None,
                diagnostic,
            }
        })
        .collect();
    located.sort_by(|a, b| {
        (a.line, a.column, &a.diagnostic.message).cmp(&(b.line, b.column, &b.diagnostic.message))
    });
    located.dedup();
    located
}

#[derive(Default)]
struct Index {
    keys: HashMap<String, (usize, usize)>,
    values: HashMap<String, (usize, usize)>,
}

enum Container {
    Mapping {
        pointer: String,
        key: Option<String>,
    },
    Sequence {
        pointer: String,
        next: usize,
    },
    /// A mapping or sequence used as a key: it has no pointer, and neither has what is in it.
    Unaddressable,
}

impl Index {
    fn new(text: &str) -> Self {
        let mut index = Self::default();
        let mut open: Vec<Container> = Vec::new();
        for event in Parser::new_from_str(text) {
            let Ok((event, span)) = event else { break };
            let start = span.start;
            match event {
                Event::Scalar(text, style, ..) => {
                    let pointer = index.enter(&mut open, Some((&text, style)), start);
                    drop(pointer);
                }
                Event::Alias(_) => {
                    index.enter(&mut open, None, start);
                }
                Event::MappingStart(..) => {
                    let container = match index.enter(&mut open, None, start) {
                        Some(pointer) => Container::Mapping { pointer, key: None },
                        None => Container::Unaddressable,
                    };
                    open.push(container);
                }
                Event::SequenceStart(..) => {
                    let container = match index.enter(&mut open, None, start) {
                        Some(pointer) => Container::Sequence { pointer, next: 0 },
                        None => Container::Unaddressable,
                    };
                    open.push(container);
                }
                Event::MappingEnd | Event::SequenceEnd => {
                    open.pop();
                }
                _ => {}
            }
        }
        index
    }

    /// Records a node that begins here and returns its pointer; a scalar in key position is
    /// remembered as the key of the node to come and has no pointer.
    fn enter(
        &mut self,
        open: &mut [Container],
        scalar: Option<(&str, ScalarStyle)>,
        start: Marker,
    ) -> Option<String> {
        let at = (start.line(), start.col() + 1);
        let pointer = match open.last_mut() {
            None => String::new(),
            Some(Container::Unaddressable) => return None,
            Some(Container::Sequence { pointer, next }) => {
                let child = pointer::join(pointer, &next.to_string());
                *next += 1;
                child
            }
            Some(Container::Mapping { pointer, key }) => match key.take() {
                Some(key) => pointer::join(pointer, &key),
                None => {
                    let name = scalar.map(|(text, _)| text.to_owned()).unwrap_or_default();
                    self.keys.insert(pointer::join(pointer, &name), at);
                    *key = Some(name);
                    return None;
                }
            },
        };
        self.values.insert(pointer.clone(), at);
        Some(pointer)
    }

    /// The place of a node, or of the nearest one around it: what a merge key (`<<`) brought in
    /// has no text of its own.
    fn find(&self, pointer: &str, part: Part) -> (usize, usize) {
        let mut pointer = Some(pointer);
        while let Some(current) = pointer {
            let key = || self.keys.get(current);
            let value = || self.values.get(current);
            let found = match part {
                Part::Key => key().or_else(value),
                Part::Value => value().or_else(key),
            };
            if let Some(at) = found {
                return *at;
            }
            pointer = pointer::parent(current);
        }
        (1, 1)
    }
}
