/// Nouns that stand for things one can count, as heads of noun phrases (名词、量词配合表 of《现代汉语八百词》 and
/// the usage of government reports).
enum CountableNouns {
  private static let people = [
    "工人", "员工", "人才", "人员", "专家", "学生", "毕业生", "居民", "农民", "群众", "旅客", "游客", "观众", "院士", "选手",
    "教师", "医生", "劳动者", "科学家", "工程师",
  ]
  private static let organisations = [
    "企业", "公司", "机构", "单位", "银行", "高校", "大学", "学校", "院校", "医院", "院所", "工厂", "商户", "国企", "央企",
    "电商", "网店", "商家", "合作社", "服务商", "供应商", "经销商", "经营主体", "市场主体",
  ]
  private static let measures = ["措施", "举措", "政策", "条款", "任务"]
  private static let groups = ["部门", "团队", "农户", "家庭", "地方", "县市", "省份", "省市", "国家和地区"]

  static let persons = WordSet(people)
  static let firms = WordSet(organisations)
  /// Those that act: they take a verb behind them more often than they make a compound with it.
  static let agents = WordSet(people + organisations + groups + measures)
  static let things: WordSet = [
    "项目", "工程", "平台", "园区", "集群", "产业", "产业链", "城市", "国家", "县", "市", "镇", "村", "区", "城区", "社区",
    "基地", "中心", "实验室", "高速", "高铁", "机场", "港口", "港", "试点", "景区", "公园", "赛道", "服务", "产品", "技术", "成果",
    "事项", "事件", "案例", "经验",
    "品牌", "门店", "商圈", "楼宇", "大模型", "机器人", "场景", "品种", "小区", "学院", "岗位", "大县", "强县", "强镇", "码头",
    "泊位",
  ]
}
