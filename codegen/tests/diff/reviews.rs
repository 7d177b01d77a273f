//! Three pull requests that a reader judges by what the tool says of them: `reviews/README.md`.

use crate::edits::{self, Proof};
use crate::{compared, support};
use undelete_codegen::diff::{self, Verdict, next_version};

#[test]
fn three_pull_requests_are_told_as_they_are() {
    let current = "1.4.0".parse().unwrap();
    for (number, proof, verdict, next) in [
        (1, Proof::Same, Verdict::Compatible, "1.5.0"),
        (2, Proof::Stops, Verdict::Breaking, "2.0.0"),
        (3, Proof::Differs, Verdict::Behaviour, "1.5.0"),
    ] {
        let name = format!("review_{number}");
        let edit = edits::named(&name);
        let diff = compared(edit);
        let (version, word) = next_version(&current, diff.worst()).unwrap();
        assert_eq!(
            (edit.proof, diff.worst(), version.to_string().as_str()),
            (proof, Some(verdict), next)
        );
        let sentence = format!("next version: {version} ({word}, after {current})");
        // A place is that of the document, whatever the edit is called here.
        let markdown = diff::markdown(&diff, Some(&sentence));
        let markdown = markdown.replace(&name.replace('_', "\\_"), "library.yaml");
        let path = support::folder("diff").join(format!("reviews/{number}.md"));
        support::compare_or_write(&path, &markdown);
    }
}
