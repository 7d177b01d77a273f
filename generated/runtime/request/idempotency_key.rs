//! Keys by which a service recognises a request that it was sent before.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;

/// A fresh key: a random UUID (RFC 9562, version 4).
///
/// The standard library has no random numbers but for the keys of its hashers, which come from the
/// system: enough to tell calls apart, which is all that such a key is for.
pub(crate) fn fresh_key() -> String {
    let halves = [0, 1].map(|half: u8| u128::from(RandomState::new().hash_one(half)));
    let random = halves.into_iter().fold(0, |key, half| key << 64 | half);
    let version = random & !(0xF << 76) | 0x4 << 76;
    let key = version & !(0x3 << 62) | 0x2 << 62;
    let hex = format!("{key:032x}");
    let parts = [(0, 8), (8, 12), (12, 16), (16, 20), (20, 32)];
    let parts = parts.map(|(start, end)| hex.get(start..end).unwrap_or_default());
    parts.join("-")
}
