//! Schemas to types.
//!
//! A schema that needs a definition gets its id at once and is described later, from a list: what
//! refers to what may go round in circles and be as long as the document.

mod alternatives;
mod conditions;
mod discriminator;
mod enumeration;
mod joined;
mod limits;
mod members;
mod name;
mod object;
mod scalar;
mod union;
mod written;

pub(super) use conditions::{leave_those_of_parts, of_arguments};
pub(super) use name::Name;
pub(super) use written::{as_json, default};

use super::notes::Notes;
use crate::diagnostic::{Code, Place};
use crate::ir::element::{ITEM, VALUE};
use crate::ir::{Docs, Kind, Object, Type, TypeDef, TypeId, TypeShape};
use crate::spec::node::Node;
use crate::spec::schema::{AdditionalProperties, Schema};
use crate::spec::{NodeId, extensions};
use alternatives::is_elsewhere;
use std::collections::{HashMap, HashSet};

/// How many arrays and maps a type has within each other, and how many schemas without a name are
/// lowered within each other.
const MAX_DEPTH: usize = 64;

/// The types of a document, as far as they have been asked for.
#[derive(Default)]
pub(super) struct Types<'a> {
    definitions: Vec<TypeDef>,
    /// The type of each schema.
    by_node: HashMap<NodeId, Type>,
    /// Schemas without a name of their own that are being lowered, to notice endless ones.
    open: Vec<NodeId>,
    /// What is written, and what was made of that.
    deferred: [Vec<Deferred<'a>>; 2],
    /// Arrays and maps that hold themselves.
    knots: HashMap<NodeId, TypeId>,
    /// The document says that whatever can be is read leniently.
    lenient: bool,
}

/// A definition that is still to be described.
struct Deferred<'a> {
    id: TypeId,
    schema: Schema<'a>,
    name: Vec<String>,
    form: Form,
}

/// What a definition that is still to be described will be.
#[derive(Clone, Copy)]
enum Form {
    Object,
    Union,
    Wrapper,
}

impl<'a> Types<'a> {
    /// The types of all component schemas.
    pub(super) fn of_components(document: Node<'a>, notes: &mut Notes) -> Self {
        let mut types = Self {
            lenient: notes.used.flag(document, extensions::LENIENT),
            ..Self::default()
        };
        let components = document.get("components").into_iter();
        for (name, schema) in components.flat_map(|node| node.entries_of("schemas")) {
            types.of(Schema::new(schema), Name::Words(&[name.to_owned()]), notes);
        }
        types.describe(notes);
        types
    }

    /// The type of a schema. The name is used if the schema needs a definition and has no name of
    /// its own.
    pub(super) fn of(&mut self, schema: Schema<'a>, name: Name<'_>, notes: &mut Notes) -> Type {
        let id = schema.node().id();
        if let Some(ty) = self.by_node.get(&id) {
            return ty.clone();
        }
        // A compiler takes only so many types within each other: a definition begins anew. Chains are known
        // from their ends; twice as many are for what nobody has thought of.
        let depth = self.open.len();
        if depth >= MAX_DEPTH && holds_others(schema) || depth > 2 * MAX_DEPTH {
            return self.defer(schema, name, Form::Wrapper);
        }
        if self.open.contains(&id) {
            let knot = match self.knots.get(&id) {
                Some(knot) => *knot,
                None => {
                    let any = Type::new(Kind::Any);
                    self.define(schema, name.of(schema), TypeShape::Wrapper(any))
                }
            };
            self.knots.insert(id, knot);
            // Until it is known what it holds.
            self.by_node.remove(&id);
            return Type::new(Kind::Named(knot));
        }
        self.open.push(id);
        let mut ty = self.classify(schema, name, notes);
        self.open.pop();
        if let Some(knot) = self.knots.get(&id).copied() {
            ty = self.tie(knot, ty, schema, notes);
        } else if ty.depth() > MAX_DEPTH {
            let wrapper = self.define(schema, name.of(schema), TypeShape::Wrapper(ty));
            ty = Type::new(Kind::Named(wrapper));
        }
        ty.nullable |= schema.nullable();
        conditions::add(schema, &mut ty, notes);
        self.apply_leniency(schema, &mut ty, notes);
        self.by_node.insert(id, ty.clone());
        ty
    }

