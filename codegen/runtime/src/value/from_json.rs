//! Reads JSON into the types of generated code.
//!
//! JSON is parsed by `serde_json`; the deserializer around it changes four things. What is wrong is
//! told as a [`Problem`], which holds no content. A struct is only read from an object: derived
//! code also reads one from an array, element by element, so that an empty array would look like an
//! object without properties. `1.0` is an [`Integer`]. And what takes more memory than its
//! [`Allowance`] is read no further.

use std::cell::Cell;
use std::fmt;

use serde::de::{
    Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error, Expected,
    IgnoredAny, MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor,
};

use crate::runtime::value::allowance::Allowance;
use crate::runtime::value::integer::Integer;
use crate::runtime::value::problem::{Kind, Problem};
use crate::runtime::value::text::as_text;

/// The value of this text, in so many bytes of memory, see [`Allowance`]. That the text is UTF-8 is seen
/// once, not string by string.
pub(crate) fn from_slice<T: DeserializeOwned>(
    text: &[u8],
    most: usize,
) -> Result<T, Problem<serde_json::Error>> {
    let text = as_text(text);
    let mut parser = serde_json::Deserializer::from_str(&text);
    let value = from_parser(&mut parser, most)?;
    match parser.end() {
        Ok(()) => Ok(value),
        Err(error) => Err(Problem {
            kind: None,
            parser: Some(error),
        }),
    }
}

/// The value that this parser gives, in so many bytes of memory.
pub(crate) fn from_parser<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    parser: D,
    most: usize,
) -> Result<T, Problem<D::Error>> {
    let _allowance = Allowance::begin(most);
    let state = State::default();
    let read = T::deserialize(Checked::new(parser, &state));
    read.map_err(|problem| match Allowance::is_spent() {
        true => problem.made_too_large(),
        false => problem,
    })
}

/// What is the same for all of a text.
#[derive(Default)]
struct State {
    /// What is wrong, on its way through a parser whose own error cannot hold it.
    problem: Cell<Option<Box<Kind>>>,
}

/// A deserializer, or what one hands on, with problems for errors.
struct Checked<'s, T> {
    inner: T,
    state: &'s State,
}

impl<'s, T> Checked<'s, T> {
    fn new(inner: T, state: &'s State) -> Self {
        Self { inner, state }
    }
}

/// What comes out of the parser.
#[inline]
fn outwards<T, E>(state: &State, result: Result<T, E>) -> Result<T, Problem<E>> {
    result.map_err(|error| Problem {
        kind: state.problem.take(),
        parser: Some(error),
    })
}

/// What goes back into the parser, which adds the place.
#[inline]
fn inwards<T, E: Error>(state: &State, result: Result<T, Problem<E>>) -> Result<T, E> {
    result.map_err(|problem| {
        state.problem.set(problem.kind);
        problem.parser.unwrap_or_else(|| E::custom(""))
    })
}

macro_rules! deserialize_integer {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
            let visitor = Checked::new(Integer(visitor), self.state);
            outwards(self.state, self.inner.$method(visitor))
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
            let visitor = Checked::new(visitor, self.state);
            outwards(self.state, self.inner.$method($($name,)* visitor))
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
        let visitor = StructVisitor(Checked::new(visitor, self.state));
        let read = self.inner.deserialize_struct(name, fields, visitor);
        outwards(self.state, read)
    }
}

