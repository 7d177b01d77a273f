//! The names of components that come from other files, or from where nothing looks.
//!
//! A component is called as in its file, or like its file if it is the whole of it. Names that are
//! taken or asked for twice get the names of their files in front, and of folders if need be: what
//! a component is called does not depend on which is read first.

use super::files::Files;
use crate::spec::grammar::{Kind, section_of};
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Step, Tree};
use std::collections::{BTreeMap, HashMap, HashSet};

/// A node that something refers to, and that is to have a place among the components.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    pub(super) target: NodeId,
    pub(super) kind: Kind,
    pub(super) file: usize,
}

/// New components by section, with their names.
pub(super) type Added = BTreeMap<&'static str, Vec<(String, NodeId)>>;

struct Candidate {
    section: &'static str,
    target: NodeId,
    /// The name, the name of the file, and those of the folders around it.
    words: Vec<String>,
    /// How many of the words are used.
    used: usize,
}

impl Candidate {
    fn name(&self) -> String {
        let used = self.words.iter().take(self.used).rev();
        used.map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    /// What the name is compared by: in Rust, case and separators make no difference.
    fn key(&self) -> (&'static str, String) {
        (self.section, folded(&self.name()))
    }
}

fn folded(name: &str) -> String {
    let letters = name.chars().filter(|character| character.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Gives a place to every node that has none.
pub(super) fn assign(tree: &mut Tree, files: &Files<'_>, wanted: Vec<Wanted>) -> Added {
    let mut taken: HashSet<(&'static str, String)> = HashSet::new();
    let components = Node::new(tree, tree.root()).get("components");
    let mut known = HashSet::new();
    let mut candidates = Vec::new();
    for Wanted { target, kind, file } in wanted {
        let Some(section) = section_of(kind) else {
            continue;
        };
        // A whole section may be in another file.
        let is_component = match tree.place_in_document(target).as_deref() {
            Some([components, of, _]) => components == "components" && of == section,
            _ => false,
        };
        if is_component || tree.place_of(target).is_some() || !known.insert(target) {
            continue;
        }
        candidates.push(Candidate {
            section,
            target,
            words: words(tree, target, files.path(file)),
            used: 1,
        });
    }
    let sections: HashSet<&'static str> = candidates
        .iter()
        .map(|candidate| candidate.section)
        .collect();
    for section in sections {
        let entries = components
            .into_iter()
            .flat_map(|node| node.entries_of(section));
        taken.extend(entries.map(|(name, _)| (section, folded(name))));
    }
    qualify(&mut candidates, &taken);
    candidates.sort_by(|a, b| (a.section, &a.words).cmp(&(b.section, &b.words)));
    let mut added = Added::new();
    for candidate in candidates {
        let mut name = candidate.name();
        let mut number = 2;
        while !taken.insert((candidate.section, folded(&name))) {
            name = format!("{} {number}", candidate.name());
            number += 1;
        }
        let place = ["components", candidate.section, &name].map(str::to_owned);
        tree.put_at(candidate.target, place.to_vec());
        let section = added.entry(candidate.section).or_default();
        section.push((name, candidate.target));
    }
    added
}

/// Uses one word more of every name that is not alone, as long as there is one.
fn qualify(candidates: &mut [Candidate], taken: &HashSet<(&'static str, String)>) {
    loop {
        let mut uses: HashMap<(&'static str, String), usize> = HashMap::new();
        for candidate in candidates.iter() {
            *uses.entry(candidate.key()).or_default() += 1;
        }
        let mut has_changed = false;
        for candidate in candidates.iter_mut() {
            let key = candidate.key();
            let is_alone = uses.get(&key).is_none_or(|uses| *uses == 1) && !taken.contains(&key);
            if !is_alone && candidate.used < candidate.words.len() {
                candidate.used += 1;
                has_changed = true;
            }
        }
        if !has_changed {
            return;
        }
    }
}

/// The words for a node, the nearest first.
fn words(tree: &Tree, target: NodeId, path: &str) -> Vec<String> {
    let mut folders = path.rsplit('/').map(str::to_owned);
    let file = folders.next().unwrap_or_default();
    let stem = match file.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem.to_owned(),
        _ => file,
    };
    let mut around: Vec<String> = folders
        .filter(|folder| !folder.is_empty() && folder != "..")
        .collect();
    // Such a file stands for its folder.
    if !matches!(stem.as_str(), "index" | "_index") || around.is_empty() {
        around.insert(0, stem);
    }
    let steps = tree.path(target).steps.into_iter().rev();
    let key = steps.into_iter().find_map(|step| match step {
        Step::Key(key) => Some(tree.key_text(key).to_owned()),
        Step::Index(_) => None,
    });
    key.into_iter().chain(around).collect()
}
