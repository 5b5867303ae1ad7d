//! What the cross-crate tests, `cargo xtask verify` and `cargo xtask doctor` share.
//!
//! A [`Case`] is a problem with its data on the host; it comes from a golden file ([`golden`]) or
//! from the one [`catalogue`] of shapes that hurt. [`Expected`] is what it must give, and
//! [`check_forward`] and [`check_gradients`] run it through `burn_mtlflash` on a device and compare.

mod case;
pub mod catalogue;
mod check;
pub mod devices;
pub mod doctor;
pub mod functions;
pub mod golden;
pub mod msl;
mod report;
mod run;
mod target;
pub mod varlen;
pub mod verify;

pub use case::{Case, ScoreShapes, View};
pub use check::{
    Check, Expected, Gradients, Mismatch, backward_plan, check_forward, check_gradients,
    check_outputs, compare, compare_gradients, tier_of,
};
pub use report::{Record, Totals, Verdict};
pub use run::{Differentiated, Outputs, RunError, computed, differentiated, upload};
