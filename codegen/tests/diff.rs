//! What is said of the differences between documents: that it is right, that it is told in every form,
//! and that nothing is said where nothing differs.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

#[path = "diff/crates.rs"]
mod crates;
#[path = "diff/edits.rs"]
mod edits;
#[path = "diff/folding.rs"]
mod folding;
#[path = "diff/forms.rs"]
mod forms;
#[path = "diff/page.rs"]
mod page;
#[path = "diff/places.rs"]
mod places;
#[path = "diff/proof.rs"]
mod proof;
#[path = "diff/reviews.rs"]
mod reviews;
mod support;

use edits::{Edit, Proof};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use undelete_codegen::Model;
use undelete_codegen::diff::{self, Advice, Diff, Verdict, rules};
use undelete_codegen::spec::{Source, alone};

/// The document that is edited.
pub fn base() -> String {
    fs::read_to_string(support::folder("diff").join("base.yaml")).unwrap()
}

fn model(path: &str, text: &str) -> Model {
    let source = Source {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    undelete_codegen::read(source, &alone).unwrap_or_else(|failure| panic!("{path}: {failure}"))
}

/// The documents before and after an edit.
pub fn documents(edit: &Edit) -> (String, String) {
    let replaced = |text: String, pairs: &[(&str, &str)]| {
        pairs.iter().fold(text, |text, (from, to)| {
            let times = text.matches(from).count();
            assert_eq!(times, 1, "{}: {from:?} is there {times} times", edit.name);
            text.replace(from, to)
        })
    };
    let given = replaced(base(), edit.given);
    let edited = replaced(given.clone(), edit.replace);
    if edit.back {
        (edited, given)
    } else {
        (given, edited)
    }
}

/// What is said of an edit.
pub fn compared(edit: &Edit) -> Diff {
    let (old, new) = documents(edit);
    diff::diff(&model(edit.name, &old), &model(edit.name, &new))
}

fn ids(diff: &Diff) -> Vec<&'static str> {
    diff.changes.iter().map(|change| change.rule.id).collect()
}

