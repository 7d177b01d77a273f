//! Where the items of batches come from, and how they are cut.

use std::borrow::Cow;
use std::collections::{HashSet, VecDeque};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::{Stream, StreamExt};
use serde::Serialize;
use serde_json::Value;

use crate::runtime::value::{text_of, to_value};

pub(crate) type ItemIterator<I> = Box<dyn Iterator<Item = I> + Send>;
pub(crate) type ItemStream<I> = Pin<Box<dyn Stream<Item = I> + Send>>;

enum Source<I> {
    Iterator(ItemIterator<I>),
    Stream(ItemStream<I>),
}

/// An item and what names it; nothing if it has no name.
pub(crate) struct Keyed<I> {
    pub(crate) item: I,
    pub(crate) key: Option<String>,
}

impl<I: Serialize> Keyed<I> {
    fn new(item: I, key: Option<&str>) -> Self {
        let key = name_of(&item, key);
        Self { item, key }
    }
}

/// What names an item: it is at `key`, or the item itself.
pub(crate) fn name_of(item: &impl Serialize, key: Option<&str>) -> Option<String> {
    let value = to_value(item, &mut Vec::new()).unwrap_or_default();
    text_at(&value, key.unwrap_or_default()).map(Cow::into_owned)
}

/// The items that are still to be sent, in order; asked for one batch after the other.
pub(crate) struct PendingItems<I> {
    key: Option<&'static str>,
    sources: VecDeque<Source<I>>,
    /// The batch that is being cut, as far as its source has given it.
    cut: Cut<I>,
}

struct Cut<I> {
    items: Vec<Keyed<I>>,
    keys: HashSet<String>,
    /// The number that was taken for it, those that it already held included.
    taken: usize,
}

impl<I: Serialize + Send + 'static> PendingItems<I> {
    /// These items, without those that repeat an earlier one.
    pub(crate) fn new(items: Vec<I>, key: Option<&'static str>) -> Self {
        let mut all = Cut::new();
        for item in items {
            all.add(Keyed::new(item, key));
        }
        let mut own = Self {
            key,
            sources: VecDeque::new(),
            cut: Cut::new(),
        };
        own.chain(Box::new(all.items.into_iter().map(|keyed| keyed.item)));
        own
    }

    pub(crate) fn chain(&mut self, items: ItemIterator<I>) {
        self.sources.push_back(Source::Iterator(items));
    }

    pub(crate) fn chain_stream(&mut self, items: ItemStream<I>) {
        self.sources.push_back(Source::Stream(items));
    }

    /// The next `size` items, fewer at the end; repeated ones only once. `size` is at least 1.
    pub(crate) fn poll_batch(
        &mut self,
        context: &mut Context<'_>,
        size: usize,
    ) -> Poll<Option<Vec<Keyed<I>>>> {
        while self.cut.taken < size {
            match ready!(self.poll_item(context)) {
                Some(item) => self.cut.add(Keyed::new(item, self.key)),
                None => break,
            }
        }
        let cut = std::mem::replace(&mut self.cut, Cut::new());
        Poll::Ready(Some(cut.items).filter(|items| !items.is_empty()))
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<I>> {
        loop {
            let item = match self.sources.front_mut() {
                Some(Source::Iterator(items)) => items.next(),
                Some(Source::Stream(items)) => ready!(items.poll_next_unpin(context)),
                None => return Poll::Ready(None),
            };
            if item.is_some() {
                return Poll::Ready(item);
            }
            self.sources.pop_front();
        }
    }

    /// The number of items that are left, if everything they come from says how many it has.
    pub(crate) fn left(&self) -> Option<usize> {
        let mut sources = self.sources.iter().map(|source| {
            let (least, most) = match source {
                Source::Iterator(items) => items.size_hint(),
                Source::Stream(items) => items.size_hint(),
            };
            most.filter(|most| *most == least)
        });
        sources.try_fold(self.cut.items.len(), |left, items| left.checked_add(items?))
    }

    /// Up to `most` items without waiting for any: what a stream has not given is left out.
    pub(crate) fn take_unsent(&mut self, most: usize) -> Vec<I> {
        let cut = std::mem::replace(&mut self.cut, Cut::new());
        let mut unsent: Vec<I> = cut.items.into_iter().map(|keyed| keyed.item).collect();
        while let Some(source) = self.sources.front_mut() {
            if let Source::Iterator(items) = source {
                unsent.extend(items.take(most.saturating_sub(unsent.len())));
                if unsent.len() >= most {
                    break;
                }
            }
            self.sources.pop_front();
        }
        unsent
    }
}

impl<I> Cut<I> {
    fn new() -> Self {
        Self {
            items: Vec::new(),
            keys: HashSet::new(),
            taken: 0,
        }
    }

    fn add(&mut self, keyed: Keyed<I>) {
        self.taken += 1;
        let is_new = match &keyed.key {
            Some(key) => self.keys.insert(key.clone()),
            None => true,
        };
        if is_new {
            self.items.push(keyed);
        }
    }
}

/// The string, number or boolean at this place; nothing if there is none or if it is empty.
pub(crate) fn text_at<'a>(value: &'a Value, pointer: &str) -> Option<Cow<'a, str>> {
    let value = value.pointer(pointer)?;
    let text = match value {
        Value::Array(_) | Value::Object(_) => return None,
        scalar => text_of(scalar),
    };
    Some(text).filter(|text| !text.is_empty())
}
