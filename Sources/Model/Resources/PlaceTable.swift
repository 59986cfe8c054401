// swift-format-ignore-file
// The tables are data and keep their lines.

/// The built-in places, as text: SwiftPM can embed a resource only as an array of bytes, which costs
/// most of a minute to compile at this size.
///
/// One place a line: id, name, kind, parent, English name, aliases (separated by spaces). Tab-separated; the last
/// fields may be empty. An alias of one character only counts where it stands alone.
///
/// A name keeps its 市, 州 or 盟 where the short form is, or easily looks like, another word (日照市), and has its
/// city's name before it where it is one even so (阳泉郊区). Districts and counties are listed without 区 or 县 only
/// where that is usual and means nothing else (徐汇).
///
/// Divisions of China at and above the county: 民政部《中华人民共和国县以上行政区划代码》, in the order of its codes;
/// ids are the pinyin of 汉语拼音方案 except Hong Kong, Macau and Shaanxi. Regions, new areas, parks and countries are
/// chosen by hand.
enum PlaceTable {
  /// Lines for ``PlaceTableReader``.
  static let texts: [StaticString] = [
    regions, cities,
    districtsOfNorthChina,
    districtsOfNortheastChina,
    districtsOfYangtzeDelta,
    districtsOfEastCoast,
    districtsOfCentralChina,
    districtsOfSouthChina,
    districtsOfSichuanBasin,
    districtsOfSouthwestChina,
    districtsOfNorthwestChina,
  ]

