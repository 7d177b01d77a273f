//! Cuts bytes into lines, however they are spread over chunks.

use bytes::{Buf, BytesMut};

/// What ends a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// A line feed, a carriage return, or both.
    Either,
    /// A line feed.
    LineFeed,
    /// A record separator, which begins the next one.
    RecordSeparator,
}

/// A line without its end.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line {
    Whole(BytesMut),
    /// It is longer than the limit.
    TooLong,
}

pub(crate) struct Lines {
    ending: Ending,
    limit: usize,
    pending: BytesMut,
    /// So much of what is pending holds no end.
    searched: usize,
    /// The line that is pending is longer than the limit, and what came of it is gone.
    too_long: bool,
    after_return: bool,
}

impl Lines {
    pub(crate) fn new(ending: Ending, limit: usize) -> Self {
        Self {
            ending,
            limit,
            pending: BytesMut::new(),
            searched: 0,
            too_long: false,
            after_return: false,
        }
    }

    pub(crate) fn push(&mut self, chunk: &[u8]) {
        self.pending.extend_from_slice(chunk);
    }

    /// The next line that has come to its end.
    pub(crate) fn next(&mut self) -> Option<Line> {
        if self.after_return
            && let Some(first) = self.pending.first()
        {
            if *first == b'\n' {
                self.pending.advance(1);
            }
            self.after_return = false;
        }
        let ending = self.ending;
        let is_end = |byte: &u8| match ending {
            Ending::Either => matches!(byte, b'\n' | b'\r'),
            Ending::LineFeed => *byte == b'\n',
            Ending::RecordSeparator => *byte == 0x1E,
        };
        let unsearched = self.pending.get(self.searched..).unwrap_or_default();
        let Some(length) = unsearched.iter().position(is_end) else {
            self.searched = self.pending.len();
            if self.searched > self.limit {
                self.too_long = true;
                self.pending.clear();
                self.searched = 0;
            }
            return None;
        };
        let line = self.pending.split_to(self.searched + length);
        self.after_return = ending == Ending::Either && self.pending.first() == Some(&b'\r');
        self.pending.advance(1);
        Some(self.line(line))
    }

    /// What comes after the last end.
    pub(crate) fn last(&mut self) -> Option<Line> {
        let line = std::mem::take(&mut self.pending);
        (self.too_long || !line.is_empty()).then(|| self.line(line))
    }

    pub(crate) fn clear(&mut self) {
        self.pending.clear();
        self.searched = 0;
        self.too_long = false;
    }

    fn line(&mut self, line: BytesMut) -> Line {
        self.searched = 0;
        let too_long = std::mem::take(&mut self.too_long);
        if too_long || line.len() > self.limit {
            Line::TooLong
        } else {
            Line::Whole(line)
        }
    }
}
