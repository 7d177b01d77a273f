//! Types of the language-neutral model.

use super::bound::Bound;
use super::text::{Docs, WireName};
use crate::node_id::NodeId;

/// Names a definition of an [`super::Api`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(usize);

impl TypeId {
    /// The definition at this place of [`super::Api::types`].
    pub const fn new(index: usize) -> Self {
        Self(index)
    }

    /// The place in [`super::Api::types`].
    pub const fn index(self) -> usize {
        self.0
    }
}

/// A type as used at one place.
#[derive(Debug, Clone, PartialEq)]
pub struct Type {
    /// Its kind.
    pub kind: Kind,
    /// `null` is a value of it.
    pub nullable: bool,
    /// Numbers may come as strings and strings as numbers.
    pub lenient: bool,
    /// Values beyond them are refused before anything is sent.
    pub limits: Limits,
}

impl Type {
    /// A type without limits.
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            nullable: false,
            lenient: false,
            limits: Limits::default(),
        }
    }

    /// Whether it is, or holds, a type that is read leniently.
    pub fn is_lenient(&self) -> bool {
        // An empty error code is none.
        self.lenient
            || self.kind == Kind::ErrorCode
            || match &self.kind {
                Kind::Array(item) | Kind::Map(item) => item.is_lenient(),
                _ => false,
            }
    }

    /// How many arrays and maps are within each other.
    pub fn depth(&self) -> usize {
        let mut depth = 0;
        let mut ty = self;
        while let Kind::Array(inner) | Kind::Map(inner) = &ty.kind {
            depth += 1;
            ty = inner;
        }
        depth
    }

    /// The definition that it mentions, at any depth.
    pub fn mentioned(&self) -> Option<TypeId> {
        match &self.kind {
            Kind::Named(id) => Some(*id),
            Kind::Array(item) | Kind::Map(item) => item.mentioned(),
            _ => None,
        }
    }

    /// Whether anything is refused of it, or of what it holds without a definition.
    pub fn is_limited(&self) -> bool {
        self.limits != Limits::default()
            || match &self.kind {
                Kind::Array(item) | Kind::Map(item) => item.is_limited(),
                _ => false,
            }
    }
}

/// The kinds of types.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Any JSON.
    Any,
    /// A string.
    String,
    /// A string that must not be shown.
    Secret,
    /// A moment, kept as sent.
    Timestamp,
    /// An error code of the service.
    ErrorCode,
    /// A boolean.
    Boolean,
    /// A number.
    Number(Number),
    /// Bytes, only as a whole body.
    Bytes,
    /// An array.
    Array(Box<Type>),
    /// A map: an object whose keys are free.
    Map(Box<Type>),
    /// A definition.
    Named(TypeId),
}

/// A range of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Number {
    I32,
    I64,
    U32,
    U64,
    I128,
    F32,
    F64,
}

impl Number {
    /// The least and the greatest whole number; floats have none.
    pub fn range(self) -> Option<(i128, i128)> {
        Some(match self {
            Self::I32 => (i32::MIN.into(), i32::MAX.into()),
            Self::I64 => (i64::MIN.into(), i64::MAX.into()),
            Self::U32 => (0, u32::MAX.into()),
            Self::U64 => (0, u64::MAX.into()),
            Self::I128 => (i128::MIN, i128::MAX),
            Self::F32 | Self::F64 => return None,
        })
    }
}

/// The limits of a value.
#[derive(Debug, Clone, Default, PartialEq)]
#[allow(missing_docs, reason = "the names are the specification's own")]
pub struct Limits {
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub relative_path: bool,
    /// In the words of the engine that checks them.
    pub patterns: Vec<String>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub unique_items: bool,
    pub min_properties: Option<u64>,
    pub max_properties: Option<u64>,
    pub minimum: Option<Bound>,
    pub maximum: Option<Bound>,
    pub exclusive_minimum: bool,
    pub exclusive_maximum: bool,
    /// What a number must be a multiple of.
    pub multiples: Vec<Bound>,
    /// Schemas, as JSON, each of which a value is right by.
    pub conditions: Vec<String>,
    /// If there are some, one of them must be kept as well.
    pub any_of: Vec<Limits>,
}

impl Limits {
    /// Whether a string is compared with a pattern.
    pub fn has_patterns(&self) -> bool {
        !self.patterns.is_empty() || self.any_of.iter().any(Self::has_patterns)
    }

    /// Whether a value is judged by a schema.
    pub fn has_conditions(&self) -> bool {
        !self.conditions.is_empty() || self.any_of.iter().any(Self::has_conditions)
    }
}

/// The name that an enum gives itself.
#[derive(Debug)]
pub struct Given {
    /// The name.
    pub name: String,
    /// Where the enum is in the text, of which another place may have been made.
    pub at: NodeId,
}

/// A definition.
#[derive(Debug)]
pub struct TypeDef {
    /// The words of its name, outermost first: the schema or operation, then properties. One that
    /// several schemas or operations share has one element.
    pub name: Vec<String>,
    /// What an enum without a name of its own says that it is called.
    pub given: Option<Given>,
    /// Its kind and what it is made of.
    pub shape: TypeShape,
    /// Its description.
    pub docs: Docs,
    /// Callers should move away from it.
    pub deprecated: bool,
    /// Where it is defined.
    pub at: NodeId,
    /// The rank of that place among those of all definitions, by the keys that lead there: what
    /// decides when nothing else does, whatever order the document is written in.
    pub rank: usize,
}

