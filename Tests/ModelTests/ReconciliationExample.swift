import Diagnostics
import Foundation
import Model
import Quantities

/// Claims made up for the tests of reconciliation, and the sources that make them.
///
/// Sources are called by one letter. `a` to `c` have publishers of their own, `d` has that of `c`;
/// each is a month newer than the one before. `u` has neither publisher nor date.
enum ReconciliationExample {
  static let catalog = Catalog(
    places: byID([
      Place(id: "china", name: "中国", kind: .country),
      Place(id: "guangdong", name: "广东", kind: .province, parent: "china"),
      Place(id: "jiangsu", name: "江苏", kind: .province, parent: "china"),
      Place(id: "shenzhen", name: "深圳", kind: .city, parent: "guangdong"),
      Place(id: "hangzhou", name: "杭州", kind: .city, parent: "zhejiang"),
      Place(id: "shanghai", name: "上海", kind: .city, parent: "china"),
      Place(id: "beijing", name: "北京", kind: .city, parent: "china"),
    ]),
    metrics: byID([
      Metric(id: "firms", name: "规上企业", unit: Quantities.Unit("家")),
      Metric(id: "scale", name: "产业规模", unit: .yuan, kind: .flow),
      Metric(id: "output", name: "产值", unit: .yuan, kind: .flow, alongside: ["scale"]),
      Metric(id: "revenue", name: "营业收入", unit: .yuan, kind: .flow),
      Metric(id: "measures", name: "政策举措", unit: Quantities.Unit("家"), isComparable: false),
      Metric(id: "share", name: "占全国比重", unit: .percent, kind: .share),
    ])
  )

  static let profiles: [SourceID: SourceProfile] = {
    let published = ["a": "青年报", "b": "央视网", "c": "新京报", "d": "新京报"]
    let profiles = published.map { name, publisher in
      let month = (name.unicodeScalars.first?.value ?? 97) - 96
      return SourceProfile(
        id: source(name),
        title: name,
        publisher: publisher,
        date: CalendarDate(year: 2024, month: Int(month))
      )
    }
    let all = profiles + [SourceProfile(id: source("u"), title: "u")]
    return Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
  }()

  static func points(_ claims: [Claim]) -> [DataPoint] {
    Reconciler(catalog: catalog, profiles: profiles).dataPoints(from: claims)
  }

  static func model(_ claims: [Claim]) -> FactModel {
    FactModel(claims: claims, mentions: [], sources: Array(profiles.values), catalog: catalog)
  }

  static func source(_ name: String) -> SourceID { SourceID("seeds/\(name).txt") }

  private static func byID(_ places: [Place]) -> [String: Place] {
    Dictionary(places.map { ($0.id, $0) }) { first, _ in first }
  }

  private static func byID(_ metrics: [Metric]) -> [String: Metric] {
    Dictionary(metrics.map { ($0.id, $0) }) { first, _ in first }
  }
}

extension Quantity {
  /// A quantity as texts write it: number, hedge and unit are given, the wording is kept.
  init(
    _ wording: String,
    _ value: Decimal,
    _ hedge: Hedge = .exact,
    unit: Quantities.Unit = Unit("家")
  ) {
    self.init(value: value, unit: unit, hedge: hedge, wording: wording)
  }
}

extension Claim {
  /// A claim of a source called by one letter; claims of one `sentence` stand in one sentence.
  init(
    _ quantity: Quantity,
    in period: String?,
    from source: String,
    metric: String = "firms",
    place: String = "shanghai",
    sentence: Int = 0,
    origin: Origin? = nil,
    basis: Basis = .reported,
    inferred: Set<Field> = [],
    review: Review.Decision? = nil
  ) {
    let example = ReconciliationExample.catalog
    let id = ReconciliationExample.source(source)
    let start = sentence * 1000
    let quote = Quote(source: id, range: start..<(start + 900), text: "第\(sentence)句")
    let location = SourceLocation(file: "seeds/\(source).yml")
    let offset = start + (period?.utf8.reduce(0) { ($0 * 7 + Int($1)) % 800 } ?? 0)
    self.init(
      place: Boxed(example.places[place] ?? Place(id: place, name: place, kind: .city)),
      metric: Boxed(example.metrics[metric] ?? Metric(id: metric, name: metric, unit: nil)),
      metricWords: metric,
      period: period.flatMap { Period($0) },
      quantity: quantity,
      basis: basis,
      origin: origin,
      quote: quote,
      sentence: quote,
      numeral: offset..<(offset + 4),
      inferred: inferred,
      rule: "example",
      review: review.map { Review(decision: $0, reason: "因为", location: location) }
    )
  }
}
