//! The media types of a response: which is read as the usual content, and in which other ways the
//! response can be read.

use crate::diagnostic::{Code, Place};
use crate::ir::{Content, Events, FailureBody, Item, Kind, Readings, Type};
use crate::lower::media_type::{essence, is_json, is_plain, is_scalar, is_stream, is_text};
use crate::lower::notes::Notes;
use crate::lower::types::{Name, Types};
use crate::spec::node::Node;
use crate::spec::schema::Schema;

/// The media types of one response.
#[derive(Default)]
pub(super) struct Chosen<'a> {
    usual: Option<Offer<'a>>,
    /// The usual content is bytes or text.
    is_download: bool,
    others: Vec<Offer<'a>>,
}

#[derive(Clone, Copy)]
struct Offer<'a> {
    media: &'a str,
    node: Node<'a>,
}

impl<'a> Offer<'a> {
    fn schema(self) -> Option<Schema<'a>> {
        self.node.get("schema").map(Schema::new)
    }

    fn ty(self, words: &[String], types: &mut Types<'a>, notes: &mut Notes) -> Type {
        match self.schema() {
            Some(schema) => types.of(schema, Name::Words(words), notes),
            None => Type::new(Kind::Any),
        }
    }

    /// What is written as text.
    fn text(self, words: &[String], types: &mut Types<'a>, notes: &mut Notes) -> Content {
        match self.schema() {
            Some(schema) if is_plain(self.media) && is_scalar(schema) => {
                Content::Scalar(self.ty(words, types, notes))
            }
            schema => {
                if let Some(schema) = schema {
                    report_structure(schema, self.media, notes);
                }
                Content::Text
            }
        }
    }

    /// A range that JSON is of, and a schema that can only be that of JSON if the range is narrower.
    fn may_be_json(self) -> bool {
        match essence(self.media).as_str() {
            "*/*" => self.schema().is_some(),
            "application/*" => {
                let ty = self.schema().and_then(|schema| schema.type_name());
                ty.is_some_and(|ty| matches!(&*ty, "object" | "array"))
            }
            _ => false,
        }
    }

    /// The less, the more a caller gets from it.
    fn rank(self) -> u8 {
        let essence = essence(self.media);
        match self.media {
            media if is_stream(media) => 8,
            _ if essence == "application/json" => 0,
            media if is_json(media) => 1,
            _ if self.may_be_json() => 2,
            _ if essence.contains('*') => 7,
            media if is_plain(media) => 3,
            media if is_text(media) && essence.starts_with("text/") => 4,
            media if is_text(media) => 5,
            _ => 6,
        }
    }

    fn is_same(self, other: Self) -> bool {
        match (self.schema(), other.schema()) {
            (Some(one), Some(other)) => {
                one.node() == other.node() || one.node().equals(other.node())
            }
            (one, other) => one.is_none() && other.is_none(),
        }
    }

    fn has_events(self) -> bool {
        essence(self.media) == "text/event-stream"
    }

    /// What each item of a stream is: all of a stream is an array of them.
    fn items(self) -> Option<Schema<'a>> {
        let by_item = self.node.get("itemSchema").map(Schema::new);
        by_item.or_else(|| {
            let schema = self.schema()?;
            let is_array = schema.type_name().as_deref() == Some("array");
            Some(schema.items().filter(|_| is_array).unwrap_or(schema))
        })
    }

    /// The document says the same of the items of both streams.
    fn has_items_of(self, other: Self) -> bool {
        match (self.items(), other.items()) {
            (Some(one), Some(other)) => one.node().equals(other.node()),
            (one, other) => one.is_none() && other.is_none(),
        }
    }
}

/// What is read unless the caller asks for something else: JSON, then text, plain text before others and
/// before what is written in a language such as XML, then bytes. What is named is asked for rather than
/// what a range leaves open, and of what is as good the first by the alphabet: the order of keys says
/// nothing, and callers know what they get.
pub(super) fn choose<'a>(response: Node<'a>, notes: &mut Notes) -> Chosen<'a> {
    let mut offers: Vec<Offer<'a>> = Vec::new();
    for (media, node) in response.entries_of("content") {
        if !is_stream(media) {
            ignore_items(node, notes);
        }
        offers.push(Offer { media, node });
    }
    let usual = offers
        .iter()
        .enumerate()
        .min_by_key(|(_, offer)| offer.rank())
        .map(|(at, _)| at);
    let usual = usual.map(|at| offers.remove(at));
    Chosen {
        usual,
        is_download: false,
        others: offers,
    }
}

