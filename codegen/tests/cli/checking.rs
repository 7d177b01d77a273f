//! `check`: what it sees, what it says, and that it writes nothing.

use crate::shell::Shell;
use std::fs;

fn line_after<'a>(text: &'a str, line: &str) -> &'a str {
    let after = text
        .split_once(line)
        .unwrap_or_else(|| panic!("no {line:?} in {text}"));
    after.1.lines().nth(1).unwrap_or_default()
}

#[test]
fn a_crate_in_step_is_no_news() {
    let shell = Shell::new("in-step");
    shell.run("generate shop.yaml --out client");
    shell.write("client/tests/mine.rs", "// by hand");
    let said = shell.run("check shop.yaml --out client");
    assert_eq!(
        (said.status, said.stdout, said.stderr),
        (0, String::new(), String::new())
    );
}

#[test]
fn missing_outdated_edited_and_superfluous_files_of_a_crate_are_told_apart() {
    let shell = Shell::new("crate");
    shell.run("generate shop.yaml --out client");
    fs::remove_file(shell.folder.join("client/shop/client.rs")).unwrap();
    shell.edit("client/lib.rs", "pub mod shop;", "pub mod shop; // mine");
    shell.edit("shop.yaml", "pieces", "units");
    shell.edit(
        "shop.yaml",
        "[orders]\n      parameters:\n        - { name: id",
        "[sales]\n      parameters:\n        - { name: id",
    );
    let before = shell.files("client");
    let said = shell.run("check shop.yaml --out client");
    assert_eq!(said.status, 1);
    for line in [
        "  lib.rs: edited by hand\n",
        "  shop/client.rs: missing\n",
        "  shop/models/stock.rs: out of date\n",
        "  shop/operations/sales.rs: missing\n",
        "undo what was edited by hand, or delete the file, then\n",
        "run `undelete-codegen generate shop.yaml --out client`\n",
    ] {
        assert!(said.stdout.contains(line), "{line} in {}", said.stdout);
    }
    assert!(
        line_after(&said.stdout, "stock.rs: out of date\n").starts_with("      "),
        "{}",
        said.stdout
    );
    assert!(said.stdout.contains("    - ") && said.stdout.contains("    + "));
    assert_eq!(shell.files("client"), before);
    // What it says is what mends it.
    fs::remove_file(shell.folder.join("client/lib.rs")).unwrap();
    assert_eq!(shell.run("generate shop.yaml --out client").status, 0);
    assert_eq!(shell.run("check shop.yaml --out client").status, 0);
}

#[test]
fn a_library_holds_nothing_else() {
    let shell = Shell::new("library");
    let library = "library shop.yaml b=shop.yaml --out src";
    let check = "check shop.yaml b=shop.yaml --out src";
    let said = shell.run(check);
    assert_eq!(said.status, 1);
    assert!(said.stdout.starts_with("src holds no client"), "{said:?}");
    shell.run(library);
    assert_eq!(shell.run(check).status, 0);
    shell.write("src/notes.txt", "mine");
    shell.edit("src/lib.rs", "pub mod shop;", "pub mod shop; // mine");
    let said = shell.run(&check.replace(" b=shop.yaml", ""));
    assert_eq!(said.status, 1);
    for line in [
        "  lib.rs: out of date, or edited by hand\n",
        "  b/mod.rs: left over\n",
        "  notes.txt: not written by this compiler\n",
        "move files of somebody else out of the folder, then\n",
        "run `undelete-codegen library shop.yaml --out src`\n",
    ] {
        assert!(said.stdout.contains(line), "{line} in {}", said.stdout);
    }
    let said = shell.run(check);
    assert!(
        said.stdout
            .contains("run `undelete-codegen library shop.yaml b=shop.yaml --out src`")
    );
}

#[test]
fn a_folder_without_a_crate_is_out_of_step() {
    let shell = Shell::new("nothing");
    let said = shell.run("check shop.yaml --name shop --out client");
    assert_eq!(said.status, 1);
    assert!(
        said.stdout
            .contains("run `undelete-codegen generate shop.yaml --out client --name shop`")
    );
    assert!(!shell.folder.join("client").exists());
    let said = shell.run("check mistakes.yaml --out client");
    assert_eq!(said.status, 1);
    assert!(said.stderr.contains("error[E0101]"), "{said:?}");
}

