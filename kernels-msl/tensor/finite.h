// A key hidden from one row of a block may be seen by another, so its V row goes through the matrix
// unit; there 0 * NaN would reach both. Blocks that can hide keys therefore look at what they load.
namespace mtlflash {

// Inf or NaN, by the bits: right in every math mode.
inline bool not_finite(Element value) {
  using Bits = typename ElementTraits<Element>::Bits;
  const Bits magnitude = as_type<Bits>(value) & Bits(~ElementTraits<Element>::SIGNS);
  const Bits carried = Bits(magnitude + Bits(ElementTraits<Element>::CARRY));
  return (carried & Bits(ElementTraits<Element>::SIGNS)) != 0;
}

inline bool is_seen(float score) {
  return as_type<uint>(score) != as_type<uint>(HIDDEN);
}

}  // namespace mtlflash
