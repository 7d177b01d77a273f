//! Words in the cases of Rust.

use super::hash::hashes;
use crate::words::words;
use std::borrow::Cow;

/// Longer names are cut off behind a word, so that a file can be called like it.
const LONGEST: usize = 160;

/// Longer titles are cut off behind a word.
const LONGEST_TITLE: usize = 48;

/// Where a long name is cut off.
const KEPT: usize = 120;

/// `restoreRecycleItems` → `RestoreRecycleItems`.
pub fn pascal(name: &str) -> String {
    let mut result = String::new();
    for word in bounded(name) {
        if ends_and_starts_with_digit(&result, &word) {
            result.push('_');
        }
        let mut characters = word.chars();
        if let Some(first) = characters.next() {
            result.extend(first.to_uppercase());
            result.extend(characters);
        }
    }
    if !result.starts_with(|first: char| first.is_ascii_alphabetic()) {
        result.insert(0, 'V');
    }
    if result == "Self" {
        "Self_".to_owned()
    } else {
        result
    }
}

/// `recycleItemIds` → `recycle_item_ids`.
pub fn snake(name: &str) -> String {
    let mut result = bounded(&one_word(name)).join("_");
    if !result.starts_with(|first: char| first.is_ascii_alphabetic()) {
        result.insert_str(0, "v_");
    }
    // These cannot be written as raw identifiers.
    if matches!(result.as_str(), "self" | "super" | "crate") {
        result.push('_');
    }
    result
}

/// `OAuth` and `macOS` are words, which only types spell as their makers do.
fn one_word(name: &str) -> Cow<'_, str> {
    let words = [("OAuth", "Oauth"), ("macOS", "macos"), ("MacOS", "Macos")];
    let is_there = |(spelt, _): &&(&str, &str)| name.contains(spelt);
    let name = match words.iter().find(is_there) {
        Some((spelt, word)) => Cow::Owned(name.replace(spelt, word)),
        None => Cow::Borrowed(name),
    };
    match name.strip_prefix("oAuth") {
        Some(rest) => Cow::Owned(format!("oauth{rest}")),
        None => name,
    }
}

/// A name without the mark of one that Rust keeps for itself: more words follow it.
pub(super) fn stem(name: &str) -> &str {
    name.trim_end_matches('_')
}

/// How far a spelling is from the one that names have in Rust: of two that would be one name, the nearer
/// one keeps it, whatever order they are in.
pub(super) fn distance(spelling: &str) -> u8 {
    let is_camel = || {
        let mut letters = spelling.chars();
        let first: String = letters
            .next()
            .into_iter()
            .flat_map(char::to_uppercase)
            .collect();
        format!("{first}{}", letters.as_str()) == pascal(spelling)
    };
    match () {
        () if stem(&snake(spelling)) == spelling => 0,
        () if is_camel() => 1,
        () => 2,
    }
}

/// `access token` → `ACCESS_TOKEN`.
pub fn screaming(name: &str) -> String {
    snake(name).trim_end_matches('_').to_uppercase()
}

/// `GitHub v3 REST API` → `github`: what people would call a module and a crate of it. What says
/// only that it is an API, and which version, is left out.
pub fn of_title(title: &str) -> String {
    let parts = title.split(|letter: char| letter.is_ascii() && !letter.is_ascii_alphanumeric());
    let mut chosen: Vec<String> = parts
        .filter(|part| part.contains(char::is_alphanumeric))
        .map(|part| {
            let separator = if part.is_ascii() { "" } else { "_" };
            words(part).join(separator)
        })
        .collect();
    let tells_nothing = |word: &String| {
        let version = word.trim_start_matches('v');
        version.chars().all(|digit| digit.is_ascii_digit())
            || matches!(
                word.as_str(),
                "api"
                    | "apis"
                    | "definition"
                    | "documentation"
                    | "openapi"
                    | "reference"
                    | "rest"
                    | "spec"
                    | "specification"
                    | "swagger"
                    | "the"
                    | "version"
            )
    };
    while chosen.len() > 1 && chosen.last().is_some_and(tells_nothing) {
        chosen.pop();
    }
    while chosen.len() > 1
        && chosen.iter().map(|word| word.len() + 1).sum::<usize>() > LONGEST_TITLE
    {
        chosen.pop();
    }
    let chosen = if chosen.is_empty() {
        vec!["api".to_owned()]
    } else {
        chosen
    };
    snake(&chosen.join("_"))
}

