//! Text to tree. The only module that knows which libraries read YAML and JSON.

use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::fmt;

/// Parses JSON when the text starts like a JSON object, YAML otherwise.
pub(super) fn parse(text: &str) -> Result<Value, Diagnostic> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with('{') {
        // A flow mapping of YAML starts in the same way; if it is neither, the JSON message is the better one.
        parse_json(text).or_else(|json_error| parse_yaml(text).map_err(|_| json_error))
    } else {
        parse_yaml(text)
    }
}

fn parse_json(text: &str) -> Result<Value, Diagnostic> {
    let Tree(tree) = serde_json::from_str(text)
        .map_err(|error| syntax_error(&error.to_string(), error.line(), error.column()))?;
    Ok(tree)
}

fn parse_yaml(text: &str) -> Result<Value, Diagnostic> {
    let Tree(mut tree) = serde_yaml::from_str(text).map_err(|error| {
        let place = error
            .location()
            .map_or((1, 1), |location| (location.line(), location.column()));
        syntax_error(&error.to_string(), place.0, place.1)
    })?;
    apply_merge_keys(&mut tree);
    Ok(tree)
}

fn syntax_error(message: &str, line: usize, column: usize) -> Diagnostic {
    // The place is shown in front of the message; the libraries repeat it behind.
    let message = message.split(" at line ").next().unwrap_or_default();
    Diagnostic {
        code: Code::NotWellFormed,
        severity: Severity::Error,
        place: Place::LineColumn(line.max(1), column.max(1)),
        message: format!("not a well-formed document: {message}"),
        hint: Some("check indentation, quotes and repeated keys at this place".to_owned()),
    }
}

/// Copies what `<<` refers to beside it; keys of the mapping itself win.
fn apply_merge_keys(value: &mut Value) {
    match value {
        Value::Object(entries) => {
            if let Some(merged) = entries.remove("<<") {
                let sources = match merged {
                    Value::Array(sources) => sources,
                    source => vec![source],
                };
                for source in sources {
                    if let Value::Object(source) = source {
                        for (key, value) in source {
                            entries.entry(key).or_insert(value);
                        }
                    }
                }
            }
            entries.values_mut().for_each(apply_merge_keys);
        }
        Value::Array(items) => items.iter_mut().for_each(apply_merge_keys),
        _ => {}
    }
}

/// A JSON tree that refuses repeated keys and takes any number that YAML can hold.
struct Tree(Value);

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor).map(Tree)
    }
}

struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("YAML or JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok(Value::from(value as f64))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok(Value::from(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Tree(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if map.contains_key(&key) {
                return Err(A::Error::custom(format_args!(
                    "the key `{key}` is here twice"
                )));
            }
            let Tree(value) = entries.next_value()?;
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}
