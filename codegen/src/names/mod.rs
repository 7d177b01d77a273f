//! Every Rust name, decided in one place before anything is emitted.
//!
//! Emitters look names up here by id, or get each item of the model with its name, and never make
//! one from a wire name themselves: two things of one scope cannot end up with one name, and
//! nothing with the name of another.

mod case;
mod definition;
mod hash;
mod ident;
mod operations;
mod pairs;
mod scope;
mod spelling;
mod types;
mod values;

pub use case::{of_title, pascal, screaming, snake};
pub use ident::Ident;
pub use operations::{ArgumentNames, OperationNames};
pub use scope::Scope;
pub use types::TypeNames;

use crate::diagnostic::{Code, Findings};
use crate::ir::{
    Api, ErrorCode, Global, Header, Operation, OperationId, SecurityScheme, Server, SharedVariable,
    TokenSource, TypeId, WireName,
};
use crate::words::words;
use pairs::pairs;
use std::collections::BTreeMap;
use values::Spelt;

/// The methods that the builder of every client has.
const BUILDER_METHODS: [&str; 13] = [
    "base_url",
    "build",
    "build_blocking",
    "default",
    "documented_server",
    "rate_limit",
    "response_limit",
    "retry",
    "server",
    "timeout",
    "transport",
    "user_agent",
    "user_agent_prefix",
];

/// The names of an API.
#[derive(Debug)]
pub struct Names {
    types: Vec<TypeNames>,
    operations: Vec<OperationNames>,
    groups: BTreeMap<Option<String>, Ident>,
    error_codes: Vec<Ident>,
    headers: Vec<Ident>,
    schemes: Vec<SchemeNames>,
    globals: Vec<Ident>,
    variables: Vec<Ident>,
    servers: Vec<Ident>,
}

/// The names of a security scheme.
#[derive(Debug)]
pub struct SchemeNames {
    /// The static description.
    pub constant: Ident,
    /// The client's method that takes a credential.
    pub setter: Ident,
    /// The client's method that takes a provider.
    pub provider: Ident,
    /// What a client gets tokens with, if it can.
    pub client: Option<ClientNames>,
    sources: Vec<Ident>,
}

/// The names of what a client gets tokens with for credentials of its own.
#[derive(Debug)]
pub struct ClientNames {
    /// The client's method that takes them.
    pub setter: Ident,
    /// The same with scopes.
    pub scoped: Ident,
    /// How the client identifies itself.
    pub constant: Ident,
    /// The endpoint.
    pub endpoint: Ident,
}

impl SchemeNames {
    /// The sources of the scheme that has these names, each with the client's method that takes
    /// what a token is got with.
    pub fn sources<'a>(
        &'a self,
        scheme: &'a SecurityScheme,
    ) -> impl Iterator<Item = (&'a TokenSource, &'a Ident)> {
        pairs(&scheme.sources, &self.sources)
    }
}

impl Names {
    /// Decides all names. What would have the same is told apart, and reported where callers meet
    /// it.
    pub fn assign(api: &Api, findings: &mut Findings) -> Self {
        let types = types::types(api, findings);
        let groups = operations::groups(api, findings);
        let operations = operations::operations(api, &types, &groups, findings);
        let error_codes = error_codes(api, findings);
        let mut builder = Scope::reserving(&BUILDER_METHODS);
        let globals = api
            .globals
            .iter()
            .map(|global| {
                let name = global.name.as_wire();
                builder.claim_spelt(&snake(name), None, name)
            })
            .collect();
        let schemes = schemes(api, &mut builder, findings);
        let variables = api.server_variables().into_iter();
        let variables = variables
            .map(|variable| {
                let name = variable.name.as_wire();
                builder.claim_spelt(&snake(name), None, name)
            })
            .collect();
        Self {
            types,
            operations,
            groups,
            error_codes,
            headers: headers(api),
            schemes,
            globals,
            variables,
            servers: servers(api),
        }
    }

    /// The names of a definition.
    pub fn of(&self, id: TypeId) -> &TypeNames {
        static MISSING: TypeNames = TypeNames::MISSING;
        self.types.get(id.index()).unwrap_or(&MISSING)
    }

    /// A property of an object.
    pub fn property(&self, id: TypeId, index: usize) -> &Ident {
        Ident::or_missing(self.of(id).members.get(index))
    }

    /// A value of an enum, or an alternative of a union.
    pub fn variant(&self, id: TypeId, index: usize) -> &Ident {
        Ident::or_missing(self.of(id).members.get(index))
    }

