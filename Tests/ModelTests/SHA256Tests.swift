import Model
import Testing

/// The first three vectors are those of NIST for FIPS 180-4; the thousand letters check many blocks.
@Suite struct SHA256Tests {
  @Test(
    "hashes of known texts",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 64),
        "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
      ),
      (
        String(repeating: "a", count: 1_000),
        "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
      ),
    ]
  )
  func hashes(text: String, expected: String) {
    #expect(SHA256.digest(of: text).hexadecimal == expected)
  }

  @Test func isWrittenInBase64AsContentPoliciesHaveIt() {
    #expect(SHA256.digest(of: "abc").base64 == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  @Test func openIdsLastAsLongAsTheName() {
    #expect(OpenIdentifier.make(for: "abc") == "open-ba7816bf")
    #expect(OpenIdentifier.matches("open-ba7816bf"))
    #expect(!OpenIdentifier.matches("openness"))
  }
}
