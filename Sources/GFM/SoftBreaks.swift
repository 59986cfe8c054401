/// Line breaks inside a Chinese sentence, which browsers would show as spaces.
enum SoftBreaks {
  /// What stands on one side of a line break.
  private enum Side {
    case chinese
    /// A mark that Chinese shares with Latin text.
    case shared
    /// A link without text: something will be filled in, which takes after its neighbour.
    case open
    case other

    init(_ scalar: Unicode.Scalar?) {
      self = scalar.map { $0.isChinese ? .chinese : $0.isSharedMark ? .shared : .other } ?? .other
    }

    static func joins(_ left: Side, _ right: Side) -> Bool {
      left != .other && right != .other && (left == .chinese || right == .chinese)
    }
  }

  /// Takes out the soft breaks between two Chinese characters or marks.
  static func join(below root: CMarkNode) {
    var left = Side.other
    var pending: CMarkNode?
    for node in root.descendants {
      guard let (first, last) = sides(of: node) else { continue }
      if let softBreak = pending, Side.joins(left, first) { softBreak.remove() }
      pending = node.kind == .softBreak ? node : nil
      if pending == nil { left = last }
    }
  }

  /// The outer characters of a leaf, `nil` for a node that shows nothing of its own.
  private static func sides(of node: CMarkNode) -> (Side, Side)? {
    switch node.kind {
    case .text, .code:
      let scalars = node.literal.unicodeScalars
      return scalars.isEmpty ? nil : (Side(scalars.first), Side(scalars.last))
    case .link: return node.firstChild == nil ? (.open, .open) : nil
    case .emphasis, .strong: return nil
    default: return (.other, .other)
    }
  }
}
