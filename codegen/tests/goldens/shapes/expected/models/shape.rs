// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[non_exhaustive]
#[serde(untagged)]
pub enum Shape {
    Circle(super::Circle),
    Square(super::Square),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

impl<'de> serde::Deserialize<'de> for Shape {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = crate::runtime::Value::deserialize(deserializer)?;
        match crate::runtime::union::tag(&value, "kind") {
            Some("circle" | "round") => {
                crate::runtime::union::variant(value, Self::Circle)
            }
            Some("Square") => crate::runtime::union::variant(value, Self::Square),
            _ => Ok(Self::Unknown(value)),
        }
    }
}
