//! The items of a request: held, or made while they are sent.

use std::error::Error as StdError;
use std::fmt;
use std::io;

use futures_util::stream::{self, BoxStream, Stream, StreamExt, TryStreamExt};
use serde::Serialize;

use crate::runtime::client::{Argument, Arguments, Mode};
use crate::runtime::request::{Body, Bytes, RequestBody};
use crate::runtime::value::to_value;

/// How much is written before it is sent, in bytes: an item more than that at most.
const CHUNK: usize = 64 * 1024;

/// The items of a request, which are sent one after the other.
///
/// An array, a vector or any other collection becomes one by itself, and is held whole. What
/// [`Self::from_iterator`] and [`Self::from_stream`] make is written while it is sent, so that no more
/// than a few items are held at a time. It can be sent once: a call is not repeated after it has begun
/// to read from it, and a clone shares the items. An item that breaks a rule of the document ends the
/// request, of which a part has been sent by then; so do too many items or too few. Whether
/// they repeat each other is not looked at. The time limit of a call includes the time that its items
/// take. Secrets in items that come are not looked for in what the service answers.
///
/// `Debug` shows the items that are held, and of others that there are some.
pub struct RequestItems<T>(Source<T>);

enum Source<T> {
    Held(Vec<T>),
    Iterated(Box<dyn Iterator<Item = T> + Send>),
    Streamed(BoxStream<'static, io::Result<T>>),
}

impl<T: Send + 'static> RequestItems<T> {
    /// Items that are taken from an iterator when they are sent, on a thread where waiting does no
    /// harm.
    pub fn from_iterator<I>(items: I) -> Self
    where
        I: IntoIterator,
        I::IntoIter: Send + 'static,
        I::Item: Into<T> + 'static,
    {
        Self(Source::Iterated(Box::new(
            items.into_iter().map(Into::into).fuse(),
        )))
    }

    /// Items that come from a stream. An error of it ends the request.
    pub fn from_stream<S, I, E>(items: S) -> Self
    where
        S: Stream<Item = Result<I, E>> + Send + 'static,
        I: Into<T>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        let items = items.map(|item| item.map(Into::into).map_err(io::Error::other));
        Self(Source::Streamed(items.boxed()))
    }
}

impl<I, T> From<I> for RequestItems<T>
where
    I: IntoIterator,
    I::Item: Into<T>,
{
    fn from(items: I) -> Self {
        Self(Source::Held(items.into_iter().map(Into::into).collect()))
    }
}

impl<T: fmt::Debug> fmt::Debug for RequestItems<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::Held(items) => items.fmt(formatter),
            Source::Iterated(_) | Source::Streamed(_) => formatter.write_str("items to come"),
        }
    }
}

impl<M: Mode> Arguments<M> {
    /// Sets an argument that is the items of the body.
    #[must_use]
    pub fn items<T>(self, name: &'static str, items: impl Into<RequestItems<T>>) -> Self
    where
        T: Serialize + Send + 'static,
        Vec<T>: Argument,
    {
        let writer = Writer::new(self.operation().body.as_ref());
        match items.into().0 {
            Source::Held(items) => self.replaced(name, items),
            Source::Iterated(items) => self.bytes(name, iterated(items, writer)),
            Source::Streamed(items) => self.bytes(name, streamed(items, writer)),
        }
    }

    fn replaced<T: Argument>(mut self, name: &'static str, value: T) -> Self {
        self.replace(name, value);
        self
    }
}

/// Chunks of items, each written on a thread of its own.
fn iterated<T: Serialize + Send + 'static>(
    items: Box<dyn Iterator<Item = T> + Send>,
    writer: Writer,
) -> RequestBody {
    let chunks = stream::try_unfold((items, writer), |(mut items, mut writer)| async move {
        let writing = tokio::task::spawn_blocking(move || {
            let mut chunk = String::new();
            while chunk.len() < CHUNK
                && let Some(item) = items.next()
            {
                writer.push(&mut chunk, &item)?;
            }
            if chunk.is_empty() {
                writer.end()?;
            }
            io::Result::Ok((!chunk.is_empty()).then(|| (Bytes::from(chunk), (items, writer))))
        });
        writing.await.map_err(io::Error::other)?
    });
    RequestBody::from_stream(chunks.into_stream())
}

/// Each item as it comes.
fn streamed<T: Serialize + Send + 'static>(
    items: BoxStream<'static, io::Result<T>>,
    writer: Writer,
) -> RequestBody {
    let lines = stream::try_unfold((items, writer), |(mut items, mut writer)| async move {
        let Some(item) = items.try_next().await? else {
            writer.end()?;
            return Ok(None);
        };
        let mut line = String::new();
        writer.push(&mut line, &item)?;
        io::Result::Ok(Some((Bytes::from(line), (items, writer))))
    });
    RequestBody::from_stream(lines)
}

/// Writes items, and looks whether they keep to their limits.
struct Writer {
    body: &'static Body,
    written: usize,
}

/// What items are written as that no row describes.
static LINES: Body = Body::lines("", "");

impl Writer {
    fn new(body: Option<&'static Body>) -> Self {
        Self {
            body: body.unwrap_or(&LINES),
            written: 0,
        }
    }

    fn push<T: Serialize>(&mut self, text: &mut String, item: &T) -> io::Result<()> {
        let mut value = to_value(item, &mut Vec::new())?;
        if let Some(limits) = self.body.limits.items {
            limits.hold_back(&mut value);
            let place = self.written;
            refused(|report| {
                limits.check(&value, &mut |below, rule| {
                    report(format!("[{place}]{below}: {rule}"))
                });
            })?;
        }
        self.written += 1;
        if self.written > self.body.limits.max_items {
            self.end()?;
        }
        self.body.encoding.push_item(text, &value);
        Ok(())
    }

    /// There are no more items.
    fn end(&self) -> io::Result<()> {
        let limits = &self.body.limits;
        refused(|report| limits.check_items(self.written, &mut |_, rule| report(rule)))
    }
}

/// The first rule that a check reports, as an error.
fn refused(check: impl FnOnce(&mut dyn FnMut(String))) -> io::Result<()> {
    let mut broken = None;
    check(&mut |rule| {
        broken.get_or_insert(rule);
    });
    match broken {
        Some(broken) => Err(io::Error::new(io::ErrorKind::InvalidData, broken)),
        None => Ok(()),
    }
}
