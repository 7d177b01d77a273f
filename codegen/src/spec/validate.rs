//! Checks the structure of a document against the grammar, all of it, before anything is typed.

use super::extensions::{Verdict, judge};
use super::grammar::{Field, Kind, METHODS, Shape, fields, title};
use super::{pointer, repairs};
use crate::diagnostic::{Code, Diagnostic, nearest};
use serde_json::{Map, Value};

pub(super) fn validate(root: &Value) -> Vec<Diagnostic> {
    let mut validator = Validator {
        root,
        findings: Vec::new(),
    };
    if validator.is_openapi_3_0() {
        validator.node("", root, Kind::Root);
    }
    validator.findings
}

struct Validator<'a> {
    root: &'a Value,
    findings: Vec<Diagnostic>,
}

impl Validator<'_> {
    fn is_openapi_3_0(&mut self) -> bool {
        match self.root.get("openapi").and_then(Value::as_str) {
            Some(version) if version.starts_with("3.0.") || version == "3.0" => true,
            Some(version) => {
                self.findings.push(
                    Diagnostic::error(
                        Code::UnsupportedVersion,
                        "/openapi",
                        format!("OpenAPI {version} is not supported"),
                    )
                    .hint("write the document in OpenAPI 3.0, for example `openapi: 3.0.3`"),
                );
                false
            }
            None => {
                self.findings.push(
                    Diagnostic::error(
                        Code::NoVersion,
                        "",
                        "this is not an OpenAPI document: it has no `openapi` version",
                    )
                    .hint("an OpenAPI document begins with `openapi: 3.0.3`"),
                );
                false
            }
        }
    }

    fn node(&mut self, at: &str, value: &Value, kind: Kind) {
        let Some(object) = value.as_object() else {
            self.wrong_type(at, value, title(kind), "a mapping");
            return;
        };
        let known = fields(kind);
        for (key, child) in object {
            let child_at = pointer::join(at, key);
            if repairs::is_property_flag(kind, key, child) {
                self.findings.push(
                    Diagnostic::warning(
                        Code::RequiredOnProperty,
                        child_at,
                        "`required` of a schema is a list of its properties; this is ignored",
                    )
                    .hint("name the property in `required` of the object around it"),
                );
            } else if let Some((_, shape, _)) = known.iter().find(|(name, ..)| name == key) {
                self.shape(&child_at, child, *shape, key);
            } else if kind == Kind::Responses && !key.starts_with("x-") {
                self.status(&child_at, key, child);
            } else if key.starts_with("x-") {
                self.extension(&child_at, key, child, kind);
            } else {
                self.unknown_key(&child_at, key, kind, known);
            }
        }
        for (name, _, required) in known {
            if *required && !object.contains_key(*name) {
                self.findings.push(
                    Diagnostic::error(
                        Code::MissingKey,
                        at,
                        format!("{} has no `{name}`", title(kind)),
                    )
                    .at_key()
                    .hint(format!("`{name}` is required here")),
                );
            }
        }
    }

    fn shape(&mut self, at: &str, value: &Value, shape: Shape, name: &str) {
        match shape {
            Shape::Any => {}
            Shape::Text if value.is_string() => {}
            // Unquoted versions and the like: `version: 1.0` is a number to YAML.
            Shape::Text if value.is_number() || value.is_boolean() => {}
            Shape::Text => self.wrong_type(at, value, &format!("`{name}`"), "a text"),
            Shape::Flag if value.is_boolean() => {}
            Shape::Flag => self.wrong_type(at, value, &format!("`{name}`"), "`true` or `false`"),
            Shape::Count if value.is_u64() => {}
            Shape::Count => {
                self.wrong_type(at, value, &format!("`{name}`"), "a whole number, 0 or more");
            }
            Shape::Number if value.is_number() => {}
            Shape::Number => self.wrong_type(at, value, &format!("`{name}`"), "a number"),
            Shape::List(item) => match value.as_array() {
                Some(items) => {
                    for (index, child) in items.iter().enumerate() {
                        self.shape(&pointer::join(at, &index.to_string()), child, *item, name);
                    }
                }
                None => self.wrong_type(at, value, &format!("`{name}`"), "a list"),
            },
            Shape::Map(item) => match value.as_object() {
                Some(entries) => self.entries(at, entries, *item),
                None => self.wrong_type(at, value, &format!("`{name}`"), "a mapping"),
            },
            Shape::Node(kind) => self.node(at, value, kind),
            Shape::Reference(kind) => self.reference(at, value, kind),
            Shape::FlagOrSchema if value.is_boolean() => {}
            Shape::FlagOrSchema => self.reference(at, value, Kind::Schema),
            Shape::Paths => self.paths(at, value),
        }
    }

    fn entries(&mut self, at: &str, entries: &Map<String, Value>, item: Shape) {
        for (key, child) in entries {
            self.shape(&pointer::join(at, key), child, item, key);
        }
    }

    fn paths(&mut self, at: &str, value: &Value) {
        let Some(paths) = value.as_object() else {
            self.wrong_type(at, value, "`paths`", "a mapping");
            return;
        };
        for (path, item) in paths {
            let item_at = pointer::join(at, path);
            if path.starts_with('/') && item.get("$ref").is_some() {
                self.path_reference(&item_at, item);
            } else if path.starts_with('/') {
                self.node(&item_at, item, Kind::PathItem);
            } else if path.starts_with("x-") {
                self.extension(&item_at, path, item, Kind::Root);
            } else {
                self.findings.push(
                    Diagnostic::error(
                        Code::PathWithoutSlash,
                        item_at,
                        format!("the path `{path}` does not begin with `/`"),
                    )
                    .at_key()
                    .hint(format!("write `/{path}`")),
                );
            }
        }
    }

    /// What stands beside the reference would be lost: the specification leaves it open.
    fn path_reference(&mut self, at: &str, item: &Value) {
        self.reference(at, item, Kind::PathItem);
        for key in item
            .as_object()
            .into_iter()
            .flat_map(Map::keys)
            .filter(|key| *key != "$ref")
        {
            self.findings.push(
                Diagnostic::error(
                    Code::BesideReference,
                    pointer::join(at, key),
                    format!("`{key}` has no effect beside `$ref`"),
                )
                .at_key()
                .hint("move it to the path item that is referred to"),
            );
        }
    }

    fn status(&mut self, at: &str, key: &str, value: &Value) {
        let bytes = key.as_bytes();
        let is_status = bytes.len() == 3
            && matches!(bytes.first(), Some(b'1'..=b'5'))
            && (bytes.iter().all(u8::is_ascii_digit) || key.to_ascii_uppercase().ends_with("XX"));
        if is_status {
            self.reference(at, value, Kind::Response);
        } else {
            self.findings.push(
                Diagnostic::error(
                    Code::NotAStatus,
                    at,
                    format!("`{key}` is not an HTTP status"),
                )
                .at_key()
                .hint("write a status such as `'200'`, a range such as `4XX`, or `default`"),
            );
        }
    }

    fn reference(&mut self, at: &str, value: &Value, kind: Kind) {
        let Some(reference) = value.get("$ref") else {
            self.node(at, value, kind);
            return;
        };
        let reference_at = pointer::join(at, "$ref");
        let Some(reference) = reference.as_str() else {
            self.wrong_type(&reference_at, reference, "`$ref`", "a text");
            return;
        };
        self.target(&reference_at, reference);
        for key in value.as_object().into_iter().flat_map(Map::keys) {
            if matches!(judge(key, kind), Verdict::Known(_) | Verdict::Misplaced(_)) {
                self.findings.push(
                    Diagnostic::error(
                        Code::BesideReference,
                        pointer::join(at, key),
                        format!("`{key}` has no effect beside `$ref`"),
                    )
                    .at_key()
                    .hint("move it to the definition, or wrap the reference in `allOf`"),
                );
            }
        }
    }

    fn target(&mut self, at: &str, reference: &str) {
        let Some(target) = reference.strip_prefix('#') else {
            self.findings.push(
                Diagnostic::error(
                    Code::ExternalReference,
                    at,
                    format!("`{reference}` is outside this document"),
                )
                .hint("bundle the documents into one, so that every `$ref` begins with `#/`"),
            );
            return;
        };
        let target = super::document::decode_fragment(target);
        if self.root.pointer(&target).is_some() {
            return;
        }
        let known = pointer::parent(&target)
            .and_then(|parent| self.root.pointer(parent))
            .and_then(Value::as_object);
        let name = pointer::last(&target);
        let hint = match known.and_then(|known| nearest(&name, known.keys().map(String::as_str))) {
            Some(candidate) => format!("did you mean `{candidate}`?"),
            None => "define it, or correct the reference".to_owned(),
        };
        self.findings.push(
            Diagnostic::error(
                Code::DanglingReference,
                at,
                format!("`{reference}` does not exist"),
            )
            .hint(hint),
        );
    }

    fn extension(&mut self, at: &str, key: &str, value: &Value, kind: Kind) {
        match judge(key, kind) {
            Verdict::Known(shape) => self.shape(at, value, shape, key),
            Verdict::Foreign => {}
            Verdict::Misplaced(homes) => {
                let homes: Vec<&str> = homes.into_iter().map(title).collect();
                self.findings.push(
                    Diagnostic::error(
                        Code::MisplacedExtension,
                        at,
                        format!("`{key}` has no meaning on {}", title(kind)),
                    )
                    .at_key()
                    .hint(format!("it belongs on {}", homes.join(" or "))),
                );
            }
            Verdict::Misspelt(candidate) => {
                let hint = match candidate {
                    Some(candidate) => format!("did you mean `{candidate}`?"),
                    None => {
                        "the known keys are listed in the vocabulary of the documents".to_owned()
                    }
                };
                self.findings.push(
                    Diagnostic::error(
                        Code::UnknownExtension,
                        at,
                        format!("unknown extension `{key}`"),
                    )
                    .at_key()
                    .hint(hint),
                );
            }
        }
    }

    fn unknown_key(&mut self, at: &str, key: &str, kind: Kind, known: &[Field]) {
        let message = format!("{} has no key `{key}`", title(kind));
        let candidate = nearest(
            &key.to_ascii_lowercase(),
            known.iter().map(|(name, ..)| *name),
        )
        .or_else(|| nearest(key, known.iter().map(|(name, ..)| *name)));
        let is_method = candidate.is_some_and(|candidate| METHODS.contains(&candidate));
        // Nothing would be sent for a misspelt method: an operation must not get lost.
        let finding = if kind == Kind::PathItem && is_method {
            Diagnostic::error(Code::UnknownKey, at, message)
        } else {
            Diagnostic::warning(Code::UnknownKey, at, message)
        };
        let hint = match candidate {
            Some(candidate) => format!("did you mean `{candidate}`?"),
            None => "OpenAPI 3.0 has no such key here; it is ignored".to_owned(),
        };
        self.findings.push(finding.at_key().hint(hint));
    }

    fn wrong_type(&mut self, at: &str, value: &Value, what: &str, wanted: &str) {
        let found = match value {
            Value::Null => "nothing",
            Value::Bool(_) => "`true` or `false`",
            Value::Number(_) => "a number",
            Value::String(_) => "a text",
            Value::Array(_) => "a list",
            Value::Object(_) => "a mapping",
        };
        self.findings.push(
            Diagnostic::error(
                Code::WrongType,
                at,
                format!("{what} must be {wanted}, found {found}"),
            )
            .hint(format!("write {wanted}")),
        );
    }
}
