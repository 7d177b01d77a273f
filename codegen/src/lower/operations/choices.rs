//! The ways to send a body: which media types of the document are offered to callers, and how their
//! bodies are written.

use super::files::has_files;
use crate::ir::{
    Argument, Docs, Encoding, FormStyle, Kind, Location, Parameter, Style, Target, Type, WireName,
};
use crate::lower::media_type::{essence, is_items, is_json, is_scalar, is_sequence};
use crate::media_types::{FORM, MULTIPART};
use crate::spec::node::Node;
use crate::spec::schema::Schema;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// One way of several to send a body.
#[derive(Clone)]
pub(super) struct Choice<'a> {
    /// What tells it apart from the others, in words.
    pub(super) suffix: String,
    pub(super) media: Node<'a>,
    pub(super) encoding: Encoding,
    /// The media types of the document that it stands for.
    pub(super) offered: Vec<&'a str>,
    /// Forms that are made of the same arguments.
    pub(super) forms: Vec<Choice<'a>>,
}

impl Choice<'_> {
    /// Callers say all of it with the arguments of another choice, and only have to say the media type:
    /// a form of the same schema.
    fn is_form_of(&self, other: &Self) -> bool {
        let is_written_anew = matches!(other.encoding, Encoding::Json(_) | Encoding::Form);
        let has_parts = match self.encoding {
            Encoding::Form => false,
            Encoding::Multipart => !self.media.has("schema") || has_files(self.media),
            _ => return false,
        };
        is_written_anew && !has_parts && self.is_same_body(other)
    }

    /// The type of its values, if it is a form that has no way to write them.
    pub(super) fn unwritable(&self) -> Option<String> {
        let types = nameless(schema(self.media)?)?;
        // Callers write the text of a form themselves.
        let is_text = types.iter().all(|ty| ty == "string");
        match self.encoding {
            Encoding::Form if is_text => None,
            Encoding::Form | Encoding::Multipart => Some(types.join("` or `")),
            _ => None,
        }
    }

    /// All media types that callers may choose with it.
    fn media_types(&self) -> Vec<&str> {
        let forms = self.forms.iter().flat_map(|form| &form.offered);
        self.offered.iter().chain(forms).copied().collect()
    }

    /// The document says the same about both bodies.
    fn is_same_body(&self, other: &Self) -> bool {
        same(self.media, other.media, "schema")
    }

    /// The same for choices of which one takes in the other, so that not all are compared.
    fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        std::mem::discriminant(&self.encoding).hash(&mut hasher);
        if !matches!(self.encoding, Encoding::Bytes(_)) {
            for key in ["schema", "encoding"] {
                if let Some(node) = self.media.get(key).map(Node::definition) {
                    node.hash_content(&mut hasher);
                }
            }
        }
        hasher.finish()
    }

    /// Another media type of the same body, written in the same way.
    fn takes_in(&self, other: &Self) -> bool {
        match (&self.encoding, &other.encoding) {
            // Whatever it is, the caller writes it.
            (Encoding::Bytes(_), Encoding::Bytes(_)) => true,
            (own, other_encoding) => {
                std::mem::discriminant(own) == std::mem::discriminant(other_encoding)
                    && self.is_same_body(other)
                    && same(self.media, other.media, "encoding")
            }
        }
    }
}

