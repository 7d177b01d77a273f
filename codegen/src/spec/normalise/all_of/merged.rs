//! The demands of several schemas together, and where they contradict each other.

use super::keyword_kinds::{DISJOINT, EACH, LIMITS, LOWER_BOUNDS, ONCE, UPPER_BOUNDS};
use super::recipe::Part;
use crate::spec::node::Node;
use crate::spec::schema::Schema;
use crate::spec::tree::{NodeId, Tree};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// What several schemas demand together.
#[derive(Default)]
pub(super) struct Merged {
    pub(super) kind: Option<String>,
    pub(super) contradiction: Option<(String, String)>,
    /// Only the keyword `type` contradicts itself.
    pub(super) is_strict: bool,
    /// The kind is what a `type` says.
    pub(super) is_written: bool,
    pub(super) properties: BTreeMap<String, Vec<NodeId>>,
    /// Those that only conditions of a schema describe, with the schema.
    pub(super) conditional: BTreeMap<String, Vec<(NodeId, NodeId)>>,
    /// Each place that demands a property.
    pub(super) required: Vec<NodeId>,
    pub(super) additional: Vec<NodeId>,
    pub(super) items: Vec<NodeId>,
    pub(super) values: Option<Values>,
    /// The schema that has the limit, and the limit; several of those of which each counts.
    pub(super) limits: BTreeMap<String, Vec<(NodeId, NodeId)>>,
}

/// The values of an `enum`, and where it is.
pub(super) struct Values {
    pub(super) leaf: NodeId,
    pub(super) list: Vec<NodeId>,
}

impl Merged {
    pub(super) fn of(tree: &Tree, leaves: &[Part]) -> Self {
        let mut merged = Self::default();
        for leaf in leaves {
            let schema = Schema::new(Node::new(tree, leaf.id));
            merged.add_kind(schema);
            for (name, property) in schema.properties() {
                let found = merged.properties.entry(name.to_owned()).or_default();
                found.push(property.used_at().id());
            }
            for (name, property) in schema.conditional() {
                let found = merged.conditional.entry(name.to_owned()).or_default();
                found.push((schema.node().id(), property.used_at().id()));
            }
            for name in schema.node().items_of("required") {
                merged.required.push(name.id());
            }
            if let Some(additional) = schema.node().get("additionalProperties")
                && additional.boolean() != Some(false)
            {
                merged.additional.push(additional.id());
            }
            merged
                .items
                .extend(schema.node().get("items").map(Node::id));
            merged.add_values(tree, schema);
            merged.add_limits(tree, schema);
        }
        let is_schema = |id: &NodeId| Node::new(tree, *id).is_object();
        if merged.additional.iter().any(is_schema) {
            merged.additional.retain(is_schema);
        }
        if merged.kind.is_none() && (!merged.properties.is_empty() || !merged.additional.is_empty())
        {
            merged.kind = Some("object".to_owned());
        }
        if merged.kind.is_none() && !merged.required.is_empty() {
            merged.kind = Some("object".to_owned());
        }
        merged
    }

    pub(super) fn add_kind(&mut self, schema: Schema<'_>) {
        let is_object = schema.has_properties() || schema.additional_properties().is_some();
        let kind = match schema.type_name() {
            Some(kind) => kind.into_owned(),
            None if is_object => "object".to_owned(),
            None => return,
        };
        if self.kind.is_none() || schema.type_name().is_some_and(|kind| self.is_kind(&kind)) {
            self.is_written = schema.type_name().is_some();
        }
        match &self.kind {
            None => self.kind = Some(kind),
            Some(known) if *known == kind => {}
            Some(known) => match (known.as_str(), kind.as_str()) {
                ("integer", "number") => {}
                ("number", "integer") => self.kind = Some(kind),
                _ => {
                    self.is_strict = schema.type_name().is_some() && self.is_written;
                    self.contradiction = Some((a(known), a(&kind)));
                }
            },
        }
    }

    pub(super) fn is_kind(&self, kind: &str) -> bool {
        self.kind.as_deref() == Some(kind)
    }

    pub(super) fn add_values(&mut self, tree: &Tree, schema: Schema<'_>) {
        let list: Vec<NodeId> = schema.node().items_of("enum").map(Node::id).collect();
        if list.is_empty() {
            return;
        }
        let leaf = schema.node().id();
        let Some(known) = &self.values else {
            self.values = Some(Values { leaf, list });
            return;
        };
        let is_in = |id: &NodeId, list: &[NodeId]| {
            let node = Node::new(tree, *id);
            list.iter()
                .any(|other| Node::new(tree, *other).equals(node))
        };
        if list.iter().all(|id| is_in(id, &known.list)) {
            self.values = Some(Values { leaf, list });
            return;
        }
        let both: Vec<NodeId> = known
            .list
            .iter()
            .copied()
            .filter(|id| is_in(id, &list))
            .collect();
        if both.is_empty() {
            let words = |list: &[NodeId]| {
                let texts = list.iter().filter_map(|id| Node::new(tree, *id).text());
                let texts: Vec<String> = texts.take(3).map(|text| format!("`{text}`")).collect();
                format!("one of {}", texts.join(", "))
            };
            self.contradiction = Some((words(&known.list), words(&list)));
            self.is_strict = true;
            return;
        }
        let leaf = if both.len() == known.list.len() {
            known.leaf
        } else {
            leaf
        };
        self.values = Some(Values { leaf, list: both });
    }

