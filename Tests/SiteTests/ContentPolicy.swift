import Testing

/// One policy of the Content table of `docs/design-language.md` §3: how it must stand on the index
/// of policies and on its own page.
struct ContentPolicy: Sendable {
  /// A part of the title that no other policy has.
  var title: String
  var place: String
  /// In readers' words.
  var date: String
  var status: String?
  /// As the text counts them: 11条.
  var measures: String?
  /// Words that the policy's own page must have.
  var page: [String] = []
  /// The beginnings of the sources' names.
  var sources: [String]

  static let all = [
    ContentPolicy(
      title: "推动新一代人工智能发展的实施意见",
      place: "上海",
      date: "2017年",
      sources: ["000", "002"]
    ),
    ContentPolicy(
      title: "加快推进人工智能高质量发展的实施办法",
      place: "上海",
      date: "日期未载",
      measures: "22条",
      page: ["推断"],
      sources: ["001", "002"]
    ),
    ContentPolicy(
      title: "构建一流创新生态的行动方案",
      place: "上海",
      date: "日期未载",
      page: ["2019—2021年"],
      sources: ["002"]
    ),
    ContentPolicy(
      title: "人工智能产业发展“十四五”规划",
      place: "上海",
      date: "日期未载",
      sources: ["002"]
    ),
    ContentPolicy(
      title: "促进人工智能产业发展条例",
      place: "上海",
      date: "2022年9月22日",
      sources: ["001", "002"]
    ),
    ContentPolicy(
      title: "支持民间投资发展若干政策措施",
      place: "上海",
      date: "2023年5月",
      sources: ["003"]
    ),
    ContentPolicy(
      title: "推动人工智能大模型创新发展若干措施",
      place: "上海",
      date: "2023年11月7日",
      measures: "11条",
      page: ["市经济信息化委", "市发展改革委", "市科委", "市委网信办", "市财政局", "2023—2025年"],
      sources: ["001"]
    ),
    ContentPolicy(
      title: "促进通用人工智能创新发展的若干措施",
      place: "北京",
      date: "2023年5月12日",
      status: "征求意见稿",
      measures: "21项",
      page: ["推断", "2023—2025年"],
      sources: ["004"]
    ),
    ContentPolicy(
      title: "国际科技创新中心建设的工作方案",
      place: "北京",
      date: "2023年5月17日",
      page: ["推断", "科技部", "工信部"],
      sources: ["004"]
    ),
    ContentPolicy(
      title: "人工智能创新策源地实施方案",
      place: "北京",
      date: "2023年5月18日",
      status: "审议",
      page: ["2023—2025年"],
      sources: ["003", "004"]
    ),
  ]
}

extension ContentPolicy: CustomTestStringConvertible {
  var testDescription: String { title }
}

extension ContentPolicy {
  func problems(of site: BuiltSite) -> [String] {
    guard let index = site.pages["policies.html"] else { return ["there is no index"] }
    let rows = index.main?.all("tr").filter { $0.text.contains(title) } ?? []
    let wordings = Set(rows.map { $0.text.filter { !$0.isNumber } })
    guard wordings.count == 1, let row = rows.first else {
      return ["‘\(title)’ has \(rows.count) different rows in the index"]
    }
    let missing = ([place, date] + [status, measures].compactMap { $0 })
      .filter { !row.text.contains($0) }.map { "the index does not say \($0): \(row.text)" }
    guard let link = row.all("a").first?.attributes["href"],
      let page = site.pages[index.target(of: link).path]
    else { return missing + ["the index leads to no page"] }
    return missing + problems(on: page, of: site)
  }

  private func problems(on page: HTMLPage, of site: BuiltSite) -> [String] {
    let text = page.main?.text ?? ""
    let wanted = [title, place, date] + [status, measures].compactMap { $0 } + self.page
    let missing = wanted.filter { !text.contains($0) }.map { "\(page.path) does not say \($0)" }
    let cited = page.root.all(attribute: "popover").flatMap { $0.all("a") }.compactMap { link in
      link.attributes["href"].map(page.target)
    }
    let uncited = sources.filter { source in
      !cited.contains { target in
        target.path.hasPrefix("sources/" + source)
          && site.pages[target.path]?.root.first(id: target.anchor ?? "")?.name == "mark"
      }
    }
    return missing + uncited.map { "\(page.path) cites no marked sentence of \($0)" }
  }
}
