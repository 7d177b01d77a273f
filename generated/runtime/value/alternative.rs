//! What values each alternative of a union is for, and which of them a value may be.

use std::borrow::Cow;

use serde_json::Value;

use crate::runtime::value::integer::integer;

/// What a union is made of.
#[derive(Debug)]
pub struct Union {
    /// The type, for errors.
    pub name: &'static str,
    /// The property that says which alternative a value is; empty if none does.
    pub tag: &'static str,
    /// In the order of the variants.
    pub alternatives: &'static [Alternative],
}

impl Union {
    /// Some alternative is meant by a value of the discriminator.
    pub(super) fn has(&self, tag: &str) -> bool {
        self.alternatives.iter().any(|one| one.is_meant_by(tag))
    }
}

/// What values an alternative is for.
#[derive(Debug, Clone, Copy)]
pub struct Alternative {
    pub(super) name: &'static str,
    kinds: u8,
    pub(super) tags: &'static [&'static str],
    pub(super) also: &'static [&'static str],
    pub(super) elsewhere: &'static [&'static str],
    pub(super) is_default: bool,
    is_bare: bool,
    constants: &'static [(&'static str, Constant)],
    required: &'static [&'static str],
    optional: &'static [&'static str],
    is_open: bool,
    texts: &'static [&'static str],
    integers: &'static [i64],
}

/// A documented value of a property that tells alternatives apart.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "the names are those of JSON")]
pub enum Constant {
    Text(&'static str),
    Integer(i64),
    Boolean(bool),
}

impl Constant {
    fn is(self, value: &Value) -> bool {
        match self {
            Self::Text(text) => value.as_str() == Some(text),
            Self::Integer(constant) => integer(value) == Some(constant),
            Self::Boolean(boolean) => value.as_bool() == Some(boolean),
        }
    }
}

const OBJECT: u8 = 1;
const ARRAY: u8 = 2;
const TEXT: u8 = 4;
const INTEGER: u8 = 8;
const NUMBER: u8 = 16;
const BOOLEAN: u8 = 32;
const ANY: u8 = 64;

macro_rules! kinds {
    ($($method:ident = $kind:ident, $words:literal;)*) => {$(
        #[doc = $words]
        #[must_use]
        pub const fn $method(mut self) -> Self {
            self.kinds |= $kind;
            self
        }
    )*};
}

macro_rules! lists {
    ($($field:ident: $item:ty, $words:literal;)*) => {$(
        #[doc = $words]
        #[must_use]
        pub const fn $field(mut self, list: &'static [$item]) -> Self {
            self.$field = list;
            self
        }
    )*};
}

impl Alternative {
    /// For nothing yet.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            kinds: 0,
            tags: &[],
            also: &[],
            elsewhere: &[],
            is_default: false,
            is_bare: false,
            constants: &[],
            required: &[],
            optional: &[],
            is_open: false,
            texts: &[],
            integers: &[],
        }
    }

    kinds! {
        object = OBJECT, "For objects.";
        array = ARRAY, "For arrays.";
        text = TEXT, "For strings.";
        integer = INTEGER, "For whole numbers.";
        number = NUMBER, "For numbers.";
        boolean = BOOLEAN, "For booleans.";
        any = ANY, "For everything.";
    }

    lists! {
        tags: &'static str, "The values of the discriminator that mean this alternative.";
        also: &'static str, "Other values that mean it, and that the client does not say by itself.";
        elsewhere: &'static str, "The values that mean what it holds in other unions, and nothing in this one.";
        constants: (&'static str, Constant), "Properties that have these values in this alternative; those of one property follow each other.";
        required: &'static str, "Properties that are always there.";
        optional: &'static str, "Properties that may be there.";
        texts: &'static str, "The documented strings.";
        integers: i64, "The documented integers.";
    }

    /// For what says nothing of itself, or what means no alternative.
    #[must_use]
    pub const fn default(mut self) -> Self {
        self.is_default = true;
        self
    }

    /// Its values of the discriminator are numbers or booleans.
    #[must_use]
    pub const fn bare(mut self) -> Self {
        self.is_bare = true;
        self
    }

    /// Keeps properties that are not listed.
    #[must_use]
    pub const fn open(mut self) -> Self {
        self.is_open = true;
        self
    }

    /// A value of the discriminator, as it is sent.
    pub(super) fn written(&self, tag: &str) -> Value {
        let bare = self.is_bare.then(|| serde_json::from_str(tag).ok());
        bare.flatten().unwrap_or_else(|| Value::from(tag))
    }

    /// A value of the discriminator means this alternative.
    pub(super) fn is_meant_by(&self, tag: &str) -> bool {
        self.tags.contains(&tag) || self.also.contains(&tag)
    }

    /// How little a value has to do with this alternative, judged by its kind; `None` if nothing.
    fn distance(&self, value: &Value) -> Option<u8> {
        let accepts = |kinds: u8| self.kinds & kinds != 0;
        let documented = |is_documented: bool, has_list: bool| match (is_documented, has_list) {
            (true, _) => 0,
            (false, false) => 1,
            (false, true) => 3,
        };
        let distance = match value {
            Value::Object(_) => accepts(OBJECT).then_some(1),
            Value::Array(_) => accepts(ARRAY).then_some(1),
            Value::Bool(_) => accepts(BOOLEAN).then_some(1),
            Value::String(text) => accepts(TEXT)
                .then(|| documented(self.texts.contains(&text.as_str()), !self.texts.is_empty())),
            Value::Number(it) if accepts(INTEGER) && (!it.is_f64() || integer(value).is_some()) => {
                let is_documented = integer(value).is_some_and(|it| self.integers.contains(&it));
                // What is written with a fraction is rather one of all numbers.
                Some(documented(
                    is_documented,
                    it.is_f64() || !self.integers.is_empty(),
                ))
            }
            Value::Number(_) => accepts(NUMBER).then_some(2),
            Value::Null => None,
        };
        distance.or(accepts(ANY).then_some(4))
    }

    /// How many properties say that a value is of this alternative; `None` if one says that it is
    /// not.
    fn constants_in(&self, value: &Value) -> Option<usize> {
        let mut matching = 0;
        for listed in self.constants.chunk_by(|(a, _), (b, _)| a == b) {
            let name = listed.first().map_or("", |(name, _)| name);
            match value.get(name) {
                Some(found) if listed.iter().any(|(_, constant)| constant.is(found)) => {
                    matching += 1;
                }
                Some(Value::Null) | None => {}
                Some(_) => return None,
            }
        }
        Some(matching)
    }

    fn has_required(&self, value: &Value) -> bool {
        self.required.iter().all(|name| value.get(name).is_some())
    }

    fn lists(&self, name: &str) -> bool {
        let mut listed = self.required.iter().chain(self.optional);
        listed.any(|listed| *listed == name)
    }

    /// How many properties of a value are kept, and how many of them are listed.
    fn keeps(&self, value: &Value) -> (usize, usize) {
        let Value::Object(object) = value else {
            return (0, 0);
        };
        let lists = self.required.iter().chain(self.optional);
        let listed = lists.filter(|name| object.contains_key(**name)).count();
        let kept = if self.is_open { object.len() } else { listed };
        (kept, listed)
    }
}

