//! The outer part of a JSON text, whatever is inside.
//!
//! What a response says about itself is near its root, and in few words. A text that is nested too
//! deeply for the parser, that is not UTF-8 somewhere, or that would take too much memory, still says it.

use std::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Map, Value};

use crate::runtime::value::allowance::Allowance;

/// What lies deeper is left out.
const DEEPEST: usize = 16;
/// Of an array, or of an object that is not the outermost: what follows is left out.
const MOST_ITEMS: usize = 100;
/// In bytes of memory, of all of it: what follows is left out.
const MOST: usize = 64 * 1024 * 1024;

/// The outer part of this JSON text; nothing if it is something else.
pub(crate) fn shallow(text: &[u8]) -> Option<Value> {
    let lossy = String::from_utf8_lossy(text);
    let mut parser = serde_json::Deserializer::from_str(&lossy);
    let _allowance = Allowance::begin(MOST);
    let shallow = Shallow { levels: DEEPEST };
    shallow.deserialize(&mut parser).ok()
}

/// A value of which so many levels are kept.
#[derive(Clone, Copy)]
struct Shallow {
    levels: usize,
}

impl<'de> DeserializeSeed<'de> for Shallow {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<Value, D::Error> {
        if self.levels == 0 {
            // Skipped without recursion.
            IgnoredAny::deserialize(parser)?;
            Ok(Value::Null)
        } else {
            parser.deserialize_any(Self {
                levels: self.levels - 1,
            })
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
        while array.len() < MOST_ITEMS && Allowance::take_item::<Value>(array.len()) {
            match items.next_element_seed(self)? {
                Some(item) => array.push(item),
                None => return Ok(array.into()),
            }
        }
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(array.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        // What a failure says of itself may stand behind whatever else the outermost object has.
        let is_root = self.levels + 1 == DEEPEST;
        while (is_root || object.len() < MOST_ITEMS)
            && Allowance::take_entry::<Value>(size_of::<String>(), object.len())
        {
            match members.next_key()? {
                Some(name) => object.insert(name, members.next_value_seed(self)?),
                None => return Ok(object.into()),
            };
        }
        while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(object.into())
    }
}
