//! What follows from how definitions refer to each other: which must be boxed, which travel where,
//! which are looked into before they are sent.

use super::api::Api;
use super::response::Content;
use super::types::{Kind, Limits, Property, Type, TypeId, TypeShape};
use std::collections::{BTreeMap, HashSet};

/// Facts about the definitions of an API, computed once.
#[derive(Debug)]
pub struct Graph {
    boxed: HashSet<(TypeId, TypeId)>,
    sent: HashSet<TypeId>,
    received: HashSet<TypeId>,
    limited: HashSet<TypeId>,
    largest_circle: usize,
}

/// In which directions a definition travels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// From the caller to the service.
    pub sent: bool,
    /// From the service to the caller.
    pub received: bool,
}

impl Graph {
    /// The facts about an API whose definitions have the ids that they will keep.
    pub fn of(api: &Api) -> Self {
        let (sent, received) = directions(api);
        Self {
            boxed: boxed(api),
            sent,
            received,
            limited: limited(api),
            largest_circle: largest_circle(api),
        }
    }

    /// How many definitions lead to each other, however they hold each other: the most of them.
    pub fn largest_circle(&self) -> usize {
        self.largest_circle
    }

    /// True if a definition must hold another in a box, because that leads back to it.
    pub fn is_boxed(&self, holder: TypeId, held: TypeId) -> bool {
        self.boxed.contains(&(holder, held))
    }

    /// In which directions a definition travels. One that no operation mentions is for whatever a
    /// caller needs it for.
    pub fn usage(&self, id: TypeId) -> Usage {
        Usage {
            sent: self.sent.contains(&id),
            received: self.received.contains(&id),
        }
    }

    /// True if patterns are checked before something is sent.
    pub fn has_patterns(&self, api: &Api) -> bool {
        self.has_limits(api, Limits::has_patterns) || self.has_conditions(api)
    }

    /// True if values are judged by schemas before something is sent.
    pub fn has_conditions(&self, api: &Api) -> bool {
        self.has_limits(api, Limits::has_conditions)
    }

    fn has_limits(&self, api: &Api, is_it: fn(&Limits) -> bool) -> bool {
        let definitions = self.limited.iter().filter_map(|id| api.type_def(*id));
        let arguments = api.operations.iter().flat_map(|one| &one.arguments);
        let mut types: Vec<&Type> = arguments.map(|argument| &argument.ty).collect();
        let bodies = api.operations.iter().filter_map(|one| one.body.as_ref());
        types.extend(bodies.map(|body| &body.whole));
        types.extend(definitions.flat_map(|def| sent_parts(&def.shape)));
        while let Some(ty) = types.pop() {
            if is_it(&ty.limits) {
                return true;
            }
            if let Kind::Array(item) | Kind::Map(item) = &ty.kind {
                types.push(item);
            }
        }
        false
    }

    /// True if a definition is looked into before it is sent, because of limits in it.
    pub fn is_limited(&self, id: TypeId) -> bool {
        self.limited.contains(&id)
    }
}

/// The definition that a type holds by value, not behind an array or a map.
fn held_by_value(ty: &Type) -> Option<TypeId> {
    match ty.kind {
        Kind::Named(id) => Some(id),
        _ => None,
    }
}

/// To which definitions each leads.
fn edges(api: &Api, held: impl Fn(&Type) -> Option<TypeId>) -> Vec<Vec<usize>> {
    let edges = api.types.iter().map(|def| {
        let held = def.shape.parts().into_iter().filter_map(&held);
        held.map(TypeId::index).collect()
    });
    edges.collect()
}

fn largest_circle(api: &Api) -> usize {
    let mut sizes: BTreeMap<usize, usize> = BTreeMap::new();
    for component in components(&edges(api, Type::mentioned)) {
        *sizes.entry(component).or_default() += 1;
    }
    sizes.into_values().max().unwrap_or_default()
}

/// Pairs of definitions that lead to each other by value, holder first.
fn boxed(api: &Api) -> HashSet<(TypeId, TypeId)> {
    let edges = edges(api, held_by_value);
    let component = components(&edges);
    let pairs = edges
        .iter()
        .enumerate()
        .flat_map(|(from, targets)| targets.iter().map(move |to| (from, *to)));
    pairs
        .filter(|(from, to)| component.get(*from) == component.get(*to))
        .map(|(from, to)| (TypeId::new(from), TypeId::new(to)))
        .collect()
}

