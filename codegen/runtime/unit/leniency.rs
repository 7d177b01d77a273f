//! Values read from a service that does not keep to its own types, and null apart from absent.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::runtime::lenient::Lenient;
use crate::runtime::{Secret, Timestamp, lenient};

#[derive(Deserialize)]
struct Holder<T: Lenient> {
    #[serde(deserialize_with = "lenient::deserialize")]
    value: T,
}

fn read<T: Lenient>(value: Value) -> Option<T> {
    let from_value = serde_json::from_value::<Holder<T>>(json!({ "value": value.clone() }));
    let text = format!(r#"{{"value":{value}}}"#);
    let from_text = serde_json::from_str::<Holder<T>>(&text);
    assert_eq!(from_value.is_ok(), from_text.is_ok(), "{text}");
    from_text.ok().map(|holder| holder.value)
}

#[track_caller]
fn assert_reads<T: Lenient + PartialEq + Debug>(pairs: impl IntoIterator<Item = (Value, T)>) {
    for (value, expected) in pairs {
        assert_eq!(read::<T>(value.clone()), Some(expected), "{value}");
    }
}

#[track_caller]
fn assert_refuses<T: Lenient + PartialEq + Debug>(values: impl IntoIterator<Item = Value>) {
    for value in values {
        assert_eq!(read::<T>(value.clone()), None, "{value}");
    }
}

#[test]
fn text_accepts_numbers_and_booleans() {
    assert_reads::<String>([
        (json!("a"), "a".to_owned()),
        (json!(""), String::new()),
        (json!(5), "5".to_owned()),
        (json!(-5), "-5".to_owned()),
        (json!(u64::MAX), u64::MAX.to_string()),
        (json!(1.5), "1.5".to_owned()),
        (json!(true), "true".to_owned()),
    ]);
    assert_refuses::<String>([json!(null), json!([]), json!({})]);
    assert_reads::<Secret>([(json!("a"), "a".into()), (json!(5), "5".into())]);
    assert_reads::<Timestamp>([
        (json!("a"), "a".into()),
        (json!(1_650_000_000), "1650000000".into()),
        (json!(true), "true".into()),
        (json!([2022, 1]), "[2022,1]".into()),
    ]);
    assert_refuses::<Timestamp>([json!(null)]);
}

#[test]
fn whole_numbers_accept_decimal_text_within_their_range() {
    assert_reads::<i64>([
        (json!(5), 5),
        (json!("5"), 5),
        (json!(" -5 "), -5),
        (json!("+5"), 5),
        (json!(5.0), 5),
        (json!(i64::MIN), i64::MIN),
        (json!("-9223372036854775808"), i64::MIN),
        (json!("9007199254740993"), 9_007_199_254_740_993),
    ]);
    assert_refuses::<i64>([
        json!(""),
        json!("5.5"),
        json!(5.5),
        json!("0x5"),
        json!("five"),
        json!(true),
        json!(null),
        json!([5]),
        json!(u64::MAX),
        json!(1e300),
        json!("9223372036854775808"),
    ]);
    assert_reads::<u64>([
        (json!("18446744073709551615"), u64::MAX),
        (json!(u64::MAX), u64::MAX),
    ]);
    assert_refuses::<u64>([json!(-1), json!("-1")]);
    assert_reads::<i32>([(json!("2147483647"), i32::MAX)]);
    assert_refuses::<i32>([json!(2_147_483_648_u32), json!("2147483648")]);
    assert_reads::<u32>([(json!("4294967295"), u32::MAX)]);
    assert_refuses::<u32>([json!(-1), json!(4_294_967_296_u64)]);
}

#[test]
fn numbers_accept_decimal_text() {
    assert_reads::<f64>([
        (json!(1.5), 1.5),
        (json!(2), 2.0),
        (json!("1.5"), 1.5),
        (json!("-2"), -2.0),
        (json!("1e3"), 1000.0),
    ]);
    assert_refuses::<f64>([
        json!("inf"),
        json!("NaN"),
        json!(""),
        json!(true),
        json!(null),
    ]);
    assert_reads::<f32>([(json!("1.5"), 1.5), (json!(0.1), 0.1)]);
}

#[test]
fn booleans_accept_words_and_digits() {
    for value in [
        json!(true),
        json!("true"),
        json!("TRUE"),
        json!("True"),
        json!(1),
        json!("1"),
    ] {
        assert_reads([(value, true)]);
    }
    for value in [
        json!(false),
        json!("false"),
        json!("FALSE"),
        json!(0),
        json!("0"),
    ] {
        assert_reads([(value, false)]);
    }
    assert_refuses::<bool>([
        json!("yes"),
        json!(2),
        json!(""),
        json!(1.0),
        json!(null),
        json!([]),
    ]);
}

#[test]
fn options_lists_and_maps_are_lenient_inside() {
    assert_reads::<Option<i64>>([(json!(null), None), (json!("5"), Some(5))]);
    assert_refuses::<Option<i64>>([json!("x")]);
    assert_reads::<Vec<i64>>([(json!(["1", 2]), vec![1, 2])]);
    assert_reads::<Vec<Option<bool>>>([(json!(["true", null]), vec![Some(true), None])]);
    assert_refuses::<Vec<i64>>([json!(null), json!({}), json!("1")]);
    let map = BTreeMap::from([("a".to_owned(), "1".to_owned())]);
    assert_reads::<BTreeMap<String, String>>([(json!({"a": 1}), map)]);
    assert_refuses::<BTreeMap<String, String>>([json!([]), json!({"a": []})]);
}

#[test]
fn lenient_fields_work_inside_flattened_and_untagged_types() {
    #[derive(Debug, Deserialize, PartialEq)]
    struct Outer {
        #[serde(flatten)]
        inner: Inner,
    }
    #[derive(Debug, Deserialize, PartialEq)]
    struct Inner {
        #[serde(default, deserialize_with = "lenient::deserialize")]
        count: Option<i64>,
    }
    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(untagged)]
    enum Either {
        Inner(Inner),
    }
    let expected = || Inner { count: Some(7) };
    let outer: Outer = serde_json::from_str(r#"{"count":"7"}"#).unwrap();
    assert_eq!(outer, Outer { inner: expected() });
    let either: Either = serde_json::from_str(r#"{"count":"7"}"#).unwrap();
    assert_eq!(either, Either::Inner(expected()));
}
