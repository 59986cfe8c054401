import Extraction
import Model
import Testing

/// What a figure measures, in the source's own words: one table for each rule of grammar. The sentences
/// are made up.
struct MetricNameTests {
  /// The metrics of a text, in its order.
  private func names(_ text: String) -> [String] {
    Sample.extraction(text, date: "2026-02-01").claims.map(\.metricWords)
  }

  @Test(
    "What is said of a counted noun stands before it",
    arguments: [
      ("江苏共有80款大模型在国家网信办完成备案。", "完成备案的大模型"),
      ("江苏9家银行成为合作机构。", "成为合作机构的银行"),
      ("江苏12家企业全部开工。", "开工的企业"),
      ("江苏20个重大项目投产达效。", "投产达效的重大项目"),
      ("江苏30个县市获批国家生态示范县。", "获批国家生态示范县的县市"),
      ("江苏40个城市出台了专项政策。", "出台了专项政策的城市"),
      ("江苏45家企业纷纷接入。", "接入的企业"),
      ("江苏200余个新能源重点项目建设。", "建设的新能源重点项目"),
      ("江苏8所高校帮扶中学学科建设。", "帮扶中学学科建设的高校"),
      ("江苏142个项目签约苏州。", "签约苏州的项目"),
      ("江苏5万家企业的智能化改造全部完成。", "完成智能化改造的企业"),
      ("江苏80万名观众线下观展。", "线下观展的观众"),
    ]
  )
  func predicates(text: String, name: String) {
    #expect(names(text) == [name])
  }

  @Test func lengthsOfTimeMayBeMeasured() {
    #expect(names("江苏低压办电平均用时4.74天，审批时限由60天压缩至15天。") == ["低压办电平均用时", "审批时限", "审批时限"])
  }

  @Test func aVerbOfChangeMayStandBeforeWhatChanges() {
    #expect(names("江苏降低工商业电价5%。") == ["工商业电价降幅"])
  }

  @Test(
    "The noun of one count is no part of the next",
    arguments: [
      ("江苏12个部门的125个涉外事项。", "涉外事项"), ("江苏有3个全球灯塔工厂、17个卓越级智能工厂。", "卓越级智能工厂"),
      ("江苏网民新增5734万人，规模达7.53亿人。", "网民规模"), ("江苏野生鸟类达252种，较新区设立前增加了46种。", "野生鸟类增加"),
    ]
  )
  func neighbours(text: String, last: String) {
    #expect(names(text).last == last)
  }

  @Test func thePartOfAWholeIsSaidBeforeTheNumber() {
    #expect(names("江苏聚集了全国70%以上的人工智能企业。") == ["人工智能企业占全国比例"])
    #expect(names("江苏提出到2027年智能算力规模达到14000P。") == ["智能算力规模"])
  }

