// Generated from the description of the API. Edit the description, not this file.

//! The builder of the client.

use super::*;
use crate::runtime::rows::*;

/// What a [`Client`] is made with.
#[derive(Debug)]
pub struct ClientBuilder {
    pub(super) core: runtime::CoreBuilder,
}

impl ClientBuilder {
    client_builder_options!();

    /// The client.
    ///
    /// # Errors
    ///
    /// A base URL that cannot be used.
    pub fn build(self) -> Result<Client, runtime::BuildError> {
        Ok(Client {
            handle: self.core.build()?.into(),
        })
    }

    /// The client, for callers without async: what it sends blocks the thread until the
    /// answer is there.
    ///
    /// # Errors
    ///
    /// A base URL that cannot be used, or a system that gives no thread.
    #[cfg(feature = "blocking")]
    pub fn build_blocking(
        self,
    ) -> Result<Client<runtime::Blocking>, runtime::BuildError> {
        Ok(Client {
            handle: self.core.build_blocking()?,
        })
    }
}
