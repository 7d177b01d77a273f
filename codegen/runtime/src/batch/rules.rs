//! Requests with an array of items: how the array is split, and where a response speaks of each
//! item.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::runtime::client::Call;
use crate::runtime::description::Match;

/// A request whose array of items can be split over several requests.
pub trait Batched: Call {
    /// An item of the array.
    type Item: Serialize + fmt::Debug + Clone + Send + Sync + Unpin + 'static;
    /// The part of a response about one item.
    type Result: DeserializeOwned + Send + 'static;

    /// The most items of a batch, and the way in which its response is read.
    const RULES: &'static BatchRules;

    /// The argument that takes the items.
    const ITEMS: &'static str;
}

/// The most items of a batch, and the places where its response speaks of them.
///
/// Every place is a JSON pointer.
#[derive(Debug, Clone, Copy)]
pub struct BatchRules {
    /// The most items of one request.
    pub limit: usize,
    /// The place of an item's name, within the item; without it, the item itself is the name.
    pub key: Option<&'static str>,
    /// The array of results in the response.
    pub results: Option<&'static str>,
    /// The id of a task that stands for the whole batch, in a response without results.
    pub task: Option<&'static str>,
    /// Without results: tells that all items are done. Without it, every success does.
    pub done: Option<Match>,
    /// The way in which one result is read.
    pub result: Option<ResultRules>,
}

/// Where one result says what came of its item.
///
/// Every place is a JSON pointer within the result.
#[derive(Debug, Clone, Copy)]
pub struct ResultRules {
    /// Which item it is about: a string, a number, or an array of strings that are joined by `/`.
    pub item: &'static str,
    /// Tells that a task goes on with the item. Looked at first.
    pub pending: Option<Match>,
    /// The id of that task.
    pub task: Option<&'static str>,
    /// Tells that the item is done.
    pub done: Match,
    /// Why it failed, for programs.
    pub code: Option<&'static str>,
    /// Why it failed, for people.
    pub message: Option<&'static str>,
}

/// Makes a request one that can be sent in parts.
#[macro_export]
#[doc(hidden)]
macro_rules! batched {
    ($request:ident) => {
        impl<M: $crate::runtime::Mode> $request<M> {
            /// Sends any number of items, no more in each request than the service takes, and
            /// reports on every one. For an empty list nothing is sent, and all is done.
            pub fn in_batches(self) -> $crate::runtime::Batches<Self> {
                $crate::runtime::Batches::new(self)
            }
        }
    };
}
