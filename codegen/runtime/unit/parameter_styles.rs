//! How values are written: the table "Style Examples" of OpenAPI 3.0.3, and what it leaves open.

use serde_json::{Value, json};

use super::fixtures::{GET, LIST, silent_core};
use crate::runtime::{Body, Parameter, Style, Styled};

fn color_in_path(style: Style, explode: bool, value: &Value) -> String {
    let mut request = silent_core().request(&GET);
    request.set(
        Parameter::path("itemId").style(style).explode(explode),
        Some(value),
    );
    let path = request.finish().unwrap().path().to_owned();
    let segment = path.strip_prefix("/items/").unwrap();
    // The parameter of the operation has another name than the table's.
    segment
        .strip_suffix("/info")
        .unwrap()
        .replace("itemId", "color")
}

fn query_of(parameter: Parameter, value: &Value) -> String {
    let mut request = silent_core().request(&LIST);
    request.set(parameter, Some(value));
    let request = request.finish().unwrap();
    request.query().unwrap_or_default().to_owned()
}

fn color_in_query(style: Style, explode: bool, value: &Value) -> String {
    let parameter = Parameter::query("color").style(style).explode(explode);
    query_of(parameter, value)
}

fn colors() -> (Value, Value, Value) {
    // The table's object, its members in an order that no map changes.
    let object = json!({"B": 150, "G": 200, "R": 100});
    (json!("blue"), json!(["blue", "black", "brown"]), object)
}

#[test]
fn path_styles_follow_the_table() {
    let (text, list, object) = colors();
    let rows = [
        (
            Style::Matrix,
            false,
            ";color=blue",
            ";color=blue,black,brown",
            ";color=B,150,G,200,R,100",
        ),
        (
            Style::Matrix,
            true,
            ";color=blue",
            ";color=blue;color=black;color=brown",
            ";B=150;G=200;R=100",
        ),
        (
            Style::Label,
            false,
            ".blue",
            ".blue,black,brown",
            ".B,150,G,200,R,100",
        ),
        (
            Style::Label,
            true,
            ".blue",
            ".blue.black.brown",
            ".B=150.G=200.R=100",
        ),
        (
            Style::Simple,
            false,
            "blue",
            "blue,black,brown",
            "B,150,G,200,R,100",
        ),
        (
            Style::Simple,
            true,
            "blue",
            "blue,black,brown",
            "B=150,G=200,R=100",
        ),
    ];
    for (style, explode, as_text, as_list, as_object) in rows {
        assert_eq!(
            color_in_path(style, explode, &text),
            as_text,
            "{style:?} {explode}"
        );
        assert_eq!(
            color_in_path(style, explode, &list),
            as_list,
            "{style:?} {explode}"
        );
        assert_eq!(
            color_in_path(style, explode, &object),
            as_object,
            "{style:?} {explode}"
        );
    }
}

#[test]
fn an_empty_value_shows_its_name_in_a_matrix() {
    for value in [json!(""), json!([]), json!({})] {
        for explode in [false, true] {
            assert_eq!(color_in_path(Style::Matrix, explode, &value), ";color");
        }
    }
}

#[test]
fn query_styles_follow_the_table() {
    let (text, list, object) = colors();
    assert_eq!(color_in_query(Style::Form, false, &json!("")), "color=");
    assert_eq!(color_in_query(Style::Form, true, &json!("")), "color=");
    assert_eq!(color_in_query(Style::Form, false, &text), "color=blue");
    assert_eq!(color_in_query(Style::Form, true, &text), "color=blue");
    assert_eq!(
        color_in_query(Style::Form, false, &list),
        "color=blue,black,brown"
    );
    assert_eq!(
        color_in_query(Style::Form, true, &list),
        "color=blue&color=black&color=brown"
    );
    assert_eq!(
        color_in_query(Style::Form, false, &object),
        "color=B,150,G,200,R,100"
    );
    assert_eq!(
        color_in_query(Style::Form, true, &object),
        "B=150&G=200&R=100"
    );
    assert_eq!(
        color_in_query(Style::SpaceDelimited, false, &list),
        "color=blue%20black%20brown"
    );
    assert_eq!(
        color_in_query(Style::SpaceDelimited, false, &object),
        "color=B%20150%20G%20200%20R%20100"
    );
}

