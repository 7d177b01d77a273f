//! Names of documents in the cases of Rust.

use undelete_codegen::names::{pascal, screaming, snake};

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
        ("größe", "Größe", "größe"),
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
        ("☃", "Value"),
        ("Ⓐ", "Value"),
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
fn keywords_stay_readable() {
    for (name, expected) in [
        ("async", "r#async"),
        ("type", "r#type"),
        ("gen", "r#gen"),
        ("try", "r#try"),
        ("self", "self_"),
        ("Self", "self_"),
        ("crate", "crate_"),
    ] {
        assert_eq!(snake(name), expected);
    }
    assert_eq!(pascal("self"), "Self_");
    assert_eq!(screaming("async"), "ASYNC");
}