/// A value of a discriminator, as documents write it.
pub(super) fn text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Number(number) => {
            let whole = integer(value).map(|whole| whole.to_string());
            Some(whole.unwrap_or_else(|| number.to_string()).into())
        }
        Value::Bool(it) => Some(it.to_string().into()),
        _ => None,
    }
}

/// The alternatives that a value may be, the likeliest first.
pub(crate) struct Candidates {
    pub(crate) order: Vec<usize>,
    /// The likeliest would lose what another one knows, or all there is: the value is of several at
    /// once, or of none.
    pub(crate) is_several: bool,
    /// The value says itself that it is one of them.
    pub(crate) is_named: bool,
}

pub(crate) fn candidates(union: &Union, value: &Value) -> Candidates {
    let tag = match union.tag {
        "" => None,
        property => value.get(property).and_then(text),
    };
    let tag = tag.as_deref();
    let alternatives = || union.alternatives.iter().enumerate();
    let is_tagged = |one: &Alternative| tag.is_some_and(|tag| one.is_meant_by(tag));
    let has_tagged = alternatives().any(|(_, alternative)| is_tagged(alternative));
    let mut found = Vec::new();
    for (index, alternative) in alternatives() {
        let has_other_tag = tag.is_some() && !alternative.tags.is_empty();
        let is_default = alternative.is_default && !has_tagged && !union.tag.is_empty();
        if !is_default && !is_tagged(alternative) && (has_tagged || has_other_tag) {
            continue;
        }
        let distance = alternative.distance(value);
        let distance = distance.or(has_tagged.then_some(4));
        let constants = alternative.constants_in(value);
        let (Some(distance), Some(constants)) = (distance, constants) else {
            continue;
        };
        let lacks = !alternative.has_required(value);
        let (kept, listed) = alternative.keeps(value);
        let required = alternative.required.len();
        // The least comes first.
        let rank = (
            !is_default,
            lacks,
            distance,
            !constants,
            (!kept, !listed),
            !required,
            index,
        );
        found.push((rank, constants > 0));
    }
    found.sort_unstable();
    let starts_with_default = matches!(found.first(), Some(((false, ..), _)));
    let is_named = has_tagged || !found.is_empty() && found.iter().all(|(_, named)| *named);
    let order: Vec<usize> = found.into_iter().map(|((.., index), _)| index).collect();
    let is_meant = is_named || starts_with_default;
    let is_several = !is_meant && order.len() > 1 && loses(union, &order, value);
    let takes_all = |index: &usize| {
        let alternative = union.alternatives.get(*index);
        alternative.is_some_and(|alternative| alternative.kinds & ANY != 0)
    };
    let any = order.iter().copied().find(takes_all);
    let (order, is_several) = match any {
        Some(any) if is_several => (vec![any], false),
        _ => (order, is_several),
    };
    Candidates {
        order,
        is_several,
        is_named,
    }
}

/// Whether the first of these alternatives loses a property that another one lists, and which has
/// nothing less that it demands; or all that there is, so that nothing speaks for it more than for the
/// other.
fn loses(union: &Union, order: &[usize], value: &Value) -> bool {
    let mut alternatives = order
        .iter()
        .filter_map(|index| union.alternatives.get(*index));
    let (Some(first), Value::Object(object)) = (alternatives.next(), value) else {
        return false;
    };
    if first.is_open || first.kinds & OBJECT == 0 {
        return false;
    }
    let others: Vec<&Alternative> = alternatives
        .filter(|other| other.has_required(value) && other.kinds & OBJECT != 0)
        .collect();
    let mut kept = object.keys().filter(|name| first.lists(name));
    let mut lost = object
        .iter()
        .filter(|(name, member)| !member.is_null() && !first.lists(name));
    let knows_nothing = kept.next().is_none() && !others.is_empty();
    lost.any(|(name, _)| knows_nothing || others.iter().any(|other| other.lists(name)))
}
