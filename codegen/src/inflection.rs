//! The singular of English words, as far as names need it.
//!
//! Documents call arrays in the plural; what one holds is called in the singular. A word that is not
//! known to be a plural has none: better a longer name than a wrong one.

/// Words that end like a plural and are none, or that nobody says in the singular.
#[rustfmt::skip]
const NO_PLURALS: [&str; 24] = [
    "alias", "always", "analytics", "atlas", "bias", "canvas", "chaos", "chess", "cors", "cosmos",
    "does", "https", "iaas", "kubernetes", "kudos", "lens", "mtls", "news", "paas", "postgres",
    "saas", "series", "species", "thus",
];

/// Plurals of three letters: others, such as `dns`, `gas` and `yes`, are words of their own.
#[rustfmt::skip]
const SHORT: [&str; 17] = [
    "ads", "azs", "bps", "cds", "dbs", "ids", "ips", "mrs", "pcs", "prs", "pvs", "qrs", "tds", "trs",
    "tvs", "uis", "vms",
];

/// Plurals that no rule tells.
#[rustfmt::skip]
const IRREGULAR: [(&str, &str); 33] = [
    ("aliases", "alias"), ("analyses", "analysis"), ("appendices", "appendix"), ("biases", "bias"),
    ("caches", "cache"), ("canvases", "canvas"), ("children", "child"), ("cookies", "cookie"),
    ("criteria", "criterion"), ("diagnoses", "diagnosis"), ("gases", "gas"), ("halves", "half"),
    ("hypotheses", "hypothesis"), ("indices", "index"), ("knives", "knife"), ("leaves", "leaf"),
    ("lenses", "lens"), ("lives", "life"), ("matrices", "matrix"), ("men", "man"),
    ("movies", "movie"), ("parentheses", "parenthesis"), ("people", "person"), ("quizzes", "quiz"),
    ("shelves", "shelf"), ("shoes", "shoe"), ("ties", "tie"), ("toes", "toe"), ("uses", "use"),
    ("vertices", "vertex"), ("wives", "wife"), ("wolves", "wolf"), ("women", "woman"),
];

/// Endings of plurals and what they are in the singular; the first that fits counts.
const ENDINGS: [(&str, &str); 15] = [
    // `access`, `status`, `basis`.
    ("ss", "ss"),
    ("us", "us"),
    ("is", "is"),
    ("ies", "y"),
    ("sses", "ss"),
    ("xes", "x"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("zzes", "zz"),
    // `clauses` and `houses`, but `statuses`.
    ("auses", "ause"),
    ("ouses", "ouse"),
    ("uses", "us"),
    ("oes", "o"),
    ("ues", "ue"),
    ("s", ""),
];

/// The singular of a lower-case word that is a plural.
pub fn singular(word: &str) -> Option<String> {
    let irregular = IRREGULAR.iter().find(|(plural, _)| *plural == word);
    if let Some((_, singular)) = irregular {
        return Some((*singular).to_owned());
    }
    if word.len() < 3 || (word.len() == 3 && !SHORT.contains(&word)) || NO_PLURALS.contains(&word) {
        return None;
    }
    let (stem, ending) = ENDINGS
        .iter()
        .find_map(|(plural, singular)| Some((word.strip_suffix(plural)?, *singular)))?;
    let singular = format!("{stem}{ending}");
    (!stem.is_empty() && singular != word).then_some(singular)
}

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    fn plurals_have_a_singular() {
        for (plural, expected) in [
            ("tags", "tag"),
            ("policies", "policy"),
            ("addresses", "address"),
            ("statuses", "status"),
            ("clauses", "clause"),
            ("databases", "database"),
            ("responses", "response"),
            ("boxes", "box"),
            ("branches", "branch"),
            ("values", "value"),
            ("services", "service"),
            ("archives", "archive"),
            ("heroes", "hero"),
            ("sizes", "size"),
            ("indices", "index"),
            ("people", "person"),
            ("ids", "id"),
            ("vms", "vm"),
            ("quizzes", "quiz"),
            ("buzzes", "buzz"),
            ("lenses", "lens"),
            ("jobs", "job"),
        ] {
            assert_eq!(singular(plural).as_deref(), Some(expected));
        }
    }

    #[test]
    fn other_words_have_none() {
        for word in [
            "access", "status", "basis", "data", "dns", "series", "news", "list", "s", "is", "",
            "pos", "lens", "chaos", "cms", "yes", "gas", "gps", "kms", "ins", "cas", "os", "apis",
        ] {
            assert_eq!(singular(word), None, "{word}");
        }
    }
}
