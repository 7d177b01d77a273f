//! Hashes of spellings, for names that nothing readable tells apart.

/// How many hexadecimal digits tell apart at first; most clashes are between two.
const SHORT: usize = 4;

/// A short hash of a spelling and a long one.
pub(super) fn hashes(spelling: &str) -> (String, String) {
    let long = format!("{:08x}", fnv(spelling));
    (long.chars().take(SHORT).collect(), long)
}

/// FNV-1a, which is the same everywhere and always.
fn fnv(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
