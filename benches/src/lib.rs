//! Our attention beside Burn's own: the comparison runner behind `cargo xtask bench`.
//!
//! A preset is a table of shapes ([`catalogue`]) for each class of device. For a shape every
//! contestant (each of our tiers, and Burn's `module::attention` where its signature can express the
//! options) gets the same tensors. Each runs once to warm up, once more to measure memory and
//! accuracy, then all are timed in turns, on a GPU once its clock has had time to rise; medians are
//! reported.
//!
//! Work on a GPU is asynchronous, so a sample is the time around a synchronisation over as many
//! calls as take 30 ms. Peak memory is what a call holds at most beyond its inputs: on the CPU
//! counted by the allocator, on a GPU the buffers Burn reserves for one call (buffers of equal size
//! are reused). Errors are against attention in f64, on a sample of query rows. The environment's settings
//! (`MTLFLASHATTN_*`) hold for ours, but for that of the tier; records do not show them.

pub mod catalogue;
pub mod command;

mod case;
mod ceiling;
mod contestant;
mod documents;
mod finish;
mod measure;
mod memory;
mod operands;
mod oracle;
mod published;
mod record;
mod report;
mod session;
mod target;
mod varlen;
