//! What arguments become as JSON.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::bodies::Bodies;
use super::fixtures::{RESTORE, silent_core};
use crate::runtime::{Limits, Secret};

/// The body that is sent, or the rules that the argument breaks.
fn body<T: Serialize>(value: &T) -> Result<String, Vec<String>> {
    let mut request = silent_core().request(&RESTORE);
    request.json("body", true, Limits::NONE, Some(value));
    match request.finish() {
        Ok(request) => Ok(String::from_utf8(request.body().unwrap().to_vec()).unwrap()),
        Err(error) => {
            let violations = error.violations().iter();
            Err(violations.map(ToString::to_string).collect())
        }
    }
}

#[derive(Serialize)]
enum Form {
    Unit,
    Newtype(f32),
    Tuple(f32, Secret),
    Struct { size: f32 },
}

#[derive(Serialize)]
struct Everything {
    small: f32,
    large: f64,
    absent: Option<f32>,
    present: Option<f32>,
    pair: (f32, i8),
    forms: Vec<Form>,
    map: BTreeMap<u8, f32>,
    unit: (),
    character: char,
    any: Value,
    #[serde(flatten)]
    rest: BTreeMap<String, f32>,
}

#[test]
fn numbers_of_32_bits_are_sent_by_their_shortest_digits_wherever_they_lie() {
    let everything = Everything {
        small: 0.1,
        large: 0.1,
        absent: None,
        present: Some(1.1),
        pair: (0.3, -1),
        forms: vec![
            Form::Unit,
            Form::Newtype(2.2),
            Form::Tuple(3.3, "s".into()),
            Form::Struct { size: 4.4 },
        ],
        map: BTreeMap::from([(7, 5.5)]),
        unit: (),
        character: 'c',
        any: json!({"n": [1, 2.5, u64::MAX, i64::MIN, null, true]}),
        rest: BTreeMap::from([("rest".to_owned(), 6.6)]),
    };
    let sent: Value = serde_json::from_str(&body(&everything).unwrap()).unwrap();
    assert_eq!(
        sent,
        json!({
            "small": 0.1, "large": 0.1, "absent": null, "present": 1.1, "pair": [0.3, -1],
            "forms": ["Unit", {"Newtype": 2.2}, {"Tuple": [3.3, "s"]}, {"Struct": {"size": 4.4}}],
            "map": {"7": 5.5}, "unit": null, "character": "c",
            "any": {"n": [1, 2.5, u64::MAX, i64::MIN, null, true]},
            "rest": 6.6,
        })
    );
    assert_eq!(
        body(&[f32::MAX, f32::MIN_POSITIVE]).unwrap(),
        "[3.4028235e+38,1.1754944e-38]"
    );
}

#[test]
fn every_secret_is_noted_wherever_it_lies() {
    #[derive(Serialize)]
    struct Keyed {
        #[serde(flatten)]
        members: BTreeMap<String, Option<Secret>>,
        forms: Vec<Form>,
        pair: (Secret, u8),
    }
    let value = Keyed {
        members: BTreeMap::from([("flat".to_owned(), Some("first".into()))]),
        forms: vec![Form::Tuple(1.0, "second".into())],
        pair: ("third".into(), 1),
    };
    let mut request = silent_core().request(&RESTORE);
    request.json("body", true, Limits::NONE, Some(&value));
    let request = request.finish().unwrap();
    let noted: Vec<&str> = request.secrets.iter().map(Secret::expose).collect();
    assert_eq!(noted, ["first", "second", "third"]);
    assert_eq!(
        serde_json::from_slice::<Value>(request.body().unwrap()).unwrap(),
        json!({"flat": "first", "forms": [{"Tuple": [1.0, "second"]}], "pair": ["third", 1]})
    );
}

#[test]
fn numbers_that_are_not_finite_are_refused() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let refused = Err(vec![
            "`body`: cannot be written as JSON: a number is not finite".to_owned(),
        ]);
        assert_eq!(body(&[Some(number)]), refused);
        #[allow(clippy::cast_possible_truncation, reason = "as little finite")]
        let number = number as f32;
        assert_eq!(body(&BTreeMap::from([("n", number)])), refused);
    }
}

#[test]
fn every_other_value_is_what_serde_json_makes_of_it() {
    let values = [
        json!(null),
        json!([]),
        json!({"a": {"b": ["c", 1, -1, 1.5, 1e300, false, {}]}}),
        json!("text"),
    ];
    for value in values {
        assert_eq!(body(&value).unwrap(), value.to_string());
    }
}
