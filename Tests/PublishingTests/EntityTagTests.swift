import Publishing
import Testing

@Suite("What stores tell of objects")
struct EntityTagTests {
  @Test(
    "MD5 of RFC 1321, A.5",
    arguments: [
      ("", "d41d8cd98f00b204e9800998ecf8427e"), ("a", "0cc175b9c0f1b6a831c399e269772661"),
      ("abc", "900150983cd24fb0d6963f7d28e17f72"),
      ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
      ("abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"),
      (
        "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
        "57edf4a22be3c955ac49da2e2107b67a"
      ),
    ]
  )
  func vectors(text: String, tag: String) {
    #expect(EntityTag("\"\(tag)\"").matches(Array(text.utf8)))
    #expect(!EntityTag(tag).matches(Array((text + "x").utf8)))
  }

  /// Each length has another padding (RFC 1321, §3.1). The tag is that of GNU coreutils' md5sum.
  @Test func everyLengthAroundTheEndOfABlock() {
    #expect(EntityTag("ef1772b6dff9a122358552954ad0df65").matches(bytes(55)))
    #expect(EntityTag("3b0c8ac703f828b04c6c197006d17218").matches(bytes(56)))
    #expect(EntityTag("014842d480b571495a4a0363793f7367").matches(bytes(64)))
  }

  @Test func anObjectInPartsHasTheTagOfItsParts() {
    #expect(EntityTag("48bf4075734c949d2a1cf99b62050bce-3").matches(bytes(150), inPartsOf: 64))
    #expect(!EntityTag("48bf4075734c949d2a1cf99b62050bce-2").matches(bytes(150), inPartsOf: 64))
    #expect(!EntityTag("48bf4075734c949d2a1cf99b62050bce-3").matches(bytes(149), inPartsOf: 64))
  }

  private func bytes(_ count: Int) -> [UInt8] {
    [UInt8](repeating: UInt8(ascii: "a"), count: count)
  }
}
