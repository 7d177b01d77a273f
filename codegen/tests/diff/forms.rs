//! What a reader is shown beside the changes: what may be renamed, places, who acts, what belongs together.

use crate::{base, compared, edits, ids, model, support};
use std::fs;
use undelete_codegen::Model;
use undelete_codegen::diff;

/// The base with some text in place of another.
fn with(from: &str, to: &str) -> Model {
    assert_eq!(base().matches(from).count(), 1, "{from}");
    model("new.yaml", &base().replace(from, to))
}

#[test]
fn what_may_be_renamed_is_linked() {
    let old = model("old.yaml", &base());
    for (from, to, gone, come) in [
        (
            "enum: [desk, post]",
            "enum: [desk, kiosk]",
            "models::ReturnBooksPlace::Post",
            "models::ReturnBooksPlace::Kiosk",
        ),
        (
            "        price: { type: number, description: What it costs. }",
            "        cost: { type: number, description: Its price. }",
            "models::Book.price",
            "models::Book.cost",
        ),
        (
            "  /jobs/{id}:\n    get:\n      operationId: getJob",
            "  /work/{id}:\n    get:\n      operationId: findWork",
            "Client::get_job",
            "Client::find_work",
        ),
        (
            "'404': { description: No such shelf.",
            "'410': { description: No such shelf.",
            "Client::add_book 404",
            "Client::add_book 410",
        ),
    ] {
        let diff = diff::diff(&old, &with(from, to));
        let perhaps = |name: &str| {
            let change = diff.changes.iter().find(|change| change.name == name);
            change.unwrap().perhaps.clone()
        };
        assert_eq!(perhaps(gone).as_deref(), Some(come));
        assert_eq!(perhaps(come).as_deref(), Some(gone));
        let text = diff::text(&diff, false);
        assert!(
            text.contains(&format!("perhaps renamed to `{come}`")),
            "{text}"
        );
    }
    // Of another type, or one of several, it is another thing.
    for to in [
        "        cost: { type: string, description: Its price. }",
        "        cost: { type: number, description: A. }\n        fee: { type: number, description: B. }",
    ] {
        let from = "        price: { type: number, description: What it costs. }";
        let diff = diff::diff(&old, &with(from, to));
        assert!(
            diff.changes.iter().all(|change| change.perhaps.is_none()),
            "{to}"
        );
    }
    // A type that another has taken the place of.
    let text = base().replace("schemas/Job'", "schemas/Work'").replace(
        "    Job: { type: object, description: Work., properties: {",
        "    Work: { type: object, description: Work., properties: { since: { type: string, description: When. },",
    );
    let diff = diff::diff(&old, &model("new.yaml", &text));
    let gone = diff
        .changes
        .iter()
        .find(|change| change.name == "models::Job");
    assert_eq!(gone.unwrap().perhaps.as_deref(), Some("models::Work"));
}

#[test]
fn the_size_of_a_batch_is_where_its_limit_stands() {
    let diff = compared(edits::named("batch_raised"));
    let change = &diff.changes[0];
    assert_eq!(change.rule.id, "batch-size-raised");
    for side in [&change.old, &change.new] {
        let written = side.as_ref().unwrap().written.as_ref().unwrap();
        assert!(
            written.pointer.ends_with("/properties/ids/maxItems"),
            "{written:?}"
        );
    }
}

#[test]
fn types_that_go_with_an_operation_are_one_change() {
    let text = base();
    let from = text.find("  /returns:").unwrap();
    let to = text.find("  /jobs/{id}:").unwrap();
    let without = format!("{}{}", &text[..from], &text[to..]);
    let without: String = without
        .lines()
        .filter(|line| !line.starts_with("    Returned:") && !line.starts_with("    Result:"))
        .flat_map(|line| [line, "\n"])
        .collect();
    let diff = diff::diff(&model("old.yaml", &text), &model("new.yaml", &without));
    assert_eq!(ids(&diff), ["operation-removed", "type-removed"]);
    let types = &diff.changes[1];
    assert_eq!(
        types.also,
        ["models::ReturnBooksPlace", "models::Returned"].map(str::to_owned)
    );
    assert!(
        types.reason.contains("gone with what used them"),
        "{}",
        types.reason
    );
    let back = diff::diff(&model("old.yaml", &without), &model("new.yaml", &text));
    assert_eq!(ids(&back), ["operation-added", "type-added"]);
}

