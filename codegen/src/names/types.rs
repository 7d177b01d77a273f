//! Names of definitions and of what they are made of.

use super::case::{distance, pascal, snake, stem};
use super::definition::spellings;
use super::ident::Ident;
use super::pairs::pairs;
use super::scope::{PRELUDE, Scope};
use super::values::{CATCH_ALL, Spelt, variants};
use crate::diagnostic::{Code, Findings, Place};
use crate::ir::element::NAMED;
use crate::ir::{Api, Enumeration, Object, Property, Type, TypeDef, TypeShape, Union, Variant};
use std::collections::{BTreeMap, BTreeSet};

/// The field for properties that are not listed.
const ADDITIONAL: &str = "additional_properties";

/// The names of a definition.
#[derive(Debug)]
pub struct TypeNames {
    /// The type.
    pub name: Ident,
    /// The module in which it is written.
    pub file: Ident,
    /// The variant for what is not known.
    pub catch_all: Ident,
    /// The field for properties that are not listed.
    pub additional: Ident,
    /// Properties, values or alternatives, in order.
    pub(super) members: Vec<Ident>,
}

impl TypeNames {
    /// The names of no definition.
    pub(super) const MISSING: Self = Self {
        name: Ident::MISSING,
        file: Ident::MISSING,
        catch_all: Ident::fixed(CATCH_ALL),
        additional: Ident::fixed(ADDITIONAL),
        members: Vec::new(),
    };

    /// The properties of the object that has these names, each with its own.
    pub fn properties<'a>(
        &'a self,
        object: &'a Object,
    ) -> impl Iterator<Item = (&'a Property, &'a Ident)> {
        pairs(&object.properties, &self.members)
    }

    /// The values of the enum that has these names, each with its own.
    pub fn variants<'a, T>(
        &'a self,
        values: &'a [Variant<T>],
    ) -> impl Iterator<Item = (&'a Variant<T>, &'a Ident)> {
        pairs(values, &self.members)
    }

    /// The alternatives of the union that has these names, each with its own.
    pub fn alternatives<'a>(
        &'a self,
        union: &'a Union,
    ) -> impl Iterator<Item = (&'a (Vec<String>, Type), &'a Ident)> {
        pairs(&union.variants, &self.members)
    }
}

pub(super) fn types(api: &Api, findings: &mut Findings) -> Vec<TypeNames> {
    let mut order: Vec<usize> = (0..api.types.len()).collect();
    // Schemas with names of their own come first, so that an inline one never takes their name.
    order.sort_by_cached_key(|index| {
        api.types.get(*index).map(|def| {
            let is_by_place = is_called_by_place(def);
            let name = if is_by_place {
                &def.name[..]
            } else {
                def.name.get(..1).unwrap_or_default()
            };
            let is_changed = pascal(&name.join(" ")) != name.concat();
            let distance = name.iter().map(|part| usize::from(distance(part)));
            let distance: usize = distance.sum();
            (is_by_place, def.name.len(), is_changed, distance, &def.name)
        })
    });
    let mut scope = Scope::reserving(&PRELUDE);
    let mut file_scope = Scope::of_files();
    let mut file_of: BTreeMap<String, Ident> = BTreeMap::new();
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    let mut names: Vec<TypeNames> = api.types.iter().map(|_| TypeNames::MISSING).collect();
    for index in order {
        let (Some(def), Some(slot)) = (api.types.get(index), names.get_mut(index)) else {
            continue;
        };
        let owner = def.name.first().cloned().unwrap_or_default();
        let file = file_of
            .entry(owner)
            .or_insert_with_key(|owner| {
                let spelt = spellings(std::slice::from_ref(owner)).into_iter().next();
                let spelt = spelt.unwrap_or_else(|| owner.clone());
                file_scope.claim_spelt(&snake(&spelt), None, &spelt)
            })
            .clone();
        let name = claim(&mut scope, &def.name);
        if let Some(own) = stated(def) {
            let plain = pascal(own);
            match owners.get(&plain) {
                Some(first) => tell(def, [first, own], &plain, &name, findings),
                None => {
                    owners.insert(plain, own.clone());
                }
            }
        }
        *slot = TypeNames {
            name,
            file,
            ..members(def, findings)
        };
    }
    names
}

/// What the document says that a definition is called.
fn stated(def: &TypeDef) -> Option<&String> {
    let given = def.given.as_ref().map(|given| &given.name);
    match def.name.as_slice() {
        [own] => given.or(Some(own)),
        _ => given,
    }
}

