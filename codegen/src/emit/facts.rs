//! What values of a type look like: what tells the alternatives of a union apart that nothing else does.

use crate::ir::{Api, Enumeration, Kind, Number, Property, Scalar, Type, TypeId, TypeShape};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What values of the unions look like that are alternatives of others: each is looked at once, however
/// many hold it.
pub struct Looks<'a> {
    api: &'a Api,
    unions: HashMap<TypeId, Facts>,
}

impl<'a> Looks<'a> {
    /// Those of all unions.
    pub fn of(api: &'a Api) -> Self {
        let mut unions = HashMap::new();
        let alternatives = api.types.iter().flat_map(|def| match &def.shape {
            TypeShape::Union(union) => union.variants.as_slice(),
            _ => &[],
        });
        for (_, ty) in alternatives {
            if let Kind::Named(id) = ty.kind
                && let Some(TypeShape::Union(_)) = api.type_def(id).map(|def| &def.shape)
            {
                let look = || Facts::below(api, ty, &mut Way::default());
                unions.entry(id).or_insert_with(look);
            }
        }
        Self { api, unions }
    }

    /// What values of a type look like.
    pub fn facts(&self, ty: &Type) -> Facts {
        let known = match ty.kind {
            Kind::Named(id) => self.unions.get(&id).cloned(),
            _ => None,
        };
        known.unwrap_or_else(|| Facts::below(self.api, ty, &mut Way::default()))
    }
}

/// What a value of a type looks like.
#[derive(Default, Clone)]
pub struct Facts {
    pub(super) kinds: BTreeSet<&'static str>,
    /// The documented values of properties that have some.
    pub(super) values: BTreeMap<String, Vec<Scalar>>,
    /// The properties that are numbers or booleans.
    pub(super) bare: BTreeSet<String>,
    pub(super) required: BTreeSet<String>,
    pub(super) optional: BTreeSet<String>,
    pub(super) is_open: bool,
    pub(super) texts: Vec<String>,
    pub(super) integers: Vec<i64>,
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
    fn kind(kind: &'static str) -> Self {
        Self {
            kinds: BTreeSet::from([kind]),
            ..Self::default()
        }
    }

    fn below(api: &Api, ty: &Type, way: &mut Way) -> Self {
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
            Kind::Named(id) => Self::of_definition(api, *id, way),
        }
    }

    fn of_definition(api: &Api, id: TypeId, way: &mut Way) -> Self {
        let Some(def) = api.type_def(id).filter(|_| !way.open.contains(&id)) else {
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
                    let values = values_of(api, field)?;
                    Some((field.name.as_wire().to_owned(), values))
                });
                let bare = object.properties.iter();
                let bare = bare.filter(|field| is_bare(api, &field.ty));
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
            TypeShape::Wrapper(inner) => Self::below(api, inner, way),
            TypeShape::Union(union) => {
                way.open.push(id);
                let inner = union.variants.iter();
                let inner: Vec<Self> = inner.map(|(_, ty)| Self::below(api, ty, way)).collect();
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

    pub(super) fn accepts(&self, kind: &str) -> bool {
        self.kinds.contains(kind)
    }
}

fn is_bare(api: &Api, ty: &Type) -> bool {
    match ty.kind {
        Kind::Number(_) | Kind::Boolean => true,
        Kind::Named(id) => matches!(
            api.type_def(id).map(|def| &def.shape),
            Some(TypeShape::Enumeration(
                Enumeration::Integers(_) | Enumeration::Booleans(_)
            ))
        ),
        _ => false,
    }
}

/// The values that the document lists for a property.
fn values_of(api: &Api, field: &Property) -> Option<Vec<Scalar>> {
    if let Some(only) = &field.constant {
        return Some(vec![only.clone()]);
    }
    let Kind::Named(id) = &field.ty.kind else {
        return None;
    };
    match &api.type_def(*id)?.shape {
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
