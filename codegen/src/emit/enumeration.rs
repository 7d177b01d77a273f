//! Open enums: every documented value, and room for what is not documented.

use super::definition::comment;
use super::docs::Comment;
use super::markdown::code;
use crate::ir::{Docs, Enumeration, TypeDef};
use crate::names::{Ident, TypeNames};
use crate::render::Item;
use proc_macro2::Literal;
use std::fmt::Display;

/// An enum of strings or of integers, as the runtime's table.
pub fn enumeration(def: &TypeDef, values: &Enumeration, names: &TypeNames) -> Item {
    let (name, unknown) = (&names.name, &names.catch_all);
    let comment = comment(def);
    match values {
        Enumeration::Strings(values) => {
            let rows = names.variants(values).map(|(value, name)| {
                let literal = Literal::string(&value.value);
                let note = note(&value.value, value.description.as_deref(), name);
                (note, name, literal)
            });
            table("open_enum", comment, name, unknown, rows)
        }
        Enumeration::Integers(values) => {
            let rows = names.variants(values).map(|(value, name)| {
                let literal = Literal::i64_unsuffixed(value.value);
                let text = value.value.to_string();
                (
                    note(&text, value.description.as_deref(), name),
                    name,
                    literal,
                )
            });
            table("open_integer_enum", comment, name, unknown, rows)
        }
    }
}

/// A value that only its name could explain is written down where the name differs from it.
fn note(wire: &str, description: Option<&str>, name: &Ident) -> Comment {
    let docs = Docs {
        description: description.map(str::to_owned),
        ..Docs::default()
    };
    let otherwise = if wire.eq_ignore_ascii_case(name.plain().trim_end_matches('_')) {
        String::new()
    } else if wire.is_empty() {
        "The empty string.".to_owned()
    } else {
        code(wire)
    };
    Comment::new(&docs, &otherwise)
}

/// A line for each documented value, below its comment.
pub fn table<'a>(
    macro_name: &'static str,
    comment: Comment,
    name: &impl Display,
    unknown: &impl Display,
    rows: impl Iterator<Item = (Comment, &'a Ident, Literal)>,
) -> Item {
    let mut lines = comment.lines();
    lines.push(format!("pub enum {name}, {unknown};"));
    for (note, variant, value) in rows {
        lines.extend(note.lines());
        lines.push(format!("{variant} = {value};"));
    }
    Item::Macro {
        name: macro_name,
        lines,
    }
}
