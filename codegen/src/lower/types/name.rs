//! Names of definitions: the words that lead to a schema.

use crate::spec::node::Node;
use crate::spec::schema::Schema;

/// The words for a schema that has no name of its own, from where it is used.
#[derive(Debug, Clone, Copy)]
pub(in crate::lower) enum Name<'n> {
    /// These words.
    Words(&'n [String]),
    /// One word more.
    Child(&'n Name<'n>, &'n str),
}

impl Name<'_> {
    pub(super) fn child<'n>(&'n self, word: &'n str) -> Name<'n> {
        Name::Child(self, word)
    }

    fn words(&self) -> Vec<String> {
        match self {
            Self::Words(words) => words.to_vec(),
            Self::Child(parent, word) => {
                let mut words = parent.words();
                words.push((*word).to_owned());
                words
            }
        }
    }

    /// The words for a definition: those of its own place below `components`, or else these.
    pub(super) fn of(self, schema: Schema<'_>) -> Vec<String> {
        let mut path = schema.node().path();
        // One of several types comes from its word in the list of them.
        if schema.written().string().is_some() {
            path.truncate(path.len().saturating_sub(2));
        }
        let Some(mut words) = own(&path) else {
            return self.words();
        };
        match path.as_slice() {
            [.., list, _] if is_list(list) && is_only(schema) => {}
            [.., list, index] if is_list(list) => {
                words.push(alternative(schema, index.parse().unwrap_or(0)));
            }
            _ => match kind(schema) {
                Some(kind) => words.push(kind.to_owned()),
                None if path.len() == 3 && is_elsewhere(schema) => words.push("base".to_owned()),
                None => {}
            },
        }
        words
    }
}

fn is_list(key: &str) -> bool {
    key == "oneOf" || key == "anyOf"
}

/// An alternative beside which there is nothing but null is what the schema around it is.
fn is_only(schema: Schema<'_>) -> bool {
    let tree = schema.node().tree();
    let Some(list) = tree.parent(schema.node().id()) else {
        return false;
    };
    let is_null = |one: &Node<'_>| one.string_of("type") == Some("null");
    let list = Node::written(tree, list);
    list.items().filter(|one| !is_null(one)).count() == 1
}

/// The word for an alternative: what it refers to, its title, or its place.
pub(super) fn alternative(schema: Schema<'_>, index: usize) -> String {
    if let Some(component) = schema.component() {
        return component;
    }
    let written = schema.written();
    if let Some(reference) = written.string_of("$ref") {
        return reference.rsplit('/').next().unwrap_or_default().to_owned();
    }
    match written
        .string_of("title")
        .or(schema.node().string_of("title"))
    {
        Some(title) => title.to_owned(),
        None => match kind(schema) {
            Some(kind) => kind.to_owned(),
            None => only_value(schema).unwrap_or_else(|| format!("variant{}", index + 1)),
        },
    }
}

/// What the values of an alternative are that was made of a schema with values of several types.
fn kind(schema: Schema<'_>) -> Option<&'static str> {
    let written = schema.written();
    let has_several = || {
        let is_word = written.string().is_some();
        is_word || written.has("enum") && !written.has("type")
    };
    if !is_elsewhere(schema) || !has_several() {
        return None;
    }
    Some(match schema.type_name()?.as_ref() {
        "string" => "text",
        "integer" | "number" => "number",
        "boolean" => "boolean",
        "array" => "list",
        "object" => "object",
        _ => return None,
    })
}

/// The value of the one property that has a single one.
fn only_value(schema: Schema<'_>) -> Option<String> {
    let values = schema.properties().filter_map(|(_, property)| {
        let values = property.enumeration();
        let [only] = values.as_slice() else {
            return None;
        };
        let value = only.node.string()?;
        value
            .starts_with(char::is_alphabetic)
            .then(|| value.to_owned())
    });
    match values.collect::<Vec<_>>().as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    }
}

/// The schema is not what is found at its own place: it is what a union has made room for there.
fn is_elsewhere(schema: Schema<'_>) -> bool {
    let tree = schema.node().tree();
    let original = tree.original(schema.node().id());
    tree.current(original) != schema.node().id()
}

/// The name of a schema that is defined below `components`; an inline one has none.
fn own(path: &[String]) -> Option<Vec<String>> {
    let [components, section, first, rest @ ..] = path else {
        return None;
    };
    // What is in a path item is called like the operation.
    if components != "components" || section == "pathItems" {
        return None;
    }
    let is_structural = |token: &str| {
        matches!(
            token,
            "properties"
                | "schema"
                | "content"
                | "additionalProperties"
                | "allOf"
                | "oneOf"
                | "anyOf"
        ) || token.contains('/')
            || token.parse::<usize>().is_ok()
    };
    let rest = rest.iter().filter(|token| !is_structural(token));
    Some(std::iter::once(first).chain(rest).cloned().collect())
}
