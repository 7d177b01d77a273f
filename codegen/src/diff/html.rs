//! A diff as a page for a browser: what the document says on the left, what callers get on the right, the
//! worst first. One file, without a server and without scripts.

use super::advice::Advice;
use super::change::{Change, Diff, Side};
use super::marks::marked;
use super::overview::{consequences, summary};
use super::text::{capital, position};
use std::fmt::Write;

/// How many changes a page shows.
const MOST: usize = 2_000;

/// A diff as a page. `version` is the sentence about the next version.
pub fn html(diff: &Diff, version: Option<&str>) -> String {
    let mut page = format!("{HEAD}<h1>{}</h1>\n", escape(&summary(diff)));
    page.push_str("<ul>\n");
    for (what, consequence) in consequences(diff) {
        let _ = writeln!(page, "<li>{}: {consequence}</li>", capital(what));
    }
    if let Some(version) = version {
        let _ = writeln!(page, "<li>{}</li>", escape(&capital(version)));
    }
    page.push_str("</ul>\n");
    let mut chapter = None;
    for change in diff.changes.iter().take(MOST) {
        let own = change.chapter();
        if chapter != Some(own) {
            let _ = writeln!(page, "<h2>{own}</h2>");
            chapter = Some(own);
        }
        article(change, &mut page);
    }
    if let Some(more) = diff.changes.len().checked_sub(MOST).filter(|it| *it > 0) {
        let _ = writeln!(page, "<p>… and {more} more.</p>");
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn article(change: &Change, page: &mut String) {
    let rule = change.rule;
    let _ = writeln!(
        page,
        "<article class=\"{verdict}\">\n<h3><b>{}</b> {} <code>{}</code></h3>\n<p>{}</p>",
        rule.verdict_words(),
        change.subject,
        escape(&change.name),
        code(&change.told()),
        verdict = rule.verdict,
    );
    if rule.advice != Advice::Nothing {
        let advice = capital(&rule.advice.to_string());
        let _ = writeln!(page, "<p class=\"do\">{}</p>", code(&advice));
    }
    let [old, new] = [&change.old, &change.new].map(Option::as_ref);
    page.push_str("<div class=\"sides\">\n<section><h4>Document</h4>\n");
    let written = |side: Option<&Side>| side.and_then(|side| side.written.clone());
    let (before, after) = (written(old), written(new));
    let blocks = [&before, &after].map(|it| it.as_ref().map(|it| block(&it.lines)));
    let [old_block, new_block] = &blocks;
    let marked_blocks = marked(old_block.as_deref(), new_block.as_deref());
    for ((sign, class), (written, parts)) in SIDES
        .into_iter()
        .zip([before, after].iter().zip(marked_blocks))
    {
        if let Some(written) = written {
            let _ = writeln!(
                page,
                "<p class=\"{class}\">{sign} {}</p>\n<pre class=\"{class}\">{}</pre>",
                escape(&position(written)),
                highlight(&parts, false)
            );
        }
    }
    page.push_str("</section>\n<section><h4>Rust and the wire</h4>\n");
    said(old, new, page);
    let _ = writeln!(
        page,
        "</section>\n</div>\n<p class=\"rule\">{}{}</p>\n</article>",
        change
            .stay()
            .map_or_else(String::new, |stay| format!("{}; ", capital(&stay))),
        rule.id
    );
}

/// What is said of both sides, without what is said of either: that is folded.
fn said(old: Option<&Side>, new: Option<&Side>, page: &mut String) {
    let is_shared = |fact: &&String| {
        let sides = [old, new];
        sides
            .iter()
            .all(|side| side.is_some_and(|it| it.facts.contains(*fact)))
    };
    let own = |side: &Side| {
        let facts = side.facts.iter().filter(|fact| !is_shared(fact));
        let facts: Vec<_> = facts.map(String::as_str).collect();
        if facts.is_empty() {
            side.named.clone()
        } else {
            format!("{}: {}", side.named, facts.join("; "))
        }
    };
    let lines = [old, new].map(|side| side.map(own));
    let [before, after] = &lines;
    if before == after {
        let text = before.as_deref().unwrap_or_default();
        let _ = writeln!(page, "<p>{}</p>", code(text));
    } else {
        let marked = marked(before.as_deref(), after.as_deref());
        for ((sign, class), (line, parts)) in SIDES.into_iter().zip(lines.iter().zip(marked)) {
            if line.is_some() {
                let _ = writeln!(
                    page,
                    "<p class=\"{class}\">{sign} {}</p>",
                    highlight(&parts, true)
                );
            }
        }
    }
    let facts = new.map_or(&[][..], |side| &side.facts);
    let shared: Vec<_> = facts.iter().filter(is_shared).map(String::as_str).collect();
    if !shared.is_empty() {
        let _ = writeln!(
            page,
            "<details><summary>Unchanged: {}</summary><ul>{}</ul></details>",
            shared.len(),
            shared
                .iter()
                .map(|fact| format!("<li>{}</li>", code(fact)))
                .collect::<String>()
        );
    }
}

const SIDES: [(&str, &str); 2] = [("−", "old"), ("+", "new")];

/// The line itself and what belongs to it, without the room before.
fn block(lines: &[String]) -> String {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let Some((first, rest)) = lines.split_first() else {
        return String::new();
    };
    let own = depth(first);
    let within = rest
        .iter()
        .take_while(|line| line.trim().is_empty() || depth(line) > own);
    let kept = std::iter::once(first).chain(within.take(SHOWN));
    let kept: Vec<&str> = kept
        .map(|line| line.get(own..).unwrap_or_default())
        .collect();
    kept.join("\n").trim_end().to_owned()
}

/// How many lines below the first are shown.
const SHOWN: usize = 8;

/// What stands in backquotes is code.
fn code(text: &str) -> String {
    highlight(&[(false, text.to_owned())], true)
}

/// Parts of a text, with marks for those that have changed. With `has_code` backquotes hold code.
fn highlight(parts: &[(bool, String)], has_code: bool) -> String {
    let mut html = String::new();
    let mut is_code = false;
    for (is_changed, text) in parts {
        let mut pieces = vec![text.as_str()];
        if has_code {
            pieces = text.split('`').collect();
        }
        for (index, piece) in pieces.into_iter().enumerate() {
            is_code ^= index > 0;
            if piece.is_empty() {
                continue;
            }
            let mut piece = escape(piece);
            if *is_changed && !piece.trim().is_empty() {
                piece = format!("<mark>{piece}</mark>");
            }
            if is_code {
                piece = format!("<code>{piece}</code>");
            }
            html.push_str(&piece);
        }
    }
    html
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            '\n' => escaped.push('\n'),
            letter if letter.is_control() => escaped.push('\u{fffd}'),
            letter => escaped.push(letter),
        }
    }
    escaped
}

