//! Values that have the right meaning and the wrong type: `null` for what is not there, an empty
//! array for an empty object, what is listed without the list, numbers and booleans in quotes, numbers
//! that are too large.

use super::pass::Context;
use crate::diagnostic::{Code, Place};
use crate::spec::edit::Edit;
use crate::spec::grammar::{Kind, METHODS, Shape, fields, shape_of};
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Number, Tree, Value};

/// What becomes of a value.
enum Repair {
    /// It is as if it were not there.
    Drop,
    /// It is an object without entries.
    Object,
    /// It is an array without items.
    Array,
    /// It is an array of itself.
    Only,
    /// It is the key of an object, with an empty array.
    Key(String),
    Boolean(bool),
    Number(Number),
}

/// The fields of an object of the specification.
pub(super) fn in_object(
    tree: &mut Tree,
    object: NodeId,
    kind: Kind,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let wrong = wrong_values(tree, object, |key| shape_of(kind, key));
    let mut edit = (!wrong.is_empty()).then(|| Edit::of(tree, object))?;
    for (key, child, shape) in wrong {
        let is_operation = kind == Kind::PathItem && METHODS.contains(&key.as_str());
        let is_null = tree.value(child) == Value::Null;
        let repair = match shape {
            _ if is_null && is_operation => Repair::Object,
            _ if is_null => Repair::Drop,
            _ => structure(tree, child, shape)
                .or_else(|| number(tree.value(child), shape))
                .unwrap_or(Repair::Drop),
        };
        report(tree, child, &key, &repair, context);
        put(tree, &mut edit, &key, child, repair);
    }
    Some(edit.build(tree))
}

/// The entries of a map, whose keys the document chooses.
pub(super) fn in_map(
    tree: &mut Tree,
    map: NodeId,
    shape_of: impl Fn(&str) -> Option<Shape>,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let mut wrong = wrong_values(tree, map, shape_of);
    wrong.retain(|(_, child, shape)| {
        tree.value(*child) == Value::Null || structure(tree, *child, *shape).is_some()
    });
    let mut edit = (!wrong.is_empty()).then(|| Edit::of(tree, map))?;
    for (key, child, shape) in wrong {
        let repair = match shape {
            _ if tree.value(child) != Value::Null => structure(tree, child, shape),
            Shape::Array(_) => Some(Repair::Array),
            _ if is_object(shape) => Some(Repair::Object),
            _ => None,
        };
        let repair = repair.unwrap_or(Repair::Drop);
        report(tree, child, &key, &repair, context);
        put(tree, &mut edit, &key, child, repair);
    }
    Some(edit.build(tree))
}

/// The items of an array; `null` among them is left to be refused.
pub(super) fn in_array(
    tree: &mut Tree,
    array: NodeId,
    item: Shape,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let Value::Array(items) = tree.value(array) else {
        return None;
    };
    let mut items: Vec<NodeId> = items.iter().map(|item| tree.current(*item)).collect();
    let is_wrong = |tree: &Tree, id: NodeId| structure(tree, id, item).is_some();
    if !items.iter().any(|id| is_wrong(tree, *id)) {
        return None;
    }
    let key = Node::new(tree, array).key().unwrap_or_default().to_owned();
    for id in &mut items {
        if let Some(repair) = structure(tree, *id, item) {
            report(tree, *id, &key, &repair, context);
            *id = made(tree, *id, repair)?;
        }
    }
    Some(tree.make_array(array, &items))
}

/// An object belongs here.
const fn is_object(shape: Shape) -> bool {
    matches!(
        shape,
        Shape::Map(_)
            | Shape::Node(_)
            | Shape::Reference(_)
            | Shape::BooleanOrSchema
            | Shape::Paths
    )
}

