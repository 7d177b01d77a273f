//! Points in time as a service writes them.
//!
//! The string is kept as it came, because services write times in many ways and some of these do
//! not say which moment is meant; it is understood only when asked.
//! `jiff` reads the forms; its own types would refuse what they cannot place in time, and write
//! another string than was read (`the_text_is_kept_as_sent`).

use std::cmp::Ordering;
use std::fmt;
use std::time::SystemTime;

use jiff::civil::DateTime;
use jiff::fmt::strtime;
use jiff::tz::Offset;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// A time, as the string that was sent or will be sent.
///
/// Two are equal when their strings are. They are ordered by the moments they mean, and by their
/// strings where these are the same; those that mean none come first. Comparing reads the strings:
/// a long list is sorted faster with `sort_by_cached_key(|time| time.parse().ok())`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// The string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The moment.
    ///
    /// Understands RFC 3339 and ISO 8601 with an offset (`2022-07-29T14:55Z`),
    /// `Thu, 28 May 2026 09:37:16 GMT` and `Thu May 28 09:37:16 UTC 2026`.
    ///
    /// # Errors
    /// When the string is none of these, or names no offset or an ambiguous one, such as `CST`;
    /// [`Timestamp::parse_with_offset`] helps with the latter.
    pub fn parse(&self) -> Result<SystemTime, TimestampError> {
        match read(&self.0)? {
            (time, Zone::Offset(offset)) => moment(time, offset),
            (_, Zone::Missing) => Err(TimestampError::MissingZone),
            (_, Zone::Named(name)) => Err(TimestampError::AmbiguousZone(name)),
        }
    }

    /// The moment, taking a time without an offset or with an ambiguous zone to be this many
    /// seconds east of UTC.
    ///
    /// # Errors
    /// When the string is not a time, or the offset is beyond a day.
    pub fn parse_with_offset(&self, seconds: i32) -> Result<SystemTime, TimestampError> {
        let (time, zone) = read(&self.0)?;
        let offset = match zone {
            Zone::Offset(offset) => offset,
            Zone::Missing | Zone::Named(_) => {
                Offset::from_seconds(seconds).map_err(|_| TimestampError::OutOfRange)?
            }
        };
        moment(time, offset)
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |time: &Self| time.parse().ok();
        key(self)
            .cmp(&key(other))
            .then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// As [`Timestamp::parse`].
impl TryFrom<&Timestamp> for SystemTime {
    type Error = TimestampError;

    fn try_from(time: &Timestamp) -> Result<Self, TimestampError> {
        time.parse()
    }
}

/// As [`Timestamp::parse`].
impl TryFrom<&Timestamp> for jiff::Timestamp {
    type Error = TimestampError;

    fn try_from(time: &Timestamp) -> Result<Self, TimestampError> {
        Self::try_from(time.parse()?).map_err(|_| TimestampError::OutOfRange)
    }
}

/// Writes RFC 3339 in UTC, as of a [`SystemTime`].
impl From<jiff::Timestamp> for Timestamp {
    fn from(moment: jiff::Timestamp) -> Self {
        SystemTime::from(moment).into()
    }
}

/// Why a string is not understood as a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimestampError {
    /// The string is in none of the forms that are understood.
    UnknownForm,
    /// The string is a number, which does not say what it counts.
    Number,
    /// The string names no offset from UTC.
    MissingZone,
    /// The string names a zone by letters that stand for several zones.
    AmbiguousZone(String),
    /// The moment, or the offset, is out of range.
    OutOfRange,
}

impl fmt::Display for TimestampError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownForm => formatter.write_str("not a time in a known form"),
            Self::Number => formatter.write_str("a number does not say which unit it counts"),
            Self::MissingZone => {
                formatter.write_str("the time names no offset from UTC; give one to parse it")
            }
            Self::AmbiguousZone(zone) => write!(
                formatter,
                "the zone `{zone}` stands for several offsets; give one to parse the time"
            ),
            Self::OutOfRange => formatter.write_str("the time or its offset is out of range"),
        }
    }
}

impl std::error::Error for TimestampError {}

enum Zone {
    Offset(Offset),
    Named(String),
    Missing,
}

fn read(text: &str) -> Result<(DateTime, Zone), TimestampError> {
    let text = text.trim();
    if text.parse::<f64>().is_ok() {
        return Err(TimestampError::Number);
    }
    iso(text)
        .or_else(|| of_a_header(text))
        .or_else(|| with_zone_before_year(text))
        .ok_or(TimestampError::UnknownForm)
}

fn iso(text: &str) -> Option<(DateTime, Zone)> {
    if let Ok(moment) = text.parse::<jiff::Timestamp>() {
        let time = Offset::UTC.to_datetime(moment);
        return Some((time, Zone::Offset(Offset::UTC)));
    }
    let time = text.parse().ok()?;
    Some((time, Zone::Missing))
}

/// `Thu, 28 May 2026 09:37:16 GMT`, as headers such as `Last-Modified` have it.
fn of_a_header(text: &str) -> Option<(DateTime, Zone)> {
    let (civil, zone) = text.rsplit_once(' ')?;
    in_form("%a, %d %b %Y %H:%M:%S", civil, zone)
}

/// `Thu May 28 09:37:16 UTC 2026`, as Java writes a date.
fn with_zone_before_year(text: &str) -> Option<(DateTime, Zone)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let [weekday, month, day, clock, zone, year] = words.as_slice() else {
        return None;
    };
    let civil = [*weekday, *month, *day, *clock, *year].join(" ");
    in_form("%a %b %d %H:%M:%S %Y", &civil, zone)
}

fn in_form(form: &str, civil: &str, zone: &str) -> Option<(DateTime, Zone)> {
    let time = strtime::parse(form, civil).ok()?.to_datetime().ok()?;
    Some((time, zone_of(zone)?))
}

fn zone_of(zone: &str) -> Option<Zone> {
    let after_name = zone
        .strip_prefix("GMT")
        .or_else(|| zone.strip_prefix("UTC"))
        .or_else(|| zone.strip_prefix('Z'));
    if after_name == Some("") {
        return Some(Zone::Offset(Offset::UTC));
    }
    if let Ok(parsed) = strtime::parse("%z", after_name.unwrap_or(zone).replace(':', "")) {
        return parsed.offset().map(Zone::Offset);
    }
    let is_name = zone.len() <= 5 && zone.chars().all(|letter| letter.is_ascii_alphabetic());
    is_name.then(|| Zone::Named(zone.to_owned()))
}

fn moment(time: DateTime, offset: Offset) -> Result<SystemTime, TimestampError> {
    offset
        .to_timestamp(time)
        .map(SystemTime::from)
        .map_err(|_| TimestampError::OutOfRange)
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// Writes RFC 3339 in UTC; a moment outside of the years that allows becomes the nearest inside.
impl From<SystemTime> for Timestamp {
    fn from(moment: SystemTime) -> Self {
        let year_0 = jiff::Timestamp::constant(-62_167_219_200, 0);
        let nearest = if moment < SystemTime::UNIX_EPOCH {
            year_0
        } else {
            jiff::Timestamp::MAX
        };
        let moment = jiff::Timestamp::try_from(moment).unwrap_or(nearest);
        Self(moment.max(year_0).to_string())
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Whatever was sent is kept: an unreadable time must not hide what it is a part of.
        Ok(Self(match Value::deserialize(deserializer)? {
            Value::String(text) => text,
            Value::Null => return Err(D::Error::custom("expected a time")),
            other => other.to_string(),
        }))
    }
}
