//! Names of types and of what they are made of.

use super::case::{pascal, snake};
use super::scope::Scope;
use super::{PRELUDE, TypeNames};
use crate::diagnostic::{Code, Findings};
use crate::ir::{Api, Enumeration, Object, TypeDef, TypeShape};
use crate::spec::NodeId;
use std::collections::{BTreeMap, BTreeSet};

/// The last variant of open enums.
const CATCH_ALL: &str = "Unknown";

pub(super) fn types(api: &Api, findings: &mut Findings) -> Vec<TypeNames> {
    let mut order: Vec<usize> = (0..api.types.len()).collect();
    // Schemas with names of their own come first, so that an inline one never takes their name.
    order.sort_by_key(|index| {
        api.types
            .get(*index)
            .map(|def| (def.name.len(), def.name.clone()))
    });
    let mut scope = Scope::reserving(&PRELUDE);
    let mut file_scope = Scope::reserving(&["mod"]);
    let mut file_of: BTreeMap<String, String> = BTreeMap::new();
    let mut names: Vec<TypeNames> = api.types.iter().map(|_| TypeNames::default()).collect();
    for index in order {
        let (Some(def), Some(slot)) = (api.types.get(index), names.get_mut(index)) else {
            continue;
        };
        let owner = def.name.first().cloned().unwrap_or_default();
        let file = file_of
            .entry(owner)
            .or_insert_with_key(|owner| file_scope.claim(&snake(owner), None))
            .clone();
        let name = pascal(&def.name.join(" "));
        let name = scope.claim(&name, Some(&format!("{name}Model")));
        let (members, rest) = members(def, findings);
        *slot = TypeNames {
            name,
            file,
            members,
            rest,
        };
    }
    names
}

fn members(def: &TypeDef, findings: &mut Findings) -> (Vec<String>, String) {
    match &def.shape {
        TypeShape::Object(object) => fields(object),
        TypeShape::Enumeration(Enumeration::Strings(values)) => {
            let values = values
                .iter()
                .map(|value| (value.name.as_deref().unwrap_or(&value.value), value.at));
            (
                variants(
                    values,
                    "value",
                    "give them names with `x-enum-varnames`",
                    findings,
                ),
                CATCH_ALL.to_owned(),
            )
        }
        TypeShape::Enumeration(Enumeration::Integers(values)) => {
            let texts: Vec<String> = values
                .iter()
                .map(|value| {
                    value
                        .name
                        .clone()
                        .unwrap_or_else(|| value.value.to_string())
                })
                .collect();
            let values = texts
                .iter()
                .map(String::as_str)
                .zip(values.iter().map(|value| value.at));
            (
                variants(
                    values,
                    "value",
                    "give them names with `x-enum-varnames`",
                    findings,
                ),
                CATCH_ALL.to_owned(),
            )
        }
        TypeShape::Union(union) => {
            let mut scope = Scope::reserving(&[CATCH_ALL]);
            let members = union
                .variants
                .iter()
                .map(|(words, _)| scope.claim(&pascal(&words.join(" ")), None))
                .collect();
            (members, CATCH_ALL.to_owned())
        }
    }
}

fn fields(object: &Object) -> (Vec<String>, String) {
    let mut scope = Scope::default();
    // A property that needs no change keeps its name, whatever others would become.
    let is_exact = |name: &str| snake(name).trim_start_matches("r#") == name;
    let exact: BTreeSet<&str> = object
        .properties
        .iter()
        .map(|field| field.name.as_wire())
        .filter(|name| is_exact(name))
        .collect();
    for name in &exact {
        scope.take(&snake(name));
    }
    let name = |wire: &str, scope: &mut Scope| {
        if exact.contains(wire) {
            snake(wire)
        } else {
            scope.claim(&snake(wire), None)
        }
    };
    let members = object
        .properties
        .iter()
        .map(|field| name(field.name.as_wire(), &mut scope))
        .collect();
    (members, scope.claim("additional_properties", None))
}

/// Names for documented values. Values are written by hand and compared by readers, so a clash is
/// for the document to solve; a number behind the name would only hide which is which.
pub(super) fn variants<'a>(
    values: impl Iterator<Item = (&'a str, NodeId)>,
    what: &str,
    advice: &str,
    findings: &mut Findings,
) -> Vec<String> {
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    let mut names = Vec::new();
    for (value, at) in values {
        let mut name = pascal(value);
        if name == CATCH_ALL {
            // The catch-all keeps its name, so that documenting this value breaks no caller.
            name.push_str("Value");
        }
        match taken.get(&name) {
            Some(first) => findings.error(
                Code::NameCollision,
                at,
                format!("the {what}s `{first}` and `{value}` are both `{name}` in Rust"),
                advice,
            ),
            None => {
                taken.insert(name.clone(), value);
            }
        }
        names.push(name);
    }
    names
}
