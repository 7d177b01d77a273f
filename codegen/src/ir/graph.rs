//! What follows from how types refer to each other: which must be boxed, which travel where.

use super::{Api, Content, Kind, Type, TypeId, TypeShape, Usage};
use std::collections::{BTreeMap, HashSet};

/// The definitions that a type holds by value, not behind a list or a mapping.
fn held_by_value(ty: &Type) -> Option<TypeId> {
    match ty.kind {
        Kind::Named(id) => Some(id),
        _ => None,
    }
}

/// The definition that a type mentions at any depth.
pub(super) fn mentioned(ty: &Type) -> Option<TypeId> {
    match &ty.kind {
        Kind::Named(id) => Some(*id),
        Kind::Array(item) | Kind::Map(item) => mentioned(item),
        _ => None,
    }
}

/// The types that a definition is made of.
pub(super) fn parts(shape: &TypeShape) -> Vec<&Type> {
    match shape {
        TypeShape::Object(object) => object
            .properties
            .iter()
            .map(|field| &field.ty)
            .chain(&object.additional)
            .collect(),
        TypeShape::Enumeration(_) => Vec::new(),
        TypeShape::Union(union) => union.variants.iter().map(|(_, ty)| ty).collect(),
    }
}

/// For each definition, the definitions it must hold in a box because they lead back to it.
pub fn boxed_fields(api: &Api) -> BTreeMap<TypeId, HashSet<TypeId>> {
    let edges: Vec<Vec<usize>> = api
        .types
        .iter()
        .map(|def| {
            parts(&def.shape)
                .into_iter()
                .filter_map(held_by_value)
                .map(TypeId::index)
                .collect()
        })
        .collect();
    let component = components(&edges);
    let mut boxed: BTreeMap<TypeId, HashSet<TypeId>> = BTreeMap::new();
    for (from, targets) in edges.iter().enumerate() {
        for to in targets {
            if component.get(from) == component.get(*to) {
                boxed
                    .entry(TypeId::new(from))
                    .or_default()
                    .insert(TypeId::new(*to));
            }
        }
    }
    boxed
}

/// Marks in which directions each definition travels. One that no operation mentions is for
/// whatever a caller needs it for.
pub fn mark_usage(api: &mut Api) {
    let mut sent = Vec::new();
    let mut received = Vec::new();
    for operation in &api.operations {
        sent.extend(
            operation
                .arguments
                .iter()
                .filter_map(|argument| mentioned(&argument.ty)),
        );
        let failures = operation.failures.iter().map(|failure| &failure.content);
        let successes = operation.successes.iter().map(|response| &response.content);
        received.extend(
            successes
                .chain(failures)
                .filter_map(|content| match content {
                    Content::Json(ty) => mentioned(ty),
                    _ => None,
                }),
        );
    }
    sent.extend(
        api.globals
            .iter()
            .filter_map(|global| mentioned(&global.ty)),
    );
    let known: HashSet<TypeId> = reachable(api, sent.iter().chain(&received).copied().collect());
    let all = (0..api.types.len()).map(TypeId::new);
    let orphans: Vec<TypeId> = all.filter(|id| !known.contains(id)).collect();
    sent.extend(&orphans);
    received.extend(&orphans);
    let sent = reachable(api, sent);
    let received = reachable(api, received);
    for (index, def) in api.types.iter_mut().enumerate() {
        let id = TypeId::new(index);
        def.usage = Usage {
            sent: sent.contains(&id),
            received: received.contains(&id),
        };
    }
}

/// The structs that arguments lead to and that have limits, or lead to some. Alternatives of a union
/// are not followed: which of them a value is, only the service decides.
pub fn limited(api: &Api) -> HashSet<TypeId> {
    let parts_of = |id: &TypeId| match api.type_def(*id).map(|def| &def.shape) {
        Some(shape @ TypeShape::Object(_)) => parts(shape),
        _ => Vec::new(),
    };
    let arguments = api.operations.iter().flat_map(|one| &one.arguments);
    let mut open: Vec<TypeId> = arguments
        .filter_map(|argument| mentioned(&argument.ty))
        .collect();
    let mut checked = HashSet::new();
    let mut holders: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    while let Some(id) = open.pop() {
        if checked.insert(id) {
            for part in parts_of(&id).into_iter().filter_map(mentioned) {
                holders.entry(part).or_default().push(id);
                open.push(part);
            }
        }
    }
    let has_limits = |id: &TypeId| parts_of(id).into_iter().any(Type::is_limited);
    let mut open: Vec<TypeId> = checked.into_iter().filter(has_limits).collect();
    let mut limited = HashSet::new();
    while let Some(id) = open.pop() {
        if limited.insert(id) {
            open.extend(holders.get(&id).into_iter().flatten());
        }
    }
    limited
}

fn reachable(api: &Api, mut open: Vec<TypeId>) -> HashSet<TypeId> {
    let mut seen = HashSet::new();
    while let Some(id) = open.pop() {
        if seen.insert(id)
            && let Some(def) = api.type_def(id)
        {
            open.extend(parts(&def.shape).into_iter().filter_map(mentioned));
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