/// The definitions that are sent, and those that are received.
fn directions(api: &Api) -> (HashSet<TypeId>, HashSet<TypeId>) {
    let mut sent = Vec::new();
    let mut received = Vec::new();
    for operation in &api.operations {
        let arguments = operation.arguments.iter();
        sent.extend(arguments.filter_map(|argument| argument.ty.mentioned()));
        let failures = operation.failures.iter().flat_map(|one| &one.bodies);
        let failures = failures.map(|body| &body.content);
        let successes = operation.successes.iter().map(|response| &response.content);
        let contents = successes.chain(failures).filter_map(Content::ty);
        received.extend(contents.filter_map(Type::mentioned));
        received.extend(operation.readings.types().filter_map(Type::mentioned));
        let headers = operation.headers.iter();
        received.extend(headers.filter_map(|header| header.ty.mentioned()));
    }
    let globals = api.globals.iter();
    sent.extend(globals.filter_map(|global| global.ty.mentioned()));
    let mut sent = reachable(api, sent);
    let mut received = reachable(api, received);
    let orphans: Vec<TypeId> = (0..api.types.len())
        .map(TypeId::new)
        .filter(|id| !sent.contains(id) && !received.contains(id))
        .collect();
    let orphans = reachable(api, orphans);
    sent.extend(&orphans);
    received.extend(&orphans);
    (sent, received)
}

/// The definitions that arguments lead to and that have limits, or lead to some. What is never sent
/// leads nowhere.
fn limited(api: &Api) -> HashSet<TypeId> {
    let parts_of = |id: &TypeId| {
        let shape = api.type_def(*id).map(|def| &def.shape);
        shape.map(sent_parts).unwrap_or_default()
    };
    let arguments = api.operations.iter().flat_map(|one| &one.arguments);
    let mut open: Vec<TypeId> = arguments
        .filter_map(|argument| argument.ty.mentioned())
        .collect();
    let mut checked = HashSet::new();
    let mut holders: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    while let Some(id) = open.pop() {
        if checked.insert(id) {
            for part in parts_of(&id).into_iter().filter_map(Type::mentioned) {
                holders.entry(part).or_default().push(id);
                open.push(part);
            }
        }
    }
    let has_limits = |id: &TypeId| {
        let shape = api.type_def(*id).map(|def| &def.shape);
        parts_of(id).into_iter().any(Type::is_limited) || shape.is_some_and(holds_back)
    };
    let mut open: Vec<TypeId> = checked.into_iter().filter(has_limits).collect();
    let mut limited = HashSet::new();
    while let Some(id) = open.pop() {
        if limited.insert(id) {
            open.extend(holders.get(&id).into_iter().flatten());
        }
    }
    limited
}

/// The types of which a definition is made when it is sent.
fn sent_parts(shape: &TypeShape) -> Vec<&Type> {
    let TypeShape::Object(object) = shape else {
        return shape.parts();
    };
    let properties = object.properties.iter();
    let sent = properties.filter(|property| !property.is_held_back());
    sent.map(|property| &property.ty)
        .chain(&object.additional)
        .collect()
}

/// Has a property that is never sent.
fn holds_back(shape: &TypeShape) -> bool {
    match shape {
        TypeShape::Object(object) => object.properties.iter().any(Property::is_held_back),
        _ => false,
    }
}

fn reachable(api: &Api, mut open: Vec<TypeId>) -> HashSet<TypeId> {
    let mut seen = HashSet::new();
    while let Some(id) = open.pop() {
        if seen.insert(id)
            && let Some(def) = api.type_def(id)
        {
            open.extend(def.shape.parts().into_iter().filter_map(Type::mentioned));
        }
    }
    seen
}

/// The strongly connected component of each node, by Kosaraju's two passes without recursion.
fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    let mut reversed = vec![Vec::new(); edges.len()];
    for (from, targets) in edges.iter().enumerate() {
        for to in targets {
            if let Some(sources) = reversed.get_mut(*to) {
                sources.push(from);
            }
        }
    }
    let mut seen = vec![false; edges.len()];
    let mut finished = Vec::with_capacity(edges.len());
    for start in 0..edges.len() {
        walk(start, edges, &mut seen, |node| finished.push(node));
    }
    let mut component = vec![usize::MAX; edges.len()];
    let mut seen = vec![false; edges.len()];
    for (number, start) in finished.iter().rev().enumerate() {
        walk(*start, &reversed, &mut seen, |node| {
            if let Some(slot) = component.get_mut(node) {
                *slot = number;
            }
        });
    }
    component
}

/// Visits everything reachable from a node that was not seen before, children first.
fn walk(start: usize, edges: &[Vec<usize>], seen: &mut [bool], mut visit: impl FnMut(usize)) {
    let mut stack = vec![(start, 0)];
    if seen.get(start).copied().unwrap_or(true) {
        return;
    }
    if let Some(flag) = seen.get_mut(start) {
        *flag = true;
    }
    while let Some((node, next)) = stack.pop() {
        match edges.get(node).and_then(|targets| targets.get(next)) {
            Some(target) => {
                stack.push((node, next + 1));
                if let Some(flag) = seen.get_mut(*target)
                    && !*flag
                {
                    *flag = true;
                    stack.push((*target, 0));
                }
            }
            None => visit(node),
        }
    }
}