#[test]
fn a_document_in_one_line_has_pointers() {
    let json = |text: &str| {
        let value: serde_json::Value = serde_yaml::from_str(text).unwrap();
        value.to_string()
    };
    let edited = base().replace("operationId: getJob", "operationId: findJob");
    let (old, new) = (
        model("old.json", &json(&base())),
        model("new.json", &json(&edited)),
    );
    let text = diff::text(&diff::diff(&old, &new), false);
    assert!(
        text.contains("(#/paths/~1jobs~1{id}/get/operationId) -> new.json:1:"),
        "{text}"
    );
    let text = diff::text(
        &diff::diff(&model("old.yaml", &base()), &model("new.yaml", &edited)),
        false,
    );
    assert!(!text.contains("#/paths"), "{text}");
}

#[test]
fn every_form_says_who_acts_and_what_becomes_of_the_old_version() {
    let diff = compared(edits::named("review_3"));
    let (text, markdown, html) = (
        diff::text(&diff, false),
        diff::markdown(&diff, None),
        diff::html(&diff, None),
    );
    for told in [&text, &markdown, &html] {
        let told = told.to_lowercase();
        assert!(
            told.contains("maintainer: make sure that the service takes"),
            "{told}"
        );
        assert!(
            told.contains("code that calls the client: compiles, but meets other behaviour (3)")
        );
        assert!(told.contains("old version meets the change too"));
    }
    let json: serde_json::Value = serde_json::from_str(&diff::json(&diff, None)).unwrap();
    let changes = json["changes"].as_array().unwrap();
    let of = |rule: &str| {
        changes
            .iter()
            .find(|change| change["rule"] == rule)
            .unwrap()
    };
    assert_eq!(of("batch-size-raised")["by"], "maintainer");
    assert_eq!(of("batch-size-raised")["oldVersion"], "works");
    assert_eq!(of("argument-default-changed")["by"], "caller");
    assert_eq!(of("argument-default-changed")["oldVersion"], "shares");
}

#[test]
fn the_page_marks_what_has_changed() {
    let diff = compared(edits::named("batch_raised"));
    let page = diff::html(&diff, None);
    assert!(page.contains("maxItems: <mark>3</mark>,"), "{page}");
    assert!(page.contains("maxItems: <mark>5</mark>,"), "{page}");
    // What has not changed of the operation is folded.
    assert!(
        page.contains(": batch size <code><mark>5</mark></code></p>"),
        "{page}"
    );
    let (_, folded) = page.split_once("<summary>Unchanged: ").unwrap();
    assert!(folded.contains("sends <code>"), "{page}");
}

#[test]
fn what_is_shown_is_in_the_words_of_the_api_and_the_document() {
    let folder = support::root().join("codegen/src/emit/surface");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains(":?}"), "{}", path.display());
    }
    let told = |name: &str| diff::text(&compared(edits::named(name)), false);
    for (edit, words) in [
        ("pattern_changed", "mean `throttled` instead of `quota`"),
        ("header_reading", "read as JSON instead of a value"),
        (
            "example_of_field_added",
            "its example is “120” instead of none",
        ),
        (
            "form_style_changed",
            "`tags in application/x-www-form-urlencoded` is written otherwise",
        ),
        (
            "form_part_type_changed",
            "the part `tags in multipart/form-data` is sent as text/markdown instead of text/plain",
        ),
        (
            "whole_form_style_changed",
            "`title` is written otherwise: the usual style instead of application/json",
        ),
        ("variants_swapped", "as \"post\" instead of \"desk\""),
    ] {
        let told = told(edit);
        assert!(told.contains(words), "{told}");
    }
}

#[test]
fn what_is_said_once_for_many_is_one_change_in_every_form() {
    let diff = compared(edits::named("rates_changed"));
    assert_eq!(ids(&diff), ["operation-rate-changed"]);
    let change = &diff.changes[0];
    let methods = ["drop_book", "get_book", "list_books", "return_books"];
    let others = methods.map(|method| format!("Client::{method}"));
    assert_eq!(
        (change.name.as_str(), &change.also[..]),
        ("Client::add_book", &others[..])
    );
    let html = diff::html(&diff, None);
    let plain = html.replace("<code>", "`").replace("</code>", "`");
    let json: serde_json::Value = serde_json::from_str(&diff::json(&diff, None)).unwrap();
    let reason = json["changes"][0]["reason"].as_str().unwrap();
    let told = "the same of `Client::drop_book`, `Client::get_book`, `Client::list_books`, `Client::return_books`";
    for form in [
        &diff::text(&diff, false),
        &diff::markdown(&diff, None),
        &plain,
        reason,
    ] {
        assert_eq!(form.matches(told).count(), 1, "{form}");
    }
}