const HEAD: &str = r#"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What has changed</title>
<style>
:root { color-scheme: light dark; --line: #8885; --breaking: #c22; --behaviour: #a60; --compatible: #383; }
body { margin: 0; font: 16px/1.45 system-ui, sans-serif; }
main { max-width: 72rem; margin: auto; padding: 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; } h4 { margin: 0; font-size: .8rem; opacity: .7; }
article { border: 1px solid var(--line); border-left: .4rem solid; border-radius: .3rem; padding: .7rem 1rem; margin: .7rem 0; }
.breaking { border-left-color: var(--breaking); } .behaviour { border-left-color: var(--behaviour); }
.compatible { border-left-color: var(--compatible); }
.breaking h3 b { color: var(--breaking); } .behaviour h3 b { color: var(--behaviour); }
.compatible h3 b { color: var(--compatible); }
p { margin: .3rem 0; overflow-wrap: anywhere; } .rule { font-size: .8rem; opacity: .7; margin: 0; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin: .5rem 0; }
section { min-width: 0; } pre, code { font: .85rem/1.4 ui-monospace, monospace; }
pre { margin: 0 0 .4rem; padding: .4rem; white-space: pre-wrap; overflow-wrap: anywhere; border-radius: .2rem; background: #8881; }
pre.old { background: #f001; } pre.new { background: #0a01; }
mark { color: inherit; border-radius: .15rem; } .old mark { background: #f004; } .new mark { background: #0a04; }
details { font-size: .85rem; opacity: .8; overflow-wrap: anywhere; } summary { cursor: pointer; }
@media (max-width: 45rem) { .sides { grid-template-columns: 1fr; } main { padding: .5rem; } }
</style>
</head>
<body>
<main>
"#;
