//! The table of an object: its struct, and how it is read, written, limited and made; and the table
//! of the files of models.

/// Defines a struct, and how it is read and written, by one table.
///
/// First the struct, and what it has besides `Debug`, `Clone` and `PartialEq`: `read` and `write`,
/// `limits`, a constructor (`new`), `Default` by it (`default`) or with nothing that is expected
/// (`empty`), and behind commas what is derived.
///
/// Then for each property its field, its name in JSON and how it may be missing: `required`,
/// `optional` (left out when it is `None`), `any` (the same of any JSON, where null is a value),
/// `nullable` (absent and null differ), `expected` (missed only by who needs it), or one of these but
/// `any` and `nullable` for values that are read leniently; in brackets, what limits it. A property that the constructor takes says how: `itself`, `into`
/// (whatever becomes it), `some` (the same, in an `Option`), `values` and `into_values` (whatever holds such
/// items), `boxed` and `maybe_boxed`. One that has a single value says which, behind `=`.
///
/// Last, behind `*`, the field with all other properties, if the type keeps them, whether they are read
/// leniently, and their limits.
#[macro_export]
#[doc(hidden)]
macro_rules! object {
    (
        $(#$about:tt)*
        pub struct $name:ident $(: $($word:ident)+)? $(, $derive:ident)*;
        $($table:tt)*
    ) => {
        object!(struct $name [$(#$about)* #[derive(Debug, Clone, PartialEq $(, $derive)*)]] {
            $($table)*
        });
        object!(each [$($($word)+)?] $name { $($table)* });
    };
    (each [$($word:ident)*] $name:ident $table:tt) => {
        $(object!($word $name $table);)*
    };
    (
        struct $name:ident [$($about:tt)*] {
            $(
                $(#$note:tt)*
                pub $field:ident: $ty:ty = $wire:literal, $kind:ident $([$($limit:tt)+])?
                    $(, $given:ident $(($item:ty))?)? $(= $constant:expr)?;
            )*
            $(* pub $additional:ident: $others:ty $(, $additional_kind:ident)? $([$($additional_limit:tt)+])?;)?
        }
    ) => {
        $($about)*
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#$note)*
                #[doc = ::std::concat!("\n`", $wire, "` in JSON.")]
                pub $field: $ty,
            )*
            $(
                /// Properties that are not listed above.
                pub $additional: $others,
            )?
        }
    };
    (
        read $name:ident {
            $(
                $(#$note:tt)*
                pub $field:ident: $ty:ty = $wire:literal, $kind:ident $([$($limit:tt)+])?
                    $(, $given:ident $(($item:ty))?)? $(= $constant:expr)?;
            )*
            $(* pub $additional:ident: $others:ty $(, $additional_kind:ident)? $([$($additional_limit:tt)+])?;)?
        }
    ) => {
        impl $crate::runtime::object::Readable for $name {
            #[allow(deprecated, reason = "a table names every field")]
            #[allow(irrefutable_let_patterns, reason = "a table may require nothing")]
            fn read<'de, A: $crate::runtime::serde::de::MapAccess<'de>>(
                object: &mut $crate::runtime::object::Reader<'de, A>,
            ) -> ::std::result::Result<Self, A::Error> {
                // One value rather than one for each property: what the compiler has to look at would
                // grow with their square, as each could be left half-way with all others.
                struct __Slots {
                    $($field: ::std::option::Option<$ty>,)*
                    $($additional: $others,)?
                }
                #[allow(unused_mut, reason = "a table may have nothing")]
                let mut slots = __Slots {
                    $($field: ::std::option::Option::None,)*
                    $($additional: ::std::collections::BTreeMap::new(),)?
                };
                while let Some(name) = object.name()? {
                    match name.as_str() {
                        $($wire => object.$kind(&mut slots.$field),)*
                        _ => object!(other object name slots $($additional $($additional_kind)?)?),
                    }?;
                }
                $(object!(missing $kind slots $field $wire);)*
                let __Slots {
                    $($field: object!(slot $kind $field),)*
                    $($additional,)?
                } = slots else {
                    return $crate::runtime::object::incomplete();
                };
                ::std::result::Result::Ok(Self {
                    $($field: object!(value $kind $field $wire),)*
                    $($additional,)?
                })
            }
        }

        impl<'de> $crate::runtime::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::runtime::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::object::read(deserializer)
            }
        }
    };
    (missing required $slots:ident $field:ident $wire:literal) => {
        if $slots.$field.is_none() {
            $slots.$field = $crate::runtime::object::nothing($wire)?;
        }
    };
    (missing lenient $slots:ident $field:ident $wire:literal) => {
        object!(missing required $slots $field $wire)
    };
    (missing $kind:ident $slots:ident $field:ident $wire:literal) => {};
    (slot required $field:ident) => { ::std::option::Option::Some($field) };
    (slot lenient $field:ident) => { ::std::option::Option::Some($field) };
    (slot $kind:ident $field:ident) => { $field };
    (value required $field:ident $wire:literal) => { $field };
    (value lenient $field:ident $wire:literal) => { $field };
    (value expected $field:ident $wire:literal) => {
        $crate::runtime::object::expected($field, $wire)
    };
    (value lenient_expected $field:ident $wire:literal) => {
        object!(value expected $field $wire)
    };
    (value $kind:ident $field:ident $wire:literal) => { $field.flatten() };
    (other $object:ident $name:ident $slots:ident) => {
        $object.skip()
    };
    (other $object:ident $name:ident $slots:ident $additional:ident) => {
        $object.additional($name, &mut $slots.$additional)
    };
    (other $object:ident $name:ident $slots:ident $additional:ident lenient) => {
        $object.additional_lenient($name, &mut $slots.$additional)
    };
    (
        write $name:ident {
            $(
                $(#$note:tt)*
                pub $field:ident: $ty:ty = $wire:literal, $kind:ident $([$($limit:tt)+])?
                    $(, $given:ident $(($item:ty))?)? $(= $constant:expr)?;
            )*
            $(* pub $additional:ident: $others:ty $(, $additional_kind:ident)? $([$($additional_limit:tt)+])?;)?
        }
    ) => {
        impl $name {
            /// The same after a change, such as `.with(|it| it.name = "n".into())`: other crates
            /// can write no struct of a type that may get more fields.
            #[must_use]
            pub fn with(mut self, change: impl ::std::ops::FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        impl $crate::runtime::serde::Serialize for $name {
            #[allow(deprecated, reason = "a table names every field")]
            #[allow(unused_mut, reason = "a table may have no property")]
            fn serialize<S: $crate::runtime::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                let mut writer = $crate::runtime::object::Writer::new(serializer);
                $(writer.$kind($wire, &self.$field);)*
                $(writer.additional(&self.$additional);)?
                writer.end()
            }
        }
    };
    (
        limits $name:ident {
            $(
                $(#$note:tt)*
                pub $field:ident: $ty:ty = $wire:literal, $kind:ident $([$($limit:tt)+])?
                    $(, $given:ident $(($item:ty))?)? $(= $constant:expr)?;
            )*
            $(* pub $additional:ident: $others:ty $(, $additional_kind:ident)? $([$($additional_limit:tt)+])?;)?
        }
    ) => {
        impl $name {
            pub(crate) fn limits() -> $crate::runtime::Limits {
                $crate::runtime::Limits::NONE
                    .properties(const { &[
                        $($(($wire, $crate::runtime::Limits::NONE.$($limit)+),)?)*
                    ] })
                    $($(.others(const { &$crate::runtime::Limits::NONE.$($additional_limit)+ }))?)?
            }
        }
    };
    (
        new $name:ident {
            $(
                $(#$note:tt)*
                pub $field:ident: $ty:ty = $wire:literal, $kind:ident $([$($limit:tt)+])?
                    $(, $given:ident $(($item:ty))?)? $(= $constant:expr)?;
            )*
            $(* pub $additional:ident: $others:ty $(, $additional_kind:ident)? $([$($additional_limit:tt)+])?;)?
        }
    ) => {
        impl $name {
            /// With what is required, and nothing else.
            #[allow(deprecated, reason = "a table names every field")]
            pub fn new($($($field: object!(taken $given $ty $(, $item)?),)?)*) -> Self {
                Self {
                    $($field: object!(given $field $($given)? $(= $constant)?),)*
                    $($additional: ::std::collections::BTreeMap::new(),)?
                }
            }
        }
    };
    (default $name:ident $table:tt) => {
        impl ::std::default::Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }
    };
    (
        empty $name:ident {
            $(
                $(#$note:tt)*
                pub $field:ident: $ty:ty = $wire:literal, $kind:ident $([$($limit:tt)+])?
                    $(, $given:ident $(($item:ty))?)? $(= $constant:expr)?;
            )*
            $(* pub $additional:ident: $others:ty $(, $additional_kind:ident)? $([$($additional_limit:tt)+])?;)?
        }
    ) => {
        impl ::std::default::Default for $name {
            #[allow(deprecated, reason = "a table names every field")]
            fn default() -> Self {
                Self {
                    $($field: object!(without $kind $wire),)*
                    $($additional: ::std::collections::BTreeMap::new(),)?
                }
            }
        }
    };
    (without expected $wire:literal) => {
        ::std::result::Result::Err($crate::runtime::Missing::new($wire))
    };
    (without lenient_expected $wire:literal) => {
        object!(without expected $wire)
    };
    (without $kind:ident $wire:literal) => {
        ::std::default::Default::default()
    };
    (taken itself $ty:ty) => { $ty };
    (taken itself $ty:ty, $item:ty) => { $item };
    (taken into $ty:ty) => { impl ::std::convert::Into<$ty> };
    (taken some $ty:ty, $item:ty) => { impl ::std::convert::Into<$item> };
    (taken values $ty:ty, $item:ty) => { impl $crate::runtime::Values<$item> };
    (taken into_values $ty:ty, $item:ty) => { impl $crate::runtime::IntoValues<$item> };
    (taken boxed $ty:ty, $item:ty) => { $item };
    (taken maybe_boxed $ty:ty, $item:ty) => { ::std::option::Option<$item> };
    (given $field:ident) => { ::std::option::Option::None };
    (given $field:ident = $constant:expr) => { $constant };
    (given $field:ident itself) => { $field.into() };
    (given $field:ident into) => { $field.into() };
    (given $field:ident some) => { ::std::option::Option::Some($field.into()) };
    (given $field:ident values) => { $field.into_vec().into() };
    (given $field:ident into_values) => { $field.into_vec().into() };
    (given $field:ident boxed) => { ::std::boxed::Box::new($field).into() };
    (given $field:ident maybe_boxed) => { $field.map(::std::boxed::Box::new).into() };
}

/// Declares the files of models and says what is in each.
#[macro_export]
#[doc(hidden)]
macro_rules! models {
    ($($(#$condition:tt)? $file:ident: $($name:ident),+;)*) => {$(
        $(#$condition)?
        mod $file;
        $(#$condition)?
        pub use $file::{$($name),+};
    )*};
}
