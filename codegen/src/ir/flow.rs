//! Several calls of one operation together: pages, batches, and watching a task.

use super::text::WireName;
use super::types::{Kind, Type, TypeDef, TypeId, TypeShape};
use crate::node_id::NodeId;

/// An array that comes in pages.
#[derive(Debug)]
pub struct Pages {
    /// What leads from one page to the next.
    pub turn: Turn,
    /// JSON pointer to the items in a response.
    pub items_at: String,
    /// Where a response keeps its items.
    pub items: Access,
    /// The type of an item.
    pub item: Type,
    /// When a page says that there is another one.
    pub more: Option<Match>,
    /// JSON pointer to the number of items in all pages.
    pub total: Option<String>,
    /// JSON pointer to the number of pages.
    pub pages: Option<String>,
    /// What says how many items a full page has.
    pub size: Option<PageSize>,
}

/// What leads from one page to the next. Arguments are named by their places in the operation.
#[derive(Debug)]
pub enum Turn {
    /// An argument takes the cursor that the page holds, at the first of some places that has one.
    Cursor(usize, Vec<Place>),
    /// An argument takes a part of the last item, found by JSON pointer.
    LastItem(usize, String),
    /// An argument takes the number of the page; the first one has this number.
    Number(usize, u64),
    /// An argument takes the number of items before the page.
    Offset(usize),
    /// The page holds the address of the next one.
    Address(Vec<Place>),
}

impl Turn {
    /// The place of the argument that says where a page begins.
    pub fn argument(&self) -> Option<usize> {
        match *self {
            Self::Cursor(place, _)
            | Self::LastItem(place, _)
            | Self::Number(place, _)
            | Self::Offset(place) => Some(place),
            Self::Address(_) => None,
        }
    }
}

/// Where a response keeps something.
#[derive(Debug)]
pub enum Place {
    /// At this JSON pointer into its body.
    Body(String),
    /// In this header.
    Header(String),
}

/// The argument that says how many items a full page has.
#[derive(Debug)]
pub struct PageSize {
    /// Its place in the operation's arguments.
    pub argument: usize,
    /// The number when it is not set.
    pub default: Option<u64>,
}

/// The fields that lead from a type to a value in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Access(pub Vec<Step>);

/// One field on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The struct.
    pub holder: TypeId,
    /// The place of the field in it.
    pub field: usize,
}

impl Step {
    /// The property of an object that a token of a pointer names, and what it holds.
    pub fn into_property<'a>(
        types: &'a [TypeDef],
        from: &Type,
        token: &str,
    ) -> Option<(Self, &'a Type)> {
        let Kind::Named(holder) = from.kind else {
            return None;
        };
        let TypeShape::Object(object) = &types.get(holder.index())?.shape else {
            return None;
        };
        let mut fields = object.properties.iter().enumerate();
        let (field, found) = fields.find(|(_, field)| field.name.as_wire() == token)?;
        Some((Self { holder, field }, &found.ty))
    }
}

/// An array of items that can be sent in parts.
#[derive(Debug)]
pub struct Batch {
    /// The place of the argument that takes the items.
    pub items: usize,
    /// Where the items are named.
    pub items_at: NodeId,
    /// The type of an item.
    pub item: Type,
    /// The number of items that a request may have.
    pub limit: u64,
    /// JSON pointer to what names an item, for items that are objects.
    pub key: Option<String>,
    /// JSON pointer to the results in a response, and the type of a result. Without it, a success means
    /// that all items are done.
    pub results: Option<(String, Type)>,
    /// JSON pointer to the id of a task that does the whole batch.
    pub task: Option<String>,
    /// Without results: when a success means that all items are done, if it does not always.
    pub done: Option<Match>,
    /// The way in which a result is read.
    pub result: Option<BatchResult>,
    /// What tells of the tasks that it leaves.
    pub watch: Option<BatchWatch>,
}

/// The operation that tells of the tasks of a batch.
#[derive(Debug)]
pub struct BatchWatch {
    /// Its id.
    pub operation: WireName,
    /// Its argument that takes the id of a task, or an array of ids.
    pub argument: WireName,
    /// JSON pointer to the results of the items, in what tells of one task; and where it is said.
    pub results: Option<(String, NodeId)>,
    /// Where all of it is said.
    pub at: NodeId,
}

/// Where the result of one item keeps what, by JSON pointers into it.
#[derive(Debug)]
pub struct BatchResult {
    /// Which item it is about.
    pub item: String,
    /// When the item is still being worked on.
    pub pending: Option<Match>,
    /// The id of the task that works on it.
    pub task: Option<String>,
    /// When the item is done.
    pub done: Match,
    /// Why it failed, as a code.
    pub code: Option<String>,
    /// Why it failed, in words.
    pub message: Option<String>,
}

/// A value, by JSON pointer, that is one of some.
#[derive(Debug)]
pub struct Match {
    /// The pointer.
    pub field: String,
    /// The values, as strings.
    pub values: Vec<String>,
    /// Where the values are listed.
    pub values_at: NodeId,
}

/// The state of background work.
#[derive(Debug)]
pub struct Task {
    /// JSON pointer to the array of tasks, if a response is about several.
    pub tasks: Option<String>,
    /// The place of the argument with the ids of the tasks, if there are several.
    pub ids: Option<usize>,
    /// JSON pointer to the state, in the response or in an entry of the array.
    pub status: String,
    /// What the state is.
    pub state: Type,
    /// JSON pointer to the number of failures in a task that ended well.
    pub failures: Option<String>,
    /// JSON pointer to the code of a failure.
    pub code: Option<String>,
    /// JSON pointer to what a failure is in words.
    pub message: Option<String>,
    /// States that go on.
    pub running: Vec<State>,
    /// States that end well.
    pub done: Vec<State>,
    /// States that end neither well nor badly.
    pub partial: Vec<State>,
    /// States that end badly.
    pub failed: Vec<State>,
    /// Where it is defined.
    pub at: NodeId,
}

/// A state of a task.
#[derive(Debug)]
pub struct State {
    /// As sent, or how it is written if it is a number.
    pub value: String,
    /// Where it is listed.
    pub at: NodeId,
}