/// An object or array that stands for one of the other kind: languages whose empty arrays and empty
/// objects are the same write either, and a list of one thing is easily written as that thing.
fn structure(tree: &Tree, id: NodeId, shape: Shape) -> Option<Repair> {
    match (shape, tree.value(id)) {
        (_, Value::Array([])) if is_object(shape) => Some(Repair::Object),
        (Shape::Array(_), Value::Object([])) => Some(Repair::Array),
        (Shape::Array(Shape::String), Value::String(_)) => Some(Repair::Only),
        (Shape::Array(Shape::Any), value) if is_scalar(value) => Some(Repair::Only),
        (Shape::Map(Shape::Array(_)), Value::String(name)) => Some(Repair::Key(name.to_owned())),
        (Shape::Array(item), Value::Object(_)) => is_one(tree, id, *item).then_some(Repair::Only),
        _ => None,
    }
}

const fn is_scalar(value: Value<'_>) -> bool {
    matches!(
        value,
        Value::Boolean(_) | Value::Number(_) | Value::String(_)
    )
}

/// An object has what an item of an array must have.
fn is_one(tree: &Tree, id: NodeId, item: Shape) -> bool {
    let has = |key: &str| tree.child(id, key).is_some();
    let is_whole = |kind: Kind| {
        let known = fields(kind);
        known.iter().all(|(key, _, required)| !required || has(key))
            && known.iter().any(|(key, ..)| has(key))
    };
    match item {
        Shape::Map(Shape::Array(_)) => match tree.value(id) {
            Value::Object(entries) => {
                let mut entries = entries.iter();
                entries.all(|(_, child)| matches!(tree.value(*child), Value::Array(_)))
            }
            _ => false,
        },
        Shape::Node(kind) => is_whole(kind),
        Shape::Reference(kind) => has("$ref") || is_whole(kind),
        _ => false,
    }
}

fn wrong_values(
    tree: &Tree,
    object: NodeId,
    shape_of: impl Fn(&str) -> Option<Shape>,
) -> Vec<(String, NodeId, Shape)> {
    let Value::Object(entries) = tree.value(object) else {
        return Vec::new();
    };
    let mut wrong = Vec::new();
    for (key, child) in entries {
        let child = tree.current(*child);
        let value = tree.value(child);
        // Nearly every value is of these types, and right.
        if matches!(value, Value::Array([_, ..])) {
            continue;
        }
        let key = tree.key_text(*key);
        let Some(shape) = shape_of(key) else { continue };
        let is_wrong = match shape {
            Shape::Any | Shape::Aside(Shape::Any) => false,
            _ if value == Value::Null => true,
            Shape::Aside(_) => false,
            Shape::Array(_)
            | Shape::Map(_)
            | Shape::Node(_)
            | Shape::Reference(_)
            | Shape::BooleanOrSchema
            | Shape::Paths => structure(tree, child, shape).is_some(),
            Shape::Integer => match value {
                Value::Number(Number::Unsigned(_)) => false,
                Value::Number(_) => true,
                _ => number(value, shape).is_some(),
            },
            Shape::Boolean | Shape::Number => number(value, shape).is_some(),
            _ => false,
        };
        if is_wrong {
            wrong.push((key.to_owned(), child, shape));
        }
    }
    wrong
}

/// A number that nothing has room for: YAML takes it for a string, and JSON has no word for it.
fn is_beyond(text: &str) -> bool {
    let has_digits = text.contains(|character: char| character.is_ascii_digit());
    let value: Result<f64, _> = text.trim().parse();
    has_digits && value.is_ok_and(f64::is_infinite)
}

/// A number or boolean that is only written in an unusual way.
fn number(value: Value<'_>, shape: Shape) -> Option<Repair> {
    match (shape, value) {
        (Shape::Integer | Shape::Number, Value::String(text)) if is_beyond(text) => {
            Some(Repair::Drop)
        }
        (Shape::Integer, Value::Number(number)) => whole(number.as_f64()),
        (Shape::Integer, Value::String(text)) => text
            .trim()
            .parse()
            .ok()
            .map(|value| Repair::Number(Number::Unsigned(value))),
        (Shape::Number, Value::String(text)) => {
            let value: f64 = text.trim().parse().ok().filter(|it: &f64| it.is_finite())?;
            Some(whole(value).unwrap_or(Repair::Number(Number::Float(value))))
        }
        (Shape::Boolean, Value::String(text)) => match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" | "y" => Some(Repair::Boolean(true)),
            "false" | "no" | "off" | "n" => Some(Repair::Boolean(false)),
            _ => None,
        },
        _ => None,
    }
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "whole numbers of this size are exact"
)]
fn whole(value: f64) -> Option<Repair> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let is_whole = value.fract() == 0.0 && (0.0..=EXACT).contains(&value);
    is_whole.then_some(Repair::Number(Number::Unsigned(value as u64)))
}

