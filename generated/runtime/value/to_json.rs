//! Turns arguments into JSON, and notes the secrets that lie in them.
//!
//! JSON is made by `serde_json`; the serializer around it changes four things. It sees every
//! [`Secret`], wherever one lies, by the name under which a secret serializes itself. It writes a
//! number of 32 bits by its shortest decimal digits, where a conversion to 64 bits would make
//! 0.10000000149011612 of 0.1. And it refuses numbers that are not finite, of which `serde_json`
//! would make null, which to some services means to delete a value. And an object says which
//! alternative of a union it is, or is refused where only its maker knows.

use std::cell::RefCell;
use std::fmt::Display;

use serde::ser::{self, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::value::discriminator::{self, Expected};
use crate::runtime::value::secret::{SECRET, Secret};

/// The value as JSON, with every [`Secret`] that lies in it added to `secrets`.
pub(crate) fn to_value<T: Serialize + ?Sized>(
    value: &T,
    secrets: &mut Vec<Secret>,
) -> Result<Value, serde_json::Error> {
    let found = RefCell::default();
    let result = value.serialize(Noting {
        inner: serde_json::value::Serializer,
        secrets: &found,
    });
    secrets.append(&mut found.into_inner());
    result.map_err(|error| ser::Error::custom(format!("cannot be written as JSON: {error}")))
}

/// A serializer, or a compound of one, that hands everything on and notes secrets.
struct Noting<'a, S> {
    inner: S,
    secrets: &'a RefCell<Vec<Secret>>,
}

/// A value below another one.
struct Inner<'a, T: ?Sized> {
    value: &'a T,
    secrets: &'a RefCell<Vec<Secret>>,
}

impl<T: Serialize + ?Sized> Serialize for Inner<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(Noting {
            inner: serializer,
            secrets: self.secrets,
        })
    }
}

impl<'a, S> Noting<'a, S> {
    fn compound<C, E>(
        secrets: &'a RefCell<Vec<Secret>>,
        inner: Result<C, E>,
    ) -> Result<Noting<'a, C>, E> {
        // What is within is not what a union holds.
        discriminator::take();
        inner.map(|inner| Noting { inner, secrets })
    }
}

macro_rules! handed_on {
    ($($method:ident($type:ty))*) => {$(
        fn $method(self, value: $type) -> Result<S::Ok, S::Error> {
            self.inner.$method(value)
        }
    )*};
}

