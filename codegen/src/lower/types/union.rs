//! `oneOf` and `anyOf`: one of several types.

use super::alternatives::{alternatives, listed_as};
use super::discriminator::discriminator;
use super::joined::{is_plain, joined};
use super::members::{itself, members};
use super::{Form, Name, Types};
use crate::ir::{Kind, Number, Type, TypeId, Union};
use crate::lower::notes::Notes;
use crate::spec::schema::Schema;
use std::collections::HashMap;

impl<'a> Types<'a> {
    pub(super) fn union(&mut self, schema: Schema<'a>, name: Name<'_>, notes: &mut Notes) -> Type {
        let members = members(schema);
        let alternatives = but_null(&members);
        let mut ty = match alternatives.as_slice() {
            [] => Type::new(Kind::Any),
            // What is none of the alternatives is kept, as it is of several.
            [only] if schema.discriminator().is_some() && is_one_object(*only) => {
                self.defer(schema, name, Form::Union)
            }
            [only] => {
                self.known_from_the_end(*only, name, notes);
                self.of(*only, name, notes)
            }
            _ => (self.in_one(&alternatives, name, notes))
                .unwrap_or_else(|| self.defer(schema, name, Form::Union)),
        };
        let is_nullable = |one: Schema<'_>| one.is_null() || one.nullable();
        // One that others stand for may be null all the same.
        let own = schema.alternatives();
        ty.nullable |= members.into_iter().chain(own).any(is_nullable);
        ty
    }

    /// The type that all alternatives are.
    fn in_one(
        &mut self,
        alternatives: &[Schema<'a>],
        name: Name<'_>,
        notes: &mut Notes,
    ) -> Option<Type> {
        if !alternatives.iter().all(|one| is_plain(*one)) {
            return None;
        }
        let types = alternatives.iter().map(|one| self.of(*one, name, notes));
        let mut types = types.collect::<Vec<_>>().into_iter();
        let first = types.next()?;
        types.try_fold(first, |ty, other| joined(&ty, &other))
    }

    /// The alternatives of a union, each type once.
    pub(super) fn alternatives(
        &mut self,
        schema: Schema<'a>,
        name: Name<'_>,
        notes: &mut Notes,
    ) -> Union {
        let mut variants: Vec<(Vec<String>, Type)> = Vec::new();
        // What each of them is listed as.
        let mut sources: Vec<Vec<Schema<'a>>> = Vec::new();
        // Equal types mention the same definition.
        let mut places: HashMap<Option<TypeId>, Vec<usize>> = HashMap::new();
        let members = but_null(&members(schema));
        for (member, word) in members.iter().copied().zip(alternatives(&members)) {
            let ty = self.of(member, name.alternative(&word), notes);
            let alike = places.entry(ty.mentioned()).or_default();
            let word = variant_word(member, &ty, word);
            let known = alike.iter().find_map(|place| {
                let (_, known) = variants.get(*place)?;
                let both = if *known == ty {
                    ty.clone()
                } else {
                    joined(known, &ty)?
                };
                Some((*place, both))
            });
            match known {
                Some((place, both)) => {
                    if let Some(sources) = sources.get_mut(place) {
                        sources.push(member);
                    }
                    if let Some((words, known)) = variants.get_mut(place)
                        && *known != both
                    {
                        // The word of one alternative is not that of the other.
                        let is_of_both = words.contains(&word);
                        let other = plain_word(&both.kind);
                        words.retain(|_| is_of_both);
                        words.extend((!is_of_both).then(|| other.to_owned()));
                        *known = both;
                    }
                }
                None => {
                    alike.push(variants.len());
                    variants.push((vec![word], ty));
                    sources.push(vec![member]);
                }
            }
        }
        self.tell_apart(&mut variants);
        let discriminator = discriminator(schema, &sources);
        Union {
            variants,
            discriminator,
        }
    }
}

impl Types<'_> {
    /// Several lists, maps or numbers are called by what they hold.
    fn tell_apart(&self, variants: &mut [(Vec<String>, Type)]) {
        let mut counts: HashMap<Vec<String>, usize> = HashMap::new();
        for (words, _) in variants.iter() {
            *counts.entry(words.clone()).or_default() += 1;
        }
        for (own, ty) in variants {
            if counts.get(own).is_none_or(|count| *count < 2) {
                continue;
            }
            let word = match &ty.kind {
                Kind::Array(item) => format!("{} list", self.word(&item.kind)),
                Kind::Map(value) => format!("{} map", self.word(&value.kind)),
                number @ Kind::Number(_) => self.word(number),
                _ => continue,
            };
            *own = vec![word];
        }
    }

    fn word(&self, kind: &Kind) -> String {
        let word = match kind {
            Kind::Number(Number::F32 | Number::F64) => "number",
            Kind::Number(_) => "integer",
            Kind::Named(id) => {
                let definition = self.definitions.get(id.index());
                let words = definition
                    .into_iter()
                    .flat_map(|definition| &definition.name);
                let mut words = words.rev().filter(|word| !word.starts_with('['));
                return words.next().cloned().unwrap_or_default();
            }
            other => plain_word(other),
        };
        word.to_owned()
    }
}

fn but_null<'a>(members: &[Schema<'a>]) -> Vec<Schema<'a>> {
    let members = members.iter().copied();
    members.filter(|member| !member.is_null()).collect()
}

/// The word for a variant: its own name, its title, or what kind of thing it is.
fn variant_word(schema: Schema<'_>, ty: &Type, title: String) -> String {
    if let Some(component) = listed_as(schema) {
        return component;
    }
    match &ty.kind {
        Kind::Named(_) => title,
        kind => plain_word(kind).to_owned(),
    }
}

/// What kind of thing a value without a definition is.
const fn plain_word(kind: &Kind) -> &'static str {
    match kind {
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
        Kind::Named(_) => "value",
    }
}

/// An alternative is an object, and no union.
fn is_one_object(schema: Schema<'_>) -> bool {
    let is_object =
        |one: Schema<'_>| one.has_properties() || one.type_name().as_deref() == Some("object");
    itself(schema).is_none() && (is_object(schema) || schema.all_of().into_iter().any(is_object))
}
