// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    animal: Animal;
    cat: Cat;
    dog: Dog, DogAge, DogAgeText, DogBreed, DogBreedKnown, DogCollar, DogCollarEmpty, DogCollarObject, DogDataItem, DogFood, DogFoodObjectListItem, DogOwner, DogOwnerCompany, DogOwnerFirstName, DogOwnerVariant3Value, DogPuppy, DogSize, DogTag, DogVaccine;
    dog_lower: DogResponse;
    event: Event, EventDogBarks, EventDogBarksEvent, EventDogBarksVolume, EventDogEats, EventDogEatsEvent, EventDogEatsVolume;
    guest: Guest;
    meal: Meal;
    open_kennel: OpenKennelAcceptedResponse, OpenKennelBody, OpenKennelBox, OpenKennelClientError, OpenKennelError, OpenKennelHours, OpenKennelNotFoundError, OpenKennelOkResponse;
}

pub use super::operations::untagged::OpenKennelResponse;