/// True if a definition has the name of where it is.
fn is_called_by_place(def: &TypeDef) -> bool {
    def.name.len() > 1 && def.name.last().is_none_or(|last| last != NAMED)
}

/// Says that a definition is not called what the document says, as another one is.
fn tell(def: &TypeDef, both: [&str; 2], plain: &str, name: &Ident, findings: &mut Findings) {
    let [first, own] = both;
    let hint = match def.given {
        Some(_) => "give one of them another `name` in its `x-ms-enum`",
        None => "give one of them a name that differs in more than its case",
    };
    let message = if first == own {
        format!("another schema that differs is called {own:?} as well; this one becomes `{name}`")
    } else {
        format!(
            "the schemas {first:?} and {own:?} are both `{plain}` in Rust; {own:?} becomes `{name}`"
        )
    };
    findings.warning(Code::NameCollision, Place::key(def.at), message, hint);
}

/// The first free one of the names that a definition may have.
fn claim(scope: &mut Scope, name: &[String]) -> Ident {
    let mut last = name.join(" ");
    for spelling in spellings(name) {
        let name = pascal(&spelling);
        if scope.take(&name) {
            return Ident::new(name);
        }
        last = spelling;
    }
    let name = pascal(&last);
    scope.claim_spelt(&name, Some(&format!("{}Model", stem(&name))), &last)
}

/// The names of what a definition is made of.
fn members(def: &TypeDef, findings: &mut Findings) -> TypeNames {
    let members = match &def.shape {
        TypeShape::Object(object) => return properties(object, findings),
        TypeShape::Enumeration(Enumeration::Strings(values)) => {
            let text = |value: &Variant<String>| value.value.clone();
            values_of(values, text, findings)
        }
        TypeShape::Enumeration(Enumeration::Integers(values)) => {
            let text = |value: &Variant<i64>| value.value.to_string();
            values_of(values, text, findings)
        }
        TypeShape::Enumeration(Enumeration::Booleans(values)) => {
            let text = |value: &Variant<bool>| value.value.to_string();
            values_of(values, text, findings)
        }
        TypeShape::Wrapper(_) => Vec::new(),
        TypeShape::Union(union) => {
            let mut scope = Scope::reserving(&[CATCH_ALL]);
            let variants = union.variants.iter();
            variants
                .map(|(words, _)| {
                    let spelling = words.join(" ");
                    scope.claim_spelt(&pascal(&spelling), None, &spelling)
                })
                .collect()
        }
    };
    TypeNames {
        members,
        ..TypeNames::MISSING
    }
}

fn properties(object: &Object, findings: &mut Findings) -> TypeNames {
    let mut scope = Scope::default();
    let wire_names = || object.properties.iter().map(|field| field.name.as_wire());
    // A property that needs no change keeps its name, whatever others would become.
    let exact: BTreeSet<&str> = wire_names().filter(|name| snake(name) == *name).collect();
    for name in &exact {
        scope.take(name);
    }
    let mut order: Vec<(usize, &str)> = wire_names().enumerate().collect();
    order.sort_by_cached_key(|(_, wire)| (distance(wire), *wire));
    let mut members: BTreeMap<usize, Ident> = BTreeMap::new();
    let mut first: BTreeMap<String, &str> = BTreeMap::new();
    for (index, wire) in order {
        let plain = snake(wire);
        let name = if exact.contains(wire) {
            Ident::new(wire.to_owned())
        } else {
            scope.claim_spelt(&plain, None, wire)
        };
        if let (Some(first), Some(property)) = (first.get(&plain), object.properties.get(index)) {
            findings.warning(
                Code::NameCollision,
                property.at,
                format!("the properties {first:?} and {wire:?} are both `{plain}` in Rust; {wire:?} becomes `{name}`"),
                "give one of them a name that differs in more than its case",
            );
        }
        first.entry(plain).or_insert(wire);
        members.insert(index, name);
    }
    TypeNames {
        members: members.into_values().collect(),
        additional: scope.claim(ADDITIONAL, None),
        ..TypeNames::MISSING
    }
}

fn values_of<T>(
    values: &[Variant<T>],
    text: impl Fn(&Variant<T>) -> String,
    findings: &mut Findings,
) -> Vec<Ident> {
    let spelt = values.iter().map(|value| Spelt {
        value: text(value),
        name: value.name.clone(),
        at: value.at,
    });
    let spelt: Vec<Spelt> = spelt.collect();
    let advice = match spelt.iter().any(|value| value.name.is_some()) {
        true => "give one of them another name in `x-enum-varnames`",
        false => "give them names of your own with `x-enum-varnames`",
    };
    variants(&spelt, "value", advice, findings)
}
