import Model
import Quantities

/// The comparisons that the figures allow, for the page that has one section for each.
enum ComparisonContext {
  static func all(in model: FactModel) -> [TemplateValue] {
    groups(in: model).map { value(of: $0, model: model) }
  }

  /// Those with the most places, one a metric, for the home page: more than six charts would keep
  /// readers from what comes behind them.
  static func leading(in model: FactModel) -> [TemplateValue] {
    let ranked = groups(in: model).enumerated().sorted { one, other in
      let counts = (one.element.points.count, other.element.points.count)
      return counts.0 == counts.1 ? one.offset < other.offset : counts.0 > counts.1
    }
    return ranked.map(\.element).uniqued(by: \.metric.id).prefix(6)
      .map { value(of: $0, model: model) }
  }

  private static func groups(in model: FactModel) -> [ComparableGroup] {
    model.metrics.filter { !$0.isOpen }.flatMap { metric in
      model.comparableGroups(of: metric.id)
        .filter { $0.isWorthAChart }
        .uniqued { Set($0.points.map(\.key)) }
    }
  }

  private static func value(of group: ComparableGroup, model: FactModel) -> TemplateValue {
    let present = Set(group.points.map(\.place.id))
    let absent = model.places.filter { place in
      !present.contains(place.id) && model.catalog.levels(of: place).contains(group.level)
        && !model.catalog.isForeign(place)
    }
    // The chart below the heading is called by the same parts, without the word in front.
    let id = ["compare", group.metric.id, group.period?.address, group.level.rawValue]
      .compactMap { $0 }.joined(separator: "-").replacing("..", with: "-")
    return .object([
      "id": .string(id),
      "metric": .string(group.metric.id),
      "level": .string(group.level.rawValue),
      "level-words": .string(InterfaceText.level(group.level)),
      "name": .string(group.metric.name),
      "period": group.period.map { .string($0.address) } ?? .none,
      "period-words": .string(FigureMarkup.period(group.period, isInferred: false)),
      "missing": absent.isEmpty
        ? .none : .string(absent.map(\.name).joined(separator: "、")),
    ])
  }
}