impl<'a, S: Serializer> Serializer for Noting<'a, S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Noting<'a, S::SerializeSeq>;
    type SerializeTuple = Noting<'a, S::SerializeTuple>;
    type SerializeTupleStruct = Noting<'a, S::SerializeTupleStruct>;
    type SerializeTupleVariant = Noting<'a, S::SerializeTupleVariant>;
    type SerializeMap = Members<'a, S::SerializeMap>;
    type SerializeStruct = Noting<'a, S::SerializeStruct>;
    type SerializeStructVariant = Noting<'a, S::SerializeStructVariant>;

    handed_on! {
        serialize_bool(bool)
        serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64)
        serialize_i128(i128)
        serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64)
        serialize_u128(u128)
        serialize_char(char) serialize_str(&str) serialize_bytes(&[u8])
        serialize_unit_struct(&'static str)
    }

    fn serialize_f32(self, value: f32) -> Result<S::Ok, S::Error> {
        match value.to_string().parse() {
            Ok(value) => self.serialize_f64(value),
            Err(_) => Err(not_finite()),
        }
    }

    fn serialize_f64(self, value: f64) -> Result<S::Ok, S::Error> {
        if value.is_finite() {
            self.inner.serialize_f64(value)
        } else {
            Err(not_finite())
        }
    }

    fn serialize_none(self) -> Result<S::Ok, S::Error> {
        self.inner.serialize_none()
    }

    fn serialize_unit(self) -> Result<S::Ok, S::Error> {
        self.inner.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        let secrets = self.secrets;
        self.inner.serialize_some(&Inner { value, secrets })
    }

    fn serialize_unit_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
    ) -> Result<S::Ok, S::Error> {
        self.inner.serialize_unit_variant(name, index, variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        if name == SECRET {
            let text = value.serialize(serde_json::value::Serializer);
            if let Ok(Value::String(text)) = text {
                self.secrets.borrow_mut().push(text.into());
            }
        }
        let secrets = self.secrets;
        self.inner
            .serialize_newtype_struct(name, &Inner { value, secrets })
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        let secrets = self.secrets;
        self.inner
            .serialize_newtype_variant(name, index, variant, &Inner { value, secrets })
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Self::SerializeSeq, S::Error> {
        Self::compound(self.secrets, self.inner.serialize_seq(length))
    }

    fn serialize_tuple(self, length: usize) -> Result<Self::SerializeTuple, S::Error> {
        Self::compound(self.secrets, self.inner.serialize_tuple(length))
    }

    fn serialize_tuple_struct(
        self,
        name: &'static str,
        length: usize,
    ) -> Result<Self::SerializeTupleStruct, S::Error> {
        Self::compound(
            self.secrets,
            self.inner.serialize_tuple_struct(name, length),
        )
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        length: usize,
    ) -> Result<Self::SerializeTupleVariant, S::Error> {
        let inner = self
            .inner
            .serialize_tuple_variant(name, index, variant, length);
        Self::compound(self.secrets, inner)
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Self::SerializeMap, S::Error> {
        let expected = discriminator::take();
        let map = Self::compound(self.secrets, self.inner.serialize_map(length))?;
        Ok(Members {
            map,
            expected,
            tag: None,
        })
    }

    fn serialize_struct(
        self,
        name: &'static str,
        length: usize,
    ) -> Result<Self::SerializeStruct, S::Error> {
        Self::compound(self.secrets, self.inner.serialize_struct(name, length))
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        length: usize,
    ) -> Result<Self::SerializeStructVariant, S::Error> {
        let inner = self
            .inner
            .serialize_struct_variant(name, index, variant, length);
        Self::compound(self.secrets, inner)
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        self.inner.collect_str(value)
    }
}

fn not_finite<E: ser::Error>() -> E {
    E::custom("a number is not finite")
}

macro_rules! compounds {
    ($($trait:ident::$method:ident($($key:ident)?))*) => {$(
        impl<S: ser::$trait> ser::$trait for Noting<'_, S> {
            type Ok = S::Ok;
            type Error = S::Error;

            fn $method<T: Serialize + ?Sized>(
                &mut self,
                $($key: &'static str,)?
                value: &T,
            ) -> Result<(), S::Error> {
                let value = Inner { value, secrets: self.secrets };
                self.inner.$method($($key,)? &value)
            }

            fn end(self) -> Result<S::Ok, S::Error> {
                self.inner.end()
            }
        }
    )*};
}

compounds! {
    SerializeSeq::serialize_element()
    SerializeTuple::serialize_element()
    SerializeTupleStruct::serialize_field()
    SerializeTupleVariant::serialize_field()
    SerializeStruct::serialize_field(key)
    SerializeStructVariant::serialize_field(key)
}

/// The members of an object, with what it has to say of itself.
struct Members<'a, M> {
    map: Noting<'a, M>,
    expected: Vec<Expected>,
    /// What the value that comes next says.
    tag: Option<Expected>,
}

impl<M: ser::SerializeMap> Members<'_, M> {
    fn key<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), M::Error> {
        let secrets = self.map.secrets;
        self.map.inner.serialize_key(&Inner { value, secrets })
    }

    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), M::Error> {
        let secrets = self.map.secrets;
        self.map.inner.serialize_value(&Inner { value, secrets })
    }
}

impl<M: ser::SerializeMap> ser::SerializeMap for Members<'_, M> {
    type Ok = M::Ok;
    type Error = M::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), M::Error> {
        if !self.expected.is_empty()
            && let Ok(Value::String(name)) = key.serialize(serde_json::value::Serializer)
        {
            let mut expected = self.expected.iter();
            let place = expected.position(|one| one.property() == name);
            self.tag = place.map(|place| self.expected.remove(place));
        }
        self.key(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), M::Error> {
        if let Some(expected) = self.tag.take() {
            let given = value.serialize(serde_json::value::Serializer).ok();
            if let Some(tag) = expected.instead_of(given.as_ref())? {
                return self.value(&tag);
            }
        }
        self.value(value)
    }

    fn end(mut self) -> Result<M::Ok, M::Error> {
        for expected in std::mem::take(&mut self.expected) {
            if let Some(tag) = expected.instead_of(None)? {
                self.key(expected.property())?;
                self.value(&tag)?;
            }
        }
        self.map.inner.end()
    }
}
