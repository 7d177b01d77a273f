//! `allOf`: one object with the properties of several.

use super::Lowering;
use super::facets::{Facets, child_pointer};
use super::schema::Rest;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Kind, Object, Type};

impl Lowering<'_> {
    /// One member is that member with other words around it; several are one object with the
    /// properties of all.
    pub(super) fn all_of(&mut self, facets: Facets, name: &[String]) -> Type {
        let any = &facets.any;
        let members: Vec<String> = any.all_of.iter().filter_map(child_pointer).collect();
        let alternatives: Vec<String> = any
            .one_of
            .iter()
            .chain(&any.any_of)
            .filter_map(child_pointer)
            .collect();
        let has_alternatives = alternatives.iter().any(|at| !self.says_nothing(at));
        let bare = any.properties.is_empty()
            && !has_alternatives
            && any.required.is_empty()
            && any.additional_properties.is_none();
        if let ([member], true) = (members.as_slice(), bare) {
            return self.schema(member, name);
        }
        if has_alternatives {
            self.findings.push(
                Diagnostic::error(
                    Code::AllOfWithAlternatives,
                    facets.at,
                    "`allOf` beside `oneOf` or `anyOf` is not supported",
                )
                .hint("put what is common into each alternative"),
            );
            return Type::new(Kind::Any);
        }
        let mut objects = Vec::new();
        let mut others = Vec::new();
        for member in &members {
            if self.is_object(member, 0) {
                &mut objects
            } else {
                &mut others
            }
            .push(member.clone());
        }
        // Members that say nothing about the type (a description, a nullable, …) change nothing.
        others.retain(|member| !self.says_nothing(member));
        if let ([only], true, true) = (others.as_slice(), objects.is_empty(), bare) {
            return self.schema(only, name);
        }
        if let Some(member) = others.first() {
            let hint = "describe the object with its properties in one place";
            self.findings.push(
                Diagnostic::error(
                    Code::AllOfNonObjects,
                    member.clone(),
                    "`allOf` of things that are not all objects is not supported",
                )
                .hint(hint),
            );
            return Type::new(Kind::Any);
        }
        self.postpone(facets, name, Rest::AllOf(objects))
    }

    /// One object with the properties of all members, and its own.
    pub(super) fn merged(
        &mut self,
        facets: &Facets,
        name: &[String],
        members: &[String],
    ) -> Object {
        let mut object = Object::default();
        let mut required = Vec::new();
        for member in members {
            self.gather(member, name, &mut object, &mut required, 0);
        }
        self.absorb(facets, name, &mut object, &mut required);
        for field in &mut object.properties {
            field.required |= required.iter().any(|name| name == field.name.as_wire());
        }
        object.properties.sort_by(|a, b| a.name.cmp(&b.name));
        object
    }

    /// Adds the properties of a member, and of its own members, to an object.
    fn gather(
        &mut self,
        at: &str,
        name: &[String],
        object: &mut Object,
        required: &mut Vec<String>,
        depth: usize,
    ) {
        let Some(target) = self.definition(at) else {
            return;
        };
        if depth > 64 {
            self.findings.push(
                Diagnostic::error(Code::AllOfItself, target, "`allOf` includes itself")
                    .hint("remove the member that leads back"),
            );
            return;
        }
        let Some(facets) = self.facets(&target) else {
            return;
        };
        for member in facets.any.all_of.iter().filter_map(child_pointer) {
            self.gather(&member, name, object, required, depth + 1);
        }
        let name = match crate::spec::pointer::tokens(&target)
            .collect::<Vec<_>>()
            .as_slice()
        {
            [components, schemas, own] if components == "components" && schemas == "schemas" => {
                vec![own.clone()]
            }
            _ => name.to_vec(),
        };
        self.absorb(&facets, &name, object, required);
    }

    /// Adds the properties of one schema to an object; a later one replaces an earlier one.
    fn absorb(
        &mut self,
        facets: &Facets,
        name: &[String],
        object: &mut Object,
        required: &mut Vec<String>,
    ) {
        if !facets.any.properties.is_empty() {
            self.refuse_alternatives(facets);
        }
        let own = self.properties(facets, name);
        for field in own.properties {
            object.properties.retain(|known| known.name != field.name);
            object.properties.push(field);
        }
        object.additional = own.additional.or(object.additional.take());
        required.extend(facets.any.required.iter().cloned());
    }

    /// Alternatives beside properties would be lost in one object, unless they only say which of
    /// its properties go together.
    fn refuse_alternatives(&mut self, facets: &Facets) {
        let any = &facets.any;
        let has_alternatives = !any.one_of.is_empty() || !any.any_of.is_empty();
        if has_alternatives && !self.alternatives_only_constrain(any) {
            self.findings.push(
                Diagnostic::error(
                    Code::PropertiesWithAlternatives,
                    facets.at.clone(),
                    "`properties` beside `oneOf` or `anyOf` is not supported",
                )
                .hint("move the common properties into each alternative"),
            );
        }
    }

    fn is_object(&mut self, at: &str, depth: usize) -> bool {
        let Some(facets) = self.definition(at).and_then(|target| self.facets(&target)) else {
            return false;
        };
        let any = &facets.any;
        if depth > 64
            || !(any.one_of.is_empty() && any.any_of.is_empty()) && any.properties.is_empty()
        {
            return depth > 64;
        }
        if !any.all_of.is_empty() {
            return any
                .all_of
                .iter()
                .filter_map(child_pointer)
                .all(|member| self.is_object(&member, depth + 1));
        }
        !any.properties.is_empty()
            || !any.required.is_empty()
            || any.additional_properties.is_some()
            || any.typ.as_deref() == Some("object")
    }

    fn says_nothing(&mut self, at: &str) -> bool {
        let Some(facets) = self.definition(at).and_then(|target| self.facets(&target)) else {
            return true;
        };
        let any = &facets.any;
        any.typ.is_none()
            && any.enumeration.is_empty()
            && any.one_of.is_empty()
            && any.any_of.is_empty()
            && any.all_of.is_empty()
            && any.items.is_none()
            && any.properties.is_empty()
    }
}
