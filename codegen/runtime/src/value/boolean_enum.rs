//! Enums for booleans whose values have names.
//!
//! They are not open: besides true and false there is nothing that a server could say, so a `match`
//! over both variants is complete. The generated code gives a table of variants and values, as for
//! open enums.

/// Defines an enum of booleans, with its conversions, `Display`, `FromStr`, serde and leniency.
///
/// First its name, and `default` if it has one; then both variants and their values. Only what is
/// never sent has a default, that of a boolean.
#[macro_export]
#[doc(hidden)]
macro_rules! boolean_enum {
    (default $name:ident) => {
        /// What false is called.
        impl ::std::default::Default for $name {
            fn default() -> Self {
                Self::from(false)
            }
        }
    };
    (
        $(#$about:tt)*
        pub enum $name:ident $(: $word:ident)?;
        $($(#$note:tt)* $variant:ident = $wire:literal;)*
    ) => {
        $(#$about)*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#$note)* $variant,)*
        }

        $(boolean_enum!($word $name);)?

        impl $name {
            /// The boolean that is sent.
            pub const fn value(self) -> bool {
                match self {
                    $(Self::$variant => $wire,)*
                }
            }

            /// Both values, in the order of the document.
            pub fn values() -> impl ::std::iter::ExactSizeIterator<Item = Self> + ::std::clone::Clone
            {
                [$(Self::$variant),*].into_iter()
            }
        }

        impl ::std::convert::From<bool> for $name {
            fn from(value: bool) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.value(), formatter)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::str::ParseBoolError;

            fn from_str(text: &str) -> ::std::result::Result<Self, ::std::str::ParseBoolError> {
                text.parse().map(|value: bool| Self::from(value))
            }
        }

        impl $crate::runtime::serde::Serialize for $name {
            fn serialize<S: $crate::runtime::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_bool(self.value())
            }
        }

        impl $crate::runtime::lenient::FromScalar for $name {
            const EXPECTED: &'static str = "a boolean";

            fn from_scalar(
                scalar: $crate::runtime::lenient::Scalar<'_>,
            ) -> ::std::option::Option<Self> {
                <bool as $crate::runtime::lenient::FromScalar>::from_scalar(scalar).map(Self::from)
            }

            fn is_nothing(text: &str) -> bool {
                text.is_empty()
            }
        }

        impl<'de> $crate::runtime::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::runtime::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::lenient::deserialize_scalar(deserializer)
            }
        }

        impl $crate::runtime::lenient::Lenient for $name {
            fn lenient<'de, D: $crate::runtime::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::lenient::deserialize_scalar(deserializer)
            }

            fn lenient_or_nothing<'de, D: $crate::runtime::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<::std::option::Option<Self>, D::Error> {
                $crate::runtime::lenient::deserialize_scalar_or_nothing(deserializer)
            }
        }
    };
}
