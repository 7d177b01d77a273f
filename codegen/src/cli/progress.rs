//! A sign of life on a terminal, while a large document is compiled.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{self, IsTerminal};
use std::time::Duration;

/// How often it moves.
const TICK: Duration = Duration::from_millis(100);

/// A line on the terminal that goes away with this.
pub struct Progress(ProgressBar);

impl Progress {
    /// Says what is being done; nothing where standard error is no terminal.
    pub fn start(doing: impl Into<String>) -> Self {
        if !io::stderr().is_terminal() {
            return Self(ProgressBar::hidden());
        }
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        let bar = bar.with_style(ProgressStyle::default_spinner());
        let bar = bar.with_message(doing.into());
        bar.enable_steady_tick(TICK);
        Self(bar)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
