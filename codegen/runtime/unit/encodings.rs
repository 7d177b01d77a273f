//! How values become bodies that are neither JSON nor bytes, and what is refused because a form has
//! no way to show it.

use serde_json::{Value, json};

use super::fakes::handle;
use super::fixtures::{LIST, Memory, silent_core};
use crate::runtime::{
    Arguments, Body, InvalidRequest, Operation, Parameter, Part, Property, Request, Style, Styled,
};

fn whole(body: Body, value: &Value) -> Result<Request, InvalidRequest> {
    let mut request = silent_core().request(&LIST);
    request.whole(&body, Some(Ok(value.clone())));
    request.finish()
}

fn text(request: &Request) -> &str {
    std::str::from_utf8(request.body().unwrap()).unwrap()
}

#[test]
fn lines_are_json_values_one_a_line() {
    let lines = Body::lines("body", "application/x-ndjson");
    let values = json!([{ "a": "x\ny" }, 1, null]);
    let request = whole(lines, &values).unwrap();
    assert_eq!(text(&request), "{\"a\":\"x\\ny\"}\n1\nnull\n");
    assert_eq!(text(&whole(lines, &json!([])).unwrap()), "");
    assert_eq!(
        text(&whole(lines, &json!({ "a": 1 })).unwrap()),
        "{\"a\":1}\n"
    );
}

#[test]
fn text_has_no_quotes() {
    let body = Body::text("body", "text/plain");
    for (value, expected) in [
        (json!(true), "true"),
        (json!(7), "7"),
        (json!("a b"), "a b"),
    ] {
        assert_eq!(text(&whole(body, &value).unwrap()), expected);
    }
}

#[test]
fn a_form_is_an_object_or_text_that_is_one() {
    let request = whole(Body::form("body"), &json!("a=1&b=x%20y")).unwrap();
    assert_eq!(text(&request), "a=1&b=x%20y");
    for value in [json!(null), json!(true), json!(7), json!(["a"])] {
        let error = whole(Body::form("body"), &value).unwrap_err().to_string();
        assert!(error.contains("must be an object"), "{value}: {error}");
    }
}

/// The example of the specification: a form with an object that nothing is said about.
#[test]
fn an_object_in_a_form_is_json() {
    let value = json!({
        "address": { "city": "X", "zip": "1" },
        "id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "list": [{ "a": 1 }, null, [2]],
    });
    let request = whole(Body::form("body"), &value).unwrap();
    assert_eq!(
        text(&request),
        "address=%7B%22city%22%3A%22X%22%2C%22zip%22%3A%221%22%7D&id=f81d4fae-7dec-11d0-a765-00a0c91e6bf6\
         &list=%7B%22a%22%3A1%7D&list=%5B2%5D"
    );
}

#[test]
fn reserved_characters_stay_where_the_document_allows_them() {
    static STYLES: &[Styled] = &[Styled::new("url", Style::Form, true).allow_reserved()];
    let value = json!({ "other": "a/b", "url": "http://x/?a=b&c+d" });
    let request = whole(Body::form("body").styles(STYLES), &value).unwrap();
    assert_eq!(text(&request), "other=a%2Fb&url=http://x/?a=b%26c%2Bd");
}

#[test]
fn a_required_property_that_a_form_cannot_show_is_refused() {
    static DEEP: &[Styled] = &[Styled::new("a", Style::DeepObject, true)];
    let bodies = [
        (Body::form_of(&[]), json!([]), false),
        (Body::form_of(&[]), json!(null), false),
        (Body::form_of(&[]), json!([null]), false),
        (Body::form_of(&[]), json!({}), true),
        (Body::form_of(&[]).styles(DEEP), json!({}), false),
        (Body::form_of(&[]).styles(DEEP), json!({ "b": [1] }), true),
        (Body::form_of(&[]), json!([""]), true),
        (Body::multipart_of(&[]), json!([]), false),
        (Body::multipart_of(&[]), json!({}), true),
        (
            Body::multipart_of(&[]).styles(DEEP),
            json!({ "b": null }),
            false,
        ),
        (Body::json_of(&[]), json!([]), true),
    ];
    for (body, value, is_sent) in bodies {
        let build = |property: Property| {
            let mut request = silent_core().request(&LIST);
            request.object(&body);
            request.set_property(&body, &property, Some(Ok(value.clone())));
            request.finish()
        };
        let required = build(Property::new("a").required());
        assert_eq!(required.is_ok(), is_sent, "{body:?} {value}");
        if let Err(error) = required {
            assert!(error.to_string().contains("`a`"), "{error}");
        }
        build(Property::new("a")).unwrap();
    }
}

