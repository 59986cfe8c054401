import Model
import Quantities
import Testing

/// Which periods may stand on one scale of time.
@Suite struct PeriodLengthTests {
  @Test(
    "a part of a year goes with the same months of other years only",
    arguments: [
      ("2024", "2025-01/2025-09", false), ("2024-01/2024-09", "2025-01/2025-09", true),
      ("2024-01/2024-06", "2025-01/2025-09", false), ("2024-01/2024-12", "2025", true),
      ("2022-12-31", "2023", true), ("2016/2022", "2023", true), ("2022-07/2023-06", "2023", true),
    ]
  )
  func isAsLong(one: String, other: String, expected: Bool) throws {
    let periods = (try #require(Period(one)), try #require(Period(other)))
    #expect(periods.0.isAsLong(as: periods.1) == expected)
    #expect(periods.1.isAsLong(as: periods.0) == expected)
  }

  @Test func theLastPeriodDecides() throws {
    let periods = try ["2023", "2024", "2024-01/2024-09", "2025-01/2025-09"].map {
      try #require(Period($0))
    }
    #expect(Period.ofOneLength(periods).map(\.iso) == ["2024-01/2024-09", "2025-01/2025-09"])
    #expect(Period.ofOneLength([]).isEmpty)
  }
}
