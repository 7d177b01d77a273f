//! Path items and operations.

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Argument, Docs, Location, Operation, Rate, SecurityScheme, Target, WireName};
use crate::spec::{extensions, grammar, pointer};
use serde_json::Value;
use std::collections::HashMap;

impl Lowering<'_> {
    pub(super) fn operations(&mut self, schemes: &[SecurityScheme]) -> Vec<Operation> {
        let mut operations = Vec::new();
        let mut ids: HashMap<String, String> = HashMap::new();
        let paths: Vec<String> = self
            .document
            .keys("/paths")
            .filter(|key| key.starts_with('/'))
            .map(str::to_owned)
            .collect();
        for path in paths {
            let written_at = pointer::join("/paths", &path);
            let Some(path_at) = self.definition(&written_at) else {
                continue;
            };
            for method in grammar::METHODS {
                let at = pointer::join(&path_at, method);
                if self.document.raw(&at).is_none() {
                    continue;
                }
                self.check_servers(&path_at, &at);
                let Some(operation) = self.operation(&path, method, &path_at, &at, schemes) else {
                    continue;
                };
                if let Some(first) = ids.insert(operation.id.as_wire().to_owned(), at.clone()) {
                    let place = if self
                        .document
                        .raw(&pointer::join(&at, "operationId"))
                        .is_some()
                    {
                        pointer::join(&at, "operationId")
                    } else {
                        at.clone()
                    };
                    let first = pointer::tokens(&first)
                        .skip(1)
                        .collect::<Vec<_>>()
                        .join(" ");
                    self.findings.push(
                        Diagnostic::error(
                            Code::RepeatedOperationId,
                            place,
                            format!("the operation id `{}` is taken", operation.id.as_wire()),
                        )
                        .hint(format!(
                            "it names `{first}` already; ids are unique in a document"
                        )),
                    );
                }
                operations.push(operation);
            }
        }
        operations.sort_by(|a, b| a.id.cmp(&b.id));
        operations
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        path_at: &str,
        at: &str,
        schemes: &[SecurityScheme],
    ) -> Option<Operation> {
        let node = self
            .node::<openapiv3::Operation>(at, grammar::Kind::Operation)?
            .node;
        // The fragment only tells operations of the same method and path apart.
        let template = path.split('#').next().unwrap_or_default().to_owned();
        let id = node
            .operation_id
            .unwrap_or_else(|| format!("{method} {}", path.replace(['{', '}'], "")));
        let (mut arguments, constants) = self.parameters(path_at, at, &id);
        self.check_template(&template, &mut arguments, at);
        let place = |argument: &Argument| match &argument.target {
            Target::Parameter(parameter) if parameter.location == Location::Path => (
                0,
                template
                    .find(&format!("{{{}}}", argument.name.as_wire()))
                    .unwrap_or(usize::MAX),
            ),
            _ => (1, 0),
        };
        arguments.sort_by_key(place);
        let body = match self.body(at, &id) {
            Some((body, body_arguments)) => {
                arguments.extend(body_arguments);
                Some(body)
            }
            None => None,
        };
        let (successes, failures) = self.responses(at, &id);
        let safe = matches!(method, "get" | "head" | "options");
        let repeatable = self
            .document
            .raw(&pointer::join(at, extensions::REPEATABLE))
            .and_then(Value::as_bool);
        Some(Operation {
            id: WireName::new(id),
            tag: node.tags.into_iter().next(),
            method: method.to_ascii_uppercase(),
            path: template,
            docs: Docs {
                summary: node.summary,
                description: node.description,
                link: self.link(at),
            },
            deprecated: node.deprecated,
            arguments,
            constants,
            body,
            successes,
            failures,
            security: self.security(at, schemes),
            repeatable: repeatable.unwrap_or(safe),
            rate: self.rate(at),
            exclusive: Vec::new(),
            pages: None,
            batch: None,
            task: None,
            at: at.to_owned(),
        })
    }

    /// The rate of an operation, or else that of the document.
    fn rate(&mut self, operation_at: &str) -> Option<Rate> {
        let own = pointer::join(operation_at, extensions::RATE);
        let at = match self.document.raw(&own) {
            Some(_) => own,
            None => pointer::join("", extensions::RATE),
        };
        self.document.raw(&at)?;
        let mut count = |key: &str| {
            let at = pointer::join(&at, key);
            let value = self.document.raw(&at)?.as_u64();
            let value = value.and_then(|value| u32::try_from(value).ok());
            let positive = value.filter(|value| *value > 0);
            if positive.is_none() {
                let finding = Diagnostic::error(
                    Code::RateWithoutRequests,
                    at,
                    format!("`{key}` of a rate must be positive"),
                );
                self.findings
                    .push(finding.hint("leave out a rate that says nothing"));
            }
            positive
        };
        Some(Rate {
            requests: count("requests")?,
            seconds: count("seconds")?,
        })
    }

    /// A call to another server would take the credentials of this one there, or its own here.
    fn check_servers(&mut self, path_at: &str, operation_at: &str) {
        let root = self.text("/servers/0/url");
        for owner in [path_at, operation_at] {
            let at = pointer::join(owner, "servers");
            let url = self.text(&pointer::join(&pointer::join(&at, "0"), "url"));
            if url.is_some() && url != root {
                self.findings.push(
                    Diagnostic::error(
                        Code::OperationServer,
                        at,
                        "a server of its own for some operations is not supported",
                    )
                    .at_key()
                    .hint("describe the operations of the other server in a document of their own"),
                );
            }
        }
    }

    /// Every placeholder has its parameter and every path parameter its placeholder.
    fn check_template(&mut self, template: &str, arguments: &mut Vec<Argument>, at: &str) {
        let placeholders: Vec<&str> = template
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
            .collect();
        let in_path = |argument: &&Argument| matches!(&argument.target, Target::Parameter(parameter) if parameter.location == Location::Path);
        for placeholder in &placeholders {
            if !arguments
                .iter()
                .filter(in_path)
                .any(|argument| argument.name.as_wire() == *placeholder)
            {
                self.findings.push(
                    Diagnostic::error(
                        Code::UndescribedPlaceholder,
                        at,
                        format!("nothing describes the path parameter `{placeholder}`"),
                    )
                    .at_key()
                    .hint(format!(
                        "add a parameter with `name: {placeholder}` and `in: path`"
                    )),
                );
            }
        }
        let has_place = |argument: &Argument| placeholders.contains(&argument.name.as_wire());
        for argument in arguments
            .iter()
            .filter(in_path)
            .filter(|argument| !has_place(argument))
        {
            self.findings.push(
                Diagnostic::warning(
                    Code::ParameterWithoutPlaceholder,
                    argument.at.clone(),
                    format!(
                        "the path `{template}` has no `{{{}}}`; the parameter is ignored",
                        argument.name.as_wire()
                    ),
                )
                .hint("put the placeholder into the path or remove the parameter"),
            );
        }
        arguments.retain(|argument| !in_path(&argument) || has_place(argument));
    }
}
