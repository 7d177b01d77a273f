//! Reads values of a service that does not keep to its own types.
//!
//! For fields whose schema says so. Strings also accept numbers and booleans, numbers also accept
//! decimal strings, booleans also accept `"true"`, `"false"`, 0 and 1. Where a value may be absent, an
//! empty string that cannot be one is an absent one.
//!
//! `serde_with` tries one type after the other instead, each as strict as Rust's own parser: `5.0`
//! would be no whole number, `"TRUE"` no boolean (`whole_numbers_accept_decimal_text_within_their_range`,
//! `booleans_accept_words_and_digits`).

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};

use crate::runtime::value::integer::whole;
use crate::runtime::value::secret::Secret;
use crate::runtime::value::timestamp::Timestamp;

/// A type that can be read leniently.
pub trait Lenient: Sized {
    /// Reads the value.
    ///
    /// # Errors
    /// When it cannot be taken for one of this type.
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Reads a value that may be null, or missing although something is there.
    ///
    /// # Errors
    /// As [`Lenient::lenient`].
    fn lenient_or_nothing<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Self>, D::Error> {
        let value = Option::deserialize(deserializer)?;
        Ok(value.map(|Leniently(value)| value))
    }
}

/// For `#[serde(deserialize_with = "crate::runtime::value::lenient::deserialize")]`.
///
/// # Errors
/// When the value cannot be taken for one of this type.
pub fn deserialize<'de, T: Lenient, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::lenient(deserializer)
}

/// Any scalar of JSON.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub enum Scalar<'a> {
    Bool(bool),
    Integer(i128),
    Float(f64),
    String(&'a str),
}

impl<'a> Scalar<'a> {
    /// The scalar as text.
    #[must_use]
    pub fn text(self) -> Cow<'a, str> {
        match self {
            Self::Bool(value) => value.to_string().into(),
            Self::Integer(value) => value.to_string().into(),
            Self::Float(value) => value.to_string().into(),
            Self::String(text) => text.into(),
        }
    }
}

/// A type that some scalars can be taken for.
#[doc(hidden)]
pub trait FromScalar: Sized {
    const EXPECTED: &'static str;

    fn from_scalar(scalar: Scalar<'_>) -> Option<Self>;

    /// What null is taken for.
    fn from_null() -> Option<Self> {
        None
    }

    /// True if a string stands for no value at all.
    fn is_nothing(_text: &str) -> bool {
        false
    }
}

/// A value, or a string that stands for none.
struct OrNothing<T>(Option<T>);

impl<T: FromScalar> FromScalar for OrNothing<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn from_scalar(scalar: Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::String(text) if T::is_nothing(text) => Some(Self(None)),
            scalar => T::from_scalar(scalar).map(|value| Self(Some(value))),
        }
    }

    fn from_null() -> Option<Self> {
        Some(Self(None))
    }
}

/// Reads a scalar of any kind, or null or a string that stands for none.
///
/// # Errors
/// As [`deserialize_scalar`].
#[doc(hidden)]
pub fn deserialize_scalar_or_nothing<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: FromScalar,
    D: Deserializer<'de>,
{
    deserialize_scalar(deserializer).map(|OrNothing(value)| value)
}

/// Reads a scalar of any kind.
///
/// # Errors
/// When the type cannot be made of it, or when it is an array, an object or null.
#[doc(hidden)]
pub fn deserialize_scalar<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: FromScalar,
    D: Deserializer<'de>,
{
    deserializer.deserialize_any(ScalarVisitor(PhantomData))
}

struct ScalarVisitor<T>(PhantomData<T>);

impl<T: FromScalar> ScalarVisitor<T> {
    // While the parser is still at the value, so that an error is told with its place.
    #[inline]
    fn convert<E: Error>(self, scalar: Scalar<'_>) -> Result<T, E> {
        T::from_scalar(scalar)
            .ok_or_else(|| E::invalid_value(Unexpected::Other("another value"), &self))
    }
}

