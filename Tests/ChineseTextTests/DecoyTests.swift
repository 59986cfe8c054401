import ChineseText
import Testing

@Suite("What states no quantity")
struct DecoyTests {
  @Test(
    "names, codes and idioms",
    arguments: [
      "5G、GR-1、51job、T3+、A1、G20、ChatGPT3.5、悟道2.0", "“4+X”格局，“1+4”格局", "21世纪经济报道",
      "《上海市人工智能产业发展“十四五”规划》", "人工智能三年计划，五年规划", "第五次会议，第三代半导体，第一梯队",
      "全国前三，前10行列，前五城", "一是数据，二是算力", "天河二号，中电科21号", "四两拨千斤，千家万户，千行百业",
      "二次研发，二次创业", "长三角，四川，队伍，收拾，百度，万科", "千万不要，百万富翁", "一般，一些，一起，十分重要",
      "https://news.cctv.com/2023/07/08/ARTIV8GuPiroS1Fr9Ogh4SS8230708.shtml", "BK0800_0]",
      "0571-88886666", "9点30分，14:30", "三次产业比重为4.0∶37.7∶58.3", "十四届三次会议", "红十字会", "新的一年，这一年",
      "“五个中心”建设，“四个全面”", "十一届十次全会", "这两天，那两天", "零件，零部件", "打通最后“一公里”",
      "增长27.\n3%", "达3800\n亿元", "国发〔2024〕3号", "90后创业者", "按1比1配套，3比0获胜", "万元GDP能耗", "万亿城市，万亿俱乐部",
      "一年一个样、三年大变样", "半年报", "这两年", "二十届三中全会", "初次分配、三次分配", "三类水质", "二十四节气", "两个毫不动摇", "市值.5万亿",
      "一年之计在于春", "第1至3名", "第4—10名获奖", "第二至第五位",
    ]
  )
  func decoys(text: String) {
    #expect(read(text).listed.isEmpty)
  }

  @Test(arguments: ["（一）加快", "1.基本原则", "\n2、重点任务", "1)说明"])
  func enumerators(text: String) {
    #expect(read(text).quantities.isEmpty)
  }

  @Test func countsJoinedByPlusCount() {
    #expect(read("“1个总部+10个基地+100个节点”").listed == ["1个", "10个", "100个"])
  }

  @Test func measuresInQuotationMarksCount() {
    #expect(read("推出“30条”、“十条”").listed == ["30条", "十条"])
  }

  @Test func bitsOfAChipAreNoPersons() {
    #expect(read("32位处理器，64位MCU，32位科学家").listed == ["32位"])
  }

  @Test func aWordThatTouchesAnAmountEndsBeforeIt() {
    #expect(read("GDP1.2万亿元，GPU5万张").listed == ["1.2万亿元", "5万张"])
  }
}
