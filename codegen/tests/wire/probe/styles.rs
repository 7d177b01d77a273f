//! The table "Style Examples" of OpenAPI 3.0.4 (section 4.7.12.5) and 3.1.1 (section 4.8.12.6), row by
//! row. Its object is `{"R": 100, "G": 200, "B": 150}`; members arrive in the order of their names.

use super::server::{Arrived, arrived};
use serde_json::{Value, json};
use wire::probe::Client;
use wire::runtime::Blocking;

fn colors() -> [Value; 3] {
    let object = json!({"R": 100, "G": 200, "B": 150});
    [json!("blue"), json!(["blue", "black", "brown"]), object]
}

/// Compares what arrives of a string, an array and an object with the columns of a row.
fn row(
    call: impl Fn(Client<Blocking>, Value),
    part: impl Fn(&Arrived) -> String,
    expected: [&str; 3],
) {
    for (color, expected) in colors().into_iter().zip(expected) {
        let arrived = arrived(|client| call(client, color.clone()));
        assert_eq!(part(&arrived), expected, "{color}");
    }
}

macro_rules! row {
    ($operation:ident(path), $($expected:expr),*) => {
        row(
            |client, color| client.$operation(color).send().unwrap(),
            |arrived| arrived.path().rsplit('/').next().unwrap().to_owned(),
            [$($expected),*],
        )
    };
    ($operation:ident(query), $($expected:expr),*) => {
        row(
            |client, color| client.$operation().color(color).send().unwrap(),
            |arrived| arrived.query().to_owned(),
            [$($expected),*],
        )
    };
    ($operation:ident(cookie), $($expected:expr),*) => {
        row(
            |client, color| client.$operation().color(color).send().unwrap(),
            |arrived| arrived.header("cookie").unwrap().to_owned(),
            [$($expected),*],
        )
    };
    ($operation:ident(header), $($expected:expr),*) => {
        row(
            |client, color| client.$operation().x_color(color).send().unwrap(),
            |arrived| arrived.header("x-color").unwrap().to_owned(),
            [$($expected),*],
        )
    };
}

#[test]
fn matrix() {
    row!(
        matrix(path),
        ";color=blue",
        ";color=blue,black,brown",
        ";color=B,150,G,200,R,100"
    );
    row!(
        matrix_exploded(path),
        ";color=blue",
        ";color=blue;color=black;color=brown",
        ";B=150;G=200;R=100"
    );
    for color in [json!(""), json!([]), json!({})] {
        let arrived = arrived(|client| client.matrix(color).send().unwrap());
        assert_eq!(arrived.target, "/matrix/;color");
    }
}

#[test]
fn label() {
    row!(
        label(path),
        ".blue",
        ".blue,black,brown",
        ".B,150,G,200,R,100"
    );
    row!(
        label_exploded(path),
        ".blue",
        ".blue.black.brown",
        ".B=150.G=200.R=100"
    );
}

#[test]
fn simple() {
    row!(
        simple(path),
        "blue",
        "blue,black,brown",
        "B,150,G,200,R,100"
    );
    row!(
        simple_exploded(path),
        "blue",
        "blue,black,brown",
        "B=150,G=200,R=100"
    );
    row!(
        header(header),
        "blue",
        "blue,black,brown",
        "B,150,G,200,R,100"
    );
    row!(
        header_exploded(header),
        "blue",
        "blue,black,brown",
        "B=150,G=200,R=100"
    );
}

/// The table has an empty segment and `.` there, which are other paths (RFC 3986, section 5.2.4).
#[test]
fn what_would_be_another_path_is_not_sent() {
    let client = super::server::Server::new(|_| String::new()).client(|builder| builder);
    for color in [json!(""), json!([]), json!({})] {
        client.simple(color.clone()).build().unwrap_err();
        client.label(color).build().unwrap_err();
    }
}

#[test]
fn form() {
    row!(
        form(query),
        "color=blue",
        "color=blue,black,brown",
        "color=B,150,G,200,R,100"
    );
    row!(
        form_exploded(query),
        "color=blue",
        "color=blue&color=black&color=brown",
        "B=150&G=200&R=100"
    );
    let empty = arrived(|client| client.form().color(json!("")).send().unwrap());
    assert_eq!(empty.target, "/form?color=");
    let empty = arrived(|client| client.form_exploded().color(json!("")).send().unwrap());
    assert_eq!(empty.target, "/form-exploded?color=");
    // The separator of cookies is a semicolon (RFC 6265, section 4.2.1), as in 3.2's style `cookie`.
    row!(
        cookie(cookie),
        "color=blue",
        "color=blue,black,brown",
        "color=B,150,G,200,R,100"
    );
    row!(
        cookie_exploded(cookie),
        "color=blue",
        "color=blue; color=black; color=brown",
        "B=150; G=200; R=100"
    );
}

/// The table has no strings for these styles; they have nothing to delimit.
#[test]
fn delimited() {
    row!(
        space(query),
        "color=blue",
        "color=blue%20black%20brown",
        "color=B%20150%20G%20200%20R%20100"
    );
    row!(
        pipe(query),
        "color=blue",
        "color=blue%7Cblack%7Cbrown",
        "color=B%7C150%7CG%7C200%7CR%7C100"
    );
    // Not in the table: exploded, arrays have nothing to delimit either (3.0.2 said so: "the same as
    // `form`").
    row!(
        space_exploded(query),
        "color=blue",
        "color=blue&color=black&color=brown",
        "B=150&G=200&R=100"
    );
    row!(
        pipe_exploded(query),
        "color=blue",
        "color=blue&color=black&color=brown",
        "B=150&G=200&R=100"
    );
}

/// The table has nothing but the object for this style, whatever `explode` says.
#[test]
fn deep_object() {
    let object = "color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100";
    let array = "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown";
    row!(deep(query), "color=blue", array, object);
    row!(deep_unexploded(query), "color=blue", array, object);
}
