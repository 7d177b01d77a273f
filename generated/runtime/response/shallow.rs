//! The outer part of a JSON text, whatever is inside.
//!
//! What a response says about itself is near its root. A text that is nested too deeply for the
//! parser, or that is not UTF-8 somewhere, still says it.

use std::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Map, Value};

/// What lies deeper is left out.
const DEEPEST: usize = 16;

/// The outer part of this JSON text; nothing if it is something else.
pub(crate) fn shallow(text: &[u8]) -> Option<Value> {
    let lossy = String::from_utf8_lossy(text);
    let mut parser = serde_json::Deserializer::from_str(&lossy);
    Shallow(DEEPEST).deserialize(&mut parser).ok()
}

/// A value of which so many levels are kept.
#[derive(Clone, Copy)]
struct Shallow(usize);

impl<'de> DeserializeSeed<'de> for Shallow {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<Value, D::Error> {
        if self.0 == 0 {
            // Skipped without recursion.
            IgnoredAny::deserialize(parser)?;
            Ok(Value::Null)
        } else {
            parser.deserialize_any(Self(self.0 - 1))
        }
    }
}

impl<'de> Visitor<'de> for Shallow {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            array.push(item);
        }
        Ok(array.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = members.next_key()? {
            object.insert(name, members.next_value_seed(self)?);
        }
        Ok(object.into())
    }
}
