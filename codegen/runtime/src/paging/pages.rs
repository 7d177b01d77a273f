//! Walks through the pages of a list: asks for one after the other.
//!
//! One walk serves both modes: futures poll it, and a blocking client waits for what they would
//! poll.

use std::fmt;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::stream::{FusedStream, Stream, StreamExt};
use http::StatusCode;
use tokio::time::Instant;

use crate::runtime::client::{Async, Call, CallError};
#[cfg(feature = "blocking")]
use crate::runtime::client::{Blocking, Handle};
use crate::runtime::error::{DecodeError, InvalidRequest, Violation};
use crate::runtime::paging::marks::Marks;
use crate::runtime::paging::rules::{Paged, Turn};
use crate::runtime::paging::walk::{Next, Walk};
use crate::runtime::request::Request;
use crate::runtime::response::{RawResponse, Response};
use crate::runtime::value::text_of;

/// The pages of a list, one request each: a `Stream`, or an `Iterator` with a blocking client.
///
/// It begins where the request says, or at the first page. Nothing is sent before the first page
/// is asked for, nor a page ahead. The list ends where a page says so or does not say where the
/// next one is; a page without items does not end it if it says that there are more. All other
/// arguments are the same for every page, and every page has the client's retries, rate limit and
/// timeout. An address of a page is followed on the operation's own host only.
///
/// An error ends the walk too: after it there is nothing more. [`Pages::cursor`] then tells where
/// to go on. A service that leads in a circle, or only ever to empty pages, would never come to an
/// end: the page by which that is noticed is given, then
/// [`Error::Decode`](crate::runtime::Error::Decode). To notice, 8 bytes are kept per page.
#[must_use = "nothing is sent until the pages are asked for"]
pub struct Pages<R: Paged> {
    request: R,
    walk: Walk,
    deadline: Option<Duration>,
    /// When the deadline is; known from the first request on.
    until: Option<Instant>,
    stage: Stage<R>,
}

enum Stage<R: Paged> {
    /// The next page was not asked for yet.
    Idle,
    Fetching(BoxFuture<'static, Result<Fetched<R>, CallError<R>>>),
    /// The last page does not lead to another one as it should.
    Astray(DecodeError),
    Over,
}

/// What is made of a page, of which a copy is at hand.
type ReadPage<R, T> = fn(Response<<R as Call>::Code>, &RawResponse) -> Result<T, CallError<R>>;

fn whole<R: Paged>(page: Response<R::Code>, _: &RawResponse) -> Result<R::Output, CallError<R>> {
    R::read(page)
}

struct Fetched<R: Paged> {
    response: Response<R::Code>,
    /// Where it was found.
    here: String,
}

/// The request for the page at an address, if it has one.
fn request_for<R: Paged>(request: &R, address: Option<&str>) -> Result<Request, InvalidRequest> {
    let mut finished = request.request()?;
    let mut conflicting = R::RULES.conflicting.iter();
    if let Some(argument) = conflicting.find(|name| request.arguments().is_set(name)) {
        let violation = Violation {
            field: (*argument).to_owned(),
            rule: "must not be set to walk through all pages".to_owned(),
        };
        return Err(InvalidRequest::new(finished.operation, vec![violation]));
    }
    if let Some(address) = address {
        finished.set_address(address);
    }
    Ok(finished)
}

async fn fetch<R: Paged>(
    request: R,
    address: Option<String>,
    until: Option<Instant>,
) -> Result<Fetched<R>, CallError<R>> {
    let mut finished = request_for(&request, address.as_deref())?;
    finished.set_deadline(until);
    let core = request.handle().core();
    let here = core.url_of(&finished);
    let response = core.call(finished).await?;
    Ok(Fetched { response, here })
}

impl<R: Paged> Pages<R> {
    /// The pages from the one that the request asks for.
    pub fn new(request: R) -> Self {
        let text = |name: &str| {
            let value = request.arguments().json(name, &mut Vec::new())?.ok()?;
            let text = text_of(&value).into_owned();
            Some(text).filter(|text| !text.is_empty())
        };
        let start = R::RULES.argument.and_then(text);
        let size = R::RULES.size.and_then(|(argument, default)| {
            let given = text(argument).and_then(|text| text.parse().ok());
            given.or(default)
        });
        Self {
            walk: Walk::new(R::RULES, start, size),
            request,
            deadline: None,
            until: None,
            stage: Stage::Idle,
        }
    }

