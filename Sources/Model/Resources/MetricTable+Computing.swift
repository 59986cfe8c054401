// swift-format-ignore-file
// The tables are data and keep their lines.

extension MetricTable {
  /// Metrics of models, computing power and data.
  static let computing = #"""
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

"""#
}
