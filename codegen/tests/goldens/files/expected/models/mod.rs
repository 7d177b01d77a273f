// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    add_shelf: AddShelfResponse;
    r#box: BoxModel;
    guest: Guest;
    label: Label;
    owner: Owner;
    parts_owner: PartsOwner;
    pets_owner: PetsOwner;
    problem: Problem;
    shelf: Shelf;
    thing: Thing;
    visitor: Visitor;
    volume: Volume;
}
