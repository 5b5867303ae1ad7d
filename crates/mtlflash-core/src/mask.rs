//! How boolean masks are stored.

/// How an element of a boolean mask is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MaskStorage {
    /// A byte an element.
    U8,
    /// Four bytes an element.
    U32,
}
