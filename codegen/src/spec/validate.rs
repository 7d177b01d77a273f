//! The structure of a document against the grammar. Nothing is read as OpenAPI before this has
//! passed.

use super::beside;
use super::extensions::{Verdict, judge};
use super::grammar::{
    Field, Kind, METHODS, Shape, fields, instead_of, is_aside, is_status, section_of, shape_at,
    title,
};
use super::node::Node;
use super::suggestion::suggestion;
use super::tree::{NodeId, Tree, Value};
use crate::diagnostic::{Code, Findings, Place, Severity, nearest};
use std::collections::HashSet;

pub(super) fn validate(tree: &Tree, findings: &mut Findings) {
    validate_as(tree, tree.root(), Kind::Root, findings);
}

/// The structure of an object of this kind.
pub(super) fn validate_as(tree: &Tree, root: NodeId, kind: Kind, findings: &mut Findings) {
    let mut validator = Validator {
        findings,
        is_aside: false,
        schemas: HashSet::new(),
    };
    validator.node(Node::new(tree, root), kind);
}

struct Validator<'f> {
    findings: &'f mut Findings,
    /// What is looked at changes no client.
    is_aside: bool,
    /// Those that were looked at: what only conditions describe may be within itself.
    schemas: HashSet<NodeId>,
}

