//! `allOf`, `oneOf` and `anyOf`.

use super::Lowering;
use super::schema::{Facets, child_pointer};
use crate::diagnostic::Diagnostic;
use crate::ir::{Discriminator, Kind, Struct, Type, TypeShape, Union, WireName};
use crate::spec::pointer;
use openapiv3::{AnySchema, ReferenceOr, Schema};

impl Lowering<'_> {
    /// One member is that member with other words around it; several are one object with the
    /// properties of all.
    pub(super) fn all_of(&mut self, facets: &Facets, name: &[String]) -> Type {
        let any = &facets.any;
        let members: Vec<String> = any.all_of.iter().filter_map(child_pointer).collect();
        let bare = any.properties.is_empty() && any.one_of.is_empty() && any.any_of.is_empty();
        if let ([member], true) = (members.as_slice(), bare) {
            return self.schema(member, name);
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
                    member.clone(),
                    "`allOf` of things that are not all objects is not supported",
                )
                .hint(hint),
            );
            return Type::new(Kind::Any);
        }
        let id = self.reserve(facets, name);
        let mut object = Struct::default();
        let mut required = Vec::new();
        for member in &objects {
            self.gather(member, name, &mut object, &mut required, 0);
        }
        self.absorb(facets, name, &mut object, &mut required);
        for field in &mut object.fields {
            field.required |= required.iter().any(|name| name == field.name.as_wire());
        }
        object.fields.sort_by(|a, b| a.name.cmp(&b.name));
        self.define(id, TypeShape::Struct(object));
        Type::new(Kind::Named(id))
    }

    /// Adds the properties of a member, and of its own members, to an object.
    fn gather(
        &mut self,
        at: &str,
        name: &[String],
        object: &mut Struct,
        required: &mut Vec<String>,
        depth: usize,
    ) {
        let Some(target) = self.definition(at) else {
            return;
        };
        if depth > 64 {
            self.findings.push(
                Diagnostic::error(target, "`allOf` includes itself")
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
        object: &mut Struct,
        required: &mut Vec<String>,
    ) {
        let own = self.properties(facets, name);
        for field in own.fields {
            object.fields.retain(|known| known.name != field.name);
            object.fields.push(field);
        }
        object.additional = own.additional.or(object.additional.take());
        required.extend(facets.any.required.iter().cloned());
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

    /// Whether the alternatives of a schema only say which of its properties go together.
    pub(super) fn alternatives_only_constrain(&mut self, any: &AnySchema) -> bool {
        let alternatives: Vec<String> = any
            .one_of
            .iter()
            .chain(&any.any_of)
            .filter_map(child_pointer)
            .collect();
        alternatives.iter().all(|at| {
            self.definition(at)
                .and_then(|target| self.facets(&target))
                .is_some_and(|facets| {
                    facets.any.properties.is_empty()
                        && facets.any.all_of.is_empty()
                        && facets.any.items.is_none()
                })
        })
    }

    pub(super) fn union(&mut self, facets: &Facets, name: &[String]) -> Type {
        let any = &facets.any;
        if !any.properties.is_empty() {
            self.findings.push(
                Diagnostic::error(
                    facets.at.clone(),
                    "`properties` beside `oneOf` or `anyOf` is not supported",
                )
                .hint("move the common properties into each alternative"),
            );
            return Type::new(Kind::Any);
        }
        let members: Vec<&ReferenceOr<Schema>> = any.one_of.iter().chain(&any.any_of).collect();
        let members: Vec<String> = members.into_iter().filter_map(child_pointer).collect();
        if let [only] = members.as_slice() {
            return self.schema(only, name);
        }
        let id = self.reserve(facets, name);
        let mut variants: Vec<(Vec<String>, Type)> = Vec::new();
        let mut sources: Vec<String> = Vec::new();
        for (index, member) in members.iter().enumerate() {
            let mut member_name = name.to_vec();
            member_name.push(self.alternative_name(member, index));
            let ty = self.schema(member, &member_name);
            if !variants.iter().any(|(_, known)| *known == ty) {
                let words = self.variant_words(member, &ty, index);
                variants.push((words, ty));
                sources.push(member.clone());
            }
        }
        let discriminator = facets
            .data
            .discriminator
            .as_ref()
            .map(|discriminator| Discriminator {
                property: WireName::new(&discriminator.property_name),
                values: sources
                    .iter()
                    .map(|source| self.discriminator_values(source, discriminator))
                    .collect(),
            });
        self.define(
            id,
            TypeShape::Union(Union {
                variants,
                discriminator,
            }),
        );
        Type::new(Kind::Named(id))
    }

    fn alternative_name(&mut self, at: &str, index: usize) -> String {
        let title = self
            .definition(at)
            .and_then(|target| self.text(&pointer::join(&target, "title")));
        title.unwrap_or_else(|| format!("variant{}", index + 1))
    }

    /// The words that name a variant: its own name, its title, or what kind of thing it is.
    fn variant_words(&mut self, at: &str, ty: &Type, index: usize) -> Vec<String> {
        let target = self.definition(at).unwrap_or_default();
        let component = target
            .strip_prefix("/components/schemas/")
            .filter(|rest| !rest.contains('/'));
        if component.is_some() {
            return vec![pointer::last(&target)];
        }
        let word = match &ty.kind {
            Kind::Any => "json",
            Kind::Text | Kind::ErrorCode => "text",
            Kind::Secret => "secret",
            Kind::Timestamp => "timestamp",
            Kind::Boolean => "boolean",
            Kind::Number(_) => "number",
            Kind::Bytes => "bytes",
            Kind::List(_) => "list",
            Kind::Map(_) => "map",
            Kind::Named(_) => return vec![self.alternative_name(at, index)],
        };
        vec![word.to_owned()]
    }

    fn discriminator_values(
        &mut self,
        source: &str,
        discriminator: &openapiv3::Discriminator,
    ) -> Vec<String> {
        let target = self.definition(source).unwrap_or_default();
        let own = pointer::last(&target);
        let mut values: Vec<String> = discriminator
            .mapping
            .iter()
            .filter(|(_, schema)| {
                let schema = schema.as_str();
                schema == own
                    || schema
                        .strip_prefix('#')
                        .is_some_and(|pointer| pointer == target)
            })
            .map(|(value, _)| value.clone())
            .collect();
        if values.is_empty() {
            values.push(own);
        }
        values.sort();
        values
    }
}
