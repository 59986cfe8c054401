import Model
import Quantities

/// ` ```changes `: what readers are told otherwise than before, with the sentences.
struct ChangesBlock: DataBlock {
  static let name = "changes"

  private let id: String?

  init(_ reader: inout BlockReader) {
    id = reader.string("set")
    reader.require(id != nil, "`set: …`")
  }

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    let sets = environment.report.changes
    guard let set = sets.first(where: { $0.id == id }) else { return Markup() }
    let told = evidence(of: set, in: environment, citing: &state.citations)
    let model = environment.model
    let pages = Set(
      model.places.map { PagePath.place($0.id) } + model.metrics.map { PagePath.metric($0.id) }
    )
    return ChangeItems(set: set, present: { told[$0] }) { figure in
      figure.heading { path, name in
        guard pages.contains(path) else { return Markup(text: name) }
        return .element("a", ["href": environment.page.link(to: path.path)], text: name)
      }
    }.markup
  }

  /// The figures of the set that are told now as then, with their citations.
  private func evidence(
    of set: ChangeSet,
    in environment: PageEnvironment,
    citing citations: inout Citations
  ) -> [Snapshot.Figure: Markup] {
    let link = FigureLink(model: environment.model, figures: environment.figures)
    var told: [Snapshot.Figure: Markup] = [:]
    for figure in ChangeItems.figures(of: set) {
      guard let point = environment.report.presentPoints[figure.key],
        figure.shown == Snapshot.Figure.shown(of: point)
      else { continue }
      told[figure] = link.evidence(for: point, citing: &citations)
    }
    return told
  }
}
