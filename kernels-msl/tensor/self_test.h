// What both self-tests multiply: small sums with a known answer. All numbers are small whole ones, so that
// results are exact whatever the element type and the order of the sums. A text for each way of
// multiplying, since where one does not compile the other may.
//
// One threadgroup of (32, 1, 1) threads; MTLFLASH_ELEMENT is half, bfloat or float.
// buffer(0): Element stored[3][32][40], read. Element (row, column) of matrix m is
//              (3 * row + 5 * column + m) % 7 - 3
//            where row < 29 and column < 27; all others are NaN and must not be used.
// buffer(1): the results, written whole. Below A, B, V are the matrices 0, 1, 2 and
//            C(row, column) = row - column.
namespace mtlflash {

constant constexpr int STORED_ROWS = 32;
constant constexpr int STORED_STEP = 40;
constant constexpr int FULL_COLUMNS = 27;

}  // namespace mtlflash
