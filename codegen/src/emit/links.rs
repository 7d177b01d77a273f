//! Links from the words of a document to what they name: its operations and its error codes, where a
//! whole piece of code in them is such a name and cannot be another.

use super::features::Features;
use crate::ir::{Api, Enumeration, TypeShape};
use crate::names::{Ident, Names, snake};
use std::collections::{HashMap, HashSet};

/// What the names of a document are documented as.
#[derive(Debug, Default)]
pub struct Links {
    targets: HashMap<String, String>,
}

impl Links {
    /// The links of an API whose module is this one.
    pub fn of(api: &Api, names: &Names, module: &Ident, features: &Features) -> Self {
        let taken = taken(api);
        let values = values(api);
        let mut targets = HashMap::new();
        for (code, variant) in names.error_codes(api) {
            let name = code.code.as_wire();
            if is_telling(name) && !taken.contains(name) {
                let target = format!("crate::{module}::ErrorCode::{}", variant.plain());
                targets.insert(name.to_owned(), target);
            }
        }
        for (operation, names) in names.operations(api) {
            let name = operation.document_id.as_wire();
            // What is left out of a crate cannot be linked.
            let is_always_there = features.of_group(&names.group).is_none();
            let is_name = is_telling(name) && !taken.contains(name) && !values.contains(name);
            if operation.id != operation.document_id || !is_always_there || !is_name {
                continue;
            }
            let target = format!("crate::{module}::Client::{}", names.method.plain());
            // Nobody knows which of the two is meant.
            if targets.remove(name).is_none() {
                targets.insert(name.to_owned(), target);
            }
        }
        Self { targets }
    }

    /// Code in Markdown, as a link if it is a name.
    pub fn linked(&self, code: String) -> String {
        let name = code.strip_prefix('`').and_then(|it| it.strip_suffix('`'));
        match name.and_then(|name| self.targets.get(name)) {
            Some(target) => format!("[{code}]({target})"),
            None => code,
        }
    }
}

/// A single word may be meant as a word.
fn is_telling(name: &str) -> bool {
    snake(name).contains('_')
}

/// The names of what is not an operation.
fn taken(api: &Api) -> HashSet<&str> {
    let mut taken = HashSet::new();
    for operation in &api.operations {
        let arguments = operation.arguments.iter();
        taken.extend(arguments.map(|argument| argument.name.as_wire()));
    }
    for def in &api.types {
        taken.extend(def.name.first().map(String::as_str));
        if let TypeShape::Object(object) = &def.shape {
            let properties = object.properties.iter();
            taken.extend(properties.map(|property| property.name.as_wire()));
        }
    }
    taken
}

/// The values of enums, among which are codes in responses that hold some.
fn values(api: &Api) -> HashSet<&str> {
    let mut known = HashSet::new();
    for def in &api.types {
        if let TypeShape::Enumeration(Enumeration::Strings(values)) = &def.shape {
            known.extend(values.iter().map(|value| value.value.as_str()));
        }
    }
    known
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use crate::spec::{Edits, Source, alone};
    use crate::{Form, Job, compile};

    #[test]
    fn names_of_the_document_are_links_and_other_words_are_not() {
        let text = r#"
openapi: 3.0.3
info: { title: Notes, version: '1', description: 'Begin with `addNote`, not with `addNotes`.' }
paths:
  /notes:
    post:
      operationId: addNote
      description: 'Before it `list`; see `addNote`, [`addNote`](https://a.example), addNote and `bookTitle`.'
      responses:
        '201': { description: Made. }
        '409':
          description: Refused.
          x-client-error-codes: { noteExists: 'After `addNote`.', noteIsLocked: 'Not `noteExists`.' }
    get:
      operationId: list
      parameters: [{ name: bookTitle, in: query, schema: { type: string } }]
      responses: { '200': { description: All. } }
  /books:
    get:
      operationId: bookTitle
      responses: { '200': { description: All. } }
"#;
        let source = Source {
            path: "input.yaml".to_owned(),
            text: text.to_owned(),
        };
        let edits = Edits::default();
        let job = Job {
            source: &source,
            module: Some("notes"),
            edits: &edits,
        };
        let files = compile(&[job], Form::LibraryOf("some-notes"), &alone)
            .unwrap()
            .files;
        let link = "[`addNote`](crate::notes::Client::add_note)";
        let begin = format!("Begin with {link}, not with `addNotes`.");
        assert!(files["notes/mod.rs"].contains(&begin));
        let operations: String = files
            .iter()
            .filter(|(path, _)| path.starts_with("notes/operations/"))
            .map(|(_, text)| text.as_str())
            .collect();
        let before = format!(
            "Before it `list`; see {link}, [`addNote`](<https://a.example>), addNote and `bookTitle`."
        );
        assert!(operations.contains(&before), "{operations}");
        let code = "Not [`noteExists`](crate::notes::ErrorCode::NoteExists).";
        assert!(files["notes/error.rs"].contains(code));
        assert!(files["notes/error.rs"].contains(&format!("After {link}.")));
    }
}