    /// The type that holds itself, around what it holds.
    fn tie(&mut self, knot: TypeId, held: Type, schema: Schema<'a>, notes: &mut Notes) -> Type {
        let itself = Type::new(Kind::Named(knot));
        let held = if held.kind == itself.kind {
            notes.findings.error(
                Code::EndlessSchema,
                schema.node(),
                "this schema is made of nothing but itself",
                "give it a property, or an alternative that ends",
            );
            Type::new(Kind::Any)
        } else {
            held
        };
        if let Some(definition) = self.definitions.get_mut(knot.index()) {
            definition.shape = TypeShape::Wrapper(held);
        }
        itself
    }

    fn classify(&mut self, schema: Schema<'a>, name: Name<'_>, notes: &mut Notes) -> Type {
        if notes.used.flag(schema.node(), extensions::ERROR_CODE) {
            return Type::new(Kind::ErrorCode);
        }
        if let Some(member) = single_member(schema) {
            self.known_from_the_end(member, name, notes);
            let mut ty = self.of(member, name, notes);
            limits::limit_further(schema, &mut ty, notes);
            return ty;
        }
        if schema.has_alternatives() {
            return self.union(schema, name, notes);
        }
        if schema.is_merged() && schema.type_name().as_deref() == Some("object") {
            let mut ty = self.defer(schema, name, Form::Object);
            limits::limit_further(schema, &mut ty, notes);
            return ty;
        }
        if schema.node().items_of("enum").next().is_some() {
            let kind = schema.type_name();
            match kind.as_deref() {
                Some(kind @ ("array" | "object")) => self.enum_beside(schema, kind, notes),
                _ => return self.enumeration(schema, name, notes),
            }
        }
        match schema.type_name().as_deref() {
            Some("string") => limits::limited(schema, scalar::string(schema), notes),
            Some("integer") => limits::limited(schema, scalar::integer(schema, notes), notes),
            Some("number") => limits::limited(schema, scalar::number(schema), notes),
            Some("boolean") => Type::new(Kind::Boolean),
            Some("array") => self.array(schema, name, notes),
            Some("object") => self.object(schema, name, notes),
            None if schema.items().is_some() => self.array(schema, name, notes),
            None if schema.has_properties() || schema.additional_properties().is_some() => {
                self.object(schema, name, notes)
            }
            None => {
                limits::ignored_without_type(schema, notes);
                limits::limited(schema, Kind::Any, notes)
            }
            Some(other) => {
                let place = schema.node().get("type").unwrap_or(schema.node());
                notes.findings.error(
                    Code::UnknownType,
                    place,
                    format!("`{other}` is not a type of OpenAPI 3.0"),
                    "use string, number, integer, boolean, array or object; `nullable: true` for null",
                );
                Type::new(Kind::Any)
            }
        }
    }

    fn apply_leniency(&self, schema: Schema<'_>, ty: &mut Type, notes: &mut Notes) {
        if self.lenient {
            // A time is kept as it comes.
            ty.lenient = matches!(
                ty.kind,
                Kind::String | Kind::Secret | Kind::Boolean | Kind::Number(_)
            );
            return;
        }
        if !notes.used.flag(schema.node(), extensions::LENIENT) {
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
            _ => {
                let written = schema.node().get(extensions::LENIENT);
                notes.findings.error(
                    Code::LenientStructure,
                    Place::key(written.unwrap_or(schema.node())),
                    "only strings, numbers and booleans can be read leniently",
                    "set it on the items or properties, or at the top of the document for all",
                );
            }
        }
    }

    /// Makes the types of a chain of schemas that each say more about the next one, the last one
    /// first: a chain may be as long as the document.
    pub(super) fn known_from_the_end(
        &mut self,
        first: Schema<'a>,
        name: Name<'_>,
        notes: &mut Notes,
    ) {
        let mut chain = Vec::new();
        let mut entered = HashSet::new();
        let mut next = Some(first);
        while let Some(schema) = next {
            let id = schema.node().id();
            if self.by_node.contains_key(&id) || !entered.insert(id) {
                break;
            }
            chain.push(schema);
            next = single_member(schema).or_else(|| schema.only_alternative());
        }
        while chain.len() > 1
            && let Some(schema) = chain.pop()
        {
            self.of(schema, name, notes);
        }
    }

    fn array(&mut self, schema: Schema<'a>, name: Name<'_>, notes: &mut Notes) -> Type {
        let item = match schema.items() {
            Some(item) if self.has_values_for(schema, item) => {
                self.enumeration(schema, name.child(ITEM), notes)
            }
            Some(item) => self.of(item, name.child(ITEM), notes),
            None => Type::new(Kind::Any),
        };
        limits::limited(schema, Kind::Array(Box::new(item)), notes)
    }