impl<'de, T: FromScalar> Visitor<'de> for ScalarVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(T::EXPECTED)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        self.convert(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        self.convert(Scalar::Integer(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        self.convert(Scalar::Integer(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        self.convert(Scalar::Float(value))
    }

    #[inline]
    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        self.convert(Scalar::String(value))
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        T::from_null().ok_or_else(|| E::invalid_type(Unexpected::Unit, &self))
    }

    // Arrays and objects are read to their end, so that the error is told with the place of the
    // whole and not of what is in it.

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<T, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Err(A::Error::invalid_type(Unexpected::Seq, &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<T, A::Error> {
        while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Err(A::Error::invalid_type(Unexpected::Map, &self))
    }
}

/// The whole number that the scalar is, written as a number or as decimal strings.
fn integer(scalar: Scalar<'_>) -> Option<i128> {
    match scalar {
        Scalar::Integer(value) => Some(value),
        Scalar::Float(value) => whole(value).map(i128::from),
        Scalar::String(text) => text.trim().parse().ok(),
        Scalar::Bool(_) => None,
    }
}

fn float(scalar: Scalar<'_>) -> Option<f64> {
    match scalar {
        #[allow(clippy::cast_precision_loss, reason = "as any parser of JSON does")]
        Scalar::Integer(value) => Some(value as f64),
        Scalar::Float(value) => Some(value),
        Scalar::String(text) => text
            .trim()
            .parse()
            .ok()
            .filter(|value: &f64| value.is_finite()),
        Scalar::Bool(_) => None,
    }
}

macro_rules! lenient_scalar {
    ($($type:ty, $expected:literal, $nothing:expr, $scalar:ident => $convert:expr;)*) => {$(
        impl FromScalar for $type {
            const EXPECTED: &'static str = $expected;

            #[inline]
            fn from_scalar($scalar: Scalar<'_>) -> Option<Self> {
                $convert
            }

            fn is_nothing(text: &str) -> bool {
                $nothing(text)
            }
        }

        impl Lenient for $type {
            fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize_scalar(deserializer)
            }

            fn lenient_or_nothing<'de, D: Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Option<Self>, D::Error> {
                deserialize_scalar_or_nothing(deserializer)
            }
        }
    )*};
}

lenient_scalar! {
    i32, "an integer of 32 bits", str::is_empty, scalar => integer(scalar)?.try_into().ok();
    i64, "an integer of 64 bits", str::is_empty, scalar => integer(scalar)?.try_into().ok();
    u32, "an integer of 32 bits, not negative", str::is_empty, scalar => integer(scalar)?.try_into().ok();
    u64, "an integer of 64 bits, not negative", str::is_empty, scalar => integer(scalar)?.try_into().ok();
    i128, "an integer of 128 bits", str::is_empty, scalar => integer(scalar);
    f64, "a number", str::is_empty, scalar => float(scalar);
    bool, "a boolean", str::is_empty, scalar => boolean(scalar);
    String, "a string", never, scalar => Some(match scalar {
        Scalar::String(text) => text.to_owned(),
        other => other.text().into_owned(),
    });
    Secret, "a string", never, scalar => Some(scalar.text().as_ref().into());
}

/// An empty string is a string.
fn never(_text: &str) -> bool {
    false
}

impl Lenient for Timestamp {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

impl Lenient for f32 {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "the type has no more precision"
        )]
        deserialize_scalar(deserializer).map(|value: f64| value as Self)
    }

    fn lenient_or_nothing<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Self>, D::Error> {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "the type has no more precision"
        )]
        deserialize_scalar_or_nothing(deserializer)
            .map(|value| value.map(|value: f64| value as Self))
    }
}

fn boolean(scalar: Scalar<'_>) -> Option<bool> {
    match scalar {
        Scalar::Bool(value) => Some(value),
        Scalar::Integer(0) | Scalar::String("0") => Some(false),
        Scalar::Integer(1) | Scalar::String("1") => Some(true),
        Scalar::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Scalar::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
        Scalar::Integer(_) | Scalar::Float(_) | Scalar::String(_) => None,
    }
}

/// A value that is read leniently.
pub(crate) struct Leniently<T>(pub(crate) T);

impl<'de, T: Lenient> Deserialize<'de> for Leniently<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::lenient(deserializer).map(Self)
    }
}

impl<T: Lenient> Lenient for Option<T> {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::lenient_or_nothing(deserializer)
    }
}

impl<T: Lenient> Lenient for Vec<T> {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ArrayVisitor(PhantomData))
    }
}

struct ArrayVisitor<T>(PhantomData<T>);

impl<'de, T: Lenient> Visitor<'de> for ArrayVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut list = Vec::new();
        while let Some(Leniently(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(list)
    }
}

impl<T: Lenient> Lenient for BTreeMap<String, T> {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MapVisitor(PhantomData))
    }
}

struct MapVisitor<T>(PhantomData<T>);

impl<'de, T: Lenient> Visitor<'de> for MapVisitor<T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some((key, Leniently(value))) = members.next_entry()? {
            map.insert(key, value);
        }
        Ok(map)
    }
}
