//! Request bodies: which media type is sent, and whether callers pass it whole or by property.

use super::Lowering;
use super::facets::Facets;
use super::parameter::is_json;
use super::schema::docs;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Argument, Body, Docs, Encoding, Kind, Target, Type, WireName};
use crate::spec::{extensions, grammar, pointer};
use openapiv3::{AdditionalProperties, RequestBody};

impl Lowering<'_> {
    /// How the body of an operation is put together, and what callers pass for it.
    pub(super) fn body(&mut self, operation_at: &str, id: &str) -> Option<(Body, Vec<Argument>)> {
        let body_at = pointer::join(operation_at, "requestBody");
        self.document.raw(&body_at)?;
        let located = self.node::<RequestBody>(&body_at, grammar::Kind::RequestBody)?;
        let (media, encoding) = self.encoding(&located.at, &located.node)?;
        let schema_at = pointer::join(
            &pointer::join(&pointer::join(&located.at, "content"), &media),
            "schema",
        );
        if encoding != Encoding::Form && !matches!(encoding, Encoding::Json(_)) {
            return Some(self.whole(
                encoding,
                Type::new(Kind::Bytes),
                &located.node,
                operation_at,
                schema_at,
            ));
        }
        if located.node.required
            && let Some(facets) = self.inline_object(&schema_at)
        {
            let (arguments, constants) = self.assembled(&facets, id);
            let body = Body {
                encoding,
                required: true,
                assembled: true,
                constants,
            };
            return Some((body, arguments));
        }
        let ty = match self.document.raw(&schema_at) {
            Some(_) => self.schema(&schema_at, &[id.to_owned(), "body".to_owned()]),
            None => Type::new(Kind::Any),
        };
        Some(self.whole(encoding, ty, &located.node, operation_at, schema_at))
    }

    fn encoding(&mut self, at: &str, body: &RequestBody) -> Option<(String, Encoding)> {
        let offered: Vec<&String> = body.content.keys().collect();
        let pick = |wanted: &dyn Fn(&str) -> bool| {
            offered
                .iter()
                .find(|media| wanted(media))
                .map(|media| (*media).clone())
        };
        let essence = |media: &str| {
            media
                .split(';')
                .next()
                .unwrap_or_default()
                .trim()
                .to_ascii_lowercase()
        };
        if let Some(media) = pick(&|media| essence(media) == "application/json")
            .or_else(|| pick(&|media| is_json(media)))
        {
            let sent = essence(&media);
            return Some((media, Encoding::Json(sent)));
        }
        if let Some(media) = pick(&|media| essence(media) == "application/x-www-form-urlencoded") {
            return Some((media, Encoding::Form));
        }
        if let Some(media) =
            pick(&|media| !essence(media).starts_with("multipart/") && !media.contains('*'))
        {
            let sent = media.clone();
            return Some((media, Encoding::Bytes(sent)));
        }
        if let Some(media) = pick(&|media| media.contains('*')) {
            return Some((
                media,
                Encoding::Bytes("application/octet-stream".to_owned()),
            ));
        }
        let offered: Vec<&str> = offered.iter().map(|media| media.as_str()).collect();
        self.findings.push(
            Diagnostic::error(
                Code::UnsupportedBody,
                pointer::join(at, "content"),
                format!("a body of {} is not supported", if offered.is_empty() { "no media type".to_owned() } else { format!("`{}`", offered.join("`, `")) }),
            )
            .hint("offer `application/json`, `application/x-www-form-urlencoded` or a media type of bytes"),
        );
        None
    }

    fn whole(
        &mut self,
        encoding: Encoding,
        ty: Type,
        body: &RequestBody,
        operation_at: &str,
        at: String,
    ) -> (Body, Vec<Argument>) {
        let name = self
            .text(&pointer::join(operation_at, extensions::BODY_NAME))
            .unwrap_or_else(|| "body".to_owned());
        let argument = Argument {
            name: WireName::new(name),
            ty,
            required: body.required,
            positional: body.required,
            docs: Docs {
                description: body.description.clone(),
                ..Docs::default()
            },
            deprecated: false,
            target: Target::Body,
            at,
        };
        (
            Body {
                encoding,
                required: body.required,
                assembled: false,
                constants: Vec::new(),
            },
            vec![argument],
        )
    }

    /// The schema of a body that is written down in place and lists its properties, or has none.
    fn inline_object(&mut self, at: &str) -> Option<Facets> {
        self.document.raw(at)?;
        if self.definition(at)? != at {
            return None;
        }
        let facets = self.facets(at)?;
        let any = &facets.any;
        let plain = any.all_of.is_empty() && any.one_of.is_empty() && any.any_of.is_empty();
        let closed = matches!(
            any.additional_properties,
            Some(AdditionalProperties::Any(false))
        );
        let open = matches!(
            any.additional_properties,
            Some(AdditionalProperties::Any(true) | AdditionalProperties::Schema(_))
        );
        (plain
            && !open
            && any.typ.as_deref() == Some("object")
            && (closed || !any.properties.is_empty()))
        .then_some(facets)
    }

    fn assembled(&mut self, facets: &Facets, id: &str) -> (Vec<Argument>, Vec<(WireName, String)>) {
        let mut arguments = Vec::new();
        let mut constants = Vec::new();
        let properties_at = pointer::join(&facets.at, "properties");
        for property in in_order(facets) {
            let at = pointer::join(&properties_at, &property);
            let required = facets.any.required.contains(&property);
            let Some(inner) = self.definition(&at).and_then(|target| self.facets(&target)) else {
                continue;
            };
            if inner.data.read_only {
                // Only the service says what it is.
                continue;
            }
            if required && let [serde_json::Value::String(value)] = inner.any.enumeration.as_slice()
            {
                constants.push((WireName::new(property), value.clone()));
            } else if self.flag(&inner.at, extensions::FLATTEN) {
                self.flattened(&inner, &property, id, required, &mut arguments);
            } else {
                let name = [id.to_owned(), property.clone()];
                arguments.push(self.property(&at, &inner, vec![property.clone()], required, &name));
            }
        }
        (arguments, constants)
    }

    fn flattened(
        &mut self,
        inner: &Facets,
        property: &str,
        id: &str,
        outer_required: bool,
        arguments: &mut Vec<Argument>,
    ) {
        if inner.any.properties.is_empty() {
            self.findings.push(
                Diagnostic::error(
                    Code::FlattenedScalar,
                    pointer::join(&inner.at, extensions::FLATTEN),
                    "only an object with properties can be flattened",
                )
                .at_key()
                .hint("remove the extension or describe the properties"),
            );
        }
        let properties_at = pointer::join(&inner.at, "properties");
        for child in in_order(inner) {
            let at = pointer::join(&properties_at, &child);
            let Some(facets) = self.definition(&at).and_then(|target| self.facets(&target)) else {
                continue;
            };
            let required = outer_required && inner.any.required.contains(&child);
            let name = [id.to_owned(), property.to_owned(), child.clone()];
            arguments.push(self.property(
                &at,
                &facets,
                vec![property.to_owned(), child],
                required,
                &name,
            ));
        }
    }

    fn property(
        &mut self,
        at: &str,
        facets: &Facets,
        path: Vec<String>,
        required: bool,
        name: &[String],
    ) -> Argument {
        let ty = self.schema(at, name);
        let required = required | self.flag(&facets.at, extensions::REQUIRED);
        Argument {
            name: WireName::new(path.last().cloned().unwrap_or_default()),
            ty,
            required,
            positional: required,
            docs: docs(&facets.data),
            deprecated: facets.data.deprecated,
            target: Target::Property(path),
            at: at.to_owned(),
        }
    }
}

/// The properties in the order in which callers pass them: as `required` lists them, then by name.
fn in_order(facets: &Facets) -> Vec<String> {
    let known = &facets.any.properties;
    let mut names: Vec<String> = facets
        .any
        .required
        .iter()
        .filter(|name| known.contains_key(*name))
        .cloned()
        .collect();
    let mut rest: Vec<String> = known
        .keys()
        .filter(|name| !names.contains(name))
        .cloned()
        .collect();
    rest.sort();
    names.extend(rest);
    names
}
