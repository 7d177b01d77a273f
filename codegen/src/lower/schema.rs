//! Schemas to types.

use super::Lowering;
use super::facets::Facets;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{
    Docs, Kind, Limits, Number, Object, Property, Type, TypeDef, TypeId, TypeShape, WireName,
};
use crate::spec::{extensions, pointer};
use openapiv3::{AdditionalProperties, AnySchema, SchemaData};

/// Deeper lists of lists are a mistake, and more than a compiler can take.
const MAX_DEPTH: usize = 64;

/// A definition whose parts are still to be lowered.
pub(super) struct Pending {
    id: TypeId,
    facets: Facets,
    name: Vec<String>,
    rest: Rest,
}

/// What is still to be lowered of a definition.
pub(super) enum Rest {
    /// Properties.
    Object,
    /// The properties of these members, and its own.
    AllOf(Vec<String>),
    /// These alternatives.
    Union(Vec<String>),
}

impl Lowering<'_> {
    /// The type of the schema at a pointer. `name` is used if the schema needs a definition and
    /// has no name of its own.
    pub(super) fn schema(&mut self, at: &str, name: &[String]) -> Type {
        let Some(target) = self.definition(at) else {
            return Type::new(Kind::Any);
        };
        if let Some(ty) = self.lowered.get(&target) {
            return ty.clone();
        }
        if self.open.len() > MAX_DEPTH {
            self.findings.push(
                Diagnostic::error(
                    Code::DeepSchema,
                    target,
                    format!("schemas are nested more than {MAX_DEPTH} deep"),
                )
                .hint("describe what is within as an object with properties"),
            );
            return Type::new(Kind::Any);
        }
        if self.open.contains(&target) {
            self.findings.push(
                Diagnostic::error(
                    Code::EndlessSchema,
                    target,
                    "this schema is made of nothing but itself",
                )
                .hint("give it a property, or an alternative that ends"),
            );
            return Type::new(Kind::Any);
        }
        let name = own_name(&target).unwrap_or_else(|| name.to_vec());
        let Some(facets) = self.facets(&target) else {
            return Type::new(Kind::Any);
        };
        let nullable = facets.data.nullable;
        self.open.push(target.clone());
        let mut ty = self.classify(facets, &name);
        self.open.pop();
        ty.nullable |= nullable;
        self.check_leniency(&target, &mut ty);
        self.lowered.insert(target, ty.clone());
        ty
    }

    fn classify(&mut self, facets: Facets, name: &[String]) -> Type {
        let any = &facets.any;
        if self.flag(&facets.at, extensions::ERROR_CODE) {
            return Type::new(Kind::ErrorCode);
        }
        if !any.all_of.is_empty() {
            return self.all_of(facets, name);
        }
        let constrains_only = !any.properties.is_empty() && self.alternatives_only_constrain(any);
        let has_alternatives = !any.one_of.is_empty() || !any.any_of.is_empty();
        if has_alternatives && !constrains_only {
            return self.union(facets, name);
        }
        if !any.enumeration.is_empty() {
            return self.enumeration(&facets, name);
        }
        match any.typ.as_deref() {
            Some("string") => self.text_type(&facets),
            Some("integer") => {
                with_number_limits(Kind::Number(integer(any.format.as_deref())), any)
            }
            Some("number") => with_number_limits(Kind::Number(number(any.format.as_deref())), any),
            Some("boolean") => Type::new(Kind::Boolean),
            Some("array") => self.list(&facets, name),
            Some("object") => self.object(facets, name),
            None if any.items.is_some() => self.list(&facets, name),
            None if !any.properties.is_empty() || any.additional_properties.is_some() => {
                self.object(facets, name)
            }
            None => Type::new(Kind::Any),
            Some(other) => {
                self.findings.push(
                    Diagnostic::error(
                        Code::UnknownType,
                        pointer::join(&facets.at, "type"),
                        format!("`{other}` is not a type of OpenAPI 3.0"),
                    )
                    .hint("use string, number, integer, boolean, array or object; `nullable: true` for null"),
                );
                Type::new(Kind::Any)
            }
        }
    }

    fn text_type(&mut self, facets: &Facets) -> Type {
        let any = &facets.any;
        let kind = match any.format.as_deref() {
            Some("password") => Kind::Secret,
            Some("date-time" | "timestamp") => Kind::Timestamp,
            Some("binary") => Kind::Bytes,
            _ => Kind::String,
        };
        let mut ty = Type::new(kind);
        ty.limits.min_length = any.min_length.map(|count| count as u64);
        ty.limits.max_length = any.max_length.map(|count| count as u64);
        ty.limits.relative_path = any.format.as_deref() == Some("relative-path");
        ty
    }

    fn list(&mut self, facets: &Facets, name: &[String]) -> Type {
        let item = match &facets.any.items {
            Some(_) => {
                let mut item_name = name.to_vec();
                item_name.push("item".to_owned());
                self.schema(&pointer::join(&facets.at, "items"), &item_name)
            }
            None => Type::new(Kind::Any),
        };
        let mut ty = Type::new(Kind::Array(Box::new(item)));
        ty.limits = Limits {
            min_items: facets.any.min_items.map(|count| count as u64),
            max_items: facets.any.max_items.map(|count| count as u64),
            unique_items: facets.any.unique_items.unwrap_or(false),
            ..Limits::default()
        };
        ty
    }

    fn object(&mut self, facets: Facets, name: &[String]) -> Type {
        if facets.any.properties.is_empty() {
            let value = match &facets.any.additional_properties {
                Some(AdditionalProperties::Schema(_)) => self.additional(&facets, name),
                _ => Type::new(Kind::Any),
            };
            return Type::new(Kind::Map(Box::new(value)));
        }
        self.postpone(facets, name, Rest::Object)
    }

    /// A definition whose parts are lowered later. What refers to what may go round in circles and
    /// be as long as the document: it is walked with a list, not with the stack.
    pub(super) fn postpone(&mut self, facets: Facets, name: &[String], rest: Rest) -> Type {
        let id = self.reserve(&facets, name);
        self.pending.push(Pending {
            id,
            facets,
            name: name.to_vec(),
            rest,
        });
        Type::new(Kind::Named(id))
    }

    /// Lowers what was postponed, and what that leads to.
    pub(super) fn finish_definitions(&mut self) {
        while let Some(Pending {
            id,
            facets,
            name,
            rest,
        }) = self.pending.pop()
        {
            let shape = match rest {
                Rest::Object => TypeShape::Object(self.properties(&facets, &name)),
                Rest::AllOf(members) => TypeShape::Object(self.merged(&facets, &name, &members)),
                Rest::Union(members) => {
                    TypeShape::Union(self.alternatives(&facets, &name, &members))
                }
            };
            self.define(id, shape);
        }
    }

    fn additional(&mut self, facets: &Facets, name: &[String]) -> Type {
        let mut value_name = name.to_vec();
        value_name.push("value".to_owned());
        self.schema(
            &pointer::join(&facets.at, "additionalProperties"),
            &value_name,
        )
    }

    /// The fields of one object schema, without those of `allOf`.
    pub(super) fn properties(&mut self, facets: &Facets, name: &[String]) -> Object {
        let properties_at = pointer::join(&facets.at, "properties");
        let mut fields: Vec<Property> = Vec::new();
        for property in facets.any.properties.keys() {
            let at = pointer::join(&properties_at, property);
            let mut field_name = name.to_vec();
            field_name.push(property.clone());
            fields.push(self.field(
                &at,
                property,
                facets.any.required.contains(property),
                &field_name,
            ));
        }
        fields.sort_by(|a, b| a.name.cmp(&b.name));
        let additional = match &facets.any.additional_properties {
            Some(AdditionalProperties::Schema(_)) => Some(self.additional(facets, name)),
            Some(AdditionalProperties::Any(true)) => Some(Type::new(Kind::Any)),
            _ => None,
        };
        for required in &facets.any.required {
            if facets.any.all_of.is_empty() && !facets.any.properties.contains_key(required) {
                self.findings.push(
                    Diagnostic::warning(
                        Code::UndefinedRequired,
                        pointer::join(&facets.at, "required"),
                        format!("`{required}` is required but is not a property"),
                    )
                    .hint("define the property or remove it from the list"),
                );
            }
        }
        Object {
            properties: fields,
            additional,
        }
    }

    fn field(&mut self, at: &str, property: &str, required: bool, name: &[String]) -> Property {
        let ty = self.schema(at, name);
        let data = self
            .definition(at)
            .and_then(|target| self.facets(&target))
            .map(|facets| facets.data)
            .unwrap_or_default();
        Property {
            name: WireName::new(property),
            ty,
            // What only one side sees cannot be demanded of a type that both sides use.
            required: required && !data.read_only && !data.write_only,
            docs: docs(&data),
            deprecated: data.deprecated,
            at: at.to_owned(),
        }
    }

    fn check_leniency(&mut self, at: &str, ty: &mut Type) {
        if !self.flag(at, extensions::LENIENT) {
            return;
        }
        match ty.kind {
            Kind::String
            | Kind::Secret
            | Kind::Timestamp
            | Kind::Boolean
            | Kind::Number(_)
            | Kind::ErrorCode => {
                ty.lenient = true;
            }
            _ => self.findings.push(
                Diagnostic::error(
                    Code::LenientStructure,
                    pointer::join(at, extensions::LENIENT),
                    "only texts, numbers and `true`/`false` can be read leniently",
                )
                .at_key()
                .hint("set it on the items or properties instead"),
            ),
        }
    }

    /// Makes room for a definition, so that what it is made of can refer to it.
    pub(super) fn reserve(&mut self, facets: &Facets, name: &[String]) -> TypeId {
        let id = TypeId::new(self.types.len());
        self.types.push(TypeDef {
            name: name.to_vec(),
            shape: TypeShape::Object(Object::default()),
            docs: Docs {
                link: self.link(&facets.at),
                ..docs(&facets.data)
            },
            deprecated: facets.data.deprecated,
            at: facets.at.clone(),
        });
        let mut ty = Type::new(Kind::Named(id));
        ty.nullable = facets.data.nullable;
        self.lowered.insert(facets.at.clone(), ty);
        id
    }

    pub(super) fn define(&mut self, id: TypeId, shape: TypeShape) {
        if let Some(def) = self.types.get_mut(id.index()) {
            def.shape = shape;
        }
    }
}

