//! How far tensor views reach into their buffers, and so how wide a kernel's offsets must be.

/// A view of four dimensions, in elements from the view's first element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// Size of each dimension.
    pub shape: [usize; 4],
    /// Elements between neighbours along each dimension; 0 where the view broadcasts.
    pub strides: [usize; 4],
    /// Bytes of one element.
    pub element_bytes: usize,
}

impl Extent {
    /// A view of elements of `element_bytes` bytes with strides of its own.
    pub const fn new(shape: [usize; 4], strides: [usize; 4], element_bytes: usize) -> Self {
        Self {
            shape,
            strides,
            element_bytes,
        }
    }

    /// A view of a row-major tensor without gaps.
    pub const fn contiguous(shape: [usize; 4], element_bytes: usize) -> Self {
        let s2 = shape[3];
        let s1 = s2.saturating_mul(shape[2]);
        let s0 = s1.saturating_mul(shape[1]);
        Self::new(shape, [s0, s1, s2, 1], element_bytes)
    }

    /// Elements from the view's first to its last, both counted; 0 for an empty view.
    /// Saturates at `u64::MAX`.
    pub fn span(&self) -> u64 {
        if self.shape.contains(&0) {
            return 0;
        }
        self.shape
            .iter()
            .zip(self.strides)
            .map(|(&dim, stride)| wide(dim - 1).saturating_mul(wide(stride)))
            .fold(1, u64::saturating_add)
    }

    /// Bytes from the view's first element to the end of its last. Saturates at `u64::MAX`.
    pub fn bytes(&self) -> u64 {
        self.span().saturating_mul(wide(self.element_bytes))
    }
}

fn wide(size: usize) -> u64 {
    u64::try_from(size).unwrap_or(u64::MAX)
}

/// Width of the element offsets a kernel computes with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum IndexWidth {
    /// 32 bits: every view spans at most `u32::MAX` elements.
    #[default]
    U32,
    /// 64 bits.
    U64,
}

/// The width that addresses every element of every view.
///
/// Not only the last offset but also the number of elements must fit, since bounds checks compare
/// with it.
pub fn index_width(extents: &[Extent]) -> IndexWidth {
    let fits = |extent: &Extent| extent.span() <= u64::from(u32::MAX);
    if extents.iter().all(fits) {
        IndexWidth::U32
    } else {
        IndexWidth::U64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: usize = u32::MAX as usize;

    #[test]
    fn contiguous_views_span_their_elements() {
        let view = Extent::contiguous([2, 3, 5, 7], 4);
        assert_eq!(view.strides, [105, 35, 7, 1]);
        assert_eq!(view.span(), 210);
        assert_eq!(view.bytes(), 840);
    }

    #[test]
    fn an_empty_view_spans_nothing_whatever_its_strides() {
        let view = Extent::new([4, 0, 5, 6], [usize::MAX; 4], 2);
        assert_eq!(view.span(), 0);
        assert_eq!(index_width(&[view]), IndexWidth::U32);
    }

    #[test]
    fn the_limit_is_u32_max_elements() {
        let at = |elements| index_width(&[Extent::contiguous([1, 1, 1, elements], 2)]);
        assert_eq!(at(LIMIT - 1), IndexWidth::U32);
        assert_eq!(at(LIMIT), IndexWidth::U32);
        assert_eq!(at(LIMIT + 1), IndexWidth::U64);
    }

    #[test]
    fn strides_count_not_elements() {
        // 2 elements, 2^32 - 2 and 2^32 - 1 apart: spans of 2^32 - 1 and 2^32.
        let apart = |gap| index_width(&[Extent::new([2, 1, 1, 1], [gap, 1, 1, 1], 2)]);
        assert_eq!(apart(LIMIT - 1), IndexWidth::U32);
        assert_eq!(apart(LIMIT), IndexWidth::U64);
    }

    #[test]
    fn a_broadcast_view_of_many_elements_needs_32_bits() {
        let view = Extent::new([1 << 20, 1 << 10, 1 << 10, 64], [0, 0, 64, 1], 2);
        assert_eq!(view.span(), 65_536);
        assert_eq!(index_width(&[view]), IndexWidth::U32);
    }

    #[test]
    fn one_far_view_is_enough() {
        let near = Extent::contiguous([1, 1, 8, 8], 4);
        let far = Extent::contiguous([1, 1 << 12, 1 << 15, 64], 2);
        assert_eq!(far.span(), 1 << 33);
        assert_eq!(index_width(&[near, far, near]), IndexWidth::U64);
    }

    #[test]
    fn absurd_views_saturate() {
        let view = Extent::contiguous([usize::MAX; 4], 4);
        assert_eq!(view.span(), u64::MAX);
        assert_eq!(view.bytes(), u64::MAX);
    }
}