    pub(super) fn add_limits(&mut self, tree: &Tree, schema: Schema<'_>) {
        let keys = LOWER_BOUNDS.iter().chain(&UPPER_BOUNDS).chain(&LIMITS);
        for key in keys {
            let Some(found) = schema.node().get(key) else {
                continue;
            };
            if EACH.contains(key) {
                let known = self.limits.entry((*key).to_owned()).or_default();
                if !known
                    .iter()
                    .any(|(_, known)| Node::new(tree, *known).equals(found))
                {
                    known.push((schema.node().id(), found.id()));
                }
                continue;
            }
            let known = self.limits.get(*key).and_then(|known| known.first());
            let known = known.and_then(|(_, known)| Node::new(tree, *known).string());
            if let (Some(known), Some(found)) = (known, found.string())
                && known != found
                && [known, found].iter().all(|it| DISJOINT.contains(it))
            {
                let quoted = |format: &str| format!("a `{format}`");
                self.contradiction = Some((quoted(known), quoted(found)));
            }
            let is_narrower = match self.limits.get(*key).and_then(|known| known.first()) {
                None => true,
                // Once it is said, nothing takes it back.
                Some(_) if ONCE.contains(key) => schema.is_set(key),
                Some((_, known)) => {
                    let known = Node::new(tree, *known).number();
                    let order = found.number().zip(known);
                    let order = order.and_then(|(found, known)| found.compare(known));
                    match order {
                        Some(order) if LOWER_BOUNDS.contains(key) => order.is_gt(),
                        Some(order) if UPPER_BOUNDS.contains(key) => order.is_lt(),
                        _ => true,
                    }
                }
            };
            // Whether a bound itself is refused belongs to the bound.
            let bound = match *key {
                "exclusiveMinimum" => Some("minimum"),
                "exclusiveMaximum" => Some("maximum"),
                _ => None,
            };
            if bound.is_some_and(|bound| !self.bounds_with(tree, schema, bound)) {
                continue;
            }
            if is_narrower {
                let limit = (schema.node().id(), found.id());
                self.limits.insert((*key).to_owned(), vec![limit]);
                match *key {
                    "minimum" => self.limits.remove("exclusiveMinimum"),
                    "maximum" => self.limits.remove("exclusiveMaximum"),
                    _ => None,
                };
            }
        }
    }

    /// The bound of a schema is the one that counts, or is equal to it and itself refused.
    fn bounds_with(&self, tree: &Tree, schema: Schema<'_>, bound: &str) -> bool {
        let exclusive = match bound {
            "minimum" => "exclusiveMinimum",
            _ => "exclusiveMaximum",
        };
        let own = schema.node().get(bound).and_then(Node::number);
        let known = self.limits.get(bound);
        let known = known.and_then(|known| known.first());
        let known = known.and_then(|(_, known)| Node::new(tree, *known).number());
        let order = own.zip(known).and_then(|(own, known)| own.compare(known));
        order.is_some_and(Ordering::is_eq) && schema.is_set(exclusive)
    }

    /// Nothing is described that those of a schema do not describe.
    pub(super) fn describes_no_more(&self, leaves: &[NodeId]) -> bool {
        self.conditional.iter().all(|(name, found)| {
            self.properties.contains_key(name)
                || found.iter().all(|(schema, _)| leaves.contains(schema))
        })
    }

    /// The limits, but those of a schema that keeps them itself.
    pub(super) fn limits(&self, tree: &mut Tree, but: Option<NodeId>) -> Vec<(String, NodeId)> {
        let but = but.map(|id| Node::new(tree, id).definition().id());
        let mut limits = Vec::new();
        for (key, found) in &self.limits {
            let found = found.iter().filter(|(leaf, _)| Some(*leaf) != but);
            let found: Vec<NodeId> = found.map(|(_, limit)| *limit).collect();
            match found.as_slice() {
                [] => {}
                [only] => limits.push((key.clone(), *only)),
                [first, ..] => limits.push((key.clone(), tree.make_array(*first, &found))),
            }
        }
        limits
    }
}

/// A type with its article.
pub(super) fn a(kind: &str) -> String {
    match kind {
        "integer" | "object" | "array" => format!("an {kind}"),
        _ => format!("a {kind}"),
    }
}
