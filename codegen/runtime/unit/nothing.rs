//! Responses that are empty, and values that are null.

use super::fixtures::{Code, LIST, Memory, core, response};

union! {
    pub enum Word: read, Unknown;
    Text(String) [text()];
    Number(i64) [integer()];
}

#[test]
fn null_is_kept_where_a_union_has_it() {
    let words: Vec<Word> = serde_json::from_str("[null, 1]").unwrap();
    assert_eq!(
        words,
        [Word::Unknown(serde_json::Value::Null), Word::Number(1)]
    );
}

#[tokio::test]
async fn an_empty_response_is_null_where_that_may_be() {
    for body in ["", " \n"] {
        let transport = Memory::answering(move |_, _| Ok(response(200, body)));
        let core = core(&transport);
        let request = || core.request(&LIST).finish().unwrap();
        let answer = core.call::<Code>(request()).await.unwrap();
        assert_eq!(answer.json::<Option<u8>>().unwrap(), None);
        let answer = core.call::<Code>(request()).await.unwrap();
        let error = answer.json::<u8>().unwrap_err().to_string();
        assert!(error.ends_with("the response is empty"), "{error}");
        // A union would keep whatever there is.
        let answer = core.call::<Code>(request()).await.unwrap();
        let error = answer.json::<Word>().unwrap_err().to_string();
        assert!(error.ends_with("the response is empty"), "{error}");
        let answer = core.call::<Code>(request()).await.unwrap();
        assert_eq!(answer.json::<Option<Word>>().unwrap(), None);
    }
}
