//! Reads JSON into the types of generated code.
//!
//! JSON is parsed by `serde_json`; the deserializer around it changes three things. What is wrong is
//! told as a [`Problem`], which holds no content. A struct is only read from an object: derived
//! code also reads one from an array, element by element, so that an empty array would look like an
//! object without properties. And `1.0` is an integer, as JSON Schema has it.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use serde::de::{
    Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error, Expected,
    IgnoredAny, MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor,
};

use crate::runtime::value::problem::{Kind, Problem};

/// The value of this text. That it is UTF-8 is seen once, not string by string.
pub(crate) fn from_slice<T: DeserializeOwned>(
    text: &[u8],
) -> Result<T, Problem<serde_json::Error>> {
    let text = as_text(text);
    let mut parser = serde_json::Deserializer::from_str(&text);
    let value = from_parser(&mut parser)?;
    match parser.end() {
        Ok(()) => Ok(value),
        Err(error) => Err(Problem {
            kind: None,
            parser: Some(error),
        }),
    }
}

/// The text, with an escape that is no character for what is not UTF-8: no parser takes it in a string
/// that is wanted, or outside of strings, and in one that is passed over it does not matter.
pub(crate) fn as_text(text: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = str::from_utf8(text) {
        return text.into();
    }
    let mut marked = String::with_capacity(text.len());
    for chunk in text.utf8_chunks() {
        marked.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            marked.push_str("\\udc00");
        }
    }
    marked.into()
}

/// The value that this parser gives.
pub(crate) fn from_parser<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    parser: D,
) -> Result<T, Problem<D::Error>> {
    let slot = Cell::new(None);
    T::deserialize(Checked::new(parser, &slot))
}

/// What is wrong, on its way through a parser whose own error cannot hold it.
type Slot = Cell<Option<Box<Kind>>>;

/// A deserializer, or what one hands on, with problems for errors.
struct Checked<'s, T> {
    inner: T,
    slot: &'s Slot,
}

impl<'s, T> Checked<'s, T> {
    fn new(inner: T, slot: &'s Slot) -> Self {
        Self { inner, slot }
    }
}

/// What comes out of the parser.
#[inline]
fn outwards<T, E>(slot: &Slot, result: Result<T, E>) -> Result<T, Problem<E>> {
    result.map_err(|error| Problem {
        kind: slot.take(),
        parser: Some(error),
    })
}

/// What goes back into the parser, which adds the place.
#[inline]
fn inwards<T, E: Error>(slot: &Slot, result: Result<T, Problem<E>>) -> Result<T, E> {
    result.map_err(|problem| {
        slot.set(problem.kind);
        problem.parser.unwrap_or_else(|| E::custom(""))
    })
}

macro_rules! deserialize_integer {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
            let visitor = Checked::new(Integer(visitor), self.slot);
            outwards(self.slot, self.inner.$method(visitor))
        }
    )*};
}

