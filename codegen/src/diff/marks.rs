//! Which part of a line has changed.

use similar::{ChangeTag, TextDiff};

/// Parts of a text, and whether the other text has something else there.
pub(super) type Parts = Vec<(bool, String)>;

/// Texts that have less in common are not marked: everything would be.
const LEAST_IN_COMMON: f32 = 0.3;

/// Longer texts are not marked: comparing them would take long, and a limit of time would make the
/// page depend on the machine.
const MOST_TOKENS: usize = 2_000;

/// Both texts in parts. What is only on one side is not marked.
pub(super) fn marked(old: Option<&str>, new: Option<&str>) -> [Parts; 2] {
    let (Some(old), Some(new)) = (old, new) else {
        return [old, new].map(whole);
    };
    let (olds, news) = (tokens(old), tokens(new));
    if olds.len().max(news.len()) > MOST_TOKENS {
        return [old, new].map(|text| whole(Some(text)));
    }
    let diff = TextDiff::configure().diff_slices(&olds, &news);
    if diff.ratio() < LEAST_IN_COMMON {
        return [old, new].map(|text| whole(Some(text)));
    }
    let mut parts = [Parts::new(), Parts::new()];
    for change in diff.iter_all_changes() {
        let is_changed = change.tag() != ChangeTag::Equal;
        let sides: &[usize] = match change.tag() {
            ChangeTag::Equal => &[0, 1],
            ChangeTag::Delete => &[0],
            ChangeTag::Insert => &[1],
        };
        for side in sides {
            if let Some(parts) = parts.get_mut(*side) {
                push(parts, is_changed, change.value());
            }
        }
    }
    parts
}

/// Words, and what is between them letter by letter.
fn tokens(text: &str) -> Vec<&str> {
    let is_between = |letter: char| !letter.is_alphanumeric() && letter != '_' && letter != '.';
    let words = text.split_inclusive(is_between);
    let parts = words.flat_map(|word| {
        let between = word
            .char_indices()
            .next_back()
            .filter(|(_, it)| is_between(*it));
        let (word, between) = word.split_at(between.map_or(word.len(), |(at, _)| at));
        [word, between]
    });
    parts.filter(|part| !part.is_empty()).collect()
}

fn whole(text: Option<&str>) -> Parts {
    vec![(false, text.unwrap_or_default().to_owned())]
}

fn push(parts: &mut Parts, is_changed: bool, text: &str) {
    match parts.last_mut() {
        Some((last, before)) if *last == is_changed => before.push_str(text),
        _ => parts.push((is_changed, text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn only_what_differs_is_marked() {
        let [old, new] = marked(Some("maxItems: 3, note"), Some("maxItems: 30, note"));
        let part = |is_changed, text: &str| (is_changed, text.to_owned());
        assert_eq!(
            old,
            [
                part(false, "maxItems: "),
                part(true, "3"),
                part(false, ", note")
            ]
        );
        assert_eq!(
            new,
            [
                part(false, "maxItems: "),
                part(true, "30"),
                part(false, ", note")
            ]
        );
        let [old, new] = marked(Some("one"), Some("quite another"));
        assert_eq!(
            [old, new],
            [vec![part(false, "one")], vec![part(false, "quite another")]]
        );
        assert_eq!(marked(None, Some("a b"))[1], [part(false, "a b")]);
    }
}
