// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Dog: read write, Default;
    pub age: Option<super::DogAge> = "age", optional;
    pub breed: Option<super::DogBreed> = "breed", optional;
    pub collar: Option<super::DogCollar> = "collar", optional;
    pub data: Option<Vec<super::DogDataItem>> = "data", optional;
    pub dog_tag: Option<super::DogTag> = "dog_tag", optional;
    pub food: Option<super::DogFood> = "food", optional;
    pub owner: Option<super::DogOwner> = "owner", optional;
    pub puppies: Option<Vec<super::DogPuppy>> = "puppies", optional;
    /// How large it is.
    pub size: Option<super::DogSize> = "size", optional;
    pub vaccines: Option<std::collections::BTreeMap<String, super::DogVaccine>> = "vaccines", optional;
}

union! {
    pub enum DogAge: read write, Unknown;
    Number(i64) [integer()];
    Text(super::DogAgeText) [text()];
}

open_enum! {
    pub enum DogAgeText: default, Unknown;
    Young = "young";
    Old = "old";
}

union! {
    pub enum DogBreed: read write, Unknown;
    Text(String) [text()];
    Known(super::DogBreedKnown) [text().texts(&["poodle", "beagle"])];
}

open_enum! {
    pub enum DogBreedKnown: default, Unknown;
    Poodle = "poodle";
    Beagle = "beagle";
}

union! {
    pub enum DogCollar: read write, Unknown;
    Object(super::DogCollarObject) [object()];
    Empty(super::DogCollarEmpty) [text()];
}

open_enum! {
    pub enum DogCollarEmpty: default, Unknown;
    /// The empty string.
    Empty = "";
}

object! {
    pub struct DogCollarObject: read write, Default;
    pub colour: Option<String> = "colour", optional;
}

object! {
    pub struct DogDataItem: read write, Default;
    pub key: Option<String> = "key", optional;
}

union! {
    pub enum DogFood: read write, Unknown;
    MealList(Vec<super::Meal>) [array()];
    ObjectListList(Vec<super::DogFoodObjectListItem>) [array()];
}

object! {
    pub struct DogFoodObjectListItem: read write, Default;
    pub grams: Option<i64> = "grams", optional;
}

union! {
    pub enum DogOwner: read write, Unknown;
    FirstName(super::DogOwnerFirstName) [object().required(&["first_name"])];
    Company(super::DogOwnerCompany) [object().required(&["company"])];
    Map(std::collections::BTreeMap<String, super::DogOwnerVariant3Value>) [object().open()];
}

object! {
    pub struct DogOwnerCompany: read write, Default;
    pub company: String = "company", required;
}

object! {
    pub struct DogOwnerFirstName: read write, Default;
    pub first_name: String = "first_name", required;
}

object! {
    pub struct DogOwnerVariant3Value: read write, Default;
    pub share: Option<f64> = "share", optional;
}

object! {
    pub struct DogPuppy: read write, Default;
    pub name: Option<String> = "name", optional;
}

open_integer_enum! {
    /// How large it is.
    pub enum DogSize: default, Unknown;
    /// Fits under a chair.
    Small = 1;
    /// Does not.
    Large = 2;
}

object! {
    pub struct DogTag: read write, Default;
    pub number: Option<i64> = "number", optional;
}

object! {
    pub struct DogVaccine: read write, Default;
    pub year: Option<i64> = "year", optional;
}