#[test]
fn the_root_of_a_library_is_mended_where_it_is_missing_and_never_taken_from_its_author() {
    let shell = Shell::new("root");
    let library = "library shop.yaml --out out";
    shell.run(library);
    fs::remove_file(shell.folder.join("out/lib.rs")).unwrap();
    let said = shell.run("check shop.yaml --out out");
    assert!(said.stdout.contains("  lib.rs: missing\n"), "{said:?}");
    assert!(
        said.stdout
            .ends_with("run `undelete-codegen library shop.yaml --out out`\n")
    );
    assert_eq!(shell.run(library).status, 0);
    assert_eq!(shell.run("check shop.yaml --out out").status, 0);

    shell.write("out/lib.rs", "// mine\n");
    let said = shell.run("check shop.yaml --out out");
    for line in ["  lib.rs: edited by hand\n", "or delete the file, then\n"] {
        assert!(said.stdout.contains(line), "{said:?}");
    }
    let said = shell.run(library);
    assert!(
        said.status == 2 && said.stderr.contains("such as lib.rs"),
        "{said:?}"
    );
    assert_eq!(shell.read("out/lib.rs"), "// mine\n");
}

#[test]
fn a_folder_holds_a_crate_or_a_library_and_is_not_made_the_other() {
    let shell = Shell::new("other");
    shell.run("generate shop.yaml --out a");
    shell.run("library shop.yaml --out b");
    for (command, hint) in [
        ("library shop.yaml --out a", "`generate`"),
        ("generate shop.yaml --out b", "`library`"),
        ("check shop.yaml mine=shop.yaml --out a", "of one document"),
        ("check shop.yaml --out b --name shop", "`--name`"),
    ] {
        let said = shell.run(command);
        assert!(said.status == 2 && said.stderr.contains(hint), "{said:?}");
    }
    for folder in ["a", "b"] {
        assert_eq!(
            shell.run(&format!("check shop.yaml --out {folder}")).status,
            0
        );
    }
    // The list of a crate may be lost; then it is known by its manifest.
    fs::remove_file(shell.folder.join("a/.undelete-codegen")).unwrap();
    shell.edit("a/Cargo.toml", "[lib]", "# mine\n[lib]");
    shell.edit("shop.yaml", "pieces", "units");
    for written in ["1 file written", "0 files written"] {
        let said = shell.run("generate shop.yaml --out a");
        let is_kept = said
            .stderr
            .contains("Cargo.toml: warning: somebody has edited it");
        assert!(is_kept && said.stdout.contains(written), "{said:?}");
    }
    assert!(shell.read("a/Cargo.toml").contains("# mine"));
}

#[test]
fn a_folder_without_a_client_is_told_in_a_word() {
    let shell = Shell::new("nothing");
    shell.write("notes/thesis.txt", "years of work");
    for folder in ["missing", "notes"] {
        let said = shell.run(&format!("check shop.yaml --out {folder} --name my-shop"));
        let told = format!(
            "{folder} holds no client of this compiler\n\
             run `undelete-codegen generate shop.yaml --out {folder} --name my-shop`\n"
        );
        assert_eq!((said.status, said.stdout.as_str()), (1, told.as_str()));
    }
    let said = shell.run("check shop.yaml --out shop.yaml");
    assert!(
        said.status == 2 && said.stderr.contains("it is no folder"),
        "{said:?}"
    );
    let said = shell.run("generate shop.yaml --out notes");
    assert!(said.stderr.contains("such as thesis.txt"), "{said:?}");
}

#[test]
fn a_library_of_a_package_is_the_same_from_wherever_its_folder_is_named() {
    let shell = Shell::new("package");
    let manifest = "[package]\nname = 'mine'\n[lib]\npath = './code/lib.rs'\n";
    shell.write("Cargo.toml", manifest);
    shell.run("library shop.yaml --out code");
    assert!(
        shell
            .read("code/lib.rs")
            .contains("use mine::shop::Client;")
    );
    let folder = shell.folder.join("code");
    let absolute = folder.display().to_string();
    for out in ["./code", "code/", "code/../code", &absolute] {
        let said = shell.run(&format!("check shop.yaml --out {out}"));
        assert_eq!(said.status, 0, "{said:?}");
    }
    let mut command = shell.command();
    let command = command.current_dir(&folder);
    let status = command
        .args(["check", "../shop.yaml", "--out", "."])
        .status();
    assert!(status.unwrap().success());
}
