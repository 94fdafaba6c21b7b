/// The half-open range from `lower` to `upper`; empty, at `lower`, where they are out of order.
///
/// It stands before the standard library's operator in every module that reads documents. That one stops the
/// program on `upper < lower`, and offsets that come out of hostile text do get there: a mark that ends behind its
/// line, a line cut in the middle of an escape. An empty range finds nothing there, which is what reading means by
/// "never fails".
@inlinable
package func ..< (lower: Int, upper: Int) -> Range<Int> {
    Range(uncheckedBounds: (lower, max(lower, upper)))
}