impl Validator<'_> {
    fn node(&mut self, node: Node<'_>, kind: Kind) {
        if !node.is_object() {
            self.wrong_type(node, title(kind), "an object");
            return;
        }
        let known = fields(kind);
        for (key, child) in node.entries() {
            if let Some((_, shape, _)) = known.iter().find(|(name, ..)| *name == key) {
                self.shape(child, *shape, key);
            } else if kind == Kind::Responses && !key.starts_with("x-") {
                self.status(child, key);
            } else if kind == Kind::Callback && !key.starts_with("x-") {
                self.reference(child, Kind::PathItem);
            } else if key.starts_with("x-") {
                self.extension(child, key, kind);
            } else {
                self.unknown_key(child, key, kind, known);
            }
        }
        for (name, _, required) in known {
            // What no pass has repaired may lack what another version does not demand.
            if *required && !node.has(name) && (!self.is_aside || is_aside(kind)) {
                self.error(
                    Code::MissingKey,
                    Place::key(node),
                    format!("{} has no `{name}`", title(kind)),
                    format!("`{name}` is required here"),
                );
            }
        }
    }

    fn shape(&mut self, node: Node<'_>, shape: Shape, name: &str) {
        let what = || format!("`{name}`");
        match (shape, node.value()) {
            (Shape::Aside(inner), _) => {
                let outside = std::mem::replace(&mut self.is_aside, true);
                self.shape(node, *inner, name);
                self.is_aside = outside;
            }
            (Shape::Any, _)
            // Unquoted versions and the like: `version: 1.0` is a number to YAML.
            | (Shape::String, Value::String(_) | Value::Number(_) | Value::Boolean(_))
            | (Shape::Boolean | Shape::BooleanOrSchema, Value::Boolean(_))
            | (Shape::Number, Value::Number(_)) => {}
            (Shape::Integer, Value::Number(number)) if number.as_u64().is_some() => {}
            (Shape::Array(item), Value::Array(_)) => {
                for child in node.items() {
                    self.shape(child, *item, name);
                }
            }
            (Shape::Map(item), Value::Object(_)) => {
                for (key, child) in node.entries() {
                    self.shape(child, *item, key);
                }
            }
            (Shape::Node(kind), _) => self.node(node, kind),
            (Shape::Reference(kind), _) => self.reference(node, kind),
            (Shape::BooleanOrSchema, _) => self.reference(node, Kind::Schema),
            (Shape::Paths, Value::Object(_)) => self.paths(node),
            (Shape::String, _) => self.wrong_type(node, &what(), "a string"),
            (Shape::Boolean, _) => self.wrong_type(node, &what(), "a boolean"),
            (Shape::Integer, _) => self.wrong_type(node, &what(), "an integer, 0 or more"),
            (Shape::Number, _) => self.wrong_type(node, &what(), "a number"),
            (Shape::Array(_), _) => self.wrong_type(node, &what(), "an array"),
            (Shape::Map(_) | Shape::Paths, _) => self.wrong_type(node, &what(), "an object"),
        }
    }

    fn paths(&mut self, paths: Node<'_>) {
        for (path, item) in paths.entries() {
            if path.starts_with('/') {
                self.reference(item, Kind::PathItem);
            } else if path.starts_with("x-") {
                self.extension(item, path, Kind::Root);
            } else {
                self.error(
                    Code::PathWithoutSlash,
                    Place::key(item),
                    format!("the path `{path}` does not begin with `/`"),
                    format!("write `/{path}`"),
                );
            }
        }
    }

    fn status(&mut self, response: Node<'_>, key: &str) {
        if is_status(key) {
            self.reference(response, Kind::Response);
        } else {
            self.error(
                Code::NotAStatus,
                Place::key(response),
                format!("`{key}` is not an HTTP status"),
                "write a status such as `'200'`, a range such as `4XX`, or `default`",
            );
        }
    }

    fn reference(&mut self, node: Node<'_>, kind: Kind) {
        let Some(reference) = node.get("$ref") else {
            // A schema that no pass has seen may be one of any version.
            if kind != Kind::Schema || !self.is_aside && self.schemas.insert(node.id()) {
                self.node(node, kind);
            }
            return;
        };
        let Some(text) = reference.string() else {
            self.wrong_type(reference, "`$ref`", "a string");
            return;
        };
        self.target(node, reference, text, kind);
        if !self.is_aside {
            beside::report(node, kind, &[], self.findings);
        }
    }

    fn target(&mut self, node: Node<'_>, reference: Node<'_>, text: &str, kind: Kind) {
        if let Some((text, root)) = node.leads_to_nothing() {
            // Said when the files were linked.
            if is_aside(kind) {
                return;
            }
            let hint = suggestion(root, text, self.findings);
            let message = format!("`{text}` does not exist");
            self.error(Code::DanglingReference, reference, message, hint);
        } else if node.target().is_some() && node.is_circular() {
            self.error(
                Code::CircularReference,
                node,
                format!("`{text}` leads back to itself"),
                "let one of the references point to a definition",
            );
        } else if let Some(section) = section_of(kind)
            && let Some(target) = node.target()
            && let Some(shape) = shape_at(&target.path())
            && let Some(instead) = instead_of(kind, shape)
        {
            self.error(
                Code::ReferenceToAnotherKind,
                reference,
                format!("`{text}` is {instead}; {} is wanted here", title(kind)),
                format!("refer to something in `{section}`"),
            );
        }
    }

    fn extension(&mut self, node: Node<'_>, key: &str, kind: Kind) {
        let (code, message, hint) = match judge(key, kind) {
            Verdict::Known(shape) => return self.shape(node, shape, key),
            Verdict::Foreign => return,
            Verdict::Misplaced(homes) => {
                let homes: Vec<&str> = homes.into_iter().map(title).collect();
                (
                    Code::MisplacedExtension,
                    format!("`{key}` has no meaning on {}", title(kind)),
                    format!("it belongs on {}", homes.join(" or ")),
                )
            }
            Verdict::Unknown(candidate) => (
                Code::UnknownExtension,
                format!("unknown extension `{key}`"),
                match candidate {
                    Some(candidate) => format!("did you mean `{candidate}`?"),
                    None => {
                        "the known keys are listed in the vocabulary of the documents".to_owned()
                    }
                },
            ),
        };
        // Other tools have clients, too.
        let message = format!("{message}; it is ignored");
        self.findings.warning(code, Place::key(node), message, hint);
    }

    fn unknown_key(&mut self, node: Node<'_>, key: &str, kind: Kind, known: &[Field]) {
        let names = || known.iter().map(|(name, ..)| *name);
        let candidate =
            nearest(&key.to_ascii_lowercase(), names()).or_else(|| nearest(key, names()));
        let is_method = candidate.is_some_and(|candidate| METHODS.contains(&candidate));
        // Nothing would be sent for a misspelt method: an operation must not get lost.
        let severity = if kind == Kind::PathItem && is_method {
            Severity::Error
        } else {
            Severity::Warning
        };
        let hint = match (of_swagger(kind, key), candidate) {
            (Some(word), _) => format!("Swagger 2.0 has it; OpenAPI 3 says it in `{word}`"),
            (None, Some(candidate)) => format!("did you mean `{candidate}`?"),
            (None, None) => "OpenAPI has no such key here; it is ignored".to_owned(),
        };
        let message = format!("{} has no key `{key}`", title(kind));
        let place = Place::key(node);
        match severity {
            Severity::Error => self.error(Code::UnknownKey, place, message, hint),
            Severity::Warning => self
                .findings
                .warning(Code::UnknownKey, place, message, hint),
        }
    }

    fn error(
        &mut self,
        code: Code,
        place: impl Into<Place>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        if self.is_aside {
            self.findings.warning(code, place, message, hint);
        } else {
            self.findings.error(code, place, message, hint);
        }
    }

    fn wrong_type(&mut self, node: Node<'_>, what: &str, wanted: &str) {
        let found = node.value().kind();
        self.error(
            Code::WrongType,
            node,
            format!("{what} must be {wanted}, found {found}"),
            match wanted {
                "a boolean" => "write `true` or `false`".to_owned(),
                _ => format!("write {wanted}"),
            },
        );
    }
}

/// Where OpenAPI 3 says what a key of Swagger 2.0 does.
fn of_swagger(kind: Kind, key: &str) -> Option<&'static str> {
    Some(match (kind, key) {
        (Kind::Root | Kind::Operation, "host" | "basePath" | "schemes") => "servers",
        (Kind::Root | Kind::Operation, "consumes" | "produces") => "content",
        (Kind::Root, "definitions") => "components.schemas",
        (Kind::Root, "parameters") => "components.parameters",
        (Kind::Root, "responses") => "components.responses",
        (Kind::Root, "securityDefinitions") => "components.securitySchemes",
        (Kind::Response, "schema" | "examples") => "content",
        (Kind::Parameter | Kind::Header, "collectionFormat") => "style",
        _ => return None,
    })
}
