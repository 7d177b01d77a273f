//! Objects that are read and written from a table.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::runtime::{Limits, Missing};

object! {
    pub struct Book: read write limits;
    pub title: String = "Title", required [min_length(1).max_length(5)];
    pub pages: Option<i64> = "pages", optional [minimum(1.0)];
    pub r#type: Option<Option<String>> = "type", nullable;
    pub stock: i64 = "stock", lenient;
    pub price: Option<f64> = "price", lenient_optional;
}

object! {
    pub struct Shelf: read write limits;
    pub name: String = "name", required [any()];
    * pub others: BTreeMap<String, i64> [maximum(9.0)];
}

object! {
    pub struct Counts: read write, Default;
    * pub counts: BTreeMap<String, i64>, lenient;
}

object! {
    pub struct Empty: read write;
}

fn read(value: &Value) -> Result<Book, String> {
    let text = value.to_string();
    let from_text = serde_json::from_str(&text).map_err(|error| error.to_string());
    let from_value = serde_json::from_value::<Book>(value.clone());
    assert_eq!(from_text.is_ok(), from_value.is_ok(), "{text}");
    from_text
}

union! {
    pub enum Amount: read write, Unknown;
    Whole(i64) [integer()];
    Part(f64) [number()];
}

#[test]
fn a_number_with_a_fraction_is_of_all_numbers_where_they_are_an_alternative() {
    let amount = |value: Value| serde_json::from_value::<Amount>(value).unwrap();
    assert_eq!(amount(json!(4)), Amount::Whole(4));
    assert_eq!(amount(json!(4.0)), Amount::Part(4.0));
}

