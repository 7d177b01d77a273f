//! Programs that a machine may lack: tests that run them are skipped there.

use std::process::{Command, Stdio};

/// Nothing, or which of the programs there are none of.
pub fn programs(names: &[&str]) -> Result<(), String> {
    let absent = names.iter().copied().filter(|name| !is_there(name));
    match absent.collect::<Vec<_>>()[..] {
        [] => Ok(()),
        ref absent => Err(format!("there is no {}", absent.join(", no "))),
    }
}

/// Whether a program can be run.
pub fn is_there(name: &str) -> bool {
    let mut command = Command::new(name);
    let command = command.arg("--version");
    let run = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    // The bash of other systems sees other paths.
    (cfg!(unix) || name != "bash") && run.is_ok_and(|status| status.success())
}
