//! Looking at one item of the bin: what it is, and its preview.
//!
//! Where the pages are silent: what is not a file has neither, and is not
//! found as one. There is no content behind the addresses.

use serde_json::json;

use super::bin::file_type;
use super::body::{id_in_path, number, switch};
use super::envelope::Refusal;
use super::gateway::{Place, Reply};
use super::history::CONTENT_TYPE;
use super::state::{BinItem, Smh, time_text};
use crate::answer::set;
use crate::call::Call;
use crate::tree::Version;

const SECONDS_SIGNED: i64 = 7200;

pub(super) fn recycled_item_info(
    smh: &mut Smh,
    call: &Call,
    place: &Place,
) -> Result<Reply, Refusal> {
    switch(call, "internal_domain")?;
    let (item, version) = smh.file_in_bin(call, place)?;
    let top = &item.part.top;
    let url = smh.signed_url(place, item.id, "content");
    let end = smh.clock.now() + jiff::SignedDuration::from_secs(SECONDS_SIGNED);
    let mut body = json!({
        "type": "file",
        "contentType": CONTENT_TYPE,
        "creationTime": time_text(top.created),
        "modificationTime": time_text(top.modified()),
        "size": version.size.to_string(),
        "eTag": entity_tag(version),
        "cosUrl": url,
        "cosUrlExpiration": time_text(end),
        "availableCosUrls": [url],
        "labels": [],
        "metaData": {},
        "previewByDoc": false,
        "previewByCI": false,
        "previewAsIcon": false,
    });
    if let Some(kind) = file_type(&top.name) {
        set(&mut body, "fileType", kind);
    }
    Ok(Reply::with(200, body))
}

pub(super) fn preview_recycled_item(
    smh: &mut Smh,
    call: &Call,
    place: &Place,
) -> Result<Reply, Refusal> {
    switch(call, "internal_domain")?;
    for name in ["size", "scale", "width_size", "height_size", "frame_number"] {
        number(call, name, 0..=usize::MAX)?;
    }
    let (item, _version) = smh.file_in_bin(call, place)?;
    let url = smh.signed_url(place, item.id, "preview");
    if smh.settings.preview_as_json {
        return Ok(Reply::with(200, json!({ "url": url })));
    }
    Ok(Reply::redirect(url))
}

/// The text itself has double quotes around it.
pub(super) fn entity_tag(version: &Version) -> String {
    format!("\"{:032x}\"", version.id)
}

impl Smh {
    fn file_in_bin(&self, call: &Call, place: &Place) -> Result<(&BinItem, &Version), Refusal> {
        self.check_bin(&place.library)?;
        let id = id_in_path(call, "RecycledItemId")?;
        let item = self
            .space(&place.library, &place.space)?
            .items
            .get(&id)
            .ok_or_else(Refusal::recycled_item_not_found)?;
        let version = item
            .part
            .top
            .current()
            .ok_or_else(Refusal::file_not_found)?;
        Ok((item, version))
    }

    fn signed_url(&self, place: &Place, item: i64, what: &str) -> String {
        let base = &self.settings.storage_url;
        let (library, space) = (&place.library, &place.space);
        format!("{base}/{library}/{space}/{item}/{what}?sign=emulated")
    }
}
