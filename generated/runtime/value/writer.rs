//! Writes the properties of objects, as the tables of [`object`](super::object) say.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::runtime::value::missing::Missing;

/// An object in the making. The first error is kept until the end.
pub struct Writer<S: Serializer>(Result<S::SerializeMap, S::Error>);

impl<S: Serializer> Writer<S> {
    /// An object without properties.
    pub fn new(serializer: S) -> Self {
        Self(serializer.serialize_map(None))
    }

    /// Writes a property.
    #[must_use]
    pub fn required<T: Serialize>(mut self, name: &str, value: &T) -> Self {
        if let Ok(map) = &mut self.0
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.0 = Err(error);
        }
        self
    }

    /// Writes a property if there is a value.
    #[must_use]
    pub fn optional<T: Serialize>(self, name: &str, value: &Option<T>) -> Self {
        match value {
            Some(value) => self.required(name, value),
            None => self,
        }
    }

    /// Writes a property if there is a value.
    #[must_use]
    pub fn any<T: Serialize>(self, name: &str, value: &Option<T>) -> Self {
        self.optional(name, value)
    }

    /// Writes a property if there is a value, which may be null.
    #[must_use]
    pub fn nullable<T: Serialize>(self, name: &str, value: &Option<Option<T>>) -> Self {
        self.optional(name, value)
    }

    /// Writes a property.
    #[must_use]
    pub fn lenient<T: Serialize>(self, name: &str, value: &T) -> Self {
        self.required(name, value)
    }

    /// Writes a property if there is a value.
    #[must_use]
    pub fn lenient_optional<T: Serialize>(self, name: &str, value: &Option<T>) -> Self {
        self.optional(name, value)
    }

    /// Writes a property if there is a value.
    #[must_use]
    pub fn expected<T: Serialize>(self, name: &str, value: &Result<T, Missing>) -> Self {
        match value {
            Ok(value) => self.required(name, value),
            Err(_) => self,
        }
    }

    /// Writes a property if there is a value.
    #[must_use]
    pub fn lenient_expected<T: Serialize>(self, name: &str, value: &Result<T, Missing>) -> Self {
        self.expected(name, value)
    }

    /// Writes properties that the type does not list.
    #[must_use]
    pub fn additional<T: Serialize>(self, properties: &BTreeMap<String, T>) -> Self {
        properties
            .iter()
            .fold(self, |writer, (name, value)| writer.required(name, value))
    }

    /// Ends the object.
    ///
    /// # Errors
    /// The first one that was met.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.0?.end()
    }
}
