//! A character-level language model, trained with Burn's attention or with ours.

fn main() {}
