import Diagnostics
import Model
import Quantities
import Testing

@Suite("Values as bytes")
struct StoredFormTests {
  private struct Sample: Hashable, Codable {
    var text: String
    var number: Int
    var absent: String?
    var present: Int?
    var flags: Set<Verdict>
    var names: [String: Diagnostics.SourceLocation]
    var list: [Quote]
    var range: Range<Int>
    var day: CalendarDate?
    @Boxed var place: Place
    @Boxed var again: Place
  }

  private let sample = Sample(
    text: "超3800亿元",
    number: -7,
    absent: nil,
    present: 300,
    flags: [.single, .corroborated(3), .disputed(.period), .superseded],
    names: [
      "a": Diagnostics.SourceLocation(file: "a.md", line: 2),
      "b": Diagnostics.SourceLocation(file: "b.md"),
    ],
    list: [Quote(source: SourceID("seeds/a.txt"), range: 3..<5, text: "万人")],
    range: 0..<1_000_000,
    day: CalendarDate(iso: "2023-07"),
    place: Place(id: "shanghai", name: "上海", kind: .city, aliases: ["沪"]),
    again: Place(id: "shanghai", name: "上海", kind: .city, aliases: ["沪"])
  )

  @Test func comeBackAsTheyWere() throws {
    let bytes = try StoredForm.bytes(of: sample)
    #expect(try read(bytes) == sample)
  }

  /// Sets and dictionaries of equal content may be in another order; repeated in one run, since each has its own.
  @Test func areTheSameForEqualValues() throws {
    let bytes = try StoredForm.bytes(of: sample)
    for capacity in 1...50 {
      var other = sample
      other.flags = Set(minimumCapacity: capacity * 10).union(sample.flags.reversed())
      #expect(try StoredForm.bytes(of: other) == bytes)
    }
  }

  @Test func holdWhatManyHaveInCommonOnce() throws {
    var other = sample
    other.again = Place(id: "beijing", name: "北京", kind: .city, aliases: ["京城"])
    #expect(try StoredForm.bytes(of: sample).count < StoredForm.bytes(of: other).count - 10)
    #expect(try read(StoredForm.bytes(of: other)) == other)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func neverTrapWhereTheyAreDamaged(seed: UInt64) throws {
    let bytes = try StoredForm.bytes(of: sample)
    for length in bytes.indices {
      #expect(throws: (any Error).self) { try read(Array(bytes[..<length])) }
    }
    #expect(throws: (any Error).self) { try read(bytes + [0]) }
    var state = seed
    for _ in 0..<20_000 {
      // Knuth's MMIX generator: the same damage in every run.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var damaged = bytes
      damaged[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
      _ = try? read(damaged)
    }
  }

  private func read(_ bytes: [UInt8]) throws -> Sample {
    try bytes.withUnsafeBytes { try StoredForm.value(Sample.self, from: $0) }
  }

  @Test func fingerprintsAreTheSameInEveryRun() {
    #expect(Fingerprint(of: "abc").hexadecimal == "ba7816bf8f01cfea414140de5dae2223")
    #expect(Fingerprint(of: ["a", "b"]) != Fingerprint(of: ["ab"]))
  }
}