#[test]
fn an_optional_body_is_absent_until_a_property_is_set() {
    static SEND: Operation = Operation::new("Send").post("/send").body(
        Body::multipart_of(&[
            Property::new("kind").constant("plain"),
            Property::new("file").required(),
            Property::new("note"),
        ])
        .optional(),
    );
    let arguments = || Arguments::new(&handle(&Memory::always(204, "")), &SEND);
    let request = arguments().build().unwrap();
    assert!(request.request_body().is_none());
    assert_eq!(request.content_type(), None);
    let error = arguments().set::<String>("note", "x").build().unwrap_err();
    assert!(error.to_string().contains("`file`: is required"), "{error}");
    let request = arguments().file("file", "x").build().unwrap();
    assert!(text(&request).contains("name=\"kind\""));
}

#[test]
fn parts_may_be_deep_have_headers_and_need_a_type_of_a_range() {
    static STYLES: &[Styled] = &[
        Styled::new("link", Style::DeepObject, true),
        Styled::part("image", "image/*"),
        Styled::part("option", "application/x-mode+json"),
    ];
    static SEND: Operation = Operation::new("Send").post("/send").body(
        Body::multipart_of(&[
            Property::new("link"),
            Property::new("image"),
            Property::below(&["option", "mode"], "option.mode"),
            Property::new("more"),
        ])
        .styles(STYLES),
    );
    let arguments = || Arguments::new(&handle(&Memory::always(204, "")), &SEND);
    let image = Part::new("x")
        .content_type("image/png")
        .header("X-Size", "1");
    let request = arguments()
        .set::<Value>("link", json!({ "create": true, "to": ["a"] }))
        .set::<String>("option.mode", "fast")
        .file("image", image)
        .parts("more", [("extra\"\r\n".to_owned(), Part::text("t"))])
        .build()
        .unwrap();
    let sent = text(&request);
    for expected in [
        "name=\"link[create]\"\r\n\r\ntrue\r\n",
        "name=\"link[to][0]\"\r\n\r\na\r\n",
        "name=\"option\"\r\nContent-Type: application/x-mode+json\r\n\r\n{\"mode\":\"fast\"}\r\n",
        "name=\"image\"; filename=\"image\"\r\nContent-Type: image/png\r\nX-Size: 1\r\n\r\nx\r\n",
        "name=\"extra%22%0D%0A\"\r\n\r\nt\r\n",
    ] {
        assert!(sent.contains(expected), "{expected} in {sent}");
    }
    for (part, rule) in [
        (
            Part::new("x"),
            "needs a media type for the part `image`: any of `image/*`",
        ),
        (
            Part::new("x").content_type("image/png").header("a b", ""),
            "header",
        ),
        (
            Part::new("x").content_type("image/png").header("a", "\r\n"),
            "control characters",
        ),
    ] {
        let error = arguments().file("image", part).build().unwrap_err();
        assert!(error.to_string().contains(rule), "{error}");
    }
}

#[test]
fn a_range_needs_a_media_type_and_nothing_needs_none() {
    static PUT: Operation = Operation::new("Put")
        .put("/put")
        .parameters(&[Parameter::header("Content-Type")])
        .body(Body::bytes("body", "image/*"));
    let arguments = || Arguments::new(&handle(&Memory::always(204, "")), &PUT);
    let error = arguments().bytes("body", "x").build().unwrap_err();
    let rule = "`Content-Type`: is required: what of `image/*` it is";
    assert!(error.to_string().contains(rule), "{error}");
    for said_too_little in ["image/png, image/jpeg", "multipart/mixed"] {
        let mut request = silent_core().request(&LIST);
        request.bytes(said_too_little, "x".into());
        let error = request.finish().unwrap_err();
        assert!(error.to_string().contains(said_too_little), "{error}");
    }
    let typed = || arguments().set::<String>("Content-Type", "image/png");
    let request = typed().bytes("body", "x").build().unwrap();
    assert_eq!(request.content_type(), Some("image/png"));
    assert_eq!(typed().build().unwrap().content_type(), None);
}

