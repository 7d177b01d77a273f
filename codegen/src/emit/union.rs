//! Unions: one of several types, as an open enum and a table of what tells its alternatives apart.

use super::context::Context;
use super::definition::{boxed, comment, has};
use super::facts::Facts;
use super::limits;
use super::tags::Listed;
use crate::ir::{Scalar, TypeDef, TypeId, Union};
use crate::names::TypeNames;
use crate::render::{Item, line};
use proc_macro2::Literal;
use std::collections::{BTreeMap, HashSet};

/// An open enum with a variant for each alternative, as the runtime's table.
pub fn union(
    context: &Context<'_>,
    id: TypeId,
    def: &TypeDef,
    alternatives: &Union,
    names: &TypeNames,
) -> Item {
    let usage = context.graph.usage(id);
    let is_limited = usage.sent && context.graph.is_limited(id);
    let tag = alternatives.discriminator.as_ref().map(|discriminator| {
        let property = Literal::string(discriminator.property.as_wire());
        format!(", {property}")
    });
    let words = has([
        (usage.received, "read"),
        (usage.sent || usage.received, "write"),
        (is_limited, "limits"),
    ]);
    let mut lines = comment(context, def).lines();
    let (name, unknown) = (&names.name, &names.catch_all);
    let tag = tag.unwrap_or_default();
    lines.push(format!("pub enum {name}{words}, {unknown}{tag};"));
    let mut facts: Vec<Facts> = alternatives
        .variants
        .iter()
        .map(|(_, ty)| context.looks.facts(ty))
        .collect();
    let listed = listed_tags(alternatives, &facts);
    let listed = Listed::new(alternatives, &listed);
    keep_telling_values(&mut facts);
    let several = |kind: &str| facts.iter().filter(|facts| facts.accepts(kind)).count() > 1;
    let wanted = Wanted {
        keys: several("object"),
        texts: several("text"),
        integers: several("integer") || several("number"),
    };
    let named = names.alternatives(alternatives).enumerate();
    lines.extend(named.map(|(index, ((_, ty), variant))| {
        let tags = context.tags.values(alternatives, index, &listed);
        let facts = facts.get(index);
        let is_told = usage.sent && !tags.is_empty();
        let discriminator = alternatives.discriminator.as_ref().filter(|_| is_told);
        let elsewhere = discriminator.and_then(|told| told.elsewhere.get(index));
        let elsewhere = elsewhere.map(Vec::as_slice).unwrap_or_default();
        // Where it lists its values, others are not right.
        let property = alternatives
            .discriminator
            .as_ref()
            .map(|it| it.property.as_wire());
        let values = facts
            .zip(property)
            .and_then(|(facts, name)| facts.values.get(name));
        let is_right = |name: &String| {
            values.is_none_or(|values| values.iter().any(|value| value.text() == *name))
        };
        let mut also = context.tags.names(alternatives, index, &listed);
        also.retain(is_right);
        // Which of several values is meant is not said for the caller.
        let is_said = usage.sent && tags.len() == 1;
        let bare = facts.zip(property);
        let is_bare = bare.is_some_and(|(facts, name)| is_said && facts.bare.contains(name));
        let told = Told {
            also,
            elsewhere,
            tags,
            is_bare,
        };
        let rules = facts.map(|facts| facts.rules(&told, &wanted));
        let mut rules = rules.unwrap_or_default();
        let default = alternatives
            .discriminator
            .as_ref()
            .and_then(|it| it.default);
        if default == Some(index) {
            rules.push_str(".default()");
        }
        let limits = limits::bracketed(context, ty).filter(|_| is_limited);
        let held = line(&boxed(context, id, ty));
        let limits = limits.unwrap_or_default();
        let is_lenient = ty.lenient && usage.received;
        let lenient = if is_lenient { " lenient" } else { "" };
        format!("{variant}({held}){lenient} [{rules}]{limits};")
    }));
    Item::Macro {
        name: "union",
        lines,
    }
}

