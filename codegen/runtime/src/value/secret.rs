//! Values that are never shown: tokens, passwords, keys.
//!
//! Serialising writes the value, for that is how it reaches the service; nothing else does except
//! [`Secret::expose`].

use std::cell::RefCell;
use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A text that `Debug` does not show, that has no `Display` and that is wiped from memory when
/// dropped.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// The text itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl Eq for Secret {}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        note(self);
        serializer.serialize_str(self.expose())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

thread_local! {
    // Secrets lie anywhere inside a body, and serialising is the only time all of them are met.
    static NOTED: RefCell<Option<Vec<Secret>>> = const { RefCell::new(None) };
}

fn note(secret: &Secret) {
    NOTED.with_borrow_mut(|noted| {
        if let Some(noted) = noted {
            noted.push(secret.clone());
        }
    });
}

/// The value as JSON, with every [`Secret`] that lies in it added to `secrets`.
pub(crate) fn to_value<T: Serialize + ?Sized>(
    value: &T,
    secrets: &mut Vec<Secret>,
) -> Result<serde_json::Value, serde_json::Error> {
    let outer = NOTED.replace(Some(Vec::new()));
    let result = serde_json::to_value(value);
    secrets.extend(NOTED.replace(outer).unwrap_or_default());
    result
}
