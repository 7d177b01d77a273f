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
    pub fn required<T: Serialize>(&mut self, name: &str, value: &T) {
        if let Ok(map) = &mut self.0
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.0 = Err(error);
        }
    }

    /// Writes a property if there is a value.
    pub fn optional<T: Serialize>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.required(name, value);
        }
    }

    /// Writes a property if there is a value.
    pub fn any<T: Serialize>(&mut self, name: &str, value: &Option<T>) {
        self.optional(name, value);
    }

    /// Writes a property if there is a value, which may be null.
    pub fn nullable<T: Serialize>(&mut self, name: &str, value: &Option<Option<T>>) {
        self.optional(name, value);
    }

    /// Writes a property.
    pub fn lenient<T: Serialize>(&mut self, name: &str, value: &T) {
        self.required(name, value);
    }

    /// Writes a property if there is a value.
    pub fn lenient_optional<T: Serialize>(&mut self, name: &str, value: &Option<T>) {
        self.optional(name, value);
    }

    /// Writes a property if there is a value.
    pub fn expected<T: Serialize>(&mut self, name: &str, value: &Result<T, Missing>) {
        if let Ok(value) = value {
            self.required(name, value);
        }
    }

    /// Writes a property if there is a value.
    pub fn lenient_expected<T: Serialize>(&mut self, name: &str, value: &Result<T, Missing>) {
        self.expected(name, value);
    }

    /// Writes properties that the type does not list.
    pub fn additional<T: Serialize>(&mut self, properties: &BTreeMap<String, T>) {
        for (name, value) in properties {
            self.required(name, value);
        }
    }

    /// Ends the object.
    ///
    /// # Errors
    /// The first one that was met.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.0?.end()
    }
}