#[test]
fn each_edit_is_what_it_is_and_has_places() {
    let mut wrong = String::new();
    for edit in edits::all() {
        let diff = compared(edit);
        let mut found = ids(&diff);
        let mut expected = edit.rules.to_vec();
        found.sort_unstable();
        expected.sort_unstable();
        if found != expected {
            let _ = writeln!(wrong, "{}: {found:?}", edit.name);
        }
        // What the caller of the edit can show.
        let worst = diff.worst();
        let mut changes = diff.changes.iter();
        let stops = changes.any(|change| change.rule.stops_compiling());
        let fits = match edit.proof {
            Proof::Stops => stops,
            // A caller may compile because another thing goes by the name that it uses.
            Proof::Differs => worst.is_some_and(|worst| worst <= Verdict::Behaviour),
            Proof::Same => worst == Some(Verdict::Compatible),
            Proof::Documented => worst == Some(Verdict::Behaviour),
        };
        if !fits {
            let _ = writeln!(
                wrong,
                "{} is {worst:?}, shown by {:?}",
                edit.name, edit.proof
            );
        }
        for change in &diff.changes {
            for side in [&change.old, &change.new].into_iter().flatten() {
                let written = side.written.as_ref().unwrap();
                assert!(
                    written.line > 0 && !written.lines.is_empty(),
                    "{}",
                    edit.name
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn what_belongs_to_the_client_is_shown_where_it_is_written() {
    for (name, rule, line) in [
        (
            "default_server_changed",
            "default-server-changed",
            "{branch}.books.example",
        ),
        (
            "envelope_changed",
            "error-envelope-changed",
            "code: [reason]",
        ),
        ("pattern_changed", "error-pattern-now-repeats", "'*Limit*'"),
    ] {
        let edit = edits::named(name);
        let text = documents(edit).1;
        let diff = compared(edit);
        let change = diff.changes.iter().find(|it| it.rule.id == rule).unwrap();
        let written = change.new.as_ref().unwrap().written.as_ref().unwrap();
        let shown = text.lines().nth(written.line - 1).unwrap();
        assert!(shown.contains(line), "{name}: {shown}");
    }
}

#[test]
fn the_same_document_is_no_change_in_whatever_order() {
    let old = model("old.yaml", &base());
    let value: serde_yaml::Value = serde_yaml::from_str(&base()).unwrap();
    for seed in 1..=3 {
        let mut shuffled = value.clone();
        shuffle(&mut shuffled, &mut (seed * 7919));
        let text = serde_yaml::to_string(&shuffled).unwrap();
        assert_ne!(text, serde_yaml::to_string(&value).unwrap());
        let diff = diff::diff(&old, &model("new.yaml", &text));
        assert_eq!(ids(&diff), Vec::<&str>::new());
        assert_eq!(diff::text(&diff, false), "no change\n");
    }
}

/// Other orders of the keys of mappings; that of arrays may mean something.
fn shuffle(value: &mut serde_yaml::Value, seed: &mut u64) {
    match value {
        serde_yaml::Value::Mapping(entries) => {
            let mut list: Vec<_> = std::mem::take(entries).into_iter().collect();
            for index in (1..list.len()).rev() {
                *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                let other = usize::try_from(*seed >> 33).unwrap() % (index + 1);
                list.swap(index, other);
            }
            for (key, mut value) in list {
                shuffle(&mut value, seed);
                entries.insert(key, value);
            }
        }
        serde_yaml::Value::Sequence(items) => {
            items.iter_mut().for_each(|item| shuffle(item, seed));
        }
        _ => {}
    }
}

#[test]
fn limits_of_what_is_only_received_are_no_change() {
    let text = |most: u32| {
        let text = base().replace(
            "    Sort: { type",
            &format!("    Tree: {{ type: array, maxItems: {most}, items: {{ $ref: '#/components/schemas/Tree' }} }}\n    Sort: {{ type"),
        );
        let with_tree = "number: { type: integer, description: Of books. }, tree: { $ref: '#/components/schemas/Tree' }";
        text.replace(
            "number: { type: integer, description: Of books. }",
            with_tree,
        )
    };
    let (old, new) = (text(3), text(4));
    let diff = diff::diff(&model("old.yaml", &old), &model("new.yaml", &new));
    assert_eq!(ids(&diff), Vec::<&str>::new());
    let sent = |text: &str| {
        let sort = "sort: { $ref: '#/components/schemas/Sort' }";
        text.replace(sort, "sort: { $ref: '#/components/schemas/Tree' }")
    };
    let diff = diff::diff(
        &model("old.yaml", &sent(&old)),
        &model("new.yaml", &sent(&new)),
    );
    assert_eq!(ids(&diff), ["type-limit-loosened"]);
}

#[test]
fn the_key_of_a_security_scheme_is_no_change() {
    let renamed = base()
        .replace("{ key: [] }", "{ Key: [] }")
        .replace("    key: { type: apiKey", "    Key: { type: apiKey");
    let diff = diff::diff(&model("old.yaml", &base()), &model("new.yaml", &renamed));
    assert_eq!(ids(&diff), Vec::<&str>::new());
}

#[test]
fn what_is_dangerous_comes_first() {
    let edit = edits::named("batch_raised");
    let text = documents(edit)
        .1
        .replace("operationId: getJob", "operationId: findJob");
    let diff = diff::diff(&model("a", &base()), &model("b", &text));
    assert_eq!(ids(&diff), ["batch-size-raised", "operation-renamed"]);
    let markdown = diff::markdown(&diff, None);
    let first = markdown.find("Look at these first").unwrap();
    assert!(first < markdown.find("### Breaking").unwrap(), "{markdown}");
}

#[test]
fn a_comment_has_at_most_65000_characters() {
    let paths: String = (0..3000)
        .map(|index| {
            format!("  /b{index}:\n    get: {{ operationId: op{index}, responses: {{ '200': {{ description: Done. }} }} }}\n")
        })
        .collect();
    let long = base().replace("components:\n  sec", &format!("{paths}components:\n  sec"));
    let diff = diff::diff(&model("old.yaml", &base()), &model("new.yaml", &long));
    assert_eq!(diff.changes.len(), 3000);
    let markdown = diff::markdown(&diff, Some("next version: 2.0.0"));
    assert!(markdown.chars().count() <= 65_000);
    assert!(markdown.contains(" more: `undelete-codegen diff` shows them."));
}

#[test]
fn a_document_cannot_write_into_the_terminal_or_the_comment() {
    let nasty = base()
        .replace("name: tags, in", "name: \"t\\e[31m`<b>@all\", in")
        .replace(
            "default: 20 }",
            "default: \"@all <script> https://evil.example WWW.evil.example \\e[31m\" }",
        );
    let nasty = nasty.replace(
        "type: integer, format: int32, minimum: 1, maximum: 50",
        "type: string",
    );
    let diff = diff::diff(&model("old.yaml", &base()), &model("new.yaml", &nasty));
    assert!(!diff::text(&diff, false).contains('\u{1b}'));
    let markdown = diff::markdown(&diff, None);
    let outside: String = markdown.split('`').step_by(2).collect();
    assert!(
        !outside.contains("<script>") && !outside.contains("@all"),
        "{markdown}"
    );
    assert!(
        outside.contains("evil.example")
            && !outside.contains("://")
            && !outside.contains("WWW.")
            && !markdown.contains('\u{1b}'),
        "{markdown}"
    );
    assert!(!diff::html(&diff, None).contains("<script>"), "{markdown}");
}

#[test]
fn rules_have_names_of_their_own_and_say_what_to_do() {
    let mut seen = BTreeSet::new();
    for rule in rules::all() {
        assert!(seen.insert(rule.id), "{} is there twice", rule.id);
        assert!(
            !rule.reason.is_empty()
                && !rule.advice.what().is_empty()
                && !rule.advice.what().contains('{'),
            "{}",
            rule.id
        );
        if rule.verdict == Verdict::Breaking {
            assert_ne!(rule.advice, Advice::Nothing, "{}", rule.id);
        }
    }
}

#[test]
fn callers_show_the_verdicts() {
    proof::callers_show_the_verdicts();
}

#[test]
#[ignore = "run by codegen/benches/judge/run verdicts"]
fn clients_are_written_for_another_judge() {
    crates::write_all();
}

#[test]
fn the_table_beside_another_judge_says_what_is_said_now() {
    let table = fs::read_to_string(support::folder("diff").join("VERDICTS.md")).unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| ")).skip(1);
    let mut rows: BTreeMap<&str, Vec<&str>> = rows
        .map(|row| row.split('|').map(str::trim).collect::<Vec<_>>())
        .map(|cells| (cells[1], cells))
        .collect();
    let mut wrong = String::new();
    for edit in edits::all() {
        let Some(cells) = rows.remove(edit.name) else {
            let _ = writeln!(wrong, "{} has no row", edit.name);
            continue;
        };
        let told: BTreeSet<&str> = cells[3].split(", ").collect();
        let expected: BTreeSet<&str> = edit.rules.iter().copied().collect();
        let verdicts = rules::all().filter(|rule| expected.contains(rule.id));
        let verdict = verdicts.map(|rule| rule.verdict).min().unwrap();
        let (is_breaking, finds) = (verdict == Verdict::Breaking, cells[5] != "-");
        if told != expected
            || cells[2] != verdict.to_string()
            || is_breaking != finds && cells[6].is_empty()
        {
            let _ = writeln!(wrong, "{cells:?}");
        }
    }
    for name in rows.keys() {
        let _ = writeln!(wrong, "{name} is no edit");
    }
    assert!(
        wrong.is_empty(),
        "{wrong}run codegen/benches/judge/run verdicts again"
    );
}
