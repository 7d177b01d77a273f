//! The versions of OpenAPI that are read.

use crate::spec::node::Node;
use std::fmt;

/// A version of OpenAPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Version {
    /// 3.0, the one that later phases know.
    V3_0,
    /// 3.1, whose schemas are those of JSON Schema 2020-12.
    V3_1,
    /// 3.2, which is 3.1 with additions.
    V3_2,
}

impl Version {
    /// The version that a document says it is written in, if it is one of these.
    pub(super) fn of(root: Node<'_>) -> Option<Self> {
        let number = root.get("openapi")?.text()?;
        // To YAML, `3.0` and `3` are the same number when nobody quotes them.
        if number == "3" {
            return Some(Self::V3_0);
        }
        let is = |version: &Self| {
            let minor = version.to_string();
            let rest = number.strip_prefix(&minor);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        [Self::V3_0, Self::V3_1, Self::V3_2].into_iter().find(is)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::V3_0 => "3.0",
            Self::V3_1 => "3.1",
            Self::V3_2 => "3.2",
        })
    }
}
