//! Places in JSON. What nobody looks for is passed over byte by byte.

use super::wanted::{Point, Position, Wanted};
use crate::spec::parse::unquote;

/// Reads a text until all that is wanted has been found. Nothing if it turns out not to be JSON.
pub(super) fn scan(text: &str, wanted: &mut Wanted<'_>) -> Option<()> {
    let begin = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut scanner = Scanner {
        text,
        at: begin,
        counted: begin,
        line: 1,
        column: 1,
    };
    scanner.blank();
    scanner.value(Point::ROOT, wanted)
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
    /// Up to where lines and columns have been counted.
    counted: usize,
    line: usize,
    column: usize,
}

impl<'t> Scanner<'t> {
    /// Descends as deep as something is looked for; the parser has limited how deep that is.
    fn value(&mut self, point: Point, wanted: &mut Wanted<'_>) -> Option<()> {
        let position = self.position()?;
        wanted.found_value(point, position);
        if !wanted.has_children(point) {
            return self.skip();
        }
        match self.peek()? {
            b'{' => self.object(point, wanted),
            b'[' => self.array(point, wanted),
            _ => self.skip(),
        }
    }

    fn object(&mut self, point: Point, wanted: &mut Wanted<'_>) -> Option<()> {
        self.expect(b'{')?;
        if self.peek()? == b'}' {
            return self.expect(b'}');
        }
        while !wanted.is_complete() {
            let position = self.at;
            let key = self.quoted()?;
            let child = wanted.entry(point, &unquote(key)?);
            if let Some(child) = child {
                let position = self.position_of(position)?;
                wanted.found_key(child, position);
            }
            self.blank();
            self.expect(b':')?;
            match child {
                Some(child) => self.value(child, wanted)?,
                None => self.skip()?,
            }
            self.blank();
            if self.peek()? == b'}' {
                return self.expect(b'}');
            }
            self.expect(b',')?;
        }
        Some(())
    }

    fn array(&mut self, point: Point, wanted: &mut Wanted<'_>) -> Option<()> {
        self.expect(b'[')?;
        if self.peek()? == b']' {
            return self.expect(b']');
        }
        let mut index = 0;
        while !wanted.is_complete() {
            match wanted.item(point, index) {
                Some(child) => self.value(child, wanted)?,
                None => self.skip()?,
            }
            index += 1;
            self.blank();
            if self.peek()? == b']' {
                return self.expect(b']');
            }
            self.expect(b',')?;
        }
        Some(())
    }

    /// Passes over a value.
    fn skip(&mut self) -> Option<()> {
        let mut depth = 0usize;
        loop {
            match self.peek()? {
                b'"' => {
                    self.quoted()?;
                }
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                    continue;
                }
                b'}' | b']' => {
                    depth = depth.checked_sub(1)?;
                    self.at += 1;
                }
                _ => {
                    let rest = self.text.as_bytes().get(self.at..)?;
                    let special = |byte: &u8| b"\"{}[]".contains(byte);
                    let end =
                        |byte: &u8| special(byte) || (depth == 0 && b",: \n\r\t".contains(byte));
                    self.at += rest.iter().position(end)?;
                }
            }
            if depth == 0 {
                return Some(());
            }
        }
    }

    /// Passes over a string; returns it with its quotes.
    fn quoted(&mut self) -> Option<&'t str> {
        let start = self.at;
        self.expect_bare(b'"')?;
        loop {
            let rest = self.text.as_bytes().get(self.at..)?;
            self.at += rest.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
            if self.peek()? == b'"' {
                self.at += 1;
                return self.text.get(start..self.at);
            }
            self.at += 2;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn blank(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    fn expect_bare(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then_some(())?;
        self.at += 1;
        Some(())
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        self.expect_bare(byte)?;
        self.blank();
        Some(())
    }

    fn position(&mut self) -> Option<Position> {
        self.position_of(self.at)
    }

    /// The line and column of an offset that is not before any that was asked for.
    fn position_of(&mut self, offset: usize) -> Option<Position> {
        let before = self.text.get(self.counted..offset)?;
        let line = match before.rsplit_once('\n') {
            Some((lines, line)) => {
                self.line += 1 + lines.bytes().filter(|byte| *byte == b'\n').count();
                self.column = 1;
                line
            }
            None => before,
        };
        self.column += line.chars().count();
        self.counted = offset;
        Some((self.line, self.column))
    }
}
