//! Enums that come from a server: a value they do not know is kept, not refused.
//!
//! A derive with `#[serde(other)]` would lose the value, one with an untagged variant would refuse a
//! number where strings are known (`a_number_or_boolean_is_kept_as_its_text`).
//!
//! The generated code gives one table of variants and values; the rest is the same for all of them
//! and lies in these macros.

/// Defines an enum of strings, with its conversions, `Display`, `FromStr`, serde and leniency.
///
/// First its name, `default` if it has one, and the variant for what is not documented; then each
/// variant and its value. Only what is never sent has a default.
#[macro_export]
#[doc(hidden)]
macro_rules! open_enum {
    (default $name:ident $value:block) => {
        /// No documented value.
        impl ::std::default::Default for $name {
            fn default() -> Self {
                $value
            }
        }
    };
    (
        $(#$about:tt)*
        pub enum $name:ident $(: $word:ident)?, $unknown:ident;
        $($(#$note:tt)* $variant:ident = $wire:literal;)*
    ) => {
        $(#$about)*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#$note)* $variant,)*
            /// A value that was not documented when this was written.
            $unknown(::std::string::String),
        }

        $(open_enum!($word $name { Self::$unknown(::std::string::String::new()) });)?

        impl $name {
            const KNOWN: &'static [(&'static str, Self)] = &[$(($wire, Self::$variant)),*];

            /// The string that is sent.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::$unknown(value) => value,
                    #[allow(
                        unreachable_patterns,
                        reason = "without documented values there is no other variant"
                    )]
                    known => $crate::runtime::known_wire(Self::KNOWN, known),
                }
            }

            fn known(value: &str) -> ::std::option::Option<Self> {
                $crate::runtime::known_string(Self::KNOWN, value)
            }

            /// Every documented value, in the order of the document.
            pub fn values() -> impl ::std::iter::ExactSizeIterator<Item = Self> + ::std::clone::Clone
            {
                $crate::runtime::known_values(Self::KNOWN)
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                Self::known(value).unwrap_or_else(|| Self::$unknown(value.to_owned()))
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(value: ::std::string::String) -> Self {
                Self::known(&value).unwrap_or(Self::$unknown(value))
            }
        }

        impl ::std::convert::From<&$name> for $name {
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok(Self::from(value))
            }
        }

        impl $crate::runtime::serde::Serialize for $name {
            fn serialize<S: $crate::runtime::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::runtime::lenient::FromScalar for $name {
            const EXPECTED: &'static str = "a string";

            fn from_scalar(
                scalar: $crate::runtime::lenient::Scalar<'_>,
            ) -> ::std::option::Option<Self> {
                ::std::option::Option::Some(Self::from(scalar.text().as_ref()))
            }

            fn is_nothing(text: &str) -> bool {
                text.is_empty() && Self::known(text).is_none()
            }
        }

        scalar_enum!(read $name);
    };
}

/// Defines an enum of integers, with its conversions, `Display`, serde and leniency, from a table
/// like that of strings.
#[macro_export]
#[doc(hidden)]
macro_rules! open_integer_enum {
    (
        $(#$about:tt)*
        pub enum $name:ident $(: $word:ident)?, $unknown:ident;
        $($(#$note:tt)* $variant:ident = $wire:literal;)*
    ) => {
        $(#$about)*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#$note)* $variant,)*
            /// A value that was not documented when this was written.
            $unknown(i64),
        }

        $(open_enum!($word $name { Self::$unknown(0) });)?

        impl $name {
            const KNOWN: &'static [(i64, Self)] = &[$(($wire, Self::$variant)),*];

            /// The integer that is sent.
            pub fn value(&self) -> i64 {
                match self {
                    Self::$unknown(value) => *value,
                    #[allow(
                        unreachable_patterns,
                        reason = "without documented values there is no other variant"
                    )]
                    known => $crate::runtime::known_wire(Self::KNOWN, known),
                }
            }

            fn known(value: i64) -> ::std::option::Option<Self> {
                $crate::runtime::known_value(Self::KNOWN, value)
            }

            /// Every documented value, in the order of the document.
            pub fn values() -> impl ::std::iter::ExactSizeIterator<Item = Self> + ::std::clone::Clone
            {
                $crate::runtime::known_values(Self::KNOWN)
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                Self::known(value).unwrap_or(Self::$unknown(value))
            }
        }

        scalar_enum!($name, i64, ::std::num::ParseIntError, "an integer", serialize_i64);
    };
}

/// Every documented value.
pub fn known_values<W: 'static, T: Clone>(
    table: &'static [(W, T)],
) -> impl ExactSizeIterator<Item = T> + Clone {
    table.iter().map(|(_, value)| value.clone())
}

/// How a documented value is sent.
pub fn known_wire<W: Copy + Default, T: PartialEq>(table: &'static [(W, T)], value: &T) -> W {
    let mut entries = table.iter();
    let entry = entries.find(|(_, known)| known == value);
    entry.map_or_else(W::default, |(wire, _)| *wire)
}

/// The documented value that is sent like this.
pub fn known_value<W: PartialEq, T: Clone>(table: &'static [(W, T)], wire: W) -> Option<T> {
    let mut entries = table.iter();
    let entry = entries.find(|(known, _)| *known == wire);
    entry.map(|(_, value)| value.clone())
}

/// The documented value that is sent as this string.
pub fn known_string<T: Clone>(table: &'static [(&'static str, T)], wire: &str) -> Option<T> {
    let mut entries = table.iter();
    let entry = entries.find(|(known, _)| *known == wire);
    entry.map(|(_, value)| value.clone())
}
