//! Parameters: what callers pass outside of the body.

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{
    Argument, Constant, Docs, Global, Kind, Location, Parameter, Style, Target, Type, WireName,
};
use crate::spec::{extensions, grammar, pointer};
use openapiv3::{ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle};
use serde_json::Value;

/// A parameter is passed by callers or always the same.
pub(super) enum Lowered {
    Argument(Box<Argument>),
    Constant(Constant),
    Ignored,
}

impl Lowering<'_> {
    /// The parameters of an operation: its own replace those of its path.
    pub(super) fn parameters(
        &mut self,
        path_at: &str,
        operation_at: &str,
        id: &str,
    ) -> (Vec<Argument>, Vec<Constant>) {
        let mut arguments: Vec<Argument> = Vec::new();
        let mut constants = Vec::new();
        let mut seen: Vec<(WireName, Location, bool)> = Vec::new();
        for (owner, own) in [(operation_at, true), (path_at, false)] {
            let list = pointer::join(owner, "parameters");
            let count = self
                .document
                .raw(&list)
                .and_then(|value| value.as_array())
                .map_or(0, Vec::len);
            for index in 0..count {
                let at = pointer::join(&list, &index.to_string());
                let Some((key, lowered)) = self.parameter(&at, id) else {
                    continue;
                };
                let (name, location) = key;
                if let Some((.., known_own)) =
                    seen.iter().find(|(n, l, _)| *n == name && *l == location)
                {
                    if *known_own == own {
                        self.findings.push(
                            Diagnostic::error(
                                Code::RepeatedParameter,
                                at,
                                format!(
                                    "the {location} parameter `{}` is listed twice",
                                    name.as_wire()
                                ),
                            )
                            .hint("remove one of them"),
                        );
                    }
                    continue;
                }
                seen.push((name, location, own));
                match lowered {
                    Lowered::Argument(argument) => arguments.push(*argument),
                    Lowered::Constant(constant) => constants.push(constant),
                    Lowered::Ignored => {}
                }
            }
        }
        (arguments, constants)
    }

    fn parameter(&mut self, at: &str, id: &str) -> Option<((WireName, Location), Lowered)> {
        let located = self.node::<openapiv3::Parameter>(at, grammar::Kind::Parameter)?;
        let at = located.at;
        let (data, location, style, allow_reserved, allow_empty) = match located.node {
            openapiv3::Parameter::Query {
                parameter_data,
                allow_reserved,
                style,
                allow_empty_value,
            } => {
                let style = match style {
                    QueryStyle::Form => Style::Form,
                    QueryStyle::SpaceDelimited => Style::SpaceDelimited,
                    QueryStyle::PipeDelimited => Style::PipeDelimited,
                    QueryStyle::DeepObject => Style::DeepObject,
                };
                (
                    parameter_data,
                    Location::Query,
                    style,
                    allow_reserved,
                    allow_empty_value.unwrap_or(false),
                )
            }
            openapiv3::Parameter::Header { parameter_data, .. } => (
                parameter_data,
                Location::Header,
                Style::Simple,
                false,
                false,
            ),
            openapiv3::Parameter::Path {
                parameter_data,
                style,
            } => {
                let style = match style {
                    PathStyle::Matrix => Style::Matrix,
                    PathStyle::Label => Style::Label,
                    PathStyle::Simple => Style::Simple,
                };
                (parameter_data, Location::Path, style, false, false)
            }
            openapiv3::Parameter::Cookie { parameter_data, .. } => {
                (parameter_data, Location::Cookie, Style::Form, false, false)
            }
        };
        let key = (WireName::new(&data.name), location);
        let is_negotiated =
            ["accept", "content-type"].contains(&data.name.to_ascii_lowercase().as_str());
        if location == Location::Header && is_negotiated {
            return Some((key, Lowered::Ignored));
        }
        if location == Location::Query
            && data.required
            && let Some(value) = self.constant_value(&at)
        {
            let value = if value.is_empty() && allow_empty {
                None
            } else {
                Some(value)
            };
            return Some((
                key.clone(),
                Lowered::Constant(Constant { name: key.0, value }),
            ));
        }
        let (ty, style) = self.parameter_type(&at, &data, style, location, id);
        let parameter = Parameter {
            location,
            style,
            explode: data
                .explode
                .unwrap_or(matches!(style, Style::Form | Style::DeepObject)),
            allow_reserved,
            global: self.flag(&at, extensions::GLOBAL),
        };
        let argument = self.argument(at, &data, ty, parameter);
        Some((key, Lowered::Argument(Box::new(argument))))
    }

    fn argument(
        &mut self,
        at: String,
        data: &ParameterData,
        ty: Type,
        parameter: Parameter,
    ) -> Argument {
        let name = WireName::new(&data.name);
        let docs = Docs {
            description: data.description.clone(),
            ..Docs::default()
        };
        let demanded = self.flag(&at, extensions::REQUIRED);
        let required = data.required || demanded || parameter.location == Location::Path;
        if parameter.global {
            let global = Global {
                name: name.clone(),
                ty: ty.clone(),
                docs: docs.clone(),
            };
            if let Some(known) = self.globals.get(&name)
                && known.ty != global.ty
            {
                self.findings.push(
                    Diagnostic::error(
                        Code::GlobalParameterType,
                        at.clone(),
                        format!(
                            "the global parameter `{}` has another type elsewhere",
                            name.as_wire()
                        ),
                    )
                    .hint("define it once below `components/parameters` and refer to it"),
                );
            }
            self.globals.entry(name.clone()).or_insert(global);
        }
        Argument {
            name,
            ty,
            required,
            positional: required && !parameter.global,
            docs,
            deprecated: data.deprecated.unwrap_or(false),
            target: Target::Parameter(parameter),
            at,
        }
    }

    fn parameter_type(
        &mut self,
        at: &str,
        data: &ParameterData,
        style: Style,
        location: Location,
        id: &str,
    ) -> (Type, Style) {
        let tokens: Vec<String> = pointer::tokens(at).collect();
        let name = match tokens.as_slice() {
            [components, _, key] if components == "components" => vec![key.clone()],
            _ => vec![id.to_owned(), data.name.clone()],
        };
        let (mut ty, style) = match &data.format {
            ParameterSchemaOrContent::Schema(_) => {
                (self.schema(&pointer::join(at, "schema"), &name), style)
            }
            ParameterSchemaOrContent::Content(content) => match content.keys().next() {
                Some(media) if is_json(media) && content.len() == 1 => {
                    let media_at = pointer::join(&pointer::join(at, "content"), media);
                    (
                        self.schema(&pointer::join(&media_at, "schema"), &name),
                        Style::Json,
                    )
                }
                _ => {
                    self.findings.push(
                        Diagnostic::error(
                            Code::ParameterContent,
                            pointer::join(at, "content"),
                            "a parameter can only be written as JSON here",
                        )
                        .hint("use `schema`, or `content` with the single key `application/json`"),
                    );
                    (Type::new(Kind::Any), style)
                }
            },
        };
        if location == Location::Header
            && data.name.eq_ignore_ascii_case("authorization")
            && ty.kind == Kind::String
        {
            ty.kind = Kind::Secret;
        }
        (ty, style)
    }

    /// The only value that a parameter may have, if there is just one.
    fn constant_value(&mut self, at: &str) -> Option<String> {
        let schema_at = pointer::join(at, "schema");
        self.document.raw(&schema_at)?;
        let target = self.definition(&schema_at)?;
        match self.facets(&target)?.any.enumeration.as_slice() {
            [Value::String(only)] => Some(only.clone()),
            [Value::Number(only)] => Some(only.to_string()),
            [Value::Bool(only)] => Some(only.to_string()),
            _ => None,
        }
    }
}

/// Whether a media type is JSON: `application/json; charset=utf-8`, `application/problem+json`.
pub(super) fn is_json(media: &str) -> bool {
    let essence = media
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json") || essence == "text/json"
}
