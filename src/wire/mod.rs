//! The JSON contracts at the border. Knows no DOM and no sockets.
//!
//! [`node`] is the value tree, [`contract`] the way a contract is written down, and each other module is one contract.

pub mod contract;
pub mod node;
