//! Unions: one of several types, as an open enum and a table of what tells its alternatives apart.

use super::context::Context;
use super::definition::{boxed, comment, has};
use super::limits;
use super::tags::{Listed, names as names_of, tags};
use crate::ir::{
    Enumeration, Kind, Number, Property, Scalar, Type, TypeDef, TypeId, TypeShape, Union,
};
use crate::names::TypeNames;
use crate::render::{Item, line};
use proc_macro2::Literal;
use std::collections::{BTreeMap, BTreeSet, HashSet};

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
        .map(|(_, ty)| Facts::of(context, ty))
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
        let tags = tags(context, id, alternatives, index, &listed);
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
        let mut also = names_of(context, id, alternatives, index);
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
pub fn all_tags(context: &Context<'_>, id: TypeId, alternatives: &Union) -> Vec<Vec<String>> {
    let variants = alternatives.variants.iter();
    let facts: Vec<Facts> = variants.map(|(_, ty)| Facts::of(context, ty)).collect();
    let listed = listed_tags(alternatives, &facts);
    let listed = Listed::new(alternatives, &listed);
    let indices = 0..alternatives.variants.len();
    let tags = indices.map(|index| tags(context, id, alternatives, index, &listed));
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

/// What a value of a type looks like.
#[derive(Default, Clone)]
struct Facts {
    kinds: BTreeSet<&'static str>,
    /// The documented values of properties that have some.
    values: BTreeMap<String, Vec<Scalar>>,
    /// The properties that are numbers or booleans.
    bare: BTreeSet<String>,
    required: BTreeSet<String>,
    optional: BTreeSet<String>,
    is_open: bool,
    texts: Vec<String>,
    integers: Vec<i64>,
}

/// The way through unions within unions. Alternatives of alternatives can be more than anybody can
/// count; behind the limits they may be anything.
#[derive(Default)]
struct Way {
    open: Vec<TypeId>,
    looks: usize,
}

impl Way {
    const LONGEST: usize = 16;
    const MOST_LOOKS: usize = 500;
}

impl Facts {
    fn of(context: &Context<'_>, ty: &Type) -> Self {
        Self::below(context, ty, &mut Way::default())
    }

    fn kind(kind: &'static str) -> Self {
        Self {
            kinds: BTreeSet::from([kind]),
            ..Self::default()
        }
    }

    fn below(context: &Context<'_>, ty: &Type, way: &mut Way) -> Self {
        match &ty.kind {
            Kind::Any => Self::kind("any"),
            Kind::String | Kind::Bytes | Kind::Secret | Kind::Timestamp => Self::kind("text"),
            Kind::ErrorCode => Self {
                kinds: BTreeSet::from(["text", "number"]),
                ..Self::default()
            },
            Kind::Boolean => Self::kind("boolean"),
            Kind::Number(Number::F32 | Number::F64) => Self::kind("number"),
            Kind::Number(_) => Self::kind("integer"),
            Kind::Array(_) => Self::kind("array"),
            Kind::Map(_) => Self {
                is_open: true,
                ..Self::kind("object")
            },
            Kind::Named(id) => Self::of_definition(context, *id, way),
        }
    }

    fn of_definition(context: &Context<'_>, id: TypeId, way: &mut Way) -> Self {
        let Some(def) = context.api.type_def(id).filter(|_| !way.open.contains(&id)) else {
            return Self::default();
        };
        if way.open.len() == Way::LONGEST || way.looks == Way::MOST_LOOKS {
            return Self::kind("any");
        }
        way.looks += 1;
        match &def.shape {
            TypeShape::Object(object) => {
                let name = |required: bool| {
                    let properties = object.properties.iter();
                    let properties = properties.filter(move |field| field.required == required);
                    properties.map(|field| field.name.as_wire().to_owned())
                };
                let values = object.properties.iter().filter_map(|field| {
                    let values = values_of(context, field)?;
                    Some((field.name.as_wire().to_owned(), values))
                });
                let bare = object.properties.iter();
                let bare = bare.filter(|field| is_bare(context, &field.ty));
                Self {
                    bare: bare.map(|field| field.name.as_wire().to_owned()).collect(),
                    required: name(true).collect(),
                    optional: name(false).collect(),
                    values: values.collect(),
                    is_open: object.additional.is_some() && !object.is_widened,
                    ..Self::kind("object")
                }
            }
            TypeShape::Enumeration(Enumeration::Strings(values)) => Self {
                texts: values.iter().map(|value| value.value.clone()).collect(),
                ..Self::kind("text")
            },
            TypeShape::Enumeration(Enumeration::Integers(values)) => Self {
                integers: values.iter().map(|value| value.value).collect(),
                ..Self::kind("integer")
            },
            TypeShape::Enumeration(Enumeration::Booleans(_)) => Self::kind("boolean"),
            TypeShape::Wrapper(inner) => Self::below(context, inner, way),
            TypeShape::Union(union) => {
                way.open.push(id);
                let inner = union.variants.iter();
                let inner: Vec<Self> = inner.map(|(_, ty)| Self::below(context, ty, way)).collect();
                way.open.pop();
                Self::any_of(inner)
            }
        }
    }

    /// What values of a union look like: nothing is required of all of them but what all require.
    fn any_of(alternatives: Vec<Self>) -> Self {
        let objects = alternatives.iter().filter(|facts| facts.accepts("object"));
        let required = objects
            .clone()
            .map(|facts| facts.required.clone())
            .reduce(|a, b| &a & &b)
            .unwrap_or_default();
        let values = objects.map(|facts| facts.values.clone());
        let values = values.reduce(|mut a, mut b| {
            a.retain(|name, _| b.contains_key(name));
            for (name, values) in &mut a {
                let others = b.remove(name).unwrap_or_default();
                let new = |other: &Scalar| !values.contains(other);
                let others: Vec<Scalar> = others.into_iter().filter(new).collect();
                values.extend(others);
            }
            a
        });
        let mut result = Self {
            values: values.unwrap_or_default(),
            ..Self::default()
        };
        for facts in alternatives {
            result.kinds.extend(facts.kinds);
            result.optional.extend(facts.optional);
            result.optional.extend(facts.required);
            result.is_open |= facts.is_open;
            result.bare.extend(facts.bare);
        }
        result.optional.retain(|name| !required.contains(name));
        result.required = required;
        result
    }

    fn accepts(&self, kind: &str) -> bool {
        self.kinds.contains(kind)
    }

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

fn is_bare(context: &Context<'_>, ty: &Type) -> bool {
    match ty.kind {
        Kind::Number(_) | Kind::Boolean => true,
        Kind::Named(id) => matches!(
            context.api.type_def(id).map(|def| &def.shape),
            Some(TypeShape::Enumeration(
                Enumeration::Integers(_) | Enumeration::Booleans(_)
            ))
        ),
        _ => false,
    }
}

/// The values that the document lists for a property.
fn values_of(context: &Context<'_>, field: &Property) -> Option<Vec<Scalar>> {
    if let Some(only) = &field.constant {
        return Some(vec![only.clone()]);
    }
    let Kind::Named(id) = &field.ty.kind else {
        return None;
    };
    match &context.api.type_def(*id)?.shape {
        TypeShape::Enumeration(Enumeration::Strings(values)) => {
            let texts = values.iter().map(|value| Scalar::Text(value.value.clone()));
            Some(texts.collect())
        }
        TypeShape::Enumeration(Enumeration::Integers(values)) => {
            let integers = values.iter().map(|value| Scalar::Integer(value.value));
            Some(integers.collect())
        }
        _ => None,
    }
}
