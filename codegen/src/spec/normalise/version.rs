//! Which version of OpenAPI a document is written in.

use crate::diagnostic::{Code, Findings};
use crate::spec::node::Node;
use crate::spec::tree::Tree;

pub(super) use crate::spec::version::Version;

/// The version that a document says it is written in; nothing if it cannot be read.
pub(super) fn version(tree: &Tree, findings: &mut Findings) -> Option<Version> {
    let root = Node::new(tree, tree.root());
    let Some((node, number)) = root
        .get("openapi")
        .and_then(|node| Some((node, node.text()?)))
    else {
        refuse(root, findings);
        return None;
    };
    if let Some(version) = Version::of(root) {
        return Some(version);
    }
    findings.error(
        Code::UnsupportedVersion,
        node,
        format!("OpenAPI {number} is not supported"),
        "write the document in OpenAPI 3.0, 3.1 or 3.2, for example `openapi: 3.1.0`",
    );
    None
}

fn refuse(root: Node<'_>, findings: &mut Findings) {
    match root.get("swagger") {
        Some(swagger) => findings.error(
            Code::UnsupportedVersion,
            swagger,
            "this is a Swagger 2.0 document, which is older than OpenAPI",
            "convert it first, for example with `npx swagger2openapi --patch --outfile openapi.yaml swagger.yaml`",
        ),
        None if root.string().is_some_and(|text| text.starts_with("//")) => findings.error(
            Code::NoVersion,
            root,
            "this is neither YAML nor JSON: JSON has no comments",
            "remove the lines that begin with `//`",
        ),
        None => findings.error(
            Code::NoVersion,
            root,
            "this is not an OpenAPI document: it has no `openapi` version",
            "an OpenAPI document begins with `openapi: 3.1.0`",
        ),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::spec::parse::parse;

    #[test]
    fn a_comment_is_told_from_a_document_of_something_else() {
        for (text, word) in [("// c\n{}", "comments"), ("a: 1", "version")] {
            let mut findings = Findings::new();
            assert!(version(&parse(text).unwrap(), &mut findings).is_none());
            assert!(
                findings
                    .iter()
                    .all(|finding| finding.message.contains(word))
            );
        }
    }

    fn read(text: &str) -> (Option<Version>, Vec<Code>) {
        let mut findings = Findings::new();
        let version = version(&parse(text).unwrap(), &mut findings);
        (
            version,
            findings.iter().map(|finding| finding.code).collect(),
        )
    }

    #[test]
    fn versions_are_told_apart_quoted_or_not() {
        for (text, version) in [
            ("openapi: 3.0.3", Version::V3_0),
            ("openapi: '3.0'", Version::V3_0),
            ("openapi: 3.0", Version::V3_0),
            ("openapi: 3.1", Version::V3_1),
            ("openapi: 3.1.1", Version::V3_1),
            ("openapi: 3.2.0", Version::V3_2),
        ] {
            assert_eq!(read(text), (Some(version), vec![]), "{text}");
        }
    }

    #[test]
    fn every_other_version_is_refused() {
        assert_eq!(read("openapi: 3.10.0").1, [Code::UnsupportedVersion]);
        assert_eq!(read("openapi: 4.0.0").1, [Code::UnsupportedVersion]);
        assert_eq!(read("swagger: '2.0'").1, [Code::UnsupportedVersion]);
        assert_eq!(read("info: {}").1, [Code::NoVersion]);
    }
}
