//! Runtime expressions of OpenAPI: values that are found in a request or a response.

use super::Call;
use crate::diagnostic::{Code, Findings, nearest};
use crate::ir::{Access, Argument, Content, Location, Step, Target, Type};
use crate::spec::node::Node;
use crate::spec::pointer;

impl Call<'_, '_> {
    /// The argument that an expression such as `$request.query.nextToken` or
    /// `$request.body#/option/nextToken` names, by its place.
    pub(super) fn argument(self, node: Node<'_>, findings: &mut Findings) -> Option<usize> {
        let expression = node.string()?;
        let arguments = &self.draft.arguments;
        let known: Vec<String> = arguments.iter().map(expression_of).collect();
        let found = known.iter().position(|known| known == expression);
        if found.is_none() {
            let hint = match nearest(expression, known.iter().map(String::as_str)) {
                Some(candidate) => format!("did you mean `{candidate}`?"),
                None if known.is_empty() => "it takes no arguments".to_owned(),
                None => format!("its arguments are `{}`", known.join("`, `")),
            };
            let id = self.draft.id.as_wire();
            let message = format!("`{id}` takes no `{expression}`");
            findings.error(Code::UnknownArgument, node, message, hint);
        }
        found
    }

    /// Follows a pointer from a type; the finding is about the node with the pointer.
    pub(super) fn follow(
        self,
        from: &Type,
        pointer: &str,
        node: Node<'_>,
        findings: &mut Findings,
    ) -> Option<(Access, Type)> {
        let found = self.walk(from, pointer);
        if let Err(token) = &found {
            findings.error(
                Code::UndescribedProperty,
                node,
                format!("the schema has no `{token}` there"),
                "point to a property that the schema describes",
            );
        }
        found.ok()
    }

    /// What a pointer leads to in the bodies of the operation's successes.
    pub(super) fn in_responses(
        self,
        pointer: &str,
        node: Node<'_>,
        findings: &mut Findings,
    ) -> Option<(Access, Type)> {
        let successes = self.draft.successes.iter();
        let bodies: Vec<&Type> = successes
            .filter_map(|response| json(&response.content))
            .collect();
        let found = bodies.iter().find_map(|body| self.walk(body, pointer).ok());
        match (found, bodies.first()) {
            (Some(found), _) => Some(found),
            (None, Some(body)) => self.follow(body, pointer, node, findings),
            (None, None) => {
                findings.error(
                    Code::NoJsonResponse,
                    node,
                    "no success of this operation has a JSON body",
                    "describe the response that this is about",
                );
                None
            }
        }
    }

    /// The type that a pointer has led to, which must be a scalar.
    pub(super) fn scalar(
        self,
        found: Option<(Access, Type)>,
        node: Node<'_>,
        findings: &mut Findings,
    ) -> Option<Type> {
        let (_, ty) = found?;
        if !self.is_scalar(&ty) {
            findings.error(
                Code::NotAScalar,
                node,
                "one value is needed, and this is an object or an array",
                "point to a string, a number or a boolean",
            );
        }
        Some(ty)
    }

    /// A pointer at a key that leads to a scalar in the entries of an array.
    pub(super) fn entry_pointer(
        self,
        owner: Node<'_>,
        key: &str,
        entry: &Type,
        findings: &mut Findings,
    ) -> Option<String> {
        let node = owner.get(key)?;
        let pointer = relative_pointer(node, findings)?;
        let found = self.follow(entry, &pointer, node, findings);
        self.scalar(found, node, findings)?;
        Some(pointer)
    }

    fn walk(self, from: &Type, pointer: &str) -> Result<(Access, Type), String> {
        let mut access = Access::default();
        let mut ty = from;
        for token in pointer::tokens(pointer) {
            let Some((step, next)) = Step::into_property(self.types, ty, &token) else {
                return Err(token.into_owned());
            };
            access.0.push(step);
            ty = next;
        }
        Ok((access, ty.clone()))
    }
}

/// The JSON pointer of an expression about a response body; empty for all of it.
pub(super) fn response_pointer(node: Node<'_>, findings: &mut Findings) -> Option<String> {
    let expression = node.string()?;
    let rest = expression.strip_prefix("$response.body");
    let found = match rest {
        Some("") => Some(""),
        Some(rest) => rest.strip_prefix('#').filter(|rest| is_pointer(rest)),
        None => None,
    };
    if found.is_none() {
        findings.error(
            Code::NotAResponseExpression,
            node,
            format!("`{expression}` does not point into the body of a response"),
            "write a runtime expression such as `$response.body#/items`",
        );
    }
    found.map(str::to_owned)
}

/// A JSON pointer that is relative to an entry of an array.
pub(super) fn relative_pointer(node: Node<'_>, findings: &mut Findings) -> Option<String> {
    let written = node.string()?;
    if written.starts_with('/') {
        return Some(written.to_owned());
    }
    findings.error(
        Code::NotAPointer,
        node,
        format!("`{written}` is not a JSON pointer"),
        "write where it is in an entry, such as `/id`",
    );
    None
}

/// The body of a response, if it is JSON.
pub(super) fn json(content: &Content) -> Option<&Type> {
    match content {
        Content::Json(ty) => Some(ty),
        _ => None,
    }
}

fn is_pointer(text: &str) -> bool {
    text.is_empty() || text.starts_with('/')
}

/// The expression that names an argument.
fn expression_of(argument: &Argument) -> String {
    let name = argument.name.as_wire();
    match &argument.target {
        Target::Parameter(parameter) => match parameter.location {
            Location::Cookie => format!("$request.header.Cookie({name})"),
            location => format!("$request.{location}.{name}"),
        },
        Target::Property(path) => {
            let pointer = path.iter().fold(String::new(), |pointer, token| {
                pointer::join(&pointer, token)
            });
            format!("$request.body#{pointer}")
        }
        Target::Body | Target::Items => "$request.body".to_owned(),
    }
}
