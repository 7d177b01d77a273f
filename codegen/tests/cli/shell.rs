//! Runs the command in a folder of one test.

use crate::support;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder that holds the documents of `shop/`, and the command in it.
pub struct Shell {
    pub folder: PathBuf,
}

/// What a command has said.
#[derive(Debug)]
pub struct Said {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Said {
    fn of(output: Output) -> Self {
        Self {
            status: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Shell {
    pub fn new(name: &str) -> Self {
        let folder = support::temporary(&format!("cli-{name}"));
        for entry in fs::read_dir(support::folder("cli/shop")).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), folder.join(entry.file_name())).unwrap();
        }
        Self { folder }
    }

    /// The command, to be run here.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_undelete-codegen"));
        command.current_dir(&self.folder).stdin(Stdio::null());
        for name in ["NO_COLOR", "CLICOLOR_FORCE", "CLICOLOR"] {
            command.env_remove(name);
        }
        command
    }

    /// Runs the command with the words of a line.
    pub fn run(&self, line: &str) -> Said {
        let output = self.command().args(line.split_whitespace()).output();
        Said::of(output.unwrap())
    }

    /// Runs the command with a text as its standard input.
    pub fn pipe(&self, line: &str, input: &str) -> Said {
        let mut command = self.command();
        command.args(line.split_whitespace());
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Whoever does not read it has gone before it is written.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        Said::of(child.wait_with_output().unwrap())
    }

    /// Runs a line of a shell that has the command; what it says to both ends.
    pub fn line(&self, line: &str) -> String {
        let binary = Path::new(env!("CARGO_BIN_EXE_undelete-codegen"));
        let path = std::env::var("PATH").unwrap_or_default();
        let folder = binary.parent().unwrap().display().to_string();
        let output = Command::new("sh")
            .args(["-c", &format!("exec 2>&1; {line}")])
            .current_dir(&self.folder)
            .env("PATH", format!("{folder}:{path}"))
            .env_remove("CLICOLOR_FORCE")
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.join(path)).unwrap()
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Replaces what a file must hold.
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no {from:?}");
        self.write(path, &text.replace(from, to));
    }

    /// Every file of a folder and its text.
    pub fn files(&self, path: &str) -> Vec<(String, String)> {
        let mut found = Vec::new();
        let mut open = vec![self.folder.join(path)];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    let name = path.strip_prefix(&self.folder).unwrap();
                    // One that was cut off may end within a character.
                    let text = fs::read(&path).unwrap();
                    let text = String::from_utf8_lossy(&text).into_owned();
                    found.push((name.display().to_string(), text));
                }
            }
        }
        found.sort();
        found
    }
}

/// That a text has these lines, in this order.
#[track_caller]
pub fn told(said: &Said, lines: &[&str]) {
    let mut rest = said.stdout.as_str();
    for line in lines {
        let found = rest.split_once(line);
        rest = found.unwrap_or_else(|| panic!("no {line:?} in {said:?}")).1;
    }
}
