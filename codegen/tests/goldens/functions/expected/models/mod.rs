// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models!(read_item: ReadItemResponse, ReadItemResponsePart;);
