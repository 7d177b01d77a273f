// Generated from the description of the API. Edit the description, not this file.

//! Requests: mod.

use crate::strangers::*;
use crate::runtime::rows::*;

methods! {
    /// `GET /pets/{owner}/{pet}`.
    ///
    /// Sends `GET /pets/{owner}/{pet}`. It is sent again if an answer is lost.
    get_pets_by_owner_and_pet(
        owner: impl Into<String> = set::<String>("owner"),
        pet: impl Into<String> = set::<String>("pet"),
    ) -> GetPetsByOwnerAndPet(GET_PETS_BY_OWNER_AND_PET);
}

static GET_PETS_BY_OWNER_AND_PET: Operation = Operation::new("get pets by owner and pet").get("/pets/{owner}/{pet}")
    .parameters(&[Parameter::path("owner"), Parameter::path("pet")]);
request!(GetPetsByOwnerAndPet("get_pets_by_owner_and_pet", GET_PETS_BY_OWNER_AND_PET) -> (), Response::nothing);
