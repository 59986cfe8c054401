// swift-format-ignore-file
// The tables are data and keep their lines.

extension MetricTable {
  /// Metrics of firms and money.
  static let industry = #"""
# 产业与企业
ai-firms-above-scale:
  name: { zh-CN: 规上人工智能企业, en: AI firms above designated size }
  unit: 家
  kind: stock
  topic: industry
  definition: { zh-CN: 年营业收入达到国家统计局“规模以上”标准的人工智能企业 }
  also: [人工智能规上企业, 人工智能产业规上企业, 规模以上人工智能产业企业]
  field: 人工智能
  siblings: [ai-related-firms, ai-representative-firms, ai-firms]
ai-related-firms:
  name: { zh-CN: 人工智能相关企业, en: AI-related firms }
  unit: 家
  kind: stock
  topic: industry
  definition: { zh-CN: 工商登记中名称、经营范围或产品与人工智能有关的全部企业 }
  also: [人工智能产业相关企业, 人工智能关联企业]
  field: 人工智能
  siblings: [ai-firms-above-scale, ai-representative-firms, ai-firms]
new-ai-related-firms:
  name: { zh-CN: 新增人工智能相关企业, en: New AI-related firms }
  unit: 家
  kind: flow
  topic: industry
  definition: { zh-CN: 一段时期内新登记的人工智能相关企业，不减去注销的 }
  also: [新增人工智能企业, 新增人工智能产业相关企业, 人工智能相关企业新增, 人工智能企业新增, 新注册人工智能企业]
  field: 人工智能
ai-firms:
  name: { zh-CN: 人工智能企业, en: AI firms }
  unit: 家
  kind: stock
  topic: industry
  definition: { zh-CN: 以人工智能为主营业务的企业，范围由发布者界定 }
  also: [人工智能产业企业, 集聚人工智能企业, 聚集人工智能企业]
  siblings: [ai-firms-above-scale, ai-related-firms, ai-representative-firms]
ai-representative-firms:
  name: { zh-CN: 人工智能代表企业, en: Representative AI firms }
  unit: 家
  kind: stock
  topic: industry
  definition: { zh-CN: 研究机构按技术或市场地位选入名录的人工智能企业 }
  also: [代表性人工智能企业, 人工智能代表性企业]
  field: 人工智能
  siblings: [ai-firms-above-scale, ai-related-firms, ai-firms]
ai-representative-firms-world-share:
  name: { zh-CN: 人工智能代表企业占全球比重, en: Share of the world’s representative AI firms }
  unit: "%"
  kind: share
  topic: industry
  definition: { zh-CN: 人工智能代表企业数占全球同口径企业数的比重 }
  also: [人工智能代表企业数量占全球比重, 人工智能代表企业全球占比]
ai-firms-foundation-layer-share:
  name: { zh-CN: 布局在基础层的人工智能企业占比, en: Share of AI firms in the foundation layer }
  unit: "%"
  kind: share
  topic: industry
  definition: { zh-CN: 业务在芯片、算力、数据等基础层的企业占人工智能企业的比重 }
  also: [基础层人工智能企业占比, 人工智能企业基础层占比]
  field: 人工智能
ai-industry-scale:
  name: { zh-CN: 人工智能产业规模, en: AI industry scale }
  unit: 元
  kind: flow
  topic: industry
  definition: { zh-CN: 人工智能企业一年的产业规模，多按营业收入合计，范围由发布者界定 }
  also: [人工智能产业总规模, 人工智能产业整体规模, 人工智能总体产业规模]
  field: 人工智能
  alongside: [ai-output]
  siblings: [ai-core-industry-scale, ai-related-industry-scale]
ai-output:
  name: { zh-CN: 人工智能产值, en: AI industry output }
  unit: 元
  kind: flow
  topic: industry
  definition: { zh-CN: 规上人工智能企业一年的产值 }
  also: [人工智能产业产值, 人工智能产业总产值, 人工智能总产值, 规上人工智能企业产值]
  field: 人工智能
  alongside: [ai-industry-scale]
  siblings: [ai-core-industry-scale]
ai-core-industry-scale:
  name: { zh-CN: 人工智能核心产业规模, en: Core AI industry scale }
  unit: 元
  kind: flow
  topic: industry
  definition: { zh-CN: 提供人工智能技术、产品和服务的核心产业一年的规模，不含由其带动的产业 }
  also: [人工智能核心产业产值, 人工智能核心产业总规模]
  field: 人工智能
  siblings: [ai-industry-scale, ai-related-industry-scale]
ai-related-industry-scale:
  name: { zh-CN: 人工智能相关产业规模, en: AI-related industry scale }
  unit: 元
  kind: flow
  topic: industry
  definition: { zh-CN: 由人工智能带动的相关产业一年的规模，不同于核心产业 }
  also: [人工智能带动相关产业规模, 人工智能关联产业规模]
  field: 人工智能
  siblings: [ai-core-industry-scale, ai-industry-scale]
ai-core-industry-growth:
  name: { zh-CN: 人工智能核心产业规模增速, en: Growth of the core AI industry }
  unit: "%"
  kind: rate
  topic: industry
  definition: { zh-CN: 人工智能核心产业规模与上年相比的增长率 }
  also: [人工智能核心产业规模同比增速, 人工智能核心产业规模同比增长, 人工智能核心产业增速, 人工智能核心产业增长]
  field: 人工智能
ai-industry-growth:
  name: { zh-CN: 人工智能产业规模增速, en: Growth of the AI industry }
  unit: "%"
  kind: rate
  topic: industry
  definition: { zh-CN: 人工智能产业规模与上年相比的增长率 }
  also: [人工智能产业增速, 人工智能产业规模同比增速, 人工智能产业规模同比增长, 人工智能产业规模年均增速]
  field: 人工智能
ai-unicorns:
  name: { zh-CN: 人工智能独角兽企业, en: AI unicorns }
  unit: 家
  kind: stock
  topic: industry
  definition: { zh-CN: 估值达到独角兽标准的未上市人工智能企业 }
  also: [人工智能独角兽, 人工智能领域独角兽企业]
  field: 人工智能
ai-listed-firms:
  name: { zh-CN: 人工智能上市企业, en: Listed AI firms }
  unit: 家
  kind: stock
  topic: industry
  definition: { zh-CN: 在证券交易所上市的人工智能企业 }
  also: [人工智能上市公司, 上市人工智能企业, 人工智能产业上市公司]
  field: 人工智能
ai-scenarios:
  name: { zh-CN: 人工智能应用场景, en: AI application scenarios }
  unit: 个
  kind: stock
  topic: industry
  definition: { zh-CN: 由政府发布或建成的人工智能应用场景 }
  also: [人工智能重大应用场景]
  field: 人工智能
ai-industrial-parks:
  name: { zh-CN: 人工智能产业园, en: AI industrial parks }
  unit: 个
  kind: stock
  topic: industry
  definition: { zh-CN: 以人工智能为主导产业的园区 }
  also: [人工智能产业园区, 人工智能产业集聚区, 人工智能特色园区]
  field: 人工智能
smart-connected-vehicle-firms:
  name: { zh-CN: 智能网联汽车企业, en: Connected-vehicle firms }
  unit: 家
  kind: stock
  topic: industry
  definition: { zh-CN: 从事智能网联汽车和车联网的企业 }
  also: [智能网联汽车和车联网企业, 车联网企业, 智能网联汽车相关企业]
humanoid-robots-released:
  name: { zh-CN: 发布人形机器人, en: Humanoid robots released }
  unit: 款
  kind: flow
  topic: industry
  definition: { zh-CN: 一段时期内公开发布的人形机器人型号 }
  also: [人形机器人发布]
humanoid-robot-industry-scale:
  name: { zh-CN: 人形机器人产业规模, en: Humanoid robot industry scale }
  unit: 元
  kind: flow
  topic: industry
  definition: { zh-CN: 人形机器人产业一年的规模 }
humanoid-robot-shipments:
  name: { zh-CN: 人形机器人出货量, en: Humanoid robot shipments }
  unit: 台
  kind: flow
  topic: industry
  definition: { zh-CN: 一段时期内出厂交付的人形机器人 }
  also: [人形机器人销量, 人形机器人交付量]
robot-firms:
  name: { zh-CN: 机器人企业, en: Robot firms }
  unit: 家
  kind: stock
  topic: industry
  definition: { zh-CN: 从事机器人研发、制造和服务的企业 }
  also: [机器人相关企业, 机器人产业企业]
robot-industry-revenue:
  name: { zh-CN: 机器人产业营业收入, en: Robot industry revenue }
  unit: 元
  kind: flow
  topic: industry
  definition: { zh-CN: 机器人产业规上企业一年的营业收入 }
  also: [机器人产业规上企业营业收入, 机器人产业规上企业营收, 机器人产业营收]
industrial-robot-density:
  name: { zh-CN: 工业机器人密度, en: Industrial robot density }
  unit: 台
  kind: rate
  topic: industry
  definition: { zh-CN: 每万名从业人员拥有的工业机器人 }
  also: [制造业机器人密度, 机器人密度]
industrial-robot-output:
  name: { zh-CN: 工业机器人产量, en: Industrial robot output }
  unit: 套
  kind: flow
  topic: industry
  definition: { zh-CN: 一段时期内生产的工业机器人 }
5g-base-stations:
  name: { zh-CN: 5G基站, en: 5G base stations }
  unit: 个
  kind: stock
  topic: industry
  definition: { zh-CN: 已建成开通的第五代移动通信基站 }
  also: [累计建成5G基站, 建成5G基站, 开通5G基站]
industrial-internet-platforms:
  name: { zh-CN: 工业互联网平台, en: Industrial internet platforms }
  unit: 个
  kind: stock
  topic: industry
  definition: { zh-CN: "" }
smart-factories:
  name: { zh-CN: 智能工厂, en: Smart factories }
  unit: 家
  kind: stock
  topic: industry
  definition: { zh-CN: 经认定的智能工厂 }

# 资金
ai-funding:
  name: { zh-CN: 人工智能相关企业融资金额, en: Funding of AI-related firms }
  unit: 元
  kind: flow
  topic: funding
  definition: { zh-CN: 一段时期内人工智能相关企业获得的融资合计 }
  also: [人工智能相关企业融资总额, 人工智能相关企业融资额, 人工智能相关企业融资规模, 人工智能融资额, 人工智能融资总额, 人工智能领域融资总额, 人工智能领域融资额]
  field: 人工智能
ai-funding-deals:
  name: { zh-CN: 人工智能融资事件, en: AI funding deals }
  unit: 起
  kind: flow
  topic: funding
  definition: { zh-CN: 一段时期内人工智能企业完成的融资次数 }
  also: [人工智能投融资事件, 人工智能融资笔数, 人工智能企业融资事件, 人工智能领域融资事件]
  field: 人工智能
ai-fund-size:
  name: { zh-CN: 人工智能产业基金规模, en: AI fund size }
  unit: 元
  kind: stock
  topic: funding
  definition: { zh-CN: 面向人工智能的产业基金的目标或认缴规模 }
  also: [人工智能基金规模, 人工智能产业投资基金规模, 人工智能母基金规模, 人工智能产业母基金规模]
  field: 人工智能
ai-investment:
  name: { zh-CN: 人工智能投资额, en: AI investment }
  unit: 元
  kind: flow
  topic: funding
  definition: { zh-CN: 一段时期内投向人工智能项目的资金 }
  also: [人工智能产业投资额, 人工智能总投资, 人工智能产业投资]
  field: 人工智能
project-support-rate:
  name: { zh-CN: 项目投资支持比例, en: Project support rate }
  unit: "%"
  kind: rate
  topic: funding
  definition: { zh-CN: 政策给予项目的资金支持占项目投资的上限 }
  also: [资金支持占项目投资比例, 项目资金支持比例, 关键技术项目资金支持占项目投资比例, 人工智能关键技术项目资金支持占项目投资比例, 项目支持比例]
project-support-cap:
  name: { zh-CN: 项目资金支持上限, en: Project support cap }
  unit: 元
  kind: rate
  topic: funding
  definition: { zh-CN: 政策给予单个项目资金支持的上限 }
  also: [单个项目支持金额, 项目支持资金, 单个项目资助金额, 项目补助金额]
signed-projects:
  name: { zh-CN: 签约项目, en: Signed projects }
  unit: 个
  kind: flow
  topic: funding
  definition: { zh-CN: 一次活动或一段时期内签约的产业项目 }
  also: [签约重大产业项目, 重大产业项目签约, 签约产业项目, 重大项目签约]
signed-investment:
  name: { zh-CN: 签约项目投资总额, en: Investment of signed projects }
  unit: 元
  kind: flow
  topic: funding
  definition: { zh-CN: 签约项目计划的投资合计 }
  also: [项目投资总额, 签约总额, 签约金额, 签约项目总投资, 签约项目总投资额]

"""#
}