impl<'a> Chosen<'a> {
    /// The content that is usually read.
    pub(super) fn usual(
        &mut self,
        words: &[String],
        types: &mut Types<'a>,
        notes: &mut Notes,
    ) -> Content {
        let Some(usual) = self.usual else {
            return Content::Empty;
        };
        let media = usual.media;
        let content = if is_stream(media) {
            Content::Text
        } else if is_json(media) || usual.may_be_json() {
            let ty = usual.ty(words, types, notes);
            let may_be_text = media == "*/*" || self.others.iter().any(|it| is_text(it.media));
            match ty.kind {
                Kind::Bytes => Content::Bytes,
                Kind::String if may_be_text && !ty.nullable => Content::AnyText,
                _ => Content::Json(ty),
            }
        } else if is_text(media) {
            usual.text(words, types, notes)
        } else {
            if let Some(schema) = usual.schema() {
                report_structure(schema, media, notes);
            }
            Content::Bytes
        };
        self.is_download = matches!(content, Content::Bytes | Content::Text);
        content
    }

    /// The media type that is asked for to get the usual content.
    pub(super) fn asked_for(&self) -> Option<String> {
        self.usual.map(|usual| usual.media.to_owned())
    }

    /// What the body of a failure can be: the media type of the answer tells which.
    pub(super) fn of_failure(
        mut self,
        words: &[String],
        types: &mut Types<'a>,
        notes: &mut Notes,
    ) -> Vec<FailureBody> {
        let Some(usual) = self.usual else {
            return Vec::new();
        };
        let mut bodies = Vec::new();
        let content = self.usual(words, types, notes);
        bodies.push(FailureBody {
            media_type: usual.media.to_owned(),
            content,
        });
        for other in self.others {
            let content = if other.is_same(usual) && is_json(other.media) == is_json(usual.media) {
                continue;
            } else if is_json(other.media) {
                let mut words = words.to_vec();
                words.push(essence(other.media));
                Content::Json(other.ty(&words, types, notes))
            } else if is_plain(other.media) {
                let mut words = words.to_vec();
                words.push(essence(other.media));
                other.text(&words, types, notes)
            } else if is_text(other.media) {
                Content::Text
            } else {
                // Whatever it is, the error holds its bytes.
                continue;
            };
            let media_type = other.media.to_owned();
            if bodies.iter().all(|body| body.content != content) {
                bodies.push(FailureBody {
                    media_type,
                    content,
                });
            }
        }
        bodies
    }

    /// Adds the other ways to read the response.
    pub(super) fn add_to(
        self,
        readings: &mut Readings,
        words: &[String],
        types: &mut Types<'a>,
        notes: &mut Notes,
    ) {
        let Some(usual) = self.usual else {
            return;
        };
        let media = |offer: Offer<'_>| offer.media.to_owned();
        let offers = std::iter::once(usual).chain(self.others.iter().copied());
        let mut streams: Vec<Offer<'a>> = offers.filter(|it| is_stream(it.media)).collect();
        // Events say more than lines: if only one kind can be read, it is they.
        streams.sort_by_key(|it| !it.has_events());
        for (at, offer) in streams.iter().enumerate() {
            let mut known = streams.iter().take(at);
            let alike = known.find(|known| known.has_items_of(*offer));
            let mut words = words.to_vec();
            if at > 0 && alike.is_none() {
                words.push(essence(offer.media));
            }
            let items = alike.unwrap_or(offer).items();
            let otherwise = match is_stream(usual.media) {
                true => "read whole, as text",
                false => "not asked for",
            };
            stream(*offer, items, otherwise, readings, words, types, notes);
        }
        if self.is_download && !is_stream(usual.media) {
            push(&mut readings.downloads, media(usual));
        }
        let others = self.others.into_iter();
        for other in others.filter(|other| !is_stream(other.media)) {
            if other.is_same(usual) && is_json(usual.media) {
                push(&mut readings.also, media(other));
            } else if is_json(other.media) && is_json(usual.media) {
                let mut words = words.to_vec();
                words.push(essence(other.media));
                let ty = other.ty(&words, types, notes);
                readings.json.push((media(other), ty));
            } else {
                push(&mut readings.downloads, media(other));
            }
        }
    }
}

