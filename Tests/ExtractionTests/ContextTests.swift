import Quantities
import Extraction
import Model
import Testing

/// Subject, period, metric, unit, basis and origin where the clause alone does not tell.
struct ContextTests {
  @Test func theDistrictOfTheClauseGoesBeforeTheCity() {
    let text = "上海有许多大模型企业。目前徐汇全区共有大模型企业150多家,已有22个大模型通过备案。"
    #expect(
      Sample.figures(text) == [
        "徐汇区 | 大模型企业 | 2023-07-08 | over 150家",
        "徐汇区 | 大模型通过备案 | 2023-07-08 | 22个",
      ]
    )
  }

  @Test func whoIsHeardSpeaksOfItsOwnPlace() {
    #expect(
      Sample.figures("记者从南京市人社局获悉，2023年全市新增就业32万人。", title: "合肥的人工智能产业")
        == ["南京 | 新增就业 | 2023 | 320000人"]
    )
  }

  @Test func aFirmIsKnownByItsSeat() {
    #expect(Sample.figures("科讯飞扬总部位于合肥，2023年营业收入233亿元。").first?.hasPrefix("科讯飞扬 | 营业收入") == true)
  }

  @Test func allOfAPlaceIsThatPlace() {
    #expect(
      Sample.figures("云南全省乡村旅游从业人员超过600万人。", title: "贵州的乡村旅游")
        == ["云南 | 乡村旅游从业人员 | 2023-07-08 | over 6000000人"]
    )
  }

  @Test func ofTwoPlacesTheSmallerOneGoesOn() {
    #expect(
      Sample.figures("浙江义乌设立国际贸易服务中心。目前日均办件量1500件。") == ["义乌 | 日均办件量 | 2023-07-08 | 1500件"]
    )
  }

  @Test func theWholeCityIsThatOfWhoIsCredited() {
    #expect(
      Sample.figures("据武汉市统计局介绍，2020年全市企业达24家。", title: "合肥的人工智能产业")
        == ["武汉 | 企业 | 2020 | 24家"]
    )
  }

  @Test func theWholeCityIsTheOneTheTextIsAboutAndMarkedInferred() {
    let claims = Sample.extraction("全市14所高校成立人工智能研究院。", title: "上海的人工智能人才").claims
    #expect(claims.map(\.place.name) == ["上海"])
    #expect(claims.map { $0.inferred.contains(.subject) } == [true])
  }

  @Test func aConferenceIsNamedOnceAndMeantAfterwards() {
    let text = "2023世界人工智能大会在上海举行。本届大会有超400家参展企业参展。"
    #expect(
      Sample.figures(text) == ["世界人工智能大会 | 参展企业 | 2023-07-08 | over 400家"]
    )
  }

  @Test func anOrganisationBelongsToThePlaceInItsName() {
    let claims = Sample.extraction("广州联通现有16个数据中心,机柜总规模超2.3万架。").claims
    #expect(claims.map(\.place.name) == ["广州联通", "广州联通"])
    #expect(claims.map(\.place.parent) == ["guangzhou", "guangzhou"])
    #expect(claims.allSatisfy { $0.place.isOpen })
  }

  @Test func whatComesFromAPlaceIsItsOwn() {
    #expect(
      Sample.figures("2023年国内发布了12款人形机器人,4款出自浦东。") == [
        "中国 | 发布人形机器人 | 2023 | 12款",
        "浦东新区 | 发布人形机器人 | 2023 | 4款",
      ]
    )
  }

  @Test func aCountryThatAFigureIsComparedWithIsNoSubject() {
    #expect(
      Sample.figures("上海产业规模超3800亿元,居全国前列,人才占全国的三分之一。").map { $0.prefix(2) }
        == ["上海", "上海"]
    )
  }

  @Test func theUnitLeftOutIsThatOfTheThingCounted() {
    let claim = Sample.extraction("目前，上海产业人才更是达到了23万。").claims.first
    #expect(claim?.quantity.unit?.symbol == "人")
    #expect(claim?.inferred.contains(.unit) == true)
  }

  @Test func aFrontedTimeHoldsUntilTheSentenceEnds() {
    let text = "目前，上海规模以上AI企业数量已经达到350家，五年来几乎翻了一番；产值达到3800多亿元。"
    #expect(
      Sample.figures(text) == [
        "上海 | 规模以上AI企业数量 | 2023-07-08 | 350家",
        "上海 | 产值 | 2023-07-08 | over 380000000000元",
      ]
    )
  }

  @Test func pastYearsAreTheSpanThatTheTextSpelledOut() {
    let text = "从2016年到2022年的短短6年间，全国企业数量从27.95万家增长至60.05万家。过去6年间，广东新增了95701家企业。"
    #expect(Sample.figures(text).last == "广东 | 新增企业 | 2016/2022 | 95701家")
  }

  @Test func aWorkReportSpeaksOfItsPlaceAndTheYearBefore() {
    let text = "高新技术企业超6.1万家，入选中国潜在独角兽企业195家。"
    #expect(
      Sample.figures(text, title: "2026年江苏省政府工作报告", date: "2026-02-09") == [
        "江苏 | 高新技术企业 | 2025 | over 61000家",
        "江苏 | 入选中国潜在独角兽企业 | 2025 | 195家",
      ]
    )
  }

  @Test func theMetricComesFromTheCatalogWhereTheFieldIsTheDocuments() {
    let text = "上海人工智能产业发展。规上企业从2018年的183家增长到2023年的348家。"
    let metrics = Sample.extraction(text, title: "人工智能在上海").claims.map(\.metric.id)
    #expect(metrics == ["ai-firms-above-scale", "ai-firms-above-scale"])
  }

  @Test func whatComesFromHomeAndAbroadIsNotTheCountrys() {
    #expect(Sample.figures("上海吸引了来自国内外的500所高校。").first?.hasPrefix("上海 | ") == true)
  }

  @Test(
    "Words of the sentence around are no part of a metric",
    arguments: [
      ("上海成绩显著。当地力争到2025年新能源汽车产量突破60万辆。", "上海 | 新能源汽车产量 | 2025 | over 600000辆"),
      ("上海开工一批项目。该项目总投资50亿元。", "上海 | 该项目总投资 | 2023-07-08 | 5000000000元"),
      ("2022年，上海加快推进“3个百亿”工程。", "上海 | 百亿工程 | 2022 | 3个"),
    ]
  )
  func wordsAround(text: String, expected: String) {
    #expect(Sample.figures(text).first == expected)
  }

  @Test func aMetricThatNoCatalogKnowsKeepsTheWordsOfTheSource() {
    let metric = Sample.extraction("上海造林绿化19万亩。").claims.first?.metric
    #expect(metric?.isOpen == true)
    #expect(metric?.name == "造林绿化")
  }

  @Test func whatLiesAheadIsATarget() {
    let text = "明确提出，到2025年沈阳高端装备产业规模达到1500亿元。"
    #expect(Sample.extraction(text).claims.map(\.basis) == [.target])
    #expect(Sample.figures(text) == ["沈阳 | 高端装备产业规模 | 2025 | 150000000000元"])
  }

  @Test func aCeilingOfASubsidyIsAGrant() {
    let claim = Sample.extraction("上海对研发企业给予最高10%的租用补贴。").claims.first
    #expect(claim?.basis == .grant)
    #expect(claim?.metricWords == "租用补贴")
    #expect(claim?.quantity.hedge == .atMost)
  }

  @Test func aReportIsTheOriginWithWhoPublishedIt() {
    let text = "企业信用信息平台启信宝在今年稍早前发布的《中国人工智能产业图鉴》数据显示,上海融资金额为43557.43亿元。"
    let origin = Sample.extraction(text).claims.first?.origin
    #expect(origin?.name == "启信宝《中国人工智能产业图鉴》")
    #expect(origin?.key == "中国人工智能产业图鉴")
  }

  @Test func aBodyThatTheTextAskedIsTheOrigin() {
    let text = "青年报记者从经信委了解到,上海产业规模超3800亿元。"
    #expect(Sample.extraction(text).claims.map(\.origin?.name) == ["经信委"])
  }

  @Test func anOfficialWhoSpeaksIsNoOrigin() {
    let text = "上海市经济信息化委主任张英介绍,上海产业规模超3800亿元。"
    #expect(Sample.extraction(text).claims.map(\.origin) == [nil])
  }
}
