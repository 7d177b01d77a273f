//! Finds a word in a text, in every form in which it could be there.

pub fn first_found(text: &str, words: &[&str]) -> Option<String> {
    let small = text.to_lowercase();
    words.iter().find_map(|word| {
        let word_in_small = word.to_lowercase();
        let bytes: Vec<String> = word.bytes().map(|byte| byte.to_string()).collect();
        let digits: String = word.bytes().map(|byte| format!("{byte:02x}")).collect();
        let plain = [word_in_small, bytes.join(", "), digits];
        let found = plain.into_iter().find(|form| small.contains(form));
        found.or_else(|| base64_forms(word).find(|form| text.contains(form)))
    })
}

/// What Base64 makes of the word, whatever is before and behind it: three forms, as three
/// bytes become four characters.
fn base64_forms(word: &str) -> impl Iterator<Item = String> {
    (0..3_usize).map(move |before| {
        let mut bytes = vec![0; before];
        bytes.extend(word.as_bytes());
        let (first, last) = ((before * 8).div_ceil(6), bytes.len() * 8 / 6);
        base64(&bytes).drain(first..last).collect()
    })
}

pub fn base64(bytes: &[u8]) -> Vec<char> {
    let letters = ('A'..='Z')
        .chain('a'..='z')
        .chain('0'..='9')
        .chain("+/".chars());
    let letters: Vec<char> = letters.collect();
    let bits: Vec<u8> = bytes
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |bit| (byte >> bit) & 1))
        .collect();
    let sextets = bits.chunks(6).map(|bits| {
        let value = bits
            .iter()
            .fold(0, |value, bit| (value << 1) | usize::from(*bit));
        value << (6 - bits.len())
    });
    sextets
        .filter_map(|value| letters.get(value).copied())
        .collect()
}

#[test]
fn finds_the_word_in_every_form() {
    for text in [
        "a SENTINEL b".to_owned(),
        "token=sentinel%2Dtoken".to_owned(),
        format!("{:?}", b"-SENTINEL-".to_vec()),
        "2d53454E54494E454c2d".to_owned(),
        // `SENTINEL!`, `user:SENTINEL-basic` and `12SENTINEL`
        "U0VOVElORUwh".to_owned(),
        "Basic dXNlcjpTRU5USU5FTC1iYXNpYw==".to_owned(),
        "MTJTRU5USU5FTA==".to_owned(),
    ] {
        assert!(first_found(&text, &["SENTINEL"]).is_some(), "{text}");
    }
    assert_eq!(first_found("sentence U0VOVEVOQ0U=", &["SENTINEL"]), None);
}