/// Says that nothing tells how an array or an object is written but as JSON.
pub(super) fn report_structure(schema: Schema<'_>, media: &str, notes: &mut Notes) {
    let of = schema.type_name();
    if let Some(of @ ("array" | "object")) = of.as_deref() {
        notes.findings.warning(
            Code::TextOfStructure,
            schema.used_at(),
            format!("the client does not know a value of type `{of}` as `{media}`; callers read and write it themselves"),
            "offer `application/json`, or describe a string",
        );
    }
}

/// Says that nothing is read or written item by item.
pub(super) fn ignore_items(media: Node<'_>, notes: &mut Notes) {
    if let Some(items) = media.get("itemSchema") {
        notes.findings.warning(
            Code::IgnoredKeyword,
            Place::key(items),
            "`itemSchema` of a media type is ignored: only streams have items",
            "use a media type such as `text/event-stream` or `application/jsonl`",
        );
    }
}

fn push(media_types: &mut Vec<String>, media: String) {
    if !media_types.contains(&media) {
        media_types.push(media);
    }
}

/// Adds a stream of items, or says what is done with it otherwise.
fn stream<'a>(
    offer: Offer<'a>,
    items: Option<Schema<'a>>,
    otherwise: &str,
    readings: &mut Readings,
    mut words: Vec<String>,
    types: &mut Types<'a>,
    notes: &mut Notes,
) {
    let is_events = offer.has_events();
    let by_item = offer.node.has("itemSchema");
    let item = match items {
        None if is_events => Item::Raw,
        Some(schema) if is_events && schema.type_name().as_deref() == Some("string") => Item::Raw,
        None => Item::Data(Type::new(Kind::Any)),
        Some(schema) => {
            words.push("event".to_owned());
            let ty = types.of(schema, Name::Words(&words), notes);
            let is_event = |schema: Schema<'_>| {
                let has = |name| schema.property(name).is_some();
                has("data") && (by_item || has("event"))
            };
            let tells = |schema: Schema<'_>| schema.property("data").is_some_and(is_string);
            match is_events && each(schema, is_event) {
                true if each(schema, tells) => Item::Text(ty),
                true => Item::Event(ty),
                false => Item::Data(ty),
            }
        }
    };
    let media = offer.media.to_owned();
    let Some(events) = &mut readings.events else {
        readings.events = Some(Events {
            media_types: vec![media],
            item,
        });
        return;
    };
    if events.item == item {
        return push(&mut events.media_types, media);
    }
    let streams = &mut readings.streams;
    let known = streams.iter().find(|(known, _)| *known == media);
    match (item, known) {
        (Item::Data(ty), Some((_, known))) if ty == *known => {}
        // Callers choose it by its media type.
        (Item::Data(ty), None) if !events.media_types.contains(&media) => streams.push((media, ty)),
        _ => notes.findings.warning(
            Code::SecondStream,
            Place::key(offer.node),
            format!("another stream of this operation has items of another type; this one is {otherwise}"),
            "give the items the same schema, or another media type",
        ),
    }
}

/// It is so of the schema, or of all its alternatives.
fn each(schema: Schema<'_>, is_so: impl Fn(Schema<'_>) -> bool) -> bool {
    let endings = schema.endings(|_| false);
    !endings.is_empty() && endings.into_iter().all(is_so)
}

/// An event says it as the text that it is.
fn is_string(schema: Schema<'_>) -> bool {
    each(schema, |one| {
        one.is_null() || one.type_name().as_deref() == Some("string")
    })
}
