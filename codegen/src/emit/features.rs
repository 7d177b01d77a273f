//! The features of a crate for a large document: a group of operations can be left out, and with it
//! the models that no other group needs.

use super::requirements::is_reserved;
use crate::ir::{Api, Content, Operation, Type, TypeId};
use crate::names::{Ident, Names};
use std::collections::{BTreeMap, BTreeSet};

/// With fewer groups there is little to leave out.
const MANY_GROUPS: usize = 20;

/// Models that more groups need are always there: a longer list of features would tell nobody anything.
const FEW_NEEDS: usize = 4;

/// The feature of all groups.
pub const ALL: &str = "operations";

/// Which groups and models depend on which features; none of them if the document has few groups.
#[derive(Debug, Clone, Default)]
pub struct Features {
    groups: BTreeMap<Ident, Feature>,
    files: BTreeMap<Ident, BTreeSet<String>>,
}

/// The feature of a group.
#[derive(Debug, Clone)]
struct Feature {
    name: String,
    needs: BTreeSet<String>,
}

impl Features {
    /// The features of a crate for this API.
    pub fn of(api: &Api, names: &Names) -> Self {
        let modules: Vec<&Ident> = names.groups().map(|(_, module)| module).collect();
        if modules.len() <= MANY_GROUPS {
            return Self::default();
        }
        let called = called(&modules);
        let feature = |module: &Ident| called.get(module).cloned().unwrap_or_default();
        let group_of: BTreeMap<&str, &Ident> = names
            .operations(api)
            .map(|(operation, names)| (operation.id.as_wire(), &names.group))
            .collect();
        // The client itself gets tokens by these.
        let sources = api.schemes.iter().flat_map(|scheme| &scheme.sources);
        let of_sources = sources.filter_map(|source| group_of.get(source.operation.as_wire()));
        let always: BTreeSet<&Ident> = of_sources.copied().collect();
        let mut groups: BTreeMap<Ident, Feature> = BTreeMap::new();
        for module in modules {
            if !always.contains(module) {
                let (name, needs) = (feature(module), BTreeSet::new());
                groups.insert(module.clone(), Feature { name, needs });
            }
        }
        // A batch is followed to its end by an operation that may be of another group.
        for (operation, names) in names.operations(api) {
            let watch = operation.batch.as_ref().and_then(|it| it.watch.as_ref());
            let other = watch.and_then(|it| group_of.get(it.operation.as_wire()));
            if let Some(other) = other.filter(|other| **other != &names.group)
                && groups.contains_key(*other)
                && let Some(group) = groups.get_mut(&names.group)
            {
                group.needs.insert(feature(other));
            }
        }
        Self {
            files: files(api, names, &groups),
            groups,
        }
    }

    /// True if nothing can be left out.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// The feature of the group in this module.
    pub fn of_group(&self, module: &Ident) -> Option<&str> {
        self.groups.get(module).map(|group| group.name.as_str())
    }

    /// The features one of which asks for the models in this file; `None` if they are always there.
    pub fn of_models(&self, file: &Ident) -> Option<&BTreeSet<String>> {
        self.files.get(file)
    }

    /// Each feature, and those that it needs.
    pub fn needs(&self) -> impl Iterator<Item = (&str, &BTreeSet<String>)> {
        let groups = self.groups.values();
        groups.map(|group| (group.name.as_str(), &group.needs))
    }
}

/// The feature of each module. Those that are called like something else of a manifest are called
/// otherwise, and so that no other has the name already.
fn called(modules: &[&Ident]) -> BTreeMap<Ident, String> {
    let plain = |module: &Ident| module.plain().trim_end_matches('_').replace('_', "-");
    let is_reserved = |name: &str| is_reserved(name) || name == ALL;
    let (reserved, free): (Vec<&Ident>, Vec<&Ident>) = modules
        .iter()
        .partition(|module| is_reserved(&plain(module)));
    let free = free
        .into_iter()
        .map(|module| (module.clone(), plain(module)));
    let mut called: BTreeMap<Ident, String> = free.collect();
    let mut taken: BTreeSet<String> = called.values().cloned().collect();
    for module in reserved {
        let mut name = plain(module);
        while is_reserved(&name) || taken.contains(&name) {
            name = format!("{name}-{ALL}");
        }
        taken.insert(name.clone());
        called.insert(module.clone(), name);
    }
    called
}

