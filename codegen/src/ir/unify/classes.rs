//! Which definitions are the same.
//!
//! A partition is refined until it is stable. Definitions begin in one class if they look alike
//! from outside: everything but the definitions that they refer to. They stay in one class while
//! what they refer to is, place by place, in one class too. So two objects are the same although
//! each refers to a copy of its own of a third, and even if they refer to themselves.

use super::place::Place;
use crate::ir::types::{Enumeration, Kind, Type, TypeDef, TypeId, TypeShape};
use crate::node_id::NodeId;
use std::collections::HashMap;
use std::hash::Hash;

/// The class of each definition.
pub(super) fn classes(places: &[Place<'_>]) -> Vec<usize> {
    let edges: Vec<Vec<TypeId>> = places
        .iter()
        .map(|place| {
            let parts = place.def.shape.parts().into_iter();
            parts.filter_map(Type::mentioned).collect()
        })
        .collect();
    let mut class = initial(places);
    let mut count = 0;
    loop {
        let mut numbers = Numbers::default();
        class = (class.iter().zip(&edges))
            .map(|(own, targets)| {
                let targets = targets.iter().map(|id| class.get(id.index()).copied());
                numbers.of((*own, targets.collect::<Vec<_>>()))
            })
            .collect();
        if numbers.len() == count {
            return class;
        }
        count = numbers.len();
    }
}

/// A class to begin with for each definition.
fn initial(places: &[Place<'_>]) -> Vec<usize> {
    let outsides: Vec<String> = places.iter().map(|place| outside(place.def)).collect();
    let mut components: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, (place, outside)) in places.iter().zip(&outsides).enumerate() {
        if !place.is_inline() && place.def.given.is_none() && has_choice(place.def) {
            components.entry(outside).or_default().push(index);
        }
    }
    let mut numbers = Numbers::default();
    (places.iter().zip(&outsides).enumerate())
        .map(|(index, (place, outside))| {
            if !place.is_inline() && place.def.given.is_none() {
                return numbers.of(Signature::Own(index));
            }
            if let Some([only]) = components.get(outside.as_str()).map(Vec::as_slice)
                && (places.get(*only)).is_some_and(|component| place.is_called_like(component))
            {
                return numbers.of(Signature::Own(*only));
            }
            if let Some(given) = &place.def.given {
                return numbers.of(Signature::Named(outside, &given.name));
            }
            numbers.of(Signature::Inline(outside, place.key()))
        })
        .collect()
}

/// What must be the same for definitions to begin in one class.
#[derive(PartialEq, Eq, Hash)]
enum Signature<'a> {
    /// Of a component schema, by its place: whoever wrote the document made it one of its own.
    Own(usize),
    /// Of one that says what it is called: how it looks from outside, and that.
    Named(&'a str, &'a str),
    /// Of an inline one: how it looks from outside, and what it is called.
    Inline(&'a str, &'a str),
}

fn has_choice(def: &TypeDef) -> bool {
    match &def.shape {
        TypeShape::Enumeration(Enumeration::Strings(values)) => values.len() > 1,
        TypeShape::Enumeration(Enumeration::Integers(values)) => values.len() > 1,
        TypeShape::Enumeration(Enumeration::Booleans(values)) => values.len() > 1,
        TypeShape::Object(_) | TypeShape::Union(_) | TypeShape::Wrapper(_) => false,
    }
}

/// Everything about a definition but its name, its place, its own description, the definitions it
/// refers to and the order of its values.
pub(super) fn outside(def: &TypeDef) -> String {
    let mut shape = def.shape.clone();
    match &mut shape {
        TypeShape::Object(object) => {
            for property in &mut object.properties {
                property.at = NodeId::default();
                blank(&mut property.ty);
            }
            object.additional.iter_mut().for_each(blank);
        }
        TypeShape::Enumeration(Enumeration::Strings(values)) => {
            (values.iter_mut()).for_each(|value| value.at = NodeId::default());
            values.sort_by(|a, b| a.value.cmp(&b.value));
        }
        TypeShape::Enumeration(Enumeration::Integers(values)) => {
            (values.iter_mut()).for_each(|value| value.at = NodeId::default());
            values.sort_by_key(|value| value.value);
        }
        TypeShape::Enumeration(Enumeration::Booleans(values)) => {
            (values.iter_mut()).for_each(|value| value.at = NodeId::default());
            values.sort_by_key(|value| value.value);
        }
        TypeShape::Union(union) => union.variants.iter_mut().for_each(|(_, ty)| blank(ty)),
        TypeShape::Wrapper(inner) => blank(inner),
    }
    format!("{} {shape:?}", def.deprecated)
}

fn blank(ty: &mut Type) {
    match &mut ty.kind {
        Kind::Named(id) => *id = TypeId::new(0),
        Kind::Array(item) | Kind::Map(item) => blank(item),
        _ => {}
    }
}

/// Numbers for things, the same for the same.
struct Numbers<T>(HashMap<T, usize>);

impl<T> Default for Numbers<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T: Hash + Eq> Numbers<T> {
    fn of(&mut self, thing: T) -> usize {
        let next = self.0.len();
        *self.0.entry(thing).or_insert(next)
    }

    fn len(&self) -> usize {
        self.0.len()
    }
}
