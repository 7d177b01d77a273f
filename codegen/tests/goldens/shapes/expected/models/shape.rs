// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// `Shape`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[non_exhaustive]
#[serde(untagged)]
pub enum Shape {
    /// `Circle`.
    Circle(super::Circle),
    /// `Square`.
    Square(super::Square),
    /// None of the documented alternatives.
    Unknown(runtime::Value),
}

impl<'de> serde::Deserialize<'de> for Shape {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = runtime::Value::deserialize(deserializer)?;
        match runtime::union::tag(&value, "kind") {
            Some("circle" | "round") => runtime::union::variant(value, Self::Circle),
            Some("Square") => runtime::union::variant(value, Self::Square),
            _ => Ok(Self::Unknown(value)),
        }
    }
}
