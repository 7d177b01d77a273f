//! The places that actions are about.

use crate::diagnostic::nearest;
use crate::spec::node::Node;
use crate::spec::pointer;
use crate::spec::tree::{NodeId, Tree};

/// The node at a pointer.
pub(super) fn find(tree: &Tree, place: &str) -> Option<NodeId> {
    tree.find(tree.root(), pointer::tokens(place))
}

/// The pointer to what a place is in.
pub(super) fn parent(place: &str) -> &str {
    place.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// A pointer in a message.
pub(super) fn shown(place: &str) -> String {
    if place.is_empty() {
        "the root of the document".to_owned()
    } else {
        format!("`#{place}`")
    }
}

/// Advice for a path that matches nothing: how far it leads.
pub(super) fn hint(tree: &Tree, path: &str) -> String {
    let mut node = Node::new(tree, tree.root());
    for name in names(path) {
        let next = match name.parse::<usize>() {
            Ok(index) if !node.is_object() => node.items().nth(index),
            _ => node.get(&name),
        };
        if let Some(next) = next {
            node = next;
            continue;
        }
        let known = node.entries().map(|(key, _)| key);
        return match nearest(&name, known) {
            Some(near) => format!("did you mean `{near}`?"),
            None => {
                let tokens = node.path().into_iter();
                let place = tokens.fold(String::new(), |at, token| pointer::join(&at, &token));
                format!("there is no `{name}` in {}", shown(&place))
            }
        };
    }
    "leave the action out, or compare the path with the document".to_owned()
}

/// The names at the beginning of a path, as far as they are plain.
fn names(path: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = path.strip_prefix('$').unwrap_or_default();
    loop {
        if let Some(after) = rest.strip_prefix('.') {
            let end = after.find(['.', '[']).unwrap_or(after.len());
            let (name, after) = after.split_at(end);
            if name.is_empty() || name == "*" {
                return names;
            }
            names.push(name.to_owned());
            rest = after;
        } else if let Some(after) = rest.strip_prefix('[') {
            let quote = after
                .chars()
                .next()
                .filter(|quote| ['\'', '"'].contains(quote));
            let name = match quote {
                Some(quote) => after
                    .get(1..)
                    .and_then(|after| after.split_once(&format!("{quote}]"))),
                None => after.split_once(']').filter(|(index, _)| {
                    !index.is_empty() && index.bytes().all(|byte| byte.is_ascii_digit())
                }),
            };
            let Some((name, after)) = name.filter(|(name, _)| !name.contains('\\')) else {
                return names;
            };
            names.push(name.to_owned());
            rest = after;
        } else {
            return names;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn the_plain_beginning_of_a_path_is_read() {
        assert_eq!(
            names("$.paths['/a.b'].get[\"x\"][0].y[?@.z].w"),
            ["paths", "/a.b", "get", "x", "0", "y"]
        );
        assert_eq!(names("$..get"), [""; 0]);
        assert_eq!(names("$.paths.*.get"), ["paths"]);
    }
}
