/// The example of a new project: two short articles about cities that do not exist, and the catalogs that
/// make their figures known.
enum StarterExample {
  static let files = [
    StarterFile(
      path: "seeds/example-1.txt",
      text: """
        标题: 示例：三座虚构城市的新能源汽车
        来源: 示例日报
        日期: 2024-02-01

        　　截至2023年底，云浦新能源汽车保有量达12.6万辆，海澜新能源汽车保有量近9.8万辆，青屿新能源汽车保有量约7.5万辆。

        """
    ),
    StarterFile(
      path: "seeds/example-2.txt",
      text: """
        标题: 示例：云浦的充电桩
        来源: 示例晚报
        日期: 2024-03-05

        　　截至2023年底，云浦新能源汽车保有量为12.6万辆，建成充电桩超3.2万个。

        """
    ),
    StarterFile(
      path: "seeds/catalog/places.yml",
      text: """
        # 内置目录已有中国的省、市、区县；这里只写它没有的。这三座城市是虚构的，请换成你的。
        yunpu:
          name: { zh-CN: 云浦, en: Yunpu }
          kind: city
          parent: china
        hailan:
          name: { zh-CN: 海澜, en: Hailan }
          kind: city
          parent: china
        qingyu:
          name: { zh-CN: 青屿, en: Qingyu }
          kind: city
          parent: china

        """
    ),
    StarterFile(
      path: "seeds/catalog/topics.yml",
      text: """
        electric-cars: { zh-CN: 新能源汽车, en: Electric cars }

        """
    ),
    StarterFile(
      path: "seeds/catalog/metrics.yml",
      text: """
        # 指标要写清数的是什么、用什么单位。kind：stock 存量、flow 流量、share 占比、index 指数、rate 变化率。
        electric-cars-in-use:
          name: { zh-CN: 新能源汽车保有量, en: Electric cars in use }
          unit: 辆
          kind: stock
          topic: electric-cars
          definition: { zh-CN: 已登记、尚未注销的新能源汽车 }
        charging-points:
          name: { zh-CN: 充电桩, en: Charging points }
          unit: 个
          kind: stock
          topic: electric-cars
          definition: { zh-CN: 可供电动汽车充电的桩 }
          also: [充电桩数量, 建成充电桩]

        """
    ),
  ]
}