#[test]
fn characters_of_the_table_that_no_url_allows_are_percent_encoded() {
    let (_, list, object) = colors();
    assert_eq!(
        color_in_query(Style::PipeDelimited, false, &list),
        "color=blue%7Cblack%7Cbrown"
    );
    assert_eq!(
        color_in_query(Style::PipeDelimited, false, &object),
        "color=B%7C150%7CG%7C200%7CR%7C100"
    );
    assert_eq!(
        color_in_query(Style::DeepObject, true, &object),
        "color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100"
    );
}

#[test]
fn exploded_delimited_lists_repeat_their_name() {
    let (_, list, _) = colors();
    for style in [Style::SpaceDelimited, Style::PipeDelimited] {
        assert_eq!(
            color_in_query(style, true, &list),
            "color=blue&color=black&color=brown"
        );
    }
}

#[test]
fn defaults_are_simple_in_paths_and_headers_and_exploded_form_in_queries_and_cookies() {
    let (_, list, _) = colors();
    let mut request = silent_core().request(&GET);
    request.set(Parameter::path("itemId"), Some(&list));
    request.set(Parameter::query("q"), Some(&list));
    request.set(Parameter::header("x-colors"), Some(&list));
    request.set(Parameter::cookie("c"), Some(&list));
    let request = request.finish().unwrap();
    assert_eq!(request.path(), "/items/blue,black,brown/info");
    assert_eq!(request.query(), Some("q=blue&q=black&q=brown"));
    assert_eq!(request.headers()["x-colors"], "blue,black,brown");
    assert_eq!(request.headers()["cookie"], "c=blue; c=black; c=brown");
}

#[test]
fn a_style_without_explode_of_its_own_is_exploded_only_when_it_is_form() {
    let (_, list, _) = colors();
    let spaced = Parameter::query("color").style(Style::SpaceDelimited);
    assert_eq!(query_of(spaced, &list), "color=blue%20black%20brown");
    let form = Parameter::query("color").style(Style::Form);
    assert_eq!(query_of(form, &list), "color=blue&color=black&color=brown");
}

#[test]
fn header_objects_are_written_plain() {
    let (_, _, object) = colors();
    for (explode, expected) in [(false, "B,150,G,200,R,100"), (true, "B=150,G=200,R=100")] {
        let mut request = silent_core().request(&LIST);
        request.set(Parameter::header("x-color").explode(explode), Some(&object));
        assert_eq!(request.finish().unwrap().headers()["x-color"], expected);
    }
}

#[test]
fn everything_but_unreserved_characters_is_encoded_in_paths() {
    let value = json!("a/b?c#d%e f+g;h=i,j&k:l@m'n(o)p*q~r_s-t.u\\v\u{fc}");
    assert_eq!(
        color_in_path(Style::Simple, false, &value),
        "a%2Fb%3Fc%23d%25e%20f%2Bg%3Bh%3Di%2Cj%26k%3Al%40m%27n%28o%29p%2Aq~r_s-t.u%5Cv%C3%BC"
    );
}

#[test]
fn a_delimiter_inside_an_element_is_encoded() {
    let list = json!(["a,b", "c d", "e|f"]);
    assert_eq!(
        color_in_path(Style::Simple, false, &list),
        "a%2Cb,c%20d,e%7Cf"
    );
    assert_eq!(
        color_in_query(Style::Form, false, &list),
        "color=a%2Cb,c%20d,e%7Cf"
    );
}

#[test]
fn spaces_and_pluses_of_a_query_are_percent_encoded() {
    assert_eq!(
        query_of(Parameter::query("q"), &json!("a b+c")),
        "q=a%20b%2Bc"
    );
}

#[test]
fn reserved_characters_stay_where_they_are_allowed_unless_the_query_would_change() {
    let parameter = Parameter::query("q").allow_reserved();
    assert_eq!(
        query_of(parameter, &json!(":/?@!$'()*,;=&+#[]% ")),
        "q=:/?@!$'()*,;=%26%2B%23%5B%5D%25%20"
    );
    let list = parameter.explode(false);
    assert_eq!(query_of(list, &json!(["a,b", "c/d"])), "q=a%2Cb,c/d");
    // What is encoded already is not encoded again, and stays encoded.
    let encoded = json!("f%20o%2Cé%2G%é%");
    assert_eq!(
        query_of(parameter, &encoded),
        "q=f%20o%2C%C3%A9%252G%25%C3%A9%25"
    );
    assert_eq!(query_of(Parameter::query("q"), &json!("f%20")), "q=f%2520");
    let cookie = |parameter: Parameter| {
        let mut request = silent_core().request(&LIST);
        request.set(parameter, Some("a:b;%3B%"));
        request.finish().unwrap().headers()["cookie"].clone()
    };
    let encoded = Parameter::cookie("c");
    assert_eq!(cookie(encoded), "c=a:b%3B%253B%25");
    assert_eq!(cookie(encoded.allow_reserved()), "c=a:b%3B%3B%25");
}