  /// The world, countries, regions, provinces and parks.
  static let regions: StaticString = #"""
world	全球	world		World	世界 全世界
china	中国	country	world	China	全国 我国 国内 中华人民共和国
changsanjiao	长三角	region	china	Yangtze River Delta	长三角地区 长江三角洲 长三角城市群 长三角区域 沪苏浙皖 苏浙沪
zhusanjiao	珠三角	region	china	Pearl River Delta	珠三角地区 珠江三角洲 珠三角城市群
jingjinji	京津冀	region	china	Beijing-Tianjin-Hebei	京津冀地区 京津冀城市群
dawanqu	粤港澳大湾区	region	china	Guangdong-Hong Kong-Macao Greater Bay Area	大湾区 粤港澳 粤港澳地区
chengyu	成渝地区	region	china	Chengdu-Chongqing	成渝 成渝地区双城经济圈 成渝城市群 川渝 川渝地区
changjiang-jingjidai	长江经济带	region	china	Yangtze River Economic Belt	长江流域
changjiang-zhongyou	长江中游城市群	region	china		长江中游地区
huanghe-liuyu	黄河流域	region	china	Yellow River Basin
huan-bohai	环渤海	region	china	Bohai Rim	环渤海地区
beibuwan	北部湾	region	china	Beibu Gulf	北部湾城市群 北部湾经济区
haixi-jingjiqu	海峡西岸经济区	region	china		海西经济区
guanzhong	关中平原城市群	region	china		关中地区
zhongyuan-chengshiqun	中原城市群	region	china		中原地区
shandong-bandao	山东半岛	region	shandong		胶东半岛 山东半岛城市群
sunan	苏南	region	jiangsu		苏南地区
subei	苏北	region	jiangsu		苏北地区
huadong	华东	region	china	East China	华东地区
huanan	华南	region	china	South China	华南地区
huabei	华北	region	china	North China	华北地区
huazhong	华中	region	china	Central China	华中地区
dongbei	东北地区	region	china	Northeast China	东北三省 东三省 东北老工业基地
xinan	西南地区	region	china	Southwest China	大西南
xibei	西北地区	region	china	Northwest China	大西北
dongbu	东部地区	region	china	Eastern China	东部沿海地区 东部省份
zhongbu	中部地区	region	china	Central region	中部省份 中部六省
zhongxibu	中西部地区	region	china	Central and Western China	中西部省份 中西部
xibu	西部地区	region	china	Western China	西部省份
hebei	河北	province	china	Hebei	河北省 冀 燕赵
shanxi	山西	province	china	Shanxi	山西省 晋 三晋
neimenggu	内蒙古	province	china	Inner Mongolia	内蒙古自治区 内蒙
liaoning	辽宁	province	china	Liaoning	辽宁省 辽
jilin	吉林	province	china	Jilin	吉林省
heilongjiang	黑龙江	province	china	Heilongjiang	黑龙江省 龙江
jiangsu	江苏	province	china	Jiangsu	江苏省 苏
zhejiang	浙江	province	china	Zhejiang	浙江省 浙
anhui	安徽	province	china	Anhui	安徽省 皖
fujian	福建	province	china	Fujian	福建省 闽 八闽
jiangxi	江西	province	china	Jiangxi	江西省 赣
shandong	山东	province	china	Shandong	山东省 鲁 齐鲁
henan	河南	province	china	Henan	河南省 豫
hubei	湖北	province	china	Hubei	湖北省 鄂 荆楚
hunan	湖南	province	china	Hunan	湖南省 湘 三湘
guangdong	广东	province	china	Guangdong	广东省 粤 南粤
guangxi	广西	province	china	Guangxi	广西壮族自治区 桂 八桂
hainan	海南	province	china	Hainan	海南省 琼 海南自由贸易港 海南自贸港
sichuan	四川	province	china	Sichuan	四川省 川 蜀 巴蜀
guizhou	贵州	province	china	Guizhou	贵州省 黔
yunnan	云南	province	china	Yunnan	云南省 滇
xizang	西藏	province	china	Xizang	西藏自治区
shaanxi	陕西	province	china	Shaanxi	陕西省 陕 三秦
gansu	甘肃	province	china	Gansu	甘肃省 陇
qinghai	青海	province	china	Qinghai	青海省
ningxia	宁夏	province	china	Ningxia	宁夏回族自治区
xinjiang	新疆	province	china	Xinjiang	新疆维吾尔自治区
taiwan	台湾	province	china	Taiwan	台湾省
zhongguancun	中关村	park	beijing	Zhongguancun	中关村国家自主创新示范区 中关村示范区
zhongguancun-kexuecheng	中关村科学城	park	haidian	Zhongguancun Science City
huairou-kexuecheng	怀柔科学城	park	huairou	Huairou Science City
weilai-kexuecheng	未来科学城	park	changping	Future Science City
yizhuang	北京亦庄	park	beijing	Beijing E-Town	亦庄 北京经济技术开发区 北京经开区 亦庄新城 经开区亦庄
shougang	首钢园	park	shijingshan	Shougang Park
zhangjiang	张江	park	pudong	Zhangjiang	张江科学城 张江高科技园区 张江高科 张江人工智能岛
lingang	临港新片区	park	shanghai	Lin-gang Special Area	临港 上海自贸区临港新片区 中国（上海）自由贸易试验区临港新片区
shanghai-zimaoqu	上海自贸区	park	pudong	Shanghai Free Trade Zone	上海自贸试验区 中国（上海）自由贸易试验区
lujiazui	陆家嘴	park	pudong	Lujiazui	陆家嘴金融城 陆家嘴金融贸易区
jinqiao	金桥开发区	park	pudong	Jinqiao	金桥经济技术开发区 上海金桥
waigaoqiao	外高桥	park	pudong	Waigaoqiao	外高桥保税区
caohejing	漕河泾	park	shanghai	Caohejing	漕河泾开发区 漕河泾新兴技术开发区
xuhui-binjiang	徐汇滨江	park	xuhui	Xuhui Riverside
hongqiao-shangwuqu	虹桥国际中央商务区	park	shanghai	Hongqiao CBD	虹桥商务区 虹桥国际开放枢纽
dalinghaowan	大零号湾	park	minhang	Grand Neobay	大零号湾科技创新策源功能区
qianhai	前海	park	shenzhen	Qianhai	前海深港现代服务业合作区 前海合作区 深圳前海
hetao	河套深港科技创新合作区	park	shenzhen	Hetao	河套合作区 深港科技创新合作区
guangming-kexuecheng	光明科学城	park	guangming	Guangming Science City
guangzhou-kaifaqu	广州开发区	park	huangpu-guangzhou	Guangzhou Development District	广州经济技术开发区
guangzhou-kexuecheng	广州科学城	park	huangpu-guangzhou	Guangzhou Science City
guangzhou-zhishicheng	中新广州知识城	park	huangpu-guangzhou	Sino-Singapore Guangzhou Knowledge City	广州知识城
songshanhu	松山湖	park	dongguan	Songshan Lake	东莞松山湖 松山湖高新区 松山湖科学城
suzhou-gongyeyuan	苏州工业园区	park	suzhou	Suzhou Industrial Park
donghu-gaoxinqu	东湖高新区	park	wuhan	East Lake High-tech Zone	武汉东湖高新区 东湖新技术开发区 光谷 中国光谷 武汉光谷
hefei-gaoxinqu	合肥高新区	park	hefei	Hefei High-tech Zone	中国声谷
hangzhou-chengxi	杭州城西科创大走廊	park	hangzhou		城西科创大走廊
hangzhou-weilaikejicheng	杭州未来科技城	park	yuhang	Hangzhou Future Sci-Tech City
chengdu-gaoxinqu	成都高新区	park	chengdu	Chengdu High-tech Zone	成都高新技术产业开发区
xian-gaoxinqu	西安高新区	park	xian	Xi'an High-tech Zone	西安高新技术产业开发区
qinchuangyuan	秦创原	park	shaanxi	Qinchuangyuan	秦创原创新驱动平台
wuxi-gaoxinqu	无锡高新区	park	xinwu	Wuxi High-tech Zone
zhengdong	郑东新区	park	zhengzhou	Zhengdong New District
tianjin-jingkaiqu	天津经开区	park	binhai	TEDA	天津经济技术开发区
tianjin-gaoxinqu	天津高新区	park	tianjin	Tianjin High-tech Zone	天津滨海高新区
xiamen-huoju	厦门火炬高新区	park	xiamen	Xiamen Torch High-tech Zone
jinan-gaoxinqu	济南高新区	park	jinan	Jinan High-tech Zone
yazhou	亚洲	region	world	Asia
ouzhou	欧洲	region	world	Europe
feizhou	非洲	region	world	Africa
beimei	北美	region	world	North America	北美洲 北美地区
lamei	拉美	region	world	Latin America	拉丁美洲 拉美地区
dayangzhou	大洋洲	region	world	Oceania
oumeng	欧盟	region	world	European Union	欧洲联盟
dongmeng	东盟	region	world	ASEAN	东南亚国家联盟
dongnanya	东南亚	region	world	Southeast Asia	东南亚地区
zhongdong	中东	region	world	Middle East	中东地区
yatai	亚太地区	region	world	Asia-Pacific	亚太
oecd	经合组织	region	world	OECD	OECD 经济合作与发展组织
g20	二十国集团	region	world	G20	G20
g7	七国集团	region	world	G7	G7
brics	金砖国家	region	world	BRICS
meiguo	美国	country	world	United States	美利坚合众国
riben	日本	country	world	Japan
hanguo	韩国	country	world	South Korea	大韩民国
chaoxian	朝鲜	country	world	North Korea
xinjiapo	新加坡	country	world	Singapore	狮城
yindu	印度	country	world	India
yingguo	英国	country	world	United Kingdom	大不列颠
faguo	法国	country	world	France
deguo	德国	country	world	Germany
yidali	意大利	country	world	Italy
xibanya	西班牙	country	world	Spain
putaoya	葡萄牙	country	world	Portugal
helan	荷兰	country	world	Netherlands
bilishi	比利时	country	world	Belgium
lusenbao	卢森堡	country	world	Luxembourg
ruishi	瑞士	country	world	Switzerland
ruidian	瑞典	country	world	Sweden
nuowei	挪威	country	world	Norway
danmai	丹麦	country	world	Denmark
fenlan	芬兰	country	world	Finland
bingdao	冰岛	country	world	Iceland
aierlan	爱尔兰	country	world	Ireland
aodili	奥地利	country	world	Austria
bolan	波兰	country	world	Poland
jieke	捷克	country	world	Czechia
xiongyali	匈牙利	country	world	Hungary
xila	希腊	country	world	Greece
luomaniya	罗马尼亚	country	world	Romania
saierweiya	塞尔维亚	country	world	Serbia
aishaniya	爱沙尼亚	country	world	Estonia
wukelan	乌克兰	country	world	Ukraine
eluosi	俄罗斯	country	world	Russia	俄国
jianada	加拿大	country	world	Canada
moxige	墨西哥	country	world	Mexico
baxi	巴西	country	world	Brazil
agenting	阿根廷	country	world	Argentina
zhili	智利	country	world	Chile
bilu	秘鲁	country	world	Peru
aodaliya	澳大利亚	country	world	Australia	澳洲
xinxilan	新西兰	country	world	New Zealand
yuenan	越南	country	world	Vietnam
taiguo	泰国	country	world	Thailand
malaixiya	马来西亚	country	world	Malaysia
yinni	印度尼西亚	country	world	Indonesia	印尼
feilvbin	菲律宾	country	world	Philippines
jianpuzhai	柬埔寨	country	world	Cambodia
laowo	老挝	country	world	Laos
miandian	缅甸	country	world	Myanmar
menggu	蒙古国	country	world	Mongolia
bajisitan	巴基斯坦	country	world	Pakistan
mengjialaguo	孟加拉国	country	world	Bangladesh
sililanka	斯里兰卡	country	world	Sri Lanka
niboer	尼泊尔	country	world	Nepal
hasakesitan	哈萨克斯坦	country	world	Kazakhstan
wuzibiekesitan	乌兹别克斯坦	country	world	Uzbekistan
yilang	伊朗	country	world	Iran
yilake	伊拉克	country	world	Iraq
tuerqi	土耳其	country	world	Türkiye
yiselie	以色列	country	world	Israel
shate	沙特阿拉伯	country	world	Saudi Arabia	沙特
alianqiu	阿联酋	country	world	United Arab Emirates	阿拉伯联合酋长国
kataer	卡塔尔	country	world	Qatar
aiji	埃及	country	world	Egypt
nanfei	南非	country	world	South Africa
nirilia	尼日利亚	country	world	Nigeria
kenniya	肯尼亚	country	world	Kenya
aisaiebiya	埃塞俄比亚	country	world	Ethiopia
moluoge	摩洛哥	country	world	Morocco
jiazhou	加利福尼亚州	province	meiguo	California	加州
guigu	硅谷	region	meiguo	Silicon Valley	美国硅谷
"""#
}
