//! The page of `diff`, as a browser shows it.

use crate::programs::is_there;
use crate::skipping;
use crate::support;
use libtest_mimic::Trial;
use std::fs;
use std::process::Command;
use undelete_codegen::Model;
use undelete_codegen::diff;
use undelete_codegen::spec::{Source, alone};

/// What a browser needs that is run by whoever is the only user of a closed machine.
const OPTIONS: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--dump-dom",
];

pub fn tests() -> Vec<Trial> {
    vec![skipping::test(
        concat!(module_path!(), "::the_page_fits_a_narrow_window"),
        material,
        the_page_fits_a_narrow_window,
    )]
}

/// A browser that shows pages without a window.
fn material() -> Result<&'static str, String> {
    let browsers = ["chromium", "chromium-browser", "google-chrome"];
    let browser = browsers.into_iter().find(|name| is_there(name));
    browser.ok_or_else(|| "there is no Chromium to show a page in".to_owned())
}

fn model(path: &str, text: &str) -> Model {
    let source = Source {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    undelete_codegen::read(source, &alone).unwrap_or_else(|failure| panic!("{failure}"))
}

fn the_page_fits_a_narrow_window(browser: &'static str) {
    let old = fs::read_to_string(support::folder("diff/base.yaml")).unwrap();
    let name = format!("operationId: get{}", "Long".repeat(60));
    let edits = [
        ("minItems: 1, maxItems: 3", "minItems: 1, maxItems: 5"),
        ("operationId: getJob", name.as_str()),
    ];
    let new = edits.iter().fold(old.clone(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    });
    let diff = diff::diff(&model("old.yaml", &old), &model("new.yaml", &new));
    let page = diff::html(&diff, Some("next version: 2.0.0"));
    let probe = "<script>document.body.dataset.fits = document.documentElement.scrollWidth <= innerWidth;</script>";
    let folder = support::temporary("page");
    let file = folder.join("diff.html");
    fs::write(&file, page.replace("</body>", &format!("{probe}</body>"))).unwrap();
    for width in [360, 1200] {
        let profile = folder.join(format!("profile-{width}"));
        let output = Command::new(browser)
            .args(OPTIONS)
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg(format!("--window-size={width},900"))
            .arg(format!("file://{}", file.display()))
            .output()
            .unwrap();
        let shown = String::from_utf8_lossy(&output.stdout);
        assert!(shown.contains("data-fits=\"true\""), "{width}: {output:?}");
        let first = shown.find("Look at these first").unwrap();
        assert!(first < shown.find("<h2>Breaking: ").unwrap());
    }
}
