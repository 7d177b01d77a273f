// Generated from the description of the API. Edit the description, not this file.

//! Requests: mod.

use crate::strangers::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `GET /pets/{owner}/{pet}`.
    ///
    /// Sends `GET /pets/{owner}/{pet}`.
    pub fn get_pets_by_owner_and_pet(
        &self,
        owner: impl Into<String>,
        pet: impl Into<String>,
    ) -> GetPetsByOwnerAndPet<M> {
        GetPetsByOwnerAndPet(
            self
                .begin(&GET_PETS_BY_OWNER_AND_PET)
                .set::<String>("owner", owner)
                .set::<String>("pet", pet),
        )
    }
}

static GET_PETS_BY_OWNER_AND_PET: Operation = Operation::new("get pets by owner and pet")
    .get("/pets/{owner}/{pet}")
    .parameters(&[Parameter::path("owner"), Parameter::path("pet")]);

/// A request made by [`Client::get_pets_by_owner_and_pet`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetPetsByOwnerAndPet<M: Mode = Async>(Arguments<M>);

request!(GetPetsByOwnerAndPet(GET_PETS_BY_OWNER_AND_PET) -> (), Response::nothing);
