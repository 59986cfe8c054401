/// A number for every code of the Basic Multilingual Plane, 0 for most of them.
///
/// In pages of 256 codes, of which only those with a number take room: a list of words has a few pages, which
/// stay in the processor's cache, where a flat table takes 128 kilobytes and more.
struct PagedTable<Number: FixedWidthInteger & Sendable>: Sendable {
  /// For the upper byte of every code the number of its page; page 0 is empty.
  private var pages = [UInt16](repeating: 0, count: 256)
  /// The numbers of all pages in a row.
  private var numbers = [Number](repeating: 0, count: 256)

  subscript(code: UInt16) -> Number {
    get { numbers[Int(pages[Int(code >> 8)]) << 8 | Int(code & 0xFF)] }
    set {
      let page = Int(code >> 8)
      if pages[page] == 0 {
        pages[page] = UInt16(numbers.count >> 8)
        numbers += [Number](repeating: 0, count: 256)
      }
      numbers[Int(pages[page]) << 8 | Int(code & 0xFF)] = newValue
    }
  }
}
