//! A run that is killed while it writes: the next one mends what it left, without help.
//!
//! The system kills it, in the midst of the first file that is longer than files may be. So each run is
//! killed, whatever else the machine does, and each time after other files.
#![cfg(unix)]

use crate::shell::Shell;
use std::collections::BTreeSet;
use std::fs;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, Stdio};

const KILLS: usize = 20;
/// What a shell counts the length of files in, in bytes: this much, or half of it.
const BLOCK: usize = 1024;

/// Runs the command until it writes a file of more than so many blocks. True if it was killed.
fn is_killed(shell: &Shell, command: &str, blocks: usize) -> bool {
    let status = Command::new("sh")
        .args(["-c", r#"ulimit -c 0; ulimit -f "$0" && exec "$@""#])
        .arg(blocks.to_string())
        .arg(env!("CARGO_BIN_EXE_undelete-codegen"))
        .args(command.split_whitespace())
        .current_dir(&shell.folder)
        .stdout(Stdio::null())
        .status()
        .unwrap();
    status.signal().is_some()
}

fn writing_can_be_killed(name: &str, command: &str, check: &str) {
    let shell = Shell::new(name);
    assert_eq!(shell.run(command).status, 0);
    let wanted = shell.files("out");
    let mut finished = BTreeSet::new();
    for kill in 0..KILLS {
        let out = shell.folder.join("out");
        fs::remove_dir_all(&out).unwrap();
        fs::create_dir(&out).unwrap();
        match kill % 3 {
            // From nothing,
            0 => {}
            // from an older document,
            1 => {
                shell.edit("shop.yaml", "PutStock", "SetStock");
                shell.edit("shop.yaml", "Order", "Purchase");
                assert_eq!(shell.run(command).status, 0);
                shell.edit("shop.yaml", "SetStock", "PutStock");
                shell.edit("shop.yaml", "Purchase", "Order");
            }
            // or from a folder of which a part is gone.
            _ => {
                assert_eq!(shell.run(command).status, 0);
                for (path, _) in wanted.iter().skip(wanted.len() * kill / KILLS) {
                    fs::remove_file(shell.folder.join(path)).unwrap();
                }
            }
        }
        let before = shell.files("out");
        let changed = wanted.iter().filter(|file| !before.contains(file));
        let longest = changed.map(|(_, text)| text.len()).max().unwrap();
        let most = (longest - 1) / BLOCK;
        assert!(most > 0, "no file is long enough: {longest} bytes");
        let blocks = 1 + kill / 2 * most / (KILLS / 2);
        assert!(is_killed(&shell, command, blocks), "{blocks} blocks");
        let left = shell.files("out");
        let begun = left.iter().filter(|(path, _)| path.contains(".tmp-"));
        assert_eq!(begun.count(), 1, "one file is written at a time");
        assert_ne!(left, wanted);
        finished.insert(left.iter().filter(|file| wanted.contains(file)).count());
        let said = shell.run(command);
        assert_eq!(said.status, 0, "{blocks} blocks: {said:?}");
        assert_eq!(shell.files("out"), wanted, "{blocks} blocks");
        assert_eq!(shell.run(check).status, 0);
    }
    println!("{KILLS} runs were killed after {finished:?} files");
    assert!(finished.len() > 6, "{finished:?}");
}

#[test]
fn a_crate_is_mended_by_the_next_run() {
    writing_can_be_killed(
        "killed-crate",
        "generate shop.yaml --out out",
        "check shop.yaml --out out",
    );
}

#[test]
fn a_library_is_mended_by_the_next_run() {
    writing_can_be_killed(
        "killed-library",
        "library shop.yaml --out out",
        "check shop.yaml --out out",
    );
}
