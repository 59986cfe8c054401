// swift-format-ignore-file
// The tables are data and keep their lines.

extension MetricTable {
  /// Metrics of people, events and policy.
  static let people = #"""
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

"""#
}
