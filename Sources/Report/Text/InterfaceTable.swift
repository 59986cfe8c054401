/// `Templates/text/zh-CN.yml`, written by `scripts/embed-templates` (`make templates`); a test compares them.
enum InterfaceTable {
  static let yaml = ##"""
    # The words of the pages that are neither a source's nor a template's own.
    # What stands in braces is filled in. A project may change any of them; an edition in another language translates them.

    pages:
      moved: 这一页在这里：
      title: "{title}（第{number}页，共{count}页）"
      back: "‹ {title}"
      rows: "第{first}—{last}项，共{count}项"
      previous: 上一页
      next: 下一页
      label: 分页
      label-of: "{title}：分页"
      rest: 本页的其余部分

    # How names and parts of a sentence are joined.
    lists:
      and: 、
      pair: 与
      or: 或
      comma: ，
      clause: ；
      of: ：
      stop: 。
      title: 《{title}》
      aside-begin: （
      aside-end: ）

    kinds:
      place: 地区
      metric: 指标
      policy: 政策
      source: 来源
      topic: 主题
      overview: 综览

    changes:
      added: 新增
      revised: 修订
      withdrawn: 撤下
      count: "{kind}{count}个"
      before: ；原为
      first: 首次发布
      first-count: 首次发布{count}个数据。
      since: "{date}以来"
      none: 没有变化。
      more: 另有{count}个，见数据。
      verdict: ；判定由“{before}”改为“{after}”

    evidence:
      see-sentence: 在原文中查看这句
      source-label: 来源{number}：{publisher}
      relayed: "{origin}，转引自{publisher}"
      sources: 来源：
      date-inferred: "{date}（日期据正文推断）"
      day-of-access: 引用日期
      cite: 引用
      more-sources: 等，另有{count}份来源，逐条列在数据表里
      wordings: （{count}种说法）
      more-publishers: "{names}等{count}家"
      previous-quote: 上一处引文
      next-quote: 下一处引文
      policy: 政策
      claims-and-sources: "{figures}个数，{sources}份来源"

    badges:
      single: 单源
      corroborated: 佐证 {count}
      same-origin: 同源 {count}
      disputed-value: 分歧：数值
      disputed-period: 分歧：年份
      several: 一源多数
      superseded: 已更新

    meanings:
      single: 只有一份文档给出这个数，尚无佐证
      corroborated: "{count}个相互独立的出处给出同一个数；两篇文章转引同一份报告，只算一个"
      same-origin: "{count}份文档转引同一出处，不算独立佐证"
      disputed-value: 同一口径、同一时点，来源给出的数互不相容
      disputed-period: 同一个数，来源放在不同的年份
      several: 一份文档在同一名目下给出几个数，所指可能不同，全部列出
      superseded: 同一出处后来给出了新的数
      target: 计划、预期要达到的数，不是已有的数
      grant: 政策安排或给予的数，如补贴、奖励、减税、专项资金，不是现状数
      added-by-hand: 由人从原句补录，规则没有读出
      corrected: 由人按原句订正，规则读错了
      owner-unclear: 原文没有说清这个数是谁的，不画进图
      inferred: 所指的地区、指标或时点没有写在原文里，据上下文得出

    marks:
      inferred: 推断
      undated: 日期未载
      place-unknown: 地区未载
      added-by-hand: 人工补录
      corrected: 人工订正
      owner-unclear: 归属存疑
      target: 目标
      grant: 政策额度
      year-end: "{year}年底"

    tables:
      data-table: 数据表
      metric: 指标
      place: 地区
      value: 数值
      source: 来源
      definition: 口径
      document: 文件
      date: 日期
      measures: 措施
      source-document: 文档
      numbers: 数字：读出／搁置
      rest: 上面的图和口径表里已有的，这里不再列出
      without-topic: 来源自己的说法，还没有写进指标目录
      figures-label: "{of}数字"
      others: 其他
      policies-label: 政策文件
      policies-dated: 写明日期的政策文件
      policies-undated: 日期未载的政策文件

    disputes:
      others: 另有{count}处，列在各指标的页上。

    comparisons:
      leads: 居首
      beside: 相比
      ordinal: 列第{rank}
      open: 名次未定
      named: "{place}{rank}"
      named-open: "{place}，名次未定"
      places: "{count}地"
      more-places: "{places}等{count}地"
      ranks-label: "{place}各项名次"
      coverage: 每格上行是数字的个数，下行是来源的份数
      coverage-none: —
      coverage-total: 全部
      coverage-rest: 目录外
      coverage-rest-meaning: “目录外”的指标还没有写进目录，不分主题
      coverage-label: 各地区、各主题的数字与来源
      coverage-sources: "{count}源"
      definitions: 看似相同，口径不同：{subject}有{count}种数法

    levels:
      world: 世界
      country: 各国
      region: 各区域
      province: 各省区市
      city: 各城市
      district: 各区县
      park: 各园区
      organisation: 各机构
      event: 各活动

