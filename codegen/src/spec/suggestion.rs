//! What somebody may have meant by a `$ref` to nothing.

use super::node::Node;
use super::pointer;
use crate::diagnostic::Findings;

/// Advice about a reference to nothing in the file with this root.
pub(super) fn suggestion(root: Node<'_>, reference: &str, findings: &mut Findings) -> String {
    let (_, fragment) = reference.split_once('#').unwrap_or_default();
    let fragment = pointer::decode_fragment(fragment);
    let (parent, name) = fragment.rsplit_once('/').unwrap_or_default();
    let name = name.replace("~1", "/").replace("~0", "~");
    let known = root.at(parent).map(Node::entries);
    let keys = known.into_iter().flatten().map(|(key, _)| key);
    let schemas = "/components/schemas";
    let is_schema = || root.at(schemas).is_some_and(|known| known.has(&name));
    match findings.nearest(&name, keys) {
        Some(candidate) => format!("did you mean `{candidate}`?"),
        None if is_schema() => format!("did you mean `#{schemas}/{name}`?"),
        None => "define it, or correct the reference".to_owned(),
    }
}
