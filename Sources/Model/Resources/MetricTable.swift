// swift-format-ignore-file
// The tables are data and keep their lines.

/// The built-in metrics and topics, as YAML in the format of `seeds/catalog/`.
enum MetricTable {
  /// In the order in which a place's page shows them.
  static let topics = #"""
industry: { zh-CN: 产业与企业, en: Industry and firms }
funding: { zh-CN: 资金, en: Funding }
models: { zh-CN: 大模型, en: Large models }
computing: { zh-CN: 算力, en: Computing }
data: { zh-CN: 语料数据, en: Data }
talent: { zh-CN: 人才, en: Talent }
events: { zh-CN: 会展, en: Events }
policy: { zh-CN: 政策, en: Policy }
research: { zh-CN: 科研, en: Research }
economy: { zh-CN: 经济, en: Economy }
"""#

  /// Names and definitions follow the usage of the National Bureau of Statistics and of government
  /// work reports where there is one; wordings that may count something else are left out, and no
  /// entry holds a figure.
  static let metrics = #"""
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

# 大模型
registered-models:
  name: { zh-CN: 备案大模型, en: Registered large models }
  unit: 款
  kind: stock
  topic: models
  definition: { zh-CN: 通过国家网信办生成式人工智能服务备案的大模型 }
  also: [通过备案的大模型, 大模型备案, 已备案大模型, 完成备案的大模型, 备案上线大模型, 生成式人工智能服务备案, 通过备案的生成式人工智能服务, 备案通过的大模型]
large-model-firms:
  name: { zh-CN: 大模型企业, en: Large-model firms }
  unit: 家
  kind: stock
  topic: models
  definition: { zh-CN: 从事大模型研发或应用的企业 }
  also: [入驻大模型企业, 大模型相关企业, 集聚大模型企业, 大模型创新企业]
large-models:
  name: { zh-CN: 大模型, en: Large models }
  unit: 个
  kind: stock
  topic: models
  definition: { zh-CN: 已发布的大模型，不论是否备案 }
  also: [已发布大模型, 发布大模型, 大模型发布]
  siblings: [registered-models, models-open-source]
general-models:
  name: { zh-CN: 通用大模型, en: General-purpose large models }
  unit: 个
  kind: stock
  topic: models
  definition: { zh-CN: 不限于一个行业的大模型 }
  also: [通用人工智能大模型, 基础大模型]
vertical-models:
  name: { zh-CN: 行业大模型, en: Industry-specific large models }
  unit: 个
  kind: stock
  topic: models
  definition: { zh-CN: 面向一个行业的大模型 }
  also: [垂类大模型, 垂直大模型, 垂直领域大模型, 行业垂类大模型]
models-open-source:
  name: { zh-CN: 开源大模型, en: Open-source large models }
  unit: 款
  kind: stock
  topic: models
  definition: { zh-CN: 公开权重或代码的大模型 }
commercial-models:
  name: { zh-CN: 已商用大模型, en: Large models in commercial use }
  unit: 款
  kind: stock
  topic: models
  definition: { zh-CN: 已对外提供商业服务的大模型 }
  also: [商用大模型, 大模型已商用]
models-in-development:
  name: { zh-CN: 在研大模型, en: Large models in development }
  unit: 款
  kind: stock
  topic: models
  definition: { zh-CN: 正在研发、尚未发布的大模型 }
  also: [大模型在研]
model-parameters:
  name: { zh-CN: 参数量, en: Model parameters }
  unit: 个
  kind: stock
  topic: models
  definition: { zh-CN: 一个模型可训练的参数的数量 }
  also: [模型参数量, 参数规模, 大模型参数量, 模型参数规模]
model-users:
  name: { zh-CN: 大模型用户, en: Large-model users }
  unit: 人
  kind: stock
  topic: models
  definition: { zh-CN: 使用大模型产品的用户 }
  also: [生成式人工智能用户, 生成式人工智能产品用户, 大模型注册用户, 大模型用户规模, 生成式人工智能用户规模]

# 算力
compute-scale:
  name: { zh-CN: 算力规模, en: Computing capacity }
  unit: EFLOPS
  kind: stock
  topic: computing
  definition: { zh-CN: 数据中心和智算中心提供的算力合计 }
  also: [算力总规模, 总算力规模, 算力总量, 算力资源规模]
  siblings: [intelligent-compute-scale]
intelligent-compute-scale:
  name: { zh-CN: 智能算力规模, en: Intelligent computing capacity }
  unit: EFLOPS
  kind: stock
  topic: computing
  definition: { zh-CN: 用于人工智能计算的算力合计 }
  also: [智算规模, 智能算力, 智算算力规模, 智能算力总规模]
  siblings: [compute-scale]
gpus:
  name: { zh-CN: GPU, en: GPUs }
  unit: 张
  kind: stock
  topic: computing
  definition: { zh-CN: 可用于人工智能计算的图形处理器卡 }
  also: [GPU卡, GPU算力卡, 算力卡, 智算卡, GPU芯片]
racks:
  name: { zh-CN: 机柜, en: Server racks }
  unit: 架
  kind: stock
  topic: computing
  definition: { zh-CN: 数据中心的标准机柜 }
  also: [机柜总规模, 机架规模, 机架总规模, 数据中心机架, 数据中心机架规模, 机架]
data-centers:
  name: { zh-CN: 数据中心, en: Data centres }
  unit: 个
  kind: stock
  topic: computing
  definition: { zh-CN: 在用的数据中心 }
  also: [在用数据中心]
intelligent-compute-centers:
  name: { zh-CN: 智算中心, en: Intelligent computing centres }
  unit: 个
  kind: stock
  topic: computing
  definition: { zh-CN: 以人工智能计算为主的算力中心 }
  also: [智能计算中心, 人工智能计算中心, 智能算力中心]
cloud-cores:
  name: { zh-CN: 云计算核数, en: Cloud processor cores }
  unit: 核
  kind: stock
  topic: computing
  definition: { zh-CN: 云平台可用的处理器核 }
  also: [云规模, CPU核数]
national-compute-platforms:
  name: { zh-CN: 国家新一代人工智能公共算力开放创新平台, en: National open AI computing platforms }
  unit: 个
  kind: stock
  topic: computing
  definition: { zh-CN: 科技部批复的国家新一代人工智能公共算力开放创新平台 }
  also: [新一代人工智能公共算力开放创新平台, 公共算力开放创新平台, 国家新一代人工智能开放创新平台]
compute-rent-subsidy:
  name: { zh-CN: 算力租用补贴比例, en: Computing rent subsidy }
  unit: "%"
  kind: rate
  topic: computing
  definition: { zh-CN: 政策补贴占算力租用费的上限 }
  also: [算力租用补贴, 算力租用补贴率, 租用补贴, 租用补贴比例, 算力补贴比例]
compute-voucher:
  name: { zh-CN: 算力券, en: Computing vouchers }
  unit: 元
  kind: flow
  topic: computing
  definition: { zh-CN: 政府发放的用于抵扣算力费用的券的总额 }
  also: [算力券总额, 算力券发放金额, 发放算力券]

# 语料数据
corpus-tokens:
  name: { zh-CN: 语料规模, en: Corpus tokens }
  unit: Token
  kind: stock
  topic: data
  definition: { zh-CN: 用于训练的文本语料的词元总量 }
  also: [高质量文本, 文本语料规模, 语料Token, 语料总量, 高质量文本语料]
corpus-volume:
  name: { zh-CN: 语料数据量, en: Corpus volume }
  unit: TB
  kind: stock
  topic: data
  definition: { zh-CN: 用于训练的语料的存储总量 }
  also: [语料库规模, 语料数据规模, 开源语料数据总量, 高质量语料数据]
dataset-batches:
  name: { zh-CN: 开源数据集批次, en: Open dataset batches }
  unit: 批
  kind: stock
  topic: data
  definition: { zh-CN: 已对外开源的训练数据集的批次 }
  also: [开源数据集, 数据集, 数据集开源批次]
high-quality-datasets:
  name: { zh-CN: 高质量数据集, en: High-quality datasets }
  unit: 个
  kind: stock
  topic: data
  definition: { zh-CN: 经认定或建成的用于人工智能训练的数据集 }
  also: [人工智能高质量数据集, 高质量行业数据集, 训练数据集]
data-volume-traded:
  name: { zh-CN: 数据交易额, en: Data trade volume }
  unit: 元
  kind: flow
  topic: data
  definition: { zh-CN: 数据交易机构一段时期内的成交额 }
  also: [数据交易规模, 数据产品交易额, 数据交易金额]

# 人才
ai-talent:
  name: { zh-CN: 人工智能人才, en: AI talent }
  unit: 人
  kind: stock
  topic: talent
  definition: { zh-CN: 从事人工智能研发与应用的人员，范围由发布者界定 }
  also: [人工智能产业人才, 人工智能从业人员, 人工智能领域人才, 人工智能从业者, 人工智能产业从业人员, 人工智能产业人员]
  field: 人工智能
ai-talent-share:
  name: { zh-CN: 人工智能人才占全国比重, en: AI talent as a share of the country }
  unit: "%"
  kind: share
  topic: talent
  definition: { zh-CN: 人工智能人才占全国人工智能人才的比重 }
  also: [人工智能人才全国占比, 人工智能产业人才占全国比重, 人工智能领域人才占全国比重, 人工智能人才占全国, 人工智能领域人才占全国, 人工智能产业人才占全国]
  field: 人工智能
  siblings: [5g-talent-share, chip-talent-share]
5g-talent-share:
  name: { zh-CN: 5G研发人才占全国比重, en: 5G R&D talent as a share of the country }
  unit: "%"
  kind: share
  topic: talent
  definition: { zh-CN: 5G研发人才占全国同类人才的比重 }
  also: [5G研发人才占全国, 5G人才占全国比重, 5G研发人才全国占比]
  siblings: [ai-talent-share, chip-talent-share]
chip-talent-share:
  name: { zh-CN: 集成电路人才占全国比重, en: Chip talent as a share of the country }
  unit: "%"
  kind: share
  topic: talent
  definition: { zh-CN: 集成电路产业人才占全国同类人才的比重 }
  also: [集成电路产业人才占全国比重, 集成电路产业人才占全国, 集成电路人才占全国, 芯片人才占全国比重, 芯片产业人才占全国比重, 芯片产业人才占全国]
  siblings: [ai-talent-share, 5g-talent-share]
ai-engineers:
  name: { zh-CN: 人工智能工程技术人员, en: AI engineers }
  unit: 人
  kind: stock
  topic: talent
  definition: { zh-CN: 从事人工智能工程技术的专业人员 }
  also: [人工智能工程师, 算法工程师, 人工智能研发人员, 人工智能技术人员]
ai-scholars:
  name: { zh-CN: 人工智能学者, en: AI scholars }
  unit: 人
  kind: stock
  topic: talent
  definition: { zh-CN: 入选学者名录的人工智能研究者 }
  also: [人工智能核心学者]
ai-institutes-universities:
  name: { zh-CN: 成立人工智能研究院的高校, en: Universities with AI institutes }
  unit: 所
  kind: stock
  topic: talent
  definition: { zh-CN: 设有人工智能学院或研究院的高校 }
  also: [人工智能研究院高校, 成立人工智能学院的高校, 设立人工智能研究院的高校, 高校成立人工智能研究院]
ai-major-universities:
  name: { zh-CN: 设置人工智能相关专业的高校, en: Universities with AI majors }
  unit: 所
  kind: stock
  topic: talent
  definition: { zh-CN: 开设人工智能相关本科专业的高校 }
  also: [开设人工智能专业的高校, 设置人工智能专业的高校, 设置相关专业的高校, 设立人工智能专业的高校]
ai-job-openings:
  name: { zh-CN: 人工智能岗位需求, en: AI job openings }
  unit: 个
  kind: flow
  topic: talent
  definition: { zh-CN: 一次活动或一段时期内征集到的人工智能岗位 }
  also: [岗位需求, 征集岗位需求, 人工智能招聘岗位]
ai-developers:
  name: { zh-CN: 人工智能开发者, en: AI developers }
  unit: 人
  kind: stock
  topic: talent
  definition: { zh-CN: 使用或参与人工智能开发的开发者 }
  also: [辐射人工智能开发者, 人工智能开发者规模]

# 会展
procurement-intent:
  name: { zh-CN: 意向采购协议金额, en: Procurement intent }
  unit: 元
  kind: flow
  topic: events
  definition: { zh-CN: 一次展会上达成的意向采购金额 }
  also: [意向采购金额, 意向采购额, 意向采购总额]
conference-editions:
  name: { zh-CN: 大会举办届数, en: Conference editions }
  unit: 届
  kind: stock
  topic: events
  definition: { zh-CN: 一个大会已举办的届数 }
  also: [举办届数, 已举办届数]
conference-visitors:
  name: { zh-CN: 线下观展人次, en: On-site visits }
  unit: 人次
  kind: flow
  topic: events
  definition: { zh-CN: 一届大会线下参观的人次 }
  also: [线下参观人次, 线下观众, 线下观展, 线下参观人数, 观展人次, 参观人次]
conference-online-visits:
  name: { zh-CN: 线上参会人次, en: Online visits }
  unit: 人次
  kind: flow
  topic: events
  definition: { zh-CN: 一届大会线上参与的人次 }
  also: [线上参会, 线上观看人次, 线上参与人次, 线上观展人次, 线上访问人次]
conference-area:
  name: { zh-CN: 展览面积, en: Exhibition area }
  unit: 平方米
  kind: stock
  topic: events
  definition: { zh-CN: 一届大会展览的面积 }
  also: [主展览区面积, 展区面积, 展览总面积, 展示面积, 主展览区, 展览规模, 展会面积]
conference-exhibitors:
  name: { zh-CN: 参展企业, en: Exhibitors }
  unit: 家
  kind: stock
  topic: events
  definition: { zh-CN: 一届大会参展的企业 }
  also: [参展商, 参展单位, 参展机构]
conference-exhibits:
  name: { zh-CN: 展品, en: Exhibits }
  unit: 件
  kind: stock
  topic: events
  definition: { zh-CN: 一届大会展出的展品 }
  also: [展出展品, 参展展品, 展示展品]
conference-debuts:
  name: { zh-CN: 首发新品, en: Debuts }
  unit: 款
  kind: flow
  topic: events
  definition: { zh-CN: 一届大会首次发布的产品 }
  also: [首展首秀, 首发首秀, 新品首发]
conference-forums:
  name: { zh-CN: 论坛活动, en: Forums and events }
  unit: 场
  kind: flow
  topic: events
  definition: { zh-CN: 一届或多届大会举办的论坛和活动 }
  also: [论坛、活动, 举办论坛、活动]
conference-guests:
  name: { zh-CN: 参会嘉宾, en: Guests }
  unit: 位
  kind: stock
  topic: events
  definition: { zh-CN: 一届大会邀请的嘉宾 }
  also: [嘉宾, 演讲嘉宾, 重要嘉宾, 与会嘉宾]

# 政策
policy-measures:
  name: { zh-CN: 政策举措, en: Policy measures }
  unit: 条
  comparable: false
  kind: stock
  topic: policy
  definition: { zh-CN: 一份政策文件列出的举措 }
  also: [举措, 具体措施, 措施, 政策措施, 若干措施具体措施, 任务举措, 政策举措条数, 具体举措]
policy-documents:
  name: { zh-CN: 政策文件, en: Policy documents }
  unit: 个
  comparable: false
  kind: flow
  topic: policy
  definition: { zh-CN: 一段时期内发布的政策文件 }
  also: [人工智能政策文件, 支持人工智能发展的文件, 支持鼓励人工智能发展的政策文件, 出台政策文件, 重磅政策, 支持人工智能发展的政策文件]
policy-issuers:
  name: { zh-CN: 联合印发部门, en: Issuing bodies }
  unit: 个
  comparable: false
  kind: stock
  topic: policy
  definition: { zh-CN: 联合印发一份文件的部门 }
  also: [印发部门, 发文部门]
ai-standards:
  name: { zh-CN: 人工智能标准, en: AI standards }
  unit: 项
  kind: stock
  topic: policy
  definition: { zh-CN: 已发布的人工智能领域标准 }
  also: [人工智能领域标准, 人工智能国家标准, 人工智能行业标准, 人工智能地方标准]

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
  also: [GDP, 国内生产总值, 生产总值, 经济总量]
gdp-growth:
  name: { zh-CN: 地区生产总值增速, en: GDP growth }
  unit: "%"
  kind: rate
  topic: economy
  definition: { zh-CN: 地区生产总值按不变价格与上年同期相比的增长率 }
  also: [GDP增速, 国内生产总值增速, 地区生产总值增长, 国内生产总值增长, 生产总值增速, 经济增速, 经济增长, GDP增长, 地区生产总值同比增长, 地区生产总值增长率, 地区生产总值同比增速, GDP同比增长, 经济增长率]
gdp-per-capita:
  name: { zh-CN: 人均地区生产总值, en: GDP per capita }
  unit: 元
  kind: rate
  topic: economy
  definition: { zh-CN: 地区生产总值与常住人口之比 }
  also: [人均GDP, 人均国内生产总值, 人均生产总值]
digital-core-share:
  name: { zh-CN: 数字经济核心产业增加值占GDP比重, en: Core digital industries as a share of GDP }
  unit: "%"
  kind: share
  topic: economy
  definition: { zh-CN: 数字经济核心产业增加值占地区生产总值的比重 }
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
  also: [地方一般公共预算收入, 财政收入, 公共财政预算收入]
budget-revenue-growth:
  name: { zh-CN: 一般公共预算收入增速, en: Growth of budget revenue }
  unit: "%"
  kind: rate
  topic: economy
  definition: { zh-CN: 一般公共预算收入与上年同期相比的增长率 }
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
