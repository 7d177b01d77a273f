//! Base64 as `Authorization: Basic` needs it; not for decoding.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The bytes in the standard alphabet of RFC 4648, with padding.
pub(crate) fn base64(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let mut group = 0;
        for place in 0..3 {
            group = group << 8 | chunk.get(place).map_or(0, |byte| usize::from(*byte));
        }
        for place in 0..4 {
            let digit = ALPHABET.get(group >> (18 - 6 * place) & 63);
            match digit {
                Some(digit) if place <= chunk.len() => text.push(char::from(*digit)),
                _ => text.push('='),
            }
        }
    }
    text
}
