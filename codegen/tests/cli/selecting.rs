//! A part of a document, chosen by filters.

use crate::shell::Shell;

#[test]
fn only_what_is_reached_is_emitted_and_the_crate_says_what_was_selected() {
    let shell = Shell::new("selected");
    let said = shell.run("generate shop.yaml --out client --include tag:orders --exclude id:Get*");
    assert_eq!(
        said.stdout.lines().next(),
        Some("shop: 1 operation"),
        "{said:?}"
    );
    let models = shell.read("client/shop/models/mod.rs");
    assert!(
        models.contains("OrderPage") && !models.contains("Stock"),
        "{models}"
    );
    assert!(
        !shell
            .folder
            .join("client/shop/operations/stock.rs")
            .exists()
    );
    let selection = "`--include tag:orders --exclude id:Get*`";
    for file in ["client/lib.rs", "client/shop/mod.rs"] {
        assert!(shell.read(file).contains(selection), "{file}");
    }
    assert!(shell.read("client/.undelete-codegen").contains(selection));
}

#[test]
fn filters_add_up_and_what_is_excluded_is_out() {
    let shell = Shell::new("filters");
    for (filters, count) in [
        ("--include tag:orders", 2),
        ("--include tag:ord*", 2),
        ("--include path:/orders", 1),
        ("--include path:/orders/*", 1),
        ("--include path:/orders/**", 2),
        ("--include path:/*/{id}", 1),
        ("--include method:put", 1),
        ("--include id:GetOrder --include method:PUT", 2),
        ("--exclude method:PUT", 2),
        ("--include tag:orders --exclude path:/orders", 1),
    ] {
        let said = shell.run(&format!("library shop.yaml --out src {filters}"));
        let told = undelete_codegen::diagnostic::counted(count, "operation");
        let told = format!("shop: {told}\n");
        assert!(said.stdout.starts_with(&told), "{filters}: {said:?}");
    }
}

#[test]
fn what_is_left_out_is_not_judged() {
    let shell = Shell::new("unjudged");
    assert_eq!(shell.run("lint mistakes.yaml").status, 1);
    let said = shell.run("lint mistakes.yaml --include tag:stock --strict");
    assert_eq!((said.status, said.stdout.as_str()), (0, ""));
}

#[test]
fn a_check_knows_what_was_selected() {
    let shell = Shell::new("selected-check");
    shell.run("generate shop.yaml --out client --include tag:orders");
    assert_eq!(
        shell
            .run("check shop.yaml --out client --include tag:orders")
            .status,
        0
    );
    let said = shell.run("check shop.yaml --out client");
    assert_eq!(said.status, 1);
    let told = "the folder was written with `--include tag:orders`\n";
    assert!(said.stdout.contains(told), "{said:?}");
    let said = shell.run("check shop.yaml --out client --include tag:orders --exclude id:GetOrder");
    let mend = "generate shop.yaml --out client --include tag:orders --exclude id:GetOrder`";
    assert!(said.stdout.contains(mend), "{said:?}");
}

#[test]
fn filters_are_about_one_document() {
    let shell = Shell::new("several");
    let said = shell.run("library shop.yaml b=shop.yaml --out src --include tag:orders");
    assert_eq!(said.status, 2);
    assert!(said.stderr.contains("about one document"), "{said:?}");
    let said = shell.run("lint shop.yaml --include orders");
    assert_eq!(said.status, 2);
    assert!(said.stderr.contains("`tag:Pets`"), "{said:?}");
}
