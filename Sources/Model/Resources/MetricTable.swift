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
  static let metrics = industry + computing + people + economy
}
