/// Recognises what a web page leaves around its article when it is copied as text.
enum PageControls {
  /// The captions of buttons, menus and counters of Chinese news and government sites, and of their small boxes.
  private static let captions: Set<String> = [
    "EN", "上一页", "上一篇", "下一页", "下一篇", "下载", "中", "互动交流", "信息提示", "减小", "使用帮助", "全屏", "关于我们", "关闭",
    "内容纠错", "分享", "分享到", "加大", "原创", "友情链接", "取消", "喜欢", "大", "字体", "字号", "小", "展开", "展开全文",
    "微信", "微博", "手机版", "打印", "打印关闭", "扫一扫在手机打开当前页", "投诉", "推荐阅读", "搜索", "搜索热词", "收起", "收藏",
    "政务公开", "政务服务", "无障碍", "无障碍阅读", "时政要闻", "更多", "朋友圈", "浏览字号", "浏览次数", "浏览量", "温馨提示",
    "点赞", "热门推荐", "登录", "登 录", "相关推荐", "相关新闻", "相关阅读", "确定", "简体", "简体版", "繁体", "繁体版", "网站地图",
    "联系我们", "英文版", "营商环境", "评论", "语言", "赞", "转发", "返回", "返回首页", "返回顶部", "还原", "退出", "长者助手",
    "阅读", "阅读量", "隐私声明", "举报", "首页", "注册", "新闻发布",
  ]
  /// How lines of paths and questions of a page begin.
  private static let beginnings = [
    "当前位置", "您当前所在的位置", "您的位置", "确认要删除", "确定要删除", "【字号", "【字体", "浏览字号", "字号",
  ]
  /// What only a disclaimer says; the first two are the wording that portals share.
  private static let disclaimers = [
    "仅代表作者本人观点", "不代表本网", "不代表本站", "不构成投资建议", "不构成任何投资建议", "风险自担", "投资者据此操作", "内容的准确性",
    "明示或暗示的保证", "未经授权不得转载", "未经授权禁止转载", "版权归原作者所有", "免责声明",
  ]
  /// Longer lines are prose, even with few Chinese characters in them.
  private static let longestControl = 40
  /// The longest sentence that a page says of itself.
  private static let longestDisclaimer = 120

  static func isControl(_ block: Range<Int>, of text: SourceText) -> Bool {
    guard block.count <= longestControl else { return false }
    let scalars = text.scalars[block]
    let line = text[block]
    let bare = String(line.unicodeScalars.filter { !isDecoration($0) })
    return captions.contains(bare) || captions.contains(line)
      || beginnings.contains { line.hasPrefix($0) } || isPath(scalars)
      || !scalars.containsSentenceEnd && !hasChineseWord(scalars)
  }

  /// Whether a block says what a page says of itself; only to be asked behind the article, since prose on finance
  /// uses the same words.
  static func isDisclaimer(_ block: Range<Int>, of text: SourceText) -> Bool {
    guard block.count <= longestDisclaimer else { return false }
    let line = SourceText(text[block])
    return disclaimers.contains { !line.ranges(of: $0).isEmpty }
  }

  /// `首页 > 政务公开`, with white space of any kind around the mark.
  private static func isPath(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.indices.dropFirst().contains { scalars[$0] == ">" && scalars[$0 - 1].isBlank }
  }

  /// The marks that sites put around a caption.
  private static func isDecoration(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isBlank || "|｜·:：>»【】[]（）()-—".unicodeScalars.contains(scalar)
  }

  /// Whether two Chinese characters stand side by side. `910`, `A+大` and `K图 BK0800_0]` have no word.
  private static func hasChineseWord(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    zip(scalars, scalars.dropFirst()).contains { $0.isHan && $1.isHan }
  }
}
