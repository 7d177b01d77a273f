// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::texts::*;
use crate::runtime::rows::*;

methods! {
    /// shows abc text
    ///
    /// */ ends nothing, nor does /* begin anything.
    ///
    /// \<b\>bold\</b\>, \<script\>, Vec\<T\>, \[Vec\], \[`Nope`\], \[x\]\[y\], i and \<!-- this.
    ///
    /// <https://a.example/b_c>, (<http://a.example>), href="<https://a.example/?q=1>" and <https://a.example>.
    ///
    /// [docs](<https://a.example/x>), section and <https://b.example/>.
    ///
    /// ```text
    /// let x = ;
    /// ```
    ///
    /// - an item
    ///
    ///   ```text
    ///   more();
    ///   ```
    ///
    /// A very long line with words and words until there is no more room for what comes as code: `- a # b`
    /// and `<div> <p>` `` two ` ticks `` and `three` and an open \`tick.
    ///
    /// | a | b |
    /// |---|---|
    /// | \<x\> | \[y\] |
    ///
    /// `````text
    /// ````
    /// assert!(false);
    /// `````
    ///
    /// ```text
    /// never closed <b>
    /// ```
    ///
    /// Sends `GET /texts`. It is sent again if an answer is lost. Source: not a \<page\>
    ///
    /// # Errors
    /// - 404: \<none\>
    get_texts() -> GetTexts(GET_TEXTS);
}

static GET_TEXTS: Operation = Operation::new("getTexts").get("/texts").parameters(&[Parameter::query("q`\u{202e}")]);
request! {
    GetTexts("get_texts", GET_TEXTS, "shows abc text") -> models::Text, Response::json;
    /// ```text
    /// fn x(
    /// ```
    q(value: impl Into<String>) = set::<String>("q`\u{202e}");
}
