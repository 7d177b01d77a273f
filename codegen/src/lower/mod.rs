//! Lowering: from the nodes of a document to the language-neutral model.
//!
//! Every finding is collected and lowering goes on, so that one run shows them all. Nothing here
//! knows Rust.

mod all_of;
mod batch;
mod body;
mod enumeration;
mod errors;
mod expression;
mod facets;
mod flows;
mod operation;
mod parameter;
mod response;
mod schema;
mod security;
mod union;
mod unused;

use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{self, Api, Docs, Server, ServerVariable, WireName};
use crate::spec::grammar::Kind;
use crate::spec::{Document, extensions, pointer};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Lowers a document. With errors among the findings the model has gaps and is good for finding
/// more errors only.
pub fn lower(document: &Document) -> (Api, Vec<Diagnostic>) {
    let mut lowering = Lowering::new(document);
    let api = lowering.api();
    lowering.report_unused();
    (api, lowering.findings)
}

struct Lowering<'a> {
    document: &'a Document,
    findings: Vec<Diagnostic>,
    types: Vec<ir::TypeDef>,
    /// The type of each schema that was lowered, by the pointer of its definition.
    lowered: HashMap<String, ir::Type>,
    /// Schemas without a name of their own that are being lowered, to notice endless ones.
    open: Vec<String>,
    /// Definitions whose parts are still to be lowered.
    pending: Vec<schema::Pending>,
    globals: BTreeMap<WireName, ir::Global>,
    codes: BTreeMap<WireName, ir::ErrorCode>,
    /// Pointers of our extensions that had an effect.
    applied: HashSet<String>,
}

impl<'a> Lowering<'a> {
    fn new(document: &'a Document) -> Self {
        Self {
            document,
            findings: Vec::new(),
            types: Vec::new(),
            lowered: HashMap::new(),
            open: Vec::new(),
            pending: Vec::new(),
            globals: BTreeMap::new(),
            codes: BTreeMap::new(),
            applied: HashSet::new(),
        }
    }

    fn api(&mut self) -> Api {
        let error_patterns = self.error_catalogue();
        self.component_schemas();
        self.finish_definitions();
        let schemes = self.security_schemes();
        self.security("", &schemes);
        let mut operations = self.operations(&schemes);
        self.finish_definitions();
        self.flows(&mut operations);
        self.check_token_sources(&schemes, &operations);
        Api {
            title: self.text("/info/title").unwrap_or_default(),
            description: self.text("/info/description"),
            server: self.server(),
            envelope: self.envelope(),
            error_codes: std::mem::take(&mut self.codes).into_values().collect(),
            error_patterns,
            schemes,
            globals: std::mem::take(&mut self.globals).into_values().collect(),
            operations,
            types: std::mem::take(&mut self.types),
        }
    }

    fn component_schemas(&mut self) {
        let names: Vec<String> = self
            .document
            .keys("/components/schemas")
            .map(str::to_owned)
            .collect();
        for name in names {
            let at = crate::spec::pointer::join("/components/schemas", &name);
            self.schema(&at, &[name]);
        }
    }

    fn server(&mut self) -> Server {
        if self.document.raw("/servers/0").is_none() {
            return Server::default();
        }
        let Some(server) = self.node::<openapiv3::Server>("/servers/0", Kind::Server) else {
            return Server::default();
        };
        let variables = server.node.variables.unwrap_or_default();
        let mut variables: Vec<ServerVariable> = variables
            .into_iter()
            .map(|(name, variable)| ServerVariable {
                required: self.flag(
                    &pointer::join("/servers/0/variables", &name),
                    extensions::REQUIRED,
                ),
                name: WireName::new(name),
                default: variable.default,
                values: variable.enumeration,
                docs: Docs {
                    description: variable.description,
                    ..Docs::default()
                },
            })
            .collect();
        variables.sort_by(|a, b| a.name.cmp(&b.name));
        for variable in &variables {
            if !server
                .node
                .url
                .contains(&format!("{{{}}}", variable.name.as_wire()))
            {
                self.findings.push(
                    Diagnostic::error(
                        Code::UnusedServerVariable,
                        "/servers/0/url",
                        format!("the URL has no `{{{}}}`", variable.name.as_wire()),
                    )
                    .hint("put the variable into the URL or remove it"),
                );
            }
        }
        Server {
            url: server.node.url,
            variables,
        }
    }

    /// A typed node, or a finding.
    fn node<T: serde::de::DeserializeOwned>(
        &mut self,
        at: &str,
        kind: Kind,
    ) -> Option<crate::spec::document::Located<T>> {
        self.note(self.document.node(at, kind))
    }

    /// The definition that a reference leads to, or a finding.
    fn definition(&mut self, at: &str) -> Option<String> {
        self.note(self.document.resolve(at))
    }

    fn note<T>(&mut self, result: Result<T, Diagnostic>) -> Option<T> {
        result.map_err(|finding| self.findings.push(finding)).ok()
    }

    /// Where the vendor describes a node.
    fn link(&self, at: &str) -> Option<String> {
        let docs = crate::spec::pointer::join(at, "externalDocs");
        self.text(&crate::spec::pointer::join(&docs, "url"))
    }

    fn text(&self, at: &str) -> Option<String> {
        self.document
            .raw(at)
            .and_then(Value::as_str)
            .map(str::to_owned)
    }

    /// Whether an extension of ours is set on a node; it then counts as used.
    fn flag(&mut self, at: &str, extension: &str) -> bool {
        let pointer = crate::spec::pointer::join(at, extension);
        let set = self
            .document
            .raw(&pointer)
            .and_then(Value::as_bool)
            .unwrap_or(false);
        if set {
            self.applied.insert(pointer);
        }
        set
    }
}
