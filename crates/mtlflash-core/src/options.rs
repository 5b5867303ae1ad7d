//! What a caller may ask for beyond the tensors.

use crate::dropout::Dropout;

/// How the causal limit lies when the lengths differ. `i` is a query, `j` a key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Causal {
    /// Every query sees every key.
    #[default]
    None,
    /// `j > i + Lk - Lq` is hidden: the last query sees the last key.
    BottomRight,
    /// `j > i` is hidden: the first query sees the first key only.
    TopLeft,
}

/// Options of an attention call that are plain numbers.
///
/// ```
/// use mtlflash_core::{Causal, FlashAttentionOptions};
///
/// let options = FlashAttentionOptions::new()
///     .causal(Causal::BottomRight)
///     .window(128, -1)
///     .softcap(30.0);
/// assert_eq!(options.scale, None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FlashAttentionOptions {
    /// Factor on the dot products; `None` means `1 / sqrt(D)`.
    pub scale: Option<f64>,
    /// Causal limit.
    pub causal: Causal,
    /// Keys visible before the query's own position `i + Lk - Lq`; -1 means all.
    pub window_left: i64,
    /// Keys visible after the query's own position `i + Lk - Lq`; -1 means all.
    pub window_right: i64,
    /// Scores become `softcap * tanh(score / softcap)`; 0 means they stay. The scale by the softcap must be a normal f32.
    pub softcap: f64,
    /// Weights that fall at random, by a seed.
    pub dropout: Option<Dropout>,
}

impl Default for FlashAttentionOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl FlashAttentionOptions {
    /// Plain attention: default scale, nothing hidden, no softcap.
    pub const fn new() -> Self {
        Self {
            scale: None,
            causal: Causal::None,
            window_left: -1,
            window_right: -1,
            softcap: 0.0,
            dropout: None,
        }
    }

    /// Sets the factor on the dot products.
    #[must_use]
    pub const fn scale(mut self, scale: f64) -> Self {
        self.scale = Some(scale);
        self
    }

    /// Sets the causal limit.
    #[must_use]
    pub const fn causal(mut self, causal: Causal) -> Self {
        self.causal = causal;
        self
    }

    /// Sets how many keys before and after its own position a query sees; -1 means all.
    #[must_use]
    pub const fn window(mut self, left: i64, right: i64) -> Self {
        self.window_left = left;
        self.window_right = right;
        self
    }

    /// Sets the softcap; 0 means none.
    #[must_use]
    pub const fn softcap(mut self, softcap: f64) -> Self {
        self.softcap = softcap;
        self
    }

    /// Drops attention weights with probability `p`, in `0..1`; the same `seed` drops the same ones.
    #[must_use]
    pub const fn dropout(mut self, p: f64, seed: u64) -> Self {
        self.dropout = Some(Dropout::new(p, seed));
        self
    }
}
