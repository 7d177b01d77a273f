//! The example `undelete` as a program: what it prints, how it ends, and what it sends, in the story
//! and with credentials from the environment.

mod credentials;
mod failures;
mod partial_failures;
mod restoring;

use crate::emulated::{self, DRIVE_TOKEN_PATH, LIBRARY_TOKEN_PATH};
use crate::shell::{Ended, Shell, run};
use tokio::net::TcpSocket;
use undelete_emulator::{Fault, Rule};

/// Puts this many files into the bin of DingTalk; the ids of the items.
fn recycle_many(shell: &Shell, count: usize) -> Vec<String> {
    let space = &shell.0.demo.dingtalk.space_id;
    shell.0.emulator.with(|world| {
        let drive = &mut world.dingtalk;
        let mut recycle = |number| {
            let path = format!("Many/{number}.txt");
            let file = drive.put_file(space, &path, "text").unwrap();
            drive.recycle(&file, "chyMany").unwrap()
        };
        (0..count).map(&mut recycle).collect()
    })
}
