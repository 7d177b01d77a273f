//! Tells types that are read from a JSON object from all others.
//!
//! Derived code also reads a struct from a list, element by element, and an empty array as a struct
//! of which nothing is there: a response that is an array would look like an empty object.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, Visitor};

/// True if the type is a struct, or one that may be null.
pub(crate) fn is_struct<'de, T: Deserialize<'de>>() -> bool {
    matches!(T::deserialize(Probe), Err(Asked::Struct))
}

/// Gives nothing, and remembers what it was asked for.
struct Probe;

#[derive(Debug)]
enum Asked {
    Struct,
    Other,
}

impl fmt::Display for Asked {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, formatter)
    }
}

impl std::error::Error for Asked {}

impl de::Error for Asked {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::Other
    }
}

impl<'de> Deserializer<'de> for Probe {
    type Error = Asked;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Asked> {
        Err(Asked::Other)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Asked> {
        Err(Asked::Struct)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Asked> {
        visitor.visit_some(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
