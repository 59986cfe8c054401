import Jobs
import Synchronization
import Testing

@Suite("Doing several things at once")
struct JobsTests {
  @Test(arguments: [1, 2, 3, 16])
  func resultsStandInTheirOrderWhoeverIsDoneFirst(count: Int) {
    let squares = Jobs(count).map(1000) { $0 * $0 }
    #expect(squares == (0..<1000).map { $0 * $0 })
    #expect(Jobs(count).map(["a", "b"]) { $0 + $0 } == ["aa", "bb"])
    #expect(Jobs(count).map(0) { $0 } == [])
  }

  @Test func noMoreAreUnderWayThanAllowed() {
    let state = Mutex((running: 0, most: 0))
    _ = Jobs(2).map(200) { _ in
      state.withLock {
        $0.running += 1
        $0.most = max($0.most, $0.running)
      }
      state.withLock { $0.running -= 1 }
    }
    #expect((1...2).contains(state.withLock(\.most)))
  }

  @Test(arguments: [1, 2])
  func twoThingsOfDifferentKinds(count: Int) {
    let (number, text) = Jobs(count).both({ 6 * 7 }, { "六七" })
    #expect(number == 42)
    #expect(text == "六七")
  }
}
