//! Unions: one of several types, found by what the JSON shows.
//!
//! A value is buffered once. Then the alternatives are asked, from a table: first those that the
//! discriminator or a property with a single documented value names; without one, those for this
//! kind of JSON whose required properties are there. Of several the one that keeps the most of the
//! value is read first. What no alternative is for is kept as it is, and so is what is of several at
//! once, if none of them keeps all that they know, and what several could be and none knows anything of.

use std::cell::Cell;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error, IgnoredAny, Unexpected};
use serde_json::Value;

use crate::runtime::value::allowance::Allowance;
use crate::runtime::value::alternative::Candidates;
pub(crate) use crate::runtime::value::alternative::candidates;
pub use crate::runtime::value::alternative::{Alternative, Constant, Union};
pub use crate::runtime::value::discriminator::write;
use crate::runtime::value::from_json::from_parser;
use crate::runtime::value::lenient::Lenient;
use crate::runtime::value::problem::Problem;

/// Defines an enum of alternatives, and how it is read and written, by one table.
///
/// First the name, what it has besides `Debug`, `Clone` and `PartialEq` (`read`, `write`, `limits`),
/// the variant for what is none of the alternatives, and, if there is one, the property that tells
/// them apart; then for each variant what it holds, whether it is read leniently, what it is for, in
/// brackets, and what limits it.
#[macro_export]
#[doc(hidden)]
macro_rules! union {
    (
        $(#$about:tt)*
        pub enum $name:ident $(: $($word:ident)+)?, $unknown:ident $(, $tag:literal)?;
        $($variant:ident($held:ty) $($lenient:ident)? [$($rule:tt)*] $([$($limit:tt)+])?;)*
    ) => {
        $(#$about)*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($variant($held),)*
            /// None of the documented alternatives.
            $unknown($crate::runtime::Value),
        }

        union!(each [$($($word)+)?] {
            $name, $unknown $(, $tag)?;
            $($variant $($lenient)? [$($rule)*] $([$($limit)+])?;)*
        });
    };
    (each [$($word:ident)*] $table:tt) => {
        $(union!($word $table);)*
    };
    (table $name:ident $(, $tag:literal)?; $($variant:ident [$($rule:tt)*];)*) => {
        $crate::runtime::union::Union {
            name: ::std::stringify!($name),
            tag: [$($tag,)? ""][0],
            alternatives: const { &[
                $($crate::runtime::union::Alternative::new(::std::stringify!($variant)).$($rule)*,)*
            ] },
        }
    };
    (limits {
        $name:ident, $unknown:ident $(, $tag:literal)?;
        $($variant:ident $($lenient:ident)? [$($rule:tt)*] $([$($limit:tt)+])?;)*
    }) => {
        impl $name {
            pub(crate) fn limits() -> $crate::runtime::Limits {
                $crate::runtime::Limits::NONE.alternatives(const {
                    &$crate::runtime::Alternatives {
                        union: union!(table $name $(, $tag)?; $($variant [$($rule)*];)*),
                        limits: &[$($crate::runtime::Limits::NONE $(.$($limit)+)?,)*],
                    }
                })
            }
        }
    };
    (read {
        $name:ident, $unknown:ident $(, $tag:literal)?;
        $($variant:ident $($lenient:ident)? [$($rule:tt)*] $([$($limit:tt)+])?;)*
    }) => {
        impl<'de> $crate::runtime::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::runtime::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::union::read(
                    deserializer,
                    &union!(table $name $(, $tag)?; $($variant [$($rule)*];)*),
                    &[$(|value| $crate::runtime::union::alternative(value, Self::$variant),)*],
                    &[$($(|value| $crate::runtime::union::$lenient(value, Self::$variant),)?)*],
                    Self::$unknown,
                )
            }
        }
    };
    (write {
        $name:ident, $unknown:ident $(, $tag:literal)?;
        $($variant:ident $($lenient:ident)? [$($rule:tt)*] $([$($limit:tt)+])?;)*
    }) => {
        impl $crate::runtime::serde::Serialize for $name {
            fn serialize<S: $crate::runtime::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                let union = const { &union!(table $name $(, $tag)?; $($variant [$($rule)*];)*) };
                match self {
                    $(Self::$variant(value) => {
                        let name = ::std::stringify!($variant);
                        $crate::runtime::union::write(union, name, value, serializer)
                    })*
                    Self::$unknown(value) => {
                        $crate::runtime::union::write(union, "", value, serializer)
                    }
                }
            }
        }
    };
}

/// Reads one alternative.
pub type Read<T> = fn(&Value) -> Result<T, Mismatch>;

/// Why a value is not of an alternative.
#[derive(Debug)]
pub struct Mismatch(Problem<serde_json::Error>);

