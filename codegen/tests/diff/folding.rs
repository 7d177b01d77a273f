//! What is the same of several things is told once.

use crate::{base, model};
use undelete_codegen::diff::{self, OldVersion};

/// A part of three definitions, of which one is only sent.
fn with_part(part: &str) -> String {
    let sort = "    Sort: { type";
    let all = "allOf: [ { $ref: '#/components/schemas/Named' } ]";
    let text = base().replace(sort, &format!("    Named: {part}\n{sort}"));
    let text = ["BookInput", "Page"].iter().fold(text, |text, name| {
        let name = format!("    {name}:\n");
        text.replace(&name, &format!("{name}      {all}\n"))
    });
    text.replace("Returned: { type", &format!("Returned: {{ {all}, type"))
}

#[test]
fn what_is_said_once_of_several_things_is_told_once_for_each_fate_of_the_old_version() {
    let old = with_part(
        "{ type: object, description: Has a name., required: [name, title], properties: { name: { type: string, description: It. } } }",
    );
    let new = old.replace("required: [name, title]", "required: [title]");
    let diff = diff::diff(&model("old.yaml", &old), &model("new.yaml", &new));
    let told = diff.changes.iter();
    let told = told.filter(|change| change.rule.id == "field-became-optional");
    let told = told.map(|it| (it.name.as_str(), it.also.join(" "), it.old_version));
    let both = "models::Page.name models::Returned.name".to_owned();
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            ("models::BookInput.name", String::new(), OldVersion::Works),
            ("models::Named.name", both, OldVersion::Fails),
        ]
    );
}

#[test]
fn a_keyword_that_several_things_share_is_told_of_once_where_it_is_new() {
    let old = with_part(
        "{ type: object, description: Has a name., properties: { name: { type: string, description: It. } } }",
    );
    let new = old.replace(
        "Has a name., properties",
        "Has a name., required: [name], properties",
    );
    let diff = diff::diff(&model("old.yaml", &old), &model("new.yaml", &new));
    let told = diff.changes.iter();
    let told = told.filter(|change| change.rule.id == "field-became-required");
    let told = told.map(|it| (it.name.as_str(), it.also.join(" ")));
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            // It has a list of its own as well.
            ("models::BookInput.name", String::new()),
            ("models::Named.name", String::new()),
            ("models::Page.name", "models::Returned.name".to_owned()),
        ]
    );
}
