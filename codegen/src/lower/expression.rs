//! Runtime expressions of OpenAPI: values that are found in a request or an answer.

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::ir::{
    Access, Argument, Content, Kind, Location, Operation, Step, Target, Type, TypeShape,
};
use crate::spec::pointer;

impl Lowering<'_> {
    /// The argument that an expression such as `$request.query.nextToken` or
    /// `$request.body#/option/nextToken` names, by its place.
    pub(super) fn argument_of(&mut self, operation: &Operation, at: &str) -> Option<usize> {
        let expression = self.text(at)?;
        let found = operation
            .arguments
            .iter()
            .position(|argument| expression_of(argument) == expression);
        if found.is_none() {
            let known: Vec<String> = operation.arguments.iter().map(expression_of).collect();
            let hint = match nearest(&expression, known.iter().map(String::as_str)) {
                Some(candidate) => format!("did you mean `{candidate}`?"),
                None if known.is_empty() => "it takes no arguments".to_owned(),
                None => format!("its arguments are `{}`", known.join("`, `")),
            };
            let id = operation.id.as_wire();
            self.findings.push(
                Diagnostic::error(
                    Code::UnknownArgument,
                    at,
                    format!("`{id}` takes no `{expression}`"),
                )
                .hint(hint),
            );
        }
        found
    }

    /// The JSON pointer of an expression about the body of an answer; empty for all of it.
    pub(super) fn answer_pointer(&mut self, at: &str) -> Option<String> {
        let expression = self.text(at)?;
        let rest = expression.strip_prefix("$response.body");
        let found = match rest {
            Some("") => Some(String::new()),
            Some(rest) => rest
                .strip_prefix('#')
                .filter(|rest| is_pointer(rest))
                .map(str::to_owned),
            None => None,
        };
        if found.is_none() {
            let message = format!("`{expression}` does not point into the body of an answer");
            self.findings.push(
                Diagnostic::error(Code::NotAResponseExpression, at, message)
                    .hint("write a runtime expression such as `$response.body#/items`"),
            );
        }
        found
    }

    /// A JSON pointer that is relative to an entry of a list.
    pub(super) fn relative_pointer(&mut self, at: &str) -> Option<String> {
        let written = self.text(at)?;
        if written.starts_with('/') {
            return Some(written);
        }
        self.findings.push(
            Diagnostic::error(
                Code::NotAPointer,
                at,
                format!("`{written}` is not a JSON pointer"),
            )
            .hint("write where it is in an entry, such as `/id`"),
        );
        None
    }

    /// Follows a pointer from a type; the finding is about the value at `at`.
    pub(super) fn follow(
        &mut self,
        from: &Type,
        pointer: &str,
        at: &str,
    ) -> Option<(Access, Type)> {
        let found = self.walk(from, pointer);
        if let Err(token) = &found {
            let finding = Diagnostic::error(
                Code::UndescribedProperty,
                at,
                format!("the schema has no `{token}` there"),
            );
            self.findings
                .push(finding.hint("point to a property that the schema describes"));
        }
        found.ok()
    }

    /// The types of the successes of an operation that a pointer leads into.
    pub(super) fn in_answers(
        &mut self,
        operation: &Operation,
        pointer: &str,
        at: &str,
    ) -> Option<(Access, Type)> {
        let bodies = operation.successes.iter();
        let bodies: Vec<&Type> = bodies
            .filter_map(|response| json(&response.content))
            .collect();
        let found = bodies.iter().find_map(|body| self.walk(body, pointer).ok());
        if found.is_none() {
            match bodies.first() {
                Some(body) => return self.follow(body, pointer, at),
                None => self.findings.push(
                    Diagnostic::error(
                        Code::NoJsonResponse,
                        at,
                        "no success of this operation has a JSON body",
                    )
                    .hint("describe the answer that this is about"),
                ),
            }
        }
        found
    }

    fn walk(&self, from: &Type, pointer: &str) -> Result<(Access, Type), String> {
        let mut access = Access::default();
        let mut ty = from.clone();
        for token in pointer::tokens(pointer) {
            let Kind::Named(holder) = ty.kind else {
                return Err(token);
            };
            let Some(TypeShape::Object(object)) =
                self.types.get(holder.index()).map(|def| &def.shape)
            else {
                return Err(token);
            };
            let mut fields = object.properties.iter().enumerate();
            let Some((field, found)) = fields.find(|(_, field)| field.name.as_wire() == token)
            else {
                return Err(token);
            };
            access.0.push(Step { holder, field });
            ty = found.ty.clone();
        }
        Ok((access, ty))
    }
}

/// The body of an answer, if it is JSON.
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
        Target::Body => "$request.body".to_owned(),
    }
}
