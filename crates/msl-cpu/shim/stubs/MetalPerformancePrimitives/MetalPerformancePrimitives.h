// SPDX-License-Identifier: MIT OR Apache-2.0
// Seen by the preprocessing pass only; the real declarations come with prelude.h.
