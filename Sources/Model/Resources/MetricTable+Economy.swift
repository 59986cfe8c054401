// swift-format-ignore-file
// The tables are data and keep their lines.

extension MetricTable {
  /// Metrics of research and the economy.
  static let economy = #"""
# 科研
ai-city-index:
  name: { zh-CN: 人工智能发展指数, en: AI city index }
  unit: 分
  kind: index
  topic: research
  definition: { zh-CN: 研究机构给城市人工智能发展的评分，标尺由发布者界定 }
  reference: 60
  also: [人工智能发展指数得分, 城市人工智能发展指数, 中国城市人工智能发展指数得分, 人工智能发展指数总分]
  field: 人工智能
ai-papers:
  name: { zh-CN: 人工智能论文, en: AI papers }
  unit: 篇
  kind: flow
  topic: research
  definition: { zh-CN: 一段时期内发表的人工智能论文 }
  also: [人工智能领域论文, 人工智能论文发表量, 人工智能论文发文量]
ai-patents:
  name: { zh-CN: 人工智能专利, en: AI patents }
  unit: 件
  kind: stock
  topic: research
  definition: { zh-CN: 人工智能领域的专利，申请或授权由发布者说明 }
  also: [人工智能领域专利]
ai-labs:
  name: { zh-CN: 人工智能实验室, en: AI laboratories }
  unit: 个
  kind: stock
  topic: research
  definition: { zh-CN: 从事人工智能研究的实验室和研发机构 }
basic-research-institutes:
  name: { zh-CN: 基础研究机构, en: Basic research institutes }
  unit: 家
  kind: stock
  topic: research
  definition: { zh-CN: 从事基础研究的机构 }
smart-city-rank:
  name: { zh-CN: 智慧城市排名, en: Smart city rank }
  unit: 位
  kind: index
  topic: research
  definition: { zh-CN: 研究机构发布的智慧城市排名中的名次 }
invention-patents-held:
  name: { zh-CN: 有效发明专利, en: Valid invention patents }
  unit: 件
  kind: stock
  topic: research
  definition: { zh-CN: 已授权且仍有效的发明专利 }
  also: [有效发明专利拥有量, 发明专利有效量]
patents-per-10k:
  name: { zh-CN: 每万人口高价值发明专利拥有量, en: "High-value patents per 10,000 people" }
  unit: 件
  kind: rate
  topic: research
  definition: { zh-CN: 每万人口拥有的高价值发明专利 }
  also: [万人高价值发明专利拥有量, 每万人口高价值发明专利, 每万人高价值发明专利拥有量]
rd-spending:
  name: { zh-CN: 研发经费投入, en: R&D spending }
  unit: 元
  kind: flow
  topic: research
  definition: { zh-CN: 全社会研究与试验发展经费支出 }
  also: [全社会研发投入, 研发投入, 全社会研发经费, 研发经费, R&D经费, 研究与试验发展经费, 全社会研发经费投入, 研发经费支出, 研发投入总额]
rd-intensity:
  name: { zh-CN: 研发投入强度, en: R&D intensity }
  unit: "%"
  kind: share
  topic: research
  definition: { zh-CN: 全社会研发经费与地区生产总值之比 }
  definitions: { country: 全社会研发经费与国内生产总值之比 }
  also: [全社会研发投入强度, 研发经费投入强度, 研发经费投入占地区生产总值比重, 全社会研发投入占地区生产总值比重, 研发投入占GDP比重, 全社会研发经费支出占地区生产总值比重, 全社会研发经费投入强度, 研发强度]
tech-contract-value:
  name: { zh-CN: 技术合同成交额, en: Technology contract value }
  unit: 元
  kind: flow
  topic: research
  definition: { zh-CN: 一年登记的技术合同成交金额 }
  also: [技术合同成交总额, 技术合同登记额]
key-laboratories:
  name: { zh-CN: 全国重点实验室, en: National key laboratories }
  unit: 家
  kind: stock
  topic: research
  definition: { zh-CN: 国家批准的重点实验室 }
  also: [国家重点实验室]

# 经济
gdp:
  name: { zh-CN: 地区生产总值, en: Gross domestic product }
  unit: 元
  kind: flow
  topic: economy
  definition: { zh-CN: 一个地区所有常住单位一定时期内生产活动的最终成果 }
  names: { country: 国内生产总值 }
  definitions: { country: 一个国家所有常住单位一定时期内生产活动的最终成果 }
  also: [GDP, 生产总值, 经济总量]
gdp-growth:
  name: { zh-CN: 地区生产总值增速, en: GDP growth }
  unit: "%"
  kind: rate
  topic: economy
  definition: { zh-CN: 地区生产总值按不变价格与上年同期相比的增长率 }
  names: { country: 国内生产总值增速 }
  definitions: { country: 国内生产总值按不变价格与上年同期相比的增长率 }
  also: [GDP增速, 地区生产总值增长, 国内生产总值增长, 生产总值增速, 经济增速, 经济增长, GDP增长, 地区生产总值同比增长, 地区生产总值增长率, 地区生产总值同比增速, GDP同比增长, 经济增长率]
gdp-per-capita:
  name: { zh-CN: 人均地区生产总值, en: GDP per capita }
  unit: 元
  kind: rate
  topic: economy
  definition: { zh-CN: 地区生产总值与常住人口之比 }
  names: { country: 人均国内生产总值 }
  definitions: { country: 国内生产总值与人口之比 }
  also: [人均GDP, 人均生产总值]
digital-core-share:
  name: { zh-CN: 数字经济核心产业增加值占GDP比重, en: Core digital industries as a share of GDP }
  unit: "%"
  kind: share
  topic: economy
  definition: { zh-CN: 数字经济核心产业增加值占地区生产总值的比重 }
  definitions: { country: 数字经济核心产业增加值占国内生产总值的比重 }
  also: [数字经济核心产业增加值占地区生产总值比重, 数字经济核心产业增加值占国内生产总值比重, 数字经济核心产业占GDP比重, 数字经济核心产业占比]
digital-core-value-added:
  name: { zh-CN: 数字经济核心产业增加值, en: Value added of core digital industries }
  unit: 元
  kind: flow
  topic: economy
  definition: { zh-CN: 国家统计局界定的数字经济核心产业的增加值 }
  also: [数字经济核心产业规模]
digital-economy-scale:
  name: { zh-CN: 数字经济规模, en: Digital economy scale }
  unit: 元
  kind: flow
  topic: economy
  definition: { zh-CN: 发布者估算的数字产业化和产业数字化合计规模 }
  also: [数字经济总规模, 数字经济总量]
  siblings: [digital-core-value-added]
industrial-value-added:
  name: { zh-CN: 规上工业增加值, en: Value added of industry above designated size }
  unit: 元
  kind: flow
  topic: economy
  definition: { zh-CN: 年主营业务收入达到规上标准的工业企业的增加值 }
industrial-value-added-growth:
  name: { zh-CN: 规上工业增加值增速, en: Growth of industrial value added }
  unit: "%"
  kind: rate
  topic: economy
  definition: { zh-CN: 规上工业增加值与上年同期相比的实际增长率 }
  also: [规上工业增加值增长, 规上工业增加值同比增长, 规上工业增加值同比增速, 工业增加值增速, 规模以上工业增加值增长率, 工业增加值增长]
high-tech-manufacturing-growth:
  name: { zh-CN: 高技术制造业增加值增速, en: Growth of high-tech manufacturing }
  unit: "%"
  kind: rate
  topic: economy
  definition: { zh-CN: 规上高技术制造业增加值与上年同期相比的增长率 }
  also: [规上高技术制造业增加值增速, 高技术制造业增加值增长, 规上高技术制造业增加值增长, 高技术制造业增加值同比增长]
strategic-industry-share:
  name: { zh-CN: 战略性新兴产业占规上工业比重, en: Strategic emerging industries as a share of industry }
  unit: "%"
  kind: share
  topic: economy
  definition: { zh-CN: 战略性新兴产业产值占规上工业总产值的比重 }
  also: [战略性新兴产业产值占规上工业总产值比重, 战略性新兴产业占规上工业总产值比重, 战略性新兴产业产值占比]
strategic-industry-output:
  name: { zh-CN: 战略性新兴产业产值, en: Output of strategic emerging industries }
  unit: 元
  kind: flow
  topic: economy
  definition: { zh-CN: 工业战略性新兴产业一年的总产值 }
  also: [工业战略性新兴产业总产值, 战略性新兴产业总产值, 战略性新兴产业规模]
industrial-output:
  name: { zh-CN: 工业总产值, en: Industrial output }
  unit: 元
  kind: flow
  topic: economy
  definition: { zh-CN: 规上工业企业一年的总产值 }
  also: [规上工业总产值, 规上工业产值]
fixed-investment:
  name: { zh-CN: 固定资产投资, en: Fixed-asset investment }
  unit: 元
  kind: flow
  topic: economy
  definition: { zh-CN: 一定时期内建造和购置固定资产的投资 }
  also: [全社会固定资产投资, 固定资产投资额, 固定资产投资总额]
fixed-investment-growth:
  name: { zh-CN: 固定资产投资增速, en: Growth of fixed-asset investment }
  unit: "%"
  kind: rate
  topic: economy
  definition: { zh-CN: 固定资产投资与上年同期相比的增长率 }
  also: [固定资产投资增长, 全社会固定资产投资增速, 全社会固定资产投资同比增速, 固定资产投资同比增长, 全社会固定资产投资增长]
retail-sales:
  name: { zh-CN: 社会消费品零售总额, en: Retail sales }
  unit: 元
  kind: flow
  topic: economy
  definition: { zh-CN: 企业和个体户售给个人和社会集团的消费品零售额 }
  also: [社会消费品零售额, 社零总额, 消费品零售总额]
retail-sales-growth:
  name: { zh-CN: 社会消费品零售总额增速, en: Growth of retail sales }
  unit: "%"
  kind: rate
  topic: economy
  definition: { zh-CN: 社会消费品零售总额与上年同期相比的增长率 }
  also: [社会消费品零售总额增长, 社会消费品零售总额同比增长, 社会消费品零售总额同比增速, 社零增速]
foreign-trade:
  name: { zh-CN: 进出口总额, en: Foreign trade }
  unit: 元
  kind: flow
  topic: economy
  definition: { zh-CN: 货物进口和出口的总额 }
  also: [货物进出口总额, 外贸进出口总额, 进出口总值, 外贸进出口总值, 进出口额, 外贸进出口]
foreign-trade-growth:
  name: { zh-CN: 进出口总额增速, en: Growth of foreign trade }
  unit: "%"
  kind: rate
  topic: economy
  definition: { zh-CN: 货物进出口总额与上年同期相比的增长率 }
  also: [进出口总额增长, 货物进出口总额增速, 货物进出口总额增长, 外贸进出口增长, 进出口增长, 进出口总额同比增长, 进出口增速]
foreign-investment:
  name: { zh-CN: 实际使用外资, en: Foreign investment used }
  unit: 元
  kind: flow
  topic: economy
  definition: { zh-CN: 一段时期内实际到位的外商直接投资 }
  also: [实际利用外资, 实际到位外资]
budget-revenue:
  name: { zh-CN: 一般公共预算收入, en: Budget revenue }
  unit: 元
  kind: flow
  topic: economy
  definition: { zh-CN: 地方一般公共预算收入 }
  names: { country: 全国一般公共预算收入 }
  definitions: { country: 中央和地方一般公共预算收入的合计 }
  also: [地方一般公共预算收入, 财政收入, 公共财政预算收入]
budget-revenue-growth:
  name: { zh-CN: 一般公共预算收入增速, en: Growth of budget revenue }
  unit: "%"
  kind: rate
  topic: economy
  definition: { zh-CN: 一般公共预算收入与上年同期相比的增长率 }
  names: { country: 全国一般公共预算收入增速 }
  definitions: { country: 全国一般公共预算收入与上年同期相比的增长率 }
  also: [地方一般公共预算收入增速, 一般公共预算收入增长, 财政收入增速, 财政收入增长, 地方一般公共预算收入增长, 一般公共预算收入同比增长]
urban-income:
  name: { zh-CN: 城镇居民人均可支配收入, en: Urban disposable income per head }
  unit: 元
  kind: flow
  topic: economy
  definition: { zh-CN: 城镇居民一年的人均可支配收入 }
  also: [城镇常住居民人均可支配收入]
rural-income:
  name: { zh-CN: 农村居民人均可支配收入, en: Rural disposable income per head }
  unit: 元
  kind: flow
  topic: economy
  definition: { zh-CN: 农村居民一年的人均可支配收入 }
  also: [农村常住居民人均可支配收入]
income:
  name: { zh-CN: 居民人均可支配收入, en: Disposable income per head }
  unit: 元
  kind: flow
  topic: economy
  definition: { zh-CN: 全体居民一年的人均可支配收入 }
  also: [全体居民人均可支配收入, 人均可支配收入]
income-growth:
  name: { zh-CN: 居民人均可支配收入增速, en: Growth of disposable income }
  unit: "%"
  kind: rate
  topic: economy
  definition: { zh-CN: 居民人均可支配收入与上年相比的增长率 }
  also: [居民人均可支配收入增长, 全体居民人均可支配收入增长, 居民人均可支配收入实际增速, 居民人均可支配收入实际增长]
urban-income-growth:
  name: { zh-CN: 城镇居民人均可支配收入增速, en: Growth of urban disposable income }
  unit: "%"
  kind: rate
  topic: economy
  definition: { zh-CN: 城镇居民人均可支配收入与上年相比的增长率 }
  also: [城镇居民人均可支配收入增长, 城镇常住居民人均可支配收入增长]
rural-income-growth:
  name: { zh-CN: 农村居民人均可支配收入增速, en: Growth of rural disposable income }
  unit: "%"
  kind: rate
  topic: economy
  definition: { zh-CN: 农村居民人均可支配收入与上年相比的增长率 }
  also: [农村居民人均可支配收入增长, 农村常住居民人均可支配收入增长]
cpi-growth:
  name: { zh-CN: 居民消费价格涨幅, en: Consumer price inflation }
  unit: "%"
  kind: rate
  topic: economy
  definition: { zh-CN: 居民消费价格指数与上年同期相比的涨幅 }
  also: [居民消费价格指数涨幅, CPI涨幅, 居民消费价格上涨]
unemployment-rate:
  name: { zh-CN: 城镇调查失业率, en: Surveyed urban unemployment }
  unit: "%"
  kind: rate
  topic: economy
  definition: { zh-CN: 城镇调查失业人数占城镇调查就业与失业人数之和的比率 }
  also: [调查失业率, 全国城镇调查失业率]
new-urban-jobs:
  name: { zh-CN: 城镇新增就业, en: New urban jobs }
  unit: 人
  kind: flow
  topic: economy
  definition: { zh-CN: 一段时期内城镇新就业人数减去自然减员 }
  also: [城镇新增就业人数, 新增城镇就业, 新增城镇就业人数, 新增就业]
population:
  name: { zh-CN: 常住人口, en: Resident population }
  unit: 人
  kind: stock
  topic: economy
  definition: { zh-CN: 在当地居住半年以上的人口 }
  definitions: { country: 在境内居住半年以上的人口 }
  also: [年末常住人口]
urbanisation-rate:
  name: { zh-CN: 常住人口城镇化率, en: Urbanisation rate }
  unit: "%"
  kind: share
  topic: economy
  definition: { zh-CN: 城镇常住人口占全部常住人口的比重 }
  also: [城镇化率]
business-entities:
  name: { zh-CN: 经营主体, en: Business entities }
  unit: 户
  kind: stock
  topic: economy
  definition: { zh-CN: 已登记在册的企业、个体工商户和农民专业合作社 }
  also: [市场主体, 实有经营主体, 市场经营主体, 各类经营主体]
new-business-entities:
  name: { zh-CN: 新登记经营主体, en: New business entities }
  unit: 户
  kind: flow
  topic: economy
  definition: { zh-CN: 一段时期内新登记的经营主体 }
  also: [新增经营主体, 新设经营主体, 新增市场主体, 新登记市场主体, 新设市场主体]
new-firms:
  name: { zh-CN: 新登记企业, en: New firms }
  unit: 家
  kind: flow
  topic: economy
  definition: { zh-CN: 一段时期内新登记的企业 }
  also: [新设企业, 新增企业, 新注册企业]
high-tech-firms:
  name: { zh-CN: 高新技术企业, en: High-tech enterprises }
  unit: 家
  kind: stock
  topic: economy
  definition: { zh-CN: 经认定且在有效期内的国家高新技术企业 }
  also: [国家高新技术企业, 国家级高新技术企业, 有效期内高新技术企业, 国高企业]
new-high-tech-firms:
  name: { zh-CN: 新认定高新技术企业, en: Newly certified high-tech enterprises }
  unit: 家
  kind: flow
  topic: economy
  definition: { zh-CN: 一段时期内新认定的高新技术企业 }
  also: [新增高新技术企业, 新增国家高新技术企业]
tech-smes:
  name: { zh-CN: 科技型中小企业, en: Technology SMEs }
  unit: 家
  kind: stock
  topic: economy
  definition: { zh-CN: 通过评价入库的科技型中小企业 }
  also: [国家科技型中小企业, 入库科技型中小企业]
little-giants:
  name: { zh-CN: 专精特新“小巨人”企业, en: Little-giant firms }
  unit: 家
  kind: stock
  topic: economy
  definition: { zh-CN: 工业和信息化部认定的国家级专精特新“小巨人”企业 }
  also: [国家级专精特新“小巨人”企业, 国家专精特新“小巨人”企业, 专精特新小巨人, 小巨人企业, 国家级“小巨人”企业]
specialised-smes:
  name: { zh-CN: 专精特新中小企业, en: Specialised SMEs }
  unit: 家
  kind: stock
  topic: economy
  definition: { zh-CN: 省级认定的专精特新中小企业 }
  also: [专精特新企业, 省级专精特新中小企业]
manufacturing-champions:
  name: { zh-CN: 制造业单项冠军企业, en: Manufacturing champions }
  unit: 家
  kind: stock
  topic: economy
  definition: { zh-CN: 国家级制造业单项冠军企业 }
  also: [单项冠军企业, 国家级制造业单项冠军, 国家制造业单项冠军企业, 国家级制造业单项冠军企业]
unicorns:
  name: { zh-CN: 独角兽企业, en: Unicorns }
  unit: 家
  kind: stock
  topic: economy
  definition: { zh-CN: 估值达到独角兽标准的未上市企业 }
  also: [独角兽]
listed-companies:
  name: { zh-CN: 上市公司, en: Listed companies }
  unit: 家
  kind: stock
  topic: economy
  definition: { zh-CN: 在境内外证券交易所上市的公司 }
  also: [上市企业]
  siblings: [ai-listed-firms]
new-listed-companies:
  name: { zh-CN: 新增上市公司, en: New listed companies }
  unit: 家
  kind: flow
  topic: economy
  definition: { zh-CN: 一段时期内新上市的公司 }
  also: [新增上市企业]
regional-headquarters:
  name: { zh-CN: 跨国公司地区总部, en: Regional headquarters }
  unit: 家
  kind: stock
  topic: economy
  definition: { zh-CN: 经认定的跨国公司地区总部 }
foreign-rd-centers:
  name: { zh-CN: 外资研发中心, en: Foreign R&D centres }
  unit: 家
  kind: stock
  topic: economy
  definition: { zh-CN: 经认定的外资研发中心 }
  also: [外资研发机构]
software-revenue:
  name: { zh-CN: 软件业务收入, en: Software revenue }
  unit: 元
  kind: flow
  topic: economy
  definition: { zh-CN: 软件和信息技术服务业一年的业务收入 }
  also: [软件和信息技术服务业收入, 软件和信息服务业营业收入, 软件业收入, 软件和信息服务业规模]
software-revenue-growth:
  name: { zh-CN: 软件业务收入增速, en: Growth of software revenue }
  unit: "%"
  kind: rate
  topic: economy
  definition: { zh-CN: 软件业务收入与上年同期相比的增长率 }
  also: [软件业务收入同比增速, 软件业务收入同比增长, 软件业务收入增长]
electronics-revenue:
  name: { zh-CN: 电子信息制造业营业收入, en: Electronics manufacturing revenue }
  unit: 元
  kind: flow
  topic: economy
  definition: { zh-CN: 规上电子信息制造业一年的营业收入 }
  also: [电子信息制造业营收, 电子信息制造业规模]
chip-industry-scale:
  name: { zh-CN: 集成电路产业规模, en: Chip industry scale }
  unit: 元
  kind: flow
  topic: economy
  definition: { zh-CN: 集成电路设计、制造、封测等一年的规模 }
  also: [集成电路产业产值, 集成电路产业营收, 集成电路产业销售收入]
nev-output:
  name: { zh-CN: 新能源汽车产量, en: Output of new-energy vehicles }
  unit: 辆
  kind: flow
  topic: economy
  definition: { zh-CN: 一段时期内生产的新能源汽车 }
air-quality-days:
  name: { zh-CN: 空气优良天数比率, en: Share of good-air days }
  unit: "%"
  kind: share
  topic: economy
  definition: { zh-CN: 空气质量优良的天数占全年的比率 }
  also: [空气质量优良天数比率, 空气优良率, 空气质量优良率]
pm25:
  name: { zh-CN: PM2.5浓度, en: PM2.5 concentration }
  unit: 微克/立方米
  kind: rate
  topic: economy
  definition: { zh-CN: 细颗粒物的年平均浓度 }
  also: [PM2.5平均浓度, 细颗粒物浓度, PM2.5年均浓度]
grain-output:
  name: { zh-CN: 粮食产量, en: Grain output }
  unit: 斤
  kind: flow
  topic: economy
  definition: { zh-CN: 一年的粮食总产量 }
  also: [粮食总产量, 全国粮食总产量]
"""#
}
