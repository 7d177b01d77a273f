//! Objects with known properties: how they are read and written, from one table per type.
//!
//! A derived implementation would be longer than all else that a large API compiles to, and would
//! read an object from an array as well, element by element. Here a type gives its table, and the
//! code for it asks for each property by name.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use crate::runtime::value::lenient::{Lenient, Leniently};
use crate::runtime::value::missing::Missing;
pub use crate::runtime::value::writer::Writer;

/// A type that is read from the properties of an object.
pub trait Readable: Sized {
    /// Reads all properties.
    ///
    /// # Errors
    /// When one cannot be read, or a required one is missing.
    fn read<'de, A: MapAccess<'de>>(object: &mut Reader<'de, A>) -> Result<Self, A::Error>;
}

/// Reads an object.
///
/// # Errors
/// When it is none, or not one of this type.
pub fn read<'de, T: Readable, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_struct("", &[], Properties(PhantomData))
}

struct Properties<T>(PhantomData<T>);

impl<'de, T: Readable> Visitor<'de> for Properties<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let mut reader = Reader {
            map,
            lifetime: PhantomData,
        };
        T::read(&mut reader)
    }
}

/// The properties of an object, one after the other.
pub struct Reader<'de, A> {
    map: A,
    lifetime: PhantomData<&'de ()>,
}

/// The name of a property.
pub struct Name<'de>(Cow<'de, str>);

impl Name<'_> {
    /// As it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(NameVisitor)
    }
}

struct NameVisitor;

impl<'de> Visitor<'de> for NameVisitor {
    type Value = Name<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a property")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Name<'de>, E> {
        Ok(Name(Cow::Borrowed(name)))
    }

    fn visit_str<E>(self, name: &str) -> Result<Name<'de>, E> {
        Ok(Name(Cow::Owned(name.to_owned())))
    }
}

impl<'de, A: MapAccess<'de>> Reader<'de, A> {
    /// The name of the next property.
    ///
    /// # Errors
    /// Those of the deserializer.
    pub fn name(&mut self) -> Result<Option<Name<'de>>, A::Error> {
        self.map.next_key()
    }

    /// Reads the value of a property that must be there.
    ///
    /// # Errors
    /// When it is not of this type.
    pub fn required<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
        *slot = Some(self.map.next_value()?);
        Ok(())
    }

    /// Reads the value of a property that need not be there.
    ///
    /// # Errors
    /// When it is not of this type.
    pub fn optional<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
        self.required(slot)
    }

    /// Reads the value of a property that may be null and need not be there: null is `Some(None)`.
    ///
    /// # Errors
    /// When it is not of this type.
    pub fn nullable<T: Deserialize<'de>>(
        &mut self,
        slot: &mut Option<Option<T>>,
    ) -> Result<(), A::Error> {
        *slot = Some(Some(self.map.next_value()?));
        Ok(())
    }

    /// Reads any JSON that need not be there: null is a value.
    ///
    /// # Errors
    /// When it is not well-formed.
    pub fn any<T: Deserialize<'de>>(
        &mut self,
        slot: &mut Option<Option<T>>,
    ) -> Result<(), A::Error> {
        self.nullable(slot)
    }

    /// Reads the value of a property leniently.
    ///
    /// # Errors
    /// When it cannot be taken for one of this type.
    pub fn lenient<T: Lenient>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
        let Leniently(value) = self.map.next_value()?;
        *slot = Some(value);
        Ok(())
    }

    /// Reads the value of a property leniently that need not be there.
    ///
    /// # Errors
    /// When it cannot be taken for one of this type.
    pub fn lenient_optional<T: Lenient>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
        self.lenient(slot)
    }

    /// Reads the value of a property that is missed only by who needs it: null is none.
    ///
    /// # Errors
    /// When it is not of this type.
    pub fn expected<T: Deserialize<'de>>(
        &mut self,
        slot: &mut Option<Result<T, Missing>>,
    ) -> Result<(), A::Error> {
        *slot = self.map.next_value::<Option<T>>()?.map(Ok);
        Ok(())
    }

    /// Reads such a value leniently.
    ///
    /// # Errors
    /// When it cannot be taken for one of this type.
    pub fn lenient_expected<T>(
        &mut self,
        slot: &mut Option<Result<T, Missing>>,
    ) -> Result<(), A::Error>
    where
        Option<T>: Lenient,
    {
        let Leniently(value) = self.map.next_value::<Leniently<Option<T>>>()?;
        *slot = value.map(Ok);
        Ok(())
    }

    /// Keeps a property that the type does not list.
    ///
    /// # Errors
    /// When its value is not of this type.
    pub fn additional<T: Deserialize<'de>>(
        &mut self,
        name: Name<'de>,
        properties: &mut BTreeMap<String, T>,
    ) -> Result<(), A::Error> {
        properties.insert(name.0.into_owned(), self.map.next_value()?);
        Ok(())
    }

    /// Keeps a property that the type does not list, and reads it leniently.
    ///
    /// # Errors
    /// When its value cannot be taken for one of this type.
    pub fn additional_lenient<T: Lenient>(
        &mut self,
        name: Name<'de>,
        properties: &mut BTreeMap<String, T>,
    ) -> Result<(), A::Error> {
        let Leniently(value) = self.map.next_value()?;
        properties.insert(name.0.into_owned(), value);
        Ok(())
    }

    /// Passes over a property that the type does not list.
    ///
    /// # Errors
    /// When its value is not well-formed.
    pub fn skip(&mut self) -> Result<(), A::Error> {
        self.map.next_value::<IgnoredAny>().map(|_| ())
    }
}

/// The value of a property that is not there, if its type has one for that.
///
/// # Errors
/// When it has none.
pub fn nothing<'de, T: Deserialize<'de>, E: Error>(name: &'static str) -> Result<Option<T>, E> {
    let nothing = Nothing {
        name,
        error: PhantomData,
    };
    T::deserialize(nothing).map(Some)
}

/// The value of a property that is missed only by who needs it, or its name.
///
/// # Errors
/// When it was not there.
pub fn expected<T>(slot: Option<Result<T, Missing>>, name: &'static str) -> Result<T, Missing> {
    slot.unwrap_or(Err(Missing::new(name)))
}

/// An object without all that it must have.
///
/// # Errors
/// Always. Which property is missing has been said before.
pub fn incomplete<T, E: Error>() -> Result<T, E> {
    Err(E::custom("a required property is missing"))
}

/// Nothing, in place of a property: it can be read as `None` only.
struct Nothing<E> {
    name: &'static str,
    error: PhantomData<E>,
}

impl<'de, E: Error> Deserializer<'de> for Nothing<E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, E> {
        Err(E::missing_field(self.name))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_none()
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}
