//! What a request sends: bytes that are held whole, or a stream of them.
//!
//! A body is a list of pieces, so that a form of several files is sent without being copied into one
//! buffer. A stream that can only be read once is taken when its first bytes are asked for: until
//! then the request may be sent again, afterwards it may not.

use std::error::Error as StdError;
use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_util::Stream;
use futures_util::stream::{self, BoxStream, StreamExt, TryStreamExt};
use http_body::{Frame, SizeHint};

/// How much of a reader is read at a time, in bytes.
const CHUNK: usize = 64 * 1024;

type Chunks = BoxStream<'static, io::Result<Bytes>>;

/// What a request sends: bytes, a file, or any stream of bytes.
///
/// Bytes and strings become one by themselves. A body made by [`Self::from_stream`] or
/// [`Self::from_reader`] can be sent once: a call is not repeated after it has begun to read from it,
/// and a clone shares the stream. The time limit of a call includes the time that its body takes.
///
/// `Debug` shows the size, not the content.
#[derive(Clone, Default)]
pub struct RequestBody(Content);

#[derive(Clone)]
enum Content {
    Whole(Bytes),
    Pieces(Vec<Piece>),
}

#[derive(Clone)]
enum Piece {
    Bytes(Bytes),
    Stream { source: Source, length: Option<u64> },
}

#[derive(Clone)]
enum Source {
    /// It is gone once it was read from.
    Once(Arc<Mutex<Option<Chunks>>>),
    /// It is opened anew for every attempt.
    Again(Arc<dyn Fn() -> Chunks + Send + Sync>),
}

impl RequestBody {
    /// A body of these chunks. Without a [length](Self::length) it is sent in chunks whose sum is
    /// not announced, which some services refuse.
    pub fn from_stream<S, T, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<T, E>> + Send + 'static,
        T: Into<Bytes>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        let chunks = stream.map(|chunk| chunk.map(Into::into).map_err(io::Error::other));
        Self::once(chunks.boxed())
    }

    /// A body of all that can be read; it is read on a thread where waiting does no harm.
    pub fn from_reader(reader: impl Read + Send + 'static) -> Self {
        Self::once(chunks(move || Ok(reader)))
    }

    /// The content of a file, with its length of now. It is opened for each attempt and never held
    /// in memory as a whole, so the call can be repeated.
    ///
    /// # Errors
    /// When there is no such file, it cannot be looked at, or it is none, such as a pipe.
    pub fn from_path(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = Arc::<Path>::from(path.as_ref());
        let metadata = std::fs::metadata(&path)?;
        if !metadata.is_file() {
            let problem = "it is no file of a known length; use `from_reader`";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, problem));
        }
        let length = metadata.len();
        let open = move || {
            let path = Arc::clone(&path);
            chunks(move || Ok(File::open(path)?.take(length)))
        };
        Ok(Self::stream(Source::Again(Arc::new(open)), Some(length)))
    }

    /// Announces the number of bytes of a stream. A stream of another length fails while it is sent:
    /// it must end after these bytes, for the last of them are held until it does.
    #[must_use]
    pub fn length(mut self, bytes: u64) -> Self {
        if let Content::Pieces(pieces) = &mut self.0
            && let [Piece::Stream { length, .. }] = pieces.as_mut_slice()
        {
            *length = Some(bytes);
        }
        self
    }

    /// The bytes, if they are held whole.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Content::Whole(bytes) => Some(bytes),
            Content::Pieces(_) => None,
        }
    }

    /// The number of bytes, if it is known.
    #[must_use]
    pub fn size(&self) -> Option<u64> {
        match &self.0 {
            Content::Whole(bytes) => Some(size(bytes)),
            Content::Pieces(pieces) => {
                let mut sizes = pieces.iter().map(Piece::size);
                sizes.try_fold(0u64, |sum, size| sum.checked_add(size?))
            }
        }
    }

    /// The bytes in chunks, as a transport sends them.
    #[must_use]
    pub fn into_stream(self) -> BoxStream<'static, io::Result<Bytes>> {
        match self.0 {
            Content::Whole(bytes) if bytes.is_empty() => stream::empty().boxed(),
            Content::Whole(bytes) => stream::iter([Ok(bytes)]).boxed(),
            Content::Pieces(pieces) => stream::iter(pieces).flat_map(Piece::into_stream).boxed(),
        }
    }

    /// Reads all of it.
    ///
    /// # Errors
    /// When a stream fails, has another length than was announced, or was read before.
    pub async fn collect(self) -> io::Result<Bytes> {
        if let Content::Whole(bytes) = self.0 {
            return Ok(bytes);
        }
        let mut chunks = self.into_stream();
        let mut all = BytesMut::new();
        while let Some(chunk) = chunks.try_next().await? {
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }

    /// A stream that was announced as empty.
    pub(crate) fn is_empty_stream(&self) -> bool {
        matches!(self.0, Content::Pieces(_)) && self.size() == Some(0)
    }

    /// False once a stream was read from that cannot be read again.
    pub(crate) fn can_be_sent(&self) -> bool {
        let Content::Pieces(pieces) = &self.0 else {
            return true;
        };
        pieces.iter().all(|piece| match piece {
            Piece::Stream {
                source: Source::Once(chunks),
                ..
            } => chunks
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .is_some(),
            _ => true,
        })
    }

    /// Adds what comes after it.
    pub(crate) fn push(&mut self, next: Self) {
        let mut pieces = match std::mem::take(&mut self.0) {
            Content::Whole(bytes) if bytes.is_empty() => {
                *self = next;
                return;
            }
            Content::Whole(bytes) => vec![Piece::Bytes(bytes)],
            Content::Pieces(pieces) => pieces,
        };
        match next.0 {
            Content::Whole(bytes) => pieces.push(Piece::Bytes(bytes)),
            Content::Pieces(next) => pieces.extend(next),
        }
        self.0 = Content::Pieces(pieces);
    }

    fn once(chunks: Chunks) -> Self {
        Self::stream(Source::Once(Arc::new(Mutex::new(Some(chunks)))), None)
    }

    fn stream(source: Source, length: Option<u64>) -> Self {
        Self(Content::Pieces(vec![Piece::Stream { source, length }]))
    }
}

