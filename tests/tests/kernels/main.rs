//! Every tier against the f64 reference: golden files, the catalogue of shapes that hurt, random
//! problems, and what must not change when the input changes without meaning.
//!
//! Kernels run on the GPU, on a machine without one on a software driver; a test that finds neither
//! says so and passes.

mod backward;
mod dropout;
mod errors;
mod family;
mod functions;
mod golden;
mod grid;
mod large_tiles;
mod metamorphic;
mod random;
mod shared_tiles;
mod sinks;
mod stock;
mod targets;
mod varlen;
