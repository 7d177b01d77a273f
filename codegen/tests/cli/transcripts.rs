//! What the README shows of the command line is what it says.

use crate::shell::Shell;
use crate::support::{compare_or_write, root};
use std::fs;

const BEGIN: &str = "```console\n";
const END: &str = "```\n";

/// The text with everything below the commands of its transcripts as it is now.
fn renewed(text: &str, shell: &Shell) -> String {
    let mut parts = text.split(BEGIN);
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (transcript, rest) = part.split_once(END).unwrap();
        result.push_str(BEGIN);
        for command in transcript
            .lines()
            .filter_map(|line| line.strip_prefix("$ "))
        {
            result.push_str(&format!("$ {command}\n"));
            result.push_str(&shell.line(command));
        }
        result.push_str(END);
        result.push_str(rest);
    }
    result
}

#[test]
fn the_readme_shows_what_the_command_says() {
    let path = root().join("codegen/README.md");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(BEGIN));
    let renewed = renewed(&text, &Shell::new("readme"));
    compare_or_write(&path, &renewed);
}
