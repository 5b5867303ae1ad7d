//! Memory that kernels read and write.

/// Bytes, and which of them have been written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Buffer {
    pub(crate) bytes: Vec<u8>,
    /// A byte a byte, 0 where nobody has written; `None` where all have been.
    pub(crate) initialised: Option<Vec<u8>>,
}

impl Buffer {
    /// A buffer that holds `bytes`.
    #[must_use]
    pub fn from_bytes(bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            bytes: bytes.into(),
            initialised: None,
        }
    }

    /// A buffer of `len` bytes that nobody has written: NaN patterns, which check mode does not let a kernel read.
    #[must_use]
    pub fn uninitialised(len: usize) -> Self {
        Self {
            bytes: vec![0; len],
            initialised: Some(vec![0; len]),
        }
    }

    /// A buffer that holds `bytes`, and a byte a byte that is 0 where nobody has written; `None` where all have been.
    #[must_use]
    pub fn from_parts(bytes: Vec<u8>, initialised: Option<Vec<u8>>) -> Self {
        Self { bytes, initialised }
    }

    /// What [`Buffer::from_parts`] takes.
    #[must_use]
    pub fn into_parts(self) -> (Vec<u8>, Option<Vec<u8>>) {
        (self.bytes, self.initialised)
    }

    /// The contents, NaN patterns where a kernel has not written.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Length in bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether it has no bytes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// The first byte that no checked dispatch has written, if any. Fast mode does not know, and says `None` after a dispatch.
    #[must_use]
    pub fn first_unwritten(&self) -> Option<usize> {
        self.initialised
            .as_ref()?
            .iter()
            .position(|&written| written == 0)
    }
}
