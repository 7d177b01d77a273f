//! Enums: every documented value and, unless there can be no other, room for what is not documented.

use super::context::Context;
use super::definition::{comment, has};
use super::docs::Comment;
use super::markdown::code;
use super::object::has_default;
use crate::ir::{Docs, Enumeration, TypeDef, TypeId};
use crate::names::{Ident, TypeNames};
use crate::render::Item;
use proc_macro2::{Ident as Word, Literal, Span};
use std::fmt::Display;

/// An enum of strings, integers or booleans, as the runtime's table.
pub fn enumeration(
    context: &Context<'_>,
    id: TypeId,
    def: &TypeDef,
    values: &Enumeration,
    names: &TypeNames,
) -> Item {
    let has_default = has_default(context, id, 0);
    let name = format!("{}{}", names.name, has([(has_default, "default")]));
    let open = format!("{name}, {}", names.catch_all);
    let comment = comment(context, def);
    match values {
        Enumeration::Strings(values) => {
            let rows = names.variants(values).map(|(value, name)| {
                let literal = Literal::string(&value.value);
                let note = note(context, &value.value, value.description.as_deref(), name);
                (note, name, literal)
            });
            table("open_enum", comment, &open, rows)
        }
        Enumeration::Integers(values) => {
            let rows = names.variants(values).map(|(value, name)| {
                let literal = Literal::i64_unsuffixed(value.value);
                let text = value.value.to_string();
                (
                    note(context, &text, value.description.as_deref(), name),
                    name,
                    literal,
                )
            });
            table("open_integer_enum", comment, &open, rows)
        }
        Enumeration::Booleans(values) => {
            let rows = names.variants(values).map(|(value, name)| {
                let text = value.value.to_string();
                (
                    note(context, &text, value.description.as_deref(), name),
                    name,
                    Word::new(&text, Span::call_site()),
                )
            });
            table("boolean_enum", comment, &name, rows)
        }
    }
}

/// A value that only its name could explain is written down where the name differs from it.
fn note(context: &Context<'_>, wire: &str, description: Option<&str>, name: &Ident) -> Comment {
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
    Comment::new(&context.links, &docs, &otherwise)
}

/// A line for each documented value, below the comment of the enum and what is said of it first:
/// its name and, if it is open, that of the variant for all other values.
pub fn table<'a>(
    macro_name: &'static str,
    comment: Comment,
    head: &str,
    rows: impl Iterator<Item = (Comment, &'a Ident, impl Display)>,
) -> Item {
    let mut lines = comment.lines();
    lines.push(format!("pub enum {head};"));
    for (note, variant, value) in rows {
        lines.extend(note.lines());
        lines.push(format!("{variant} = {value};"));
    }
    Item::Macro {
        name: macro_name,
        lines,
    }
}
