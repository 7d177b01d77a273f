//! What tells the operations that are wanted from others.

use crate::diagnostic::nearest;
use crate::node_id::NodeId;
use std::fmt;
use std::str::FromStr;

/// What filters look at.
pub(super) struct Operation {
    pub(super) node: NodeId,
    pub(super) path: String,
    pub(super) method: String,
    pub(super) id: Option<String>,
    pub(super) tags: Vec<String>,
}

/// What operations have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filter {
    /// One of their tags.
    Tag(String),
    /// How their path is written in the document.
    Path(String),
    /// The method.
    Method(String),
    /// The `operationId`.
    Id(String),
}

/// Which operations of a document are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Those of any of these; all if there are none.
    pub include: Vec<Filter>,
    /// But none of these.
    pub exclude: Vec<Filter>,
}

const SYNTAX: &str = "write `tag:Pets`, `path:/pets/**`, `method:GET` or `id:listPets`";

impl FromStr for Filter {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (kind, pattern) = text.split_once(':').ok_or(SYNTAX)?;
        let pattern = pattern.trim();
        if pattern.is_empty() {
            return Err(SYNTAX.to_owned());
        }
        let pattern = pattern.to_owned();
        match kind.trim() {
            "tag" => Ok(Self::Tag(pattern)),
            "path" => Ok(Self::Path(pattern)),
            "method" => Ok(Self::Method(pattern)),
            "id" => Ok(Self::Id(pattern)),
            _ => Err(SYNTAX.to_owned()),
        }
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tag(pattern) => write!(f, "tag:{pattern}"),
            Self::Path(pattern) => write!(f, "path:{pattern}"),
            Self::Method(pattern) => write!(f, "method:{pattern}"),
            Self::Id(pattern) => write!(f, "id:{pattern}"),
        }
    }
}

impl Filter {
    pub(super) fn has(&self, operation: &Operation) -> bool {
        match self {
            Self::Tag(pattern) => operation.tags.iter().any(|tag| is_like(pattern, tag)),
            Self::Path(pattern) => is_path_like(pattern, &operation.path),
            Self::Method(pattern) => operation.method.eq_ignore_ascii_case(pattern),
            Self::Id(pattern) => {
                let id = operation.id.as_deref();
                id.is_some_and(|id| is_like(pattern, id))
            }
        }
    }

    /// Advice for one that selects nothing: what it may have meant.
    pub(super) fn hint(&self, all: &[Operation]) -> String {
        let (pattern, mut known): (&str, Vec<&str>) = match self {
            Self::Tag(pattern) => {
                let tags = all.iter().flat_map(|it| &it.tags);
                (pattern, tags.map(String::as_str).collect())
            }
            Self::Path(pattern) => (pattern, all.iter().map(|it| it.path.as_str()).collect()),
            Self::Method(pattern) => (pattern, all.iter().map(|it| it.method.as_str()).collect()),
            Self::Id(pattern) => {
                let ids = all.iter().filter_map(|it| it.id.as_deref());
                (pattern, ids.collect())
            }
        };
        known.sort_unstable();
        known.dedup();
        let lower = pattern.to_lowercase();
        let same = known.iter().find(|known| known.to_lowercase() == lower);
        if let Some(near) = same
            .copied()
            .or_else(|| nearest(pattern, known.iter().copied()))
        {
            return format!("did you mean `{near}`?");
        }
        match self {
            Self::Path(_) => {
                "`*` stands for one segment of a path or a part of it, `**` for any number"
                    .to_owned()
            }
            Self::Tag(_) | Self::Method(_) if !known.is_empty() && known.len() <= MOST_LISTED => {
                format!("the document has {}", known.join(", "))
            }
            _ => SYNTAX.to_owned(),
        }
    }
}

/// The number of words that a hint lists.
const MOST_LISTED: usize = 12;

impl Selection {
    /// Nothing is left out.
    pub fn is_everything(&self) -> bool {
        self.include.is_empty() && self.exclude.is_empty()
    }

    pub(super) fn has(&self, operation: &Operation) -> bool {
        let any = |filters: &[Filter]| filters.iter().any(|filter| filter.has(operation));
        (self.include.is_empty() || any(&self.include)) && !any(&self.exclude)
    }
}

/// The options that select it.
impl fmt::Display for Selection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let include = self.include.iter().map(|filter| ("--include", filter));
        let exclude = self.exclude.iter().map(|filter| ("--exclude", filter));
        for (index, (option, filter)) in include.chain(exclude).enumerate() {
            let space = if index == 0 { "" } else { " " };
            write!(f, "{space}{option} {filter}")?;
        }
        Ok(())
    }
}

/// A text is like a pattern, in which `*` stands for anything.
fn is_like(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    true
}

/// A path is like a pattern, in which `*` stays within a segment and `**` is any number of them.
/// Braces are characters like any other: the globs of shells would not do.
fn is_path_like(pattern: &str, path: &str) -> bool {
    let pattern: Vec<&str> = pattern.split('/').collect();
    let path: Vec<&str> = path.split('/').collect();
    // Whether the rest of the pattern, row by row, takes the rest of the path.
    let mut takes = vec![false; path.len() + 1];
    if let Some(last) = takes.last_mut() {
        *last = true;
    }
    for part in pattern.iter().rev() {
        let mut row = vec![false; path.len() + 1];
        for at in (0..=path.len()).rev() {
            let next = |row: &[bool], at: usize| row.get(at).copied().unwrap_or(false);
            let is_taken = if *part == "**" {
                next(&takes, at) || next(&row, at + 1)
            } else {
                let segment = path.get(at);
                segment.is_some_and(|segment| is_like(part, segment)) && next(&takes, at + 1)
            };
            if let Some(cell) = row.get_mut(at) {
                *cell = is_taken;
            }
        }
        takes = row;
    }
    takes.first().copied().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::{Filter, is_like, is_path_like};

    #[test]
    fn stars_stand_for_anything() {
        for (pattern, text, like) in [
            ("pets", "pets", true),
            ("pets", "pet", false),
            ("list*", "listPets", true),
            ("*Pets", "listPets", true),
            ("l*t*s", "listPets", true),
            ("l*x*s", "listPets", false),
            ("*", "", true),
            ("ab*ba", "aba", false),
        ] {
            assert_eq!(is_like(pattern, text), like, "{pattern} {text}");
        }
    }

    #[test]
    fn stars_in_paths_stay_within_a_segment_unless_there_are_two() {
        for (pattern, path, like) in [
            ("/pets", "/pets", true),
            ("/pets", "/pets/{id}", false),
            ("/pets/*", "/pets/{id}", true),
            ("/pets/*", "/pets/{id}/toys", false),
            ("/pets/**", "/pets", true),
            ("/pets/**", "/pets/{id}/toys", true),
            ("/**/toys", "/pets/{id}/toys", true),
            ("/**/toys", "/toys", true),
            ("/pets/{id}", "/pets/{id}", true),
            ("/v*/pets", "/v2/pets", true),
            ("**", "/", true),
        ] {
            assert_eq!(is_path_like(pattern, path), like, "{pattern} {path}");
        }
    }

    #[test]
    fn filters_are_read_as_they_are_shown() {
        for text in ["tag:Pets", "path:/pets/**", "method:GET", "id:list:Pets"] {
            let filter: Result<Filter, String> = text.parse();
            assert_eq!(filter.map(|filter| filter.to_string()), Ok(text.to_owned()));
        }
        for text in ["Pets", "tags:Pets", "tag:", ":"] {
            assert!(text.parse::<Filter>().is_err(), "{text}");
        }
    }
}
