//! What a space says about itself: reading it, and changing it.
//!
//! Where the pages are silent: what was never set is left out of the answer;
//! properties nobody knows are ignored, and so is `isMultiAlbum` in a change,
//! because only a new space can have it.

use serde_json::{Map, Value};

use super::body::json_body;
use super::envelope::Refusal;
use super::gateway::{Place, Reply};
use super::state::Smh;
use crate::call::Call;

const SWITCHES: [&str; 4] = [
    "isPublicRead",
    "allowPhoto",
    "allowVideo",
    "recognizeSensitiveContent",
];
const EXTENSIONS: [&str; 2] = ["allowPhotoExtname", "allowVideoExtname"];

/// Nobody can read it back.
const FILE_EXTENSIONS: &str = "allowFileExtname";
const ONLY_OF_NEW: &str = "isMultiAlbum";
const TAG: &str = "spaceTag";

/// The attributes of a space, by the names they are answered with.
#[derive(Debug)]
pub(super) struct Attributes(Map<String, Value>);

impl Default for Attributes {
    fn default() -> Self {
        let off = SWITCHES.map(|name| (name.to_owned(), Value::Bool(false)));
        Self(off.into_iter().collect())
    }
}

impl Attributes {
    /// From a body that may be missing.
    pub(super) fn of_new_space(call: &Call) -> Result<Self, Refusal> {
        let mut attributes = Self::default();
        if !call.body.is_empty() {
            let body = json_body(call)?;
            check(&body, ONLY_OF_NEW, Value::is_boolean)?;
            attributes.change(&body)?;
        }
        Ok(attributes)
    }

    pub(super) fn is_public_read(&self) -> bool {
        self.0.get("isPublicRead").and_then(Value::as_bool) == Some(true)
    }

    /// All of it or nothing; what is left out stays.
    fn change(&mut self, body: &Value) -> Result<(), Refusal> {
        if !body.is_object() {
            return Err(Refusal::parameter("The body must be an object."));
        }
        let mut changed = self.0.clone();
        for name in SWITCHES {
            if let Some(value) = check(body, name, Value::is_boolean)? {
                changed.insert(name.to_owned(), value);
            }
        }
        for name in EXTENSIONS {
            if let Some(value) = check(body, name, is_list_of_texts)? {
                changed.insert(name.to_owned(), value);
            }
        }
        check(body, FILE_EXTENSIONS, is_list_of_texts)?;
        match check(body, TAG, |tag| tag.is_string() || tag.is_null())? {
            None => {}
            Some(Value::Null) => {
                changed.remove(TAG);
            }
            Some(tag) => {
                changed.insert(TAG.to_owned(), tag);
            }
        }
        self.0 = changed;
        Ok(())
    }
}

pub(super) fn get_space_attributes(
    smh: &mut Smh,
    _call: &Call,
    place: &Place,
) -> Result<Reply, Refusal> {
    let attributes = &smh.space(&place.library, &place.space)?.attributes;
    Ok(Reply::with(200, Value::Object(attributes.0.clone())))
}

pub(super) fn set_space_attributes(
    smh: &mut Smh,
    call: &Call,
    place: &Place,
) -> Result<Reply, Refusal> {
    place.token.check_any(&["admin", "space_admin"])?;
    let body = json_body(call)?;
    let space = smh.space_mut(&place.library, &place.space)?;
    space.attributes.change(&body)?;
    Ok(Reply::no_content())
}

/// A property of the body, if it is there and right.
fn check(
    body: &Value,
    name: &str,
    is_right: impl Fn(&Value) -> bool,
) -> Result<Option<Value>, Refusal> {
    match body.get(name) {
        None => Ok(None),
        Some(value) if is_right(value) => Ok(Some(value.clone())),
        Some(_) => Err(Refusal::parameter(&format!("{name} has a wrong type."))),
    }
}

fn is_list_of_texts(value: &Value) -> bool {
    value
        .as_array()
        .is_some_and(|texts| texts.iter().all(Value::is_string))
}
