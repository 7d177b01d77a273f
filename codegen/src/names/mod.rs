//! Every Rust name, decided in one place before anything is emitted.
//!
//! Emitters look names up here and never make one from a wire name themselves, so two things of
//! one scope cannot end up with one name.

mod case;
mod members;
mod scope;

pub use case::{pascal, screaming, snake};
pub use scope::Scope;

use crate::diagnostic::Findings;
use crate::ir::{Api, Operation, Status, TypeId};
use members::{types, variants};
use std::collections::{BTreeMap, BTreeSet};

/// What emitted code mentions of the prelude: a definition of the same name would hide it.
const PRELUDE: [&str; 9] = [
    "Box",
    "Into",
    "IntoIterator",
    "Option",
    "Result",
    "Self_",
    "String",
    "ToString",
    "Vec",
];

/// The methods that the builder of every client has.
const BUILDER_METHODS: [&str; 8] = [
    "build",
    "build_blocking",
    "default",
    "with_base_url",
    "with_rate_limit",
    "with_retry",
    "with_timeout",
    "with_transport",
];

/// The names of an API.
#[derive(Debug)]
pub struct Names {
    types: Vec<TypeNames>,
    /// In the order of [`Api::operations`].
    pub operations: Vec<OperationNames>,
    /// Tag to module, in the order of the modules.
    pub groups: BTreeMap<Option<String>, String>,
    /// In the order of [`Api::error_codes`].
    pub error_codes: Vec<String>,
    /// In the order of [`Api::schemes`].
    pub schemes: Vec<SchemeNames>,
    /// In the order of [`Api::globals`].
    pub globals: Vec<String>,
    /// In the order of the server's variables.
    pub variables: Vec<String>,
}

/// The names of a definition.
#[derive(Debug, Default)]
pub struct TypeNames {
    /// The type.
    pub name: String,
    /// The module in which it is written.
    pub file: String,
    /// Fields or variants, in order.
    pub members: Vec<String>,
    /// The variant for what is not known, or the field for what is not listed.
    pub rest: String,
}

/// The names of an operation.
#[derive(Debug)]
pub struct OperationNames {
    /// The method of the client.
    pub method: String,
    /// The request builder.
    pub builder: String,
    /// The static description.
    pub constant: String,
    /// In the order of [`Operation::arguments`].
    pub arguments: Vec<String>,
    /// In the same order: the method that sends null, for optional arguments that may be null.
    pub nulls: Vec<Option<String>>,
    /// The enum of several successes.
    pub outcome: String,
    /// In the order of [`Operation::successes`].
    pub outcomes: Vec<String>,
    /// The module in which it is written.
    pub group: String,
}

/// The names of a security scheme.
#[derive(Debug)]
pub struct SchemeNames {
    /// The static description.
    pub constant: String,
    /// The client's method that takes a credential.
    pub setter: String,
    /// The client's method that takes a provider.
    pub provider: String,
    /// The client's methods that take what a token is got with.
    pub sources: Vec<String>,
}

impl Names {
    /// Decides all names.
    ///
    /// # Errors
    ///
    /// Values that would get the same name, which only whoever writes the document can tell apart.
    pub fn assign(api: &Api) -> Result<Self, Findings> {
        let mut findings = Findings::new();
        let types = types(api, &mut findings);
        let groups = groups(api);
        let operations = operations(api, &groups);
        let error_codes = error_codes(api, &mut findings);
        let mut builder = Scope::reserving(&BUILDER_METHODS);
        let globals = api
            .globals
            .iter()
            .map(|global| builder.claim(&snake(global.name.as_wire()), None))
            .collect();
        let schemes = schemes(api, &mut builder);
        let variables = api
            .server
            .variables
            .iter()
            .map(|variable| builder.claim(&snake(variable.name.as_wire()), None))
            .collect();
        if findings.is_empty() {
            Ok(Self {
                types,
                operations,
                groups,
                error_codes,
                schemes,
                globals,
                variables,
            })
        } else {
            Err(findings)
        }
    }

    /// The names of a definition.
    pub fn of(&self, id: TypeId) -> &TypeNames {
        static NONE: TypeNames = TypeNames {
            name: String::new(),
            file: String::new(),
            members: Vec::new(),
            rest: String::new(),
        };
        self.types.get(id.index()).unwrap_or(&NONE)
    }

    /// The definitions of each file of models.
    pub fn files(&self) -> BTreeMap<&str, Vec<TypeId>> {
        let mut files: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
        for (index, names) in self.types.iter().enumerate() {
            files
                .entry(&names.file)
                .or_default()
                .push(TypeId::new(index));
        }
        for ids in files.values_mut() {
            ids.sort_by(|a, b| self.of(*a).name.cmp(&self.of(*b).name));
        }
        files
    }
}

