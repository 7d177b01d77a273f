//! What a union chooses from, where one of its alternatives is a union that leads back to it.

use super::single_member;
use crate::spec::NodeId;
use crate::spec::schema::Schema;
use std::collections::HashSet;

/// The alternatives of a union. In place of one that is made of the union again stand its own: to read
/// a value as that would never come to an end.
pub(super) fn members(union: Schema<'_>) -> Vec<Schema<'_>> {
    let own = union.alternatives();
    if !lead_to(own.clone(), union) {
        return own;
    }
    let mut known = HashSet::from([union.node().id()]);
    let mut members = Vec::new();
    let mut next: Vec<Schema<'_>> = own.iter().rev().copied().collect();
    while let Some(member) = next.pop() {
        match itself(member) {
            Some(other) if lead_to(vec![member], union) => {
                if known.insert(other.node().id()) {
                    next.extend(other.alternatives().into_iter().rev());
                }
            }
            _ => members.push(member),
        }
    }
    match members.is_empty() {
        // Nothing but itself: whoever makes a type of it says so.
        true => own.into_iter().take(1).collect(),
        false => members,
    }
}

/// The union that an alternative is, if it is one.
pub(super) fn itself(mut member: Schema<'_>) -> Option<Schema<'_>> {
    let mut entered = HashSet::new();
    while let Some(only) = single_member(member) {
        if !entered.insert(member.node().id()) {
            return None;
        }
        member = only;
    }
    member.has_alternatives().then_some(member)
}

/// Whether a union is among what these are made of, through alternatives alone.
fn lead_to(from: Vec<Schema<'_>>, to: Schema<'_>) -> bool {
    let mut entered: HashSet<NodeId> = HashSet::new();
    let mut next = from;
    while let Some(member) = next.pop() {
        let Some(union) = itself(member) else {
            continue;
        };
        let id = union.node().id();
        if id == to.node().id() {
            return true;
        }
        if entered.insert(id) {
            next.extend(union.alternatives());
        }
    }
    false
}
