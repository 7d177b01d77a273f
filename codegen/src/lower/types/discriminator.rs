//! What the values of a discriminator stand for among the alternatives of a union.

use crate::ir::{Discriminator, WireName};
use crate::spec::NodeId;
use crate::spec::node::Node;
use crate::spec::pointer;
use crate::spec::schema::{NAMED, Schema, component, selected};
use std::collections::{HashMap, HashSet};

/// The discriminator of a union. Each variant may be listed several times, by one name or another.
pub(super) fn discriminator(
    union: Schema<'_>,
    variants: &[Vec<Schema<'_>>],
) -> Option<Discriminator> {
    let written = union.discriminator()?;
    let named = union.node().get("discriminator")?.get(NAMED);
    let named: Option<Vec<NodeId>> = named.map(|list| list.items().map(Node::id).collect());
    let listed: Vec<Listed> = variants
        .iter()
        .enumerate()
        .flat_map(|(variant, list)| list.iter().map(move |one| (variant, *one)))
        .map(|(variant, one)| Listed::of(variant, one, named.as_deref()))
        .collect();
    let places = Places::of(union, &listed);
    let mut given: Vec<Vec<String>> = vec![Vec::new(); listed.len()];
    for (value, target) in &written.mapping {
        for index in places.selected(target) {
            if let Some(given) = given.get_mut(*index) {
                given.push((*value).to_owned());
            }
        }
    }
    let mapped: HashSet<&str> = written.mapping.iter().map(|(value, _)| *value).collect();
    let mut values: Vec<Vec<String>> = vec![Vec::new(); variants.len()];
    let mut names = values.clone();
    for (one, mut given) in listed.iter().zip(given) {
        // Its name means it, unless the document gives that to another one.
        let name = one.name.iter();
        let name = name.filter(|name| !mapped.contains(name.as_str())).cloned();
        given.sort();
        let (list, new) = match given.is_empty() {
            true => (values.get_mut(one.variant), name.collect()),
            false => {
                add(names.get_mut(one.variant), name.collect());
                (values.get_mut(one.variant), given)
            }
        };
        add(list, new);
    }
    let told: HashSet<usize> = listed
        .iter()
        .filter(|one| one.is_told)
        .map(|one| one.variant)
        .collect();
    let untold = values.iter().enumerate();
    let untold = untold.map(|(variant, values)| values.is_empty() && !told.contains(&variant));
    let default = written.default.iter();
    let default = default.flat_map(|target| places.selected(target)).next();
    Some(Discriminator {
        default: default.and_then(|index| Some(listed.get(*index)?.variant)),
        untold: untold.collect(),
        values,
        names,
        elsewhere: Vec::new(),
        property: WireName::new(written.property),
    })
}

fn add(list: Option<&mut Vec<String>>, new: Vec<String>) {
    if let Some(list) = list {
        for value in new {
            if !list.contains(&value) {
                list.push(value);
            }
        }
    }
}

/// An alternative as it is listed.
struct Listed {
    variant: usize,
    /// Where what it refers to is.
    path: Vec<String>,
    /// Where that is defined: the same, unless it is a reference itself.
    definition: Vec<String>,
    /// The name of a schema, which stands for it without a word. One that stands here has none.
    name: Option<String>,
    /// The discriminator is about it.
    is_told: bool,
}

impl Listed {
    fn of(variant: usize, schema: Schema<'_>, named: Option<&[NodeId]>) -> Self {
        let node = referred(schema);
        let tree = schema.node().tree();
        let place = tree.original(schema.used_at().id());
        let is_told =
            named.is_none_or(|named| named.iter().any(|one| tree.original(*one) == place));
        let elsewhere = node.key_elsewhere().map(str::to_owned);
        Self {
            variant,
            path: node.path(),
            definition: node.definition().path(),
            name: elsewhere
                .or_else(|| component(node))
                .filter(|_| is_told && schema.may_be_object()),
            is_told,
        }
    }
}

/// The schema that an alternative names. A name may lead on to other names of the same schema: it is
/// listed by the first of them, and whatever is merged into it.
fn referred(schema: Schema<'_>) -> Node<'_> {
    let tree = schema.node().tree();
    let written = Node::written(tree, tree.original(schema.used_at().id()));
    let target = match schema.used_at().target() {
        // A child of a parent is listed as itself, whatever it is made of.
        None if component(written).is_some() => None,
        None => written.target(),
        target => target,
    };
    match target {
        None => written,
        Some(named) if component(named).is_some() => named,
        Some(unnamed) => unnamed.definition(),
    }
}

/// Where alternatives are found that a value selects.
struct Places<'a> {
    root: Node<'a>,
    by_name: HashMap<&'a str, Vec<usize>>,
    by_path: HashMap<&'a [String], Vec<usize>>,
    by_definition: HashMap<&'a [String], Vec<usize>>,
}

impl<'a> Places<'a> {
    fn of(union: Schema<'a>, listed: &'a [Listed]) -> Self {
        let tree = union.node().tree();
        let mut places = Self {
            root: Node::new(tree, tree.root()),
            by_name: HashMap::new(),
            by_path: HashMap::new(),
            by_definition: HashMap::new(),
        };
        for (index, one) in listed.iter().enumerate() {
            if let Some(name) = one.path.last() {
                places.by_name.entry(name).or_default().push(index);
            }
            let path = one.path.as_slice();
            places.by_path.entry(path).or_default().push(index);
            let definition = one.definition.as_slice();
            let defined = places.by_definition.entry(definition);
            defined.or_default().push(index);
        }
        places
    }

    /// The alternatives that are listed as what a value selects, or else those that are the same by
    /// another name.
    fn selected(&self, target: &str) -> &[usize] {
        let listed = match target.strip_prefix('#') {
            Some(pointer) => {
                let path = pointer::tokens(pointer).map(|token| token.into_owned());
                self.by_path.get(path.collect::<Vec<_>>().as_slice())
            }
            None => self.by_name.get(target),
        };
        let defined = || {
            let definition = selected(self.root, target)?.definition().path();
            self.by_definition.get(definition.as_slice())
        };
        listed.or_else(defined).map_or(&[], Vec::as_slice)
    }
}
