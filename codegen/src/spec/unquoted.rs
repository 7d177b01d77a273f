//! Values of strings that nobody quoted: to YAML `1.10` is a number, and what it was written like is
//! lost with it. The service means what is written, so that the text is asked once more.

use super::linking::Others;
use super::position::spellings;
use super::text::Source;
use super::tree::{NodeId, Number, Step, Tree, Value};
use crate::diagnostic::{Code, Findings};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Makes strings of numbers and booleans that are values of a schema of strings.
pub(super) fn settle(tree: &mut Tree, source: &Source, others: &Others, findings: &mut Findings) {
    let mut by_file: HashMap<NodeId, Vec<NodeId>> = HashMap::new();
    let names = names(tree);
    let values = values(tree, tree.scalars()).into_iter();
    let values = values.filter(|(schema, id)| is_of_strings(tree, *schema, *id));
    let padded = padded(tree);
    let values = values.map(|(_, id)| id).chain(padded.keys().copied());
    for id in values.chain(names.iter().copied()) {
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
    // Of a list of values, one is enough of each kind.
    let mut reported = HashSet::new();
    for (id, spelling) in made {
        let Some(spelling) = spelling else {
            continue;
        };
        let kind = match tree.value(id) {
            Value::Boolean(_) => "boolean",
            Value::String(text) => {
                if text != spelling {
                    continue;
                }
                let number = padded.get(&id).copied().flatten();
                if reported.insert((tree.parent(id), "padded")) {
                    report_padded(id, text, number, findings);
                }
                if let Some(number) = number {
                    let number = tree.make_number(id, number);
                    tree.replace(id, number);
                }
                continue;
            }
            _ => "number",
        };
        // The keys that they are names of need no quotes.
        if !names.contains(&id) && reported.insert((tree.parent(id), "bare")) {
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

/// Says that readers of YAML do not agree on a number with zeros in front.
fn report_padded(id: NodeId, text: &str, number: Option<Number>, findings: &mut Findings) {
    let (read, hint) = match number {
        Some(number) => (number.to_string(), "leave out the zeros before it"),
        None => (
            format!("{text:?}"),
            "quote it if it is a text; if it is a number, leave out the zeros before it",
        ),
    };
    findings.warning(
        Code::UnusualValue,
        id,
        format!("to some readers of YAML `{text}` is a number, to some an octal one; it is read as {read}"),
        hint,
    );
}

/// The strings that are values of a schema and look like a number with zeros in front of it, with that
/// number if the schema is one of numbers and of no strings.
fn padded(tree: &Tree) -> BTreeMap<NodeId, Option<Number>> {
    let is_padded = |text: &str| {
        let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
        let rest = digits.strip_prefix('0').unwrap_or_default();
        !rest.is_empty() && rest.bytes().all(|digit| digit.is_ascii_digit())
    };
    let strings = tree.strings().filter(|(_, text)| is_padded(text));
    let values = values(tree, strings.map(|(id, _)| id)).into_iter();
    let read = values.filter_map(|(schema, id)| {
        let words = types(tree, schema);
        let is_number = words
            .iter()
            .any(|word| matches!(*word, "integer" | "number"));
        match tree.value(id) {
            _ if !is_number => Some((id, None)),
            Value::String(text) if !words.contains(&"string") => {
                let number = text.parse().map(Number::Unsigned);
                let number = number.or_else(|_| text.parse().map(Number::Signed));
                Some((id, Some(number.ok()?)))
            }
            _ => None,
        }
    });
    read.collect()
}

/// Those of some nodes that are values of a schema, with the schema.
fn values(tree: &Tree, nodes: impl Iterator<Item = NodeId>) -> Vec<(NodeId, NodeId)> {
    let is_key = |step: Step, keys: &[&str]| match step {
        Step::Key(key) => keys.contains(&tree.key_text(key)),
        Step::Index(_) => false,
    };
    let mut found = Vec::new();
    for id in nodes {
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
    let words = types(tree, schema);
    let own: &[&str] = match tree.value(value) {
        Value::Boolean(_) => &["boolean"],
        _ => &["number", "integer"],
    };
    words.contains(&"string") && !words.iter().any(|word| own.contains(word))
}

/// The types that a schema names.
fn types(tree: &Tree, schema: NodeId) -> Vec<&str> {
    match tree.child(schema, "type").map(|kind| tree.value(kind)) {
        Some(Value::String(word)) => vec![word],
        Some(Value::Array(words)) => words
            .iter()
            .filter_map(|word| match tree.value(*word) {
                Value::String(word) => Some(word),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
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
    fn a_number_with_zeros_before_it_is_told() {
        for (schema, expected) in [
            ("{ enum: [017, -08, a0, 0] }", &["E0120"][..]),
            ("{ type: string, const: 017 }", &["E0120"]),
            ("{ type: string, enum: [017, 18] }", &["E0307", "E0120"]),
            (
                "{ type: string, enum: [18, 19, 017, 08] }",
                &["E0307", "E0120"],
            ),
            ("{ enum: ['017', \"08\"], title: 01 }", &[]),
            ("{ type: integer, enum: ['017'] }", &[]),
            ("{ type: [string, integer], enum: [017] }", &[]),
            ("{ example: 017, description: 017 }", &[]),
        ] {
            let (made, codes) = values(schema);
            assert_eq!(codes, expected, "{schema}");
            assert!(schema.contains("017") && made.contains("017") || made.contains("08"));
        }
    }

    #[test]
    fn a_number_of_a_schema_of_numbers_is_one_whatever_is_before_it() {
        for (schema, expected) in [
            (
                "{ type: integer, default: 017 }",
                "{default:17,type:integer}",
            ),
            (
                "{ type: integer, enum: [-08, 9] }",
                "{enum:[-8,9],type:integer}",
            ),
            ("{ type: number, default: 00 }", "{default:0,type:number}"),
        ] {
            let (made, codes) = values(schema);
            assert_eq!(made, expected);
            assert_eq!(codes, ["E0120"], "{schema}");
        }
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
