//! What operations are called: by their `operationId`, or else by their method and path.

use crate::diagnostic::Code;
use crate::lower::notes::Notes;
use crate::spec::document::operations;
use crate::spec::node::Node;
use crate::template::{Part, parts};
use crate::words::words;
use std::collections::{BTreeMap, BTreeSet};

/// The id of each operation, by its path and method. Every id is there once.
pub(super) type Ids<'a> = BTreeMap<(&'a str, &'a str), String>;

/// Decides the ids. Of operations that share one, the first by path keeps it, wherever the document
/// lists it.
pub(super) fn ids<'a>(document: Node<'a>, notes: &mut Notes) -> Ids<'a> {
    let mut written = BTreeMap::new();
    for (path, item) in document.entries_of("paths") {
        let item = item.definition();
        for (method, node) in operations(item) {
            written.insert((path, method), node);
        }
    }
    let mut ids = Ids::new();
    let mut owners: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    for (place, node) in &written {
        let own = node.get("operationId");
        let Some(id) = own.and_then(Node::string).filter(|id| !id.is_empty()) else {
            continue;
        };
        if let Some((path, method)) = owners.get(id) {
            notes.findings.warning(
                Code::RepeatedOperationId,
                own.unwrap_or(*node),
                format!(
                    "the operation id `{id}` is taken; this one is called by its method and path"
                ),
                format!("it names `{path} {method}` already; ids are unique in a document"),
            );
            continue;
        }
        owners.insert(id, *place);
        ids.insert(*place, id.to_owned());
    }
    let mut taken: BTreeSet<Vec<String>> = ids.values().map(|id| words(id)).collect();
    let mut places: Vec<_> = written.into_keys().collect();
    // The usual spelling keeps the plain name.
    places.sort_by_key(|(path, _)| has_letter(path, char::is_ascii_uppercase));
    for place in places {
        if ids.contains_key(&place) {
            continue;
        }
        let (path, method) = place;
        let plain = called(method, path);
        let numbered = (2..).map(|number| format!("{plain} {number}"));
        let mut candidates = std::iter::once(plain.clone())
            .chain(told_apart(&plain, path))
            .chain(numbered);
        if let Some(id) = candidates.find(|id| taken.insert(words(id))) {
            ids.insert(place, id);
        }
    }
    ids
}

/// What the path alone says besides, whatever else there is: `/Users` beside `/users`, `/users/` beside
/// it, `/a/by/b` beside `/a/{b}`.
fn told_apart(plain: &str, path: &str) -> impl Iterator<Item = String> {
    let has = |is_it| has_letter(path, is_it);
    let case = match (has(char::is_ascii_uppercase), has(char::is_ascii_lowercase)) {
        (true, true) => Some("mixed"),
        (true, false) => Some("upper"),
        (false, _) => None,
    };
    let ending = path.ends_with('/').then_some("slash");
    let parameters = path.contains('{').then_some("parameter");
    let words = [ending, case, parameters].into_iter().flatten();
    let spelt = format!("{plain} at {}", path.replace(['{', '}'], " path "));
    let said = words
        .map(|word| format!("{plain} {word}"))
        .collect::<Vec<_>>();
    said.into_iter().chain([spelt])
}

/// Whether a path has such a letter, whatever its parameters are called: their names are not sent.
fn has_letter(path: &str, is_it: fn(&char) -> bool) -> bool {
    parts(path).iter().any(|part| match part {
        Part::Literal(text) => text.chars().any(|letter| is_it(&letter)),
        Part::Placeholder(_) => false,
    })
}

/// `get`, `/users/{id}/posts` → `get users by id posts`. A path that begins with the method says it
/// already.
fn called(method: &str, path: &str) -> String {
    let mut result = method.to_owned();
    let mut was_placeholder = false;
    for segment in path.split(['/', '#']).filter(|segment| !segment.is_empty()) {
        let mut is_linked = false;
        for part in parts(segment) {
            let (link, text) = match part {
                Part::Literal(text) => (" ", text),
                Part::Placeholder(name) if is_linked => (" ", name),
                Part::Placeholder(name) if was_placeholder => (" and ", name),
                Part::Placeholder(name) => (" by ", name),
            };
            was_placeholder = matches!(part, Part::Placeholder(_));
            is_linked |= was_placeholder;
            result.push_str(link);
            result.push_str(text);
        }
    }
    let rest = result.get(method.len() + 1..).unwrap_or_default();
    match words(rest).first() {
        _ if rest.is_empty() => format!("{method} root"),
        Some(first) if first == method => rest.to_owned(),
        _ => result,
    }
}

#[cfg(test)]
mod tests {
    use super::{called, told_apart};

    #[test]
    fn a_path_tells_itself_from_one_that_reads_alike() {
        for (path, expected) in [
            ("/users/", "get users slash"),
            ("/Users/me", "get Users me mixed"),
            ("/a/{b}", "get a by b parameter"),
            // What a parameter is called is not sent.
            ("/a/{userId}", "get a by userId parameter"),
            ("/A/{userId}", "get A by userId upper"),
        ] {
            let plain = called("get", path);
            assert_eq!(told_apart(&plain, path).next().as_deref(), Some(expected));
        }
    }

    #[test]
    fn a_path_reads_like_a_name() {
        for (path, expected) in [
            ("/", "get root"),
            ("/users", "get users"),
            ("/users/{id}/posts", "get users by id posts"),
            ("/repos/{owner}/{repo}", "get repos by owner and repo"),
            ("/bin/{id}#restore", "get bin by id restore"),
            ("/files/{name}.{ext}", "get files by name . ext"),
            ("/users/{id}:follow", "get users by id :follow"),
            ("/span/{from}-{to}", "get span by from - to"),
            ("/v{version}/x", "get v by version x"),
            ("/get", "get"),
            ("/getUsers/{id}", "getUsers by id"),
            ("/get/{id}", "get by id"),
            ("/gets", "get gets"),
        ] {
            assert_eq!(called("get", path), expected);
        }
    }
}