fn ends_and_starts_with_digit(before: &str, after: &str) -> bool {
    before.ends_with(|last: char| last.is_ascii_digit())
        && after.starts_with(|first: char| first.is_ascii_digit())
}

/// The words of a name; of a very long one those at the beginning, and a hash for the rest.
fn bounded(name: &str) -> Vec<String> {
    let words = words(name);
    let length = |words: &[String]| words.iter().map(|word| word.len() + 1).sum::<usize>();
    if length(&words) <= LONGEST {
        return words;
    }
    let mut kept: Vec<String> = Vec::new();
    for mut word in words {
        let room = KEPT.saturating_sub(length(&kept));
        if word.len() > room {
            // Words are ASCII.
            word.truncate(if kept.is_empty() { room } else { 0 });
            kept.extend(Some(word).filter(|word| !word.is_empty()));
            break;
        }
        kept.push(word);
    }
    let (_, hash) = hashes(name);
    kept.push(format!("x{hash}"));
    kept
}

#[cfg(test)]
mod tests {
    use super::{pascal, snake};

    #[test]
    fn oauth_is_one_word_wherever_it_is_not_a_type() {
        for (name, expected) in [
            ("OAuth2", "oauth2"),
            ("oAuth2", "oauth2"),
            ("getOAuthToken", "get_oauth_token"),
            ("fooAuth", "foo_auth"),
            ("Authorization", "authorization"),
        ] {
            assert_eq!(snake(name), expected);
        }
        assert_eq!(pascal("OAuth2Token"), "OAuth2Token");
    }

    #[test]
    fn brackets_and_a_loud_end_are_no_words() {
        for (name, expected) in [
            ("Page<Foo>", "PageFoo"),
            ("Page«Foo»", "PageFoo"),
            ("Map<string,List<Foo>>", "MapStringListFoo"),
            ("Beta gamma!", "BetaGamma"),
            ("<", "Less"),
            (">=", "GreaterEqual"),
            ("a<b", "ALessB"),
            ("!done", "NotDone"),
            ("+1", "Plus1"),
            ("-1", "Minus1"),
            ("C#", "CSharp"),
            ("C++", "CPlusPlus"),
            ("Run F# now", "RunFSharpNow"),
            ("Item #", "Item"),
            ("A+", "A"),
        ] {
            assert_eq!(pascal(name), expected, "{name}");
        }
    }

    #[test]
    fn abbreviations_keep_the_s_of_several() {
        for (name, expected) in [
            ("userIDs", "user_ids"),
            ("IDsOfUsers", "ids_of_users"),
            ("VPCs", "vpcs"),
            ("Floating IPs", "floating_ips"),
            ("CSSstyle", "cs_sstyle"),
            ("isASign", "is_a_sign"),
            ("thisIs", "this_is"),
        ] {
            assert_eq!(snake(name), expected, "{name}");
        }
        assert_eq!(pascal("listVPCs"), "ListVpcs");
    }

    #[test]
    fn a_small_letter_of_an_abbreviation_and_a_number_before_one_are_no_words() {
        for (name, expected) in [
            ("IPv4", "ipv4"),
            ("listIPv6Addresses", "list_ipv6_addresses"),
            ("TLSv1", "tlsv1"),
            ("CSVvalue", "cs_vvalue"),
            ("iOS", "ios"),
            ("iOSApp", "ios_app"),
            ("enable_mTLS", "enable_mtls"),
            ("vCPUs", "vcpus"),
            ("iPhone", "i_phone"),
            ("xAPIKey", "x_api_key"),
            ("aURL", "a_url"),
            ("macOSVersion", "macos_version"),
            ("get2FA", "get_2fa"),
            ("2FA", "v_2fa"),
            ("MFAToken2FA", "mfa_token_2fa"),
            ("is3D", "is_3d"),
            ("3DView", "v_3d_view"),
            ("3DSecure", "v_3d_secure"),
            ("verify3DS", "verify_3ds"),
            ("base64URL", "base64_url"),
            ("layer2Domain", "layer2_domain"),
            ("level3DNS", "level3_dns"),
            ("route53DNS", "route53_dns"),
        ] {
            assert_eq!(snake(name), expected, "{name}");
        }
        assert_eq!(pascal("listIPv6"), "ListIpv6");
        assert_eq!(pascal("macOSVersion"), "MacOsVersion");
    }
}