    /// The names of an operation.
    pub fn operation(&self, id: OperationId) -> &OperationNames {
        static MISSING: OperationNames = OperationNames::MISSING;
        self.operations.get(id.index()).unwrap_or(&MISSING)
    }

    /// An argument of an operation, by its place.
    pub fn argument(&self, id: OperationId, index: usize) -> &Ident {
        self.operation(id).argument(index)
    }

    /// An error code, by its place.
    pub fn error_code(&self, index: usize) -> &Ident {
        Ident::or_missing(self.error_codes.get(index))
    }

    /// The names of a security scheme.
    pub fn scheme<'a>(&'a self, api: &'a Api, name: &WireName) -> Option<&'a SchemeNames> {
        let mut schemes = self.schemes(api);
        let (_, names) = schemes.find(|(scheme, _)| scheme.name == *name)?;
        Some(names)
    }

    /// Each operation with its names.
    pub fn operations<'a>(
        &'a self,
        api: &'a Api,
    ) -> impl Iterator<Item = (&'a Operation, &'a OperationNames)> {
        pairs(&api.operations, &self.operations)
    }

    /// Each error code with its variant.
    pub fn error_codes<'a>(
        &'a self,
        api: &'a Api,
    ) -> impl Iterator<Item = (&'a ErrorCode, &'a Ident)> {
        pairs(&api.error_codes, &self.error_codes)
    }

    /// Each header of responses with the method that reads it.
    pub fn headers<'a>(&'a self, api: &'a Api) -> impl Iterator<Item = (&'a Header, &'a Ident)> {
        let headers = api.headers().into_iter();
        let missing = || Ident::or_missing(None);
        let mut names = self.headers.iter();
        headers.map(move |header| (header, names.next().unwrap_or_else(missing)))
    }

    /// Each security scheme with its names.
    pub fn schemes<'a>(
        &'a self,
        api: &'a Api,
    ) -> impl Iterator<Item = (&'a SecurityScheme, &'a SchemeNames)> {
        pairs(&api.schemes, &self.schemes)
    }

    /// Each global parameter with the method that sets it.
    pub fn globals<'a>(&'a self, api: &'a Api) -> impl Iterator<Item = (&'a Global, &'a Ident)> {
        pairs(&api.globals, &self.globals)
    }

    /// Each variable of a server with the method that sets it.
    pub fn variables<'a>(
        &'a self,
        api: &'a Api,
    ) -> impl Iterator<Item = (SharedVariable<'a>, &'a Ident)> {
        api.server_variables().into_iter().zip(&self.variables)
    }

    /// Each server that the document lists with its variant, if there is a choice.
    pub fn servers<'a>(&'a self, api: &'a Api) -> impl Iterator<Item = (&'a Server, &'a Ident)> {
        pairs(&api.servers, &self.servers)
    }

    /// The module of each tag, in the order of the tags.
    pub fn groups(&self) -> impl Iterator<Item = (Option<&str>, &Ident)> {
        let groups = self.groups.iter();
        groups.map(|(tag, module)| (tag.as_deref(), module))
    }

    /// The definitions of each file of models.
    pub fn files(&self) -> BTreeMap<&Ident, Vec<TypeId>> {
        let mut files: BTreeMap<&Ident, Vec<TypeId>> = BTreeMap::new();
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

/// Of codes that would have one name, the one that the text lists first has it.
fn error_codes(api: &Api, findings: &mut Findings) -> Vec<Ident> {
    let mut order: Vec<(usize, &ErrorCode)> = api.error_codes.iter().enumerate().collect();
    order.sort_by_key(|(_, code)| code.at);
    let codes = order.iter().map(|(_, code)| Spelt {
        value: code.code.as_wire().to_owned(),
        name: code.name.clone(),
        at: code.at,
    });
    let codes: Vec<Spelt> = codes.collect();
    let advice = "give one of them a `name` in the catalogue of codes";
    let names = values::variants(&codes, "code", advice, findings);
    let places = order.into_iter().map(|(place, _)| place);
    let names: BTreeMap<usize, Ident> = places.zip(names).collect();
    names.into_values().collect()
}

fn headers(api: &Api) -> Vec<Ident> {
    let mut scope = Scope::reserving(&["clone", "from", "into"]);
    let headers = api
        .headers()
        .into_iter()
        .map(|header| scope.claim(&snake(header.name.as_wire()), None));
    headers.collect()
}

fn schemes(api: &Api, builder: &mut Scope, findings: &mut Findings) -> Vec<SchemeNames> {
    let mut constants = Scope::default();
    let mut first: BTreeMap<String, &str> = BTreeMap::new();
    api.schemes
        .iter()
        .map(|scheme| {
            let name = scheme.name.as_wire();
            let plain = snake(name);
            let known = first.get(&plain).copied();
            let alternative = known.is_none().then(|| snake(&format!("{name} credential")));
            let setter = builder.claim_spelt(&plain, alternative.as_deref(), name);
            if let Some(known) = known {
                findings.warning(
                    Code::NameCollision,
                    scheme.at,
                    format!("the security schemes {known:?} and {name:?} are both `{plain}` in Rust; the second becomes `{setter}`"),
                    "rename one of them: its name is the document's own",
                );
            }
            first.entry(plain).or_insert(name);
            SchemeNames {
                constant: constants.claim(&screaming(name), Some(&setter.plain().to_uppercase())),
                provider: builder.claim(&format!("{}_provider", case::stem(setter.plain())), None),
                sources: scheme
                    .sources
                    .iter()
                    .map(|source| builder.claim(&snake(source.name.as_wire()), None))
                    .collect(),
                client: scheme.client_credentials.as_ref().map(|_| {
                    let stem = case::stem(setter.plain());
                    let name = format!("{stem}_client_credentials");
                    let setter = builder.claim(&name, None);
                    ClientNames {
                        scoped: builder.claim(&format!("{name}_with_scopes"), None),
                        constant: constants.claim(&screaming(&name), None),
                        endpoint: constants.claim(&screaming(&format!("{stem}_token")), None),
                        setter,
                    }
                }),
                setter,
            }
        })
        .collect()
}

/// The longest title of a server that is a name, in words.
const TITLE: usize = 4;

/// What callers call the servers of a document: by their titles, or else by their hosts.
fn servers(api: &Api) -> Vec<Ident> {
    let mut scope = Scope::default();
    let name = |server: &Server| {
        let title = server.title.as_deref().unwrap_or_default();
        let mut words = words(title.lines().next().unwrap_or_default());
        words.retain(|word| word != "server");
        if title.trim().is_empty() || words.is_empty() || words.len() > TITLE {
            let values = server.variables.iter();
            let url = values.fold(server.url.clone(), |url, variable| {
                let placeholder = format!("{{{}}}", variable.name.as_wire());
                url.replace(&placeholder, &variable.default)
            });
            let url = url.split_once("://").map_or(&*url, |(_, rest)| rest);
            return pascal(
                url.split('/')
                    .find(|part| !part.is_empty())
                    .unwrap_or("root"),
            );
        }
        pascal(&words.join(" "))
    };
    let servers = api.servers.iter();
    servers
        .map(|server| scope.claim(&name(server), None))
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::BUILDER_METHODS;
    use super::operations::{ARGUMENT_METHODS, CLIENT_METHODS};

    /// The methods that a macro of the runtime defines.
    fn methods<'a>(text: &'a str, name: &str) -> Vec<&'a str> {
        let (_, text) = text.split_once(&format!("macro_rules! {name} ")).unwrap();
        let text = text.split("macro_rules!").next().unwrap();
        let names = text.split("pub fn ").skip(1);
        let names = names.filter_map(|rest| rest.split(['(', '<']).next());
        names.filter(|name| !name.starts_with('$')).collect()
    }

    #[test]
    fn no_argument_has_the_name_of_a_method_that_the_runtime_defines() {
        macro_rules! runtime {
            ($file:literal) => {
                include_str!(concat!("../../runtime/src/", $file))
            };
        }
        for (text, name, reserved) in [
            (
                runtime!("client/builder.rs"),
                "client_builder_options",
                &BUILDER_METHODS[..],
            ),
            (
                runtime!("client/client_options.rs"),
                "client_options",
                &CLIENT_METHODS,
            ),
            (runtime!("client/call.rs"), "request", &ARGUMENT_METHODS),
            (runtime!("paging/rules.rs"), "paged", &ARGUMENT_METHODS),
            (runtime!("batch/rules.rs"), "batched", &ARGUMENT_METHODS),
            (runtime!("task/watch.rs"), "polled", &ARGUMENT_METHODS),
        ] {
            let methods = methods(text, name);
            assert!(!methods.is_empty(), "{name}");
            for method in methods {
                assert!(reserved.contains(&method), "{name}: {method}");
            }
        }
    }
}
