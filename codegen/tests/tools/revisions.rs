//! `diff` of documents at revisions of git.

use crate::shelf::{document, limited};
use crate::shell::{Shell, told};
use libtest_mimic::Trial;
use std::process::Command;

pub fn tests() -> Vec<Trial> {
    tests![
        files_at_a_revision_are_found_from_the_file_that_names_them: ["git"],
        revisions_are_found_from_a_subfolder_and_in_the_index: ["git"],
    ]
}

fn git(shell: &Shell, arguments: &str) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=A", "-c", "user.email=a@example.com"]);
    command.args(arguments.split(' '));
    let output = command.current_dir(&shell.folder).output().unwrap();
    assert!(output.status.success(), "{arguments}: {output:?}");
}

fn files_at_a_revision_are_found_from_the_file_that_names_them() {
    let shell = Shell::new("compared-revisions");
    let refers = |to: &str| document(&format!("{{ $ref: '{to}' }}"));
    shell.write("root.yaml", &refers("common.yaml#/Most"));
    shell.write("spec/shelf.yaml", &refers("../common.yaml#/Most"));
    shell.write("spec/deep/shelf.yaml", &refers("../near.yaml#/Most"));
    shell.write("spec/deep/shelf.overlay.yaml", "overlay: 1.0.0\ninfo: { title: T, version: '1' }\nactions: [ { target: $.info, update: { title: Books } } ]\n");
    for most in [5, 4] {
        let part = format!("Most: {{ type: integer, maximum: {most} }}\n");
        shell.write("common.yaml", &part);
        shell.write("spec/near.yaml", &part);
        if most == 5 {
            git(&shell, "init --quiet --initial-branch=team/shelf");
            git(&shell, "add .");
            git(&shell, "commit --quiet --message Begin");
        }
    }
    for (old, new, place) in [
        (
            "root.yaml",
            "root.yaml",
            "common.yaml:1:24 -> common.yaml:1:24\n",
        ),
        (
            "spec/shelf.yaml",
            "spec/shelf.yaml",
            "common.yaml:1:24 -> common.yaml:1:24\n",
        ),
        (
            "./spec/deep/shelf.yaml",
            "spec/deep/shelf.yaml",
            "spec/near.yaml:1:24 -> spec/near.yaml:1:24\n",
        ),
        (
            "spec/deep",
            "spec/deep",
            "spec/near.yaml:1:24 -> spec/near.yaml:1:24\n",
        ),
    ] {
        for revision in ["team/shelf", "HEAD"] {
            let said = shell.run(&format!("diff {revision}:{old} {new}"));
            told(
                &said,
                &[
                    "[argument-limit-tightened]",
                    &format!("  {revision}:{place}"),
                ],
            );
            assert!(
                said.stdout
                    .contains("0 breaking, 1 behaviour only, 0 compatible"),
                "{said:?}"
            );
        }
    }
    let said = shell.run("diff team/shelf:spec spec");
    told(&said, &["0 breaking, 2 behaviour only, 0 compatible"]);
    let said = shell.run("diff team/shelf:spec/none.yaml root.yaml");
    assert_eq!(said.status, 2, "{said:?}");
    assert!(
        said.stderr
            .starts_with("team/shelf:spec/none.yaml: error: "),
        "{said:?}"
    );
}

fn revisions_are_found_from_a_subfolder_and_in_the_index() {
    let shell = Shell::new("compared-below");
    shell.write("spec/shelf.yaml", &limited(5));
    for arguments in ["init --quiet", "add spec", "commit --quiet --message Begin"] {
        git(&shell, arguments);
    }
    shell.write("spec/shelf.yaml", &limited(4));
    let below = |line: &str| {
        let mut command = shell.command();
        command.current_dir(shell.folder.join("spec"));
        let output = command.args(line.split_whitespace()).output().unwrap();
        let said = [output.stdout, output.stderr].concat();
        (output.status.code(), String::from_utf8(said).unwrap())
    };
    for line in [
        "diff HEAD:spec .",
        "diff HEAD:. .",
        "diff HEAD:./shelf.yaml shelf.yaml",
        "diff :spec/shelf.yaml shelf.yaml",
    ] {
        let (status, said) = below(line);
        assert!(
            status == Some(0) && said.contains("1 behaviour only"),
            "{line}: {said}"
        );
    }
    let (status, said) = below("diff nosuch:spec .");
    assert!(
        status == Some(2) && said.contains("neither a branch, a tag nor a commit"),
        "{said}"
    );
    let (status, said) = below("diff HEAD:shelf.yaml shelf.yaml");
    assert!(
        status == Some(2) && said.contains("if it begins with `./`"),
        "{said}"
    );
    let said = shell.run("diff HEAD spec");
    assert!(
        said.status == 2 && said.stderr.contains("`HEAD:openapi.yaml`"),
        "{said:?}"
    );
}
