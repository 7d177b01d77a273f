//! Walks through the pages of a list by following the cursor that each page gives for the next.
//!
//! One walk serves both modes: futures poll it, and a blocking client waits for what they would
//! poll.

use std::collections::HashSet;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::vec;

use futures_util::stream::{FusedStream, Stream, StreamExt};

use crate::runtime::client::{Async, Call, CallError};
#[cfg(feature = "blocking")]
use crate::runtime::client::{Blocking, Handle};
use crate::runtime::description::Operation;
use crate::runtime::error::{DecodeError, InvalidRequest, Violation};
use crate::runtime::value::text_of;
use futures_util::future::BoxFuture;

/// A request for one page of a list.
pub trait Paged: Call {
    /// What the list is made of.
    type Item: Send + 'static;

    /// The argument that says where a page begins.
    const CURSOR: &'static str;
    /// The cursor is a whole number.
    const IS_NUMBER: bool = false;
    /// Arguments with which there are no cursors.
    const CONFLICTING: &'static [&'static str] = &[];

    /// Where the next page begins; nothing or an empty string after the last page.
    fn next_cursor(page: &Self::Output) -> Option<String>;

    /// What the page lists.
    fn into_items(page: Self::Output) -> Vec<Self::Item>;
}

/// The pages of a list, one request each: a `Stream`, or an `Iterator` with a blocking client.
///
/// It begins at the cursor of the request, or at the first page. Nothing is sent before the first
/// page is asked for, nor a page ahead. The list ends with a page that gives no cursor or an empty
/// one; a page without items but with a cursor does not end it. Arguments other than the cursor are
/// the same for every page, and every page has the client's retries, rate limit and timeout.
///
/// An error ends the walk too: after it there is nothing more. [`Pages::cursor`] then tells where
/// to go on. A service that gives a cursor a second time would never come to an end: the page that
/// brings it is given, then [`Error::Decode`](crate::runtime::Error::Decode). To notice, 8 bytes
/// are kept per page.
#[must_use = "nothing is sent until the pages are asked for"]
pub struct Pages<R: Paged> {
    request: R,
    cursor: Option<String>,
    /// The hashes of all cursors that led to a page.
    followed: HashSet<u64>,
    hasher: RandomState,
    stage: Stage<R>,
}

enum Stage<R: Paged> {
    /// The next page was not asked for yet.
    Idle,
    Fetching(BoxFuture<'static, Result<Page<R>, CallError<R>>>),
    /// The last page led back to an earlier one.
    Astray(DecodeError),
    Over,
}

struct Page<R: Paged> {
    content: R::Output,
    operation: &'static Operation,
    status: u16,
}

async fn fetch<R: Paged>(request: R) -> Result<Page<R>, CallError<R>> {
    let finished = request.request()?;
    let operation = finished.operation;
    let mut conflicting = R::CONFLICTING.iter();
    if let Some(argument) = conflicting.find(|name| request.arguments().is_set(name)) {
        let violation = Violation {
            field: (*argument).to_owned(),
            rule: "must not be set to walk through all pages".to_owned(),
        };
        return Err(InvalidRequest::new(operation, vec![violation]).into());
    }
    let response = request.handle().core().call(finished).await?;
    Ok(Page {
        operation,
        status: response.status(),
        content: R::read(response)?,
    })
}

impl<R: Paged> Pages<R> {
    /// The pages from the one that the request asks for.
    pub fn new(request: R) -> Self {
        let cursor = request.arguments().json(R::CURSOR, &mut Vec::new());
        let cursor = cursor
            .and_then(Result::ok)
            .filter(|cursor| !cursor.is_null());
        let cursor = cursor.map(|cursor| text_of(&cursor).into_owned());
        let cursor = cursor.filter(|cursor| !cursor.is_empty());
        let mut pages = Self {
            request,
            cursor: None,
            followed: HashSet::new(),
            hasher: RandomState::new(),
            stage: Stage::Idle,
        };
        if let Some(cursor) = cursor {
            pages.is_new(&cursor);
            pages.cursor = Some(cursor);
        }
        pages
    }

