extension UnitTable {
  /// Shares and differences of shares.
  ///
  /// Chosen: the signs % and ‰, and the words for differences of shares in financial news (百分点,
  /// 基点, BP) and of rates in demography (千分点); 折 for discounts.
  static let shares = [
    Line("%"),
    Line("‰"),
    Line("个百分点 百分点 个点", base: "百分点"),
    Line("个千分点 千分点", base: "千分点"),
    Line("个基点 基点 BP bp", base: "基点"),
    Line("折", not: "叠 页 合 扣 射"),
  ]

  /// Factors.
  ///
  /// Chosen: the one word for them; 翻番 is read by `Scanner.doubling(at:)`.
  static let multiples = [Line("倍", not: "增计 增工 增行")]

  /// Lengths of time.
  ///
  /// Source: 中华人民共和国法定计量单位 (1984), tables 1 and 4, for 秒, 分, 时 and 天, and its notes for 周, 月 and
  /// 年; the others are chosen as they count time in the texts read (个工作日, 个纳税年度, 周岁).
  static let durations = [
    Line("年", not: "级 代 度 货 画 轻 末 夜 终 底 初 报"),
    Line("个年头 个年度 年时间 年光阴 个纳税年度 个会计年度 个财政年度 个自然年", base: "年"),
    Line("周年"),
    Line("个学年 学年", base: "学年"),
    Line("个月", base: "个月"),
    Line("个季度", base: "季度"),
    Line("个学期 学期", base: "学期"),
    Line("周", not: "边 期 围 末 长 报"),
    Line("星期 个星期 个礼拜 礼拜", base: "周"),
    Line("个工作日 工作日", base: "工作日"),
    Line("个交易日 交易日", base: "交易日"),
    Line("天", not: "津 河 下 使 然 气 文 空 宫 府"),
    Line("昼夜 个昼夜", base: "天"),
    Line("夜", not: "间 色 景 市 校 经"),
    Line("日", only: "内 以内 之内"),
    Line("小时 个小时 个钟头", base: "小时"),
    Line("分钟"),
    Line("秒 秒钟", base: "秒"),
    Line("毫秒 ms", base: "毫秒"),
    Line("微秒 纳秒"),
    Line("个世纪", base: "世纪"),
    Line("岁 周岁", base: "岁"),
    Line("个课时 课时 学时", base: "课时"),
  ]

  /// Lengths, areas and volumes.
  ///
  /// Source of this and the lists below: 国务院关于在我国统一实行法定计量单位的命令 (1984), GB 3100—93.
  ///
  /// Source: 中华人民共和国法定计量单位 (1984), tables 1, 4 and 5, for 米 with prefixes, 海里, 升 and 公顷; its notes
  /// for 公里. 亩, 英寸 and the like, and units of traffic and construction (延米, 芯公里), are chosen from
  /// use.
  static let lengths = [
    Line("米 m", base: "米"),
    Line("公里 千米 km", base: "公里"),
    Line("厘米 公分 cm", base: "厘米"),
    Line("毫米 mm", base: "毫米"),
    Line("微米 μm", base: "微米"),
    Line("纳米 nm", base: "纳米"),
    Line("海里 光年 英里 英尺 英寸 延米 皮长公里 芯公里 车公里 人公里 吨公里 人次公里 换算吨公里"),
    Line("平方米 平米 平方 ㎡ m² m2 个平方米", base: "平方米"),
    Line("平方公里 平方千米 km² 个平方公里", base: "平方公里"),
    Line("平方毫米 mm²", base: "平方毫米"),
    Line("公顷 亩"),
    Line("立方米 立方 m³", base: "立方米"),
    Line("标准立方米 标立方米 标立方 标方 Nm³", base: "标准立方米"),
    .afterMyriad("方", base: "立方米"),
    .afterMyriad("平", base: "平方米"),
    Line("升 公升 L", base: "升"),
    Line("毫升 ml mL", base: "毫升"),
    Line("加仑"),
    Line("公里/小时 km/h", base: "公里/小时"),
    Line("米/秒 m/s", base: "米/秒"),
  ]

