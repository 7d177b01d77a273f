//! `oneOf` and `anyOf`: one of several types.

use super::{Name, Types};
use crate::diagnostic::Code;
use crate::ir::{Discriminator, Kind, Type, Union, WireName};
use crate::lower::notes::Notes;
use crate::spec::pointer;
use crate::spec::schema::Schema;
use std::borrow::Cow;

impl<'a> Types<'a> {
    pub(super) fn union(&mut self, schema: Schema<'a>, name: Name<'_>, notes: &mut Notes) -> Type {
        if schema.has_properties() {
            notes.findings.error(
                Code::PropertiesWithAlternatives,
                schema.node(),
                "`properties` beside `oneOf` or `anyOf` is not supported",
                "move the common properties into each alternative",
            );
            return Type::new(Kind::Any);
        }
        match schema.alternatives().as_slice() {
            [only] => self.of(*only, name, notes),
            _ => self.defer(schema, name, true),
        }
    }

    /// The alternatives of a union, each type once.
    pub(super) fn alternatives(
        &mut self,
        schema: Schema<'a>,
        name: Name<'_>,
        notes: &mut Notes,
    ) -> Union {
        let mut variants: Vec<(Vec<String>, Type)> = Vec::new();
        let mut sources: Vec<Schema<'a>> = Vec::new();
        for (index, member) in schema.alternatives().into_iter().enumerate() {
            let word = title(member, index);
            let ty = self.of(member, name.child(&word), notes);
            if !variants.iter().any(|(_, known)| *known == ty) {
                variants.push((vec![variant_word(member, &ty, word)], ty));
                sources.push(member);
            }
        }
        let discriminator = schema.discriminator().map(|written| Discriminator {
            property: WireName::new(written.property),
            values: sources
                .iter()
                .map(|source| selecting_values(*source, &written.mapping))
                .collect(),
        });
        Union {
            variants,
            discriminator,
        }
    }
}

fn title(schema: Schema<'_>, index: usize) -> String {
    match schema.node().string_of("title") {
        Some(title) => title.to_owned(),
        None => format!("variant{}", index + 1),
    }
}

/// The word for a variant: its own name, its title, or what kind of thing it is.
fn variant_word(schema: Schema<'_>, ty: &Type, title: String) -> String {
    if let Some(component) = schema.component() {
        return component;
    }
    let word = match &ty.kind {
        Kind::Any => "json",
        // The words are part of the generated API.
        Kind::String | Kind::ErrorCode => "text",
        Kind::Secret => "secret",
        Kind::Timestamp => "timestamp",
        Kind::Boolean => "boolean",
        Kind::Number(_) => "number",
        Kind::Bytes => "bytes",
        Kind::Array(_) => "list",
        Kind::Map(_) => "map",
        Kind::Named(_) => return title,
    };
    word.to_owned()
}

/// The values of a discriminator that stand for a schema.
fn selecting_values(schema: Schema<'_>, mapping: &[(&str, Cow<'_, str>)]) -> Vec<String> {
    let path = schema.node().path();
    let own = path.last().cloned().unwrap_or_default();
    let stands_for = |target: &str| {
        let is_pointer =
            |pointer: &str| pointer::tokens(pointer).eq(path.iter().map(String::as_str));
        target == own || target.strip_prefix('#').is_some_and(is_pointer)
    };
    let mut values: Vec<String> = mapping
        .iter()
        .filter(|(_, target)| stands_for(target))
        .map(|(value, _)| (*value).to_owned())
        .collect();
    if values.is_empty() {
        values.push(own);
    }
    values.sort();
    values
}
