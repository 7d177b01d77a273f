//! The places that a scan looks for, as a tree of the steps that lead to them.

use crate::diagnostic::Part;
use crate::spec::tree::{NodeId, Path, Step, Tree};
use std::collections::HashMap;

/// A line and a column, both counted from 1.
pub(super) type Position = (usize, usize);

/// Names a point on the way to something wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Point(usize);

impl Point {
    /// The root of the text.
    pub(super) const ROOT: Self = Self(0);
}

/// The places that are looked for. It is complete when all of them have been found.
pub(super) struct Wanted<'t> {
    tree: &'t Tree,
    points: Vec<Found>,
    by_key: HashMap<(usize, &'t str), Point>,
    by_index: HashMap<(usize, u32), Point>,
    missing: usize,
    /// Where keys are repeated, the last one counts.
    is_last_wanted: bool,
}

#[derive(Default)]
struct Found {
    key: Option<Position>,
    value: Option<Position>,
    has_children: bool,
}

impl<'t> Wanted<'t> {
    pub(super) fn new(tree: &'t Tree) -> Self {
        Self {
            tree,
            points: vec![Found::default()],
            by_key: HashMap::new(),
            by_index: HashMap::new(),
            missing: 0,
            is_last_wanted: !tree.repeated().is_empty(),
        }
    }

    /// Looks for a node, and for the nodes around it.
    pub(super) fn add(&mut self, node: NodeId) {
        let Path { steps, .. } = self.tree.path(node);
        self.missing = self.missing.max(1);
        let mut point = Point::ROOT;
        for step in steps {
            point = match self.child(point, step) {
                Some(known) => known,
                None => self.add_child(point, step),
            };
        }
    }

    fn add_child(&mut self, parent: Point, step: Step) -> Point {
        let point = Point(self.points.len());
        self.points.push(Found::default());
        self.missing += 1;
        if let Some(found) = self.points.get_mut(parent.0) {
            found.has_children = true;
        }
        match step {
            Step::Key(key) => self
                .by_key
                .insert((parent.0, self.tree.key_text(key)), point),
            Step::Index(index) => self.by_index.insert((parent.0, index), point),
        };
        point
    }

    fn child(&self, parent: Point, step: Step) -> Option<Point> {
        match step {
            Step::Key(key) => self.entry(parent, self.tree.key_text(key)),
            Step::Index(index) => self.item(parent, index),
        }
    }

    pub(super) fn is_complete(&self) -> bool {
        self.missing == 0 && !(self.is_last_wanted && self.points.len() > 1)
    }

    /// Something within is looked for.
    pub(super) fn has_children(&self, point: Point) -> bool {
        self.points
            .get(point.0)
            .is_some_and(|found| found.has_children)
    }

    pub(super) fn entry(&self, parent: Point, key: &str) -> Option<Point> {
        self.by_key.get(&(parent.0, key)).copied()
    }

    pub(super) fn item(&self, parent: Point, index: u32) -> Option<Point> {
        self.by_index.get(&(parent.0, index)).copied()
    }

    pub(super) fn found_key(&mut self, point: Point, at: Position) {
        if let Some(found) = self.points.get_mut(point.0)
            && (found.key.is_none() || self.is_last_wanted)
        {
            found.key = Some(at);
        }
    }

    pub(super) fn found_value(&mut self, point: Point, at: Position) {
        if let Some(found) = self.points.get_mut(point.0) {
            if found.value.is_none() {
                self.missing = self.missing.saturating_sub(1);
            }
            if found.value.is_none() || self.is_last_wanted {
                found.value = Some(at);
            }
        }
    }

    /// The place of a node, or of the nearest one around it: what a merge key (`<<`) brought in
    /// has no text of its own.
    pub(super) fn find(&self, node: NodeId, part: Part) -> Position {
        let mut point = Point::ROOT;
        let mut nearest = None;
        let steps = self.tree.path(node).steps;
        for next in steps.into_iter().map(Some).chain([None]) {
            if let Some(found) = self.points.get(point.0) {
                let here = match part {
                    Part::Key => found.key.or(found.value),
                    Part::Value => found.value.or(found.key),
                };
                nearest = here.or(nearest);
            }
            match next.and_then(|step| self.child(point, step)) {
                Some(child) => point = child,
                None => break,
            }
        }
        nearest.unwrap_or((1, 1))
    }
}
