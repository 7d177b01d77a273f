//! Reads from a page what leads on to the next one, and nothing else of it.
//!
//! A page is also read as what the document promises; this goes by its text, in which the places
//! are JSON pointers, and skips over all items.

use std::borrow::Cow;
use std::fmt;

use http::HeaderMap;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::runtime::paging::link;
use crate::runtime::paging::rules::{PageRules, Place, Turn};

/// What a page says about the list.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    /// The number of its items.
    pub(crate) items: usize,
    /// What names the last item.
    pub(crate) last: Option<String>,
    /// The cursor or the address of the next page.
    pub(crate) next: Option<String>,
    /// Whether there is another page, if it says so.
    pub(crate) more: Option<bool>,
    /// The number of items in all pages.
    pub(crate) total: Option<u64>,
    /// The number of pages.
    pub(crate) pages: Option<u64>,
}

impl Marks {
    /// What a response without a body says: there is nothing more.
    pub(crate) fn of_nothing() -> Self {
        Self {
            more: Some(false),
            ..Self::default()
        }
    }

    /// What this response says.
    pub(crate) fn read(
        rules: &PageRules,
        headers: &HeaderMap,
        body: &[u8],
    ) -> serde_json::Result<Self> {
        let places = match rules.turn {
            Turn::Cursor(places) | Turn::Address(places) => places,
            Turn::LastItem(_) | Turn::Number(_) | Turn::Offset => &[],
        };
        let key = match rules.turn {
            Turn::LastItem(key) => Some(key),
            _ => None,
        };
        let mut found = Found::default();
        let places_in_body = places.iter().enumerate().filter_map(|(index, place)| {
            let pointer = match place {
                Place::Body(pointer) => pointer,
                Place::Header(_) => return None,
            };
            Some((*pointer, What::Next(index)))
        });
        let others = [
            (Some(rules.items), What::Items(key)),
            (rules.more.map(|more| more.field), What::More),
            (rules.total, What::Total),
            (rules.pages, What::Pages),
        ];
        let others = others
            .into_iter()
            .filter_map(|(at, what)| Some((at?, what)));
        let wanted = places_in_body.chain(others).collect();
        found.next.resize(places.len(), None);
        let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
        let mut parser = serde_json::Deserializer::from_slice(body);
        Probe {
            wanted,
            found: &mut found,
        }
        .deserialize(&mut parser)?;
        let number = |text: Option<String>| text.and_then(|text| text.trim().parse().ok());
        let mut next = places.iter().zip(found.next).filter_map(|(place, text)| {
            match place {
                Place::Body(_) => text,
                Place::Header(name) if name.eq_ignore_ascii_case("link") => link::next(headers),
                Place::Header(name) => Some(headers.get(*name)?.to_str().ok()?.to_owned()),
            }
            .filter(|text| !text.is_empty())
        });
        Ok(Self {
            items: found.items,
            last: found.last,
            next: next.next(),
            more: rules.more.and_then(|more| {
                let said = found.more?;
                Some(more.values.contains(&said.as_str()))
            }),
            total: number(found.total),
            pages: number(found.pages),
        })
    }
}

#[derive(Default)]
struct Found {
    items: usize,
    last: Option<String>,
    next: Vec<Option<String>>,
    more: Option<String>,
    total: Option<String>,
    pages: Option<String>,
}

#[derive(Clone, Copy)]
enum What {
    /// The items, of the last of which this part is wanted.
    Items(Option<&'static str>),
    Last,
    Next(usize),
    More,
    Total,
    Pages,
}

impl Found {
    fn put(&mut self, what: What, text: Option<&str>) {
        let slot = match what {
            What::Items(_) => None,
            What::Last => Some(&mut self.last),
            What::Next(index) => self.next.get_mut(index),
            What::More => Some(&mut self.more),
            What::Total => Some(&mut self.total),
            What::Pages => Some(&mut self.pages),
        };
        if let Some(slot) = slot {
            *slot = text.filter(|text| !text.is_empty()).map(str::to_owned);
        }
    }
}

/// Looks for values below the one that it reads.
struct Probe<'f> {
    /// What is wanted, by the rest of the pointer to it.
    wanted: Vec<(&'static str, What)>,
    found: &'f mut Found,
}

impl Probe<'_> {
    /// The value itself is this scalar; nothing if it is none.
    fn scalar(self, text: Option<&str>) {
        for (rest, what) in self.wanted {
            if rest.is_empty() {
                self.found.put(what, text);
            }
        }
    }
}

impl<'de> DeserializeSeed<'de> for Probe<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Probe<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<Name<'de>>()? {
            let below = self.wanted.iter().filter_map(|(rest, what)| {
                let (token, rest) = step(rest)?;
                (token == name.0).then_some((rest, *what))
            });
            let wanted: Vec<_> = below.collect();
            if wanted.is_empty() {
                map.next_value::<IgnoredAny>()?;
            } else {
                map.next_value_seed(Probe {
                    wanted,
                    found: &mut *self.found,
                })?;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let mut wanted = self.wanted.iter().filter(|(rest, _)| rest.is_empty());
        let key = wanted.find_map(|(_, what)| match what {
            What::Items(key) => Some(*key),
            _ => None,
        });
        let Some(key) = key else {
            while items.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(());
        };
        self.found.items = 0;
        let mut last = None;
        loop {
            // Each item puts its own there.
            self.found.last = None;
            let wanted = key.map(|key| (key, What::Last)).into_iter().collect();
            let found = &mut *self.found;
            let item = items.next_element_seed(Probe { wanted, found })?;
            if item.is_none() {
                self.found.last = last;
                return Ok(());
            }
            last = self.found.last.take();
            self.found.items += 1;
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.scalar(Some(text));
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.scalar(Some(if value { "true" } else { "false" }));
        Ok(())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.scalar(Some(&number.to_string()));
        Ok(())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.scalar(Some(&number.to_string()));
        Ok(())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        self.scalar(Some(&number.to_string()));
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar(None);
        Ok(())
    }
}

/// A key, borrowed from the text where it can be.
struct Name<'de>(Cow<'de, str>);

impl<'de> serde::Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visit;
        impl<'de> Visitor<'de> for Visit {
            type Value = Name<'de>;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a key")
            }
            fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(name)))
            }
            fn visit_str<E: Error>(self, name: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(name.to_owned())))
            }
        }
        deserializer.deserialize_str(Visit)
    }
}

/// The first token of a pointer, unescaped, and the rest.
fn step(pointer: &'static str) -> Option<(Cow<'static, str>, &'static str)> {
    let pointer = pointer.strip_prefix('/')?;
    let end = pointer.find('/').unwrap_or(pointer.len());
    let (token, rest) = pointer.split_at(end);
    let token = if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    };
    Some((token, rest))
}
