/// A row that may lead to the sentence that states it.
protocol Linked {
  var href: String? { get set }
}

extension Datum: Linked {}
extension TimePoint: Linked {}
extension TimelineEntry: Linked {}
