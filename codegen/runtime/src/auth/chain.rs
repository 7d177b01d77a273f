//! Keeps token calls from waiting for themselves.

use std::sync::Arc;

/// The schemes whose token calls led to this call, innermost first.
#[derive(Clone, Default)]
pub(crate) struct Chain(Option<Arc<Link>>);

struct Link {
    method: &'static str,
    outer: Chain,
}

impl Chain {
    pub(crate) fn contains(&self, method: &str) -> bool {
        let link = self.0.as_deref();
        link.is_some_and(|link| link.method == method || link.outer.contains(method))
    }

    pub(crate) fn with(&self, method: &'static str) -> Self {
        let outer = self.clone();
        Self(Some(Arc::new(Link { method, outer })))
    }
}
