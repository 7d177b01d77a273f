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

        scalar_enum!($name, bool, ::std::str::ParseBoolError, "a boolean", serialize_bool);
    };
}
