import Diagnostics
import Model

/// What a page tells, for programs: the rows of the data files that belong to its item, in a JSON file
/// beside it.
struct PageData {
  let report: ReportInput
  let page: PagePath
  let subject: PageSubject

  private var model: FactModel { report.model }

  /// `places/shanghai.json` beside `places/shanghai.html`; nil for a page about nothing in particular.
  var path: PagePath? {
    subject == .overview ? nil : PagePath(String(page.path.dropLast(".html".count)) + ".json")
  }

  var file: SiteFile? {
    path.map { SiteFile(path: $0, content: content.text + "\n") }
  }

  /// The keys are the names of the data files; the columns are those of the dictionary.
  private var content: JSONLine {
    let points = subject.dataPoints(in: model)
    var data = JSONLine()
    data.add("page", .text(page.path))
    if let address = report.settings.address {
      data.add("url", .text(address.address(of: page.path)))
    }
    data.add("dictionary", .text(page.link(to: DataPackage.path.path)))
    addItem(to: &data)
    data.add("data-points", .objects(report.lines(of: points)))
    data.add("claims", .objects(report.lines(of: claims(of: points))))
    switch subject {
    case .place(let place):
      let policies = model.policies(of: place)
      data.add("policies", .objects(DataTable.policies(policies).objects))
    case .source(let source):
      data.add("set-aside", .objects(DataTable.setAside(report, of: [source.id]).objects))
    case .metric, .policy, .topic, .overview: break
    }
    return data
  }

  private func addItem(to data: inout JSONLine) {
    let item: (name: String, table: DataTable)? =
      switch subject {
      case .place(let place): ("place", .places([place], in: model))
      case .metric(let metric): ("metric", .metrics([metric]))
      case .policy(let policy): ("policy", .policies([policy]))
      case .source(let source): ("source", .sources([source]))
      case .topic, .overview: nil
      }
    guard let item, let row = item.table.objects.first else { return }
    data.add(item.name, .object(row))
  }

  /// A source's page tells what that source says, every other what all say.
  private func claims(of points: [DataPoint]) -> [Claim] {
    let claims = points.flatMap(\.claims).sorted()
    guard case .source(let source) = subject else { return claims }
    return claims.filter { $0.source == source.id }
  }
}