    /// Gives up after this time, counted from the first request; never unless set. A page that is
    /// on its way then, and every later one, is
    /// [`Error::Timeout`](crate::runtime::Error::Timeout).
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Gives up after this many pages in a row that list nothing; 100 unless set, and 0 counts as 1.
    pub fn max_empty_pages(mut self, pages: usize) -> Self {
        self.walk.most_empty_pages = pages.max(1);
        self
    }

    /// Begins where [`Pages::cursor`] of an earlier walk said.
    pub fn begin_at(mut self, cursor: &str) -> Self {
        self.set_argument(cursor);
        self.walk.begin_at(cursor.to_owned());
        self
    }

    /// Where the page begins that would be fetched next; after an error, the page that is missing.
    /// [`Pages::begin_at`] goes on there. It is what the argument for it says, or else the path and
    /// the query of the page's address, which may hold a secret.
    ///
    /// None means the first page before anything was fetched; later it means the end of the list, or
    /// that the service led in a circle, so that nobody can tell where to go on.
    #[must_use]
    pub fn cursor(&self) -> Option<&str> {
        self.walk.cursor.as_deref()
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn handle(&self) -> &Handle<R::Mode> {
        self.request.handle()
    }

    fn set_argument(&mut self, cursor: &str) {
        let Some(argument) = R::RULES.argument else {
            return;
        };
        let arguments = self.request.arguments_mut();
        match cursor.parse::<i64>() {
            Ok(number) if R::RULES.is_number => arguments.replace(argument, number),
            _ => arguments.replace(argument, cursor.to_owned()),
        }
    }

    fn fetch(&mut self) -> BoxFuture<'static, Result<Fetched<R>, CallError<R>>> {
        if self.until.is_none() {
            let now = self.request.handle().core().pipeline().clock.now();
            self.until = self.deadline.and_then(|deadline| now.checked_add(deadline));
        }
        let address = match R::RULES.turn {
            Turn::Address(_) => self.walk.cursor.clone(),
            _ => None,
        };
        Box::pin(fetch(self.request.clone(), address, self.until))
    }

    /// The next page as what `read` makes of it.
    pub(crate) fn poll_page<T>(
        &mut self,
        context: &mut Context<'_>,
        read: ReadPage<R, T>,
    ) -> Poll<Option<Result<T, CallError<R>>>> {
        let mut fetching = match mem::replace(&mut self.stage, Stage::Over) {
            Stage::Idle => self.fetch(),
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
            Poll::Ready(Ok(page)) => Poll::Ready(Some(self.turn(page, read))),
        }
    }

    /// Reads a page, and prepares for the one after it.
    fn turn<T>(&mut self, page: Fetched<R>, read: ReadPage<R, T>) -> Result<T, CallError<R>> {
        let Fetched { response, here } = page;
        let raw = response.raw.clone();
        // What is not a page at all is told in its own words.
        let content = read(response, &raw)?;
        let marks = match raw.status {
            StatusCode::NO_CONTENT => Marks::of_nothing(),
            _ => Marks::read(R::RULES, &raw.headers, &raw.body)
                .map_err(|_| raw.unexpected("not JSON"))?,
        };
        self.stage = match self.walk.turn(marks, &raw.body, &here) {
            Next::Over => Stage::Over,
            Next::Page => {
                if let Some(cursor) = self.walk.cursor.clone() {
                    self.set_argument(&cursor);
                }
                Stage::Idle
            }
            Next::Astray(problem) => Stage::Astray(raw.unexpected(&problem)),
        };
        Ok(content)
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

// Nothing in it is ever pinned in place.
impl<R: Paged> Unpin for Pages<R> {}

impl<R: Paged<Mode = Async>> Stream for Pages<R> {
    type Item = Result<R::Output, CallError<R>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context, whole::<R>)
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
        handle.wait(std::future::poll_fn(|context| {
            self.poll_page(context, whole::<R>)
        }))
    }
}

#[cfg(feature = "blocking")]
impl<R: Paged<Mode = Blocking>> std::iter::FusedIterator for Pages<R> {}

impl<R: Paged> fmt::Debug for Pages<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pages").finish_non_exhaustive()
    }
}
