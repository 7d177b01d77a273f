//! What is known of each keyword: the rows of `rows.yaml`, and the documents that they make.

use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The versions that are read, each with what those before it have.
pub const VERSIONS: &[(&str, &str)] = &[("3.0", "3.0.4"), ("3.1", "3.1.1"), ("3.2", "3.2.0")];

/// What becomes of a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// The client is another one with it.
    Used,
    /// A finding names it.
    Reported,
    /// It is for readers and other tools: no client is another one for it.
    Silent,
}

/// A keyword with a value.
#[derive(Debug, Clone)]
pub struct Row {
    pub object: String,
    pub key: String,
    pub value: Value,
    /// What stands beside it.
    pub beside: Map<String, Value>,
    /// What stands elsewhere, by its pointer.
    elsewhere: Map<String, Value>,
    /// The object that has it.
    place: String,
    pub fate: Fate,
    /// What a finding has of it.
    pub named: String,
}

/// An object of the specification and a keyword of it.
pub type Keyword = (String, String);

/// The keywords that the published schemas of a version name.
pub fn published(version: &str) -> BTreeSet<Keyword> {
    let lines = include_str!("published.tsv").lines();
    let cells = lines.filter_map(|line| {
        line.strip_prefix(version)?
            .strip_prefix('\t')?
            .split_once('\t')
    });
    let keywords = cells.flat_map(|(object, keys)| {
        let keys = keys.split_whitespace();
        keys.map(|key| (object.to_owned(), key.to_owned()))
    });
    keywords.collect()
}

/// The rows of a version: its own, and those of the versions before it that it leaves as they are.
pub fn rows(version: &str) -> BTreeMap<Keyword, Vec<Row>> {
    let document = parsed(include_str!("rows.yaml"));
    let mut rows = BTreeMap::new();
    for (number, _) in VERSIONS {
        rows.extend(own_rows(&document, number));
        if *number == version {
            break;
        }
    }
    rows
}

fn own_rows(document: &Value, version: &str) -> BTreeMap<Keyword, Vec<Row>> {
    let mut rows = BTreeMap::new();
    for (object, keys) in document[version].as_object().unwrap() {
        let place = document["places"][object].as_str();
        let place = place.unwrap_or_else(|| panic!("{object} has no place"));
        for (key, told) in keys.as_object().unwrap() {
            let told = told
                .as_array()
                .cloned()
                .unwrap_or_else(|| vec![told.clone()]);
            let told = told.iter().map(|told| row(object, key, place, told));
            rows.insert((object.clone(), key.clone()), told.collect());
        }
    }
    rows
}

fn row(object: &str, key: &str, place: &str, told: &Value) -> Row {
    let fates = [
        ("used", Fate::Used),
        ("reported", Fate::Reported),
        ("silent", Fate::Silent),
    ];
    let fate = fates
        .into_iter()
        .find_map(|(name, fate)| Some((told.get(name)?, fate)));
    let (value, fate) = fate.unwrap_or_else(|| panic!("{object} {key}: {told}"));
    let map = |name: &str| {
        told.get(name)
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default()
    };
    let text = |name: &str, or: &str| {
        told.get(name)
            .and_then(Value::as_str)
            .unwrap_or(or)
            .to_owned()
    };
    Row {
        object: object.to_owned(),
        key: key.to_owned(),
        value: value.clone(),
        beside: map("beside"),
        elsewhere: map("with"),
        place: text("at", place),
        fate,
        named: text("named", &format!("`{key}`")),
    }
}

impl Row {
    /// A row that is not of the list.
    pub fn of(object: &str, entry: &str) -> Self {
        let document = parsed(include_str!("rows.yaml"));
        let place = document["places"][object].as_str().unwrap();
        let entry = parsed(&format!("{{ {entry} }}"));
        let (key, value) = entry.as_object().unwrap().iter().next().unwrap();
        row(object, key, place, &json!({ "reported": value }))
    }

    /// A document with the keyword, or without it.
    pub fn document(&self, version: &str, has_it: bool) -> String {
        let mut document = parsed(include_str!("document.yaml"));
        document["openapi"] = json!(version);
        for (pointer, value) in &self.elsewhere {
            let (object, key) = pointer.rsplit_once('/').unwrap();
            object_at(&mut document, object).insert(unescaped(key), value.clone());
        }
        let mut entries = self.beside.clone();
        if has_it {
            entries.insert(self.key.clone(), self.value.clone());
        }
        if !entries.is_empty() {
            object_at(&mut document, &self.place).extend(entries);
        }
        document.to_string()
    }
}

/// The object that a pointer leads to; it is made where there is none.
fn object_at<'a>(document: &'a mut Value, pointer: &str) -> &'a mut Map<String, Value> {
    let mut value = document;
    for token in pointer.split('/').skip(1).map(unescaped) {
        value = match value {
            Value::Array(items) => &mut items[token.parse::<usize>().unwrap()],
            value => value
                .as_object_mut()
                .unwrap()
                .entry(token)
                .or_insert_with(|| json!({})),
        };
    }
    value.as_object_mut().unwrap()
}

fn unescaped(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

fn parsed(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap()
}
