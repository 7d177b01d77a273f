//! `diff`: which documents it finds on the disk, how it ends; and that what others wrote is shown as text.

use crate::shelf::limited;
use crate::shell::{Shell, told};

#[test]
fn documents_of_a_folder_are_found_however_they_are_written() {
    let shell = Shell::new("compared");
    let json = |most: u32| {
        let value: serde_yaml::Value = serde_yaml::from_str(&limited(most)).unwrap();
        // The first key is another one, on one line or on many.
        let text = serde_json::to_string(&value).unwrap();
        text.replacen('{', "{\"x-first\":{\"a\":1},", 1)
    };
    let flow = |most: u32| json(most).replace("\"openapi\":\"3.0.3\"", "openapi: 3.0.3");
    for (folder, most) in [("old", 5), ("new", 4)] {
        shell.write(&format!("{folder}/a.json"), &json(most));
        shell.write(&format!("{folder}/b.yml"), &flow(most));
        shell.write(&format!("{folder}/deep/er/c.yaml"), &limited(most));
        shell.write(&format!("{folder}/.hidden/d.yaml"), "openapi: [");
        shell.write(
            &format!("{folder}/part.yaml"),
            "{ type: string, title: openapi }",
        );
        shell.write(&format!("{folder}/notes.json"), "[1]");
    }
    let said = shell.run("diff old new");
    assert_eq!(said.status, 0, "{said:?}");
    told(
        &said,
        &[
            "  old/a.json:1:",
            "-> new/a.json:1:",
            "  old/b.yml:1:",
            "  old/deep/er/c.yaml:9:",
            "-> new/deep/er/c.yaml:9:",
            "0 breaking, 3 behaviour only, 0 compatible\n",
        ],
    );
    // One that cannot be parsed is not left out in silence.
    shell.write("new/e.yaml", "openapi: [");
    let said = shell.run("diff old new");
    assert_eq!(said.status, 2);
    assert!(said.stderr.contains("new/e.yaml:"), "{said:?}");
}

#[test]
fn documents_that_come_and_go_are_changes() {
    let shell = Shell::new("compared-folders");
    for path in ["old/a.yaml", "old/b.yaml", "new/b.yaml", "new/c.yaml"] {
        shell.write(path, &limited(5));
    }
    let said = shell.run("diff old new --fail-on breaking");
    assert_eq!(said.status, 1);
    told(&said, &["breaking[document-removed]", "  old/a.yaml:"]);
    told(&said, &["compatible[document-added]", "new/c.yaml:"]);
    told(&said, &["1 breaking, 0 behaviour only, 1 compatible\n"]);
}

#[test]
fn an_overlay_beside_a_document_is_compared_with_it() {
    let shell = Shell::new("compared-overlays");
    let overlay = |most: u32| {
        format!(
            "overlay: 1.0.0
info: {{ title: T, version: '1' }}
actions:
  - target: $.paths['/books'].get.parameters[0].schema
    update: {{ maximum: {most} }}
"
        )
    };
    for (folder, most) in [("old", 5), ("new", 4)] {
        shell.write(&format!("{folder}/shelf.yaml"), &limited(9));
        shell.write(&format!("{folder}/shelf.overlay.yaml"), &overlay(most));
    }
    let place = "  old/shelf.overlay.yaml:5:15 -> new/shelf.overlay.yaml:5:15\n";
    told(
        &shell.run("diff old new"),
        &["[argument-limit-tightened]", place],
    );
    let said = shell.run("diff old/shelf.yaml new/shelf.yaml");
    told(&said, &["[argument-limit-tightened]", place]);
}

#[test]
fn the_next_version_follows_that_of_the_package_or_the_given_one() {
    let shell = Shell::new("compared-versions");
    shell.write("old.yaml", &limited(5));
    shell.write("new.yaml", &limited(4));
    let run = |more: &str| shell.run(&format!("diff old.yaml new.yaml{more}"));
    assert!(!run("").stdout.contains("next version"));
    told(
        &run(" --current-version 1.2.3"),
        &[
            "next version: 1.3.0 (minor, after 1.2.3; code still compiles, so only this list tells callers)\n",
        ],
    );
    for (version, why) in [
        ("next", "invalid value 'next'"),
        ("1.2", "invalid value '1.2'"),
        (
            "1.18446744073709551615.0",
            "error: no version comes after 1.18446744073709551615.0",
        ),
    ] {
        let said = run(&format!(" --current-version {version}"));
        assert_eq!(said.status, 2, "{said:?}");
        assert!(said.stderr.contains(why), "{said:?}");
    }
    let own = "# [package]\n[ package ]\nname = 'a'\n'version' = \"0.2.0\" # version = \"9.9.9\"\n";
    shell.write("Cargo.toml", own);
    told(&run(""), &["next version: 0.2.1 (patch, after 0.2.0; "]);
    shell.write("Cargo.toml", "[workspace.package]\nversion = \"0.3.0\"\n[package]\nname = 'a'\nversion.workspace = true\n");
    told(&run(""), &["next version: 0.3.1 (patch, after 0.3.0; "]);
    shell.write("Cargo.toml", "[package]\nversion = 1.2\n[");
    assert_eq!(run("").status, 2);
}

