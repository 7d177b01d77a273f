// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::functions::*;
use crate::runtime::rows::*;

methods! {
    /// `GET /items/{item_id}`.
    ///
    /// Sends `GET /items/{item_id}`. It is sent again if an answer is lost.
    read_item(item_id: i64 = set::<i64>("item_id")) -> ReadItem(READ_ITEM);

    /// `DELETE /items/{item_id}`.
    ///
    /// Sends `DELETE /items/{item_id}`. It is not sent again if an answer is lost, as it may have been done.
    remove_items_item_id_delete(item_id: i64 = set::<i64>("item_id"))
        -> RemoveItemsItemIdDelete(REMOVE_ITEMS_ITEM_ID_DELETE);

    /// `DELETE /users/{user_id}`.
    ///
    /// Sends `DELETE /users/{user_id}`. It is not sent again if an answer is lost, as it may have been done.
    remove_users_user_id_delete(user_id: i64 = set::<i64>("user_id"))
        -> RemoveUsersUserIdDelete(REMOVE_USERS_USER_ID_DELETE);

    /// `GET /`.
    ///
    /// Sends `GET /`. It is sent again if an answer is lost.
    root() -> Root(ROOT);
}

static READ_ITEM: Operation = Operation::new("read_item_items__item_id__get").get("/items/{item_id}")
    .parameters(&[Parameter::path("item_id")]);
request!(ReadItem("read_item", READ_ITEM) -> models::ReadItemResponse, Response::json);

static REMOVE_ITEMS_ITEM_ID_DELETE: Operation = Operation::new("remove_items__item_id__delete")
    .delete("/items/{item_id}").parameters(&[Parameter::path("item_id")]);
request!(RemoveItemsItemIdDelete("remove_items_item_id_delete", REMOVE_ITEMS_ITEM_ID_DELETE) -> (), Response::nothing);

static REMOVE_USERS_USER_ID_DELETE: Operation = Operation::new("remove_users__user_id__delete")
    .delete("/users/{user_id}").parameters(&[Parameter::path("user_id")]);
request!(RemoveUsersUserIdDelete("remove_users_user_id_delete", REMOVE_USERS_USER_ID_DELETE) -> (), Response::nothing);

static ROOT: Operation = Operation::new("root__get").get("/");
request!(Root("root", ROOT) -> (), Response::nothing);
