//! A run that is killed while it writes: the next one mends what it left, without help.

use crate::shell::Shell;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::Instant;

const KILLS: u32 = 20;

/// A number that looks random, the same in every run of the test.
fn scattered(index: u32) -> u32 {
    (index + 1).wrapping_mul(2_654_435_761) >> 8
}

fn count(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).unwrap().flatten();
    let counts = entries.map(|entry| match entry.path() {
        path if path.is_dir() => count(&path),
        _ => 1,
    });
    counts.sum()
}

fn writing_can_be_killed(name: &str, command: &str, check: &str) {
    let shell = Shell::new(name);
    let arguments = || command.split_whitespace();
    let begin = Instant::now();
    assert_eq!(shell.run(command).status, 0);
    let whole = begin.elapsed();
    let wanted = shell.files("out");
    let mut interrupted = 0;
    for kill in 0..KILLS {
        // From nothing, or from an older document, by turns.
        let out = shell.folder.join("out");
        fs::remove_dir_all(&out).unwrap();
        fs::create_dir(&out).unwrap();
        if kill % 2 == 1 {
            shell.edit("shop.yaml", "PutStock", "SetStock");
            shell.edit("shop.yaml", "Order", "Purchase");
            assert_eq!(shell.run(command).status, 0);
            shell.edit("shop.yaml", "SetStock", "PutStock");
            shell.edit("shop.yaml", "Purchase", "Order");
        }
        let mut child = shell.command();
        let mut child = child
            .args(arguments())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        if kill % 2 == 0 {
            let files = scattered(kill) as usize % wanted.len();
            while count(&out) < files && child.try_wait().unwrap().is_none() {}
        } else {
            thread::sleep(whole * (500 + scattered(kill) % 500) / 1000);
        }
        let _ = child.kill();
        child.wait().unwrap();
        let left = shell.files("out");
        let is_begun = |(path, _): &(String, String)| path.contains(".tmp-");
        interrupted += u32::from(left.iter().any(is_begun) || left.len() != wanted.len());
        let said = shell.run(command);
        assert_eq!(said.status, 0, "kill {kill}: {said:?}");
        assert_eq!(shell.files("out"), wanted, "kill {kill}");
        assert_eq!(shell.run(check).status, 0);
    }
    println!("{interrupted} of {KILLS} runs were killed between files");
    assert_ne!(interrupted, 0);
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
