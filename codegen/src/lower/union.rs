//! `oneOf` and `anyOf`: one of several types.

use super::Lowering;
use super::facets::{Facets, child_pointer};
use super::schema::Rest;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Discriminator, Kind, Type, Union, WireName};
use crate::spec::pointer;
use openapiv3::{AnySchema, ReferenceOr, Schema};

impl Lowering<'_> {
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

    pub(super) fn union(&mut self, facets: Facets, name: &[String]) -> Type {
        let any = &facets.any;
        if !any.properties.is_empty() {
            self.findings.push(
                Diagnostic::error(
                    Code::PropertiesWithAlternatives,
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
        self.postpone(facets, name, Rest::Union(members))
    }

    /// The alternatives of a union, each type once.
    pub(super) fn alternatives(
        &mut self,
        facets: &Facets,
        name: &[String],
        members: &[String],
    ) -> Union {
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
        Union {
            variants,
            discriminator,
        }
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
            Kind::String | Kind::ErrorCode => "text",
            Kind::Secret => "secret",
            Kind::Timestamp => "timestamp",
            Kind::Boolean => "boolean",
            Kind::Number(_) => "number",
            Kind::Bytes => "bytes",
            Kind::Array(_) => "list",
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