#[test]
fn names_are_encoded_too() {
    let reserved = Parameter::query("a:b").allow_reserved();
    assert_eq!(query_of(reserved, &json!("c:d")), "a%3Ab=c:d");
    assert_eq!(
        query_of(Parameter::query("filter[a]"), &json!(1)),
        "filter%5Ba%5D=1"
    );
}

#[test]
fn numbers_and_booleans_are_written_as_in_json() {
    let value = json!([1, -2, 2.5, true, 9_007_199_254_740_993_u64]);
    assert_eq!(
        color_in_query(Style::Form, false, &value),
        "color=1,-2,2.5,true,9007199254740993"
    );
}

#[test]
fn nulls_inside_lists_and_objects_are_left_out() {
    assert_eq!(
        color_in_query(Style::Form, false, &json!(["a", null, "b"])),
        "color=a,b"
    );
    assert_eq!(
        color_in_query(Style::Form, true, &json!({"a": null, "b": 1})),
        "b=1"
    );
    assert_eq!(
        color_in_query(Style::DeepObject, true, &json!({"a": null, "b": 1})),
        "color%5Bb%5D=1"
    );
}

#[test]
fn an_optional_empty_list_is_left_out() {
    for (style, explode) in [
        (Style::Form, true),
        (Style::Form, false),
        (Style::DeepObject, true),
    ] {
        assert_eq!(color_in_query(style, explode, &json!([])), "");
    }
}

#[test]
fn deep_objects_nest_by_key_and_by_index() {
    let value = json!({"a": {"b": [1, {"c": "x y"}]}});
    assert_eq!(
        color_in_query(Style::DeepObject, true, &value),
        "color%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D=x%20y"
    );
}

#[test]
fn json_parameters_are_written_as_json() {
    let parameter = Parameter::query("filter").style(Style::Json);
    assert_eq!(
        query_of(parameter, &json!({"a": ["b", 1]})),
        "filter=%7B%22a%22%3A%5B%22b%22%2C1%5D%7D"
    );
}

#[test]
fn cookie_values_keep_what_a_cookie_may_hold() {
    let mut request = silent_core().request(&LIST);
    request.set(Parameter::cookie("a"), Some("x/y=z"));
    request.set(Parameter::cookie("b"), Some("1 2;3\",\\%"));
    let request = request.finish().unwrap();
    assert_eq!(
        request.headers()["cookie"],
        "a=x/y=z; b=1%202%3B3%22%2C%5C%25"
    );
}

/// RFC 6570, sections 3.2.5 and 3.2.7.
#[test]
fn an_empty_member_of_a_label_or_a_matrix_is_shown_by_its_key() {
    let value = json!({ "k": "v", "l": "" });
    for (style, explode, expected) in [
        (Style::Label, false, ".k,v,l,"),
        (Style::Label, true, ".k=v.l="),
        (Style::Matrix, false, ";color=k,v,l,"),
        (Style::Matrix, true, ";k=v;l"),
    ] {
        assert_eq!(color_in_path(style, explode, &value), expected);
    }
}

#[test]
fn members_of_a_form_may_have_styles_of_their_own() {
    static STYLES: &[Styled] = &[
        Styled::new("comma", Style::Form, false),
        Styled::new("pipe", Style::PipeDelimited, false),
        Styled::new("deep", Style::DeepObject, true),
        Styled::new("json", Style::Json, false),
    ];
    let list = json!(["x", "y,z"]);
    let value = json!({
        "comma": list, "deep": { "a": 1 }, "json": { "a": 1 }, "pipe": list, "usual": list,
    });
    let mut request = silent_core().request(&LIST);
    let body = Body::form("body").styles(STYLES);
    request.whole(&body, Some(Ok(value)));
    let request = request.finish().unwrap();
    assert_eq!(
        request.body().unwrap().as_ref(),
        b"comma=x,y%2Cz&deep%5Ba%5D=1&json=%7B%22a%22%3A1%7D&pipe=x%7Cy%2Cz&usual=x&usual=y%2Cz"
    );
}