/// The kinds of definitions.
#[derive(Debug, Clone)]
pub enum TypeShape {
    /// An object with known properties.
    Object(Object),
    /// One of several strings or integers, or a boolean whose values have names.
    Enumeration(Enumeration),
    /// One of several types.
    Union(Union),
    /// An array or a map that holds itself.
    Wrapper(Type),
}

impl TypeShape {
    /// The types that it is made of.
    pub fn parts(&self) -> Vec<&Type> {
        match self {
            Self::Object(object) => object
                .properties
                .iter()
                .map(|property| &property.ty)
                .chain(&object.additional)
                .collect(),
            Self::Enumeration(_) => Vec::new(),
            Self::Union(union) => union.variants.iter().map(|(_, ty)| ty).collect(),
            Self::Wrapper(inner) => vec![inner],
        }
    }
}

/// An object with known properties.
#[derive(Debug, Clone, Default)]
pub struct Object {
    /// Sorted by name.
    pub properties: Vec<Property>,
    /// The type of all other properties, if they are to be kept.
    pub additional: Option<Type>,
    /// They are kept because the document asks for it everywhere, and say nothing about the object.
    pub is_widened: bool,
}

/// A property.
#[derive(Debug, Clone)]
pub struct Property {
    /// As sent.
    pub name: WireName,
    /// The type of its value.
    pub ty: Type,
    /// It is always there; where only one side sees it, for that side.
    pub required: bool,
    /// Callers must say it, though it may be missing in what is read.
    pub demanded: bool,
    /// It is missed only by who needs it: the document promises it, and is to be read leniently.
    pub expected: bool,
    /// Who says what it is.
    pub said_by: SaidBy,
    /// Its purpose.
    pub docs: Docs,
    /// The only value that the document allows.
    pub constant: Option<Scalar>,
    /// What it is to begin with: the value of a discriminator that stands for what has the property.
    pub tag: Option<String>,
    /// What stands for it if it is left out, as JSON.
    pub default: Option<String>,
    /// Callers should move away from it.
    pub deprecated: bool,
    /// Where it is defined.
    pub at: NodeId,
}

impl Property {
    /// Nothing is sent without it.
    pub fn must_be_said(&self) -> bool {
        self.required || self.demanded
    }

    /// It is left out of what is sent. One with a single value says nothing that the service does
    /// not know, and may be what tells alternatives apart.
    pub fn is_held_back(&self) -> bool {
        self.said_by == SaidBy::Service && self.constant.is_none()
    }
}

/// Who says what a property is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaidBy {
    /// Callers and the service.
    Both,
    /// The service only: `readOnly`.
    Service,
    /// Callers only: `writeOnly`.
    Caller,
}

/// A value that is written down in a document.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are those of JSON")]
pub enum Scalar {
    Text(String),
    Integer(i64),
    Boolean(bool),
}

impl Scalar {
    /// The value as plain text.
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Integer(integer) => integer.to_string(),
            Self::Boolean(boolean) => boolean.to_string(),
        }
    }
}

/// Values that have names.
#[derive(Debug, Clone)]
pub enum Enumeration {
    /// Strings.
    Strings(Vec<Variant<String>>),
    /// Integers.
    Integers(Vec<Variant<i64>>),
    /// Both booleans: one alone would leave the other without a name.
    Booleans(Vec<Variant<bool>>),
}

impl Enumeration {
    /// The values as plain text.
    pub fn texts(&self) -> Vec<String> {
        match self {
            Self::Strings(values) => values.iter().map(|it| it.value.clone()).collect(),
            Self::Integers(values) => values.iter().map(|it| it.value.to_string()).collect(),
            Self::Booleans(values) => values.iter().map(|it| it.value.to_string()).collect(),
        }
    }
}

/// A documented value.
#[derive(Debug, Clone)]
pub struct Variant<T> {
    /// As sent.
    pub value: T,
    /// The name the document gives it.
    pub name: Option<String>,
    /// Its meaning.
    pub description: Option<String>,
    /// Where it is defined.
    pub at: NodeId,
}

/// One of several types.
#[derive(Debug, Clone)]
pub struct Union {
    /// The alternatives, with the words that tell them apart.
    pub variants: Vec<(Vec<String>, Type)>,
    /// The property that says which one it is, and which of its values stands for which variant.
    pub discriminator: Option<Discriminator>,
}

/// A property that tells the alternatives of a union apart.
#[derive(Debug, Clone)]
pub struct Discriminator {
    /// The property.
    pub property: WireName,
    /// For each variant, the values that select it.
    pub values: Vec<Vec<String>>,
    /// For each variant, the names of its schema, if the document gives it other values: they mean the same.
    pub names: Vec<Vec<String>>,
    /// For each variant, whether the property says nothing of it.
    pub untold: Vec<bool>,
    /// The variant that a value is which selects none, or which is absent.
    pub default: Option<usize>,
    /// For each variant, the values that select what it holds in other unions, and nothing in this one.
    pub elsewhere: Vec<Vec<String>>,
}