fn put(tree: &mut Tree, edit: &mut Edit, key: &str, child: NodeId, repair: Repair) {
    match made(tree, child, repair) {
        Some(made) => edit.set(tree, key, made),
        None => {
            edit.remove(tree, key);
        }
    }
}

fn made(tree: &mut Tree, child: NodeId, repair: Repair) -> Option<NodeId> {
    Some(match repair {
        Repair::Drop => return None,
        Repair::Object => tree.make_object(child, &[]),
        Repair::Array => tree.make_array(child, &[]),
        Repair::Only => tree.make_array(child, &[child]),
        Repair::Key(name) => {
            let empty = tree.make_array(child, &[]);
            tree.make_object(child, &[(&name, empty)])
        }
        Repair::Boolean(value) => tree.make_boolean(child, value),
        Repair::Number(value) => tree.make_number(child, value),
    })
}

fn report(tree: &Tree, child: NodeId, key: &str, repair: &Repair, context: &mut Context<'_>) {
    let node = Node::new(tree, child);
    if tree.value(child) == Value::Null {
        let (read_as, hint) = match repair {
            Repair::Object => ("an empty object", "write `{}`, or what belongs there"),
            Repair::Array => ("an empty array", "write `[]`, or what belongs there"),
            _ => ("absent", "remove the key, or write what belongs there"),
        };
        let message = format!("`{key}` is `null`; it is read as {read_as}");
        context
            .findings
            .warning(Code::NullValue, Place::key(child), message, hint);
        return;
    }
    let other_kind = match repair {
        Repair::Object => Some((
            format!("`{key}` is an empty array; it is read as an empty object"),
            "write `{}`, or what belongs there",
        )),
        Repair::Array => Some((
            format!("`{key}` is an empty object; it is read as an empty array"),
            "write `[]`, or what belongs there",
        )),
        Repair::Only => Some((
            format!("`{key}` is a list; what stands here is read as its only item"),
            "write it in brackets",
        )),
        Repair::Key(name) => Some((
            format!("an object belongs here; `{name}` is read as its only key"),
            "write an array behind it, such as `name: []`",
        )),
        _ => None,
    };
    if let Some((message, hint)) = other_kind {
        context
            .findings
            .warning(Code::ListOrObject, child, message, hint);
        return;
    }
    let written = node.text().unwrap_or_default();
    let (read_as, hint) = match repair {
        Repair::Boolean(value) => (
            format!("read as {value}"),
            "write `true` or `false`, without quotes",
        ),
        Repair::Number(value) => (
            format!("read as {value}"),
            "write it as a whole number, without quotes",
        ),
        _ if is_beyond(&written) => (
            "ignored".to_owned(),
            "write a finite number, or leave it out",
        ),
        _ => (
            "ignored".to_owned(),
            "write a number from 0 to 18446744073709551615",
        ),
    };
    let message = format!("`{key}` cannot be `{written}`; it is {read_as}");
    context
        .findings
        .warning(Code::UnusualValue, child, message, hint);
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::{normalised, rewritten};
    use super::super::version::Version;

    fn item(text: &str, path: &[&str]) -> (String, Vec<&'static str>) {
        let path: Vec<&str> = ["paths", "/a"].iter().chain(path).copied().collect();
        normalised(Version::V3_1, &format!("paths: {{ /a: {text} }}"), &path)
    }

    #[test]
    fn null_is_as_if_absent_or_empty() {
        assert_eq!(item("null", &[]), ("{}".to_owned(), vec!["E0107"]));
        assert_eq!(
            item("{ get: null }", &[]),
            ("{get:{responses:{}}}".to_owned(), vec!["E0107"])
        );
        assert_eq!(
            item("{ parameters: null }", &[]),
            ("{}".to_owned(), vec!["E0107"])
        );
        let made = item(
            "{ get: { responses: {}, security: [{ s: null }] } }",
            &["get", "security"],
        );
        assert_eq!(made, ("[{s:[]}]".to_owned(), vec!["E0107"]));
        // Also where what is there changes no client.
        let made = item(
            "{ get: { responses: {}, callbacks: null, description: null } }",
            &["get"],
        );
        assert_eq!(made, ("{responses:{}}".to_owned(), vec!["E0107"; 2]));
        let made = item(
            "{ get: { responses: { '200': { description: d, links: null } } } }",
            &["get", "responses"],
        );
        assert_eq!(made, ("{200:{description:d}}".to_owned(), vec!["E0107"]));
        assert_eq!(
            rewritten("{ default: null }"),
            ("{default:null}".to_owned(), vec![])
        );
        assert_eq!(
            rewritten("{ properties: { a: null } }").0,
            "{properties:{a:{}}}"
        );
    }

    #[test]
    fn an_empty_array_is_an_empty_object_where_one_belongs_and_the_other_way_round() {
        let made =
            rewritten("{ properties: [], items: [], required: {}, additionalProperties: [] }");
        let expected = "{additionalProperties:{},items:{},properties:{},required:[],type:array}";
        assert_eq!(made.0, expected);
        assert!(made.1.iter().filter(|code| **code == "E0123").count() >= 3);
        assert_eq!(
            rewritten("{ properties: { a: [] } }").0,
            "{properties:{a:{}}}"
        );
        let made = item("{ get: { responses: [], security: [[]] } }", &["get"]);
        assert_eq!(
            made,
            ("{responses:{},security:[{}]}".to_owned(), vec!["E0123"; 2])
        );
        // Any value may be an example.
        assert_eq!(
            rewritten("{ example: [], default: [] }").0,
            "{default:[],example:[]}"
        );
    }

    #[test]
    fn what_is_listed_alone_is_the_only_item() {
        let made = item(
            "{ get: { responses: {}, tags: a, security: { s: [] } } }",
            &["get"],
        );
        assert_eq!(
            made,
            (
                "{responses:{},security:[{s:[]}],tags:[a]}".to_owned(),
                vec!["E0123"; 2]
            )
        );
        let made = rewritten("{ oneOf: { $ref: '#/components/schemas/Other' } }");
        assert_eq!(made.1, ["E0123"]);
        let made = item("{ get: { responses: {}, security: [s] } }", &["get"]);
        let expected = "{responses:{},security:[{s:[]}]}".to_owned();
        assert_eq!(made, (expected, vec!["E0123"]));
        let made = rewritten("{ enum: a }");
        assert_eq!(made, ("{enum:[a]}".to_owned(), vec!["E0123"]));
        // What lacks what a parameter must have is no parameter.
        let made = item("{ parameters: { limit: { in: query } } }", &["parameters"]);
        assert_eq!(made, ("{limit:{in:query}}".to_owned(), vec![]));
    }

    #[test]
    fn numbers_and_booleans_in_quotes_are_read_as_what_they_are() {
        let made = rewritten("{ maxLength: '10', minimum: '0.5', deprecated: 'true' }");
        assert_eq!(
            made,
            (
                "{deprecated:true,maxLength:10,minimum:0.5}".to_owned(),
                vec!["E0120"; 3]
            )
        );
        assert_eq!(rewritten("{ maxLength: 3.0 }").0, "{maxLength:3}");
        assert_eq!(
            rewritten("{ maxLength: 10, title: '10' }").1,
            Vec::<&str>::new()
        );
    }

    #[test]
    fn what_no_number_can_hold_is_ignored() {
        let made = rewritten("{ maxLength: 99999999999999999999999 }");
        assert_eq!(made, ("{}".to_owned(), vec!["E0120"]));
    }
}