    /// An object with properties is a definition, any other a map.
    fn object(&mut self, schema: Schema<'a>, name: Name<'_>, notes: &mut Notes) -> Type {
        if schema.has_properties() {
            let mut ty = self.defer(schema, name, Form::Object);
            limits::limit_further(schema, &mut ty, notes);
            return ty;
        }
        let value = match schema.additional_properties() {
            Some(AdditionalProperties::Schema(value)) => self.of(value, name.child(VALUE), notes),
            _ => Type::new(Kind::Any),
        };
        limits::of_map(schema, value, notes)
    }

    fn defer(&mut self, schema: Schema<'a>, name: Name<'_>, form: Form) -> Type {
        let name = name.of(schema);
        let id = self.define(schema, name.clone(), TypeShape::Object(Object::default()));
        let [written, made] = &mut self.deferred;
        let list = if is_elsewhere(schema) { made } else { written };
        list.push(Deferred {
            id,
            schema,
            name,
            form,
        });
        Type::new(Kind::Named(id))
    }

    /// Adds a definition; whatever is asked for later can refer to it.
    fn define(&mut self, schema: Schema<'a>, name: Vec<String>, shape: TypeShape) -> TypeId {
        let id = TypeId::new(self.definitions.len());
        self.definitions.push(TypeDef {
            name,
            given: None,
            shape,
            docs: Docs {
                link: link(schema.node()),
                ..docs(schema)
            },
            deprecated: schema.deprecated(),
            at: schema.into(),
            rank: 0,
        });
        let mut ty = Type::new(Kind::Named(id));
        ty.nullable = schema.nullable();
        self.by_node.insert(schema.into(), ty);
        id
    }

    /// Describes what was deferred, and what that leads to. What is written comes first: its parts are
    /// called by where they are, and what was made of it has the same.
    pub(super) fn describe(&mut self, notes: &mut Notes) {
        while let Some(deferred) = self.deferred.iter_mut().find_map(Vec::pop) {
            let Deferred {
                id,
                schema,
                name,
                form,
            } = deferred;
            let name = Name::Words(&name);
            let shape = match form {
                Form::Object => TypeShape::Object(self.properties(schema, name, notes)),
                Form::Union => TypeShape::Union(self.alternatives(schema, name, notes)),
                Form::Wrapper => TypeShape::Wrapper(self.classify(schema, name, notes)),
            };
            if let Some(definition) = self.definitions.get_mut(id.index()) {
                definition.shape = shape;
            }
        }
    }

    /// The values of a definition, if it is an enum, as they are sent.
    pub(super) fn values_of(&self, id: TypeId) -> Vec<String> {
        let definition = self.definitions.get(id.index());
        match definition.map(|definition| &definition.shape) {
            Some(TypeShape::Enumeration(values)) => values.texts(),
            _ => Vec::new(),
        }
    }

    /// All definitions, described and ranked.
    pub(super) fn into_definitions(
        mut self,
        document: Node<'a>,
        notes: &mut Notes,
    ) -> Vec<TypeDef> {
        self.describe(notes);
        let path = |def: &TypeDef| Node::new(document.tree(), def.at).path();
        let mut ranked: Vec<&mut TypeDef> = self.definitions.iter_mut().collect();
        ranked.sort_by_cached_key(|def| path(def));
        for (rank, def) in ranked.into_iter().enumerate() {
            def.rank = rank;
        }
        self.definitions
    }
}

/// What a schema says more about.
fn single_member(schema: Schema<'_>) -> Option<Schema<'_>> {
    schema.node().items_of("allOf").next().map(Schema::new)
}

/// An array or a map.
fn holds_others(schema: Schema<'_>) -> bool {
    let is_plain = schema.all_of().is_empty() && !schema.has_alternatives();
    is_plain
        && !schema.has_properties()
        && (schema.items().is_some() || schema.additional_properties().is_some())
}

/// The description of a schema, or else its title.
pub(super) fn docs(schema: Schema<'_>) -> Docs {
    let words = schema.description().or_else(|| schema.title());
    Docs {
        summary: None,
        description: words.map(|words| words.into_owned()),
        link: None,
    }
}

/// Where the vendor describes a node.
pub(super) fn link(node: Node<'_>) -> Option<String> {
    let url = node.get("externalDocs")?.string_of("url")?;
    Some(url.to_owned())
}