#[test]
fn the_status_says_whether_a_change_is_as_bad_as_asked() {
    let shell = Shell::new("compared-status");
    shell.write("old.yaml", &limited(5));
    shell.write("new.yaml", &limited(4));
    shell.write("gone.yaml", &limited(5).replace("listBooks", "readBooks"));
    let status = |arguments: &str| shell.run(&format!("diff {arguments}")).status;
    assert_eq!(status("old.yaml new.yaml"), 0);
    assert_eq!(status("old.yaml new.yaml --fail-on breaking"), 0);
    assert_eq!(status("old.yaml new.yaml --fail-on behaviour"), 1);
    assert_eq!(status("old.yaml gone.yaml --fail-on breaking"), 1);
    assert_eq!(status("old.yaml missing.yaml"), 2);
    let help = shell.run("diff --help").stdout;
    assert!(help.contains("Exit codes:\n  0  done"), "{help}");
}

#[test]
fn both_sides_are_edited_and_what_is_found_in_them_is_shown() {
    let shell = Shell::new("compared-edited");
    let other = "  /shelves:\n    get: { operationId: listShelves, tags: [shelves], responses: { '204': { description: Done. } } }\n";
    for (name, most, more) in [("old", 5, ""), ("new", 4, other)] {
        shell.write(&format!("{name}.yaml"), &format!("{}{more}", limited(most)));
    }
    let tell = |options: &str| shell.run(&format!("diff old.yaml new.yaml{options}"));
    told(&tell(""), &["0 breaking, 1 behaviour only, 1 compatible\n"]);
    let only = tell(" --include path:/books");
    told(&only, &["0 breaking, 1 behaviour only, 0 compatible\n"]);
    let overlay = "overlay: 1.0.0\ninfo: { title: T, version: '1' }\nactions:\n  - target: $.paths['/books'].get.parameters[0].schema\n    update: { maximum: 3 }\n";
    shell.write("both.yaml", overlay);
    let edited = tell(" --overlay both.yaml");
    told(&edited, &["0 breaking, 0 behaviour only, 1 compatible\n"]);
    for option in ["--overlay missing.yaml", "--exclude path:/books"] {
        assert_eq!(tell(&format!(" {option}")).status, 2, "{option}");
    }

    // What is doubtful of what there is now is told beside the changes, and is no change. What was
    // doubtful before nobody can mend.
    shell.edit("old.yaml", "name: most,", "name: most, schemas: 1,");
    let said = tell(" --strict");
    assert_eq!((said.status, said.stderr.as_str()), (0, ""), "{said:?}");
    shell.edit("new.yaml", "name: most,", "name: most, schemas: 1,");
    let said = tell("");
    assert_eq!(said.status, 0, "{said:?}");
    assert!(said.stderr.starts_with("new.yaml:9:"), "{said:?}");
    assert!(!said.stdout.contains("warning"), "{said:?}");
    let denied = tell(" --strict");
    assert_eq!((denied.status, denied.stdout.as_str()), (2, ""));
    assert!(
        denied.stderr.ends_with("nothing was compared\n"),
        "{denied:?}"
    );
    // The mistakes of both sides are told at once.
    for name in ["old.yaml", "new.yaml"] {
        shell.edit(name, "paths:", "paths: [");
    }
    let said = tell("");
    assert_eq!(said.status, 2, "{said:?}");
    assert_eq!(said.stderr.matches("error[").count(), 2, "{said:?}");
    for place in ["old.yaml:", "new.yaml:"] {
        assert!(said.stderr.contains(place), "{said:?}");
    }

    for folder in ["a", "b"] {
        shell.write(&format!("{folder}/shelf.yaml"), &limited(5));
    }
    let said = shell.run("diff a b --include path:/books");
    assert!(
        said.status == 2 && said.stderr.contains("name it alone"),
        "{said:?}"
    );
}

#[test]
fn what_somebody_else_wrote_does_not_steer_the_terminal() {
    let shell = Shell::new("compared-escapes");
    shell.run("generate shop.yaml --out client");
    shell.edit(
        "client/lib.rs",
        "pub mod shop;",
        "pub mod shop; // \u{1b}[2J\u{202e}",
    );
    let said = shell.run("check shop.yaml --out client");
    assert!(said.stdout.contains("\\u{1b}[2J\\u{202e}"), "{said:?}");
    assert!(!said.stdout.contains(['\u{1b}', '\u{202e}']), "{said:?}");
}

#[test]
fn the_title_of_a_document_is_text_on_the_page_of_a_new_workspace() {
    let shell = Shell::new("compared-title");
    shell.edit("shop.yaml", "title: Shop", "title: 'A *<b>* [shop]'");
    let said = shell.run("init shelf shop.yaml");
    assert_eq!(said.status, 0, "{said:?}");
    let page = shell.read("shelf/README.md");
    assert!(
        page.contains("A Rust client of A \\*\\<b\\>\\* \\[shop\\], generated"),
        "{page}"
    );
}

#[test]
fn like_is_compared_with_like_whatever_the_end_of_a_name() {
    let shell = Shell::new("compared-like");
    shell.write("old/shelf.yaml", &limited(5));
    shell.write("new/shelf.yml", &limited(4));
    let said = shell.run("diff old new");
    told(&said, &["0 breaking, 1 behaviour only, 0 compatible"]);
    let said = shell.run("diff old/shelf.yaml new");
    assert!(
        said.status == 2 && said.stderr.contains("is a folder"),
        "{said:?}"
    );
}
