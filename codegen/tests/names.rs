//! Names of documents in the cases of Rust.

use undelete_codegen::names::{Scope, of_title, pascal, screaming, snake};

#[test]
fn names_are_split_at_symbols_and_at_humps() {
    for (name, expected_pascal, expected_snake) in [
        ("recycleItemIds", "RecycleItemIds", "recycle_item_ids"),
        ("x-request-id", "XRequestId", "x_request_id"),
        ("HTTPStatus", "HttpStatus", "http_status"),
        (
            "paramError.recycleBinId",
            "ParamErrorRecycleBinId",
            "param_error_recycle_bin_id",
        ),
        (
            "RETURN_ERROR_IF_EXISTS",
            "ReturnErrorIfExists",
            "return_error_if_exists",
        ),
        ("größe", "Grosse", "grosse"),
        ("用户管理", "YongHuGuanLi", "yong_hu_guan_li"),
        ("Пользователь", "Polzovatel", "polzovatel"),
        ("pаypal", "Paypal", "paypal"),
        ("a user's pets", "AUsersPets", "a_users_pets"),
        ("don\u{2019}t", "Dont", "dont"),
        ("'quoted'", "Quoted", "quoted"),
    ] {
        assert_eq!(pascal(name), expected_pascal);
        assert_eq!(snake(name), expected_snake);
    }
}

#[test]
fn symbols_are_words_where_they_carry_the_meaning() {
    for (name, expected) in [
        ("+1", "Plus1"),
        ("-1", "Minus1"),
        (">=", "GreaterEqual"),
        ("*", "Star"),
        ("/", "Slash"),
        ("$", "Dollar"),
        ("", "Empty"),
        ("☃", "Snowman"),
        ("!~", "NotTilde"),
        ("≤", "LessEqual"),
        ("\u{200d}", "Value"),
        ("\u{e000}", "Ue000"),
    ] {
        assert_eq!(pascal(name), expected);
    }
}

#[test]
fn numbers_do_not_run_into_each_other_or_lead() {
    assert_eq!(pascal("2.0"), "V2_0");
    assert_eq!(pascal("20"), "V20");
    assert_eq!(pascal("version 1 2"), "Version1_2");
    assert_eq!(snake("2d"), "v_2d");
}

#[test]
fn keywords_are_raw_only_as_identifiers() {
    for (name, plain, written) in [
        ("async", "async", "r#async"),
        ("type", "type", "r#type"),
        ("gen", "gen", "r#gen"),
        ("try", "try", "r#try"),
        ("union", "union", "union"),
        ("self", "self_", "self_"),
        ("Self", "self_", "self_"),
        ("crate", "crate_", "crate_"),
        ("٣x", "v_3x", "v_3x"),
    ] {
        let claimed = Scope::default().claim(&snake(name), None);
        assert_eq!(claimed.plain(), plain);
        assert_eq!(proc_macro2::Ident::from(&claimed).to_string(), written);
    }
    assert_eq!(pascal("self"), "Self_");
    assert_eq!(screaming("async"), "ASYNC");
}

#[test]
fn a_keyword_and_a_reserved_name_are_one_name() {
    let mut scope = Scope::reserving(&["mod"]);
    assert_eq!(scope.claim("mod", None).plain(), "mod2");
    assert_eq!(scope.claim("type", None).plain(), "type");
    assert_eq!(scope.claim("type", Some("kind")).plain(), "kind");
}

#[test]
fn what_only_case_tells_apart_is_told_apart_by_its_spelling() {
    let mut scope = Scope::default();
    assert_eq!(
        scope.claim_spelt("get_pet", None, "get_pet").plain(),
        "get_pet"
    );
    let second = scope.claim_spelt("get_pet", None, "getPet");
    let mut other = Scope::default();
    other.take("get_pet");
    other.claim_spelt("get_pet", None, "GetPet");
    assert_eq!(other.claim_spelt("get_pet", None, "getPet"), second);
}

#[test]
fn commas_and_ends_of_lines_tell_spellings_apart() {
    let second = |first: &str, other: &str| {
        let mut scope = Scope::default();
        let plain = pascal(first);
        scope.claim_spelt(&plain, None, first);
        scope.claim_spelt(&plain, None, other).plain().to_owned()
    };
    assert_eq!(second("1.0", "1,0"), "V1_0Comma");
    assert_eq!(second("a b", "a\nb"), "ABLowerLines");
}

#[test]
fn long_names_are_cut_off_behind_a_word_and_stay_apart() {
    let long = "Perennial ".repeat(30);
    let (one, other) = (snake(&format!("{long}a")), snake(&format!("{long}b")));
    assert_ne!(one, other);
    for name in [&one, &other, &pascal(&long), &snake(&"x".repeat(300))] {
        assert!(name.len() < 200, "{name}");
    }
    assert!(one.starts_with("perennial_perennial_"), "{one}");
    assert!(one.contains("_perennial_x"), "{one}");
}

#[test]
fn a_title_names_what_people_would() {
    for (title, expected) in [
        ("Swagger Petstore - OpenAPI 3.0", "swagger_petstore"),
        ("GitHub v3 REST API", "github"),
        ("OpenAI API", "openai"),
        ("API", "api"),
        ("", "api"),
        ("v2", "v2"),
        ("\u{202e}Cats\u{202c} & dogs", "cats_dogs"),
        ("用户管理 API", "yong_hu_guan_li"),
        ("self", "self_"),
        ("3scale", "v_3scale"),
    ] {
        assert_eq!(of_title(title), expected, "{title}");
    }
}
