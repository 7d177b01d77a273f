//! What differs between two texts, short enough to be read on a terminal.

use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice};
use clap::builder::styling::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};
use std::fmt::Write;
use undelete_codegen::diagnostic::plain;

/// The number of lines that are shown of one file.
const MOST_LINES: usize = 12;
/// The number of lines around a change.
const CONTEXT: usize = 1;

const REMOVED: Style = AnsiColor::Red.on_default();
const ADDED: Style = AnsiColor::Green.on_default();

/// How lines look.
#[derive(Debug, Clone, Copy)]
pub struct Looks {
    has_colour: bool,
}

impl Looks {
    /// As the stream can show them.
    pub fn on(stream: &impl RawStream) -> Self {
        Self {
            has_colour: AutoStream::choice(stream) != ColorChoice::Never,
        }
    }

    fn line(self, style: Style, sign: char, line: &str) -> String {
        let line = plain(line.trim_end_matches('\n'));
        if self.has_colour {
            format!("    {style}{sign} {line}{style:#}\n")
        } else {
            format!("    {sign} {line}\n")
        }
    }
}

/// The first changes that lead from what is in a file to what belongs there.
pub fn patch(present: &str, wanted: &str, looks: Looks) -> String {
    let diff = TextDiff::from_lines(present, wanted);
    let mut lines = Vec::new();
    for group in diff.grouped_ops(CONTEXT) {
        if let Some(first) = group.first() {
            lines.push(format!("    @@ line {} @@\n", first.old_range().start + 1));
        }
        for change in group
            .iter()
            .flat_map(|operation| diff.iter_changes(operation))
        {
            let (style, sign) = match change.tag() {
                ChangeTag::Delete => (REMOVED, '-'),
                ChangeTag::Insert => (ADDED, '+'),
                ChangeTag::Equal => (Style::new(), ' '),
            };
            lines.push(looks.line(style, sign, change.value()));
        }
    }
    let more = lines.len().saturating_sub(MOST_LINES);
    lines.truncate(MOST_LINES);
    let mut text: String = lines.concat();
    if more > 0 {
        // A string takes every text.
        let _ = writeln!(text, "    … and {more} more lines");
    }
    text
}
