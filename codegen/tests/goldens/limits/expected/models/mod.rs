// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    mail: Mail;
    order: Order, OrderRank;
    parcel: Parcel;
    put_order: PutOrderRank, PutOrderSize, PutOrderSizeText;
    seal: Seal;
    target: Target;
    tree: Tree;
}