/// The values of the discriminator that mean each alternative.
pub fn all_tags(context: &Context<'_>, alternatives: &Union) -> Vec<Vec<String>> {
    let variants = alternatives.variants.iter();
    let facts: Vec<Facts> = variants.map(|(_, ty)| context.looks.facts(ty)).collect();
    let listed = listed_tags(alternatives, &facts);
    let listed = Listed::new(alternatives, &listed);
    let indices = 0..alternatives.variants.len();
    let tags = indices.map(|index| context.tags.values(alternatives, index, &listed));
    tags.collect()
}

/// What each alternative lists for the discriminator.
fn listed_tags(union: &Union, facts: &[Facts]) -> Vec<Vec<Scalar>> {
    let property = union
        .discriminator
        .as_ref()
        .map(|one| one.property.as_wire());
    let listed = facts.iter().map(|facts| {
        let values = property.and_then(|property| facts.values.get(property));
        values.cloned().unwrap_or_default()
    });
    listed.collect()
}

/// Keeps the values of properties that tell alternatives apart: the only one of a property, and
/// several if no two alternatives that list some have one in common.
fn keep_telling_values(facts: &mut [Facts]) {
    let mut listed: BTreeMap<String, Vec<Vec<Scalar>>> = BTreeMap::new();
    for (name, values) in facts.iter().flat_map(|facts| &facts.values) {
        listed.entry(name.clone()).or_default().push(values.clone());
    }
    listed.retain(|_, lists| {
        let all: Vec<&Scalar> = lists.iter().flatten().collect();
        let distinct: HashSet<&Scalar> = all.iter().copied().collect();
        lists.len() > 1 && all.len() == distinct.len()
    });
    for facts in facts {
        facts
            .values
            .retain(|name, values| values.len() == 1 || listed.contains_key(name));
    }
}

/// What values of the discriminator say of an alternative.
struct Told<'a> {
    tags: Vec<String>,
    also: Vec<String>,
    elsewhere: &'a [String],
    is_bare: bool,
}

/// What has to be known of the alternatives to tell them apart.
struct Wanted {
    keys: bool,
    texts: bool,
    integers: bool,
}

impl Facts {
    fn rules(&self, told: &Told<'_>, wanted: &Wanted) -> String {
        let mut rules: Vec<String> = self.kinds.iter().map(|kind| format!("{kind}()")).collect();
        if told.is_bare {
            rules.push("bare()".to_owned());
        }
        let texts = |list: &mut dyn Iterator<Item = &String>| -> Vec<String> {
            list.map(|text| Literal::string(text).to_string()).collect()
        };
        let mut list = |name: &str, items: Vec<String>| {
            if !items.is_empty() {
                rules.push(format!("{name}(&[{}])", items.join(", ")));
            }
        };
        if self.accepts("object") {
            list("tags", texts(&mut told.tags.iter()));
            list("also", texts(&mut told.also.iter()));
            list("elsewhere", texts(&mut told.elsewhere.iter()));
        }
        if wanted.keys {
            let named = self.values.iter();
            let named = named.flat_map(|(name, values)| values.iter().map(move |one| (name, one)));
            let constants = named.map(|(name, value)| {
                let name = Literal::string(name);
                let value = match value {
                    Scalar::Text(text) => format!("Text({})", Literal::string(text)),
                    Scalar::Integer(integer) => format!("Integer({integer})"),
                    Scalar::Boolean(boolean) => format!("Boolean({boolean})"),
                };
                format!("({name}, crate::runtime::union::Constant::{value})")
            });
            list("constants", constants.collect());
            list("required", texts(&mut self.required.iter()));
            list("optional", texts(&mut self.optional.iter()));
        }
        if wanted.texts {
            list("texts", texts(&mut self.texts.iter()));
        }
        if wanted.integers {
            let integers = self.integers.iter().map(i64::to_string);
            list("integers", integers.collect());
        }
        if wanted.keys && self.is_open {
            rules.push("open()".to_owned());
        }
        rules.join(".")
    }
}