fn schema(media: Node<'_>) -> Option<Schema<'_>> {
    media.get("schema").map(Schema::new)
}

/// The types of the values of a schema, if none of them has names as the fields of a form do.
pub(super) fn nameless(schema: Schema<'_>) -> Option<Vec<String>> {
    let mut endings = schema.endings(|one| one.type_name().is_some());
    endings.retain(|one| !one.is_null());
    let mut types = BTreeSet::new();
    for one in endings {
        types.insert(one.type_name().filter(|ty| ty != "object")?.into_owned());
    }
    (!types.is_empty()).then(|| types.into_iter().collect())
}

fn same(one: Node<'_>, other: Node<'_>, key: &str) -> bool {
    let [one, other] = [one, other].map(|media| media.get(key).map(Node::definition));
    match (one, other) {
        (Some(one), Some(other)) => one == other || one.equals(other),
        (one, other) => one.is_none() && other.is_none(),
    }
}

/// The ways to send a body, the usual one first: JSON, lines of JSON, a form, a multipart form, text,
/// bytes.
pub(super) fn choices(body: Node<'_>) -> Vec<Choice<'_>> {
    let mut offered: Vec<Choice<'_>> = body
        .entries_of("content")
        .map(|(media, node)| Choice {
            suffix: String::new(),
            media: node,
            encoding: encoding(media, node),
            offered: vec![media],
            forms: Vec::new(),
        })
        .collect();
    // What is named is sent rather than what a range leaves open.
    offered.sort_by_key(|choice| {
        let media = choice.offered.first().copied().unwrap_or_default();
        let is_usual = media == "application/json";
        (rank(&choice.encoding), !is_usual, media.contains('*'))
    });
    let mut choices: Vec<Choice<'_>> = Vec::new();
    let mut places: HashMap<u64, Vec<usize>> = HashMap::new();
    for choice in offered {
        let alike = places.entry(choice.fingerprint()).or_default();
        let takes_in = |at: &&usize| choices.get(**at).is_some_and(|it| it.takes_in(&choice));
        let known = alike.iter().find(takes_in).copied();
        match known.and_then(|at| choices.get_mut(at)) {
            Some(known) => known.offered.extend(&choice.offered),
            None => {
                alike.push(choices.len());
                choices.push(choice);
            }
        }
    }
    let mut known = HashSet::new();
    for choice in &mut choices {
        choice.offered.sort_unstable();
        let media = choice.offered.first().copied().unwrap_or_default();
        let subtype = media.split_once('/').map_or(media, |(_, subtype)| subtype);
        let suffixes = [
            format!("as {}", plain_name(&choice.encoding)),
            format!("as {subtype}"),
            format!("as {media}"),
        ];
        let mut suffixes = suffixes.into_iter();
        choice.suffix = suffixes.find(|it| !known.contains(it)).unwrap_or_default();
        known.insert(choice.suffix.clone());
        if must_be_said(choice)
            && let Encoding::Bytes(sent) | Encoding::Json(sent) = &mut choice.encoding
        {
            *sent = choice.offered.join(", ");
        }
    }
    with_forms(choices)
}

/// The choices, and with each the forms of what is said with it.
fn with_forms(choices: Vec<Choice<'_>>) -> Vec<Choice<'_>> {
    let mut kept: Vec<Choice<'_>> = Vec::new();
    for choice in choices {
        match kept.iter_mut().find(|known| choice.is_form_of(known)) {
            Some(known) => known.forms.push(choice),
            None => kept.push(choice),
        }
    }
    kept
}

/// How a body of this media type is written.
fn encoding(media: &str, node: Node<'_>) -> Encoding {
    let essence = essence(media);
    let ty = schema(node).and_then(|schema| schema.type_name().map(|ty| ty.into_owned()));
    let is_string = ty.as_deref() == Some("string");
    let is_described = schema(node).is_some_and(|schema| !schema.is_unconstrained());
    let is_structured = !is_string && is_described;
    let is_scalar = schema(node).is_some_and(is_scalar);
    match essence.as_str() {
        FORM => Encoding::Form,
        MULTIPART => Encoding::Multipart,
        // Of all that the service takes, only JSON can hold it.
        "*/*" | "application/*" if is_structured => Encoding::Json("application/json".to_owned()),
        _ if is_json(media) && media.contains('*') => Encoding::Json("application/json".to_owned()),
        _ if is_json(media) => Encoding::Json(media.trim().to_owned()),
        _ if is_items(media) && (is_structured || node.has("itemSchema")) => {
            let media = media.trim().to_owned();
            match is_sequence(&media) {
                true => Encoding::Sequence(media),
                false => Encoding::Lines(media),
            }
        }
        _ if essence.starts_with("text/") && !essence.contains('*') && is_scalar => {
            Encoding::Text(media.trim().to_owned())
        }
        "*/*" | "application/*" => Encoding::Bytes("application/octet-stream".to_owned()),
        // Of another range, the caller says which it is.
        _ => Encoding::Bytes(media.trim().to_owned()),
    }
}

fn rank(encoding: &Encoding) -> u8 {
    match encoding {
        Encoding::Json(_) => 0,
        Encoding::Lines(_) => 1,
        Encoding::Sequence(_) => 2,
        Encoding::Form => 3,
        Encoding::Multipart => 4,
        Encoding::Text(_) => 5,
        Encoding::Bytes(_) => 6,
    }
}

fn plain_name(encoding: &Encoding) -> &'static str {
    match encoding {
        Encoding::Json(_) => "json",
        Encoding::Lines(_) => "lines",
        Encoding::Sequence(_) => "sequence",
        Encoding::Form => "form",
        Encoding::Multipart => "multipart",
        Encoding::Text(_) => "text",
        Encoding::Bytes(_) => "bytes",
    }
}

/// The styles of the properties of a form: any key about them sets aside what is usual.
pub(super) fn styles(media: Node<'_>) -> BTreeMap<String, FormStyle> {
    let styled = media
        .entries_of("encoding")
        .filter_map(|(name, encoding)| Some((name.to_owned(), style(encoding)?)));
    styled.collect()
}

fn style(encoding: Node<'_>) -> Option<FormStyle> {
    let content_type = encoding.string_of("contentType").unwrap_or_default();
    let is_default = !encoding.has("explode") && !encoding.has("allowReserved");
    let style = match encoding.string_of("style") {
        Some("spaceDelimited") => Style::SpaceDelimited,
        Some("pipeDelimited") => Style::PipeDelimited,
        Some("deepObject") => Style::DeepObject,
        None if is_default && is_json(content_type) => Style::Json,
        None if is_default => return None,
        _ => Style::Form,
    };
    let explode = encoding.get("explode").and_then(Node::boolean);
    Some(FormStyle {
        style,
        explode: explode.unwrap_or(matches!(style, Style::Form | Style::DeepObject)),
        allow_reserved: encoding.is_set("allowReserved"),
    })
}

/// Nobody but the caller knows the media type.
fn must_be_said(choice: &Choice<'_>) -> bool {
    let offered = &choice.offered;
    let is_open = offered.iter().any(|media| media.contains('*'));
    match &choice.encoding {
        // Which of several it is, which kind of `image/*`, or where its parts begin.
        Encoding::Bytes(sent) => {
            let is_any = sent == "application/octet-stream" && is_open;
            let is_several = offered.len() > 1 || sent.contains('*');
            !is_any && (is_several || essence(sent).starts_with("multipart/"))
        }
        // Kinds of patches look alike and mean different things.
        Encoding::Json(_) => {
            offered.len() > 1 && !is_open && !offered.contains(&"application/json")
        }
        _ => false,
    }
}

/// The option by which callers say what their body is: where the document leaves it open, and where
/// it offers several media types.
pub(super) fn media_type_option(choice: &Choice<'_>, is_required: bool) -> Option<Argument> {
    // A multipart form says where its parts begin.
    if choice.encoding == Encoding::Multipart {
        return None;
    }
    let sent = choice.encoding.media_type();
    let offered = choice.media_types();
    let must_be_said = must_be_said(choice);
    if offered.len() < 2 && !must_be_said && !offered.iter().any(|media| media.contains('*')) {
        return None;
    }
    let required = must_be_said && is_required;
    let mut description = format!("The media type of the body: `{}`.", offered.join("`, `"));
    if !must_be_said {
        description.push_str(&format!(" `{sent}` unless it is set."));
    }
    Some(Argument {
        name: WireName::new("Content-Type"),
        ty: Type::new(Kind::String),
        required,
        positional: required,
        is_file: false,
        default: None,
        docs: Docs {
            description: Some(description),
            ..Docs::default()
        },
        deprecated: false,
        target: Target::Parameter(Parameter {
            location: Location::Header,
            style: Style::Simple,
            explode: false,
            allow_reserved: false,
            fields: BTreeMap::new(),
            spellings: Vec::new(),
            idempotency_key: false,
            global: false,
        }),
        key: String::new(),
        at: choice.media.id(),
    })
}
