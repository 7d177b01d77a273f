//! Names of operations: methods, request builders, arguments, and what they return.

use super::case::{distance, pascal, screaming, snake, stem};
use super::ident::Ident;
use super::pairs::pairs;
use super::scope::{PRELUDE, Scope};
use super::types::TypeNames;
use crate::diagnostic::{Code, Findings};
use crate::ir::{Api, Argument, Operation, Response, Status, Target};
use std::collections::{BTreeMap, BTreeSet};

/// The names of an operation.
#[derive(Debug)]
pub struct OperationNames {
    /// The method of the client.
    pub method: Ident,
    /// The request builder.
    pub builder: Ident,
    /// The static description.
    pub constant: Ident,
    /// The enum of several successes.
    pub outcome: Ident,
    /// The module in which it is written.
    pub group: Ident,
    pub(super) arguments: Vec<ArgumentNames>,
    pub(super) outcomes: Vec<Ident>,
}

/// The names of an argument.
#[derive(Debug)]
pub struct ArgumentNames {
    /// The field, and the parameter or method that sets it.
    pub name: Ident,
    /// The method that sends null, for an optional argument that may be null.
    pub null: Option<Ident>,
}

impl OperationNames {
    /// The names of no operation.
    pub(super) const MISSING: Self = Self {
        method: Ident::MISSING,
        builder: Ident::MISSING,
        constant: Ident::MISSING,
        outcome: Ident::MISSING,
        group: Ident::MISSING,
        arguments: Vec::new(),
        outcomes: Vec::new(),
    };

    /// The arguments of the operation that has these names, each with its own.
    pub fn arguments<'a>(
        &'a self,
        operation: &'a Operation,
    ) -> impl Iterator<Item = (&'a Argument, &'a ArgumentNames)> {
        pairs(&operation.arguments, &self.arguments)
    }

    /// An argument, by its place.
    pub fn argument(&self, index: usize) -> &Ident {
        Ident::or_missing(self.arguments.get(index).map(|argument| &argument.name))
    }

    /// The successes of the operation that has these names, each with its variant.
    pub fn outcomes<'a>(
        &'a self,
        operation: &'a Operation,
    ) -> impl Iterator<Item = (&'a Response, &'a Ident)> {
        pairs(&operation.successes, &self.outcomes)
    }
}

/// The methods that every client has.
pub(super) const CLIENT_METHODS: [&str; 14] = [
    "begin",
    "builder",
    "clone",
    "from",
    "handle",
    "into",
    "request",
    "with_deadline",
    "with_header",
    "with_options",
    "with_query",
    "with_response_limit",
    "with_retry",
    "with_timeout",
];

/// The methods that every request has, or one that pages, is sent in parts or is followed, and the
/// variables of functions with arguments.
pub(super) const ARGUMENT_METHODS: [&str; 19] = [
    "build",
    "client",
    "clone",
    "core",
    "handle",
    "in_batches",
    "items",
    "pages",
    "request",
    "send",
    "send_with_metadata",
    "until_done",
    "value",
    "with_deadline",
    "with_header",
    "with_query",
    "with_response_limit",
    "with_retry",
    "with_timeout",
];

/// The module of each tag.
pub(super) fn groups(api: &Api, findings: &mut Findings) -> BTreeMap<Option<String>, Ident> {
    let mut scope = Scope::of_files();
    let tags: BTreeSet<Option<String>> = api
        .operations
        .iter()
        .map(|operation| operation.tag.clone())
        .collect();
    let name = |tag: &Option<String>| snake(tag.as_deref().unwrap_or("untagged"));
    let mut tags: Vec<Option<String>> = tags.into_iter().collect();
    tags.sort_by_cached_key(|tag| tag.as_deref().map_or(0, distance));
    let mut first: BTreeMap<String, Option<String>> = BTreeMap::new();
    tags.into_iter()
        .map(|tag| {
            let plain = name(&tag);
            let module = scope.claim_spelt(&plain, None, tag.as_deref().unwrap_or_default());
            let mut operations = api.operations.iter().filter(|it| it.tag == tag);
            if let (Some(first), Some(operation)) = (first.get(&plain), operations.next()) {
                let (both, hint) = match (first, &tag) {
                    (Some(first), Some(tag)) => (
                        format!("the tags {first:?} and {tag:?}"),
                        "give one of them a name that differs in more than its case",
                    ),
                    (one, other) => (
                        format!(
                            "operations without a tag and the tag {:?}",
                            one.as_ref().or(other.as_ref()).map_or("", |tag| tag)
                        ),
                        "give the operations a tag, or the tag another name",
                    ),
                };
                findings.warning(
                    Code::NameCollision,
                    operation.id_at,
                    format!(
                        "{both} are both `{plain}` in Rust; the module of the second is `{module}`"
                    ),
                    hint,
                );
            } else {
                first.insert(plain, tag.clone());
            }
            (tag, module)
        })
        .collect()
}

