//! Conditions on values, and what each keyword says of values of other types.

use serde_json::{Value, json};

use super::fakes::handle;
use super::fixtures::Memory;
use super::limits::rules;
use crate::runtime::{Arguments, Async, Body, Limits, Operation, Property, broken};

#[test]
fn what_a_schema_refuses_is_refused_and_nothing_else() {
    let cases: &[(&'static [&'static str], Value, Value)] = &[
        (
            &[r#"{"not":{"enum":["root",1]}}"#],
            json!("root"),
            json!("a"),
        ),
        (&[r#"{"not":{"enum":["root",1]}}"#], json!(1.0), json!("1")),
        (
            &[r#"{"minimum":9007199254740993}"#],
            json!(9_007_199_254_740_992_u64),
            json!(9_007_199_254_740_993_u64),
        ),
        (
            &[r#"{"uniqueItems":true}"#],
            json!([1, 1.0]),
            json!([1, 1.5]),
        ),
        (
            &[r#"{"not":{"type":["string","null"]}}"#],
            json!("a"),
            json!(1),
        ),
        (&[r#"{"not":{"type":"integer"}}"#], json!(1.0), json!(1.5)),
        (
            &[r#"{"not":{"type":"string","pattern":"^x"}}"#],
            json!("xa"),
            json!("a"),
        ),
        // What is no string keeps to any pattern.
        (&[r#"{"not":{"pattern":"^x"}}"#], json!(1), json!("a")),
        (
            &[r#"{"not":{"required":["a","b"]}}"#],
            json!({ "a": 1, "b": 1 }),
            json!({ "a": 1 }),
        ),
        (
            &[
                r#"{"not":{"anyOf":[{"minimum":10,"type":"number"},{"type":"number","exclusiveMaximum":0}]}}"#,
            ],
            json!(-1),
            json!(0),
        ),
        (
            &[
                r#"{"if":{"properties":{"k":{"enum":["a"]}},"required":["k"]},"then":{"required":["b"]},"else":{"maxProperties":1}}"#,
            ],
            json!({ "k": "a" }),
            json!({ "k": "b" }),
        ),
        (
            &[r#"{"contains":{"type":"string"},"minContains":2,"maxContains":3}"#],
            json!(["a", 1]),
            json!(["a", "b"]),
        ),
        (&[r#"{"contains":{"type":"string"}}"#], json!([1]), json!(1)),
        (
            &[r#"{"contains":true,"minContains":0,"maxContains":1}"#],
            json!([1, 2]),
            json!([]),
        ),
        (
            &[r#"{"propertyNames":{"maxLength":2}}"#],
            json!({ "abc": 1 }),
            json!({ "ab": 1 }),
        ),
        (
            &[r#"{"dependentRequired":{"a":["b"]}}"#],
            json!({ "a": 1 }),
            json!({ "c": 1 }),
        ),
        (
            &[r#"{"dependentSchemas":{"a":{"minProperties":2}}}"#],
            json!({ "a": 1 }),
            json!({ "c": 1 }),
        ),
        (
            &[
                r#"{"properties":{"a":{"multipleOf":0.1}},"additionalProperties":{"type":"boolean"}}"#,
            ],
            json!({ "a": 0.3, "b": 1 }),
            json!({ "a": 0.3, "b": true }),
        ),
        (
            &[r#"{"oneOf":[{"type":"number"},{"type":"integer"}]}"#],
            json!(1),
            json!(1.5),
        ),
        (
            &[r#"{"items":{"minLength":2},"uniqueItems":true,"minItems":1}"#],
            json!(["ab", "ab"]),
            json!(["ab", "cd"]),
        ),
        // No two whole numbers are equal, however large.
        (
            &[r#"{"not":{"enum":[9007199254740993]}}"#],
            json!(9_007_199_254_740_993_i64),
            json!(9_007_199_254_740_992_i64),
        ),
        (
            &[r#"{"not":{"enum":[{"a":[1]}]}}"#],
            json!({ "a": [1.0] }),
            json!({ "a": [1], "b": 1 }),
        ),
        (&["true", "false"], json!(1), json!(null)),
    ];
    for (schema, wrong, right) in cases {
        assert!(broken(schema, wrong).is_some(), "{schema:?} {wrong}");
        assert!(
            broken(schema, right).is_none() || schema.contains(&"false"),
            "{schema:?} {right}"
        );
    }
}

#[test]
fn what_is_wrong_is_said_with_the_condition() {
    let limits = Limits::NONE.breaking(|value| broken(&[r#"{"not":{"enum":["root"]}}"#], value));
    assert_eq!(
        rules(limits, &json!("root")),
        [r#"`f`: must be right by `{"not":{"enum":["root"]}}`"#]
    );
}

/// What properties make together is judged once each is right by itself.
#[test]
fn arguments_are_judged_together() {
    const TOGETHER: Limits = Limits::NONE.min_properties(1).breaking(|value| {
        broken(
            &[
                r#"{"not":{"required":["a","b"]}}"#,
                r#"{"properties":{"deep":{"dependentRequired":{"x":["y"]}}}}"#,
            ],
            value,
        )
    });
    const PROPERTIES: &[Property] = &[
        Property::new("a").limits(Limits::NONE.max_length(3)),
        Property::new("b"),
        Property::below(&["deep", "x"], "x"),
        Property::below(&["deep", "y"], "y"),
    ];
    static JSON: Operation = Operation::new("Send")
        .post("/send")
        .body(Body::json_of(PROPERTIES).limits(TOGETHER));
    static FORM: Operation = Operation::new("Send")
        .post("/send")
        .body(Body::form_of(PROPERTIES).limits(TOGETHER));
    static OPTIONAL: Operation = Operation::new("Send")
        .post("/send")
        .body(Body::json_of(PROPERTIES).limits(TOGETHER).optional());
    let handle = handle(&Memory::always(204, ""));
    let sent = |operation: &'static Operation, names: &[&'static str]| -> Vec<String> {
        let mut arguments = Arguments::<Async>::new(&handle, operation);
        for name in names {
            arguments = arguments.set::<String>(name, "1234".get(..3).unwrap_or_default());
        }
        match arguments.build() {
            Ok(_) => Vec::new(),
            Err(error) => error.violations().iter().map(ToString::to_string).collect(),
        }
    };
    for operation in [&JSON, &FORM] {
        assert_eq!(sent(operation, &["a"]), Vec::<String>::new());
        assert_eq!(sent(operation, &["b", "x", "y"]), Vec::<String>::new());
        assert_eq!(sent(operation, &[]), ["`body`: at least 1 property, got 0"]);
        assert_eq!(
            sent(operation, &["a", "b"]),
            [r#"`body`: must be right by `{"not":{"required":["a","b"]}}`"#]
        );
        assert_eq!(
            sent(operation, &["x"]),
            [
                r#"`body`: must be right by `{"properties":{"deep":{"dependentRequired":{"x":["y"]}}}}`"#
            ]
        );
        let arguments = Arguments::<Async>::new(&handle, operation).set::<String>("a", "long");
        let error = arguments.set::<String>("b", "1").build().unwrap_err();
        let broken: Vec<&str> = error.violations().iter().map(|it| &*it.field).collect();
        assert_eq!(broken, ["a"]);
    }
    assert_eq!(sent(&OPTIONAL, &[]), Vec::<String>::new());
}