pub(super) fn docs(data: &SchemaData) -> Docs {
    Docs {
        summary: None,
        description: data.description.clone().or_else(|| data.title.clone()),
        link: None,
    }
}

/// The name of a schema that is defined below `components`; an inline one has none.
fn own_name(at: &str) -> Option<Vec<String>> {
    let mut tokens = pointer::tokens(at);
    (tokens.next().as_deref() == Some("components")).then_some(())?;
    tokens.next()?;
    let structural = |token: &String| {
        !matches!(
            token.as_str(),
            "properties"
                | "schema"
                | "content"
                | "additionalProperties"
                | "allOf"
                | "oneOf"
                | "anyOf"
        ) && !token.contains('/')
            && token.parse::<usize>().is_err()
    };
    let first = tokens.next()?;
    Some(
        std::iter::once(first)
            .chain(tokens.filter(structural))
            .collect(),
    )
}

fn integer(format: Option<&str>) -> Number {
    match format {
        Some("int32" | "int16" | "int8") => Number::I32,
        Some("uint32" | "uint16" | "uint8") => Number::U32,
        Some("uint64" | "uint") => Number::U64,
        _ => Number::I64,
    }
}

fn number(format: Option<&str>) -> Number {
    if format == Some("float") {
        Number::F32
    } else {
        Number::F64
    }
}

fn with_number_limits(kind: Kind, any: &AnySchema) -> Type {
    let mut ty = Type::new(kind);
    ty.limits.minimum = any.minimum;
    ty.limits.maximum = any.maximum;
    ty.limits.exclusive_minimum = any.exclusive_minimum.unwrap_or(false);
    ty.limits.exclusive_maximum = any.exclusive_maximum.unwrap_or(false);
    ty
}
