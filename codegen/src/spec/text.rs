//! Texts and their names: what is read, and from where.

use crate::diagnostic::{Code, Diagnostic, Place, Spot};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;

/// The text of a document and the name it goes by in messages.
#[derive(Debug, Clone)]
pub struct Source {
    /// Shown in messages; `$ref`s into other files are relative to it.
    pub path: String,
    /// YAML or JSON.
    pub text: String,
}

/// How the files are read that `$ref`s lead to.
pub trait Reader {
    /// The bytes of the file at a path, which has `/` between its parts.
    ///
    /// # Errors
    ///
    /// Why it cannot be read.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;
}

impl<F: Fn(&str) -> io::Result<Vec<u8>>> Reader for F {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self(path)
    }
}

/// Files by path.
impl Reader for BTreeMap<String, String> {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let text = self.get(path);
        let missing = || io::Error::new(io::ErrorKind::NotFound, "there is no such file");
        text.map(|text| text.clone().into_bytes())
            .ok_or_else(missing)
    }
}

/// Why a file cannot be read, in words that are the same on every system.
pub fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::NotADirectory => "a part of its path is no folder".to_owned(),
        io::ErrorKind::PermissionDenied => "this user may not read it".to_owned(),
        // The number means nothing to a reader.
        _ => match error.to_string().split_once(" (os error ") {
            Some((words, _)) => words.to_lowercase(),
            None => error.to_string(),
        },
    }
}

/// The text of a file: UTF-8, or UTF-16 that begins with a byte order mark.
///
/// # Errors
///
/// A place with other bytes, and a text to show it in. `file` is the number of the file.
pub fn decode(bytes: Vec<u8>, file: usize) -> Result<String, (String, Diagnostic)> {
    let wide = |unit: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).skip(1);
        let units = units.filter_map(|pair| <[u8; 2]>::try_from(pair).ok());
        let units: Vec<u16> = units.map(unit).collect();
        String::from_utf16(&units).ok()
    };
    let decoded = match bytes.as_slice() {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        _ => None,
    };
    if let Some(text) = decoded {
        return Ok(text);
    }
    let error = match String::from_utf8(bytes) {
        Ok(text) => return Ok(text),
        Err(error) => error,
    };
    let bytes = error.as_bytes();
    let valid = bytes.get(..error.utf8_error().valid_up_to());
    let before = String::from_utf8_lossy(valid.unwrap_or_default());
    let line = before.rsplit('\n').next().unwrap_or_default();
    let spot = Spot {
        file,
        line: 1 + before.matches('\n').count(),
        column: 1 + line.chars().count(),
    };
    let byte = bytes.get(error.utf8_error().valid_up_to());
    let message = format!(
        "the byte 0x{:02X} is not UTF-8",
        byte.copied().unwrap_or_default()
    );
    let finding = Diagnostic::error(Code::NotText, Place::Text(spot), message)
        .hint("save the file as UTF-8; `iconv -f windows-1252 -t utf-8` converts the usual ones");
    Err((Cow::into_owned(String::from_utf8_lossy(bytes)), finding))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_reason_has_no_number_of_the_system() {
        for (kind, words) in [
            (io::ErrorKind::NotFound, "there is no such file"),
            (io::ErrorKind::PermissionDenied, "this user may not read it"),
        ] {
            assert_eq!(reason(&kind.into()), words);
        }
        let other = io::Error::other("Too many levels of symbolic links (os error 40)");
        assert_eq!(reason(&other), "too many levels of symbolic links");
        assert_eq!(reason(&io::Error::other("it is no file")), "it is no file");
    }

    #[test]
    fn utf_16_is_known_by_its_mark() {
        let text = "é: 1";
        let mut little = vec![0xff, 0xfe];
        let mut big = vec![0xfe, 0xff];
        for unit in text.encode_utf16() {
            little.extend(unit.to_le_bytes());
            big.extend(unit.to_be_bytes());
        }
        assert_eq!(decode(little, 0).unwrap(), text);
        assert_eq!(decode(big, 0).unwrap(), text);
        assert_eq!(decode(text.into(), 0).unwrap(), text);
    }

    #[test]
    fn other_bytes_are_refused_with_their_place() {
        let (shown, finding) = decode(b"a: 1\nb\xc3\xa9: \xe9".to_vec(), 2).unwrap_err();
        let spot = Spot {
            file: 2,
            line: 2,
            column: 5,
        };
        assert_eq!(finding.place, Place::Text(spot));
        assert_eq!(shown, "a: 1\nbé: \u{fffd}");
    }
}