impl Default for Content {
    fn default() -> Self {
        Self::Whole(Bytes::new())
    }
}

impl Piece {
    fn size(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(size(bytes)),
            Self::Stream { length, .. } => *length,
        }
    }

    fn into_stream(self) -> Chunks {
        match self {
            Self::Bytes(bytes) => stream::iter([Ok(bytes)]).boxed(),
            Self::Stream { source, length } => {
                let chunks = stream::once(std::future::ready(source)).flat_map(Source::open);
                match length {
                    Some(length) => measured(chunks, length).boxed(),
                    None => chunks.boxed(),
                }
            }
        }
    }
}

impl Source {
    fn open(self) -> Chunks {
        match self {
            Self::Again(open) => open(),
            Self::Once(chunks) => {
                let mut chunks = chunks.lock().unwrap_or_else(PoisonError::into_inner);
                chunks.take().unwrap_or_else(|| {
                    let error = io::Error::other("the stream of the body was read before");
                    stream::iter([Err(error)]).boxed()
                })
            }
        }
    }
}

/// The chunks, and a failure if they are not of this length: HTTP would cut off what is too long. The
/// last one is kept until it is known to be the last, for nobody asks for more than was announced.
fn measured(
    chunks: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
    length: u64,
) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    let end = stream::iter([None]);
    let chunks = chunks.map(Some).chain(end);
    let mut left = length;
    let mut held = None;
    let measure = move |chunk: Option<io::Result<Bytes>>| {
        let result = match chunk {
            Some(Ok(chunk)) if chunk.is_empty() => None,
            Some(Ok(chunk)) => match left.checked_sub(size(&chunk)) {
                Some(0) => {
                    left = 0;
                    held = Some(chunk);
                    None
                }
                Some(rest) => {
                    left = rest;
                    Some(Ok(chunk))
                }
                None => Some(Err(wrong_length("more", length))),
            },
            Some(Err(error)) => Some(Err(error)),
            None if left > 0 => Some(Err(wrong_length("fewer", length))),
            None => held.take().map(Ok),
        };
        std::future::ready(result)
    };
    chunks.filter_map(measure)
}

fn wrong_length(than: &str, length: u64) -> io::Error {
    let problem = format!("the body has {than} bytes than the {length} that were announced");
    io::Error::new(io::ErrorKind::InvalidData, problem)
}

/// What can be read, opened when it is asked for.
fn chunks<R: Read + Send + 'static>(
    open: impl FnOnce() -> io::Result<R> + Send + 'static,
) -> Chunks {
    enum State<O, R> {
        Closed(O),
        Open(R),
    }
    stream::try_unfold(State::Closed(open), |state| async move {
        let reading = tokio::task::spawn_blocking(move || {
            let mut reader = match state {
                State::Closed(open) => open()?,
                State::Open(reader) => reader,
            };
            let chunk = read_some(&mut reader)?;
            io::Result::Ok((!chunk.is_empty()).then_some((chunk, State::Open(reader))))
        });
        reading.await.map_err(io::Error::other)?
    })
    .boxed()
}

fn read_some(reader: &mut impl Read) -> io::Result<Bytes> {
    let mut buffer = vec![0; CHUNK];
    loop {
        match reader.read(&mut buffer) {
            Ok(count) => {
                buffer.truncate(count);
                return Ok(buffer.into());
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Lossless where memory has at most 64 bits of addresses.
fn size(bytes: &Bytes) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

impl<T: Into<Bytes>> From<T> for RequestBody {
    fn from(bytes: T) -> Self {
        Self(Content::Whole(bytes.into()))
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.size() {
            Some(size) => write!(formatter, "{size} bytes"),
            None => formatter.write_str("a stream of bytes"),
        }
    }
}

/// A body on its way, for HTTP libraries that take their bodies in frames.
pub(crate) struct Frames {
    /// Locked by nobody else: the lock only says that it may be shared.
    chunks: Mutex<Chunks>,
    left: Option<u64>,
}

impl From<RequestBody> for Frames {
    fn from(body: RequestBody) -> Self {
        Self {
            left: body.size(),
            chunks: Mutex::new(body.into_stream()),
        }
    }
}

impl http_body::Body for Frames {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let this = self.get_mut();
        let chunks = this.chunks.get_mut();
        let chunks = chunks.unwrap_or_else(PoisonError::into_inner);
        let chunk = ready!(chunks.poll_next_unpin(context));
        Poll::Ready(chunk.map(|chunk| {
            let chunk = chunk?;
            this.left = this.left.map(|left| left.saturating_sub(size(&chunk)));
            Ok(Frame::data(chunk))
        }))
    }

    fn size_hint(&self) -> SizeHint {
        self.left
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
