//! `enum`: values, and what the document says about each.

use super::Lowering;
use super::facets::Facets;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Enumeration, Kind, Number, Type, TypeShape, Variant};
use crate::spec::{extensions, pointer};
use serde_json::Value;

impl Lowering<'_> {
    pub(super) fn enumeration(&mut self, facets: &Facets, name: &[String]) -> Type {
        let any = &facets.any;
        let nullable = any.enumeration.iter().any(Value::is_null);
        let at = pointer::join(&facets.at, "enum");
        let described = self.enum_notes(&facets.at, extensions::ENUM_DESCRIPTIONS);
        let named = self.enum_notes(&facets.at, extensions::ENUM_NAMES);
        let mut values: Vec<(usize, &Value)> = Vec::new();
        for (index, value) in any
            .enumeration
            .iter()
            .enumerate()
            .filter(|(_, value)| !value.is_null())
        {
            if values.iter().any(|(_, known)| *known == value) {
                self.findings.push(
                    Diagnostic::warning(
                        Code::RepeatedValue,
                        pointer::join(&at, &index.to_string()),
                        format!("the value {value} is listed twice"),
                    )
                    .hint("remove one of them"),
                );
            } else {
                values.push((index, value));
            }
        }
        let texts: Option<Vec<Variant<String>>> = values
            .iter()
            .map(|(index, value)| {
                Some(variant(
                    value.as_str()?.to_owned(),
                    *index,
                    &at,
                    &named,
                    &described,
                ))
            })
            .collect();
        let integers: Option<Vec<Variant<i64>>> = values
            .iter()
            .map(|(index, value)| Some(variant(value.as_i64()?, *index, &at, &named, &described)))
            .collect();
        let shape = match (texts, integers) {
            (_, _) if values.is_empty() => None,
            (Some(texts), _) => Some(Enumeration::Strings(texts)),
            (None, Some(integers)) => Some(Enumeration::Integers(integers)),
            (None, None) => None,
        };
        let mut ty = match shape {
            Some(shape) => {
                let id = self.reserve(facets, name);
                self.define(id, TypeShape::Enumeration(shape));
                Type::new(Kind::Named(id))
            }
            None if values.iter().all(|(_, value)| value.is_boolean()) => Type::new(Kind::Boolean),
            None if values.iter().all(|(_, value)| value.is_number()) => {
                Type::new(Kind::Number(Number::F64))
            }
            None => Type::new(Kind::Any),
        };
        ty.nullable = nullable;
        ty
    }

    /// The texts of an extension that runs parallel to `enum`.
    fn enum_notes(&self, at: &str, extension: &str) -> Vec<Option<String>> {
        let list = self
            .document
            .raw(&pointer::join(at, extension))
            .and_then(Value::as_array);
        list.into_iter()
            .flatten()
            .map(|note| note.as_str().map(str::to_owned))
            .collect()
    }
}

fn variant<T>(
    value: T,
    index: usize,
    at: &str,
    names: &[Option<String>],
    descriptions: &[Option<String>],
) -> Variant<T> {
    let note = |notes: &[Option<String>]| notes.get(index).cloned().flatten();
    Variant {
        value,
        name: note(names),
        description: note(descriptions),
        at: pointer::join(at, &index.to_string()),
    }
}
