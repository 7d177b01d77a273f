//! How a command ends, as a program that runs it is told.

use std::io;
use std::path::Path;
use std::process::ExitCode;

/// The same for people.
pub const EXIT_CODES: &str = "\
Exit codes:
  0  done; for `check`, the folder is what the documents say
  1  a document has errors, or warnings that are denied; `check` found a
     difference, or `diff` one as bad as --fail-on says
  2  the command could not do its work: wrong arguments, a file that cannot be read or written, or
     for `diff` a document with errors, or with warnings that are denied";

/// How a command ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It has done what it is for, and there is nothing to say.
    Done,
    /// It has found what it is to find: errors in a document, or a difference.
    Found,
    /// It could not do its work.
    Failed,
}

impl Ending {
    /// The end of a command that could not do its work, once the reason is shown.
    pub fn failed(reason: String) -> Self {
        say(&format!("{reason}\n"));
        Self::Failed
    }

    /// The status of the process.
    pub fn exit_code(self) -> ExitCode {
        ExitCode::from(match self {
            Self::Done => 0,
            Self::Found => 1,
            Self::Failed => 2,
        })
    }
}

/// The reason is a line such as `client: error: permission denied`.
pub type Result<T = Ending> = std::result::Result<T, String>;

/// The reason of a command that could not read or write a file.
pub fn at(path: &Path, error: &io::Error) -> String {
    format!("{}: error: {error}", path.display())
}

/// Tells people something beside what a command prints. Nobody may be there to read it, which is no
/// reason to fail.
pub fn say(text: &str) {
    use io::Write as _;
    let _ = anstream::stderr().lock().write_all(text.as_bytes());
}

/// Writes what a command is to print. Whoever reads it may stop reading.
pub fn print(text: &str) -> Result<()> {
    use io::Write as _;
    let mut out = anstream::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(format!("<stdout>: error: {error}"))
        }
        _ => Ok(()),
    }
}
