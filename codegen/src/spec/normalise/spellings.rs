//! Keys with a form of their own, statuses and paths, that are clear and written in another one.

use super::pass::Context;
use crate::diagnostic::{Code, Place};
use crate::spec::edit::Edit;
use crate::spec::grammar::is_status;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};

/// `Default` and `200 OK` among the statuses of responses.
pub(super) fn statuses(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let entries = Node::new(tree, id).entries();
    for (key, response) in entries.filter(|(key, _)| is_status(key) && *key >= "6") {
        context.findings.warning(
            Code::NotAStatus,
            Place::key(response),
            format!("HTTP has no status `{key}`; an answer that has it is read all the same"),
            "write a status from `100` to `599`",
        );
    }
    let wanted = |key: &str| match key.trim().split_at_checked(3) {
        _ if key.starts_with("x-") || is_status(key) || key == "default" => None,
        _ if key.trim().eq_ignore_ascii_case("default") => Some("default".to_owned()),
        Some((status, rest)) if is_status(status) && !rest.starts_with(char::is_alphanumeric) => {
            Some(status.to_owned())
        }
        _ => None,
    };
    let what = (Code::NotAStatus, "is not an HTTP status");
    renamed(tree, id, wanted, what, context)
}

/// Paths that do not begin with a slash.
pub(super) fn paths(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let paths = Node::new(tree, id).get("paths")?.id();
    let wanted = |key: &str| {
        let is_path = !key.starts_with('/') && !key.starts_with("x-") && !key.contains("://");
        is_path.then(|| format!("/{key}"))
    };
    let what = (
        Code::PathWithoutSlash,
        "is a path that does not begin with `/`",
    );
    let made = renamed(tree, paths, wanted, what, context)?;
    let mut edit = Edit::of(tree, id);
    edit.set(tree, "paths", made);
    Some(edit.build(tree))
}

/// An object whose keys are what is wanted, where nothing else has that key.
fn renamed(
    tree: &mut Tree,
    id: NodeId,
    wanted: impl Fn(&str) -> Option<String>,
    (code, what): (Code, &str),
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let entries = Node::new(tree, id).entries();
    let renamed: Vec<(String, String, NodeId)> = entries
        .filter_map(|(key, child)| Some((key.to_owned(), wanted(key)?, child.id())))
        .collect();
    if renamed.is_empty() {
        return None;
    }
    let mut edit = Edit::of(tree, id);
    for (written, plain, child) in renamed {
        if edit.has(tree, &plain) {
            continue;
        }
        context.findings.warning(
            code,
            Place::key(child),
            format!("`{written}` {what}; it is read as `{plain}`"),
            format!("write `{plain}`"),
        );
        edit.remove(tree, &written);
        edit.set(tree, &plain, child);
    }
    Some(edit.build(tree))
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::normalised;
    use super::super::version::Version;

    fn made(paths: &str, path: &[&str]) -> (String, Vec<&'static str>) {
        let path: Vec<&str> = ["paths"].iter().chain(path).copied().collect();
        normalised(Version::V3_0, &format!("paths: {paths}"), &path)
    }

    #[test]
    fn statuses_are_read_as_what_they_mean() {
        let responses = "{ Default: {$ref: a}, 200 OK: {$ref: b}, 404-x: {$ref: c}, 2000: {$ref: d}, 600: {$ref: e} }";
        let text = format!("{{ /a: {{ get: {{ responses: {responses} }} }} }}");
        let (made, codes) = made(&text, &["/a", "get", "responses"]);
        let keys = ["200:", "2000:", "404:", "600:", "default:"];
        assert!(keys.iter().all(|key| made.contains(key)), "{made}");
        assert_eq!(codes.iter().filter(|code| **code == "E0105").count(), 4);
    }

    #[test]
    fn a_path_begins_with_a_slash() {
        let (paths, codes) = made(
            "{ 'a:b': {}, 'https://b': {}, x-c: {}, /d: {}, d: {} }",
            &[],
        );
        assert_eq!(paths, "{/a:b:{},/d:{},d:{},https://b:{},x-c:{}}");
        assert_eq!(codes, ["E0104"]);
    }
}
