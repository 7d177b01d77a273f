//! Overlays that are named, and those that stand beside their document.

use crate::shell::Shell;

const OVERLAY: &str = "overlay: 1.0.0
info: { title: T, version: '1' }
actions:
  - target: $.paths['/stock/{article}']
    remove: true
";

#[test]
fn overlays_that_are_named_are_applied_in_order() {
    let shell = Shell::new("overlays");
    shell.write("less.yaml", OVERLAY);
    let more = OVERLAY
        .replace("remove: true", "update: {}")
        .replace("/stock/{article}", "/orders");
    shell.write("more.yaml", &more);
    let said = shell.run("generate shop.yaml --out client --overlay less.yaml --overlay more.yaml");
    assert!(said.stdout.starts_with("shop: 2 operations\n"), "{said:?}");
    let check = "check shop.yaml --out client";
    assert_eq!(shell.run(&format!("{check} --overlay less.yaml")).status, 0);
    let said = shell.run(check);
    assert_eq!(said.status, 1);
    let said = shell.run("lint shop.yaml --overlay less.yaml --overlay less.yaml");
    assert!(
        said.stdout.contains("less.yaml:4:13: error[E0022]"),
        "{said:?}"
    );
    let said =
        shell.run("lint shop.yaml --overlay less.yaml --overlay less.yaml --include tag:orders");
    assert!(
        said.status == 1 && said.stdout.contains("error[E0022]"),
        "{said:?}"
    );
    let said = shell.pipe(
        "lint shop.yaml --overlay -",
        &OVERLAY.replace("/stock", "/stuck"),
    );
    assert!(
        said.stdout.starts_with("<stdin>:4:13: error[E0022]"),
        "{said:?}"
    );
    assert_eq!(shell.run("lint shop.yaml --overlay missing.yaml").status, 2);
}

#[test]
fn an_overlay_beside_its_document_is_applied_by_every_command() {
    let shell = Shell::new("beside");
    shell.write("shop.overlay.yaml", OVERLAY);
    for command in [
        "generate shop.yaml --out a",
        "library shop.yaml --out b",
        "library mine=./shop.yaml --out c",
    ] {
        let said = shell.run(command);
        assert!(said.stdout.contains("2 operations\n"), "{said:?}");
    }
    assert_eq!(shell.run("check shop.yaml --out a").status, 0);
    assert_eq!(shell.run("check shop.yaml --out b").status, 0);
}

#[test]
fn an_overlay_that_is_named_with_its_document_is_no_document() {
    let shell = Shell::new("overlay-named");
    shell.write("spec/shop.yaml", &shell.read("shop.yaml"));
    let overlay = "overlay: 1.0.0\ninfo: { title: T, version: '1' }\nactions:\n  - target: $.info\n    update: { title: Store }\n";
    shell.write("spec/shop.overlay.yaml", overlay);
    let both = "spec/shop.overlay.yaml spec/shop.yaml";
    for command in [
        format!("lint {both} --strict"),
        format!("library {both} --out src"),
        format!("check {both} --out src"),
    ] {
        let said = shell.run(&command);
        assert_eq!(said.status, 0, "{said:?}");
    }
    assert!(shell.read("src/shop/mod.rs").contains("Store"));
    let said = shell.run("lint spec/shop.overlay.yaml");
    assert_eq!(said.status, 1, "{said:?}");
}
