//! The next version of a crate, as cargo reads versions.

use super::rule::Verdict;

/// The least version that says what has changed: `0.3.1` and `0.3.2` are compatible for cargo, `0.3` and
/// `0.4` are not, and below `0.1` no two are. Nothing for what is no version.
pub fn next(current: &str, worst: Option<Verdict>) -> Option<(String, &'static str)> {
    let released = current.split(['-', '+']).next().unwrap_or_default();
    let numbers: Vec<u64> = released
        .split('.')
        .map(|number| number.parse().ok())
        .collect::<Option<_>>()?;
    let [major, minor, patch] = numbers.as_slice() else {
        return None;
    };
    let (major, minor, patch) = (*major, *minor, *patch);
    let Some(worst) = worst else {
        return Some((current.to_owned(), "none"));
    };
    let next = match (worst, major, minor) {
        (Verdict::Breaking, 1.., _) => (major + 1, 0, 0),
        (Verdict::Breaking, 0, 1..) => (0, minor + 1, 0),
        (_, 1.., _) => (major, minor + 1, 0),
        _ => (major, minor, patch + 1),
    };
    let word = if next.0 > major {
        "major"
    } else if next.1 > minor {
        "minor"
    } else {
        "patch"
    };
    Some((format!("{}.{}.{}", next.0, next.1, next.2), word))
}

#[cfg(test)]
mod tests {
    use super::next;
    use crate::diff::Verdict::{self, Behaviour, Breaking, Compatible};

    fn after(current: &str, worst: impl Into<Option<Verdict>>) -> String {
        next(current, worst.into())
            .map_or_else(String::new, |(version, word)| format!("{version} {word}"))
    }

    #[test]
    fn versions_follow_cargo() {
        assert_eq!(after("1.4.2", Breaking), "2.0.0 major");
        assert_eq!(after("1.4.2", Behaviour), "1.5.0 minor");
        assert_eq!(after("1.4.2", Compatible), "1.5.0 minor");
        assert_eq!(after("0.4.2", Breaking), "0.5.0 minor");
        assert_eq!(after("0.4.2", Compatible), "0.4.3 patch");
        assert_eq!(after("0.0.7", Breaking), "0.0.8 patch");
        assert_eq!(after("1.4.2", None), "1.4.2 none");
        assert_eq!(after("1.4.2-beta.1", Breaking), "2.0.0 major");
        assert_eq!(after("next", Breaking), "");
    }
}
