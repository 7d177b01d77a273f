//! Security schemes, what operations demand of them, and where tokens come from.

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::ir::{Binding, Docs, Kind, Operation, Placement, SecurityScheme, TokenSource, WireName};
use crate::spec::{extensions, pointer};
use serde_json::Value;

impl Lowering<'_> {
    pub(super) fn security_schemes(&mut self) -> Vec<SecurityScheme> {
        let names: Vec<String> = self
            .document
            .keys("/components/securitySchemes")
            .map(str::to_owned)
            .collect();
        let mut schemes = Vec::new();
        for name in names {
            let at = pointer::join("/components/securitySchemes", &name);
            let Some(at) = self.definition(&at) else {
                continue;
            };
            let Some(placement) = self.placement(&at) else {
                continue;
            };
            let docs = Docs {
                description: self.text(&pointer::join(&at, "description")),
                ..Docs::default()
            };
            let sources = self.token_sources(&at);
            schemes.push(SecurityScheme {
                name: WireName::new(name),
                placement,
                docs,
                sources,
            });
        }
        schemes
    }

    fn placement(&mut self, at: &str) -> Option<Placement> {
        let text = |key: &str| self.text(&pointer::join(at, key)).unwrap_or_default();
        let (key, value) = match text("type").as_str() {
            "apiKey" => match text("in").as_str() {
                "header" => return Some(Placement::Header(text("name"))),
                "query" => return Some(Placement::Query(text("name"))),
                "cookie" => return Some(Placement::Cookie(text("name"))),
                other => ("in", other.to_owned()),
            },
            "http" => match text("scheme").to_ascii_lowercase().as_str() {
                "bearer" => return Some(Placement::Bearer),
                "basic" => return Some(Placement::Basic),
                // Every other scheme is a word and a credential, which the caller writes whole.
                _ => return Some(Placement::Header("Authorization".to_owned())),
            },
            "oauth2" | "openIdConnect" => return Some(Placement::Bearer),
            other => ("type", other.to_owned()),
        };
        self.findings.push(
            Diagnostic::error(
                Code::UnknownPlacement,
                pointer::join(at, key),
                format!("`{value}` is not a way to identify a caller"),
            )
            .hint("types are apiKey (in header, query or cookie), http, oauth2 and openIdConnect"),
        );
        None
    }

    fn token_sources(&mut self, at: &str) -> Vec<TokenSource> {
        let sources_at = pointer::join(at, extensions::TOKEN);
        let names: Vec<String> = self.document.keys(&sources_at).map(str::to_owned).collect();
        names
            .into_iter()
            .map(|name| self.token_source(&pointer::join(&sources_at, &name), name))
            .collect()
    }

    fn token_source(&mut self, at: &str, name: String) -> TokenSource {
        let text = |key: &str| self.text(&pointer::join(at, key));
        let names = |key: &str| -> Vec<WireName> {
            let list = self.document.raw(&pointer::join(at, key));
            let list = list.and_then(Value::as_array).into_iter().flatten();
            list.filter_map(Value::as_str).map(WireName::new).collect()
        };
        let arguments = names("arguments");
        let current = names("current");
        let operation = WireName::new(text("operation").unwrap_or_default());
        let bind_at = pointer::join(at, "bind");
        let bound = self
            .document
            .keys(&bind_at)
            .filter_map(|argument| {
                let value = self.document.raw(&pointer::join(&bind_at, argument))?;
                let global = value.as_str().or_else(|| value.get("global")?.as_str())?;
                let unless = value
                    .get("unless")
                    .and_then(Value::as_str)
                    .map(str::to_owned);
                Some(Binding {
                    argument: WireName::new(argument),
                    global: WireName::new(global),
                    unless,
                })
            })
            .collect();
        let refresh_early = self
            .document
            .raw(&pointer::join(at, "refreshEarly"))
            .and_then(Value::as_u64);
        TokenSource {
            name: WireName::new(name),
            operation,
            arguments,
            current,
            bound,
            token: self.response_pointer(at, "token").unwrap_or_default(),
            expires_in: self.response_pointer(at, "expiresIn"),
            refresh_early: refresh_early.unwrap_or(60),
            at: at.to_owned(),
        }
    }

    /// The JSON pointer of a runtime expression about the body of an answer.
    fn response_pointer(&mut self, at: &str, key: &str) -> Option<String> {
        let at = pointer::join(at, key);
        let expression = self.text(&at)?;
        let found = expression
            .strip_prefix("$response.body#")
            .filter(|rest| rest.starts_with('/'));
        if found.is_none() {
            self.findings.push(
                Diagnostic::error(
                    Code::NotAResponseExpression,
                    at,
                    format!("`{expression}` does not point into the body of an answer"),
                )
                .hint("write a runtime expression such as `$response.body#/accessToken`"),
            );
        }
        found.map(str::to_owned)
    }

    /// What an operation, or else the document, demands.
    pub(super) fn security(
        &mut self,
        operation_at: &str,
        schemes: &[SecurityScheme],
    ) -> Vec<Vec<WireName>> {
        let own = pointer::join(operation_at, "security");
        let at = if self.document.raw(&own).is_some() {
            own
        } else {
            "/security".to_owned()
        };
        let count = self
            .document
            .raw(&at)
            .and_then(Value::as_array)
            .map_or(0, Vec::len);
        let mut alternatives = Vec::new();
        for index in 0..count {
            let alternative_at = pointer::join(&at, &index.to_string());
            let names: Vec<String> = self
                .document
                .keys(&alternative_at)
                .map(str::to_owned)
                .collect();
            for name in &names {
                if !schemes.iter().any(|scheme| scheme.name.as_wire() == name) {
                    let hint =
                        match nearest(name, schemes.iter().map(|scheme| scheme.name.as_wire())) {
                            Some(candidate) => format!("did you mean `{candidate}`?"),
                            None => "define it below `components/securitySchemes`".to_owned(),
                        };
                    let finding = Diagnostic::error(
                        Code::UnknownScheme,
                        pointer::join(&alternative_at, name),
                        format!("there is no security scheme `{name}`"),
                    );
                    self.findings.push(finding.at_key().hint(hint));
                }
            }
            alternatives.push(names.into_iter().map(WireName::new).collect());
        }
        alternatives
    }

    /// A token source names an operation, and says where each of its required arguments is from.
    pub(super) fn check_token_sources(
        &mut self,
        schemes: &[SecurityScheme],
        operations: &[Operation],
    ) {
        for source in schemes.iter().flat_map(|scheme| &scheme.sources) {
            let Some(operation) = operations
                .iter()
                .find(|operation| operation.id == source.operation)
            else {
                let wanted = source.operation.as_wire();
                let hint = match nearest(
                    wanted,
                    operations.iter().map(|operation| operation.id.as_wire()),
                ) {
                    Some(candidate) => format!("did you mean `{candidate}`?"),
                    None => "name the operation by its `operationId`".to_owned(),
                };
                let finding = Diagnostic::error(
                    Code::UnknownTokenOperation,
                    pointer::join(&source.at, "operation"),
                    format!("there is no operation `{wanted}`"),
                );
                self.findings.push(finding.hint(hint));
                continue;
            };
            let known = |name: &WireName| {
                operation
                    .arguments
                    .iter()
                    .any(|argument| argument.name == *name)
            };
            let bound = source.bound.iter().map(|binding| &binding.argument);
            for name in source
                .arguments
                .iter()
                .chain(&source.current)
                .chain(bound.clone())
                .filter(|name| !known(name))
            {
                self.findings.push(
                    Diagnostic::error(
                        Code::UnknownTokenArgument,
                        source.at.clone(),
                        format!("`{}` takes no `{}`", operation.id.as_wire(), name.as_wire()),
                    )
                    .hint("list parameters and body properties of the operation by their names"),
                );
            }
            for argument in operation
                .arguments
                .iter()
                .filter(|argument| argument.required)
            {
                let given = source.arguments.contains(&argument.name)
                    || source.current.contains(&argument.name)
                    || bound.clone().any(|name| *name == argument.name);
                if !given {
                    self.findings.push(
                        Diagnostic::error(
                            Code::MissingTokenArgument,
                            source.at.clone(),
                            format!(
                                "`{}` needs `{}`",
                                operation.id.as_wire(),
                                argument.name.as_wire()
                            ),
                        )
                        .hint("add it to `arguments`, `current` or `bind`"),
                    );
                }
            }
            for binding in &source.bound {
                let argument = operation
                    .arguments
                    .iter()
                    .find(|argument| argument.name == binding.argument);
                if argument.is_some_and(|argument| argument.ty.kind != Kind::String) {
                    let at = pointer::join(
                        &pointer::join(&source.at, "bind"),
                        binding.argument.as_wire(),
                    );
                    self.findings.push(
                        Diagnostic::error(
                            Code::BoundType,
                            at,
                            "only a text can be taken from a global parameter",
                        )
                        .hint("list the argument in `arguments` instead"),
                    );
                }
            }
            for binding in source
                .bound
                .iter()
                .filter(|binding| !self.globals.contains_key(&binding.global))
            {
                let message = format!(
                    "there is no global parameter `{}`",
                    binding.global.as_wire()
                );
                self.findings.push(
                    Diagnostic::error(
                        Code::UnknownGlobal,
                        pointer::join(
                            &pointer::join(&source.at, "bind"),
                            binding.argument.as_wire(),
                        ),
                        message,
                    )
                    .hint(format!(
                        "mark a parameter with `{}: true`",
                        extensions::GLOBAL
                    )),
                );
            }
        }
    }
}
