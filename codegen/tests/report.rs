//! How findings are shown. The words of each are in the golden files of `errors.rs`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use undelete_codegen::diagnostic::{Code, Diagnostic, Located, Report, located};
use undelete_codegen::spec::NodeId;

fn finding(line: usize, column: usize) -> Located {
    Located {
        path: "shelf.yaml".to_owned(),
        line,
        column,
        excerpt: None,
        diagnostic: Diagnostic::error(Code::WrongType, NodeId::default(), "`a` must be a string")
            .hint("write a string"),
    }
}

fn shown(text: &str, places: &[(usize, usize)]) -> String {
    let mut findings: Vec<Located> = places
        .iter()
        .map(|(line, column)| finding(*line, *column))
        .collect();
    located::attach_excerpts(text, &mut findings);
    Report::new(&findings).to_string()
}

#[test]
fn the_place_is_first_and_what_stands_there_is_underlined() {
    assert_eq!(
        shown("a: 1\nb: { a: 12, c: 3 }\n", &[(2, 9)]),
        "\
shelf.yaml:2:9: error[E0101]: `a` must be a string
  |
2 | b: { a: 12, c: 3 }
  |         ^^
  |
  = hint: write a string

1 error in shelf.yaml
"
    );
}

#[test]
fn a_line_of_megabytes_is_cut_around_the_place() {
    let line = format!(
        "{{{}\"a\":12,{}}}",
        "\"k\":1,".repeat(1_000_000),
        "\"é\":1,".repeat(1_000_000)
    );
    let start = std::time::Instant::now();
    let places: Vec<(usize, usize)> = (0..500).map(|index| (1, 6_000_006 + index)).collect();
    let text = shown(&line, &places);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    let quoted = text.lines().nth(2).unwrap();
    assert!(quoted.contains("\"a\":12,"), "{text}");
    let width = quoted.chars().count();
    assert!((60..=150).contains(&width), "{width}: {text}");
    let underline = text.lines().nth(3).unwrap();
    assert_eq!(
        quoted.find("12").unwrap(),
        underline.find('^').unwrap(),
        "{text}"
    );
}

#[test]
fn what_a_terminal_obeys_is_made_visible() {
    let text = shown(
        "x: \u{1b}[2J\u{202e}\u{9b}31m\u{200f}\u{85} a\u{7}: b\r\n",
        &[(1, 4)],
    );
    for character in text.chars() {
        assert!(
            character == '\n' || !character.is_control() && !"\u{202e}\u{200f}".contains(character),
            "{character:?} in {text:?}"
        );
    }
    let mut findings = [finding(1, 1)];
    findings[0].path = "a\u{1b}[31m.yaml".to_owned();
    findings[0].diagnostic.message = "no `\u{202e}\n` here".to_owned();
    let text = Report::new(&findings).to_string();
    assert!(
        text.starts_with("a\\u{1b}[31m.yaml:1:1: error[E0101]: no `\\u{202e}\\n` here\n"),
        "{text}"
    );
}

#[test]
fn tabs_and_wide_characters_do_not_move_the_underline() {
    let text = shown("\t书名:\t{ a: 书 }\n", &[(1, 11)]);
    assert_eq!(
        text,
        "\
shelf.yaml:1:11: error[E0101]: `a` must be a string
  |
1 |     书名:    { a: 书 }
  |                   ^^
  |
  = hint: write a string

1 error in shelf.yaml
"
    );
}

#[test]
fn a_place_that_the_text_does_not_have_is_shown_without_it() {
    for (text, place) in [("", (1, 1)), ("a: 1\n", (9, 9)), ("\n\n", (2, 1))] {
        let text = shown(text, &[place]);
        assert!(text.contains("hint: write a string"), "{text}");
        assert!(!text.contains('^'), "{text}");
    }
    assert!(shown("a: 1\n", &[(1, 99)]).contains("1 | a: 1\n  |     ^\n"));
}

#[test]
fn a_repeated_finding_is_said_once_with_its_first_places() {
    let text = "a: 1\n".repeat(109);
    let places: Vec<(usize, usize)> = (1..=109).map(|line| (line, 4)).collect();
    assert_eq!(
        shown(&text, &places),
        "\
shelf.yaml:1:4: error[E0101]: `a` must be a string
  |
1 | a: 1
  |    ^
  |
  = hint: write a string
  = also: shelf.yaml:2:4, shelf.yaml:3:4, shelf.yaml:4:4 … and 105 more

109 errors in shelf.yaml
"
    );
    assert_eq!(shown(&text, &places[..4]).matches(" more").count(), 0);
}

#[test]
fn errors_and_warnings_are_counted_for_each_document() {
    let mut findings = vec![finding(1, 1), finding(2, 1), finding(1, 1)];
    findings[1].diagnostic = Diagnostic::warning(
        Code::UnknownKey,
        NodeId::default(),
        "a schema has no key `b`",
    )
    .hint("remove it");
    findings[2].path = "box.yaml".to_owned();
    let text = Report::new(&findings).to_string();
    assert!(
        text.ends_with("\n\n1 error, 1 warning in shelf.yaml\n1 error in box.yaml\n"),
        "{text}"
    );
}

#[test]
fn colours_change_no_word() {
    let mut findings = [finding(1, 4)];
    located::attach_excerpts("a: 1\n", &mut findings);
    let coloured = Report::new(&findings).colour(true).to_string();
    assert!(coloured.contains("\u{1b}["));
    let mut plain = String::new();
    let mut rest = coloured.as_str();
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = after.split_once('m').unwrap().1;
    }
    plain.push_str(rest);
    assert_eq!(plain, Report::new(&findings).to_string());
}
