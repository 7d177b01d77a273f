//! One definition for inline schemas that say the same, under the name that a person would choose.
//!
//! Documents write a schema again where it is used again. Inline definitions are one if they have
//! the same shape, down to the descriptions of their members, and are called the same: the last
//! word of their places is the same, leaving out `items`, `value`, variants and statuses. Equal
//! values are no reason to say that a `mode` is a `status`. An inline enum is a component schema
//! if exactly one has its values and every word of the component's name is in the enum's place.
//!
//! A definition at one place keeps the name of that place. The name of one at several places is
//! the first of these that nothing else has. Outer definitions choose before inner ones, and those at
//! more places before others.
//!
//! 1. The shortest place, if all others have its words: `Device.status` and
//!    `WritableDeviceRequest.status` are a `DeviceStatus`.
//! 2. Within one schema or operation: the words that all places have.
//! 3. The properties that all places end in, unless anything else ends in them:
//!    `ListDevices.ordering` and `ListSites.ordering` are an `Ordering`.
//! 4. The words that all places have, if they are more: `AddItemsToPlaylist.body` and
//!    `AddTracksToPlaylist.body` are an `AddToPlaylistBody`.
//! 5. The shortest place, then the next: `Cable.status.value` and `WirelessLinkRequest.status` are
//!    a `CableStatusValue`.
//!
//! Bodies and responses of operations that have but a verb in common stay apart. So a new place
//! renames nothing unless it belongs to a group, or makes a name of the third kind ambiguous.

mod classes;
mod given;
mod naming;
mod place;

use super::api::Api;
use super::text::Docs;
use super::types::{TypeDef, TypeId};
use naming::Group;
use place::Place;
use std::collections::BTreeMap;

/// Makes equal inline definitions one.
pub fn unify(api: &mut Api) {
    given::claim(&mut api.types);
    let (merges, mut order) = {
        let places: Vec<Place<'_>> = api.types.iter().map(Place::of).collect();
        (merges(&places), order(&places))
    };
    let mut kept_as: BTreeMap<TypeId, TypeId> = BTreeMap::new();
    for merge in merges {
        for id in &merge.others {
            kept_as.insert(*id, merge.kept);
        }
        if let Some(def) = api.types.get_mut(merge.kept.index()) {
            def.name = merge.name;
            def.docs = merge.docs;
        }
    }
    order.retain(|id| !kept_as.contains_key(id));
    keep(api, &order, &kept_as);
}

/// Several definitions that become one.
struct Merge {
    kept: TypeId,
    others: Vec<TypeId>,
    name: Vec<String>,
    docs: Docs,
}

fn merges(places: &[Place<'_>]) -> Vec<Merge> {
    let mut classes: BTreeMap<usize, Vec<TypeId>> = BTreeMap::new();
    for (index, class) in classes::classes(places).into_iter().enumerate() {
        classes.entry(class).or_default().push(TypeId::new(index));
    }
    let place = |id: &TypeId| places.get(id.index());
    let mut merges = Vec::new();
    let mut apart = Vec::new();
    let mut inline = Vec::new();
    for mut ids in classes.into_values() {
        ids.sort_by_key(|id| place(id).map(|place| (place.is_inline(), place.rank())));
        let Some((kept, others)) = ids.split_first() else {
            continue;
        };
        let Some(first) = place(kept) else { continue };
        if first.is_inline() && !others.is_empty() {
            inline.push(ids);
            continue;
        }
        apart.push(first);
        if !others.is_empty() {
            merges.push(Merge {
                kept: *kept,
                others: others.to_vec(),
                name: first.def.name.clone(),
                docs: first.def.docs.clone(),
            });
        }
    }
    let groups: Vec<Group<'_>> = inline
        .iter()
        .map(|ids| ids.iter().filter_map(place).collect())
        .collect();
    let names = naming::names(&groups, &apart);
    for ((ids, group), name) in inline.iter().zip(&groups).zip(names) {
        if let (Some((kept, others)), Some(name)) = (ids.split_first(), name) {
            merges.push(Merge {
                kept: *kept,
                others: others.to_vec(),
                name,
                docs: docs(group),
            });
        }
    }
    merges
}

/// What is said about a definition wherever anything is.
fn docs(group: &Group<'_>) -> Docs {
    let all = group.iter().map(|place| &place.def.docs);
    let mut said = all.filter(|docs| **docs != Docs::default());
    match said.next() {
        Some(first) if said.all(|docs| docs == first) => first.clone(),
        _ => Docs::default(),
    }
}

/// Component schemas first, then by name, wherever the document has them.
fn order(places: &[Place<'_>]) -> Vec<TypeId> {
    let mut order: Vec<TypeId> = (0..places.len()).map(TypeId::new).collect();
    order.sort_by_key(|id| {
        let place = places.get(id.index());
        place.map(|place| (place.is_inline(), &place.def.name, place.def.rank))
    });
    order
}

/// Keeps some definitions, in this order, and lets references to others lead to what they became.
fn keep(api: &mut Api, order: &[TypeId], kept_as: &BTreeMap<TypeId, TypeId>) {
    let places = order.iter().enumerate();
    let new: BTreeMap<TypeId, TypeId> = places
        .map(|(index, id)| (*id, TypeId::new(index)))
        .collect();
    let mut old: Vec<Option<TypeDef>> = std::mem::take(&mut api.types)
        .into_iter()
        .map(Some)
        .collect();
    let types = order
        .iter()
        .filter_map(|id| old.get_mut(id.index())?.take());
    api.types = types.collect();
    api.redirect(&|id| {
        let kept = kept_as.get(&id).unwrap_or(&id);
        new.get(kept).copied().unwrap_or(id)
    });
}
