//! Names stay: whatever is added to a document, and wherever, nothing that was there is called
//! otherwise afterwards.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use undelete_codegen::diff;
use undelete_codegen::emit::surface::Fact;
use undelete_codegen::spec::{Source, alone};

/// The names of each thing that callers see, by what finds it again; nothing if the document is refused.
fn names(document: &Value) -> Option<BTreeMap<String, String>> {
    let source = Source {
        path: "input.json".to_owned(),
        text: document.to_string(),
    };
    let model = undelete_codegen::read(source, &alone).ok()?;
    let surface = diff::surface(&model);
    let things = surface.things.values().map(|thing| {
        let facts = [Fact::Name, Fact::Builder, Fact::Module];
        let facts: Vec<&str> = facts.iter().filter_map(|it| thing.fact(*it)).collect();
        let key = format!("{:?} {}", thing.key.subject, thing.key.path.join(" / "));
        (key, format!("{} {}", thing.shown, facts.join(" ")))
    });
    Some(things.collect())
}

/// Something that is added at a place: what it is, and the document with it.
type Added = (String, Value);

/// Every place of a tree, as a JSON pointer.
fn places(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Object(entries) => {
            for (key, child) in entries {
                let token = key.replace('~', "~0").replace('/', "~1");
                places(child, &format!("{here}/{token}"), found);
            }
        }
        Value::Array(items) => {
            for (index, child) in items.iter().enumerate() {
                places(child, &format!("{here}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// Names that come before and behind others, and one that differs from a known one by its case only, and
/// is further from Rust.
fn new_names(known: &Map<String, Value>) -> Vec<String> {
    let mut names = vec!["aAdded".to_owned()];
    let is_usual =
        |name: &&String| name.len() > 1 && name.chars().all(|it| it.is_ascii_lowercase());
    let other_case = known
        .keys()
        .filter(is_usual)
        .map(|name| name.to_uppercase());
    names.extend(other_case.filter(|name| !known.contains_key(name)).take(1));
    names
}

/// Values that would have the name of one that is known: of other letters, or with other signs between
/// the words.
fn clashing(known: &[&str]) -> BTreeSet<String> {
    let spellings = known.iter().take(3).flat_map(|value| {
        let (first, rest) = value.split_at(value.chars().next().map_or(0, char::len_utf8));
        [
            value.to_uppercase(),
            value.to_lowercase(),
            format!("{}{rest}", first.to_uppercase()),
            value.replace('_', "-"),
            value.replace(['-', ' '], "_"),
            value.replace('≤', "<="),
            value.replace("<=", "≤"),
        ]
    });
    spellings
        .filter(|value| !known.contains(&value.as_str()))
        .collect()
}

/// Everything that can be added to a document.
fn additions(document: &Value) -> Vec<Added> {
    let mut found = Vec::new();
    places(document, "", &mut found);
    let mut made = Vec::new();
    for place in &found {
        let mut add = |what: &str, change: &dyn Fn(&mut Value)| {
            let mut edited = document.clone();
            change(edited.pointer_mut(place).unwrap());
            made.push((format!("{what} at {place}"), edited));
        };
        let last = place.rsplit('/').next().unwrap_or_default();
        let within = |key: &str| place.contains(&format!("/{key}/"));
        if within("example") || within("examples") || within("enum") || within("default") {
            continue;
        }
        match (last, document.pointer(place).unwrap()) {
            // One value is what an alternative goes by, as long as there is no other.
            ("enum", Value::Array(values))
                if values.len() > 1 && values.iter().all(Value::is_string) =>
            {
                let known: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
                for name in clashing(&known) {
                    add(&format!("the value {name} behind"), &|list| {
                        list.as_array_mut().unwrap().push(json!(name));
                    });
                }
                // In front, it is the first of its name.
                add("a value in front", &|list| {
                    list.as_array_mut().unwrap().insert(0, json!("aAdded"));
                });
            }
            ("properties" | "schemas", Value::Object(known))
                if !within("properties/properties") =>
            {
                for name in new_names(known) {
                    add(&format!("{name} of {last}"), &|all| {
                        all[&name] = json!({ "type": "object", "properties": { "inner": { "type": "string", "enum": ["a"] } } });
                    });
                }
            }
            // One object among others is called so, and lists that only require are no alternatives.
            ("oneOf" | "anyOf", Value::Array(list))
                if list
                    .iter()
                    .filter(|it| it["properties"].is_object() || it["$ref"].is_string())
                    .count()
                    > 1 =>
            {
                let new = json!({ "type": "object", "required": ["ownKey"], "properties": { "ownKey": { "type": "string" } } });
                add("an alternative behind", &|list| {
                    list.as_array_mut().unwrap().push(new.clone())
                });
                add("an alternative in front", &|list| {
                    list.as_array_mut().unwrap().insert(0, new.clone());
                });
            }
            ("parameters", Value::Array(list)) => {
                let known = list.iter().filter_map(|it| it["name"].as_str());
                let known = known.map(|name| (name.to_owned(), Value::Null)).collect();
                for (name, location) in new_names(&known)
                    .into_iter()
                    .flat_map(|name| [(name.clone(), "query"), (name, "header")])
                {
                    let new =
                        json!({ "name": name, "in": location, "schema": { "type": "string" } });
                    add(
                        &format!("the parameter {name} in {location} behind"),
                        &|list| {
                            list.as_array_mut().unwrap().push(new.clone());
                        },
                    );
                    add(
                        &format!("the parameter {name} in {location} in front"),
                        &|list| {
                            list.as_array_mut().unwrap().insert(0, new.clone());
                        },
                    );
                }
            }
            ("responses", Value::Object(known))
                if !known.contains_key("418") && !place.starts_with("/components") =>
            {
                let schema =
                    json!({ "type": "object", "properties": { "tea": { "type": "string" } } });
                add("a response", &|all| {
                    all["418"] = json!({ "description": "Tea.", "content": { "application/json": { "schema": schema } } });
                });
            }
            ("paths", Value::Object(known)) => {
                let schema = json!({ "type": "object", "properties": { "inner": { "type": "string", "enum": ["a"] } } });
                let responses = json!({ "200": { "description": "Done.", "content": { "application/json": { "schema": schema } } } });
                add(
                    "a path",
                    &|all| {
                        all["/a-added"] =
                            json!({ "get": { "operationId": "aAdded", "responses": responses } })
                    },
                );
                add("a path without an id", &|all| {
                    all["/z-added"] = json!({ "get": { "responses": responses } })
                });
                for path in known.keys().take(5) {
                    let path = format!("{path}/");
                    add("a path with a slash more", &|all| {
                        let names = path
                            .split('{')
                            .skip(1)
                            .filter_map(|it| it.split('}').next());
                        let parameters: Vec<Value> = names.map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } })).collect();
                        all[&path] =
                            json!({ "get": { "parameters": parameters, "responses": responses } });
                    });
                }
            }
            _ => {}
        }
    }
    made
}

/// What renames all the same, by document and place.
const KNOWN: [(&str, &str); 7] = [
    // A type that other places have too: what makes it another one there names it anew.
    ("unified", ""),
    ("combined", "/components/schemas/Beside"),
    ("combined", "/components/schemas/CommonAndEither"),
    // Alternatives that nothing tells apart by name are numbered.
    ("called", "/components/schemas/Dog/properties/owner/oneOf"),
    ("values", "front at /components/schemas/Either/oneOf"),
    // What only required is now a list of alternatives.
    ("combined", "/components/schemas/Constrained/anyOf"),
    ("workshop", "/components/schemas/Reminder/anyOf"),
];

fn documents() -> Vec<PathBuf> {
    let mut found = support::cases("goldens");
    for case in &mut found {
        case.push("input.yaml");
    }
    found.push(support::folder("diff").join("base.yaml"));
    for name in ["workshop.yaml", "newer.yaml", "values.yaml", "unions.yaml"] {
        found.push(support::folder("constructs").join(name));
    }
    found.retain(|path| path.exists());
    found
}

#[test]
fn what_is_added_renames_nothing() {
    let mut wrong = String::new();
    let (mut tried, mut refused) = (0, 0);
    for path in documents() {
        let text = fs::read_to_string(&path).unwrap();
        let document: Value = serde_yaml::from_str(&text).unwrap();
        let Some(before) = names(&document) else {
            continue;
        };
        let mut seen = BTreeSet::new();
        let is_known = |what: &str| {
            let mut known = KNOWN.iter();
            known.any(|(case, place)| path.to_string_lossy().contains(case) && what.contains(place))
        };
        for (what, edited) in additions(&document) {
            if is_known(&what) {
                continue;
            }
            let Some(after) = names(&edited) else {
                refused += 1;
                continue;
            };
            tried += 1;
            for (key, name) in &before {
                let now = after.get(key);
                if now != Some(name) && seen.insert((key.clone(), now.cloned())) {
                    let _ = writeln!(
                        wrong,
                        "{}: {what}: {key} was {name} and is {now:?}",
                        path.display()
                    );
                }
            }
        }
    }
    println!("{tried} additions, {refused} refused");
    assert!(tried > 1000, "{tried}");
    assert!(wrong.is_empty(), "{wrong}");
}
