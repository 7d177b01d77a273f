//! Walks through the items of a list, page after page.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use std::vec;

use futures_util::stream::{FusedStream, Stream, StreamExt};

#[cfg(feature = "blocking")]
use crate::runtime::client::Blocking;
use crate::runtime::client::{Async, CallError};
use crate::runtime::paging::one_by_one;
use crate::runtime::paging::pages::Pages;
use crate::runtime::paging::rules::Paged;

/// The items of a list, page after page: a `Stream`, or an `Iterator` with a blocking client.
///
/// The next page is fetched when the items of the one before are used up, and only one is in
/// memory. All else is as with [`Pages`]. Every item of the pages before an error is given before
/// the error.
///
/// An item that cannot be read is an error in its place, an [`Error::Decode`] whose
/// [`path`](crate::runtime::DecodeError::path) tells where it is, as `items[3].size`, and the walk
/// goes on after it: whoever stops at the first error misses nothing in silence, and whoever does
/// not gets all the others.
///
/// [`Error::Decode`]: crate::runtime::Error::Decode
#[must_use = "nothing is sent until the items are asked for"]
pub struct Items<R: Paged> {
    pages: Pages<R>,
    ready: vec::IntoIter<Result<R::Item, CallError<R>>>,
}

// Nothing in it is ever pinned in place.
impl<R: Paged> Unpin for Items<R> {}

impl<R: Paged> Items<R> {
    /// The items from the page that the request asks for.
    pub fn new(request: R) -> Self {
        Self {
            pages: Pages::new(request),
            ready: Vec::new().into_iter(),
        }
    }

    /// Gives up after this time, as [`Pages::deadline`].
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.pages = self.pages.deadline(deadline);
        self
    }

    /// Gives up after this many pages in a row that list nothing, as [`Pages::max_empty_pages`].
    pub fn max_empty_pages(mut self, pages: usize) -> Self {
        self.pages = self.pages.max_empty_pages(pages);
        self
    }

    /// Begins where an earlier walk said, as [`Pages::begin_at`].
    pub fn begin_at(mut self, cursor: &str) -> Self {
        self.pages = self.pages.begin_at(cursor);
        self
    }

    /// The cursor of the page that would be fetched next, as [`Pages::cursor`].
    ///
    /// In the middle of a page this is the page after it: whoever goes on from there misses the
    /// items of this page that were not given yet. After an error that ends the walk there are none.
    #[must_use]
    pub fn cursor(&self) -> Option<&str> {
        self.pages.cursor()
    }

    fn poll_item(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<R::Item, CallError<R>>>> {
        loop {
            if let Some(item) = self.ready.next() {
                return Poll::Ready(Some(item));
            }
            match ready!(self.pages.poll_page(context, one_by_one::read::<R>)) {
                Some(Ok(items)) => self.ready = items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<R: Paged<Mode = Async>> Items<R> {
    /// The next item; nothing after the last one and after an error that is not about one item.
    /// Dropping the future loses nothing.
    ///
    /// # Errors
    /// Whenever the next page could not be had, or the item cannot be read.
    pub async fn next(&mut self) -> Option<Result<R::Item, CallError<R>>> {
        StreamExt::next(self).await
    }
}

impl<R: Paged<Mode = Async>> Stream for Items<R> {
    type Item = Result<R::Item, CallError<R>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<R: Paged<Mode = Async>> FusedStream for Items<R> {
    fn is_terminated(&self) -> bool {
        self.ready.len() == 0 && self.pages.is_terminated()
    }
}

#[cfg(feature = "blocking")]
impl<R: Paged<Mode = Blocking>> Iterator for Items<R> {
    type Item = Result<R::Item, CallError<R>>;

    fn next(&mut self) -> Option<Self::Item> {
        // Most items are there already: no need to wait for a runtime.
        if let Some(item) = self.ready.next() {
            return Some(item);
        }
        let handle = self.pages.handle().clone();
        handle.wait(std::future::poll_fn(|context| self.poll_item(context)))
    }
}

#[cfg(feature = "blocking")]
impl<R: Paged<Mode = Blocking>> std::iter::FusedIterator for Items<R> {}

impl<R: Paged> fmt::Debug for Items<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Items").finish_non_exhaustive()
    }
}
