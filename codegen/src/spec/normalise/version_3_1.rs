//! The version of OpenAPI. This is where OpenAPI 3.1 is to be rewritten as 3.0; until then every
//! other version is refused.

use crate::diagnostic::{Code, Findings};
use crate::spec::node::Node;
use crate::spec::tree::Tree;

pub(super) fn apply(tree: &Tree, findings: &mut Findings) {
    let root = Node::new(tree, tree.root());
    let Some(version) = root.get("openapi").filter(|node| node.string().is_some()) else {
        findings.error(
            Code::NoVersion,
            root,
            "this is not an OpenAPI document: it has no `openapi` version",
            "an OpenAPI document begins with `openapi: 3.0.3`",
        );
        return;
    };
    let number = version.string().unwrap_or_default();
    if number != "3.0" && !number.starts_with("3.0.") {
        findings.error(
            Code::UnsupportedVersion,
            version,
            format!("OpenAPI {number} is not supported"),
            "write the document in OpenAPI 3.0, for example `openapi: 3.0.3`",
        );
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use super::*;
    use crate::spec::parse::parse;

    fn codes(text: &str) -> Vec<Code> {
        let mut findings = Findings::new();
        apply(&parse(text).unwrap(), &mut findings);
        findings.iter().map(|finding| finding.code).collect()
    }

    #[test]
    fn versions_of_3_0_are_accepted() {
        assert_eq!(codes("openapi: 3.0.3"), []);
        assert_eq!(codes("openapi: '3.0'"), []);
    }

    #[test]
    fn every_other_version_is_refused() {
        assert_eq!(codes("openapi: 3.1.0"), [Code::UnsupportedVersion]);
        assert_eq!(codes("swagger: '2.0'"), [Code::NoVersion]);
        assert_eq!(codes("openapi: 3.0"), [Code::NoVersion]);
    }
}
