//! Times, in every form in which they come.

use super::*;

async fn operator_time(value: Value) -> Timestamp {
    let item = one_recycle_item(json!({ "operatorTime": value })).await;
    item.operator_time.unwrap()
}

#[tokio::test]
async fn times_are_understood_in_the_documented_forms() {
    for (written, seconds) in [
        ("2022-07-29T14:55Z", 1_659_106_500),
        ("2022-01-01T10:00:00Z", 1_641_031_200),
    ] {
        let time = operator_time(json!(written)).await;
        assert_eq!(time.as_str(), written);
        assert_eq!(time.parse(), Ok(after_1970(seconds)));
        // An offset of its own is believed.
        assert_eq!(time.parse_with_offset(8 * 3600), Ok(after_1970(seconds)));
    }
}

#[tokio::test]
async fn a_time_with_an_ambiguous_zone_is_understood_with_an_offset() {
    let written = "Thu May 28 09:37:16 CST 2026";
    let dentry = one_version(json!({ "createTime": written, "modifiedTime": written })).await;
    for time in [dentry.create_time.unwrap(), dentry.modified_time.unwrap()] {
        assert_eq!(time.as_str(), written);
        let ambiguous = TimestampError::AmbiguousZone("CST".to_owned());
        assert_eq!(time.parse(), Err(ambiguous));
        assert_eq!(time.parse_with_offset(0), Ok(after_1970(1_779_961_036)));
        let in_china = after_1970(1_779_961_036 - 8 * 3600);
        assert_eq!(time.parse_with_offset(8 * 3600), Ok(in_china));
    }
}

#[tokio::test]
async fn a_time_that_nobody_understands_is_kept_and_does_not_fail_the_call() {
    for garbage in [
        "",
        " ",
        "x",
        "yesterday",
        "2022-13-45T99:99Z",
        "0000-00-00",
        "T",
        "Z",
    ] {
        let time = operator_time(json!(garbage)).await;
        assert_eq!(time.as_str(), garbage);
        assert_eq!(
            time.parse(),
            Err(TimestampError::UnknownForm),
            "{garbage:?}"
        );
    }
    for number in [
        json!(1_641_031_200_000_i64),
        json!(0),
        json!(-1),
        json!(1.5),
    ] {
        let time = operator_time(number.clone()).await;
        assert_eq!(time.as_str(), number.to_string());
        assert_eq!(time.parse(), Err(TimestampError::Number));
    }
    let time = operator_time(json!("2022-01-01T10:00:00")).await;
    assert_eq!(time.parse(), Err(TimestampError::MissingZone));
    assert_eq!(time.parse_with_offset(0), Ok(after_1970(1_641_031_200)));
}

#[tokio::test]
async fn a_time_that_is_not_even_text_does_not_fail_the_call() {
    for value in [
        json!(true),
        json!([2022, 1, 1, 10, 0]),
        json!({ "epochSecond": 1 }),
    ] {
        let body = json!({ "item": { "id": "1", "operatorTime": value } });
        let result = recycle_item(ok(body)).await;
        let item = result.unwrap_or_else(|error| panic!("{value}: {error}"));
        assert_eq!(item.item.unwrap().id, sent("1"), "{value}");
    }
}