  /// Masses, and masses for each of something.
  ///
  /// Source: 中华人民共和国法定计量单位 (1984), tables 1, 4 and 5, for 千克, 吨 and 克; 斤 is a unit of trade, 吨标准煤
  /// and 载重吨 are those of energy and shipping statistics, chosen from use.
  static let masses = [
    Line("吨 t 公吨", base: "吨"),
    Line("吨标准煤 吨标煤", base: "吨标准煤"),
    Line("吨/日 吨/天", base: "吨/日"),
    Line("吨/年 载重吨 净吨"),
    Line("公斤 千克 kg", base: "公斤"),
    Line("克 g", base: "克"),
    Line("斤 市斤", base: "斤"),
    Line("毫克 mg", base: "毫克"),
    Line("微克 盎司 克拉 克/千瓦时"),
    Line("微克/立方米 μg/m³", base: "微克/立方米"),
  ]

  /// Energy, power and other quantities of physics.
  ///
  /// Source: 中华人民共和国法定计量单位 (1984), tables 3 to 5, for 瓦, 伏, 帕, 赫, 焦, 摄氏度 and 分贝 with prefixes; 度
  /// for 千瓦时, 毫安时, 卡 and 马力 are chosen from use.
  static let energies = [
    Line("千瓦时 kWh kwh", base: "千瓦时"),
    Line("兆瓦时 MWh", base: "兆瓦时"),
    Line("吉瓦时 GWh", base: "吉瓦时"),
    Line("太瓦时 TWh", base: "太瓦时"),
    Line("度", not: "假 数 过 登"),
    Line("度电", base: "度"),
    Line("瓦 W", base: "瓦"),
    Line("千瓦 kW kw", base: "千瓦"),
    Line("兆瓦 MW", base: "兆瓦"),
    Line("吉瓦 GW", base: "吉瓦"),
    Line("伏 V", base: "伏"),
    Line("千伏 kV KV", base: "千伏"),
    Line("千伏安 kVA", base: "千伏安"),
    Line("毫安时 mAh", base: "毫安时"),
    Line("牛米 N·m", base: "牛米"),
    Line("兆帕 MPa", base: "兆帕"),
    Line("千卡 大卡 kcal", base: "千卡"),
    Line("赫兹 Hz", base: "赫兹"),
    Line("千赫 kHz", base: "千赫"),
    Line("兆赫 MHz", base: "兆赫"),
    Line("吉赫 GHz", base: "吉赫"),
    Line("分贝 dB", base: "分贝"),
    Line("摄氏度 ℃ °C", base: "摄氏度"),
    Line("华氏度 ℉ °F", base: "华氏度"),
    Line("焦耳 马力 尼特 流明"),
  ]

  /// Data, computing power and traffic.
  ///
  /// Source: the prefixes of 中华人民共和国法定计量单位 (1984), table 5, with 泽 as added to it later;
  /// 算力基础设施高质量发展行动计划 (2023) counts 算力 in EFLOPS and 存力 in EB; the 国家数据局 calls a Token 词元. P and
  /// E算力 for PFLOPS and EFLOPS, and the rates of frames and requests, are chosen from use.
  static let computing = [
    Line("比特 bit", base: "比特"),
    Line("字节"),
    Line("KB 千字节", base: "KB"),
    Line("MB 兆字节", base: "MB"),
    Line("GB 吉字节", base: "GB"),
    Line("TB 太字节", base: "TB"),
    Line("PB 拍字节", base: "PB"),
    Line("EB 艾字节", base: "EB"),
    Line("ZB 泽字节", base: "ZB"),
    Line("Kbps kbps", base: "Kbps"),
    Line("Mbps Gbps Tbps bps"),
    Line("兆", not: "瓦 帕 赫 字"),
    Line("GFLOPS FLOPS"),
    Line("TFLOPS TFlops TFLOPs", base: "TFLOPS"),
    Line("PFLOPS PFlops PFLOPs Pflops P 个P", base: "PFLOPS"),
    Line("EFLOPS EFlops EFLOPs Eflops E算力", base: "EFLOPS"),
    Line("TOPS Tops", base: "TOPS"),
    Line("POPS"),
    Line("Token token Tokens tokens TOKEN 个Token 个token 个Tokens 词元 个词元", base: "Token"),
    Line("像素 个像素", base: "像素"),
    Line("fps FPS", base: "FPS"),
    Line("帧 dpi TPS QPS TEU DWT 次/秒 次/分钟"),
  ]

  /// Points of a score: only where nothing follows that makes another word of 分 (分别, 分布).
  ///
  /// Chosen: particles and verbs that follow a score, and no Han character at all.
  static let scores = [Line("分", only: "以 左 上 和 及 与 的 提 增 升 居 位")]
}
