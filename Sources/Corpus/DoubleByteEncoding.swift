import Foundation

/// The two encodings with two bytes a character that Chinese documents come in.
///
/// Most bytes of either are valid in the other. What tells them apart is where the common characters
/// lie: GB 2312 level 1 and Big5 level 1 hold the characters of nearly all running text.
struct DoubleByteEncoding {
  /// The number that Foundation and CoreFoundation give the encoding, with the bit for CoreFoundation's numbers.
  private let number: UInt
  /// The first bytes of the common characters.
  private let commonLeads: ClosedRange<UInt8>
  /// The first bytes of punctuation and full-width letters.
  private let symbolLeads: ClosedRange<UInt8>
  private let commonTrails: [ClosedRange<UInt8>]

  /// GB 18030; its rows 16–55 are GB 2312 level 1 (3,755 characters), rows 1–3 are symbols.
  static let gb18030 = DoubleByteEncoding(
    number: 0x8000_0632,
    commonLeads: 0xB0...0xD7,
    symbolLeads: 0xA1...0xA3,
    commonTrails: [0xA1...0xFE]
  )

  /// Big5; 0xA440–0xC67E is level 1 (5,401 characters), 0xA140–0xA3BF are symbols.
  static let big5 = DoubleByteEncoding(
    number: 0x8000_0A03,
    commonLeads: 0xA4...0xC6,
    symbolLeads: 0xA1...0xA3,
    commonTrails: [0x40...0x7E, 0xA1...0xFE]
  )

  /// The share of common characters below which a text is taken for neither: running text has more than nine in
  /// ten, the wrong encoding of the two about half, other bytes less.
  static let leastShare = 0.6

  var foundationEncoding: String.Encoding { String.Encoding(rawValue: number) }

  /// The share of the two-byte characters that are common ones; 0 where there are none.
  func commonShare(in bytes: [UInt8]) -> Double {
    var (common, all) = (0, 0)
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80, index + 1 < bytes.count else {
        index += 1
        continue
      }
      all += 1
      if isCommon(bytes[index], bytes[index + 1]) { common += 1 }
      index += 2
    }
    return all == 0 ? 0 : Double(common) / Double(all)
  }

  private func isCommon(_ lead: UInt8, _ trail: UInt8) -> Bool {
    (commonLeads.contains(lead) || symbolLeads.contains(lead))
      && commonTrails.contains { $0.contains(trail) }
  }
}
