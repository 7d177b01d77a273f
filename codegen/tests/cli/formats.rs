//! Findings in every format, in colours or not, from files and from standard input.

use crate::shell::Shell;
use serde_json::Value;

#[test]
fn json_has_every_finding_with_its_place() {
    let shell = Shell::new("json");
    let said = shell.run("lint mistakes.yaml --format json");
    assert_eq!((said.status, said.stderr.as_str()), (1, ""));
    let log: Value = serde_json::from_str(&said.stdout).unwrap();
    let findings = log["findings"].as_array().unwrap();
    assert_eq!(log["errors"], 1);
    assert_eq!(log["warnings"], findings.len() - 1);
    let first = &findings[0];
    assert_eq!(first["code"], "E0101");
    assert_eq!(first["severity"], "error");
    assert_eq!(first["path"], "mistakes.yaml");
    assert_eq!(
        first["message"],
        "`x-client-global` must be a boolean, found a string"
    );
    assert_eq!(first["hint"], "write `true` or `false`");
    let number = |key: &str| first[key].as_u64().unwrap() as usize;
    let text = shell.read("mistakes.yaml");
    let line = text.lines().nth(number("line") - 1).unwrap();
    assert_eq!(
        &line[number("column") - 1..number("endColumn") - 1],
        "maybe"
    );
}

#[test]
fn sarif_has_every_finding_and_the_rules_behind_them() {
    let shell = Shell::new("sarif");
    let said = shell.run("lint mistakes.yaml --format sarif");
    assert_eq!((said.status, said.stderr.as_str()), (1, ""));
    let log: Value = serde_json::from_str(&said.stdout).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    assert!(!results.is_empty());
    for result in results {
        let rule = &rules[result["ruleIndex"].as_u64().unwrap() as usize];
        assert_eq!(rule["id"], result["ruleId"]);
        let is_error = result["ruleId"] == "E0101";
        assert_eq!(result["level"], if is_error { "error" } else { "warning" });
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "mistakes.yaml");
        let column = |key: &str| place["region"][key].as_u64().unwrap();
        assert!(column("endColumn") > column("startColumn"), "{place}");
    }
}

#[test]
fn the_name_of_a_file_becomes_a_uri_that_leads_to_it() {
    let shell = Shell::new("uri");
    shell.write("a 100%20 #1?.yaml", &shell.read("mistakes.yaml"));
    let mut command = shell.command();
    command.args(["lint", "a 100%20 #1?.yaml", "--format", "sarif"]);
    let output = command.output().unwrap();
    let log: Value = serde_json::from_slice(&output.stdout).unwrap();
    let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    let uri = place["artifactLocation"]["uri"].as_str().unwrap();
    assert_eq!(uri, "a%20100%2520%20%231%3F.yaml");
}

#[test]
fn what_machines_read_is_not_mixed_with_what_people_read() {
    let shell = Shell::new("machines");
    let said = shell.run("generate shop.yaml --out client --format json");
    assert_eq!((said.status, said.stderr.as_str()), (0, ""));
    let log: Value = serde_json::from_str(&said.stdout).unwrap();
    assert_eq!(log["errors"], 0);
    shell.edit("shop.yaml", "pieces", "units");
    let said = shell.run("check shop.yaml --out client --format json");
    assert!(
        said.status == 1 && said.stderr.contains("out of date"),
        "{said:?}"
    );
    assert!(serde_json::from_str::<Value>(&said.stdout).is_ok());
    let said = shell.run("library mistakes.yaml --out library --format sarif");
    assert_eq!((said.status, said.stderr.as_str()), (1, ""));
    assert!(serde_json::from_str::<Value>(&said.stdout).is_ok());
    assert!(!shell.folder.join("library").exists());
}

#[test]
fn warnings_count_as_errors_when_they_are_denied() {
    let shell = Shell::new("denied");
    shell.edit("shop.yaml", "info: {", "info: { colour: red,");
    for command in [
        "lint shop.yaml",
        "generate shop.yaml --out a",
        "library shop.yaml --out b",
    ] {
        assert_eq!(shell.run(command).status, 0, "{command}");
        for option in ["--deny-warnings", "--strict"] {
            assert_eq!(
                shell.run(&format!("{command} {option}")).status,
                1,
                "{command}"
            );
        }
    }
    for command in ["check shop.yaml --out a", "check shop.yaml --out b"] {
        assert_eq!(shell.run(command).status, 0, "{command}");
        assert_eq!(
            shell.run(&format!("{command} --strict")).status,
            1,
            "{command}"
        );
    }
}

#[test]
fn documents_may_come_from_standard_input() {
    let shell = Shell::new("input");
    let text = shell.read("shop.yaml");
    for (command, told) in [
        ("lint -", ""),
        ("generate - --out a", "shop: 3 operations\n"),
        ("library - --out b", "client: 3 operations\n"),
        ("library mine=- --out c", "mine: 3 operations\n"),
    ] {
        let said = shell.pipe(command, &text);
        assert_eq!(said.status, 0, "{said:?}");
        assert!(said.stdout.starts_with(told), "{said:?}");
    }
    let said = shell.pipe("init mine -", &text);
    assert!(said.stdout.starts_with("mine: a client with 3"), "{said:?}");
    assert_eq!(shell.read("mine/spec/mine.yaml"), text);
    let renamed = text.replace("GetOrder", "FindOrder");
    for (command, places) in [
        ("diff shop.yaml -", "  shop.yaml:23:7 -> <stdin>:23:7\n"),
        ("diff - shop.yaml", "  <stdin>:23:7 -> shop.yaml:23:7\n"),
    ] {
        let said = shell.pipe(command, &renamed);
        assert_eq!(said.status, 0, "{said:?}");
        assert!(said.stdout.contains("[operation-renamed]"), "{said:?}");
        assert!(said.stdout.contains(places), "{said:?}");
    }
    assert_eq!(shell.pipe("check - --out a", &text).status, 0);
    assert_eq!(shell.pipe("check mine=- --out c", &text).status, 0);
    assert!(shell.folder.join("c/mine/mod.rs").exists());
    let said = shell.pipe("lint -", &shell.read("mistakes.yaml"));
    assert!(said.stdout.starts_with("<stdin>:"), "{said:?}");
}

#[test]
fn colours_are_for_terminals_and_those_who_ask() {
    let shell = Shell::new("colours");
    let has_colours = |variables: &[(&str, &str)], option: &str| {
        let mut command = shell.command();
        command.args(["lint", "mistakes.yaml"]);
        command.args(option.split_whitespace());
        command.envs(variables.iter().copied());
        let output = command.output().unwrap();
        String::from_utf8(output.stdout).unwrap().contains('\u{1b}')
    };
    assert!(!has_colours(&[], ""));
    assert!(has_colours(&[("CLICOLOR_FORCE", "1")], ""));
    assert!(!has_colours(
        &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")],
        ""
    ));
    assert!(has_colours(&[("NO_COLOR", "1")], "--color always"));
    assert!(!has_colours(&[("CLICOLOR_FORCE", "1")], "--color never"));
}
