//! The modules of a crate, and which of them need each other.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What each module needs.
pub type Needs = BTreeMap<String, BTreeSet<String>>;

/// The files of a folder and below it, as module paths, and their text. The root has no path.
pub fn modules(folder: &Path) -> BTreeMap<String, String> {
    fn collect(folder: &Path, prefix: &str, found: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
            let module = joined(prefix, &stem);
            if path.is_dir() {
                collect(&path, &module, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let is_root = stem == "mod" || (prefix.is_empty() && stem == "lib");
                let module = if is_root { prefix.to_owned() } else { module };
                found.insert(module, fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    collect(folder, "", &mut found);
    found
}

/// A path, and the name under which it is imported.
type Named = (String, String);

/// What a file says about modules, tests aside.
#[derive(Debug, Default)]
struct Mentions {
    /// The paths that it names: of imports, and within its code.
    paths: Vec<String>,
    /// The paths that it re-exports, and the names that they get.
    exports: Vec<Named>,
    /// The identifiers in its code.
    identifiers: BTreeSet<String>,
    /// What it defines.
    definitions: BTreeSet<String>,
}

impl Mentions {
    fn of(text: &str) -> Self {
        let mut mentions = Self::default();
        mentions.read(text.parse().unwrap());
        mentions
    }

    fn read(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            let before = at.checked_sub(1).map(|before| tokens[before].to_string());
            let before = before.unwrap_or_default();
            match &tokens[at] {
                TokenTree::Group(_) if is_test(&tokens[..=at]) => {
                    at += after_item(&tokens[at + 1..]);
                }
                TokenTree::Group(group) if is_visibility(&group.stream()) => {}
                TokenTree::Group(group) => self.read(group.stream()),
                TokenTree::Ident(word) if *word == "use" => {
                    let end = end_of_statement(&tokens[at..]);
                    let tree: TokenStream = tokens[at + 1..at + end].iter().cloned().collect();
                    let is_export = before == "pub" || before.starts_with('(');
                    let mut paths = Vec::new();
                    expand("", tree, &mut paths);
                    if is_export {
                        self.exports.extend(paths);
                    } else {
                        self.paths.extend(paths.into_iter().map(|(path, _)| path));
                    }
                    at += end;
                }
                // A macro names this crate from wherever it is expanded.
                TokenTree::Ident(_) => {
                    let length = path_length(&tokens[at..]);
                    let words = tokens[at..at + length].iter().step_by(3);
                    let path: Vec<String> = words.map(ToString::to_string).collect();
                    if before != "$" && before != "mod" {
                        self.identifiers.insert(path[0].clone());
                        if DEFINING.contains(&before.as_str()) {
                            self.definitions.insert(path[0].clone());
                        } else if length > 1 {
                            self.paths.push(path.join("::"));
                        }
                    }
                    at += length - 1;
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            at += 1;
        }
    }
}

const DEFINING: [&str; 7] = ["struct", "enum", "trait", "type", "fn", "const", "static"];

/// The tokens end in `#[cfg(test)]`.
fn is_test(tokens: &[TokenTree]) -> bool {
    let mut last = tokens.iter().rev().map(ToString::to_string);
    let attribute = last.next().unwrap_or_default().replace(' ', "");
    attribute == "[cfg(test)]" && last.next().as_deref() == Some("#")
}

/// As in `pub(in crate::spec)`.
fn is_visibility(tokens: &TokenStream) -> bool {
    let first = tokens.clone().into_iter().next();
    first.is_some_and(|first| first.to_string() == "in")
}

/// The number of tokens to the end of an item.
fn after_item(tokens: &[TokenTree]) -> usize {
    let ends = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        token => token.to_string() == ";",
    };
    tokens.iter().position(ends).map_or(0, |at| at + 1)
}

fn end_of_statement(tokens: &[TokenTree]) -> usize {
    let ends = |token: &TokenTree| token.to_string() == ";";
    tokens.iter().position(ends).unwrap_or(tokens.len() - 1)
}

/// The number of tokens in the path that the tokens begin with.
fn path_length(tokens: &[TokenTree]) -> usize {
    let mut length = 1;
    while let [
        TokenTree::Punct(first),
        TokenTree::Punct(second),
        TokenTree::Ident(_),
        ..,
    ] = &tokens[length..]
    {
        if first.as_char() != ':' || second.as_char() != ':' {
            break;
        }
        length += 3;
    }
    length
}

/// The paths of a `use`, braces resolved.
fn expand(prefix: &str, tree: TokenStream, found: &mut Vec<Named>) {
    let mut path = prefix.to_owned();
    let mut name = None;
    let mut tokens = tree.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                let mut branch = TokenStream::new();
                for token in group.stream() {
                    if token.to_string() == "," {
                        expand(&path, std::mem::take(&mut branch), found);
                    } else {
                        branch.extend([token]);
                    }
                }
                return expand(&path, branch, found);
            }
            TokenTree::Ident(word) if word == "as" => {
                name = tokens.next().map(|name| name.to_string());
            }
            token => path.push_str(&token.to_string()),
        }
    }
    if path.len() > prefix.len() {
        let path = path.strip_suffix("::self").unwrap_or(&path);
        let last = path.rsplit("::").next().unwrap_or_default();
        let name = name.unwrap_or_else(|| last.to_owned());
        found.push((path.to_owned(), name));
    }
}

/// A crate whose paths can be followed.
struct Crate<'a> {
    /// How paths from the root begin.
    base: &'a str,
    mentions: BTreeMap<&'a str, Mentions>,
}

