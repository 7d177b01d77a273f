//! Enums that keep what they do not know, and those of booleans, where there is nothing else.

use std::str::FromStr;

use serde_json::{Value, json};

use super::fixtures::Code;
use crate::runtime::lenient;

crate::open_integer_enum! {
    pub enum Level: default, Unknown;
    Low = 1;
    High = 2;
}

crate::boolean_enum! {
    pub enum Fate: default;
    ToBin = true;
    ForGood = false;
}

fn read<T: serde::de::DeserializeOwned>(value: &Value) -> Option<T> {
    serde_json::from_str(&value.to_string()).ok()
}

#[test]
fn every_conversion_keeps_an_unknown_text() {
    for (text, code) in [
        ("gone", Code::Gone),
        ("fresh", Code::Unknown("fresh".to_owned())),
    ] {
        assert_eq!(Code::from(text), code);
        assert_eq!(Code::from(text.to_owned()), code);
        assert_eq!(Code::from(&code), code);
        assert_eq!(Code::from_str(text), Ok(code.clone()));
        assert_eq!(read(&json!(text)), Some(code.clone()));
        assert_eq!(serde_json::to_value(&code).unwrap(), json!(text));
        assert_eq!((code.to_string().as_str(), code.as_ref()), (text, text));
    }
    assert_eq!(
        format!("{:>6}|{:<6}|", Code::Gone, Code::Gone),
        "  gone|gone  |"
    );
}

#[test]
fn a_number_or_boolean_is_kept_as_its_text() {
    assert_eq!(read(&json!(404)), Some(Code::Unknown("404".to_owned())));
    assert_eq!(read(&json!(true)), Some(Code::Unknown("true".to_owned())));
    assert_eq!(read::<Code>(&json!(null)), None);
    assert_eq!(read::<Code>(&json!(["gone"])), None);
    assert_eq!(read(&json!(null)), Some(None::<Code>));
}

#[test]
fn every_conversion_keeps_an_unknown_number() {
    for (number, level) in [
        (2, Level::High),
        (7, Level::Unknown(7)),
        (-1, Level::Unknown(-1)),
    ] {
        assert_eq!(Level::from(number), level);
        assert_eq!(read(&json!(number)), Some(level.clone()));
        assert_eq!(read(&json!(number.to_string())), Some(level.clone()));
        assert_eq!(serde_json::to_value(&level).unwrap(), json!(number));
        assert_eq!(level.to_string(), number.to_string());
    }
    for value in [
        json!("high"),
        json!(1.5),
        json!(true),
        json!(null),
        json!([1]),
    ] {
        assert_eq!(read::<Level>(&value), None, "{value}");
    }
}

#[test]
fn open_enums_can_be_keys_of_maps_and_lenient_fields() {
    #[derive(serde::Deserialize)]
    struct Holder {
        #[serde(deserialize_with = "lenient::deserialize")]
        codes: Vec<Code>,
        #[serde(deserialize_with = "lenient::deserialize")]
        level: Option<Level>,
    }
    let holder: Holder = serde_json::from_str(r#"{"codes":["gone",5],"level":"1"}"#).unwrap();
    assert_eq!(holder.codes, [Code::Gone, Code::Unknown("5".to_owned())]);
    assert_eq!(holder.level, Some(Level::Low));
    let map: std::collections::HashMap<Code, u8> = serde_json::from_str(r#"{"gone":1}"#).unwrap();
    assert_eq!(map[&Code::Gone], 1);
    assert_eq!(serde_json::to_string(&map).unwrap(), r#"{"gone":1}"#);
}

#[test]
fn documented_values_can_be_listed_and_parsed() {
    let levels: Vec<Level> = Level::values().collect();
    assert_eq!(levels, [Level::Low, Level::High]);
    assert_eq!("2".parse(), Ok(Level::High));
    assert!("high".parse::<Level>().is_err());
    assert!(Code::values().all(|code| !matches!(code, Code::Unknown(_))));
    assert_eq!(Level::default(), Level::Unknown(0));
}

#[test]
fn a_boolean_with_names_is_sent_as_a_boolean() {
    for (value, fate) in [(true, Fate::ToBin), (false, Fate::ForGood)] {
        assert_eq!(Fate::from(value), fate);
        assert_eq!(fate.value(), value);
        assert_eq!(serde_json::to_value(fate).unwrap(), json!(value));
        assert_eq!(fate.to_string(), value.to_string());
        assert_eq!(value.to_string().parse(), Ok(fate));
    }
    assert!("ToBin".parse::<Fate>().is_err());
    assert_eq!(format!("{:>6}|", Fate::ToBin), "  true|");
    let values: Vec<Fate> = Fate::values().collect();
    assert_eq!(values, [Fate::ToBin, Fate::ForGood]);
    assert_eq!(Fate::default(), Fate::ForGood);
}

#[test]
fn a_boolean_with_names_is_read_like_a_lenient_boolean() {
    for value in [json!(true), json!("TRUE"), json!("1"), json!(1)] {
        assert_eq!(read(&value), Some(Fate::ToBin), "{value}");
    }
    for value in [json!(false), json!("false"), json!(0)] {
        assert_eq!(read(&value), Some(Fate::ForGood), "{value}");
    }
    for value in [
        json!(2),
        json!("yes"),
        json!(""),
        json!(null),
        json!([true]),
    ] {
        assert_eq!(read::<Fate>(&value), None, "{value}");
    }
    let nothing = |value: &str| {
        let mut json = serde_json::Deserializer::from_str(value);
        lenient::deserialize::<Option<Fate>, _>(&mut json).unwrap()
    };
    assert_eq!(nothing(r#""""#), None);
    assert_eq!(nothing("null"), None);
    assert_eq!(nothing("true"), Some(Fate::ToBin));
}