/// How much of a value is read.
#[derive(Clone, Copy, PartialEq)]
enum Extent {
    /// All of it.
    Whole,
    /// What is outside of the unions within it.
    Outside,
    /// The same, and there was a union.
    Partial,
}

thread_local! {
    static EXTENT: Cell<Extent> = const { Cell::new(Extent::Whole) };
    static IS_NOTHING: Cell<bool> = const { Cell::new(false) };
}

/// Reads null where there is nothing to read: it is no value of a union, which would keep it.
pub(crate) fn reading_nothing<T>(read: impl FnOnce() -> T) -> T {
    /// Whatever becomes of reading.
    struct Ended;

    impl Drop for Ended {
        fn drop(&mut self) {
            IS_NOTHING.set(false);
        }
    }

    let _ended = Ended;
    IS_NOTHING.set(true);
    read()
}

/// Goes back to reading all of a value.
struct Restore;

impl Drop for Restore {
    fn drop(&mut self) {
        EXTENT.set(Extent::Whole);
    }
}

/// Reads an alternative without the unions within it; says whether it has none.
fn glance<T>(read: Read<T>, value: &Value) -> (Result<T, Mismatch>, bool) {
    let _restore = Restore;
    EXTENT.set(Extent::Outside);
    let result = read(value);
    (result, EXTENT.get() == Extent::Outside)
}

/// Reads a union.
///
/// Each alternative is first tried without the unions within it, and only the first one that fits
/// is read to its end: were each read to its end, a value of a few hundred bytes could keep a
/// reader busy for years.
///
/// # Errors
/// When the value says which alternative it is and cannot be read as that.
pub fn read<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    union: &Union,
    alternatives: &[Read<T>],
    lenient: &[fn(&Value) -> Option<T>],
    unknown: fn(Value) -> T,
) -> Result<T, D::Error> {
    if EXTENT.get() != Extent::Whole {
        EXTENT.set(Extent::Partial);
        IgnoredAny::deserialize(deserializer)?;
        return Ok(unknown(Value::Null));
    }
    let before = Allowance::left();
    let value = Value::deserialize(deserializer)?;
    let buffered = before.saturating_sub(Allowance::left());
    if value.is_null() && IS_NOTHING.get() {
        return Err(D::Error::invalid_type(Unexpected::Unit, &union.name));
    }
    let Candidates {
        order,
        is_several,
        is_named,
    } = candidates(union, &value);
    // No alternative has room for it.
    if is_several {
        return Ok(unknown(value));
    }
    let mut nearest = None;
    for index in &order {
        let Some(read) = alternatives.get(*index) else {
            continue;
        };
        let before = Allowance::left();
        let (mut result, mut is_whole) = (None, true);
        if order.len() > 1 {
            let (glanced, has_no_union) = glance(*read, &value);
            is_whole = has_no_union || glanced.is_err();
            result = Some(glanced).filter(|_| is_whole);
            if result.is_none() {
                Allowance::give_back(before.saturating_sub(Allowance::left()));
            }
        }
        match result.unwrap_or_else(|| read(&value)) {
            Ok(read) => {
                Allowance::give_back(buffered);
                return Ok(read);
            }
            // Another alternative would be too much as well, and so would the value as it is.
            Err(_) if Allowance::is_spent() => return Err(D::Error::custom("")),
            Err(Mismatch(problem)) => {
                Allowance::give_back(before.saturating_sub(Allowance::left()));
                nearest.get_or_insert((*index, problem));
            }
        }
        if !is_whole {
            break;
        }
    }
    match nearest {
        Some((index, problem)) if is_named => {
            let form = union.alternatives.get(index).map_or("", |one| one.name);
            let words = format!("{} in its form {form} ({problem})", union.name);
            let found = Unexpected::Other("another value");
            Err(D::Error::invalid_value(found, &words.as_str()))
        }
        _ => {
            let taken = lenient.iter().find_map(|read| read(&value));
            Ok(taken.unwrap_or_else(|| unknown(value)))
        }
    }
}

/// A value that is of no alternative, as one that is read leniently.
pub fn lenient<T: Lenient, U>(value: &Value, wrap: impl FnOnce(T) -> U) -> Option<U> {
    T::lenient(value).ok().map(wrap)
}

/// A value as one alternative.
///
/// # Errors
/// A value that is not of the alternative's type.
pub fn alternative<T: DeserializeOwned, U>(
    value: &Value,
    wrap: impl FnOnce(T) -> U,
) -> Result<U, Mismatch> {
    // Of what is left to the text around it.
    from_parser(value, usize::MAX).map(wrap).map_err(Mismatch)
}
