//! The parameters that are the same on every call, as the client was given them.

use std::sync::Arc;

use serde_json::Value;

use crate::runtime::value::{Secret, text_of};

/// The global parameters of a client. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Globals(Arc<[Global]>);

/// A parameter that is the same on every call.
pub(crate) struct Global {
    pub(crate) name: &'static str,
    pub(crate) value: Value,
    pub(crate) secrets: Vec<Secret>,
}

impl Globals {
    pub(crate) fn new(globals: Vec<Global>) -> Self {
        Self(globals.into())
    }

    /// The value of a parameter, unless it is null; the secrets in it are added to `secrets`.
    pub(crate) fn value(&self, name: &str, secrets: &mut Vec<Secret>) -> Option<Value> {
        let global = self.find(name)?;
        secrets.extend_from_slice(&global.secrets);
        Some(global.value.clone()).filter(|value| !value.is_null())
    }

    /// The value of a parameter as plain text.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        let global = self.find(name)?;
        Some(text_of(&global.value).into_owned())
    }

    fn find(&self, name: &str) -> Option<&Global> {
        self.0.iter().find(|global| global.name == name)
    }
}
