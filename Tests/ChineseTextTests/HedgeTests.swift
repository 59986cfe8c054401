import ChineseText
import Quantities
import Testing

@Suite("Hedges")
struct HedgeTests {
  @Test(
    "stand before the number",
    arguments: [
      ("超过5万张GPU", Hedge.over), ("突破千亿元", .over), ("逾30家", .over),
      ("产值过3000亿元", .over), ("超过了2万家", .over),
      ("近80家", .nearly), ("接近60%", .nearly), ("约70%", .about), ("约为3亿元", .about),
      ("不低于80%", .atLeast), ("至少5个", .atLeast), ("不到1年", .atMost), ("不超过3亿元", .atMost),
      ("≥100家", .atLeast), ("≤30%", .atMost), ("＞5万人", .over), ("响应时间<100毫秒", .atMost),
      ("≈20%", .about),
      ("->5万人", .exact), ("迈上9万亿元新台阶", .over), ("跨上10万亿元台阶", .over), ("站上1000万辆台阶", .over),
      ("跨过4万亿元", .over),
      ("突破万亿元大关", .over), ("销售额破10亿元", .over), ("接近全国的三分之一", .nearly),
      ("超过全省总量的10%", .over), ("逾全国半数", .over), ("最高10%的补贴", .atMost), ("最高给予500万元", .atMost),
      ("高达30%", .exact), ("达5080亿元", .exact),
    ]
  )
  func before(text: String, hedge: Hedge) {
    #expect(read(text).quantities.map(\.quantity.hedge) == [hedge])
  }

  @Test(
    "stand inside or behind it",
    arguments: [
      ("450多人", Hedge.over), ("500余场", .over), ("40 余家", .over), ("六年多", .over), ("两倍多", .over),
      ("500+家", .over), ("20万人次以上", .atLeast), ("5人及以上", .atLeast), ("9900元起", .atLeast),
      ("25天以内", .atMost), ("10万元以下", .atMost), ("5个左右", .about), ("30万吨级", .about),
      ("万亿级产业", .about), ("四分之三强", .over), ("两成弱", .nearly), ("500万元（不含）以上", .over),
      ("三百来亿元", .about), ("1000来万元", .about), ("50万人口以上", .atLeast),
    ]
  )
  func behind(text: String, hedge: Hedge) {
    #expect(read(text).quantities.map(\.quantity.hedge) == [hedge])
  }

  @Test(
    "are no part of other words",
    arguments: [
      "签约32个项目", "用过3亿元", "节约5%", "最近3年", "附近3家", "通过3个", "210家上下游企业", "最低工资标准的50%",
      "高于全国2个百分点", "目前12家", "跨越300公里", "跨越五年", "增速超全国平均水平5%", "打破3项",
    ]
  )
  func otherWords(text: String) {
    #expect(read(text).quantities.map(\.quantity.hedge) == [.exact])
  }

  @Test func standForAWholeListBehind分别() {
    #expect(read("满足率分别超过 70%和 50%").quantities.map(\.quantity.hedge) == [.over, .over])
  }

  @Test func standForAWholeLadderOfSteps() {
    let hedges = read("接连站上3万亿元、4万亿元新台阶").quantities.map(\.quantity.hedge)
    #expect(hedges == [.over, .over])
  }

  @Test(
    "belong to no number of steps",
    arguments: ["跨过3个万亿元大关", "迈上两个千亿级新台阶", "跨越4个万亿元台阶"]
  )
  func steps(text: String) {
    let quantities = read(text).quantities
    #expect(quantities.map(\.quantity.unit?.symbol) == ["个"])
    #expect(quantities.map(\.quantity.hedge) == [.exact])
  }

  @Test func areNotSharedWhereItemsHaveTheirOwn() {
    let hedges = read("分别近1500家、1318家、近700家").quantities.map(\.quantity.hedge)
    #expect(hedges == [.nearly, .exact, .nearly])
  }
}
