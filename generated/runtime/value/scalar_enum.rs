//! What enums of strings, integers and booleans have in common.

/// Implements how an enum is read, by its `FromScalar`; and for one with a `value()` that becomes it
/// also that, `Display`, `FromStr` and how it is written.
#[macro_export]
#[doc(hidden)]
macro_rules! scalar_enum {
    (read $name:ident) => {
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
    ($name:ident, $value:ty, $error:ty, $expected:literal, $serialize:ident) => {
        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.value(), formatter)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $error;

            fn from_str(text: &str) -> ::std::result::Result<Self, $error> {
                text.parse().map(|value: $value| Self::from(value))
            }
        }

        impl $crate::runtime::serde::Serialize for $name {
            fn serialize<S: $crate::runtime::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.$serialize(self.value())
            }
        }

        impl $crate::runtime::lenient::FromScalar for $name {
            const EXPECTED: &'static str = $expected;

            fn from_scalar(
                scalar: $crate::runtime::lenient::Scalar<'_>,
            ) -> ::std::option::Option<Self> {
                <$value as $crate::runtime::lenient::FromScalar>::from_scalar(scalar).map(Self::from)
            }

            fn is_nothing(text: &str) -> bool {
                text.is_empty()
            }
        }

        scalar_enum!(read $name);
    };
}