    left-out:
      begin: 未画入：
      more: 等{count}个
      because: （{reason}）
      period: 时点不同：{period}
      unit: 单位不同
      part: 属于{whole}
      level: 地区级别不同
      basis: 不是现状数
      several: 一份文档给出几个数
      one-time: 只有一个时点
      one-panel: 其余各项没有这一地区

    set-aside:
      no-subject: 看不出说的是谁
      no-metric: 看不出数的是什么
      unproven: 复读原句时对不上
      rejected: 审校时剔除
      decoy: 序数、名称、型号或编号
      time: 日期或时长
      furniture: 页面附件：标题、署名、计数、按钮

    policies:
      draft: 征求意见稿
      deliberated: 审议
      issued: 发布
      in-force: 施行
      span: 施行期{span}
      named-together: 来源在同一句里提到
      same-place-and-year: 同一地区，同年

    findings:
      leads: "{figure}居首"
      leads-before: "{figure}居首，{second}第二"
      rank: "{figure}，列第{rank}；{leader}居首"
      leads-all: "{metrics}：{place}{count}项都居首"
      ordinals: 一 二 三 四 五 六 七 八 九 十
      change: "{metric}{first}到{last}"
      disputed: "{finding}，{figure}年份说法不一"
      alongside: “{metric}”与“{other}”用词不同，此处并列而不合并。
      year: "{year}年"
      years: "{first}—{last}年"
      policies: "{place}：{count}份政策文件"
      policies-dated: "{place}：{count}份政策文件，{years}"
      policies-earlier: 另有{count}份较早或日期未载的文件，只列在数据表里。
      policies-inferred: ※ 地区、日期或名称据上下文推断：{titles}。
      policies-subtitle: 只列来源写明的文件，按首个日期排列
      nationwide: 国家与各地
      country: 国家
      time-subtitle: 横线为全年，圆点为某月或某日
      share-undated: 来源没有写明时点，此处据其日期推断。
      dates-inferred: 带“推断”的时点据来源的日期推断。
      derived: 本站计算：{formula}
      period-inferred: 来源没有写明这些数的时点，此处据上下文推断。
      wholes-differ: 各条的整体不同，不作排序
      panels-differ: 各图的指标、单位和时点不同，各有各的坐标；地区的次序相同
      intervals: 来源所写的下端与上端
      only-first-and-near: 只列排在最前的和{place}前后的；其余{count}个地区见这个指标的页面。
      only-extremes: 一个数有四种以上说法的，只画最低、最高和采用的，其余见数据表。
      only-in-table: 其余{count}个地区只列在数据表里。
      marks-title: 图中每一种标记的读法

    charts:
      missing: 来源未载
      undated: 日期未载
      measures: 措施数
      no-data: 没有可画的数字
      note-prefix: 注：
      source-prefix: 来源：
      hedge-note: 斜线、虚化、箭头的长度固定，不表示误差大小
      gap-note: 虚线连接起止两点，中间年份来源未载
      cut-scale-note: 横轴不从0开始
      negative-note: 负值只印数，不画
      disputed-period: 分歧：年份
      disputed-value: 分歧：数值
      key-exact: 来源给出确数
      key-over: 来源写“超”“多”等：下限
      key-nearly: 来源写“近”：实际略低于虚线处
      key-about: 来源写“约”“左右”等：在刻度上下
      key-range: 区间：端点即来源所写两数
      key-at-most: 来源写“最高”“不超过”等：上限
      key-disagreement: 来源不一：两数都画
      key-missing: 来源未载
      key-day: 确切日期
      key-draft: 草案或审议
      key-month: 只到月
      key-year: 只到年
      key-span: 实施期
      key-undated: 日期未载，只知区间
      same-value: 同一个{value}，
      years-apart: 差{count}年
      numerals: 零 一 两 三 四 五 六 七 八 九

    # What the page that explains the marks says about each of them.
    mark-names:
      exact: 确数
      over: 超、逾、多、余
      nearly: 近、接近
      about: 约、左右
      range: 区间
      at-most: 最高、不超过
      disagreement: 来源不一
      missing: 无数据
      day: 确切日期
      draft: 草案或审议
      month: 只到月
      year: 只到年
      span: 实施期
      undated: 日期未载

    mark-examples:
      exact: 300家
      over: 超300家
      nearly: 近300家
      about: 约300家
      range: 200～300家
      at-most: 不超过300家
      disagreement: 200家｜300家
      missing: 来源未载
      day: 5月12日
      draft: 征求意见
      month: 5月
      year: 2021年
      span: 2019—2021年
      undated: 日期未载

    mark-meanings:
      exact: 一般写法、“达”“共”
      over: 下限，右端敞开
      nearly: 略低于此数，末段斜线
      about: 两侧虚化，刻度为原数
      range: 端点即来源所写两数
      at-most: 上限，空心条加封口
      disagreement: 两数都画，标出来源
      missing: 不画零长条，不插补
      day: 实心菱形
      draft: 空心菱形
      month: 竖条，在当月中间
      year: 空心，横跨全年
      span: 浅色条，首尾为起止
      undated: 点线，来源允许的区间

    """##
}
