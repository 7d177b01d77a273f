//! Help, explanations and completions, and what is said about mistakes on the command line.

use crate::shell::Shell;

const COMMANDS: [&str; 8] = [
    "generate",
    "library",
    "check",
    "lint",
    "diff",
    "explain",
    "init",
    "completions",
];

#[test]
fn every_command_has_help_with_examples() {
    let shell = Shell::new("help");
    let help = shell.run("--help");
    assert_eq!(help.status, 0);
    assert!(help.stdout.contains("Exit codes:"), "{help:?}");
    for command in COMMANDS {
        assert!(
            help.stdout.contains(&format!("\n  {command} ")),
            "{command}"
        );
        let said = shell.run(&format!("{command} --help"));
        assert_eq!(said.status, 0);
        let example = format!("Examples:\n  undelete-codegen {command} ");
        assert!(said.stdout.contains(&example), "{command}: {}", said.stdout);
    }
    assert!(
        shell
            .run("--version")
            .stdout
            .starts_with("undelete-codegen ")
    );
}

#[test]
fn mistakes_on_the_command_line_end_with_status_2_and_a_suggestion() {
    let shell = Shell::new("misspelt");
    let said = shell.run("generat shop.yaml");
    assert_eq!(said.status, 2);
    assert!(said.stderr.contains("generate"), "{said:?}");
    let said = shell.run("generate missing.yaml --out client");
    assert_eq!(said.status, 2);
    assert!(said.stderr.starts_with("missing.yaml: error: "), "{said:?}");
    let said = shell.run("explain E02011");
    assert_eq!(said.status, 2);
    assert!(said.stderr.contains("did you mean E0201?"), "{said:?}");
}

#[test]
fn codes_are_explained_and_listed() {
    let shell = Shell::new("explain");
    let said = shell.run("explain e0201");
    assert!(
        said.stdout
            .starts_with("E0201: A `$ref` points to nothing.\n\n"),
        "{said:?}"
    );
    let listed = shell.run("explain").stdout;
    assert!(listed.contains("References\n  E0201  A `$ref`"), "{listed}");
}

#[test]
fn every_shell_gets_its_completions() {
    let shell = Shell::new("completions");
    for name in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let said = shell.run(&format!("completions {name}"));
        assert_eq!(said.status, 0);
        for word in COMMANDS.iter().chain(&["deny-warnings"]) {
            assert!(said.stdout.contains(word), "{name}: {word}");
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_said_is_no_reason_to_fail_otherwise() {
    use std::fs::File;
    let shell = Shell::new("unheard");
    for (line, status) in [
        ("lint missing.yaml", 2),
        ("generate mistakes.yaml --out a", 1),
        ("generate shop.yaml --out b --name a=b", 0),
    ] {
        let full = || File::options().write(true).open("/dev/full").unwrap();
        let mut command = shell.command();
        let command = command.args(line.split_whitespace()).stderr(full());
        assert_eq!(command.status().unwrap().code(), Some(status), "{line}");
    }
}

#[test]
fn names_are_given_once_and_are_not_empty() {
    let shell = Shell::new("names");
    shell.write("v2/shop.yaml", &shell.read("shop.yaml"));
    for (line, why) in [
        (
            "library shop.yaml v2/shop.yaml --out a",
            "as in `NAME=v2/shop.yaml`",
        ),
        (
            "library a-b=shop.yaml a_b=v2/shop.yaml --out a",
            "is the module `a_b` as well",
        ),
        ("library =shop.yaml --out a", "no name before `=`"),
        ("generate x=shop.yaml --name y --out a", "leave one out"),
        ("lint missing.yaml", "missing.yaml: error: "),
    ] {
        let said = shell.run(line);
        assert!(said.status == 2 && said.stderr.contains(why), "{said:?}");
    }
    assert!(!shell.folder.join("a").exists());
    let said = shell.run("generate market=shop.yaml --out b");
    assert!(said.stdout.starts_with("market: "), "{said:?}");
    assert_eq!(shell.run("check market=shop.yaml --out b").status, 0);
    let said = shell.run("check shop.yaml --out b");
    assert_eq!(said.status, 1);
}

#[test]
fn what_cannot_be_read_hides_nothing() {
    let shell = Shell::new("unread");
    std::fs::write(shell.folder.join("bytes.yaml"), b"a: \xff\n").unwrap();
    let said = shell.run("lint bytes.yaml missing.yaml");
    assert_eq!(said.status, 2);
    for what in ["bytes.yaml:1:4: error[", "missing.yaml: error: "] {
        assert!(said.stderr.contains(what), "{said:?}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_told_with_what_to_do() {
    let shell = Shell::new("unreadable");
    std::fs::create_dir(shell.folder.join("empty")).unwrap();
    for (path, expected) in [
        (
            "shpo.yaml",
            "there is no such file; did you mean `shop.yaml`?",
        ),
        (
            "empty/x.yaml",
            "there is no such file; name the document by its path",
        ),
        (
            "none/x.yaml",
            "there is no such file; there is no folder `none` either",
        ),
        ("empty", "this is a folder; name the document in it"),
    ] {
        let said = shell.run(&format!("lint {path}"));
        assert_eq!(said.status, 2);
        assert_eq!(said.stderr, format!("{path}: error: {expected}\n"));
    }
}

#[cfg(unix)]
#[test]
fn a_file_below_a_file_is_told_without_the_number_of_the_system() {
    let shell = Shell::new("below");
    let said = shell.run("lint shop.yaml/x.yaml");
    let expected = "a part of its path is no folder; name the document by its path";
    assert_eq!(
        said.stderr,
        format!("shop.yaml/x.yaml: error: {expected}\n")
    );
}