/// What each module needs, re-exports looked through. `base` is how a path from the root of the
/// folder begins.
pub fn needs(modules: &BTreeMap<String, String>, base: &str) -> Needs {
    let mentions = modules
        .iter()
        .map(|(module, text)| (module.as_str(), Mentions::of(text)))
        .collect();
    let sources = Crate { base, mentions };
    let mut needs = Needs::new();
    for (module, mentions) in &sources.mentions {
        // What is re-exported is needed if the file makes use of it.
        let exports = mentions.exports.iter();
        let exports = exports.filter(|(_, name)| mentions.identifiers.contains(name));
        let paths = mentions.paths.iter().chain(exports.map(|(path, _)| path));
        let mut needed: BTreeSet<String> = paths
            .filter_map(|path| sources.defining(module, path, 0))
            .collect();
        needed.remove(*module);
        needs.insert((*module).to_owned(), needed);
    }
    needs
}

impl Crate<'_> {
    /// The module that defines what a path leads to; none for what is of another crate.
    fn defining(&self, from: &str, path: &str, depth: usize) -> Option<String> {
        let absolute = self.absolute(from, path)?;
        let segments: Vec<&str> = absolute.split("::").collect();
        let (module, rest) = (0..=segments.len()).rev().find_map(|at| {
            let module = segments[..at].join("::");
            let is_known = self.mentions.contains_key(module.as_str());
            is_known.then(|| (module, &segments[at..]))
        })?;
        let [name, ..] = rest else {
            return Some(module);
        };
        let mentions = &self.mentions[module.as_str()];
        if mentions.definitions.contains(*name) || depth > 8 {
            return Some(module);
        }
        if let Some((path, _)) = mentions.exports.iter().find(|(_, own)| own == name) {
            return self.defining(&module, path, depth + 1);
        }
        let all = mentions.exports.iter().filter(|(_, own)| own == "*");
        let mut all = all.map(|(path, _)| format!("{}{name}", path.trim_end_matches('*')));
        all.find_map(|path| self.defining(&module, &path, depth + 1))
    }

    /// A path from the root of the folder.
    fn absolute(&self, from: &str, path: &str) -> Option<String> {
        if let Some(path) = path.strip_prefix(self.base) {
            return Some(path.to_owned());
        }
        let mut parent: Vec<&str> = from.split("::").filter(|part| !part.is_empty()).collect();
        let mut rest = path;
        let mut is_relative = false;
        while let Some(after) = rest.strip_prefix("super::") {
            parent.pop();
            rest = after;
            is_relative = true;
        }
        if let Some(after) = rest.strip_prefix("self::") {
            rest = after;
            is_relative = true;
        }
        let inside = parent.join("::");
        let child = joined(&inside, rest.split("::").next().unwrap_or_default());
        (is_relative || self.mentions.contains_key(child.as_str())).then(|| joined(&inside, rest))
    }
}

fn joined(prefix: &str, path: &str) -> String {
    match prefix {
        "" => path.to_owned(),
        prefix => format!("{prefix}::{path}"),
    }
}

/// What each module needs of modules that need it too, by way of others; empty without circles.
pub fn circles(needs: &Needs) -> Needs {
    let within = |module: &String| {
        let reached = reachable(needs, module);
        let leads_back = |need: &&String| reachable(needs, need).contains(module);
        let needed = needs[module].iter().filter(leads_back).cloned().collect();
        reached.contains(module).then_some(needed)
    };
    let found = needs.keys().map(|module| (module.clone(), within(module)));
    found
        .filter_map(|(module, needs)| Some((module, needs?)))
        .collect()
}

fn reachable(needs: &Needs, start: &str) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut open = vec![start];
    while let Some(module) = open.pop() {
        for need in needs.get(module).into_iter().flatten() {
            if reached.insert(need.clone()) {
                open.push(need);
            }
        }
    }
    reached
}