#[test]
fn each_kind_of_property_is_missing_in_its_own_way() {
    let least = Book {
        title: "t".to_owned(),
        pages: None,
        r#type: None,
        stock: 7,
        price: None,
    };
    let minimal = json!({ "Title": "t", "stock": "7" });
    assert_eq!(read(&minimal), Ok(least.clone()));
    let written = serde_json::to_value(&least).unwrap();
    assert_eq!(written, json!({ "Title": "t", "stock": 7 }));
    let null = json!({ "Title": "t", "stock": 7, "type": null, "pages": null, "price": "" });
    let book = Book {
        r#type: Some(None),
        ..least.clone()
    };
    assert_eq!(read(&null), Ok(book.clone()));
    let written = serde_json::to_value(&book).unwrap();
    assert_eq!(written, json!({ "Title": "t", "stock": 7, "type": null }));
    let full = json!({ "Title": "t", "stock": 7, "type": "b", "pages": 5, "price": 1.5 });
    let book = read(&full).unwrap();
    assert_eq!(book.r#type, Some(Some("b".to_owned())));
    assert_eq!(serde_json::to_value(&book).unwrap(), full);
}

#[test]
fn what_is_missing_or_wrong_is_named() {
    let error = read(&json!({ "stock": 7 })).unwrap_err();
    assert!(error.starts_with("missing field `Title`"), "{error}");
    let error = read(&json!({ "Title": null, "stock": 7 })).unwrap_err();
    assert!(error.contains("expected a string"), "{error}");
    let error = read(&json!({ "Title": "t", "stock": "many" })).unwrap_err();
    assert!(error.contains("expected an integer"), "{error}");
}

#[test]
fn only_an_object_is_read_as_one() {
    for value in [
        json!([]),
        json!(["t", 5]),
        json!("t"),
        json!(5),
        json!(null),
    ] {
        let error = read(&value).unwrap_err();
        assert!(error.contains("expected an object"), "{error}");
        assert!(serde_json::from_value::<Empty>(value).is_err());
    }
    assert_eq!(
        serde_json::from_str::<Empty>(r#"{"a":[1]}"#).unwrap(),
        Empty {}
    );
    assert_eq!(serde_json::to_string(&Empty {}).unwrap(), "{}");
}

#[test]
fn of_a_property_that_comes_twice_the_last_one_counts() {
    let book: Book = serde_json::from_str(r#"{"Title":"a","stock":1,"Title":"b"}"#).unwrap();
    assert_eq!(book.title, "b");
}

#[test]
fn names_with_escapes_are_names_too() {
    let book: Book = serde_json::from_str(r#"{"\u0054itle":"a","stock":1}"#).unwrap();
    assert_eq!(book.title, "a");
}

#[test]
fn unlisted_properties_are_kept_where_the_type_keeps_them() {
    let value = json!({ "name": "n", "left": 1, "right": 2 });
    let shelf: Shelf = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(shelf.others.len(), 2);
    assert_eq!(serde_json::to_value(&shelf).unwrap(), value);
    assert!(serde_json::from_value::<Shelf>(json!({ "name": "n", "left": "x" })).is_err());
}

#[test]
fn unlisted_properties_are_read_leniently_where_the_table_says_so() {
    let counts: Counts = serde_json::from_value(json!({ "a": "5", "b": 6.0, "c": 7 })).unwrap();
    assert_eq!(counts.counts.values().collect::<Vec<_>>(), [&5, &6, &7]);
    assert!(serde_json::from_value::<Counts>(json!({ "a": "many" })).is_err());
}

#[test]
fn limits_stand_in_the_same_table() {
    let broken = |limits: Limits, value: Value| {
        let mut broken = Vec::new();
        limits.check(&value, &mut |below, rule| {
            broken.push(format!("{below}: {rule}"));
        });
        broken
    };
    assert_eq!(
        broken(
            Book::limits(),
            json!({ "Title": "", "pages": 0, "stock": 0 })
        ),
        [".Title: at least 1 character, got 0", ".pages: at least 1"]
    );
    assert_eq!(
        broken(Shelf::limits(), json!({ "name": "n", "left": 10 })),
        [".*: at most 9"]
    );
}

object! {
    /// Of a thing.
    pub struct Label: write new default;
    pub kind: &'static str = "kind", required = "label";
    pub text: Option<String> = "text", optional;
}

object! {
    pub struct Parcel: write new;
    pub count: i64 = "count", required, itself;
    pub inner: Option<Box<Label>> = "inner", required, maybe_boxed(Label);
    pub label: Box<Label> = "label", required, boxed(Label);
    pub marks: Vec<i64> = "marks", required, values(i64);
    pub names: Vec<String> = "names", required, into_values(String);
    pub note: Option<String> = "note", optional;
    pub sender: String = "sender", required, into;
    * pub others: BTreeMap<String, i64>;
}

#[test]
fn the_constructor_takes_what_is_required_and_has_no_single_value() {
    let parcel = Parcel::new(1, None, Label::default(), [2, 3], ["a"], "b");
    assert_eq!(
        serde_json::to_value(&parcel).unwrap(),
        json!({
            "count": 1,
            "inner": null,
            "label": { "kind": "label" },
            "marks": [2, 3],
            "names": ["a"],
            "sender": "b",
        })
    );
}

#[test]
fn what_is_received_can_be_made_from_nothing_and_changed() {
    let counts = Counts::default().with(|it| {
        it.counts.insert("a".to_owned(), 1);
    });
    assert_eq!(serde_json::to_value(&counts).unwrap(), json!({ "a": 1 }));
}

object! {
    pub struct Answer: read write empty;
    pub id: Result<String, Missing> = "Id", lenient_expected;
    pub label: Result<Shelf, Missing> = "label", expected;
    pub size: Option<i64> = "size", lenient_optional;
}

#[test]
fn what_is_expected_is_missed_only_by_who_needs_it() {
    let full = json!({ "Id": 7, "label": { "name": "n" } });
    let answer: Answer = serde_json::from_value(full).unwrap();
    let name = |answer: Answer| Ok::<_, Missing>(answer.label?.name);
    assert_eq!(answer.id.as_deref(), Ok("7"));
    assert_eq!(
        serde_json::to_value(&answer).unwrap(),
        json!({ "Id": "7", "label": { "name": "n" } })
    );
    assert_eq!(name(answer), Ok("n".to_owned()));
    for nothing in [json!({}), json!({ "Id": null, "label": null })] {
        let answer: Answer = serde_json::from_value(nothing).unwrap();
        assert_eq!(answer, Answer::default());
        assert_eq!(serde_json::to_string(&answer).unwrap(), "{}");
        assert_eq!(answer.id, Err(Missing::new("Id")));
        let missing = name(answer).unwrap_err();
        assert_eq!(missing.to_string(), "the response has no `label`");
    }
    // What is there has to be right.
    assert!(serde_json::from_value::<Answer>(json!({ "label": 5 })).is_err());
}
