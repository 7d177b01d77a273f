//! Inline definitions that say the same are one, under a name that a person would choose.

#![allow(clippy::unwrap_used, reason = "tests")]

use undelete_codegen::spec::Source;
use undelete_codegen::{ir, lower, spec};

/// A document with these schemas and, as `id name`, parameters that sort by a name.
fn api(schemas: &str, parameters: &[&str]) -> ir::Api {
    let paths: Vec<String> = (parameters.iter())
        .filter_map(|parameter| parameter.split_once(' '))
        .map(|(id, name)| {
            format!(
                "  /{id}:\n    get:\n      operationId: {id}\n      parameters:\n      \
                 - {{ name: {name}, in: query, schema: {{ type: string, enum: [id, age] }} }}\n      \
                 responses: {{ '204': {{ description: Nothing. }} }}\n"
            )
        })
        .collect();
    let paths = if paths.is_empty() {
        "paths: {}\n".to_owned()
    } else {
        format!("paths:\n{}", paths.concat())
    };
    let text = format!(
        "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\n{paths}components:\n  schemas:\n{schemas}"
    );
    let path = "input.yaml".to_owned();
    let (document, _) = spec::read(&Source { path, text }).unwrap();
    let (mut api, _) = lower::lower(&document);
    ir::unify(&mut api);
    api
}

/// The names of the definitions, in words.
fn names(schemas: &str, parameters: &[&str]) -> Vec<String> {
    let api = api(schemas, parameters);
    api.types.iter().map(|def| def.name.join(".")).collect()
}

const CHOICE: &str = "{ type: string, enum: [on, off] }";

fn object(name: &str, property: &str, schema: &str) -> String {
    format!("    {name}: {{ type: object, properties: {{ {property}: {schema} }} }}\n")
}

#[test]
fn the_shortest_place_names_what_all_others_are_called_too() {
    let schemas = [
        object("WritableDeviceRequest", "status", CHOICE),
        object("Device", "status", CHOICE),
    ];
    assert_eq!(
        names(&schemas.concat(), &[]),
        ["Device", "WritableDeviceRequest", "Device.status"]
    );
}

#[test]
fn the_properties_in_common_are_the_name_where_nothing_else_ends_in_them() {
    let parameters = ["listUsers ordering", "getGroups ordering"];
    assert_eq!(names("    {}", &parameters), ["ordering"]);
    let other = object("Sort", "ordering", CHOICE);
    assert_eq!(
        names(&other, &parameters),
        ["Sort", "Sort.ordering", "getGroups.ordering"]
    );
    let parameters = ["listUsers ordering", "listGroups ordering"];
    assert_eq!(
        names(&other, &parameters),
        ["Sort", "Sort.ordering", "list ordering"]
    );
}

#[test]
fn equal_values_that_are_called_differently_stay_apart() {
    let schemas = [
        object("Device", "mode", CHOICE),
        object("Cable", "status", CHOICE),
    ];
    assert_eq!(
        names(&schemas.concat(), &[]),
        ["Cable", "Device", "Cable.status", "Device.mode"]
    );
}

#[test]
fn objects_are_compared_with_what_they_are_made_of() {
    let inner = format!("{{ type: object, properties: {{ value: {CHOICE} }} }}");
    let schemas = [
        object("Cable", "status", &inner),
        object("Link", "status", &inner),
        object("LinkRequest", "status", CHOICE),
    ];
    assert_eq!(
        names(&schemas.concat(), &[]),
        [
            "Cable",
            "Link",
            "LinkRequest",
            "Cable.status",
            "Cable.status.value"
        ]
    );
}

#[test]
fn an_enum_that_says_what_it_is_called_is_called_so() {
    let named = "{ type: string, enum: [on, off], x-ms-enum: { name: Switch } }";
    let other = "{ type: string, enum: [up, down], x-ms-enum: { name: Switch } }";
    let of = |schemas: &[String]| names(&schemas.concat(), &[]);
    let once = of(&[
        object("Lamp", "state", named),
        object("Fan", "mode", named),
        object("Door", "state", CHOICE),
    ]);
    assert_eq!(
        once,
        ["Door", "Fan", "Lamp", "Switch.(~enum)", "Door.state"]
    );
    // Of those that differ the first in the text keeps it, and others are called by their places.
    let two = of(&[object("Lift", "way", named), object("Lamp", "way", other)]);
    assert_eq!(two, ["Lamp", "Lift", "Switch.(~enum)", "Lamp.way"]);
    let three = of(&[
        object("Lift", "way", named),
        object("Lamp", "way", other),
        object("Fan", "mode", other),
    ]);
    assert_eq!(three, ["Fan", "Lamp", "Lift", "Switch.(~enum)", "Fan.mode"]);
    // A component has a name already.
    let component = of(&[format!("    Mode: {named}\n")]);
    assert_eq!(component, ["Mode"]);
}

