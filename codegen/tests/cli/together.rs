//! Several runs at the same time in one folder, as an editor and a terminal begin them.

use crate::shell::Shell;
use std::process::{Child, Stdio};

const ROUNDS: usize = 4;

fn several_can_run(name: &str, command: &str) {
    let shell = Shell::new(name);
    let (wanted, check) = (
        format!("{command} --out out"),
        command
            .replace("generate", "check")
            .replace("library", "check"),
    );
    for round in 0..ROUNDS {
        // From nothing, and from another document.
        if round > 0 {
            shell.edit("shop.yaml", "Order", "Orders");
        }
        let begin = |_| {
            let mut command = shell.command();
            command.args(wanted.split_whitespace());
            let command = command.stdout(Stdio::null()).stderr(Stdio::piped());
            command.spawn().unwrap()
        };
        let runs: Vec<Child> = (0..4).map(begin).collect();
        for run in runs {
            let output = run.wait_with_output().unwrap();
            assert!(output.status.success(), "round {round}: {output:?}");
        }
        let said = shell.run(&format!("{check} --out out"));
        assert_eq!(said.status, 0, "round {round}: {said:?}");
        let left = shell.files("out");
        assert!(left.iter().all(|(path, _)| !path.contains(".tmp-")));
    }
}

#[test]
fn crates_are_written_one_after_the_other() {
    several_can_run("together-crate", "generate shop.yaml");
}

#[test]
fn libraries_are_written_one_after_the_other() {
    several_can_run("together-library", "library shop.yaml");
}