  @Test func aFieldSetBeforeIsPartOfTheName() {
    #expect(
      names("围绕卫星遥感、水下机器人等海洋信息产业，江苏培育出110多家高新技术企业。") == ["海洋信息产业高新技术企业"]
    )
  }

  @Test func anAgeThatIsMeasuredIsAFigure() {
    #expect(names("江苏人均预期寿命达到76.7岁，为60岁以上老人服务。") == ["人均预期寿命"])
  }

  @Test(
    "A number counts its noun, and the next one what is done with it",
    arguments: [
      ("江苏355项通办事项日均办理超2万件次。", ["通办事项", "通办事项日均办理"]),
      ("江苏推出30条推动经济持续向好的举措。", ["推动经济持续向好的举措"]), ("江苏在孵企业1.2万家。", ["在孵企业"]),
    ]
  )
  func counted(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test func whatHappenedToTheCountedStandsBeforeThem() {
    #expect(names("江苏推进开工的41个制造业项目。") == ["开工的制造业项目"])
  }

  @Test(
    "A verb within a compound begins no predicate",
    arguments: [
      ("江苏有18个城市建设项目。", "城市建设项目"),
      ("江苏有60个国家乡村振兴重点帮扶县。", "国家乡村振兴重点帮扶县"),
      ("江苏有30个结对合作项目。", "结对合作项目"),
    ]
  )
  func compounds(text: String, name: String) {
    #expect(names(text) == [name])
  }

  @Test(
    "Of A的B the number counts A where its counter goes with A",
    arguments: [
      ("江苏有16名工人同步作业的生产线。", "工人"),
      ("江苏整合8400多个部门的数据。", "部门"),
      ("江苏有50名关键岗位的核心人员。", "关键岗位的核心人员"),
    ]
  )
  func owners(text: String, name: String) {
    #expect(names(text) == [name])
  }

  @Test(
    "Adverbs and verbs of existence fall away, verbs that say which are counted stay",
    arguments: [
      ("江苏进一步推动打造先进制造业集群14个。", "先进制造业集群"),
      ("江苏先后签订合作协议20份。", "合作协议"),
      ("江苏培育出独角兽企业12家。", "独角兽企业"),
      ("江苏全年新增高新技术企业300家。", "新增高新技术企业"),
      ("江苏拆除违法建设500万平方米。", "拆除违法建设"),
      ("江苏的子公司签署供货合同8份。", "供货合同"),
      ("江苏国家级园区实现营业收入900亿元。", "国家级园区营业收入"),
      ("江苏在新材料、自动化等产业攻克技术难题540项。", "攻克技术难题"),
      ("江苏实现地区生产总值5万亿元。", "地区生产总值"),
      ("江苏实现盈利的企业30家。", "实现盈利的企业"),
      ("江苏将投入12亿元扶持企业改造。", "扶持企业改造投入"),
    ]
  )
  func verbs(text: String, name: String) {
    #expect(names(text) == [name])
  }

  @Test(
    "A verb holds for each number of a list",
    arguments: [
      ("江苏新建7家验证平台和6家孵化器。", ["新建验证平台", "新建孵化器"]),
      ("江苏办理代表建议310件、委员提案470件。", ["办理代表建议", "办理委员提案"]),
      ("江苏新增公园12座、绿道总长达到900公里。", ["新增公园", "绿道总长"]),
    ]
  )
  func sharedVerbs(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(
    "What links a thing to its number is no part of its name",
    arguments: [
      ("江苏机器人出货量现已超过3000台。", "机器人出货量"),
      ("江苏合同金额均为4亿元。", "合同金额"),
      ("江苏重大工程投资完成2500亿元。", "重大工程投资"),
      ("江苏地区生产总值迈上9万亿元新台阶。", "地区生产总值"),
      ("江苏软件业务前11个月收入9.4万亿元。", "软件业务收入"),
      ("江苏**新增基站**88个。", "新增基站"),
    ]
  )
  func links(text: String, name: String) {
    #expect(names(text) == [name])
  }

  @Test(
    "Function characters within words stay",
    arguments: [
      ("江苏在沪投资企业达到90家。", "在沪投资企业"),
      ("江苏共有产权住房达到3万套。", "共有产权住房"),
      ("江苏对口帮扶县达到9个。", "对口帮扶县"),
      ("上海港集装箱吞吐量达到5000万标准箱。", "上海港集装箱吞吐量"),
      ("国内生产总值达到114万亿元。", "国内生产总值"),
      ("江苏三大先导产业规模达到2万亿元。", "三大先导产业规模"),
    ]
  )
  func wholeWords(text: String, name: String) {
    #expect(names(text) == [name])
  }

  @Test(
    "A change is named after what changes",
    arguments: [
      ("江苏工业产值激增28%。", "工业产值增速"),
      ("江苏工业产值同比增长 28%。", "工业产值增速"),
      ("江苏居民收入年均增长6%。", "居民收入年均增速"),
      ("江苏居民消费价格上涨0.9%。", "居民消费价格涨幅"),
      ("江苏企业上云率提高5个百分点。", "企业上云率提升幅度"),
      ("江苏让钢铁产能提升30%。", "钢铁产能提升幅度"),
    ]
  )
  func changes(text: String, name: String) {
    #expect(names(text) == [name])
  }

  @Test(
    "A share without a whole is 占比, one of a whole 占…比重",
    arguments: [
      ("江苏先进产能占比达82%。", "先进产能占比"),
      ("江苏进出口总值占同期全国进出口总值的37%。", "进出口总值占全国比重"),
    ]
  )
  func shares(text: String, name: String) {
    #expect(names(text) == [name])
  }

  @Test(
    "The things of a list share the noun of the last",
    arguments: [
      ("江苏城镇和农村常住居民人均可支配收入分别增长3.9%和5.7%。", ["城镇常住居民人均可支配收入增速", "农村常住居民人均可支配收入增速"]),
      ("江苏金融业、软件和信息服务业增加值分别增长9.7%、15.3%。", ["金融业增加值增速", "软件和信息服务业增加值增速"]),
      ("江苏旅客和货邮吞吐量分别达到1.3亿人次、450万吨。", ["旅客吞吐量", "货邮吞吐量"]),
      ("江苏国际航空旅客和货邮吞吐量分别增长14%、4%。", ["国际航空旅客吞吐量增速", "国际航空货邮吞吐量增速"]),
      ("江苏每千人托位数、养老床位数分别达到4.7个、27张。", ["每千人托位数", "每千人养老床位数"]),
      ("江苏农村自来水、燃气普及率超过98%、85%。", ["农村自来水普及率", "燃气普及率"]),
    ]
  )
  func lists(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(
    "What a change is measured against is part of the change alone",
    arguments: [
      ("江苏数据产业规模达5万亿元，较“十三五”末增长117%。", ["数据产业规模", "数据产业规模较“十三五”末增速"]),
      ("江苏城镇调查失业率稳定在5%左右的较低水平。", ["城镇调查失业率"]),
    ]
  )
  func comparisons(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test func examplesBeforeACountAreNoPartOfItsName() {
    #expect(names("江苏苹果等5个品牌入选首批消费名品。") == ["入选首批消费名品的品牌"])
  }

  @Test func aNumberInTheNameOfAProgrammeIsPartOfTheName() {
    #expect(
      names("江苏1596个“千项万亿”重大项目完成投资1.5万亿元。") == ["“千项万亿”重大项目", "“千项万亿”重大项目完成投资"]
    )
  }

  @Test(
    "A bare measuring noun takes the thing named before",
    arguments: [
      ("江苏142个项目签约，总额超900亿元。", ["签约的项目", "签约的项目总额"]),
      ("江苏新增公园127座，累计达到1100座。", ["新增公园", "公园"]),
      ("总投资138亿元的数据中心配套项目在江苏建成。", ["数据中心配套项目总投资"]),
    ]
  )
  func bareHeads(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(
    "An amount that grades a thing is part of its name and no figure",
    arguments: [
      ("江苏有4个万亿级产业集群。", ["万亿级产业集群"]),
      ("江苏开工建设10亿元以上重大项目47个。", ["开工建设10亿元以上重大项目"]),
      ("江苏百亿企业达到20家。", ["百亿企业"]),
      ("江苏营业收入超百亿元的企业191家。", ["营业收入超百亿元的企业"]),
      ("江苏打造万亿级汽车产业。", []),
      ("江苏保持千亿级投资规模。", ["投资规模"]),
      ("江苏完成技术改造投资10亿元，项目47个。", ["完成技术改造投资", "项目"]),
    ]
  )
  func thresholds(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(
    "A size that stands before a thing is a measure of it",
    arguments: [
      ("江苏设立50亿元规模的种子基金。", ["种子基金规模"]), ("江苏建成500平方米面积的展厅。", ["展厅面积"]),
      ("江苏总里程达88公里的智慧道路上架设传感器5000多个。", ["智慧道路总里程", "智慧道路上架设传感器"]),
      ("江苏推出20多个政策文件和行动计划。", ["政策文件和行动计划"]),
    ]
  )
  func sizes(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }
}
