import Diagnostics
import Foundation
import Model
import Quantities
import Testing

/// Which claims a person should look at first, and why.
struct PendingReviewTests {
  private typealias Example = ReconciliationExample

  private func pending(_ claims: Claim...) -> [String] {
    Example.model(claims).pendingReviews.map { review in
      review.claim.quantity.wording + ": "
        + review.doubts.map(\.rawValue).joined(separator: "; ")
    }
  }

  @Test func theMostDoubtfulComeFirst() {
    #expect(
      pending(
        Claim(Quantity("1家", 1), in: "2020", from: "a"),
        Claim(Quantity("2家", 2), in: "2021", from: "a", inferred: [.period]),
        Claim(Quantity("3家", 3), in: nil, from: "a", inferred: [.subject]),
        Claim(Quantity("4家", 4), in: "2022", from: "a", inferred: [.subject])
      ) == [
        "3家: whose it is, is inferred; nothing dates it", "4家: whose it is, is inferred",
        "2家: the period is inferred", "1家: ",
      ]
    )
  }

  @Test func disputesAreDoubtsOfAllSides() {
    #expect(
      pending(
        Claim(Quantity("348家", 348), in: "2022", from: "a"),
        Claim(Quantity("350家", 350), in: "2022", from: "b")
      ) == [
        "348家: sources differ over the value", "350家: sources differ over the value",
      ]
    )
    #expect(
      pending(
        Claim(Quantity("348家", 348), in: "2022", from: "a"),
        Claim(Quantity("348家", 348), in: "2023", from: "b")
      ).allSatisfy { $0 == "348家: sources place the figure in different years" }
    )
  }

  @Test(arguments: Review.Decision.allCases)
  func whatAPersonDecidedIsNotAskedAgain(decision: Review.Decision) {
    let claim = Claim(Quantity("1家", 1), in: "2020", from: "a", review: decision)
    #expect(pending(claim) == [])
  }

  @Test func aDraftStatesEverythingThatTheRulesSaid() {
    let claim = Claim(
      Quantity("超340家", 340, .over),
      in: "2022",
      from: "a",
      basis: .target
    )
    let draft = ReviewDraft(
      quote: "企业: 超340家",
      decision: .correct,
      claim: claim,
      changes: [ReviewDraft.Change("period", "2023")],
      reason: "见上文"
    )
    #expect(
      draft.lines == [
        "- quote: \"企业: 超340家\"",
        "  expect: { subject: 上海, metric: firms, value: 340, unit: 家, hedge: over, period: 2022, "
          + "basis: target }",
        "  decision: correct", "  period: 2023", "  reason: 见上文",
      ]
    )
  }
}
