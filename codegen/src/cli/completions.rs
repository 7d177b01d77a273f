//! `completions`: what a shell needs to complete a command line.

use super::ending::{Ending, Result, print};
use clap::{Args, Command};
use clap_complete::Shell;

const EXAMPLES: &str = "\
Examples:
  undelete-codegen completions bash > ~/.local/share/bash-completion/completions/undelete-codegen
  undelete-codegen completions zsh > ~/.zfunc/_undelete-codegen
  undelete-codegen completions fish > ~/.config/fish/completions/undelete-codegen.fish";

/// Print a script that lets a shell complete command lines
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub fn run(&self, command: &mut Command) -> Result {
        let mut script = Vec::new();
        let name = command.get_name().to_owned();
        clap_complete::generate(self.shell, command, name, &mut script);
        print(&String::from_utf8_lossy(&script))?;
        Ok(Ending::Done)
    }
}
