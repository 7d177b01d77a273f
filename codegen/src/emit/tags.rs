//! The values of a discriminator that mean an alternative of a union.

use crate::ir::{Api, Discriminator, Kind, Scalar, Type, TypeId, TypeShape, Union};
use std::collections::{HashMap, HashSet};

/// What means one of the alternatives of each union with a discriminator, or of a union within it that
/// has the same.
pub struct Tags<'a> {
    api: &'a Api,
    values: HashMap<TypeId, Vec<&'a str>>,
    names: HashMap<TypeId, Vec<&'a str>>,
}

impl<'a> Tags<'a> {
    /// Those of all unions.
    pub fn of(api: &'a Api) -> Self {
        Self {
            api,
            values: gathered(api, |told| &told.values),
            names: gathered(api, |told| &told.names),
        }
    }

    /// The values for one alternative: those that the document maps to it or its name, and those that its
    /// own property lists and no other alternative has. Where it lists some of them, others are not right.
    pub fn values(&self, union: &Union, index: usize, listed: &Listed<'_>) -> Vec<String> {
        let own = |told: &Discriminator| told.values.get(index).cloned();
        let mut tags = self.inherited(&self.values, union, index, listed, own);
        let own = listed.lists.get(index).map(Vec::as_slice);
        let own = own.unwrap_or_default();
        for value in own
            .iter()
            .filter(|value| listed.owners.get(value) == Some(&1))
        {
            let text = value.text();
            if !listed.mapped.contains(text.as_str()) && !tags.contains(&text) {
                tags.push(text);
            }
        }
        let is_listed = |tag: &String| own.iter().any(|value| value.text() == *tag);
        if tags.iter().any(is_listed) {
            tags.retain(is_listed);
        }
        tags
    }

    /// The names of schemas that mean one alternative besides: the document gives it other values.
    pub fn names(&self, union: &Union, index: usize, listed: &Listed<'_>) -> Vec<String> {
        let own = |told: &Discriminator| told.names.get(index).cloned();
        self.inherited(&self.names, union, index, listed, own)
    }

    /// What the document gives to an alternative, and if that is a union with the same discriminator, what
    /// means one of its alternatives and no other of this union.
    fn inherited(
        &self,
        gathered: &HashMap<TypeId, Vec<&str>>,
        union: &Union,
        index: usize,
        listed: &Listed<'_>,
        own: impl Fn(&Discriminator) -> Option<Vec<String>>,
    ) -> Vec<String> {
        let Some(told) = &union.discriminator else {
            return Vec::new();
        };
        let mut tags = own(told).unwrap_or_default();
        let inner = union.variants.get(index);
        let inner = inner.and_then(|(_, ty)| within(self.api, told, ty));
        let inner = inner.and_then(|inner| gathered.get(&inner));
        let inner = inner.into_iter().flatten();
        let new = inner.filter(|tag| !listed.mapped.contains(**tag));
        tags.extend(new.map(|tag| (*tag).to_owned()));
        let mut known = HashSet::new();
        tags.retain(|tag| known.insert(tag.clone()));
        tags
    }
}

/// What is listed for the alternatives of each union and of those within it: each is looked at once,
/// however many hold it, and those within it come first.
fn gathered(api: &Api, own: fn(&Discriminator) -> &Vec<Vec<String>>) -> HashMap<TypeId, Vec<&str>> {
    let mut found: HashMap<TypeId, Vec<&str>> = HashMap::new();
    let mut entered = HashSet::new();
    let ids = (0..api.types.len()).map(TypeId::new);
    let mut open: Vec<(TypeId, bool)> = ids.map(|id| (id, false)).collect();
    while let Some((id, is_ready)) = open.pop() {
        let shape = api.type_def(id).map(|def| &def.shape);
        let Some(TypeShape::Union(union)) = shape else {
            continue;
        };
        let Some(told) = &union.discriminator else {
            continue;
        };
        let inner = || union.variants.iter().map(|(_, ty)| within(api, told, ty));
        if !is_ready {
            if entered.insert(id) {
                open.push((id, true));
                open.extend(inner().flatten().map(|inner| (inner, false)));
            }
            continue;
        }
        let mut known = HashSet::new();
        let mut list = Vec::new();
        for (own, inner) in own(told).iter().zip(inner()) {
            let inner = inner.and_then(|inner| found.get(&inner));
            let all = own.iter().map(String::as_str);
            let all = all.chain(inner.into_iter().flatten().copied());
            list.extend(all.filter(|tag| known.insert(*tag)));
        }
        found.insert(id, list);
    }
    found
}

/// The union with the same discriminator that an alternative is.
fn within(api: &Api, told: &Discriminator, ty: &Type) -> Option<TypeId> {
    let Kind::Named(id) = ty.kind else {
        return None;
    };
    let TypeShape::Union(inner) = &api.type_def(id)?.shape else {
        return None;
    };
    let inner = inner.discriminator.as_ref()?;
    (inner.property == told.property).then_some(id)
}

/// What the properties of the alternatives list for the discriminator of a union.
pub struct Listed<'a> {
    lists: &'a [Vec<Scalar>],
    /// How many alternatives list a value.
    owners: HashMap<&'a Scalar, usize>,
    /// What the document gives to some alternative.
    mapped: HashSet<&'a str>,
}

impl<'a> Listed<'a> {
    /// The lists of all alternatives.
    pub fn new(union: &'a Union, lists: &'a [Vec<Scalar>]) -> Self {
        let mut owners = HashMap::new();
        for list in lists {
            let distinct: HashSet<&Scalar> = list.iter().collect();
            for value in distinct {
                *owners.entry(value).or_default() += 1;
            }
        }
        let mapped = union.discriminator.iter().flat_map(|one| &one.values);
        Self {
            lists,
            owners,
            mapped: mapped.flatten().map(String::as_str).collect(),
        }
    }
}
