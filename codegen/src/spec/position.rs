//! From nodes to lines and columns.
//!
//! Nothing is kept about positions while a document is read. When there is something to show, the
//! text is scanned once more, and only along the paths of the nodes that are shown.

mod json;
mod wanted;
mod yaml;

use super::parse::{parse_into, starts_like_json};
use super::text::Source;
use super::tree::{NodeId, Tree};
use crate::diagnostic::{Code, Diagnostic, Located, Place, located};
use wanted::Wanted;

/// Gives findings about one file their lines and columns, in the order of its text. `root` is the
/// root of the file, if it could be parsed.
pub fn locate(
    source: &Source,
    root: Option<NodeId>,
    tree: &Tree,
    findings: Vec<Diagnostic>,
) -> Vec<Located> {
    let Source { path, text } = source;
    let mut wanted = Wanted::new(tree);
    for finding in &findings {
        if let Place::Node(node, _) = finding.place {
            wanted.add(node);
        }
    }
    if root.is_some() && !wanted.is_complete() {
        scan(text, &mut wanted);
    }
    let mut located: Vec<Located> = findings
        .into_iter()
        .map(|diagnostic| {
            let (line, column) = match diagnostic.place {
                Place::Text(spot) => (spot.line, spot.column),
                Place::Node(node, part) => wanted.find(node, part),
            };
            Located {
                path: path.clone(),
                line,
                column,
                excerpt: None,
                diagnostic,
            }
        })
        .collect();
    let order = |located: &Located| (located.line, located.column);
    located
        .sort_by(|a, b| (order(a), &a.diagnostic.message).cmp(&(order(b), &b.diagnostic.message)));
    // Several nodes may be at one place: what was shared, or made from something.
    located.dedup_by(|a, b| {
        order(a) == order(b)
            && a.diagnostic.message == b.diagnostic.message
            && a.diagnostic.hint == b.diagnostic.hint
    });
    located::attach_excerpts(text, &mut located);
    located
}

/// How scalars of a file that are not quoted are written; nothing of one that has no text of its own.
pub(super) fn spellings(
    source: &Source,
    root: NodeId,
    tree: &Tree,
    nodes: &[NodeId],
) -> Vec<Option<String>> {
    let findings = nodes.iter().enumerate().map(|(index, node)| {
        Diagnostic::warning(Code::ValueOfAnotherType, *node, index.to_string())
    });
    let mut spelled = vec![None; nodes.len()];
    let lines: Vec<&str> = source.text.lines().collect();
    for located in locate(source, Some(root), tree, findings.collect()) {
        let line = lines.get(located.line.saturating_sub(1)).copied();
        let line = line.unwrap_or_default().trim_start_matches('\u{feff}');
        let rest = line.chars().skip(located.column.saturating_sub(1));
        let is_end = |next: &char| next.is_whitespace() || ",]}".contains(*next);
        let text: String = rest.take_while(|next| !is_end(next)).collect();
        let Ok(index) = located.diagnostic.message.parse::<usize>() else {
            continue;
        };
        let mut written = Tree::default();
        // What an alias or a merge key brings in stands elsewhere.
        let is_itself = parse_into(&mut written, &text, 0).is_ok_and(|scalar| {
            nodes
                .get(index)
                .is_some_and(|node| written.value(scalar) == tree.value(*node))
        });
        if let Some(spelled) = spelled.get_mut(index).filter(|_| is_itself) {
            *spelled = Some(text);
        }
    }
    spelled
}

fn scan(text: &str, wanted: &mut Wanted<'_>) {
    let is_json = starts_like_json(text.trim_start_matches('\u{feff}'));
    if !is_json || json::scan(text, wanted).is_none() {
        yaml::scan(text, wanted);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use super::*;
    use crate::diagnostic::{Code, Part};
    use crate::spec::parse::parse;

    /// Where the key and the value of a node are.
    fn places(text: &str, path: &[&str]) -> [(usize, usize); 2] {
        let tree = parse(text).unwrap();
        let node = tree.find(tree.root(), path.iter()).unwrap();
        [Part::Key, Part::Value].map(|part| {
            let finding = Diagnostic::error(Code::WrongType, Place::Node(node, part), "here");
            let source = Source {
                path: String::new(),
                text: text.to_owned(),
            };
            let located = locate(&source, Some(tree.root()), &tree, vec![finding]);
            (located[0].line, located[0].column)
        })
    }

    #[test]
    fn keys_and_values_are_found_in_yaml() {
        let text = "a:\n  - x\n  - bé: { c: 1 }\n";
        assert_eq!(places(text, &["a"]), [(1, 1), (2, 3)]);
        assert_eq!(places(text, &["a", "1", "bé", "c"]), [(3, 11), (3, 14)]);
        assert_eq!(places(text, &[]), [(1, 1), (1, 1)]);
    }

    #[test]
    fn keys_and_values_are_found_in_json() {
        let text = "\u{feff}{ \"a\": [ [], {\"x\": \"}\\\"\"},\n  { \"b\\u00e9\": {\"ü\": 1, \"c\": 2} } ] }";
        assert_eq!(places(text, &["a"]), [(1, 3), (1, 8)]);
        assert_eq!(places(text, &["a", "2", "bé", "c"]), [(2, 25), (2, 30)]);
        assert_eq!(places(text, &["a", "1", "x"]), [(1, 15), (1, 20)]);
        assert_eq!(places(text, &[]), [(1, 1), (1, 1)]);
    }

    #[test]
    fn what_begins_like_json_may_be_yaml() {
        assert_eq!(places("{ a: [ 1,\n 2 ] }", &["a", "1"]), [(2, 2), (2, 2)]);
    }

    #[test]
    fn what_a_merge_key_brought_in_is_at_the_mapping() {
        let text = "base: &base { a: 1 }\nc:\n  <<: *base\n  d: 2\n";
        assert_eq!(places(text, &["c", "a"]), [(2, 1), (3, 3)]);
    }
}
