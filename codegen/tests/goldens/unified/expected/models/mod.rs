// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    kiln: Kiln;
    kiln_heat: KilnHeat;
    lid: Lid, LidFinish;
    ordering: Ordering;
    pot: Pot, PotGlaze;
    shape: Shape;
    writable_pot: WritablePot;
}
