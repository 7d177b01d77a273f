//! Times as services write them.

use std::time::{Duration, SystemTime};

use crate::runtime::{Timestamp, TimestampError};

fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

#[test]
fn known_forms_are_understood() {
    for (text, seconds) in [
        ("2022-07-29T14:55:30Z", 1_659_106_530),
        ("2022-07-29T14:55Z", 1_659_106_500),
        ("2022-07-29t14:55:30z", 1_659_106_530),
        ("2022-07-29 14:55:30Z", 1_659_106_530),
        ("2022-07-29T22:55:30+08:00", 1_659_106_530),
        ("2022-07-29T22:55:30+0800", 1_659_106_530),
        (" 2022-07-29T14:55:30Z ", 1_659_106_530),
        ("1970-01-01T00:00:00Z", 0),
        ("Thu, 28 May 2026 09:37:16 GMT", 1_779_961_036),
        ("Thu, 28 May 2026 17:37:16 +0800", 1_779_961_036),
        ("Thu May 28 09:37:16 UTC 2026", 1_779_961_036),
        ("Thu May 28 09:37:16 GMT 2026", 1_779_961_036),
        ("Thu May 28 09:37:16 Z 2026", 1_779_961_036),
        ("Thu May 28 17:37:16 GMT+08:00 2026", 1_779_961_036),
        ("Thu May 28 17:37:16 +0800 2026", 1_779_961_036),
        ("Fri May 01 00:00:00 UTC 2026", 1_777_593_600),
    ] {
        assert_eq!(Timestamp::from(text).parse(), Ok(at(seconds)), "{text}");
        assert_eq!(
            Timestamp::from(text).parse_with_offset(3600),
            Ok(at(seconds)),
            "{text}"
        );
    }
    let parsed = Timestamp::from("2020-10-14T10:17:57.953Z").parse().unwrap();
    assert_eq!(parsed, at(1_602_670_677) + Duration::from_millis(953));
    let parsed = Timestamp::from("1969-12-31T23:59:59Z").parse().unwrap();
    assert_eq!(parsed, SystemTime::UNIX_EPOCH - Duration::from_secs(1));
}

#[test]
fn a_zone_that_is_ambiguous_or_missing_needs_an_offset() {
    let ambiguous = |zone: &str| TimestampError::AmbiguousZone(zone.to_owned());
    for (text, error) in [
        ("Thu, 28 May 2026 17:37:16 CST", ambiguous("CST")),
        ("Thu May 28 17:37:16 CST 2026", ambiguous("CST")),
        ("Thu May 28 17:37:16 IST 2026", ambiguous("IST")),
        ("2026-05-28T17:37:16", TimestampError::MissingZone),
        ("2026-05-28 17:37:16", TimestampError::MissingZone),
    ] {
        let timestamp = Timestamp::from(text);
        assert_eq!(timestamp.parse(), Err(error), "{text}");
        assert_eq!(
            timestamp.parse_with_offset(8 * 3600),
            Ok(at(1_779_961_036)),
            "{text}"
        );
    }
    assert_eq!(
        ambiguous("CST").to_string(),
        "the zone `CST` stands for several offsets; give one to parse the time"
    );
    let beyond = Timestamp::from("2026-05-28T17:37:16").parse_with_offset(i32::MAX);
    assert_eq!(beyond, Err(TimestampError::OutOfRange));
}

#[test]
fn texts_that_are_no_times_are_refused() {
    for text in [
        "",
        "soon",
        "2022-13-01T00:00:00Z",
        "2022-07-29T25:00Z",
        "Thu Xyz 28 09:37:16 UTC 2026",
        "Thu May 28 09:37:16 Some/Zone 2026",
        "Thu May 28 09:37 UTC 2026 now",
    ] {
        assert_eq!(
            Timestamp::from(text).parse(),
            Err(TimestampError::UnknownForm),
            "{text}"
        );
    }
    for text in ["1650000000", "1650000000000", "1.5"] {
        assert_eq!(
            Timestamp::from(text).parse(),
            Err(TimestampError::Number),
            "{text}"
        );
    }
}

#[test]
fn a_moment_is_written_in_rfc_3339_and_read_back() {
    let moment = at(1_659_106_500) + Duration::from_millis(250);
    let timestamp = Timestamp::from(moment);
    assert_eq!(timestamp.as_str(), "2022-07-29T14:55:00.25Z");
    assert_eq!(timestamp.parse(), Ok(moment));
    assert_eq!(
        Timestamp::from(SystemTime::UNIX_EPOCH).to_string(),
        "1970-01-01T00:00:00Z"
    );
}

#[test]
fn a_moment_out_of_range_becomes_the_nearest_in_range() {
    let late = SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 40);
    assert!(Timestamp::from(late).as_str().starts_with("9999-12-30"));
    for seconds in [63_000_000_000, 1 << 40] {
        let early = SystemTime::UNIX_EPOCH - Duration::from_secs(seconds);
        assert_eq!(Timestamp::from(early).as_str(), "0000-01-01T00:00:00Z");
    }
}

#[test]
fn the_text_is_kept_as_sent() {
    let read = |text| serde_json::from_str::<Timestamp>(text).unwrap();
    assert_eq!(read(r#""2022-07-29T14:55Z""#).as_str(), "2022-07-29T14:55Z");
    assert_eq!(read("1650000000000").as_str(), "1650000000000");
    assert_eq!(serde_json::to_string(&read("5")).unwrap(), r#""5""#);
    assert_ne!(
        Timestamp::from("2022-07-29T14:55Z"),
        Timestamp::from("2022-07-29T14:55:00Z")
    );
    assert!(serde_json::from_str::<Timestamp>("null").is_err());
    assert_eq!(read("true").as_str(), "true");
}

#[test]
fn times_are_ordered_by_their_moments() {
    let mut times = [
        "2022-07-29T14:55Z",
        "soon",
        "2022-07-29T15:00:00+08:00",
        "2022-07-29T14:55:00Z",
    ]
    .map(Timestamp::from);
    times.sort();
    let texts = times.each_ref().map(Timestamp::as_str);
    assert_eq!(
        texts,
        [
            "soon",
            "2022-07-29T15:00:00+08:00",
            "2022-07-29T14:55:00Z",
            "2022-07-29T14:55Z",
        ]
    );
}

#[test]
fn a_time_becomes_that_of_other_types_and_comes_back() {
    let time = Timestamp::from("2022-07-29T14:55:00Z");
    let moment = jiff::Timestamp::try_from(&time).unwrap();
    assert_eq!(moment.as_second(), 1_659_106_500);
    assert_eq!(Timestamp::from(moment), time);
    assert_eq!(SystemTime::try_from(&time), time.parse());
    let unclear = Timestamp::from("2022-07-29T14:55:00");
    assert_eq!(
        jiff::Timestamp::try_from(&unclear),
        Err(TimestampError::MissingZone)
    );
}
