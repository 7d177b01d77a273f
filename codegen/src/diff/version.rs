//! The next version of a crate, as cargo reads versions.

use super::rule::Verdict;
use semver::{BuildMetadata, Prerelease, Version};

/// The least version that says what has changed: `0.3.1` and `0.3.2` are compatible for cargo, `0.3` and
/// `0.4` are not, and below `0.1` no two are. Nothing where no number is left.
pub fn next(current: &Version, worst: Option<Verdict>) -> Option<(Version, &'static str)> {
    let Some(worst) = worst else {
        return Some((current.clone(), "none"));
    };
    let mut next = Version {
        pre: Prerelease::EMPTY,
        build: BuildMetadata::EMPTY,
        ..current.clone()
    };
    let (number, word) = match (worst, current.major, current.minor) {
        (Verdict::Breaking, 1.., _) => (&mut next.major, "major"),
        (_, 1.., _) | (Verdict::Breaking, 0, 1..) => (&mut next.minor, "minor"),
        _ => (&mut next.patch, "patch"),
    };
    *number = number.checked_add(1)?;
    if word != "patch" {
        next.patch = 0;
    }
    if word == "major" {
        next.minor = 0;
    }
    Some((next, word))
}

#[cfg(test)]
mod tests {
    use super::next;
    use crate::diff::Verdict::{self, Behaviour, Breaking, Compatible};

    fn after(current: &str, worst: impl Into<Option<Verdict>>) -> String {
        let current = current.parse().ok();
        let next = current.and_then(|current| next(&current, worst.into()));
        next.map_or_else(String::new, |(version, word)| format!("{version} {word}"))
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
        assert_eq!(after("18446744073709551615.0.0", Breaking), "");
    }
}
