//! What the shopper can do next.