/// Of several media types of one body, the caller says which; the row says how it is written then.
#[test]
fn a_body_is_written_as_the_form_that_its_media_type_names() {
    static SEND: Operation = Operation::new("Send")
        .post("/send")
        .parameters(&[Parameter::header("Content-Type")])
        .body(
            Body::json_of(&[Property::new("a").required(), Property::new("tags")])
                .or_form(&[Styled::new("tags", Style::Form, false)])
                .or_multipart(&[Styled::part("a", "text/x-a")]),
        );
    static WHOLE: Operation = Operation::new("Whole")
        .post("/whole")
        .parameters(&[Parameter::header("Content-Type")])
        .body(Body::json("body").or_form(&[]).or_multipart(&[]).required());
    let sent = |media_type: Option<&str>| {
        let mut arguments = Arguments::new(&handle(&Memory::always(204, "")), &SEND)
            .set::<String>("a", "x y")
            .set::<Value>("tags", json!(["1", "2"]));
        if let Some(media_type) = media_type {
            arguments = arguments.set::<String>("Content-Type", media_type);
        }
        let request = arguments.build().unwrap();
        let content_type = request.content_type().unwrap().to_owned();
        (content_type, text(&request).to_owned())
    };
    let whole = |media_type: &str, value: Value| {
        let arguments = Arguments::new(&handle(&Memory::always(204, "")), &WHOLE);
        let arguments = arguments.set::<String>("Content-Type", media_type);
        arguments.set::<Value>("body", value).build()
    };
    let json = "{\"a\":\"x y\",\"tags\":[\"1\",\"2\"]}";
    let form = "application/x-www-form-urlencoded";
    for (asked, content_type, body) in [
        (None, "application/json", json),
        (
            Some("application/vnd.x+json"),
            "application/vnd.x+json",
            json,
        ),
        (Some(form), form, "a=x%20y&tags=1,2"),
        (
            Some("Application/X-WWW-Form-Urlencoded; charset=utf-8"),
            "Application/X-WWW-Form-Urlencoded; charset=utf-8",
            "a=x%20y&tags=1,2",
        ),
    ] {
        assert_eq!(sent(asked), (content_type.to_owned(), body.to_owned()));
    }
    // Nobody but the client knows where its parts begin.
    let (content_type, body) = sent(Some("multipart/form-data; boundary=mine"));
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=");
    assert!(
        body.starts_with(&format!("--{}\r\n", boundary.unwrap())),
        "{body}"
    );
    assert!(body.contains("name=\"a\"\r\nContent-Type: text/x-a\r\n\r\nx y\r\n"));
    assert_eq!(body.matches("name=\"tags\"").count(), 2);

    let request = whole(form, json!({ "a": 1 })).unwrap();
    assert_eq!(text(&request), "a=1");
    let request = whole("multipart/form-data", json!({ "a": 1 })).unwrap();
    assert!(text(&request).contains("name=\"a\"\r\n\r\n1\r\n"));
    let error = whole("multipart/form-data", json!([1])).unwrap_err();
    assert!(error.to_string().contains("must be an object"), "{error}");
}

/// Callers must say for JSON what a form leaves out.
#[test]
fn null_that_json_demands_is_left_out_of_a_form_that_is_chosen() {
    static SEND: Operation = Operation::new("Send")
        .post("/send")
        .parameters(&[Parameter::header("Content-Type")])
        .body(
            Body::json_of(&[Property::new("a").required(), Property::new("b")])
                .or_form(&[])
                .or_multipart(&[]),
        );
    let sent = |media_type: &str, a: Value| {
        let arguments = Arguments::new(&handle(&Memory::always(204, "")), &SEND)
            .set::<Value>("a", a)
            .set::<String>("b", "x")
            .set::<String>("Content-Type", media_type);
        arguments.build().map(|request| text(&request).to_owned())
    };
    let form = "application/x-www-form-urlencoded";
    let null = json!(null);
    assert_eq!(
        sent("application/json", null.clone()).unwrap(),
        "{\"a\":null,\"b\":\"x\"}"
    );
    assert_eq!(sent(form, null.clone()).unwrap(), "b=x");
    let multipart = sent("multipart/form-data", null).unwrap();
    assert!(
        multipart.contains("name=\"b\"") && !multipart.contains("name=\"a\""),
        "{multipart}"
    );
    let error = sent(form, json!([])).unwrap_err();
    assert!(error.to_string().contains("`a`"), "{error}");
}

#[test]
fn a_body_is_not_called_a_form_that_it_cannot_be() {
    let form = "application/x-www-form-urlencoded";
    let multipart = "multipart/form-data";
    let json = "application/json";
    for (body, asked, is_sent) in [
        (Body::json("body"), form, false),
        (
            Body::json("body"),
            "Multipart/Form-Data; boundary=mine",
            false,
        ),
        (Body::json("body").or_form(&[]), multipart, false),
        (Body::json("body").or_form(&[]), form, true),
        (Body::json("body"), json, true),
        (Body::text("body", "text/plain"), form, false),
        (Body::form("body"), multipart, false),
        (Body::form("body"), form, true),
        (Body::multipart_of(&[]), form, false),
        (Body::multipart_of(&[]), multipart, true),
    ] {
        let mut request = silent_core().request(&LIST);
        request.set(Parameter::header("Content-Type"), Some(&asked));
        request.object(&body);
        let error = request.finish().err().map(|error| error.to_string());
        let rule = "`Content-Type`: must be a media type that the body may have";
        assert_eq!(error.is_none(), is_sent, "{body:?} {asked}");
        assert!(error.is_none_or(|it| it.contains(rule)), "{body:?} {asked}");
    }
}
