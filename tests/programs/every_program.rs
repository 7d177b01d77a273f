//! What is true of every program: how it takes missing credentials, wrong ones, wrong arguments,
//! and that its story says no secret and needs no network.

use tokio::net::TcpSocket;
use undelete_emulator::World;

use crate::shell::{Ended, Shell, run};

/// A program, and a call of it for each service.
type Calls = (&'static str, [&'static [&'static str]; 2]);

const PROGRAMS: [Calls; 4] = [
    (
        "undelete_file",
        [&["dingtalk", "corp", "1", "2"], &["smh", "path"]],
    ),
    (
        "empty_bin",
        [
            &["dingtalk", "corp", "--older-than", "30", "--purge"],
            &["smh", "--older-than", "30", "--purge"],
        ],
    ),
    (
        "roll_back",
        [
            &["dingtalk", "1", "2", "--to", "1"],
            &["smh", "path", "--to", "1"],
        ],
    ),
    ("watch_task", [&["dingtalk", "1"], &["smh", "1"]]),
];

/// Whether these words are said in this order.
#[track_caller]
pub fn assert_tells(told: &Ended, words: &[&str]) {
    let mut rest = &*told.out;
    for word in words {
        let Some((_, after)) = rest.split_once(word) else {
            panic!("{word} is missing after: {rest}\nin: {}", told.out);
        };
        rest = after;
    }
}

#[tokio::test]
async fn stories_need_no_network_and_say_no_secret() {
    let (_, demo) = World::demo();
    // Bound, so that nobody else gets the port, and not listening.
    let closed = TcpSocket::new_v4().unwrap();
    closed.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let proxy = format!("http://{}", closed.local_addr().unwrap());
    for (program, _) in PROGRAMS {
        let told = run(program, &[], &[("http_proxy", &proxy)]).await;
        assert_eq!(told.status, Some(0), "{told:?}");
        assert_tells(&told, &["DingTalk Storage", "Tencent Smart Media Hosting"]);
        for secret in [
            &*demo.dingtalk.app_secret,
            &*demo.smh.library_secret,
            "d1f0a5c4e3b29687",
            "acctk01",
        ] {
            let is_shown = told.out.contains(secret) || told.err.contains(secret);
            assert!(!is_shown, "{program} shows {secret}");
        }
    }
}

#[tokio::test]
async fn missing_credentials_are_named() {
    for (program, [dingtalk, smh]) in PROGRAMS {
        for (arguments, missing) in [
            (
                dingtalk,
                "Not set: DINGTALK_APP_KEY, DINGTALK_APP_SECRET, DINGTALK_UNION_ID",
            ),
            (smh, "Not set: SMH_LIBRARY_ID, SMH_LIBRARY_SECRET"),
        ] {
            let ended = run(program, arguments, &[]).await;
            assert_eq!((ended.status, &*ended.out), (Some(1), ""), "{ended:?}");
            assert!(ended.err.lines().any(|line| line == missing), "{ended:?}");
        }
    }
}

#[tokio::test]
async fn wrong_credentials_are_told_without_a_secret() {
    let wrong = [
        ("DINGTALK_APP_KEY", "key"),
        ("DINGTALK_APP_SECRET", "wrong secret"),
        ("DINGTALK_UNION_ID", "somebody"),
        ("SMH_LIBRARY_ID", "smh0demo1a2b3c4d"),
        ("SMH_LIBRARY_SECRET", "wrong secret"),
    ];
    for (program, [dingtalk, smh]) in PROGRAMS {
        let shell = Shell::open(program).await;
        for (arguments, code) in [
            (dingtalk, "invalidClientIdOrSecret"),
            (smh, "WrongLibraryIdOrSecret"),
        ] {
            let ended = shell.run_with(arguments, &wrong).await;
            assert_eq!(ended.status, Some(1), "{program} {ended:?}");
            assert!(ended.err.contains(code), "{program} {ended:?}");
            assert!(!format!("{ended:?}").contains("wrong secret"), "{ended:?}");
        }
        assert_eq!(shell.writes(), []);
    }
}

#[tokio::test]
async fn wrong_arguments_end_with_a_status_of_their_own() {
    let wrong: [(&str, &[&str]); 14] = [
        ("undelete_file", &["dingtalk", "corp", "1"]),
        ("undelete_file", &["smh"]),
        ("undelete_file", &["smh", "path", "--if-taken", "overwrite"]),
        ("empty_bin", &["dingtalk", "corp"]),
        ("empty_bin", &["smh", "--older-than", "0"]),
        ("empty_bin", &["smh", "--older-than", "-1"]),
        ("empty_bin", &["smh", "--older-than", "1", "--one-by-one"]),
        ("empty_bin", &["smh", "--purge"]),
        ("roll_back", &["smh", "path", "--to", "last"]),
        ("roll_back", &["dingtalk", "1"]),
        ("restore_recent", &["corp", "0"]),
        ("restore_recent", &["corp", "200000"]),
        ("watch_task", &["smh"]),
        ("watch_task", &["no-service", "1"]),
    ];
    for (program, arguments) in wrong {
        let shell = Shell::open(program).await;
        let ended = shell.run(arguments).await;
        assert_eq!((ended.status, &*ended.out), (Some(64), ""), "{ended:?}");
        assert_ne!(ended.err, "");
        assert_eq!(shell.0.emulator.requests(), []);
    }
    for (program, _) in PROGRAMS {
        let ended = run(program, &["smh", "--help"], &[]).await;
        assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
        assert!(ended.out.contains("SMH_LIBRARY_SECRET"), "{ended:?}");
    }
}
