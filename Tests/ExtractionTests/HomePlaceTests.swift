import Extraction
import Testing

/// Which place a text means by 我市, 全省 and 全区.
struct HomePlaceTests {
  @Test func aTextThatDoesNotTellItsPlaceHasNoFiguresOfItsOwn() {
    let text = "记者从市统计局获悉，我市签约外来项目324个，其中工业项目202个。其中东部地区签约项目216个。"
    #expect(
      Sample.figures(text) == ["东部地区 | 签约项目 | 2023-07-08 | 216个"]
    )
    #expect(Sample.figures("我区签约项目9个，紧盯珠三角储备项目45个。").isEmpty)
  }

  @Test func theProvinceOfTheTextsCityIsMeant() {
    #expect(
      Sample.figures("全省签约项目3989个，总投资9000亿元，居全国第5位。", title: "兰州观察").map { $0.prefix(2) }
        == ["甘肃", "甘肃", "甘肃"]
    )
    #expect(
      Sample.figures("我省产业对接会在郑州举行。我省人工智能产业规模达300亿元。").first
        == "河南 | 人工智能产业规模 | 2023-07-08 | 30000000000元"
    )
  }

  @Test func aDistrictMayBeCalledByItsShortName() {
    #expect(
      Sample.figures("2022年，柯桥全区工业产值1500亿元，其中，纺织业产值900亿元。", title: "绍兴纺织").map { $0.prefix(3) }
        == ["柯桥区", "柯桥区"]
    )
  }

  @Test func amongDoesNotBeginTheNameOfACity() {
    #expect(
      Sample.figures("我国人工智能企业达30万家，其中山东现存5.6万家。").last?.prefix(2) == "山东"
    )
  }
}