    /// The cursor of the page that would be fetched next; after an error, of the page that is
    /// missing. A request with this cursor goes on there.
    ///
    /// None means the first page before anything was fetched; later it means the end of the list, or
    /// that the service gave a cursor a second time, so that nobody can tell where to go on.
    #[must_use]
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn handle(&self) -> &Handle<R::Mode> {
        self.request.handle()
    }

    /// True if no page was fetched by this cursor, which from now on counts as followed.
    fn is_new(&mut self, cursor: &str) -> bool {
        self.followed.insert(self.hasher.hash_one(cursor))
    }

    pub(crate) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<R::Output, CallError<R>>>> {
        let mut fetching = match mem::replace(&mut self.stage, Stage::Over) {
            Stage::Idle => Box::pin(fetch(self.request.clone())),
            Stage::Fetching(fetching) => fetching,
            Stage::Astray(error) => return Poll::Ready(Some(Err(error.into()))),
            Stage::Over => return Poll::Ready(None),
        };
        match fetching.as_mut().poll(context) {
            Poll::Pending => {
                self.stage = Stage::Fetching(fetching);
                Poll::Pending
            }
            Poll::Ready(Err(error)) => Poll::Ready(Some(Err(error))),
            Poll::Ready(Ok(page)) => {
                self.turn(&page);
                Poll::Ready(Some(Ok(page.content)))
            }
        }
    }

    /// Prepares for the page after this one.
    fn turn(&mut self, page: &Page<R>) {
        let next = R::next_cursor(&page.content).filter(|cursor| !cursor.is_empty());
        self.stage = match &next {
            None => Stage::Over,
            Some(cursor) if self.is_new(cursor) => {
                let arguments = self.request.arguments_mut();
                match cursor.parse::<i64>() {
                    Ok(number) if R::IS_NUMBER => arguments.replace(R::CURSOR, number),
                    _ => arguments.replace(R::CURSOR, cursor.clone()),
                }
                Stage::Idle
            }
            Some(_) => {
                let problem = "the cursor of the next page repeats that of an earlier one";
                let error = DecodeError::new(page.operation, page.status, "", problem);
                Stage::Astray(error)
            }
        };
        // A cursor that leads back leads nowhere.
        self.cursor = next.filter(|_| !matches!(self.stage, Stage::Astray(_)));
    }
}

impl<R: Paged<Mode = Async>> Pages<R> {
    /// The next page; nothing after the last one and after an error. Dropping the future loses
    /// nothing: the next one waits for the same page.
    ///
    /// # Errors
    /// Whenever the page could not be had.
    pub async fn next(&mut self) -> Option<Result<R::Output, CallError<R>>> {
        StreamExt::next(self).await
    }
}

impl<R: Paged<Mode = Async>> Stream for Pages<R> {
    type Item = Result<R::Output, CallError<R>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

impl<R: Paged<Mode = Async>> FusedStream for Pages<R> {
    fn is_terminated(&self) -> bool {
        matches!(self.stage, Stage::Over)
    }
}

#[cfg(feature = "blocking")]
impl<R: Paged<Mode = Blocking>> Iterator for Pages<R> {
    type Item = Result<R::Output, CallError<R>>;

    fn next(&mut self) -> Option<Self::Item> {
        let handle = self.request.handle().clone();
        handle.wait(std::future::poll_fn(|context| self.poll_page(context)))
    }
}

#[cfg(feature = "blocking")]
impl<R: Paged<Mode = Blocking>> std::iter::FusedIterator for Pages<R> {}

impl<R: Paged> fmt::Debug for Pages<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pages").finish_non_exhaustive()
    }
}

/// Makes a request one that is answered in pages.
#[macro_export]
#[doc(hidden)]
macro_rules! paged {
    ($request:ident) => {
        impl<M: $crate::runtime::Mode> $request<M> {
            /// Every page from here on, one request after the other.
            pub fn pages(self) -> $crate::runtime::Pages<Self> {
                $crate::runtime::Pages::new(self)
            }

            /// Every item of every page from here on; a page is asked for when it is needed.
            pub fn items(self) -> $crate::runtime::Items<Self> {
                $crate::runtime::Items::new(self)
            }
        }
    };
}
