import Corpus
import Diagnostics
import Foundation
import Model
import Quantities

/// One line of the output of `factbook extract` (`docs/design.md` §6).
struct ExtractionOutput {
  /// As the input gives it.
  var id: JSONLine.Value
  /// What the input or the text itself says about the text.
  var metadata: Metadata
  var extraction: SourceExtract
  /// Whether the name of a place tells which one it is.
  var isUnique: (Place) -> Bool

  var json: JSONLine {
    var line = JSONLine()
    line.add("id", id)
    line.addIfPresent("title", metadata.title)
    line.addIfPresent("publisher", metadata.publisher)
    line.addIfPresent("date", metadata.date)
    line.addIfPresent("url", metadata.url)
    line.add("claims", objects: extraction.claims.count) { index, record in
      extraction.claims[index].write(to: &record, isUnique: isUnique)
    }
    line.add("policies", objects: extraction.policies.count) {
      extraction.policies[$0].write(to: &$1)
    }
    line.add("set_aside", objects: extraction.setAside.count) {
      extraction.setAside[$0].write(to: &$1)
    }
    if !extraction.notes.isEmpty {
      line.add("notes", objects: extraction.notes.count) { extraction.notes[$0].write(to: &$1) }
    }
    return line
  }
}

extension Claim {
  /// A claim as other programs read it.
  fileprivate func write(to record: inout JSONLine, isUnique: (Place) -> Bool) {
    // The values in their boxes, which are not copied.
    let (place, metric) = ($place, $metric)
    record.add("subject", .text(place.wrappedValue.name))
    if !isUnique(place.wrappedValue) { record.add("subject_id", .text(place.wrappedValue.id)) }
    record.add("metric", .text(metricWords))
    if !metric.wrappedValue.isOpen { record.add("metric_id", .text(metric.wrappedValue.id)) }
    record.add("value", .number(quantity.value.exactText))
    if let upper = quantity.upper { record.add("upper", .number(upper.exactText)) }
    record.addIfPresent("unit", quantity.unit?.symbol)
    record.add("hedge", .text(quantity.hedge.rawValue))
    record.addIfPresent("period", period?.iso)
    record.add("basis", .text(basis.rawValue))
    record.addIfPresent("origin", origin?.name)
    if !inferred.isEmpty { record.add("inferred", .texts(inferred.map(\.rawValue).sorted())) }
    record.add("quote", .text(quote.text))
    record.add(numeral)
    record.add("rule", .text(rule))
  }
}

extension PolicyMention {
  /// A mention of a policy as other programs read it.
  fileprivate func write(to record: inout JSONLine) {
    record.add("title", .text(title))
    record.addIfPresent("place", place?.name)
    record.addIfPresent(
      "issuer",
      issuers.isEmpty ? place?.name : issuers.joined(separator: "、")
    )
    record.addIfPresent("date", date?.iso)
    record.addIfPresent("status", status?.rawValue)
    record.addIfPresent("span", span?.iso)
    if let count = measures?.quantity.value { record.add("measures", .number(count.exactText)) }
    record.add("quote", .text(sentence.text))
    record.add(range)
  }
}

extension SetAside {
  /// A number that is no figure, as other programs read it.
  fileprivate func write(to record: inout JSONLine) {
    record.add(quote.range)
    record.add("reason", .text(reason.rawValue))
  }
}

extension SourceNote {
  /// What was met and not understood, as other programs read it.
  fileprivate func write(to record: inout JSONLine) {
    record.add(range)
    record.add("message", .text(message))
  }
}