#[test]
fn an_enum_is_the_only_component_with_its_values_and_its_words() {
    let status = format!("    Status: {CHOICE}\n");
    let cable = object("Cable", "status", CHOICE);
    assert_eq!(
        names(&[status.as_str(), &cable].concat(), &[]),
        ["Cable", "Status"]
    );
    let other = format!("    State: {CHOICE}\n");
    assert_eq!(
        names(&[status.as_str(), &other, &cable].concat(), &[]),
        ["Cable", "State", "Status", "Cable.status"]
    );
}

#[test]
fn the_order_of_the_document_changes_nothing() {
    let mut schemas: Vec<String> = ["Device", "WritableDevice", "Cable", "Link", "Site"]
        .iter()
        .map(|name| object(name, "status", CHOICE))
        .collect();
    // The places in the text do change.
    let api_of = |schemas: &[String]| {
        let shown = format!("{:?}", api(&schemas.concat(), &[]).types);
        let parts = shown.split("NodeId(");
        let parts = parts.map(|part| part.trim_start_matches(|digit: char| digit.is_ascii_digit()));
        parts.collect::<String>()
    };
    let forward = api_of(&schemas);
    schemas.reverse();
    assert_eq!(forward, api_of(&schemas));
}

#[test]
fn a_place_elsewhere_renames_nothing() {
    let schemas = [
        object("Cable", "status", CHOICE),
        object("Link", "status", CHOICE),
        object("Device", "state", CHOICE),
        object("WritableDevice", "state", CHOICE),
    ];
    let before = names(&schemas.concat(), &[]);
    let more = [
        schemas.concat(),
        object("Site", "mode", CHOICE),
        object("Rack", "mode", CHOICE),
    ];
    let after = names(&more.concat(), &[]);
    assert!(before.iter().all(|name| after.contains(name)), "{after:?}");
}

#[test]
fn every_reference_leads_to_the_definition_that_is_kept() {
    let schemas = [
        object("Cable", "status", CHOICE),
        object("Link", "status", CHOICE),
        object(
            "Site",
            "status",
            &format!("{{ type: array, items: {CHOICE} }}"),
        ),
    ];
    let api = api(
        &schemas.concat(),
        &["listUsers status", "listGroups status"],
    );
    let names: Vec<String> = api.types.iter().map(|def| def.name.join(".")).collect();
    assert_eq!(
        names,
        ["Cable", "Link", "Site", "Cable.status", "list status"]
    );
    let texts = [format!("{:?}", api.types), format!("{:?}", api.operations)];
    assert_eq!(texts[0].matches("Named(TypeId(3))").count(), 3);
    assert_eq!(texts[1].matches("Named(TypeId(4))").count(), 2);
}

#[test]
fn what_two_lists_make_together_is_called_by_what_it_is_made_of() {
    let listed = ["Door", "Gate", "Oak", "Pine"];
    let parts = listed.map(|name| object(name, &name.to_lowercase(), "{ type: string }"));
    let list = |names: [&str; 2]| {
        let names = names.map(|name| format!("{{ $ref: '#/components/schemas/{name}' }}"));
        format!("{{ oneOf: [{}] }}", names.join(", "))
    };
    let lists = [list(["Door", "Gate"]), list(["Oak", "Pine"])];
    let whole = format!("    Whole: {{ allOf: [{}] }}\n", lists.join(", "));
    let made = names(&(parts.concat() + &whole), &[]);
    for name in ["Door Oak", "Door Pine", "Gate Oak", "Gate Pine"] {
        assert!(made.contains(&format!("Whole.{name}")), "{made:?}");
    }
}

#[test]
fn what_a_part_holds_is_called_after_the_part() {
    let alternative = |kind: &str| {
        format!(
            "{{ type: object, properties: {{ kind: {{ type: string, enum: [{kind}, other] }} }} }}"
        )
    };
    let part = format!(
        "    Part: {{ oneOf: [{}, {}] }}\n",
        alternative("left"),
        alternative("right")
    );
    let whole = "    Whole: { allOf: [{ $ref: '#/components/schemas/Part' }, { type: object, properties: { id: { type: string } } }] }\n";
    let made = names(&(part + whole), &[]);
    let kinds: Vec<&String> = made.iter().filter(|name| name.ends_with("kind")).collect();
    assert_eq!(kinds, ["Part.left.kind", "Part.right.kind"]);
}

#[test]
fn the_first_in_the_text_has_a_name_that_several_give_themselves() {
    for first in [
        "{ type: string, nullable: true, enum: [up, down], x-ms-enum: { name: Way } }",
        "{ allOf: [{ type: string }], enum: [up, down], x-ms-enum: { name: Way } }",
        "{ type: string, enum: [up, 1], x-ms-enum: { name: Way } }",
    ] {
        let second = "{ type: string, enum: [in, out], x-ms-enum: { name: Way } }";
        let schemas = [object("Lift", "way", first), object("Door", "way", second)];
        let names = names(&schemas.concat(), &[]);
        assert!(names.contains(&"Door.way".to_owned()), "{names:?}");
    }
}