macro_rules! visit {
    ($($method:ident($($name:ident: $type:ty)?))*) => {$(
        #[inline]
        fn $method<E: Error>(self $(, $name: $type)?) -> Result<V::Value, E> {
            inwards(self.state, self.inner.$method($($name)?))
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
        self.state
            .problem
            .set(Some(Box::new(Kind::Expected(words))));
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
        let inner = Checked::new(inner, self.state);
        inwards(self.state, self.inner.visit_some(inner))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        let inner = Checked::new(inner, self.state);
        inwards(self.state, self.inner.visit_newtype_struct(inner))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<V::Value, A::Error> {
        let items = Items {
            items: Checked::new(items, self.state),
            before: 0,
        };
        inwards(self.state, self.inner.visit_seq(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<V::Value, A::Error> {
        let entries = Entries {
            members: Checked::new(entries, self.state),
            key: 0,
            before: 0,
        };
        self.object(|visitor| visitor.visit_map(entries))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, value: A) -> Result<V::Value, A::Error> {
        let value = Checked::new(value, self.state);
        inwards(self.state, self.inner.visit_enum(value))
    }
}

impl<'de, V: Visitor<'de>> Checked<'_, V> {
    /// Has an object read, if there is room for it.
    #[inline]
    fn object<E: Error>(
        self,
        read: impl FnOnce(V) -> Result<V::Value, Problem<E>>,
    ) -> Result<V::Value, E> {
        if !Allowance::take_object::<V::Value>() {
            return inwards(self.state, Err(Problem::too_large()));
        }
        inwards(self.state, read(self.inner))
    }
}

/// The visitor of a struct: without its way to read an array, and whose properties are in no map.
struct StructVisitor<'s, V>(Checked<'s, V>);

impl<'de, V: Visitor<'de>> Visitor<'de> for StructVisitor<'_, V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(formatter)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<V::Value, A::Error> {
        let members = Checked::new(members, self.0.state);
        self.0.object(|visitor| visitor.visit_map(members))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<V::Value, A::Error> {
        pass_over(items)?;
        let problem = Err(Problem::invalid_type(Unexpected::Seq, &"an object"));
        inwards(self.0.state, problem)
    }
}

/// To the end, so that the error is told with the place of the whole array.
fn pass_over<'de, A: SeqAccess<'de>>(mut items: A) -> Result<(), A::Error> {
    while items.next_element::<IgnoredAny>()?.is_some() {}
    Ok(())
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Checked<'_, S> {
    type Value = S::Value;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        let inner = Checked::new(inner, self.state);
        inwards(self.state, self.inner.deserialize(inner))
    }
}

/// The items of a list.
struct Items<'s, A> {
    items: Checked<'s, A>,
    before: usize,
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Items<'_, A> {
    type Error = Problem<A::Error>;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Self::Error> {
        let Checked { inner, state } = &mut self.items;
        let item = outwards(state, inner.next_element_seed(Checked::new(seed, state)))?;
        if item.is_some() && !Allowance::take_item::<S::Value>(self.before) {
            return Err(Problem::too_large());
        }
        self.before += 1;
        Ok(item)
    }

    fn size_hint(&self) -> Option<usize> {
        self.items.inner.size_hint()
    }
}

/// The entries of a map.
struct Entries<'s, A> {
    members: Checked<'s, A>,
    /// The size of the last key.
    key: usize,
    before: usize,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Entries<'_, A> {
    type Error = Problem<A::Error>;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Self::Error> {
        self.key = size_of::<S::Value>();
        self.members.next_key_seed(seed)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, Self::Error> {
        if !Allowance::take_entry::<S::Value>(self.key, self.before) {
            return Err(Problem::too_large());
        }
        self.before += 1;
        self.members.next_value_seed(seed)
    }

    fn size_hint(&self) -> Option<usize> {
        self.members.size_hint()
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Checked<'_, A> {
    type Error = Problem<A::Error>;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Self::Error> {
        let seed = Checked::new(seed, self.state);
        outwards(self.state, self.inner.next_key_seed(seed))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, Self::Error> {
        let seed = Checked::new(seed, self.state);
        outwards(self.state, self.inner.next_value_seed(seed))
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
        let state = self.state;
        let read = self.inner.variant_seed(Checked::new(seed, state));
        let (value, variant) = outwards(state, read)?;
        Ok((value, Checked::new(variant, state)))
    }
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for Checked<'_, A> {
    type Error = Problem<A::Error>;

    fn unit_variant(self) -> Result<(), Self::Error> {
        outwards(self.state, self.inner.unit_variant())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(
        self,
        seed: S,
    ) -> Result<S::Value, Self::Error> {
        let seed = Checked::new(seed, self.state);
        outwards(self.state, self.inner.newtype_variant_seed(seed))
    }

    fn tuple_variant<V: Visitor<'de>>(
        self,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        let visitor = Checked::new(visitor, self.state);
        outwards(self.state, self.inner.tuple_variant(length, visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        let visitor = Checked::new(visitor, self.state);
        outwards(self.state, self.inner.struct_variant(fields, visitor))
    }
}