macro_rules! deserialize {
    ($($method:ident($($name:ident: $type:ty),*))*) => {$(
        #[inline]
        fn $method<V: Visitor<'de>>(
            self,
            $($name: $type,)*
            visitor: V,
        ) -> Result<V::Value, Self::Error> {
            let visitor = Checked::new(visitor, self.slot);
            outwards(self.slot, self.inner.$method($($name,)* visitor))
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Checked<'_, D> {
    type Error = Problem<D::Error>;

    deserialize_integer! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
    }

    deserialize! {
        deserialize_any() deserialize_bool() deserialize_f32() deserialize_f64() deserialize_char() deserialize_str()
        deserialize_string() deserialize_bytes() deserialize_byte_buf() deserialize_option()
        deserialize_unit() deserialize_unit_struct(name: &'static str)
        deserialize_newtype_struct(name: &'static str) deserialize_seq()
        deserialize_tuple(length: usize)
        deserialize_tuple_struct(name: &'static str, length: usize) deserialize_map()
        deserialize_enum(name: &'static str, variants: &'static [&'static str])
        deserialize_identifier() deserialize_ignored_any()
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        let visitor = Checked::new(StructVisitor(visitor), self.slot);
        let read = self.inner.deserialize_struct(name, fields, visitor);
        outwards(self.slot, read)
    }
}

macro_rules! visit {
    ($($method:ident($($name:ident: $type:ty)?))*) => {$(
        #[inline]
        fn $method<E: Error>(self $(, $name: $type)?) -> Result<V::Value, E> {
            inwards(self.slot, self.inner.$method($($name)?))
        }
    )*};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Checked<'_, V> {
    type Value = V::Value;

    // The parser asks only when it found something else, and would bury the words in its message.
    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let expected: &dyn Expected = &self.inner;
        let words = expected.to_string();
        formatter.write_str(&words)?;
        self.slot.set(Some(Box::new(Kind::Expected(words))));
        Ok(())
    }

    visit! {
        visit_bool(value: bool)
        visit_i8(value: i8) visit_i16(value: i16) visit_i32(value: i32) visit_i64(value: i64)
        visit_i128(value: i128)
        visit_u8(value: u8) visit_u16(value: u16) visit_u32(value: u32) visit_u64(value: u64)
        visit_u128(value: u128)
        visit_f32(value: f32) visit_f64(value: f64) visit_char(value: char)
        visit_str(value: &str) visit_borrowed_str(value: &'de str) visit_string(value: String)
        visit_bytes(value: &[u8]) visit_borrowed_bytes(value: &'de [u8])
        visit_byte_buf(value: Vec<u8>) visit_none() visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        let inner = Checked::new(inner, self.slot);
        inwards(self.slot, self.inner.visit_some(inner))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        let inner = Checked::new(inner, self.slot);
        inwards(self.slot, self.inner.visit_newtype_struct(inner))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<V::Value, A::Error> {
        let items = Checked::new(items, self.slot);
        inwards(self.slot, self.inner.visit_seq(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<V::Value, A::Error> {
        let members = Checked::new(members, self.slot);
        inwards(self.slot, self.inner.visit_map(members))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, value: A) -> Result<V::Value, A::Error> {
        let value = Checked::new(value, self.slot);
        inwards(self.slot, self.inner.visit_enum(value))
    }
}

/// The visitor of an integer, which also takes one that is written with a fraction of zero.
struct Integer<V>(V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Integer<V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(formatter)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        self.0.visit_i64(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        self.0.visit_u64(value)
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<V::Value, E> {
        self.0.visit_i128(value)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<V::Value, E> {
        self.0.visit_u128(value)
    }

    #[allow(
        clippy::cast_possible_truncation,
        reason = "whole numbers of this size are exact"
    )]
    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if value.fract() == 0.0 && value.abs() <= EXACT {
            self.0.visit_i64(value as i64)
        } else {
            self.0.visit_f64(value)
        }
    }
}

/// The visitor of a struct, without its way to read an array.
struct StructVisitor<V>(V);

impl<'de, V: Visitor<'de>> Visitor<'de> for StructVisitor<V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(formatter)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(members)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<V::Value, A::Error> {
        // To its end, so that the error is told with the place of the whole array.
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Err(A::Error::invalid_type(Unexpected::Seq, &"an object"))
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Checked<'_, S> {
    type Value = S::Value;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        let inner = Checked::new(inner, self.slot);
        inwards(self.slot, self.inner.deserialize(inner))
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Checked<'_, A> {
    type Error = Problem<A::Error>;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Self::Error> {
        let seed = Checked::new(seed, self.slot);
        outwards(self.slot, self.inner.next_element_seed(seed))
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Checked<'_, A> {
    type Error = Problem<A::Error>;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Self::Error> {
        let seed = Checked::new(seed, self.slot);
        outwards(self.slot, self.inner.next_key_seed(seed))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, Self::Error> {
        let seed = Checked::new(seed, self.slot);
        outwards(self.slot, self.inner.next_value_seed(seed))
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

impl<'de, 's, A: EnumAccess<'de>> EnumAccess<'de> for Checked<'s, A> {
    type Error = Problem<A::Error>;
    type Variant = Checked<'s, A::Variant>;

    fn variant_seed<S: DeserializeSeed<'de>>(
        self,
        seed: S,
    ) -> Result<(S::Value, Self::Variant), Self::Error> {
        let slot = self.slot;
        let read = self.inner.variant_seed(Checked::new(seed, slot));
        let (value, variant) = outwards(slot, read)?;
        Ok((value, Checked::new(variant, slot)))
    }
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for Checked<'_, A> {
    type Error = Problem<A::Error>;

    fn unit_variant(self) -> Result<(), Self::Error> {
        outwards(self.slot, self.inner.unit_variant())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(
        self,
        seed: S,
    ) -> Result<S::Value, Self::Error> {
        let seed = Checked::new(seed, self.slot);
        outwards(self.slot, self.inner.newtype_variant_seed(seed))
    }

    fn tuple_variant<V: Visitor<'de>>(
        self,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        let visitor = Checked::new(visitor, self.slot);
        outwards(self.slot, self.inner.tuple_variant(length, visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        let visitor = Checked::new(visitor, self.slot);
        outwards(self.slot, self.inner.struct_variant(fields, visitor))
    }
}