/// The features that need each file of models that few need.
fn files(
    api: &Api,
    names: &Names,
    groups: &BTreeMap<Ident, Feature>,
) -> BTreeMap<Ident, BTreeSet<String>> {
    let of_files = names.files();
    let file_of = |id: TypeId| &names.of(id).file;
    let leads_to = |file: &Ident| {
        let ids = of_files.get(file).into_iter().flatten();
        let shapes = ids.filter_map(|id| api.type_def(*id));
        let parts = shapes.flat_map(|def| def.shape.parts());
        parts.filter_map(Type::mentioned).map(file_of)
    };
    let mut needed: BTreeMap<&Ident, BTreeSet<String>> = BTreeMap::new();
    for (module, group) in groups {
        let of_group = names.operations(api).filter(|(_, it)| it.group == *module);
        let mut open: Vec<&Ident> = of_group
            .flat_map(|(operation, _)| mentioned(operation))
            .map(file_of)
            .collect();
        let mut seen = BTreeSet::new();
        while let Some(file) = open.pop() {
            if seen.insert(file) {
                open.extend(leads_to(file));
                needed.entry(file).or_default().insert(group.name.clone());
            }
        }
    }
    // What is not of a feature: what the client holds, what reads headers, what operations name that
    // are always there, and what none names.
    let globals = api.globals.iter().map(|global| &global.ty);
    let headers = api.headers().into_iter().map(|header| &header.ty);
    let others = globals.chain(headers).filter_map(Type::mentioned);
    let lasting = names.operations(api);
    let lasting = lasting.filter(|(_, names)| !groups.contains_key(&names.group));
    let others = others.chain(lasting.flat_map(|(operation, _)| mentioned(operation)));
    let unnamed = of_files.keys().filter(|file| !needed.contains_key(*file));
    let mut open: Vec<&Ident> = others.map(file_of).chain(unnamed.copied()).collect();
    let mut always = BTreeSet::new();
    while let Some(file) = open.pop() {
        if always.insert(file) {
            open.extend(leads_to(file));
        }
    }
    let few = needed
        .into_iter()
        .filter(|(file, needs)| needs.len() <= FEW_NEEDS && !always.contains(file));
    few.map(|(file, needs)| (file.clone(), needs)).collect()
}

/// The definitions that an operation names.
fn mentioned(operation: &Operation) -> Vec<TypeId> {
    let arguments = operation.arguments.iter().map(|argument| &argument.ty);
    let successes = operation.successes.iter().map(|it| &it.content);
    let failures = operation.failures.iter().flat_map(|it| &it.bodies);
    let failures = failures.map(|body| &body.content);
    let contents = successes.chain(failures).filter_map(Content::ty);
    let headers = operation.headers.iter().map(|header| &header.ty);
    let types = arguments
        .chain(contents)
        .chain(operation.readings.types())
        .chain(headers);
    types.filter_map(Type::mentioned).collect()
}

#[cfg(test)]
mod tests {
    use super::called;
    use crate::names::Scope;

    #[test]
    fn no_two_features_have_one_name() {
        let modules = ["parts", "tracing", "tracing_operations"];
        let modules = modules.map(|name| Scope::default().claim(name, None));
        let called = called(&modules.each_ref());
        let names: Vec<&str> = called.values().map(String::as_str).collect();
        assert_eq!(
            names,
            [
                "parts",
                "tracing-operations-operations",
                "tracing-operations"
            ]
        );
    }
}