pub(super) fn operations(
    api: &Api,
    types: &[TypeNames],
    groups: &BTreeMap<Option<String>, Ident>,
    findings: &mut Findings,
) -> Vec<OperationNames> {
    let mut methods = Scope::reserving(&CLIENT_METHODS);
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
        "Server",
        "Style",
        "Timestamp",
        "Values",
    ]);
    for name in PRELUDE {
        items.take(name);
    }
    let models: BTreeSet<&str> = types.iter().map(|names| names.name.plain()).collect();
    let mut order: Vec<(usize, &Operation)> = api.operations.iter().enumerate().collect();
    // One that needs no change keeps its name, whatever others would become.
    order.sort_by_cached_key(|(_, operation)| {
        let id = operation.id.as_wire();
        (distance(id), id)
    });
    let mut first: BTreeMap<String, &Operation> = BTreeMap::new();
    let mut names: BTreeMap<usize, OperationNames> = BTreeMap::new();
    for (index, operation) in order {
        let id = operation.id.as_wire();
        let plain = snake(id);
        let method = methods.claim_spelt(&plain, None, id);
        match first.get(&plain) {
            Some(first) => findings.warning(
                Code::NameCollision,
                operation.id_at,
                format!(
                    "the operations {:?} and {id:?} are both `{plain}` in Rust; the second becomes `{method}`",
                    first.id.as_wire(),
                ),
                "give one of them an `operationId` that differs in more than its case",
            ),
            None => {
                first.insert(plain, operation);
            }
        }
        let alternative = format!("{}Request", stem(&pascal(id)));
        let builder = items.claim_spelt(&pascal(id), Some(&alternative), id);
        let constant = screaming(id);
        let found = OperationNames {
            // In one scope with the builders: `T0` may be both.
            constant: items.claim_first(
                &constant,
                [
                    format!("{constant}_OPERATION"),
                    format!("{}_OPERATION", method.plain().to_uppercase()),
                ],
            ),
            method,
            arguments: arguments(operation, findings),
            outcome: outcome(operation, &builder, &models, &mut items),
            outcomes: outcomes(operation),
            group: groups
                .get(&operation.tag)
                .cloned()
                .unwrap_or(Ident::MISSING),
            builder,
        };
        names.insert(index, found);
    }
    names.into_values().collect()
}

/// The enum of several successes, which is found among the models as well.
fn outcome(
    operation: &Operation,
    builder: &Ident,
    models: &BTreeSet<&str>,
    items: &mut Scope,
) -> Ident {
    if !operation.has_several_outcomes() {
        return Ident::MISSING;
    }
    let stem = stem(builder.plain());
    let names = ["Response", "Outcome", "Answer"].map(|word| format!("{stem}{word}"));
    let mut names = names
        .into_iter()
        .filter(|name| !models.contains(name.as_str()));
    let first = names
        .next()
        .unwrap_or_else(|| format!("{stem}ResponseOfSeveral"));
    items.claim_first(&first, names)
}

fn arguments(operation: &Operation, findings: &mut Findings) -> Vec<ArgumentNames> {
    let mut scope = Scope::reserving(&ARGUMENT_METHODS);
    let readings = &operation.readings;
    if !readings.downloads.is_empty() {
        scope.take("download");
        scope.take("download_as");
    }
    if readings.events.is_some() {
        scope.take("events");
    }
    if !readings.streams.is_empty() {
        scope.take("events_as");
    }
    if !readings.json.is_empty() {
        scope.take("send_as");
    }
    // The order of the document decides nothing.
    let mut order: Vec<(usize, &Argument)> = operation.arguments.iter().enumerate().collect();
    order.sort_by_cached_key(|(_, argument)| {
        let location = match &argument.target {
            Target::Parameter(parameter) => Some(parameter.location),
            Target::Property(_) | Target::Body | Target::Items => None,
        };
        let name = argument.name.as_wire();
        (distance(name), location.is_none(), location, name)
    });
    let mut names: BTreeMap<usize, ArgumentNames> = BTreeMap::new();
    let mut first: BTreeMap<String, &Argument> = BTreeMap::new();
    for (index, argument) in order {
        let wire = argument.name.as_wire();
        let plain = snake(wire);
        let known = first.get(&plain).copied();
        // Its place tells it apart, unless another that is sent there is spelt otherwise.
        let is_beside =
            |known: &Argument| known.place() == argument.place() && known.name != argument.name;
        let alternative =
            (!known.is_some_and(is_beside)).then(|| snake(&format!("{} {wire}", argument.place())));
        let name = scope.claim_spelt(&plain, alternative.as_deref(), wire);
        // That of another place is called by it, of which nobody need be told.
        if let Some(known) = known.filter(|known| is_beside(known)) {
            let known = known.name.as_wire();
            findings.warning(
                Code::NameCollision,
                argument.at,
                format!("the arguments {known:?} and {wire:?} are both `{plain}` in Rust; {wire:?} becomes `{name}`"),
                "give one of them a name that differs in more than its case",
            );
        }
        first.entry(plain).or_insert(argument);
        names.insert(index, ArgumentNames { name, null: None });
    }
    let mut names: Vec<ArgumentNames> = names.into_values().collect();
    // Only now, so that none takes the name of an argument.
    for (argument, names) in operation.arguments.iter().zip(&mut names) {
        if argument.can_be_left_out_or_null() {
            names.null = Some(scope.claim(&format!("{}_null", stem(names.name.plain())), None));
        }
    }
    names
}

fn outcomes(operation: &Operation) -> Vec<Ident> {
    let mut scope = Scope::default();
    let name = |status: Status| match status {
        Status::Code(code) => match status.reason() {
            Some(reason) => pascal(&reason),
            None => format!("Status{code}"),
        },
        Status::Range(family) => format!("Status{family}xx"),
        Status::Default => "Other".to_owned(),
    };
    operation
        .successes
        .iter()
        .map(|response| match &response.name {
            Some((name, _)) => scope.claim(&pascal(name), None),
            None => scope.claim(&name(response.status), None),
        })
        .collect()
}
