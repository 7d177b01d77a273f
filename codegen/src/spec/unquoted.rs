//! Values of strings that nobody quoted: to YAML `1.10` is a number, and what it was written like is
//! lost with it. The service means what is written, so that the text is asked once more.

use super::linking::Others;
use super::position::spellings;
use super::text::Source;
use super::tree::{NodeId, Step, Tree, Value};
use crate::diagnostic::{Code, Findings};
use std::collections::{HashMap, HashSet};

/// Makes strings of numbers and booleans that are values of a schema of strings.
pub(super) fn settle(tree: &mut Tree, source: &Source, others: &Others, findings: &mut Findings) {
    let mut by_file: HashMap<NodeId, Vec<NodeId>> = HashMap::new();
    let names = names(tree);
    let values = unquoted(tree).into_iter();
    let values = values.filter(|(schema, id)| is_of_strings(tree, *schema, *id));
    for id in values.map(|(_, id)| id).chain(names.iter().copied()) {
        by_file.entry(tree.path(id).root).or_default().push(id);
    }
    if by_file.is_empty() {
        return;
    }
    let mut made = Vec::new();
    for (root, source) in others.sources(tree, source) {
        if let Some(nodes) = by_file.get(&root) {
            let spelled = spellings(source, root, tree, nodes);
            made.extend(nodes.iter().copied().zip(spelled));
        }
    }
    let mut reported = HashSet::new();
    for (id, spelling) in made {
        let Some(spelling) = spelling else {
            continue;
        };
        let kind = match tree.value(id) {
            Value::Boolean(_) => "boolean",
            _ => "number",
        };
        // The keys that they are names of need no quotes. Of a list of values, one is enough.
        if !names.contains(&id) && reported.insert(tree.parent(id)) {
            findings.warning(
                Code::ValueOfAnotherType,
                id,
                format!("`{spelling}` is a {kind}, and a value of a string is wanted; it is read as {spelling:?}"),
                "quote the values of a string",
            );
        }
        let string = tree.make_string(id, &spelling);
        tree.replace(id, string);
    }
}

/// The numbers and booleans that are values of a schema, with the schema.
fn unquoted(tree: &Tree) -> Vec<(NodeId, NodeId)> {
    let is_key = |step: Step, keys: &[&str]| match step {
        Step::Key(key) => keys.contains(&tree.key_text(key)),
        Step::Index(_) => false,
    };
    let mut found = Vec::new();
    for id in tree.scalars() {
        let Some((parent, step)) = tree.written_in(id) else {
            continue;
        };
        if is_key(step, &["const", "default"]) {
            found.push((parent, id));
        } else if matches!(step, Step::Index(_))
            && let Some((schema, step)) = tree.written_in(parent)
            && is_key(step, &["enum"])
        {
            found.push((schema, id));
        }
    }
    found
}

/// The numbers and booleans among the names of properties that a schema requires.
fn names(tree: &Tree) -> HashSet<NodeId> {
    let is_name = |id: &NodeId| {
        let list = tree.written_in(*id).map(|(list, _)| list);
        let owner = list.and_then(|list| tree.written_in(list));
        owner.is_some_and(|(schema, step)| {
            let is_required = matches!(step, Step::Key(key) if tree.key_text(key) == "required");
            is_required && tree.child(schema, "properties").is_some()
        })
    };
    tree.scalars().filter(is_name).collect()
}

/// The schema takes strings, and no such value.
fn is_of_strings(tree: &Tree, schema: NodeId, value: NodeId) -> bool {
    let Some(kind) = tree.child(schema, "type") else {
        return false;
    };
    let words: Vec<&str> = match tree.value(kind) {
        Value::String(word) => vec![word],
        Value::Array(words) => words
            .iter()
            .filter_map(|word| match tree.value(*word) {
                Value::String(word) => Some(word),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    };
    let own: &[&str] = match tree.value(value) {
        Value::Boolean(_) => &["boolean"],
        _ => &["number", "integer"],
    };
    words.contains(&"string") && !words.iter().any(|word| own.contains(word))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use crate::spec::{Source, read};

    fn values(schema: &str) -> (String, Vec<&'static str>) {
        let text = format!(
            "openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n    S: {schema}\n"
        );
        let path = "a.yaml".to_owned();
        let (document, findings) = read(&Source { path, text }).unwrap();
        let schema = document.root().at("/components/schemas/S").unwrap();
        let codes = findings.iter().map(|finding| finding.code.as_str());
        (
            schema.to_json().to_string().replace('"', ""),
            codes.collect(),
        )
    }

    #[test]
    fn a_string_is_spelled_as_it_is_written() {
        for (schema, expected) in [
            (
                "{ type: string, enum: [1.0, 1.10, 1e3, 0x1F , True, b] } # c",
                "{enum:[1.0,1.10,1e3,0x1F,True,b],type:string}",
            ),
            (
                "\n      type: [string, 'null']\n      enum:\n        - 0o7 # c\n        - null\n      default: 0o7",
                "{default:0o7,enum:[0o7,null],nullable:true,type:string}",
            ),
        ] {
            let (made, codes) = values(schema);
            assert_eq!(made, expected);
            assert!(codes.iter().all(|code| *code == "E0307"), "{codes:?}");
        }
    }

    #[test]
    fn a_required_name_is_spelled_as_its_key_is() {
        let properties = "properties: { 0x10: {}, 1.0: {}, true: {} }";
        let (made, codes) = values(&format!("{{ required: [0x10, 1.0, true], {properties} }}"));
        assert!(made.ends_with("required:[0x10,1.0,true]}"), "{made}");
        assert_eq!(codes, [""; 0]);
    }

    #[test]
    fn other_schemas_keep_their_values() {
        for schema in [
            "{ type: number, enum: [1.50] }",
            "{ type: [string, number], enum: [1.50, a] }",
        ] {
            assert!(!values(schema).0.contains("1.50"), "{schema}");
        }
    }
}