fn error_codes(api: &Api, findings: &mut Findings) -> Vec<String> {
    let codes = api
        .error_codes
        .iter()
        .map(|code| (code.name.as_deref().unwrap_or(code.code.as_wire()), code.at));
    variants(
        codes,
        "code",
        "give one of them a `name` in the catalogue of codes",
        findings,
    )
}

fn groups(api: &Api) -> BTreeMap<Option<String>, String> {
    let mut scope = Scope::reserving(&["mod"]);
    let tags: BTreeSet<Option<String>> = api
        .operations
        .iter()
        .map(|operation| operation.tag.clone())
        .collect();
    let name = |tag: &Option<String>| snake(tag.as_deref().unwrap_or("untagged"));
    tags.into_iter()
        .map(|tag| {
            let module = scope.claim(&name(&tag), None);
            (tag, module)
        })
        .collect()
}

fn operations(api: &Api, groups: &BTreeMap<Option<String>, String>) -> Vec<OperationNames> {
    let mut methods = Scope::reserving(&["begin", "builder", "handle", "clone", "from", "into"]);
    let mut items = Scope::reserving(&[
        "Arguments",
        "Async",
        "Body",
        "Client",
        "ClientBuilder",
        "Error",
        "ErrorCode",
        "IntoValues",
        "Limits",
        "M",
        "Mode",
        "Operation",
        "Parameter",
        "Property",
        "Response",
        "Secret",
        "Style",
        "Timestamp",
        "Values",
    ]);
    for name in PRELUDE {
        items.take(name);
    }
    let mut constants = Scope::default();
    api.operations
        .iter()
        .map(|operation| {
            let id = operation.id.as_wire();
            let builder = items.claim(&pascal(id), Some(&format!("{}Request", pascal(id))));
            let (arguments, nulls) = arguments(operation);
            OperationNames {
                method: methods.claim(&snake(id), None),
                constant: constants.claim(&screaming(id), None),
                arguments,
                nulls,
                outcome: items.claim(&format!("{builder}Response"), None),
                outcomes: outcomes(operation),
                group: groups.get(&operation.tag).cloned().unwrap_or_default(),
                builder,
            }
        })
        .collect()
}

/// The names of the arguments, and of the methods that send null instead.
fn arguments(operation: &Operation) -> (Vec<String>, Vec<Option<String>>) {
    let mut scope = Scope::reserving(&[
        "client",
        "core",
        "build",
        "send",
        "send_with_metadata",
        "pages",
        "items",
        "in_batches",
        "until_done",
        "clone",
        "handle",
        "request",
        "value",
    ]);
    let names: Vec<String> = operation
        .arguments
        .iter()
        .map(|argument| {
            let name = argument.name.as_wire();
            scope.claim(
                &snake(name),
                Some(&snake(&format!("{} {name}", argument.place()))),
            )
        })
        .collect();
    // Only now, so that none takes the name of an argument.
    let nulls = operation
        .arguments
        .iter()
        .zip(&names)
        .map(|(argument, name)| {
            let null = format!("{}_null", name.trim_start_matches("r#"));
            argument
                .can_be_left_out_or_null()
                .then(|| scope.claim(&null, None))
        })
        .collect();
    (names, nulls)
}

fn outcomes(operation: &Operation) -> Vec<String> {
    let mut scope = Scope::default();
    let name = |status: Status| match status {
        Status::Code(code) => reason(code).map_or_else(|| format!("Status{code}"), pascal),
        Status::Range(family) => format!("Status{family}xx"),
        Status::Default => "Other".to_owned(),
    };
    operation
        .successes
        .iter()
        .map(|response| scope.claim(&name(response.status), None))
        .collect()
}

/// The reason phrases of successes and redirections (RFC 9110, RFC 4918, RFC 5842, RFC 3229).
fn reason(status: u16) -> Option<&'static str> {
    Some(match status {
        200 => "ok",
        201 => "created",
        202 => "accepted",
        203 => "non authoritative information",
        204 => "no content",
        205 => "reset content",
        206 => "partial content",
        207 => "multi status",
        208 => "already reported",
        226 => "im used",
        300 => "multiple choices",
        301 => "moved permanently",
        302 => "found",
        303 => "see other",
        304 => "not modified",
        307 => "temporary redirect",
        308 => "permanent redirect",
        _ => return None,
    })
}

fn schemes(api: &Api, builder: &mut Scope) -> Vec<SchemeNames> {
    let mut constants = Scope::default();
    api.schemes
        .iter()
        .map(|scheme| {
            let name = scheme.name.as_wire();
            let setter = builder.claim(&snake(name), Some(&snake(&format!("{name} credential"))));
            SchemeNames {
                constant: constants.claim(&screaming(name), None),
                provider: builder.claim(
                    &format!("{}_provider", setter.trim_start_matches("r#")),
                    None,
                ),
                sources: scheme
                    .sources
                    .iter()
                    .map(|source| builder.claim(&snake(source.name.as_wire()), None))
                    .collect(),
                setter,
            }
        })
        .collect()
}
