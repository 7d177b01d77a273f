//! How far a program is, for people who watch it on a terminal.

use super::say;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::{IsTerminal, stderr, stdout};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use undelete::runtime::BatchProgress;

/// The one that is shown.
static SHOWN: Mutex<Option<ProgressBar>> = Mutex::new(None);

/// A line at the bottom of the terminal, until it is dropped. Without a terminal there is none.
#[must_use]
pub struct Bar(ProgressBar);

impl Bar {
    /// For work of unknown length.
    pub fn open(what: &'static str) -> Self {
        let is_watched = stdout().is_terminal() && stderr().is_terminal() && !say::is_json();
        let bar = match is_watched {
            true => ProgressBar::new_spinner(),
            false => ProgressBar::hidden(),
        };
        bar.set_prefix(what);
        style(&bar, "{spinner} {prefix} {msg}");
        bar.enable_steady_tick(Duration::from_millis(120));
        *SHOWN.lock().unwrap_or_else(PoisonError::into_inner) = Some(bar.clone());
        Self(bar)
    }

    /// How the work stands.
    pub fn state(&self, state: impl ToString) {
        self.0.set_message(state.to_string());
    }

    /// What tells how far a run is.
    pub fn of_batches(&self) -> impl FnMut(&BatchProgress) + Send + 'static {
        let bar = self.0.clone();
        move |progress| {
            let finished = progress.counts.total();
            if let Some(left) = progress.left {
                bar.set_length((finished + left) as u64);
                style(&bar, "{prefix} {bar:30} {pos}/{len} {msg}");
            }
            bar.set_position(finished as u64);
            bar.set_message(progress.counts.to_string());
        }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
        *SHOWN.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

fn style(bar: &ProgressBar, template: &str) {
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
}

/// Writes something while no bar is in the way.
pub fn aside(write: impl FnOnce()) {
    let shown = SHOWN.lock().unwrap_or_else(PoisonError::into_inner).clone();
    match shown {
        Some(bar) => bar.suspend(write),
        None => write(),
    }
}
