// swift-format-ignore-file
// The tables are data and keep their lines.

/// The built-in places, as text: SwiftPM can embed a resource only as an array of bytes, which costs
/// most of a minute to compile at this size.
enum PlaceTable {
  /// Lines for ``PlaceTableReader``; those that begin with `#` are comments.
  static let text: StaticString = #"""
# Places, one a line: id, name, kind, parent, English name, aliases (separated by spaces).
# Tab-separated; the last fields may be empty. An alias of one character only counts where it stands alone.
# A name keeps its 市, 州 or 盟 where the short form is, or easily looks like, another word (日照市), and
# has its city's name before it where it is one even so (阳泉郊区). Districts and counties are listed
# without 区 or 县 only where that is usual and means nothing else (徐汇).
# Divisions of China at and above the county: 民政部《中华人民共和国县以上行政区划代码》; ids are the
# pinyin of 汉语拼音方案 except Hong Kong, Macau and Shaanxi. Regions, new areas, parks and countries
# are chosen by hand.
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
xibu	西部地区	region	china	Western China	西部省份
beijing	北京	city	china	Beijing	北京市 京 京城 帝都
dongcheng	东城区	district	beijing	Dongcheng District
xicheng	西城区	district	beijing	Xicheng District
chaoyang-beijing	朝阳区	district	beijing	Chaoyang District
fengtai	丰台区	district	beijing	Fengtai District	丰台
shijingshan	石景山区	district	beijing	Shijingshan District	石景山
haidian	海淀区	district	beijing	Haidian District	海淀
mentougou	门头沟区	district	beijing	Mentougou District	门头沟
fangshan	房山区	district	beijing	Fangshan District	房山
tongzhou-beijing	通州区	district	beijing	Tongzhou District
shunyi	顺义区	district	beijing	Shunyi District	顺义
changping	昌平区	district	beijing	Changping District	昌平
daxing	大兴区	district	beijing	Daxing District
huairou	怀柔区	district	beijing	Huairou District	怀柔
pinggu	平谷区	district	beijing	Pinggu District	平谷
miyun	密云区	district	beijing	Miyun District	密云
yanqing	延庆区	district	beijing	Yanqing District	延庆
tianjin	天津	city	china	Tianjin	天津市 津 津门 津沽
heping-tianjin	和平区	district	tianjin	Heping District
hedong-tianjin	河东区	district	tianjin	Hedong District
hexi	河西区	district	tianjin	Hexi District
nankai	南开区	district	tianjin	Nankai District
hebei-tianjin	河北区	district	tianjin	Hebei District
hongqiao	红桥区	district	tianjin	Hongqiao District
dongli	东丽区	district	tianjin	Dongli District	东丽
xiqing	西青区	district	tianjin	Xiqing District
jinnan	津南区	district	tianjin	Jinnan District	津南
beichen	北辰区	district	tianjin	Beichen District
wuqing	武清区	district	tianjin	Wuqing District	武清
baodi	宝坻区	district	tianjin	Baodi District	宝坻
binhai	滨海新区	district	tianjin	Binhai New Area
ninghe	宁河区	district	tianjin	Ninghe District
jinghai	静海区	district	tianjin	Jinghai District
jizhou	蓟州区	district	tianjin	Jizhou District	蓟州
hebei	河北	province	china	Hebei	河北省 冀 燕赵
shijiazhuang	石家庄	city	hebei	Shijiazhuang	石家庄市
changan-shijiazhuang	长安区	district	shijiazhuang
qiaoxi-shijiazhuang	桥西区	district	shijiazhuang
xinhua-shijiazhuang	新华区	district	shijiazhuang
jingxingkuang	井陉矿区	district	shijiazhuang
yuhua-shijiazhuang	裕华区	district	shijiazhuang
gaocheng	藁城区	district	shijiazhuang
luquan-shijiazhuang	鹿泉区	district	shijiazhuang
luancheng	栾城区	district	shijiazhuang
jingxing	井陉县	district	shijiazhuang
zhengding	正定县	district	shijiazhuang
xingtang	行唐县	district	shijiazhuang
lingshou	灵寿县	district	shijiazhuang
gaoyi	高邑县	district	shijiazhuang
shenze	深泽县	district	shijiazhuang
zanhuang	赞皇县	district	shijiazhuang
wuji	无极县	district	shijiazhuang
pingshan-shijiazhuang	平山县	district	shijiazhuang
yuanshi	元氏县	district	shijiazhuang
zhaoxian	赵县	district	shijiazhuang
xinji	辛集	district	shijiazhuang		辛集市
jinzhou-shijiazhuang	晋州	district	shijiazhuang		晋州市
xinle	新乐市	district	shijiazhuang
tangshan	唐山	city	hebei	Tangshan	唐山市
lunan	路南区	district	tangshan
lubei	路北区	district	tangshan
guye	古冶区	district	tangshan
kaiping-tangshan	开平区	district	tangshan
fengnan	丰南区	district	tangshan
fengrun	丰润区	district	tangshan
caofeidian	曹妃甸区	district	tangshan
luannan	滦南县	district	tangshan
laoting	乐亭县	district	tangshan
qianxi-tangshan	迁西县	district	tangshan
yutian-tangshan	玉田县	district	tangshan
zunhua	遵化	district	tangshan		遵化市
qianan-tangshan	迁安市	district	tangshan
luanzhou	滦州	district	tangshan		滦州市
qinhuangdao	秦皇岛	city	hebei	Qinhuangdao	秦皇岛市
haigang	海港区	district	qinhuangdao
shanhaiguan	山海关区	district	qinhuangdao
beidaihe	北戴河区	district	qinhuangdao
funing-qinhuangdao	抚宁区	district	qinhuangdao
qinglong-qinhuangdao	青龙县	district	qinhuangdao		青龙满族自治县
changli	昌黎县	district	qinhuangdao
lulong	卢龙县	district	qinhuangdao
handan	邯郸	city	hebei	Handan	邯郸市
hanshan-handan	邯山区	district	handan
congtai	丛台区	district	handan
fuxing	复兴区	district	handan
fengfengkuang	峰峰矿区	district	handan
feixiang	肥乡区	district	handan
yongnian	永年区	district	handan
linzhang	临漳县	district	handan
chengan	成安县	district	handan
daming	大名县	district	handan
shexian-handan	涉县	district	handan
cixian	磁县	district	handan
qiuxian	邱县	district	handan
jize	鸡泽县	district	handan
guangping	广平县	district	handan
guantao	馆陶县	district	handan
weixian-handan	魏县	district	handan
quzhou-handan	曲周县	district	handan
wuan	武安	district	handan		武安市
xingtai	邢台	city	hebei	Xingtai	邢台市
xiangdu	襄都区	district	xingtai
xindu-xingtai	信都区	district	xingtai
renze	任泽区	district	xingtai
nanhe	南和区	district	xingtai
lincheng	临城县	district	xingtai
neiqiu	内丘县	district	xingtai
baixiang	柏乡县	district	xingtai
longyao	隆尧县	district	xingtai
ningjin-xingtai	宁晋县	district	xingtai
julu	巨鹿县	district	xingtai
xinhe-xingtai	新河县	district	xingtai
guangzong	广宗县	district	xingtai
pingxiang-xingtai	平乡县	district	xingtai
weixian-xingtai	威县	district	xingtai
qinghe-xingtai	清河县	district	xingtai
linxi-xingtai	临西县	district	xingtai
nangong	南宫	district	xingtai		南宫市
shahe	沙河市	district	xingtai
baoding	保定	city	hebei	Baoding	保定市
jingxiu	竞秀区	district	baoding
lianchi	莲池区	district	baoding
mancheng	满城区	district	baoding
qingyuan-baoding	清苑区	district	baoding
xushui	徐水区	district	baoding
laishui	涞水县	district	baoding
fuping-baoding	阜平县	district	baoding
dingxing	定兴县	district	baoding
tangxian	唐县	district	baoding
gaoyang	高阳县	district	baoding
rongcheng-baoding	容城县	district	baoding
laiyuan	涞源县	district	baoding
wangdu	望都县	district	baoding
anxin	安新县	district	baoding
yixian-baoding	保定易县	district	baoding
quyang	曲阳县	district	baoding
lixian-baoding	蠡县	district	baoding
shunping	顺平县	district	baoding
boye	博野县	district	baoding
xiongxian	雄县	district	baoding
zhuozhou	涿州	district	baoding		涿州市
dingzhou	定州	district	baoding		定州市
anguo	安国	district	baoding		安国市
gaobeidian	高碑店	district	baoding		高碑店市
zhangjiakou	张家口	city	hebei	Zhangjiakou	张家口市
qiaodong	桥东区	district	zhangjiakou
qiaoxi-zhangjiakou	桥西区	district	zhangjiakou
xuanhua	宣化区	district	zhangjiakou
xiahuayuan	下花园区	district	zhangjiakou
wanquan	万全区	district	zhangjiakou
chongli	崇礼区	district	zhangjiakou
zhangbei	张北县	district	zhangjiakou
kangbao	康保县	district	zhangjiakou
guyuan-zhangjiakou	沽源县	district	zhangjiakou
shangyi	尚义县	district	zhangjiakou
yuxian-zhangjiakou	蔚县	district	zhangjiakou
yangyuan	阳原县	district	zhangjiakou
huaian-zhangjiakou	怀安县	district	zhangjiakou
huailai	怀来县	district	zhangjiakou
zhuolu	涿鹿县	district	zhangjiakou
chicheng	赤城县	district	zhangjiakou
chengde	承德	city	hebei	Chengde	承德市
shuangqiao	双桥区	district	chengde
shuangluan	双滦区	district	chengde
yingshouyingzikuang	鹰手营子矿区	district	chengde
chengdexian	承德县	district	chengde
xinglong	兴隆县	district	chengde
luanping	滦平县	district	chengde
longhua-chengde	隆化县	district	chengde
fengning	丰宁县	district	chengde		丰宁满族自治县
kuancheng-chengde	宽城县	district	chengde		宽城满族自治县
weichang	围场县	district	chengde		围场满族蒙古族自治县
pingquan	平泉	district	chengde		平泉市
cangzhou	沧州	city	hebei	Cangzhou	沧州市
xinhua-cangzhou	新华区	district	cangzhou
yunhe-cangzhou	运河区	district	cangzhou
cangxian	沧县	district	cangzhou
qingxian	青县	district	cangzhou
dongguang	东光县	district	cangzhou
haixing	海兴县	district	cangzhou
yanshan-cangzhou	盐山县	district	cangzhou
suning	肃宁县	district	cangzhou
nanpi	南皮县	district	cangzhou
wuqiao	吴桥县	district	cangzhou
xianxian	献县	district	cangzhou
mengcun	孟村县	district	cangzhou		孟村回族自治县
botou	泊头	district	cangzhou		泊头市
renqiu	任丘	district	cangzhou		任丘市
huanghua	黄骅	district	cangzhou		黄骅市
hejian	河间市	district	cangzhou
langfang	廊坊	city	hebei	Langfang	廊坊市
anci	安次区	district	langfang
guangyang	广阳区	district	langfang
guan	固安县	district	langfang
yongqing	永清县	district	langfang
xianghe	香河县	district	langfang
daicheng	大城县	district	langfang
wenan	文安县	district	langfang
dachang	大厂县	district	langfang		大厂回族自治县
bazhou-langfang	霸州	district	langfang		霸州市
sanhe	三河市	district	langfang
hengshui	衡水市	city	hebei	Hengshui
taocheng	桃城区	district	hengshui
jizhou-hengshui	冀州区	district	hengshui
zaoqiang	枣强县	district	hengshui
wuyi-hengshui	武邑县	district	hengshui
wuqiang	武强县	district	hengshui
raoyang	饶阳县	district	hengshui
anping	安平县	district	hengshui
gucheng-hengshui	故城县	district	hengshui
jingxian-hengshui	衡水景县	district	hengshui
fucheng-hengshui	阜城县	district	hengshui
shenzhou	深州	district	hengshui		深州市
shanxi	山西	province	china	Shanxi	山西省 晋 三晋
taiyuan	太原	city	shanxi	Taiyuan	太原市
xiaodian	小店区	district	taiyuan
yingze	迎泽区	district	taiyuan
xinghualing	杏花岭区	district	taiyuan
jiancaoping	尖草坪区	district	taiyuan
wanbailin	万柏林区	district	taiyuan
jinyuan	晋源区	district	taiyuan
qingxu	清徐县	district	taiyuan
yangqu	阳曲县	district	taiyuan
loufan	娄烦县	district	taiyuan
gujiao	古交市	district	taiyuan
datong	大同	city	shanxi	Datong	大同市
xinrong	新荣区	district	datong
pingcheng	平城区	district	datong
yungang	云冈区	district	datong
yunzhou	云州区	district	datong
yanggao	阳高县	district	datong
tianzhen	天镇县	district	datong
guangling-datong	广灵县	district	datong
lingqiu	灵丘县	district	datong
hunyuan	浑源县	district	datong
zuoyun	左云县	district	datong
yangquan	阳泉	city	shanxi	Yangquan	阳泉市
chengqu-yangquan	阳泉城区	district	yangquan
kuangqu	阳泉矿区	district	yangquan
jiaoqu-yangquan	阳泉郊区	district	yangquan
pingding	平定县	district	yangquan
yuxian-yangquan	盂县	district	yangquan
changzhi	长治	city	shanxi	Changzhi	长治市
luzhou-changzhi	潞州区	district	changzhi
shangdang	上党区	district	changzhi
tunliu	屯留区	district	changzhi
lucheng-changzhi	潞城区	district	changzhi
xiangyuan	襄垣县	district	changzhi
pingshun	平顺县	district	changzhi
licheng-changzhi	黎城县	district	changzhi
huguan	壶关县	district	changzhi
zhangzi	长子县	district	changzhi
wuxiang	武乡县	district	changzhi
qinxian	沁县	district	changzhi
qinyuan	沁源县	district	changzhi
jincheng	晋城	city	shanxi	Jincheng	晋城市
chengqu-jincheng	晋城城区	district	jincheng
qinshui	沁水县	district	jincheng
yangcheng	阳城县	district	jincheng
lingchuan-jincheng	陵川县	district	jincheng
zezhou	泽州县	district	jincheng
gaoping-jincheng	高平	district	jincheng		高平市
shuozhou	朔州	city	shanxi	Shuozhou	朔州市
shuocheng	朔城区	district	shuozhou
pinglu-shuozhou	平鲁区	district	shuozhou
shanyin	山阴县	district	shuozhou
yingxian	应县	district	shuozhou
youyu	右玉县	district	shuozhou
huairen	怀仁	district	shuozhou		怀仁市
jinzhong	晋中	city	shanxi	Jinzhong	晋中市
yuci	榆次区	district	jinzhong
taigu	太谷区	district	jinzhong
yushe	榆社县	district	jinzhong
zuoquan	左权县	district	jinzhong
heshun	和顺县	district	jinzhong
xiyang	昔阳县	district	jinzhong
shouyang	寿阳县	district	jinzhong
qixian-jinzhong	祁县	district	jinzhong
pingyao	平遥县	district	jinzhong
lingshi	灵石县	district	jinzhong
jiexiu	介休	district	jinzhong		介休市
yuncheng	运城	city	shanxi	Yuncheng	运城市
yanhu	盐湖区	district	yuncheng
linyi-yuncheng	临猗县	district	yuncheng
wanrong	万荣县	district	yuncheng
wenxi	闻喜县	district	yuncheng
jishan	稷山县	district	yuncheng
xinjiang-yuncheng	新绛县	district	yuncheng
jiangxian	绛县	district	yuncheng
yuanqu	垣曲县	district	yuncheng
xiaxian	夏县	district	yuncheng
pinglu-yuncheng	平陆县	district	yuncheng
ruicheng	芮城县	district	yuncheng
yongji-yuncheng	永济	district	yuncheng		永济市
hejin	河津	district	yuncheng		河津市
xinzhou	忻州	city	shanxi	Xinzhou	忻州市
xinfu-xinzhou	忻府区	district	xinzhou
dingxiang	定襄县	district	xinzhou
wutai	五台县	district	xinzhou
daixian	代县	district	xinzhou
fanshi	繁峙县	district	xinzhou
ningwu	宁武县	district	xinzhou
jingle	静乐县	district	xinzhou
shenchi	神池县	district	xinzhou
wuzhai	五寨县	district	xinzhou
kelan	岢岚县	district	xinzhou
hequ	河曲县	district	xinzhou
baode	保德县	district	xinzhou
pianguan	偏关县	district	xinzhou
yuanping	原平市	district	xinzhou
linfen	临汾	city	shanxi	Linfen	临汾市
yaodu	尧都区	district	linfen
quwo	曲沃县	district	linfen
yicheng-linfen	翼城县	district	linfen
xiangfen	襄汾县	district	linfen
hongtong	洪洞县	district	linfen
guxian	古县	district	linfen
anze	安泽县	district	linfen
fushan-linfen	浮山县	district	linfen
jixian-linfen	吉县	district	linfen
xiangning	乡宁县	district	linfen
daning	大宁县	district	linfen
xixian-linfen	隰县	district	linfen
yonghe	永和县	district	linfen
puxian	蒲县	district	linfen
fenxi	汾西县	district	linfen
houma	侯马	district	linfen		侯马市
huozhou	霍州	district	linfen		霍州市
lvliang	吕梁	city	shanxi	Lüliang	吕梁市
lishi	离石区	district	lvliang
wenshui	文水县	district	lvliang
jiaocheng-lvliang	交城县	district	lvliang
xingxian	兴县	district	lvliang
linxian	临县	district	lvliang
liulin	柳林县	district	lvliang
shilou	石楼县	district	lvliang
lanxian	岚县	district	lvliang
fangshan-lvliang	方山县	district	lvliang
zhongyang	中阳县	district	lvliang
jiaokou	交口县	district	lvliang
xiaoyi	孝义	district	lvliang		孝义市
fenyang	汾阳	district	lvliang		汾阳市
neimenggu	内蒙古	province	china	Inner Mongolia	内蒙古自治区 内蒙
huhehaote	呼和浩特	city	neimenggu	Hohhot	呼和浩特市 呼市
xincheng-huhehaote	新城区	district	huhehaote
huimin-huhehaote	回民区	district	huhehaote
yuquan	玉泉区	district	huhehaote
saihan	赛罕区	district	huhehaote
tumotezuo	土默特左旗	district	huhehaote
tuoketuo	托克托县	district	huhehaote
helingeer	和林格尔县	district	huhehaote
qingshuihe	清水河县	district	huhehaote
wuchuan-huhehaote	武川县	district	huhehaote
baotou	包头	city	neimenggu	Baotou	包头市
donghe	东河区	district	baotou
kundulun	昆都仑区	district	baotou
qingshan-baotou	青山区	district	baotou
shiguai	石拐区	district	baotou
baiyunebokuang	白云鄂博矿区	district	baotou
jiuyuan	九原区	district	baotou
tumoteyou	土默特右旗	district	baotou
guyang	固阳县	district	baotou
daerhanmaominganlianhe	达尔罕茂明安联合旗	district	baotou
wuhai	乌海	city	neimenggu	Wuhai	乌海市
haibowan	海勃湾区	district	wuhai
hainan-wuhai	海南区	district	wuhai
wuda	乌达区	district	wuhai
chifeng	赤峰	city	neimenggu	Chifeng	赤峰市
hongshan-chifeng	红山区	district	chifeng
yuanbaoshan	元宝山区	district	chifeng
songshan	松山区	district	chifeng
alukeerqin	阿鲁科尔沁旗	district	chifeng
balinzuo	巴林左旗	district	chifeng
balinyou	巴林右旗	district	chifeng
linxi-chifeng	林西县	district	chifeng
keshiketeng	克什克腾旗	district	chifeng
wengniute	翁牛特旗	district	chifeng
kalaqin	喀喇沁旗	district	chifeng
ningcheng	宁城县	district	chifeng
aohan	敖汉旗	district	chifeng
tongliao	通辽	city	neimenggu	Tongliao	通辽市
keerqin	科尔沁区	district	tongliao
keerqinzuoyizhong	科尔沁左翼中旗	district	tongliao
keerqinzuoyihou	科尔沁左翼后旗	district	tongliao
kailu	开鲁县	district	tongliao
kulun	库伦旗	district	tongliao
naiman	奈曼旗	district	tongliao
zhalute	扎鲁特旗	district	tongliao
huolinguole	霍林郭勒	district	tongliao		霍林郭勒市
eerduosi	鄂尔多斯	city	neimenggu	Ordos	鄂尔多斯市
dongsheng	东胜区	district	eerduosi
kangbashi	康巴什区	district	eerduosi
dalate	达拉特旗	district	eerduosi
zhungeer	准格尔旗	district	eerduosi
etuokeqian	鄂托克前旗	district	eerduosi
etuoke	鄂托克旗	district	eerduosi
hangjin	杭锦旗	district	eerduosi
wushen	乌审旗	district	eerduosi
yijinhuoluo	伊金霍洛旗	district	eerduosi
hulunbeier	呼伦贝尔	city	neimenggu	Hulunbuir	呼伦贝尔市
hailaer	海拉尔区	district	hulunbeier
zhalainuoer	扎赉诺尔区	district	hulunbeier
arong	阿荣旗	district	hulunbeier
molidawa	莫力达瓦达斡尔族自治旗	district	hulunbeier
elunchun	鄂伦春自治旗	district	hulunbeier
ewenke	鄂温克族自治旗	district	hulunbeier
chenbaerhu	陈巴尔虎旗	district	hulunbeier
xinbaerhuzuo	新巴尔虎左旗	district	hulunbeier
xinbaerhuyou	新巴尔虎右旗	district	hulunbeier
manzhouli	满洲里	district	hulunbeier		满洲里市
yakeshi	牙克石	district	hulunbeier		牙克石市
zhalantun	扎兰屯	district	hulunbeier		扎兰屯市
eerguna	额尔古纳	district	hulunbeier		额尔古纳市
genhe	根河	district	hulunbeier		根河市
bayannaoer	巴彦淖尔	city	neimenggu	Bayannur	巴彦淖尔市
linhe	临河区	district	bayannaoer
wuyuan-bayannaoer	五原县	district	bayannaoer
dengkou	磴口县	district	bayannaoer
wulateqian	乌拉特前旗	district	bayannaoer
wulatezhong	乌拉特中旗	district	bayannaoer
wulatehou	乌拉特后旗	district	bayannaoer
hangjinhou	杭锦后旗	district	bayannaoer
wulanchabu	乌兰察布	city	neimenggu	Ulanqab	乌兰察布市
jining-wulanchabu	集宁区	district	wulanchabu
zhuozi	卓资县	district	wulanchabu
huade	化德县	district	wulanchabu
shangdu	商都县	district	wulanchabu
xinghe	兴和县	district	wulanchabu
liangcheng	凉城县	district	wulanchabu
chahaeryouyiqian	察哈尔右翼前旗	district	wulanchabu
chahaeryouyizhong	察哈尔右翼中旗	district	wulanchabu
chahaeryouyihou	察哈尔右翼后旗	district	wulanchabu
siziwang	四子王旗	district	wulanchabu
fengzhen	丰镇	district	wulanchabu		丰镇市
xingan	兴安盟	city	neimenggu	Xing'an
wulanhaote	乌兰浩特	district	xingan		乌兰浩特市
aershan	阿尔山	district	xingan		阿尔山市
keerqinyouyiqian	科尔沁右翼前旗	district	xingan
keerqinyouyizhong	科尔沁右翼中旗	district	xingan
zhalaite	扎赉特旗	district	xingan
tuquan	突泉县	district	xingan
xilinguole	锡林郭勒	city	neimenggu	Xilingol	锡林郭勒盟
erlianhaote	二连浩特	district	xilinguole		二连浩特市
xilinhaote	锡林浩特	district	xilinguole		锡林浩特市
abaga	阿巴嘎旗	district	xilinguole
sunitezuo	苏尼特左旗	district	xilinguole
suniteyou	苏尼特右旗	district	xilinguole
dongwuzhumuqin	东乌珠穆沁旗	district	xilinguole
xiwuzhumuqin	西乌珠穆沁旗	district	xilinguole
taipusi	太仆寺旗	district	xilinguole
xianghuang	镶黄旗	district	xilinguole
zhengxiangbai	正镶白旗	district	xilinguole
zhenglan	正蓝旗	district	xilinguole
duolun	多伦县	district	xilinguole
alashan	阿拉善	city	neimenggu	Alxa	阿拉善盟
alashanzuo	阿拉善左旗	district	alashan
alashanyou	阿拉善右旗	district	alashan
ejina	额济纳旗	district	alashan
liaoning	辽宁	province	china	Liaoning	辽宁省 辽
shenyang	沈阳	city	liaoning	Shenyang	沈阳市 盛京
heping-shenyang	和平区	district	shenyang	Heping District
shenhe	沈河区	district	shenyang	Shenhe District	沈河
dadong	大东区	district	shenyang	Dadong District
huanggu	皇姑区	district	shenyang	Huanggu District	皇姑
tiexi-shenyang	铁西区	district	shenyang	Tiexi District
sujiatun	苏家屯区	district	shenyang	Sujiatun District
hunnan	浑南区	district	shenyang	Hunnan District	浑南
shenbei	沈北新区	district	shenyang	Shenbei New Area
yuhong	于洪区	district	shenyang	Yuhong District
liaozhong	辽中区	district	shenyang	Liaozhong District
kangping	康平县	district	shenyang
faku	法库县	district	shenyang
xinmin	新民市	district	shenyang
dalian	大连	city	liaoning	Dalian	大连市
zhongshan-dalian	中山区	district	dalian	Zhongshan District
xigang	西岗区	district	dalian	Xigang District
shahekou	沙河口区	district	dalian	Shahekou District	沙河口
ganjingzi	甘井子区	district	dalian	Ganjingzi District	甘井子
lvshunkou	旅顺口区	district	dalian	Lvshunkou District	旅顺口
jinzhou-dalian	金州区	district	dalian	Jinzhou District
pulandian	普兰店区	district	dalian	Pulandian District	普兰店
changhai	长海县	district	dalian
wafangdian	瓦房店	district	dalian		瓦房店市
zhuanghe	庄河	district	dalian		庄河市
anshan	鞍山	city	liaoning	Anshan	鞍山市
tiedong-anshan	铁东区	district	anshan
tiexi-anshan	铁西区	district	anshan
lishan	立山区	district	anshan
qianshan-anshan	千山区	district	anshan
taian-anshan	台安县	district	anshan
xiuyan	岫岩县	district	anshan		岫岩满族自治县
haicheng-anshan	海城	district	anshan		海城市
fushun	抚顺	city	liaoning	Fushun	抚顺市
xinfu-fushun	新抚区	district	fushun
dongzhou	东洲区	district	fushun
wanghua	望花区	district	fushun
shuncheng	顺城区	district	fushun
fushunxian	抚顺县	district	fushun
xinbin	新宾县	district	fushun		新宾满族自治县
qingyuan-fushun	清原县	district	fushun		清原满族自治县
benxi	本溪	city	liaoning	Benxi	本溪市
pingshan-benxi	平山区	district	benxi
xihu-benxi	溪湖区	district	benxi
mingshan-benxi	明山区	district	benxi
nanfen	南芬区	district	benxi
benxixian	本溪县	district	benxi		本溪满族自治县
huanren	桓仁县	district	benxi		桓仁满族自治县
dandong	丹东	city	liaoning	Dandong	丹东市
yuanbao	元宝区	district	dandong
zhenxing	振兴区	district	dandong
zhenan-dandong	振安区	district	dandong
kuandian	宽甸县	district	dandong		宽甸满族自治县
donggang-dandong	东港	district	dandong		东港市
fengcheng-dandong	凤城	district	dandong		凤城市
jinzhou	锦州	city	liaoning	Jinzhou	锦州市
guta	古塔区	district	jinzhou
linghe	凌河区	district	jinzhou
taihe-jinzhou	太和区	district	jinzhou
heishan	黑山县	district	jinzhou
yixian-jinzhou	义县	district	jinzhou
linghai	凌海	district	jinzhou		凌海市
beizhen	北镇	district	jinzhou		北镇市
yingkou	营口	city	liaoning	Yingkou	营口市
zhanqian	站前区	district	yingkou
xishi	西市区	district	yingkou
bayuquan	鲅鱼圈区	district	yingkou
laobian	老边区	district	yingkou
gaizhou	盖州	district	yingkou		盖州市
dashiqiao	大石桥	district	yingkou		大石桥市
fuxin	阜新	city	liaoning	Fuxin	阜新市
haizhou-fuxin	海州区	district	fuxin
xinqiu	新邱区	district	fuxin
taiping	太平区	district	fuxin
qinghemen	清河门区	district	fuxin
xihe-fuxin	细河区	district	fuxin
fuxinxian	阜新县	district	fuxin		阜新蒙古族自治县
zhangwu	彰武县	district	fuxin
liaoyang	辽阳	city	liaoning	Liaoyang	辽阳市
baita	白塔区	district	liaoyang
wensheng	文圣区	district	liaoyang
hongwei	宏伟区	district	liaoyang
gongchangling	弓长岭区	district	liaoyang
taizihe	太子河区	district	liaoyang
liaoyangxian	辽阳县	district	liaoyang
dengta	灯塔市	district	liaoyang
panjin	盘锦	city	liaoning	Panjin	盘锦市
shuangtaizi	双台子区	district	panjin
xinglongtai	兴隆台区	district	panjin
dawa	大洼区	district	panjin
panshan	盘山县	district	panjin
tieling	铁岭	city	liaoning	Tieling	铁岭市
yinzhou-tieling	银州区	district	tieling
qinghe-tieling	清河区	district	tieling
tielingxian	铁岭县	district	tieling
xifeng-tieling	西丰县	district	tieling
changtu	昌图县	district	tieling
diaobingshan	调兵山	district	tieling		调兵山市
kaiyuan-tieling	开原	district	tieling		开原市
chaoyang	朝阳市	city	liaoning	Chaoyang
shuangta	双塔区	district	chaoyang
longcheng	龙城区	district	chaoyang
chaoyangxian	朝阳县	district	chaoyang
jianping	建平县	district	chaoyang
kalaqinzuoyi	喀喇沁左翼县	district	chaoyang		喀喇沁左翼蒙古族自治县
beipiao	北票	district	chaoyang		北票市
lingyuan	凌源	district	chaoyang		凌源市
huludao	葫芦岛	city	liaoning	Huludao	葫芦岛市
lianshan-huludao	连山区	district	huludao
longgang-huludao	龙港区	district	huludao
nanpiao	南票区	district	huludao
suizhong	绥中县	district	huludao
jianchang	建昌县	district	huludao
xingcheng	兴城	district	huludao		兴城市
jilin	吉林	province	china	Jilin	吉林省
changchun	长春	city	jilin	Changchun	长春市
nanguan	南关区	district	changchun	Nanguan District
kuancheng	宽城区	district	changchun	Kuancheng District
chaoyang-changchun	朝阳区	district	changchun	Chaoyang District
erdao	二道区	district	changchun	Erdao District
lvyuan	绿园区	district	changchun	Lvyuan District
shuangyang	双阳区	district	changchun	Shuangyang District
jiutai	九台区	district	changchun	Jiutai District
nongan	农安县	district	changchun
yushu-changchun	榆树	district	changchun		榆树市
dehui	德惠	district	changchun		德惠市
gongzhuling	公主岭	district	changchun		公主岭市
jilinshi	吉林市	city	jilin	Jilin
changyi-jilinshi	昌邑区	district	jilinshi
longtan	龙潭区	district	jilinshi
chuanying	船营区	district	jilinshi
fengman	丰满区	district	jilinshi
yongji-jilinshi	永吉县	district	jilinshi
jiaohe	蛟河	district	jilinshi		蛟河市
huadian	桦甸	district	jilinshi		桦甸市
shulan	舒兰	district	jilinshi		舒兰市
panshi	磐石市	district	jilinshi
siping	四平市	city	jilin	Siping
tiexi-siping	铁西区	district	siping
tiedong-siping	铁东区	district	siping
lishu-siping	梨树县	district	siping
yitong	伊通县	district	siping		伊通满族自治县
shuangliao	双辽	district	siping		双辽市
liaoyuan	辽源	city	jilin	Liaoyuan	辽源市
longshan-liaoyuan	龙山区	district	liaoyuan
xian-liaoyuan	西安区	district	liaoyuan
dongfeng-liaoyuan	东丰县	district	liaoyuan
dongliao	东辽县	district	liaoyuan
tonghua	通化	city	jilin	Tonghua	通化市
dongchang	东昌区	district	tonghua
erdaojiang	二道江区	district	tonghua
tonghuaxian	通化县	district	tonghua
huinan	辉南县	district	tonghua
liuhe	柳河县	district	tonghua
meihekou	梅河口	district	tonghua		梅河口市
jian-tonghua	集安市	district	tonghua
baishan	白山	city	jilin	Baishan	白山市
hunjiang	浑江区	district	baishan
jiangyuan	江源区	district	baishan
fusong	抚松县	district	baishan
jingyu	靖宇县	district	baishan
changbai	长白县	district	baishan		长白朝鲜族自治县
linjiang	临江	district	baishan		临江市
songyuan	松原	city	jilin	Songyuan	松原市
ningjiang	宁江区	district	songyuan
qianguoerluosi	前郭尔罗斯县	district	songyuan		前郭尔罗斯蒙古族自治县
changling	长岭县	district	songyuan
qianan-songyuan	乾安县	district	songyuan
fuyu-songyuan	扶余市	district	songyuan
baicheng	白城	city	jilin	Baicheng	白城市
taobei	洮北区	district	baicheng
zhenlai	镇赉县	district	baicheng
tongyu	通榆县	district	baicheng
taonan	洮南	district	baicheng		洮南市
daan-baicheng	大安市	district	baicheng
yanbian	延边	city	jilin	Yanbian	延边朝鲜族自治州 延边州
yanji	延吉	district	yanbian		延吉市
tumen	图们	district	yanbian		图们市
dunhua	敦化	district	yanbian		敦化市
hunchun	珲春	district	yanbian		珲春市
longjing	龙井市	district	yanbian
helong	和龙	district	yanbian		和龙市
wangqing	汪清县	district	yanbian
antu	安图县	district	yanbian
heilongjiang	黑龙江	province	china	Heilongjiang	黑龙江省 龙江
haerbin	哈尔滨	city	heilongjiang	Harbin	哈尔滨市 冰城
daoli	道里区	district	haerbin	Daoli District
nangang	南岗区	district	haerbin	Nangang District	南岗
daowai	道外区	district	haerbin	Daowai District
pingfang	平房区	district	haerbin	Pingfang District
songbei	松北区	district	haerbin	Songbei District
xiangfang	香坊区	district	haerbin	Xiangfang District	香坊
hulan	呼兰区	district	haerbin	Hulan District	呼兰
acheng	阿城区	district	haerbin	Acheng District
shuangcheng	双城区	district	haerbin	Shuangcheng District
yilan	依兰县	district	haerbin
fangzheng	方正县	district	haerbin
binxian	宾县	district	haerbin
bayan	巴彦县	district	haerbin
mulan	木兰县	district	haerbin
tonghe	通河县	district	haerbin
yanshou	延寿县	district	haerbin
shangzhi	尚志市	district	haerbin
wuchang-haerbin	五常市	district	haerbin
qiqihaer	齐齐哈尔	city	heilongjiang	Qiqihar	齐齐哈尔市
longsha	龙沙区	district	qiqihaer
jianhua	建华区	district	qiqihaer
tiefeng	铁锋区	district	qiqihaer
angangxi	昂昂溪区	district	qiqihaer
fulaerji	富拉尔基区	district	qiqihaer
nianzishan	碾子山区	district	qiqihaer
meilisi	梅里斯区	district	qiqihaer		梅里斯达斡尔族区
longjiang	龙江县	district	qiqihaer
yian-qiqihaer	依安县	district	qiqihaer
tailai	泰来县	district	qiqihaer
gannan-qiqihaer	甘南县	district	qiqihaer
fuyu-qiqihaer	富裕县	district	qiqihaer
keshan	克山县	district	qiqihaer
kedong	克东县	district	qiqihaer
baiquan	拜泉县	district	qiqihaer
nehe	讷河	district	qiqihaer		讷河市
jixi	鸡西	city	heilongjiang	Jixi	鸡西市
jiguan	鸡冠区	district	jixi
hengshan-jixi	恒山区	district	jixi
didao	滴道区	district	jixi
lishu-jixi	梨树区	district	jixi
chengzihe	城子河区	district	jixi
mashan-jixi	麻山区	district	jixi
jidong	鸡东县	district	jixi
hulin	虎林	district	jixi		虎林市
mishan	密山	district	jixi		密山市
hegang	鹤岗	city	heilongjiang	Hegang	鹤岗市
xiangyang-hegang	向阳区	district	hegang
gongnong	工农区	district	hegang
nanshan-hegang	南山区	district	hegang
xingan-hegang	兴安区	district	hegang
dongshan-hegang	东山区	district	hegang
xingshan-hegang	兴山区	district	hegang
luobei	萝北县	district	hegang
suibin	绥滨县	district	hegang
shuangyashan	双鸭山	city	heilongjiang	Shuangyashan	双鸭山市
jianshan	尖山区	district	shuangyashan
lingdong	岭东区	district	shuangyashan
sifangtai	四方台区	district	shuangyashan
baoshan-shuangyashan	宝山区	district	shuangyashan
jixian-shuangyashan	集贤县	district	shuangyashan
youyi	友谊县	district	shuangyashan
baoqing	宝清县	district	shuangyashan
raohe	饶河县	district	shuangyashan
daqing	大庆	city	heilongjiang	Daqing	大庆市
saertu	萨尔图区	district	daqing
longfeng	龙凤区	district	daqing
ranghulu	让胡路区	district	daqing
honggang	红岗区	district	daqing
datong-daqing	大同区	district	daqing
zhaozhou	肇州县	district	daqing
zhaoyuan-daqing	肇源县	district	daqing
lindian	林甸县	district	daqing
duerbote	杜尔伯特县	district	daqing		杜尔伯特蒙古族自治县
yichun-heilongjiang	伊春	city	heilongjiang	Yichun	伊春市
yimei	伊美区	district	yichun-heilongjiang
wucui	乌翠区	district	yichun-heilongjiang
youhao	友好区	district	yichun-heilongjiang
jiayin	嘉荫县	district	yichun-heilongjiang
tangwang	汤旺县	district	yichun-heilongjiang
fenglin	丰林县	district	yichun-heilongjiang
daqingshan	大箐山县	district	yichun-heilongjiang
nancha	南岔县	district	yichun-heilongjiang
jinlin	金林区	district	yichun-heilongjiang
tieli	铁力市	district	yichun-heilongjiang
jiamusi	佳木斯	city	heilongjiang	Jiamusi	佳木斯市
xiangyang-jiamusi	向阳区	district	jiamusi
qianjin	前进区	district	jiamusi
dongfeng-jiamusi	东风区	district	jiamusi
jiaoqu-jiamusi	佳木斯郊区	district	jiamusi
huanan-jiamusi	桦南县	district	jiamusi
huachuan	桦川县	district	jiamusi
tangyuan	汤原县	district	jiamusi
tongjiang-jiamusi	同江	district	jiamusi		同江市
fujin	富锦	district	jiamusi		富锦市
fuyuan-jiamusi	抚远	district	jiamusi		抚远市
qitaihe	七台河	city	heilongjiang	Qitaihe	七台河市
xinxing-qitaihe	新兴区	district	qitaihe
taoshan	桃山区	district	qitaihe
qiezihe	茄子河区	district	qitaihe
boli	勃利县	district	qitaihe
mudanjiang	牡丹江	city	heilongjiang	Mudanjiang	牡丹江市
dongan-mudanjiang	东安区	district	mudanjiang
yangming	阳明区	district	mudanjiang
aimin	爱民区	district	mudanjiang
xian-mudanjiang	西安区	district	mudanjiang
linkou	林口县	district	mudanjiang
suifenhe	绥芬河	district	mudanjiang		绥芬河市
hailin	海林市	district	mudanjiang
ningan	宁安	district	mudanjiang		宁安市
muling	穆棱	district	mudanjiang		穆棱市
dongning	东宁	district	mudanjiang		东宁市
heihe	黑河	city	heilongjiang	Heihe	黑河市
aihui	爱辉区	district	heihe
xunke	逊克县	district	heihe
sunwu	孙吴县	district	heihe
beian	北安	district	heihe		北安市
wudalianchi	五大连池	district	heihe		五大连池市
nenjiang	嫩江	district	heihe		嫩江市
suihua	绥化	city	heilongjiang	Suihua	绥化市
beilin-suihua	北林区	district	suihua
wangkui	望奎县	district	suihua
lanxi-suihua	兰西县	district	suihua
qinggang	青冈县	district	suihua
qingan	庆安县	district	suihua
mingshui	明水县	district	suihua
suileng	绥棱县	district	suihua
anda	安达市	district	suihua
zhaodong	肇东	district	suihua		肇东市
hailun	海伦市	district	suihua
daxinganling	大兴安岭	city	heilongjiang	Daxing'anling	大兴安岭地区
mohe	漠河	district	daxinganling		漠河市
huma	呼玛县	district	daxinganling
tahe	塔河县	district	daxinganling
shanghai	上海	city	china	Shanghai	上海市 沪 申城 魔都 沪上
huangpu	黄浦区	district	shanghai	Huangpu District
xuhui	徐汇区	district	shanghai	Xuhui District	徐汇
changning	长宁区	district	shanghai	Changning District
jingan	静安区	district	shanghai	Jing'an District	静安
putuo-shanghai	普陀区	district	shanghai	Putuo District
hongkou	虹口区	district	shanghai	Hongkou District	虹口
yangpu	杨浦区	district	shanghai	Yangpu District	杨浦
minhang	闵行区	district	shanghai	Minhang District	闵行
baoshan-shanghai	宝山区	district	shanghai	Baoshan District
jiading	嘉定区	district	shanghai	Jiading District	嘉定
pudong	浦东新区	district	shanghai	Pudong New Area	浦东
jinshan	金山区	district	shanghai	Jinshan District
songjiang	松江区	district	shanghai	Songjiang District	松江
qingpu	青浦区	district	shanghai	Qingpu District	青浦
fengxian	奉贤区	district	shanghai	Fengxian District	奉贤
chongming	崇明区	district	shanghai	Chongming District	崇明
jiangsu	江苏	province	china	Jiangsu	江苏省 苏
nanjing	南京	city	jiangsu	Nanjing	南京市 金陵
xuanwu	玄武区	district	nanjing	Xuanwu District
qinhuai	秦淮区	district	nanjing	Qinhuai District	秦淮
jianye	建邺区	district	nanjing	Jianye District	建邺
gulou-nanjing	鼓楼区	district	nanjing	Gulou District
pukou	浦口区	district	nanjing	Pukou District	浦口
qixia	栖霞区	district	nanjing	Qixia District
yuhuatai	雨花台区	district	nanjing	Yuhuatai District	雨花台
jiangning	江宁区	district	nanjing	Jiangning District	江宁
luhe	六合区	district	nanjing	Luhe District
lishui-nanjing	溧水区	district	nanjing	Lishui District	溧水
gaochun	高淳区	district	nanjing	Gaochun District	高淳
wuxi	无锡	city	jiangsu	Wuxi	无锡市 锡城
xishan-wuxi	锡山区	district	wuxi		锡山
huishan	惠山区	district	wuxi		惠山
binhu	滨湖区	district	wuxi
liangxi	梁溪区	district	wuxi		梁溪
xinwu	新吴区	district	wuxi
jiangyin	江阴	district	wuxi		江阴市
yixing	宜兴	district	wuxi		宜兴市
xuzhou	徐州	city	jiangsu	Xuzhou	徐州市
gulou-xuzhou	鼓楼区	district	xuzhou
yunlong-xuzhou	云龙区	district	xuzhou
jiawang	贾汪区	district	xuzhou
quanshan	泉山区	district	xuzhou
tongshan-xuzhou	铜山区	district	xuzhou
fengxian-xuzhou	丰县	district	xuzhou
peixian	沛县	district	xuzhou
suining-xuzhou	睢宁县	district	xuzhou
xinyi-xuzhou	新沂	district	xuzhou		新沂市
pizhou	邳州	district	xuzhou		邳州市
changzhou	常州	city	jiangsu	Changzhou	常州市
tianning	天宁区	district	changzhou
zhonglou	钟楼区	district	changzhou
xinbei	新北区	district	changzhou
wujin	武进区	district	changzhou		武进
jintan	金坛区	district	changzhou		金坛
liyang	溧阳	district	changzhou		溧阳市
suzhou	苏州	city	jiangsu	Suzhou	苏州市
huqiu	虎丘区	district	suzhou		虎丘
wuzhong-suzhou	吴中区	district	suzhou		吴中
xiangcheng-suzhou	相城区	district	suzhou		相城
gusu	姑苏区	district	suzhou		姑苏
wujiang-suzhou	吴江区	district	suzhou		吴江
changshu	常熟	district	suzhou		常熟市
zhangjiagang	张家港	district	suzhou		张家港市
kunshan	昆山	district	suzhou		昆山市
taicang	太仓	district	suzhou		太仓市
nantong	南通	city	jiangsu	Nantong	南通市
tongzhou-nantong	通州区	district	nantong
chongchuan	崇川区	district	nantong
haimen	海门区	district	nantong
rudong	如东县	district	nantong
qidong-nantong	启东	district	nantong		启东市
rugao	如皋	district	nantong		如皋市
haian	海安	district	nantong		海安市
lianyungang	连云港	city	jiangsu	Lianyungang	连云港市
lianyun	连云区	district	lianyungang
haizhou-lianyungang	海州区	district	lianyungang
ganyu	赣榆区	district	lianyungang
donghai	东海县	district	lianyungang
guanyun	灌云县	district	lianyungang
guannan	灌南县	district	lianyungang
huaian	淮安	city	jiangsu	Huai'an	淮安市
huaianqu	淮安区	district	huaian
huaiyin-huaian	淮阴区	district	huaian
qingjiangpu	清江浦区	district	huaian
hongze	洪泽区	district	huaian
lianshui	涟水县	district	huaian
xuyi	盱眙县	district	huaian
jinhu	金湖县	district	huaian
yancheng	盐城	city	jiangsu	Yancheng	盐城市
tinghu	亭湖区	district	yancheng
yandu	盐都区	district	yancheng
dafeng	大丰区	district	yancheng
xiangshui	响水县	district	yancheng
binhai-yancheng	滨海县	district	yancheng
funing-yancheng	阜宁县	district	yancheng
sheyang	射阳县	district	yancheng
jianhu	建湖县	district	yancheng
dongtai	东台	district	yancheng		东台市
yangzhou	扬州	city	jiangsu	Yangzhou	扬州市
guangling-yangzhou	广陵区	district	yangzhou
hanjiang-yangzhou	邗江区	district	yangzhou
jiangdu	江都区	district	yangzhou
baoying	宝应县	district	yangzhou
yizheng	仪征	district	yangzhou		仪征市
gaoyou	高邮	district	yangzhou		高邮市
zhenjiang	镇江	city	jiangsu	Zhenjiang	镇江市
jingkou	京口区	district	zhenjiang
runzhou	润州区	district	zhenjiang
dantu	丹徒区	district	zhenjiang
danyang	丹阳	district	zhenjiang		丹阳市
yangzhong	扬中	district	zhenjiang		扬中市
jurong	句容	district	zhenjiang		句容市
taizhou-jiangsu	泰州	city	jiangsu	Taizhou	泰州市
hailing	海陵区	district	taizhou-jiangsu
gaogang	高港区	district	taizhou-jiangsu
jiangyan	姜堰区	district	taizhou-jiangsu
xinghua	兴化市	district	taizhou-jiangsu
jingjiang	靖江	district	taizhou-jiangsu		靖江市
taixing	泰兴	district	taizhou-jiangsu		泰兴市
suqian	宿迁	city	jiangsu	Suqian	宿迁市
sucheng	宿城区	district	suqian
suyu	宿豫区	district	suqian
shuyang	沭阳县	district	suqian
siyang	泗阳县	district	suqian
sihong	泗洪县	district	suqian
zhejiang	浙江	province	china	Zhejiang	浙江省 浙
hangzhou	杭州	city	zhejiang	Hangzhou	杭州市 杭 杭城
shangcheng	上城区	district	hangzhou	Shangcheng District
gongshu	拱墅区	district	hangzhou	Gongshu District	拱墅
xihu-hangzhou	西湖区	district	hangzhou	Xihu District
binjiang	滨江区	district	hangzhou	Binjiang District
xiaoshan	萧山区	district	hangzhou	Xiaoshan District	萧山
yuhang	余杭区	district	hangzhou	Yuhang District	余杭
fuyang-hangzhou	富阳区	district	hangzhou	Fuyang District	富阳
linan	临安区	district	hangzhou	Lin'an District
linping	临平区	district	hangzhou	Linping District	临平
qiantang	钱塘区	district	hangzhou	Qiantang District
tonglu	桐庐县	district	hangzhou		桐庐
chunan	淳安县	district	hangzhou		淳安
jiande	建德	district	hangzhou		建德市
ningbo	宁波	city	zhejiang	Ningbo	宁波市 甬 甬城
haishu	海曙区	district	ningbo	Haishu District
jiangbei-ningbo	江北区	district	ningbo	Jiangbei District
beilun	北仑区	district	ningbo	Beilun District	北仑
zhenhai	镇海区	district	ningbo	Zhenhai District
yinzhou	鄞州区	district	ningbo	Yinzhou District	鄞州
fenghua	奉化区	district	ningbo	Fenghua District
xiangshan	象山县	district	ningbo
ninghai	宁海县	district	ningbo
yuyao	余姚	district	ningbo		余姚市
cixi	慈溪	district	ningbo		慈溪市
wenzhou	温州	city	zhejiang	Wenzhou	温州市
lucheng-wenzhou	鹿城区	district	wenzhou
longwan	龙湾区	district	wenzhou
ouhai	瓯海区	district	wenzhou
dongtou	洞头区	district	wenzhou
yongjia	永嘉县	district	wenzhou
pingyang	平阳县	district	wenzhou
cangnan	苍南县	district	wenzhou
wencheng	文成县	district	wenzhou
taishun	泰顺县	district	wenzhou
ruian	瑞安	district	wenzhou		瑞安市
yueqing	乐清	district	wenzhou		乐清市
longgang-wenzhou	龙港	district	wenzhou		龙港市
jiaxing	嘉兴	city	zhejiang	Jiaxing	嘉兴市
nanhu	南湖区	district	jiaxing
xiuzhou	秀洲区	district	jiaxing
jiashan	嘉善县	district	jiaxing		嘉善
haiyan-jiaxing	海盐县	district	jiaxing
haining	海宁	district	jiaxing		海宁市
pinghu	平湖市	district	jiaxing
tongxiang	桐乡	district	jiaxing		桐乡市
huzhou	湖州	city	zhejiang	Huzhou	湖州市
wuxing	吴兴区	district	huzhou
nanxun	南浔区	district	huzhou
deqing-huzhou	德清县	district	huzhou		德清
changxing	长兴县	district	huzhou
anji	安吉县	district	huzhou		安吉
shaoxing	绍兴	city	zhejiang	Shaoxing	绍兴市
yuecheng	越城区	district	shaoxing
keqiao	柯桥区	district	shaoxing
shangyu	上虞区	district	shaoxing
xinchang	新昌县	district	shaoxing
zhuji	诸暨	district	shaoxing		诸暨市
shengzhou	嵊州	district	shaoxing		嵊州市
jinhua	金华	city	zhejiang	Jinhua	金华市
wucheng-jinhua	婺城区	district	jinhua
jindong	金东区	district	jinhua
wuyi-jinhua	武义县	district	jinhua
pujiang-jinhua	浦江县	district	jinhua
panan	磐安县	district	jinhua
lanxi-jinhua	兰溪	district	jinhua		兰溪市
yiwu-jinhua	义乌	district	jinhua		义乌市
dongyang	东阳	district	jinhua		东阳市
yongkang	永康市	district	jinhua
quzhou	衢州	city	zhejiang	Quzhou	衢州市
kecheng	柯城区	district	quzhou
qujiang-quzhou	衢江区	district	quzhou
changshan	常山县	district	quzhou
kaihua	开化县	district	quzhou
longyou	龙游县	district	quzhou
jiangshan	江山市	district	quzhou
zhoushan	舟山	city	zhejiang	Zhoushan	舟山市
dinghai	定海区	district	zhoushan
putuo-zhoushan	普陀区	district	zhoushan
daishan	岱山县	district	zhoushan
shengsi	嵊泗县	district	zhoushan
taizhou-zhejiang	台州	city	zhejiang	Taizhou	台州市
jiaojiang	椒江区	district	taizhou-zhejiang
huangyan	黄岩区	district	taizhou-zhejiang
luqiao	路桥区	district	taizhou-zhejiang
sanmen	三门县	district	taizhou-zhejiang
tiantai	天台县	district	taizhou-zhejiang
xianju	仙居县	district	taizhou-zhejiang
wenling	温岭	district	taizhou-zhejiang		温岭市
linhai	临海	district	taizhou-zhejiang		临海市
yuhuan	玉环	district	taizhou-zhejiang		玉环市
lishui	丽水	city	zhejiang	Lishui	丽水市
liandu	莲都区	district	lishui
qingtian	青田县	district	lishui
jinyun	缙云县	district	lishui
suichang	遂昌县	district	lishui
songyang	松阳县	district	lishui
yunhe-lishui	云和县	district	lishui
qingyuan-lishui	庆元县	district	lishui
jingning-lishui	景宁县	district	lishui		景宁畲族自治县
longquan	龙泉	district	lishui		龙泉市
anhui	安徽	province	china	Anhui	安徽省 皖
hefei	合肥	city	anhui	Hefei	合肥市
yaohai	瑶海区	district	hefei		瑶海
luyang	庐阳区	district	hefei		庐阳
shushan	蜀山区	district	hefei		蜀山
baohe	包河区	district	hefei		包河
changfeng	长丰县	district	hefei
feidong	肥东县	district	hefei		肥东
feixi	肥西县	district	hefei		肥西
lujiang	庐江县	district	hefei
chaohu	巢湖	district	hefei		巢湖市
wuhu	芜湖	city	anhui	Wuhu	芜湖市
jinghu	镜湖区	district	wuhu		镜湖
jiujiang-wuhu	鸠江区	district	wuhu		鸠江
yijiang	弋江区	district	wuhu		弋江
wanzhi	湾沚区	district	wuhu
fanchang	繁昌区	district	wuhu
nanling	南陵县	district	wuhu
wuwei-wuhu	无为市	district	wuhu
bengbu	蚌埠	city	anhui	Bengbu	蚌埠市
longzihu	龙子湖区	district	bengbu
bengshan	蚌山区	district	bengbu
yuhui	禹会区	district	bengbu
huaishang	淮上区	district	bengbu
huaiyuan	怀远县	district	bengbu
wuhe	五河县	district	bengbu
guzhen	固镇县	district	bengbu
huainan	淮南	city	anhui	Huainan	淮南市
datong-huainan	大通区	district	huainan
tianjiaan	田家庵区	district	huainan
xiejiaji	谢家集区	district	huainan
bagongshan	八公山区	district	huainan
panji	潘集区	district	huainan
fengtai-huainan	凤台县	district	huainan
shouxian	寿县	district	huainan
maanshan	马鞍山	city	anhui	Ma'anshan	马鞍山市
huashan	花山区	district	maanshan
yushan-maanshan	雨山区	district	maanshan
bowang	博望区	district	maanshan
dangtu	当涂县	district	maanshan
hanshan-maanshan	含山县	district	maanshan
hexian	马鞍山和县	district	maanshan
huaibei	淮北	city	anhui	Huaibei	淮北市
duji	杜集区	district	huaibei
xiangshan-huaibei	相山区	district	huaibei
lieshan	烈山区	district	huaibei
suixi-huaibei	濉溪县	district	huaibei
tongling	铜陵	city	anhui	Tongling	铜陵市
tongguan-tongling	铜官区	district	tongling
yian-tongling	义安区	district	tongling
jiaoqu-tongling	铜陵郊区	district	tongling
zongyang	枞阳县	district	tongling
anqing	安庆	city	anhui	Anqing	安庆市
yingjiang-anqing	迎江区	district	anqing
daguan-anqing	大观区	district	anqing
yixiu	宜秀区	district	anqing
huaining	怀宁县	district	anqing
taihu	太湖县	district	anqing
susong	宿松县	district	anqing
wangjiang	望江县	district	anqing
yuexi-anqing	岳西县	district	anqing
tongcheng-anqing	桐城	district	anqing		桐城市
qianshan-anqing	潜山	district	anqing		潜山市
huangshan	黄山	city	anhui	Huangshan	黄山市
tunxi	屯溪区	district	huangshan
huangshanqu	黄山区	district	huangshan
huizhou-huangshan	徽州区	district	huangshan
shexian-huangshan	歙县	district	huangshan
xiuning	休宁县	district	huangshan
yixian-huangshan	黟县	district	huangshan
qimen	祁门县	district	huangshan
chuzhou	滁州	city	anhui	Chuzhou	滁州市
langya	琅琊区	district	chuzhou
nanqiao	南谯区	district	chuzhou
laian	来安县	district	chuzhou
quanjiao	全椒县	district	chuzhou
dingyuan	定远县	district	chuzhou
fengyang	凤阳县	district	chuzhou
tianchang	天长	district	chuzhou		天长市
mingguang	明光市	district	chuzhou
fuyang	阜阳	city	anhui	Fuyang	阜阳市
yingzhou	颍州区	district	fuyang
yingdong	颍东区	district	fuyang
yingquan	颍泉区	district	fuyang
linquan	临泉县	district	fuyang
taihe-fuyang	太和县	district	fuyang
funan	阜南县	district	fuyang		阜南
yingshang	颍上县	district	fuyang
jieshou	界首	district	fuyang		界首市
suzhou-anhui	宿州	city	anhui	Suzhou	宿州市
yongqiao	埇桥区	district	suzhou-anhui		埇桥
dangshan	砀山县	district	suzhou-anhui
xiaoxian	萧县	district	suzhou-anhui
lingbi	灵璧县	district	suzhou-anhui
sixian	泗县	district	suzhou-anhui
luan	六安	city	anhui	Lu'an	六安市
jinan-luan	金安区	district	luan
yuan	裕安区	district	luan
yeji	叶集区	district	luan
huoqiu	霍邱县	district	luan
shucheng	舒城县	district	luan
jinzhai	金寨县	district	luan
huoshan	霍山县	district	luan
bozhou	亳州	city	anhui	Bozhou	亳州市
qiaocheng	谯城区	district	bozhou
guoyang	涡阳县	district	bozhou
mengcheng	蒙城县	district	bozhou
lixin	利辛县	district	bozhou
chizhou	池州	city	anhui	Chizhou	池州市
guichi	贵池区	district	chizhou
dongzhi	东至县	district	chizhou
shitai	石台县	district	chizhou
qingyang-chizhou	青阳县	district	chizhou
xuancheng	宣城	city	anhui	Xuancheng	宣城市
xuanzhou	宣州区	district	xuancheng
langxi	郎溪县	district	xuancheng
jingxian-xuancheng	泾县	district	xuancheng
jixi-xuancheng	绩溪县	district	xuancheng
jingde	旌德县	district	xuancheng
ningguo	宁国	district	xuancheng		宁国市
guangde	广德	district	xuancheng		广德市
fujian	福建	province	china	Fujian	福建省 闽 八闽
fuzhou	福州	city	fujian	Fuzhou	福州市 榕城 榕
gulou-fuzhou	鼓楼区	district	fuzhou
taijiang-fuzhou	台江区	district	fuzhou
cangshan	仓山区	district	fuzhou		仓山
mawei	马尾区	district	fuzhou		马尾
jinan-fuzhou	晋安区	district	fuzhou		晋安
changle-fuzhou	长乐区	district	fuzhou
minhou	闽侯县	district	fuzhou
lianjiang-fuzhou	连江县	district	fuzhou
luoyuan	罗源县	district	fuzhou
minqing	闽清县	district	fuzhou
yongtai	永泰县	district	fuzhou
pingtan	平潭县	district	fuzhou
fuqing	福清	district	fuzhou		福清市
xiamen	厦门	city	fujian	Xiamen	厦门市 鹭岛
siming	思明区	district	xiamen	Siming District	思明
haicang	海沧区	district	xiamen	Haicang District	海沧
huli	湖里区	district	xiamen	Huli District
jimei	集美区	district	xiamen	Jimei District	集美
tongan	同安区	district	xiamen	Tong'an District	同安
xiangan	翔安区	district	xiamen	Xiang'an District	翔安
putian	莆田	city	fujian	Putian	莆田市
chengxiang	城厢区	district	putian
hanjiang-putian	涵江区	district	putian
licheng-putian	荔城区	district	putian
xiuyu	秀屿区	district	putian
xianyou	仙游县	district	putian
sanming	三明	city	fujian	Sanming	三明市
sanyuan-sanming	三元区	district	sanming
shaxian	沙县区	district	sanming
mingxi	明溪县	district	sanming
qingliu	清流县	district	sanming
ninghua	宁化县	district	sanming
datian	大田县	district	sanming
youxi	尤溪县	district	sanming
jiangle	将乐县	district	sanming
taining	泰宁县	district	sanming
jianning	建宁县	district	sanming
yongan	永安市	district	sanming
quanzhou	泉州	city	fujian	Quanzhou	泉州市
licheng-quanzhou	鲤城区	district	quanzhou
fengze	丰泽区	district	quanzhou
luojiang-quanzhou	洛江区	district	quanzhou
quangang	泉港区	district	quanzhou
huian	惠安县	district	quanzhou
anxi	安溪县	district	quanzhou
yongchun	永春县	district	quanzhou
dehua	德化县	district	quanzhou
jinmen	金门县	district	quanzhou
shishi	石狮市	district	quanzhou
jinjiang-quanzhou	晋江	district	quanzhou		晋江市
nanan-quanzhou	南安	district	quanzhou		南安市
zhangzhou	漳州	city	fujian	Zhangzhou	漳州市
xiangcheng-zhangzhou	芗城区	district	zhangzhou
longwen	龙文区	district	zhangzhou
longhai	龙海区	district	zhangzhou
changtai	长泰区	district	zhangzhou
yunxiao	云霄县	district	zhangzhou
zhangpu	漳浦县	district	zhangzhou
zhaoan	诏安县	district	zhangzhou
dongshan-zhangzhou	东山县	district	zhangzhou
nanjing-zhangzhou	南靖县	district	zhangzhou
pinghe	平和县	district	zhangzhou
huaan	华安县	district	zhangzhou
nanping	南平	city	fujian	Nanping	南平市
yanping	延平区	district	nanping
jianyang-nanping	建阳区	district	nanping
shunchang	顺昌县	district	nanping
pucheng-nanping	浦城县	district	nanping
guangze	光泽县	district	nanping
songxi	松溪县	district	nanping
zhenghe	政和县	district	nanping
shaowu	邵武	district	nanping		邵武市
wuyishan	武夷山	district	nanping		武夷山市
jianou	建瓯	district	nanping		建瓯市
longyan	龙岩	city	fujian	Longyan	龙岩市
xinluo	新罗区	district	longyan
yongding-longyan	永定区	district	longyan
changting	长汀县	district	longyan
shanghang	上杭县	district	longyan
wuping	武平县	district	longyan
liancheng	连城县	district	longyan
zhangping	漳平	district	longyan		漳平市
ningde	宁德	city	fujian	Ningde	宁德市
jiaocheng-ningde	蕉城区	district	ningde
xiapu	霞浦县	district	ningde
gutian	古田县	district	ningde
pingnan-ningde	屏南县	district	ningde
shouning	寿宁县	district	ningde
zhouning	周宁县	district	ningde
zherong	柘荣县	district	ningde
fuan	福安	district	ningde		福安市
fuding	福鼎	district	ningde		福鼎市
jiangxi	江西	province	china	Jiangxi	江西省 赣
nanchang	南昌	city	jiangxi	Nanchang	南昌市 洪城
donghu	东湖区	district	nanchang
xihu-nanchang	西湖区	district	nanchang
qingyunpu	青云谱区	district	nanchang
qingshanhu	青山湖区	district	nanchang
xinjian	新建区	district	nanchang
honggutan	红谷滩区	district	nanchang		红谷滩
nanchangxian	南昌县	district	nanchang
anyi	安义县	district	nanchang
jinxian	进贤县	district	nanchang
jingdezhen	景德镇	city	jiangxi	Jingdezhen	景德镇市 瓷都
changjiang-jingdezhen	昌江区	district	jingdezhen
zhushan-jingdezhen	珠山区	district	jingdezhen
fuliang	浮梁县	district	jingdezhen
leping	乐平	district	jingdezhen		乐平市
pingxiang	萍乡	city	jiangxi	Pingxiang	萍乡市
anyuan-pingxiang	安源区	district	pingxiang
xiangdong	湘东区	district	pingxiang
lianhua	莲花县	district	pingxiang
shangli	上栗县	district	pingxiang
luxi-pingxiang	芦溪县	district	pingxiang
jiujiang	九江	city	jiangxi	Jiujiang	九江市
lianxi	濂溪区	district	jiujiang
xunyang-jiujiang	浔阳区	district	jiujiang
chaisang	柴桑区	district	jiujiang
wuning	武宁县	district	jiujiang
xiushui	修水县	district	jiujiang
yongxiu	永修县	district	jiujiang
dean	德安县	district	jiujiang
duchang	都昌县	district	jiujiang
hukou	湖口县	district	jiujiang
pengze	彭泽县	district	jiujiang
ruichang	瑞昌	district	jiujiang		瑞昌市
gongqingcheng	共青城	district	jiujiang		共青城市
lushan-jiujiang	庐山	district	jiujiang		庐山市
xinyu	新余	city	jiangxi	Xinyu	新余市
yushui	渝水区	district	xinyu
fenyi	分宜县	district	xinyu
yingtan	鹰潭	city	jiangxi	Yingtan	鹰潭市
yuehu	月湖区	district	yingtan
yujiang	余江区	district	yingtan
guixi	贵溪	district	yingtan		贵溪市
ganzhou	赣州	city	jiangxi	Ganzhou	赣州市
zhanggong	章贡区	district	ganzhou
nankang	南康区	district	ganzhou
ganxian	赣县区	district	ganzhou
xinfeng-ganzhou	信丰县	district	ganzhou
dayu	大余县	district	ganzhou
shangyou	上犹县	district	ganzhou
chongyi	崇义县	district	ganzhou
anyuan-ganzhou	安远县	district	ganzhou
dingnan	定南县	district	ganzhou
quannan	全南县	district	ganzhou
ningdu	宁都县	district	ganzhou
yudu	于都县	district	ganzhou
xingguo	兴国县	district	ganzhou
huichang	会昌县	district	ganzhou
xunwu	寻乌县	district	ganzhou
shicheng	石城县	district	ganzhou
ruijin	瑞金	district	ganzhou		瑞金市
longnan-ganzhou	龙南	district	ganzhou		龙南市
jian	吉安	city	jiangxi	Ji'an	吉安市
jizhou-jian	吉州区	district	jian
qingyuan-jian	青原区	district	jian
jianxian	吉安县	district	jian
jishui	吉水县	district	jian
xiajiang	峡江县	district	jian
xingan-jian	新干县	district	jian
yongfeng	永丰县	district	jian
taihe-jian	泰和县	district	jian
suichuan	遂川县	district	jian
wanan	万安县	district	jian
anfu	安福县	district	jian
yongxin	永新县	district	jian
jinggangshan	井冈山	district	jian		井冈山市
yichun-jiangxi	宜春	city	jiangxi	Yichun	宜春市
yuanzhou-yichun-jiangxi	袁州区	district	yichun-jiangxi
fengxin	奉新县	district	yichun-jiangxi
wanzai	万载县	district	yichun-jiangxi
shanggao	上高县	district	yichun-jiangxi
yifeng	宜丰县	district	yichun-jiangxi
jingan-yichun-jiangxi	靖安县	district	yichun-jiangxi
tonggu	铜鼓县	district	yichun-jiangxi
fengcheng-yichun-jiangxi	丰城	district	yichun-jiangxi		丰城市
zhangshu	樟树市	district	yichun-jiangxi
gaoan	高安	district	yichun-jiangxi		高安市
fuzhou-jiangxi	抚州	city	jiangxi	Fuzhou	抚州市
linchuan	临川区	district	fuzhou-jiangxi
dongxiang-fuzhou-jiangxi	东乡区	district	fuzhou-jiangxi
nancheng	南城县	district	fuzhou-jiangxi
lichuan-fuzhou-jiangxi	黎川县	district	fuzhou-jiangxi
nanfeng	南丰县	district	fuzhou-jiangxi
chongren	崇仁县	district	fuzhou-jiangxi
lean	乐安县	district	fuzhou-jiangxi
yihuang	宜黄县	district	fuzhou-jiangxi
jinxi	金溪县	district	fuzhou-jiangxi
zixi	资溪县	district	fuzhou-jiangxi
guangchang	广昌县	district	fuzhou-jiangxi
shangrao	上饶	city	jiangxi	Shangrao	上饶市
xinzhou-shangrao	信州区	district	shangrao
guangfeng	广丰区	district	shangrao
guangxin	广信区	district	shangrao
yushan-shangrao	玉山县	district	shangrao
yanshan-shangrao	铅山县	district	shangrao
hengfeng	横峰县	district	shangrao
yiyang-shangrao	弋阳县	district	shangrao
yugan	余干县	district	shangrao
poyang	鄱阳县	district	shangrao
wannian	万年县	district	shangrao
wuyuan-shangrao	婺源县	district	shangrao
dexing	德兴	district	shangrao		德兴市
shandong	山东	province	china	Shandong	山东省 鲁 齐鲁
jinan	济南	city	shandong	Jinan	济南市 泉城
lixia	历下区	district	jinan	Lixia District	历下
shizhong-jinan	济南市中区	district	jinan	Shizhong District
huaiyin	槐荫区	district	jinan	Huaiyin District	槐荫
tianqiao	天桥区	district	jinan	Tianqiao District
licheng	历城区	district	jinan	Licheng District	历城
changqing	长清区	district	jinan	Changqing District
zhangqiu	章丘区	district	jinan	Zhangqiu District	章丘
jiyang	济阳区	district	jinan	Jiyang District
laiwu	莱芜区	district	jinan	Laiwu District
gangcheng	钢城区	district	jinan	Gangcheng District
pingyin	平阴县	district	jinan
shanghe	商河县	district	jinan
qingdao	青岛	city	shandong	Qingdao	青岛市 岛城
shinan	市南区	district	qingdao	Shinan District
shibei	市北区	district	qingdao	Shibei District
huangdao	黄岛区	district	qingdao	Huangdao District
laoshan	崂山区	district	qingdao	Laoshan District	崂山
licang	李沧区	district	qingdao	Licang District	李沧
chengyang	城阳区	district	qingdao	Chengyang District	城阳
jimo	即墨区	district	qingdao	Jimo District	即墨
jiaozhou	胶州	district	qingdao		胶州市
pingdu	平度	district	qingdao		平度市
laixi	莱西	district	qingdao		莱西市
zibo	淄博	city	shandong	Zibo	淄博市
zichuan	淄川区	district	zibo
zhangdian	张店区	district	zibo
boshan	博山区	district	zibo
linzi	临淄区	district	zibo
zhoucun	周村区	district	zibo
huantai	桓台县	district	zibo
gaoqing	高青县	district	zibo
yiyuan	沂源县	district	zibo
zaozhuang	枣庄	city	shandong	Zaozhuang	枣庄市
shizhong-zaozhuang	枣庄市中区	district	zaozhuang
xuecheng	薛城区	district	zaozhuang
yicheng-zaozhuang	峄城区	district	zaozhuang
taierzhuang	台儿庄区	district	zaozhuang
shanting	山亭区	district	zaozhuang
tengzhou	滕州	district	zaozhuang		滕州市
dongying	东营	city	shandong	Dongying	东营市
dongyingqu	东营区	district	dongying
hekou-dongying	河口区	district	dongying
kenli	垦利区	district	dongying
lijin	利津县	district	dongying
guangrao	广饶县	district	dongying
yantai	烟台	city	shandong	Yantai	烟台市
zhifu	芝罘区	district	yantai
fushan-yantai	福山区	district	yantai
muping	牟平区	district	yantai
laishan	莱山区	district	yantai
penglai	蓬莱区	district	yantai
longkou	龙口市	district	yantai
laiyang	莱阳	district	yantai		莱阳市
laizhou	莱州	district	yantai		莱州市
zhaoyuan-yantai	招远	district	yantai		招远市
qixia-yantai	栖霞	district	yantai		栖霞市
haiyang	海阳	district	yantai		海阳市
weifang	潍坊	city	shandong	Weifang	潍坊市 鸢都
weicheng-weifang	潍城区	district	weifang
hanting	寒亭区	district	weifang
fangzi	坊子区	district	weifang
kuiwen	奎文区	district	weifang
linqu	临朐县	district	weifang
changle-weifang	昌乐县	district	weifang
qingzhou	青州	district	weifang		青州市
zhucheng	诸城	district	weifang		诸城市
shouguang	寿光	district	weifang		寿光市
anqiu	安丘	district	weifang		安丘市
gaomi	高密市	district	weifang
changyi-weifang	昌邑	district	weifang		昌邑市
jining	济宁	city	shandong	Jining	济宁市
rencheng	任城区	district	jining
yanzhou	兖州区	district	jining
weishan-jining	微山县	district	jining
yutai	鱼台县	district	jining
jinxiang	金乡县	district	jining
jiaxiang	嘉祥县	district	jining
wenshang	汶上县	district	jining
sishui	泗水县	district	jining
liangshan-jining	梁山县	district	jining
qufu	曲阜	district	jining		曲阜市
zoucheng	邹城	district	jining		邹城市
taian	泰安	city	shandong	Tai'an	泰安市
taishan-taian	泰山区	district	taian
daiyue	岱岳区	district	taian
ningyang	宁阳县	district	taian
dongping	东平县	district	taian
xintai	新泰	district	taian		新泰市
feicheng	肥城	district	taian		肥城市
weihai	威海	city	shandong	Weihai	威海市
huancui	环翠区	district	weihai
wendeng	文登区	district	weihai
rongcheng-weihai	荣成	district	weihai		荣成市
rushan	乳山	district	weihai		乳山市
rizhao	日照市	city	shandong	Rizhao
donggang-rizhao	东港区	district	rizhao
lanshan-rizhao	岚山区	district	rizhao
wulian	五莲县	district	rizhao
juxian	莒县	district	rizhao
linyi	临沂	city	shandong	Linyi	临沂市
lanshan-linyi	兰山区	district	linyi
luozhuang	罗庄区	district	linyi
hedong-linyi	河东区	district	linyi
yinan	沂南县	district	linyi
tancheng	郯城县	district	linyi
yishui	沂水县	district	linyi
lanling	兰陵县	district	linyi
feixian	费县	district	linyi
pingyi	平邑县	district	linyi
junan	莒南县	district	linyi
mengyin	蒙阴县	district	linyi
linshu	临沭县	district	linyi
dezhou	德州	city	shandong	Dezhou	德州市
decheng	德城区	district	dezhou
lingcheng	陵城区	district	dezhou
ningjin-dezhou	宁津县	district	dezhou
qingyun	庆云县	district	dezhou
linyi-dezhou	临邑县	district	dezhou
qihe	齐河县	district	dezhou
pingyuan-dezhou	平原县	district	dezhou
xiajin	夏津县	district	dezhou
wucheng-dezhou	武城县	district	dezhou
leling	乐陵	district	dezhou		乐陵市
yucheng-dezhou	禹城	district	dezhou		禹城市
liaocheng	聊城	city	shandong	Liaocheng	聊城市
dongchangfu	东昌府区	district	liaocheng
chiping	茌平区	district	liaocheng
yanggu	阳谷县	district	liaocheng
shenxian	莘县	district	liaocheng
donge	东阿县	district	liaocheng
guanxian	冠县	district	liaocheng
gaotang	高唐县	district	liaocheng
linqing	临清	district	liaocheng		临清市
binzhou	滨州	city	shandong	Binzhou	滨州市
bincheng	滨城区	district	binzhou
zhanhua	沾化区	district	binzhou
huimin-binzhou	惠民县	district	binzhou
yangxin-binzhou	阳信县	district	binzhou
wudi	无棣县	district	binzhou
boxing	博兴县	district	binzhou
zouping	邹平	district	binzhou		邹平市
heze	菏泽	city	shandong	Heze	菏泽市
mudan	牡丹区	district	heze
dingtao	定陶区	district	heze
caoxian	曹县	district	heze
shanxian	菏泽单县	district	heze
chengwu	成武县	district	heze
juye	巨野县	district	heze
yuncheng-heze	郓城县	district	heze
juancheng	鄄城县	district	heze
dongming	东明县	district	heze
henan	河南	province	china	Henan	河南省 豫
zhengzhou	郑州	city	henan	Zhengzhou	郑州市
zhongyuan	中原区	district	zhengzhou
erqi	二七区	district	zhengzhou
guancheng	管城区	district	zhengzhou		管城回族区 管城
jinshui	金水区	district	zhengzhou
shangjie	上街区	district	zhengzhou
huiji	惠济区	district	zhengzhou
zhongmu	中牟县	district	zhengzhou
gongyi	巩义	district	zhengzhou		巩义市
xingyang	荥阳	district	zhengzhou		荥阳市
xinmi	新密	district	zhengzhou		新密市
xinzheng	新郑	district	zhengzhou		新郑市
dengfeng	登封市	district	zhengzhou
kaifeng	开封	city	henan	Kaifeng	开封市
longting	龙亭区	district	kaifeng
shunhe	顺河区	district	kaifeng		顺河回族区
gulou-kaifeng	鼓楼区	district	kaifeng
yuwangtai	禹王台区	district	kaifeng
xiangfu	祥符区	district	kaifeng
qixian-kaifeng	杞县	district	kaifeng
tongxu	通许县	district	kaifeng
weishi	尉氏县	district	kaifeng
lankao	兰考县	district	kaifeng
luoyang	洛阳	city	henan	Luoyang	洛阳市
laocheng	老城区	district	luoyang
xigong	西工区	district	luoyang
chanhe	瀍河区	district	luoyang		瀍河回族区
jianxi	涧西区	district	luoyang
yanshi	偃师区	district	luoyang
mengjin	孟津区	district	luoyang
luolong-luoyang	洛龙区	district	luoyang
xinan-luoyang	新安县	district	luoyang
luanchuan	栾川县	district	luoyang
songxian	嵩县	district	luoyang
ruyang	汝阳县	district	luoyang
yiyang-luoyang	宜阳县	district	luoyang
luoning	洛宁县	district	luoyang
yichuan-luoyang	伊川县	district	luoyang
pingdingshan	平顶山	city	henan	Pingdingshan	平顶山市
xinhua-pingdingshan	新华区	district	pingdingshan
weidong	卫东区	district	pingdingshan
shilong	石龙区	district	pingdingshan
zhanhe	湛河区	district	pingdingshan
baofeng	宝丰县	district	pingdingshan
yexian	叶县	district	pingdingshan
lushan-pingdingshan	鲁山县	district	pingdingshan
jiaxian-pingdingshan	郏县	district	pingdingshan
wugang-pingdingshan	舞钢	district	pingdingshan		舞钢市
ruzhou	汝州	district	pingdingshan		汝州市
anyang	安阳	city	henan	Anyang	安阳市
wenfeng	文峰区	district	anyang
beiguan	北关区	district	anyang
yindu-anyang	殷都区	district	anyang
longan-anyang	龙安区	district	anyang
anyangxian	安阳县	district	anyang
tangyin	汤阴县	district	anyang
huaxian	滑县	district	anyang
neihuang	内黄县	district	anyang
linzhou-anyang	林州	district	anyang		林州市
hebi	鹤壁	city	henan	Hebi	鹤壁市
heshan-hebi	鹤山区	district	hebi
shancheng	山城区	district	hebi
qibin	淇滨区	district	hebi
xunxian	浚县	district	hebi
qixian-hebi	淇县	district	hebi
xinxiang	新乡	city	henan	Xinxiang	新乡市
hongqi	新乡红旗区	district	xinxiang
weibin-xinxiang	卫滨区	district	xinxiang
fengquan	凤泉区	district	xinxiang
muye	牧野区	district	xinxiang
xinxiangxian	新乡县	district	xinxiang
huojia	获嘉县	district	xinxiang
yuanyang-xinxiang	原阳县	district	xinxiang
yanjin-xinxiang	延津县	district	xinxiang
fengqiu	封丘县	district	xinxiang
weihui	卫辉	district	xinxiang		卫辉市
huixian-xinxiang	辉县	district	xinxiang		辉县市
changyuan	长垣	district	xinxiang		长垣市
jiaozuo	焦作	city	henan	Jiaozuo	焦作市
jiefang	焦作解放区	district	jiaozuo
zhongzhan	中站区	district	jiaozuo
macun	马村区	district	jiaozuo
shanyang-jiaozuo	山阳区	district	jiaozuo
xiuwu	修武县	district	jiaozuo
boai	博爱县	district	jiaozuo
wuzhi	武陟县	district	jiaozuo
wenxian-jiaozuo	温县	district	jiaozuo
qinyang	沁阳	district	jiaozuo		沁阳市
mengzhou	孟州	district	jiaozuo		孟州市
puyang	濮阳	city	henan	Puyang	濮阳市
hualong-puyang	华龙区	district	puyang
qingfeng	清丰县	district	puyang
nanle	南乐县	district	puyang
fanxian	濮阳范县	district	puyang
taiqian	台前县	district	puyang
puyangxian	濮阳县	district	puyang
xuchang	许昌	city	henan	Xuchang	许昌市
weidu	魏都区	district	xuchang
jianan	建安区	district	xuchang
yanling-xuchang	鄢陵县	district	xuchang
xiangcheng-xuchang	襄城县	district	xuchang
yuzhou-xuchang	禹州	district	xuchang		禹州市
changge	长葛	district	xuchang		长葛市
luohe	漯河	city	henan	Luohe	漯河市
yuanhui	源汇区	district	luohe
yancheng-luohe	郾城区	district	luohe
shaoling	召陵区	district	luohe
wuyang	舞阳县	district	luohe
linying	临颍县	district	luohe
sanmenxia	三门峡	city	henan	Sanmenxia	三门峡市
hubin	湖滨区	district	sanmenxia
shanzhou	陕州区	district	sanmenxia
mianchi	渑池县	district	sanmenxia
lushi	卢氏县	district	sanmenxia
yima	义马	district	sanmenxia		义马市
lingbao	灵宝	district	sanmenxia		灵宝市
nanyang	南阳	city	henan	Nanyang	南阳市
wancheng	宛城区	district	nanyang
wolong	卧龙区	district	nanyang
nanzhao	南召县	district	nanyang
fangcheng-nanyang	方城县	district	nanyang
xixia-nanyang	西峡县	district	nanyang
zhenping-nanyang	镇平县	district	nanyang
neixiang	内乡县	district	nanyang
xichuan	淅川县	district	nanyang
sheqi	社旗县	district	nanyang
tanghe	唐河县	district	nanyang
xinye	新野县	district	nanyang
tongbai	桐柏县	district	nanyang
dengzhou	邓州	district	nanyang		邓州市
shangqiu	商丘	city	henan	Shangqiu	商丘市
liangyuan	梁园区	district	shangqiu
suiyang-shangqiu	睢阳区	district	shangqiu
minquan	民权县	district	shangqiu
suixian-shangqiu	睢县	district	shangqiu
ningling	宁陵县	district	shangqiu
zhecheng	柘城县	district	shangqiu
yucheng-shangqiu	虞城县	district	shangqiu
xiayi	夏邑县	district	shangqiu
yongcheng	永城	district	shangqiu		永城市
xinyang	信阳	city	henan	Xinyang	信阳市
shihe	浉河区	district	xinyang
pingqiao	平桥区	district	xinyang
luoshan	罗山县	district	xinyang
guangshan	光山县	district	xinyang
xinxian	新县	district	xinyang
shangcheng-xinyang	商城县	district	xinyang
gushi	固始县	district	xinyang
huangchuan	潢川县	district	xinyang
huaibin	淮滨县	district	xinyang
xixian-xinyang	息县	district	xinyang
zhoukou	周口	city	henan	Zhoukou	周口市
chuanhui	川汇区	district	zhoukou
huaiyang	淮阳区	district	zhoukou
fugou	扶沟县	district	zhoukou
xihua	西华县	district	zhoukou
shangshui	商水县	district	zhoukou
shenqiu	沈丘县	district	zhoukou
dancheng	郸城县	district	zhoukou
taikang	太康县	district	zhoukou
luyi	鹿邑县	district	zhoukou
xiangcheng-zhoukou	项城	district	zhoukou		项城市
zhumadian	驻马店	city	henan	Zhumadian	驻马店市
yicheng-zhumadian	驿城区	district	zhumadian
xiping	西平县	district	zhumadian
shangcai	上蔡县	district	zhumadian
pingyu	平舆县	district	zhumadian
zhengyang	正阳县	district	zhumadian
queshan	确山县	district	zhumadian
biyang	泌阳县	district	zhumadian
runan	汝南县	district	zhumadian
suiping	遂平县	district	zhumadian
xincai	新蔡县	district	zhumadian
jiyuan	济源	district	henan		济源市
hubei	湖北	province	china	Hubei	湖北省 鄂 荆楚
wuhan	武汉	city	hubei	Wuhan	武汉市
jiangan	江岸区	district	wuhan	Jiang'an District
jianghan	江汉区	district	wuhan	Jianghan District
qiaokou	硚口区	district	wuhan	Qiaokou District	硚口
hanyang	汉阳区	district	wuhan	Hanyang District	汉阳
wuchang-wuhan	武昌区	district	wuhan	Wuchang District	武昌
qingshan-wuhan	青山区	district	wuhan	Qingshan District
hongshan	洪山区	district	wuhan	Hongshan District
dongxihu	东西湖区	district	wuhan	Dongxihu District	东西湖
hannan	汉南区	district	wuhan	Hannan District
caidian	蔡甸区	district	wuhan	Caidian District	蔡甸
jiangxia	江夏区	district	wuhan	Jiangxia District	江夏
huangpi	黄陂区	district	wuhan	Huangpi District	黄陂
xinzhou-wuhan	新洲区	district	wuhan	Xinzhou District
huangshi	黄石	city	hubei	Huangshi	黄石市
huangshigang	黄石港区	district	huangshi
xisaishan	西塞山区	district	huangshi
xialu	下陆区	district	huangshi
tieshan	铁山区	district	huangshi
yangxin-huangshi	阳新县	district	huangshi
daye	大冶市	district	huangshi
shiyan	十堰	city	hubei	Shiyan	十堰市
maojian	茅箭区	district	shiyan
zhangwan	张湾区	district	shiyan
yunyang-shiyan	郧阳区	district	shiyan
yunxi-shiyan	郧西县	district	shiyan
zhushan-shiyan	竹山县	district	shiyan
zhuxi	竹溪县	district	shiyan
fangxian	房县	district	shiyan
danjiangkou	丹江口	district	shiyan		丹江口市
yichang	宜昌	city	hubei	Yichang	宜昌市
xiling	西陵区	district	yichang
wujiagang	伍家岗区	district	yichang
dianjun	点军区	district	yichang
xiaoting	猇亭区	district	yichang
yiling	夷陵区	district	yichang
yuanan	远安县	district	yichang
xingshan-yichang	兴山县	district	yichang
zigui	秭归县	district	yichang
changyang	长阳县	district	yichang		长阳土家族自治县
wufeng	五峰县	district	yichang		五峰土家族自治县
yidu	宜都	district	yichang		宜都市
dangyang	当阳市	district	yichang
zhijiang-yichang	枝江	district	yichang		枝江市
xiangyang	襄阳	city	hubei	Xiangyang	襄阳市
xiangcheng-xiangyang	襄城区	district	xiangyang
fancheng	樊城区	district	xiangyang
xiangzhou-xiangyang	襄州区	district	xiangyang
nanzhang	南漳县	district	xiangyang
gucheng-xiangyang	谷城县	district	xiangyang
baokang	保康县	district	xiangyang
laohekou	老河口	district	xiangyang		老河口市
zaoyang	枣阳	district	xiangyang		枣阳市
yicheng-xiangyang	宜城	district	xiangyang		宜城市
ezhou	鄂州	city	hubei	Ezhou	鄂州市
liangzihu	梁子湖区	district	ezhou
huarong-ezhou	华容区	district	ezhou
echeng	鄂城区	district	ezhou
jingmen	荆门	city	hubei	Jingmen	荆门市
dongbao	东宝区	district	jingmen
duodao	掇刀区	district	jingmen
shayang	沙洋县	district	jingmen
zhongxiang	钟祥	district	jingmen		钟祥市
jingshan	京山	district	jingmen		京山市
xiaogan	孝感	city	hubei	Xiaogan	孝感市
xiaonan	孝南区	district	xiaogan
xiaochang	孝昌县	district	xiaogan
dawu	大悟县	district	xiaogan
yunmeng	云梦县	district	xiaogan
yingcheng	应城市	district	xiaogan
anlu	安陆	district	xiaogan		安陆市
hanchuan	汉川	district	xiaogan		汉川市
jingzhou	荆州	city	hubei	Jingzhou	荆州市
shashi	沙市区	district	jingzhou
jingzhouqu	荆州区	district	jingzhou
gongan	公安县	district	jingzhou
jiangling	江陵县	district	jingzhou
shishou	石首市	district	jingzhou
honghu	洪湖	district	jingzhou		洪湖市
songzi	松滋	district	jingzhou		松滋市
jianli	监利市	district	jingzhou
huanggang	黄冈	city	hubei	Huanggang	黄冈市
huangzhou	黄州区	district	huanggang
tuanfeng	团风县	district	huanggang
hongan	红安县	district	huanggang
luotian	罗田县	district	huanggang
yingshan-huanggang	英山县	district	huanggang
xishui-huanggang	浠水县	district	huanggang
qichun	蕲春县	district	huanggang
huangmei	黄梅县	district	huanggang
macheng	麻城	district	huanggang		麻城市
wuxue	武穴	district	huanggang		武穴市
xianning	咸宁	city	hubei	Xianning	咸宁市
xianan	咸安区	district	xianning
jiayu	嘉鱼县	district	xianning
tongcheng-xianning	通城县	district	xianning
chongyang	崇阳县	district	xianning
tongshan-xianning	通山县	district	xianning
chibi	赤壁市	district	xianning
suizhou	随州	city	hubei	Suizhou	随州市
zengdu	曾都区	district	suizhou
suixian-suizhou	随县	district	suizhou
guangshui	广水	district	suizhou		广水市
enshi	恩施	city	hubei	Enshi	恩施土家族苗族自治州 恩施州
enshi-enshi	恩施市	district	enshi
lichuan-enshi	利川	district	enshi		利川市
jianshi	建始县	district	enshi
badong	巴东县	district	enshi
xuanen	宣恩县	district	enshi
xianfeng	咸丰县	district	enshi
laifeng	来凤县	district	enshi
hefeng	鹤峰县	district	enshi
xiantao	仙桃	district	hubei		仙桃市
qianjiang-hubei	潜江	district	hubei		潜江市
tianmen	天门	district	hubei		天门市
shennongjia	神农架林区	district	hubei
hunan	湖南	province	china	Hunan	湖南省 湘 三湘
changsha	长沙	city	hunan	Changsha	长沙市 星城
furong	芙蓉区	district	changsha
tianxin	天心区	district	changsha
yuelu	岳麓区	district	changsha		岳麓
kaifu	开福区	district	changsha
yuhua-changsha	雨花区	district	changsha
wangcheng	望城区	district	changsha		望城
changshaxian	长沙县	district	changsha
liuyang	浏阳	district	changsha		浏阳市
ningxiang	宁乡	district	changsha		宁乡市
zhuzhou	株洲	city	hunan	Zhuzhou	株洲市
hetang	荷塘区	district	zhuzhou
lusong	芦淞区	district	zhuzhou
shifeng	石峰区	district	zhuzhou
tianyuan	天元区	district	zhuzhou
lukou	渌口区	district	zhuzhou
youxian-zhuzhou	攸县	district	zhuzhou
chaling	茶陵县	district	zhuzhou
yanling-zhuzhou	炎陵县	district	zhuzhou
liling	醴陵	district	zhuzhou		醴陵市
xiangtan	湘潭	city	hunan	Xiangtan	湘潭市
yuhu	雨湖区	district	xiangtan
yuetang	岳塘区	district	xiangtan
xiangtanxian	湘潭县	district	xiangtan
xiangxiang	湘乡	district	xiangtan		湘乡市
shaoshan	韶山	district	xiangtan		韶山市
hengyang	衡阳	city	hunan	Hengyang	衡阳市
zhuhui	珠晖区	district	hengyang
yanfeng	雁峰区	district	hengyang
shigu	石鼓区	district	hengyang
zhengxiang	蒸湘区	district	hengyang
nanyue	南岳区	district	hengyang
hengyangxian	衡阳县	district	hengyang
hengnan	衡南县	district	hengyang
hengshan-hengyang	衡山县	district	hengyang
hengdong	衡东县	district	hengyang
qidong-hengyang	祁东县	district	hengyang
leiyang	耒阳	district	hengyang		耒阳市
changning-hengyang	常宁	district	hengyang		常宁市
shaoyang	邵阳	city	hunan	Shaoyang	邵阳市
shuangqing	双清区	district	shaoyang
daxiang	大祥区	district	shaoyang
beita	北塔区	district	shaoyang
xinshao	新邵县	district	shaoyang
shaoyangxian	邵阳县	district	shaoyang
longhui	隆回县	district	shaoyang
dongkou	洞口县	district	shaoyang
suining-shaoyang	绥宁县	district	shaoyang
xinning	新宁县	district	shaoyang
chengbu	城步县	district	shaoyang		城步苗族自治县
wugang-shaoyang	武冈	district	shaoyang		武冈市
shaodong	邵东	district	shaoyang		邵东市
yueyang	岳阳	city	hunan	Yueyang	岳阳市
yueyanglou	岳阳楼区	district	yueyang
yunxi-yueyang	云溪区	district	yueyang
junshan	君山区	district	yueyang
yueyangxian	岳阳县	district	yueyang
huarong-yueyang	华容县	district	yueyang
xiangyin	湘阴县	district	yueyang
pingjiang	平江县	district	yueyang
miluo	汨罗	district	yueyang		汨罗市
linxiang-yueyang	临湘	district	yueyang		临湘市
changde	常德	city	hunan	Changde	常德市
wuling	武陵区	district	changde
dingcheng	鼎城区	district	changde
anxiang	安乡县	district	changde
hanshou	汉寿县	district	changde
lixian-changde	澧县	district	changde
linli	临澧县	district	changde
taoyuan	桃源县	district	changde
shimen	石门县	district	changde
jinshi	津市	district	changde		津市市
zhangjiajie	张家界	city	hunan	Zhangjiajie	张家界市
yongding-zhangjiajie	永定区	district	zhangjiajie
wulingyuan	武陵源区	district	zhangjiajie
cili	慈利县	district	zhangjiajie
sangzhi	桑植县	district	zhangjiajie
yiyang	益阳	city	hunan	Yiyang	益阳市
ziyang-yiyang	资阳区	district	yiyang
heshan-yiyang	赫山区	district	yiyang
nanxian	益阳南县	district	yiyang
taojiang	桃江县	district	yiyang
anhua	安化县	district	yiyang
yuanjiang-yiyang	沅江	district	yiyang		沅江市
chenzhou	郴州	city	hunan	Chenzhou	郴州市
beihu	北湖区	district	chenzhou
suxian	苏仙区	district	chenzhou
guiyang-chenzhou	桂阳县	district	chenzhou
yizhang	宜章县	district	chenzhou
yongxing	永兴县	district	chenzhou
jiahe	嘉禾县	district	chenzhou
linwu	临武县	district	chenzhou
rucheng	汝城县	district	chenzhou
guidong	桂东县	district	chenzhou
anren	安仁县	district	chenzhou
zixing	资兴	district	chenzhou		资兴市
yongzhou	永州	city	hunan	Yongzhou	永州市
lingling	零陵区	district	yongzhou
lengshuitan	冷水滩区	district	yongzhou
dongan-yongzhou	东安县	district	yongzhou
shuangpai	双牌县	district	yongzhou
daoxian	道县	district	yongzhou
jiangyong	江永县	district	yongzhou
ningyuan	宁远县	district	yongzhou
lanshan-yongzhou	蓝山县	district	yongzhou
xintian	新田县	district	yongzhou
jianghua	江华县	district	yongzhou		江华瑶族自治县
qiyang	祁阳	district	yongzhou		祁阳市
huaihua	怀化	city	hunan	Huaihua	怀化市
hecheng	鹤城区	district	huaihua
zhongfang	中方县	district	huaihua
yuanling	沅陵县	district	huaihua
chenxi	辰溪县	district	huaihua
xupu	溆浦县	district	huaihua
huitong	会同县	district	huaihua
mayang	麻阳县	district	huaihua		麻阳苗族自治县
xinhuang	新晃县	district	huaihua		新晃侗族自治县
zhijiang-huaihua	芷江县	district	huaihua		芷江侗族自治县
jingzhou-huaihua	靖州县	district	huaihua		靖州苗族侗族自治县
tongdao	通道县	district	huaihua		通道侗族自治县
hongjiang	洪江	district	huaihua		洪江市
loudi	娄底	city	hunan	Loudi	娄底市
louxing	娄星区	district	loudi
shuangfeng	双峰县	district	loudi
xinhua-loudi	新化县	district	loudi
lengshuijiang	冷水江	district	loudi		冷水江市
lianyuan	涟源	district	loudi		涟源市
xiangxi	湘西	city	hunan	Xiangxi	湘西土家族苗族自治州 湘西州
jishou	吉首	district	xiangxi		吉首市
luxi-xiangxi	泸溪县	district	xiangxi
fenghuang	凤凰县	district	xiangxi
huayuan	花垣县	district	xiangxi
baojing	保靖县	district	xiangxi
guzhang	古丈县	district	xiangxi
yongshun	永顺县	district	xiangxi
longshan-xiangxi	龙山县	district	xiangxi
guangdong	广东	province	china	Guangdong	广东省 粤 南粤
guangzhou	广州	city	guangdong	Guangzhou	广州市 穗 羊城 花城
liwan	荔湾区	district	guangzhou	Liwan District	荔湾
yuexiu	越秀区	district	guangzhou	Yuexiu District	越秀
haizhu	海珠区	district	guangzhou	Haizhu District	海珠
tianhe	天河区	district	guangzhou	Tianhe District
baiyun-guangzhou	白云区	district	guangzhou	Baiyun District
huangpu-guangzhou	黄埔区	district	guangzhou	Huangpu District	黄埔
panyu	番禺区	district	guangzhou	Panyu District	番禺
huadu	花都区	district	guangzhou	Huadu District	花都
nansha-guangzhou	南沙区	district	guangzhou	Nansha District
conghua	从化区	district	guangzhou	Conghua District	从化
zengcheng	增城区	district	guangzhou	Zengcheng District
shaoguan	韶关	city	guangdong	Shaoguan	韶关市
wujiang-shaoguan	武江区	district	shaoguan
zhenjiang-shaoguan	浈江区	district	shaoguan
qujiang-shaoguan	曲江区	district	shaoguan
shixing	始兴县	district	shaoguan
renhua	仁化县	district	shaoguan
wengyuan	翁源县	district	shaoguan
ruyuan	乳源县	district	shaoguan		乳源瑶族自治县
xinfeng-shaoguan	新丰县	district	shaoguan
lechang	乐昌	district	shaoguan		乐昌市
nanxiong	南雄	district	shaoguan		南雄市
shenzhen	深圳	city	guangdong	Shenzhen	深圳市 鹏城
luohu	罗湖区	district	shenzhen	Luohu District	罗湖
futian	福田区	district	shenzhen	Futian District	福田
nanshan-shenzhen	南山区	district	shenzhen	Nanshan District
baoan	宝安区	district	shenzhen	Bao'an District	宝安
longgang	龙岗区	district	shenzhen	Longgang District	龙岗
yantian	盐田区	district	shenzhen	Yantian District	盐田
longhua-shenzhen	龙华区	district	shenzhen	Longhua District
pingshan	坪山区	district	shenzhen	Pingshan District	坪山
guangming	光明区	district	shenzhen	Guangming District
zhuhai	珠海	city	guangdong	Zhuhai	珠海市
xiangzhou-zhuhai	香洲区	district	zhuhai		香洲
doumen	斗门区	district	zhuhai		斗门
jinwan	金湾区	district	zhuhai
shantou	汕头	city	guangdong	Shantou	汕头市
longhu	龙湖区	district	shantou
jinping-shantou	金平区	district	shantou
haojiang	濠江区	district	shantou
chaoyang-shantou	潮阳区	district	shantou
chaonan	潮南区	district	shantou
chenghai	澄海区	district	shantou
nanao	南澳县	district	shantou
foshan	佛山	city	guangdong	Foshan	佛山市
chancheng	禅城区	district	foshan		禅城
nanhai	南海区	district	foshan
shunde	顺德区	district	foshan		顺德
sanshui	三水区	district	foshan
gaoming	高明区	district	foshan
jiangmen	江门	city	guangdong	Jiangmen	江门市
pengjiang	蓬江区	district	jiangmen
jianghai	江海区	district	jiangmen
xinhui	新会区	district	jiangmen
taishan-jiangmen	台山	district	jiangmen		台山市
kaiping-jiangmen	开平市	district	jiangmen
heshan-jiangmen	鹤山	district	jiangmen		鹤山市
enping	恩平	district	jiangmen		恩平市
zhanjiang	湛江	city	guangdong	Zhanjiang	湛江市
chikan	赤坎区	district	zhanjiang
xiashan	霞山区	district	zhanjiang
potou	坡头区	district	zhanjiang
mazhang	麻章区	district	zhanjiang
suixi-zhanjiang	遂溪县	district	zhanjiang
xuwen	徐闻县	district	zhanjiang
lianjiang-zhanjiang	廉江	district	zhanjiang		廉江市
leizhou	雷州	district	zhanjiang		雷州市
wuchuan-zhanjiang	吴川	district	zhanjiang		吴川市
maoming	茂名	city	guangdong	Maoming	茂名市
maonan	茂南区	district	maoming
dianbai	电白区	district	maoming		电白
gaozhou	高州	district	maoming		高州市
huazhou-maoming	化州市	district	maoming
xinyi-maoming	信宜	district	maoming		信宜市
zhaoqing	肇庆	city	guangdong	Zhaoqing	肇庆市
duanzhou	端州区	district	zhaoqing		端州
dinghu	鼎湖区	district	zhaoqing
gaoyao	高要区	district	zhaoqing
guangning	广宁县	district	zhaoqing
huaiji	怀集县	district	zhaoqing
fengkai	封开县	district	zhaoqing
deqing-zhaoqing	德庆县	district	zhaoqing
sihui	四会市	district	zhaoqing
huizhou	惠州	city	guangdong	Huizhou	惠州市
huicheng	惠城区	district	huizhou
huiyang	惠阳区	district	huizhou		惠阳
boluo	博罗县	district	huizhou		博罗
huidong-huizhou	惠东县	district	huizhou
longmen	龙门县	district	huizhou
meizhou	梅州	city	guangdong	Meizhou	梅州市
meijiang	梅江区	district	meizhou
meixian-meizhou	梅县区	district	meizhou
dabu	大埔县	district	meizhou
fengshun	丰顺县	district	meizhou
wuhua-meizhou	五华县	district	meizhou
pingyuan-meizhou	平远县	district	meizhou
jiaoling	蕉岭县	district	meizhou
xingning-meizhou	兴宁	district	meizhou		兴宁市
shanwei	汕尾	city	guangdong	Shanwei	汕尾市
chengqu-shanwei	汕尾城区	district	shanwei
haifeng	海丰县	district	shanwei
luhe-shanwei	陆河县	district	shanwei
lufeng-shanwei	陆丰	district	shanwei		陆丰市
heyuan	河源	city	guangdong	Heyuan	河源市
yuancheng	源城区	district	heyuan
zijin	紫金县	district	heyuan
longchuan-heyuan	龙川县	district	heyuan
lianping	连平县	district	heyuan
heping-heyuan	和平县	district	heyuan
dongyuan	东源县	district	heyuan
yangjiang	阳江	city	guangdong	Yangjiang	阳江市
jiangcheng-yangjiang	江城区	district	yangjiang
yangdong	阳东区	district	yangjiang
yangxi	阳西县	district	yangjiang
yangchun	阳春市	district	yangjiang
qingyuan	清远	city	guangdong	Qingyuan	清远市
qingcheng-qingyuan	清城区	district	qingyuan
qingxin	清新区	district	qingyuan
fugang	佛冈县	district	qingyuan
yangshan	阳山县	district	qingyuan
lianshan-qingyuan	连山县	district	qingyuan		连山壮族瑶族自治县
liannan	连南县	district	qingyuan		连南瑶族自治县
yingde	英德	district	qingyuan		英德市
lianzhou	连州	district	qingyuan		连州市
dongguan	东莞	city	guangdong	Dongguan	东莞市 莞 莞城
zhongshan	中山	city	guangdong	Zhongshan	中山市
chaozhou	潮州	city	guangdong	Chaozhou	潮州市
xiangqiao	湘桥区	district	chaozhou
chaoan	潮安区	district	chaozhou
raoping	饶平县	district	chaozhou
jieyang	揭阳	city	guangdong	Jieyang	揭阳市
rongcheng-jieyang	榕城区	district	jieyang
jiedong	揭东区	district	jieyang
jiexi	揭西县	district	jieyang
huilai	惠来县	district	jieyang
puning	普宁	district	jieyang		普宁市
yunfu	云浮	city	guangdong	Yunfu	云浮市
yuncheng-yunfu	云城区	district	yunfu
yunan-yunfu	云安区	district	yunfu
xinxing-yunfu	新兴县	district	yunfu
yunanxian	郁南县	district	yunfu
luoding	罗定	district	yunfu		罗定市
guangxi	广西	province	china	Guangxi	广西壮族自治区 桂 八桂
nanning	南宁	city	guangxi	Nanning	南宁市 邕 邕城
xingning-nanning	兴宁区	district	nanning
qingxiu	青秀区	district	nanning
jiangnan	江南区	district	nanning
xixiangtang	西乡塘区	district	nanning		西乡塘
liangqing	良庆区	district	nanning		良庆
yongning-nanning	邕宁区	district	nanning		邕宁
wuming	武鸣区	district	nanning
longan-nanning	隆安县	district	nanning
mashan-nanning	马山县	district	nanning
shanglin	上林县	district	nanning
binyang	宾阳县	district	nanning
hengzhou	横州	district	nanning		横州市
liuzhou	柳州	city	guangxi	Liuzhou	柳州市
chengzhong-liuzhou	城中区	district	liuzhou
yufeng	鱼峰区	district	liuzhou
liunan	柳南区	district	liuzhou
liubei	柳北区	district	liuzhou
liujiang	柳江区	district	liuzhou
liucheng	柳城县	district	liuzhou
luzhai	鹿寨县	district	liuzhou
rongan	融安县	district	liuzhou
rongshui	融水县	district	liuzhou		融水苗族自治县
sanjiang	三江县	district	liuzhou		三江侗族自治县
guilin	桂林	city	guangxi	Guilin	桂林市
xiufeng	秀峰区	district	guilin
diecai	叠彩区	district	guilin
xiangshan-guilin	象山区	district	guilin
qixing	七星区	district	guilin
yanshan-guilin	雁山区	district	guilin
lingui	临桂区	district	guilin
yangshuo	阳朔县	district	guilin
lingchuan-guilin	灵川县	district	guilin
quanzhou-guilin	全州县	district	guilin
xingan-guilin	兴安县	district	guilin
yongfu	永福县	district	guilin
guanyang	灌阳县	district	guilin
longsheng	龙胜县	district	guilin		龙胜各族自治县
ziyuan	资源县	district	guilin
pingle	平乐县	district	guilin
gongcheng	恭城县	district	guilin		恭城瑶族自治县
lipu	荔浦	district	guilin		荔浦市
wuzhou	梧州	city	guangxi	Wuzhou	梧州市
wanxiu	万秀区	district	wuzhou
changzhou-wuzhou	长洲区	district	wuzhou
longxu	龙圩区	district	wuzhou
cangwu	苍梧县	district	wuzhou
tengxian	藤县	district	wuzhou
mengshan	蒙山县	district	wuzhou
cenxi	岑溪	district	wuzhou		岑溪市
beihai	北海	city	guangxi	Beihai	北海市
haicheng-beihai	海城区	district	beihai
yinhai	银海区	district	beihai
tieshangang	铁山港区	district	beihai
hepu	合浦县	district	beihai
fangchenggang	防城港	city	guangxi	Fangchenggang	防城港市
gangkou	港口区	district	fangchenggang
fangcheng-fangchenggang	防城区	district	fangchenggang
shangsi	上思县	district	fangchenggang
dongxing-fangchenggang	东兴	district	fangchenggang		东兴市
qinzhou	钦州	city	guangxi	Qinzhou	钦州市
qinnan	钦南区	district	qinzhou
qinbei	钦北区	district	qinzhou
lingshan	灵山县	district	qinzhou
pubei	浦北县	district	qinzhou
guigang	贵港	city	guangxi	Guigang	贵港市
gangbei	港北区	district	guigang
gangnan	港南区	district	guigang
qintang	覃塘区	district	guigang
pingnan-guigang	平南县	district	guigang
guiping	桂平	district	guigang		桂平市
yulin-guangxi	玉林	city	guangxi	Yulin	玉林市
yuzhou-yulin-guangxi	玉州区	district	yulin-guangxi
fumian	福绵区	district	yulin-guangxi
rongxian-yulin-guangxi	玉林容县	district	yulin-guangxi
luchuan	陆川县	district	yulin-guangxi
bobai	博白县	district	yulin-guangxi
xingye	兴业县	district	yulin-guangxi
beiliu	北流	district	yulin-guangxi		北流市
baise	百色	city	guangxi	Baise	百色市
youjiang	右江区	district	baise
tianyang	田阳区	district	baise
tiandong	田东县	district	baise
debao	德保县	district	baise
napo	那坡县	district	baise
lingyun	凌云县	district	baise
leye	乐业县	district	baise
tianlin	田林县	district	baise
xilin	西林县	district	baise
longlin	隆林县	district	baise		隆林各族自治县
jingxi	靖西	district	baise		靖西市
pingguo	平果	district	baise		平果市
hezhou	贺州	city	guangxi	Hezhou	贺州市
babu	八步区	district	hezhou
pinggui	平桂区	district	hezhou
zhaoping	昭平县	district	hezhou
zhongshan-hezhou	钟山县	district	hezhou
fuchuan	富川县	district	hezhou		富川瑶族自治县
hechi	河池	city	guangxi	Hechi	河池市
jinchengjiang	金城江区	district	hechi
yizhou-hechi	宜州区	district	hechi
nandan	南丹县	district	hechi
tiane	天峨县	district	hechi
fengshan	凤山县	district	hechi
donglan	东兰县	district	hechi
luocheng	罗城县	district	hechi		罗城仫佬族自治县
huanjiang	环江县	district	hechi		环江毛南族自治县
bama	巴马县	district	hechi		巴马瑶族自治县
duan	都安县	district	hechi		都安瑶族自治县
dahua	大化县	district	hechi		大化瑶族自治县
laibin	来宾市	city	guangxi	Laibin
xingbin	兴宾区	district	laibin
xincheng-laibin	忻城县	district	laibin
xiangzhou-laibin	象州县	district	laibin
wuxuan	武宣县	district	laibin
jinxiu	金秀县	district	laibin		金秀瑶族自治县
heshan-laibin	合山	district	laibin		合山市
chongzuo	崇左	city	guangxi	Chongzuo	崇左市
jiangzhou	江州区	district	chongzuo
fusui	扶绥县	district	chongzuo
ningming	宁明县	district	chongzuo
longzhou	龙州县	district	chongzuo
daxin	大新县	district	chongzuo
tiandeng	天等县	district	chongzuo
pingxiang-chongzuo	凭祥	district	chongzuo		凭祥市
hainan	海南	province	china	Hainan	海南省 琼 海南自由贸易港 海南自贸港
haikou	海口	city	hainan	Haikou	海口市 椰城
xiuying	秀英区	district	haikou		秀英
longhua-haikou	龙华区	district	haikou
qiongshan	琼山区	district	haikou		琼山
meilan	美兰区	district	haikou		美兰
sanya	三亚	city	hainan	Sanya	三亚市
haitang	海棠区	district	sanya
jiyang-sanya	吉阳区	district	sanya
tianya	天涯区	district	sanya
yazhou-sanya	崖州区	district	sanya
sansha	三沙	city	hainan	Sansha	三沙市
xisha	西沙区	district	sansha
nansha-sansha	南沙区	district	sansha
danzhou	儋州	city	hainan	Danzhou	儋州市
wuzhishan	五指山	district	hainan		五指山市
qionghai	琼海	district	hainan		琼海市
wenchang	文昌市	district	hainan
wanning	万宁	district	hainan		万宁市
dongfang	海南东方市	district	hainan
dingan	定安县	district	hainan
tunchang	屯昌县	district	hainan
chengmai	澄迈县	district	hainan
lingao	临高县	district	hainan
baisha	白沙县	district	hainan		白沙黎族自治县
changjiang-hainan	昌江县	district	hainan		昌江黎族自治县
ledong	乐东县	district	hainan		乐东黎族自治县
lingshui	陵水县	district	hainan		陵水黎族自治县
baoting	保亭县	district	hainan		保亭黎族苗族自治县
qiongzhong	琼中县	district	hainan		琼中黎族苗族自治县
chongqing	重庆	city	china	Chongqing	重庆市 渝
wanzhou	万州区	district	chongqing	Wanzhou District	万州
fuling	涪陵区	district	chongqing	Fuling District	涪陵
yuzhong	渝中区	district	chongqing	Yuzhong District	渝中
dadukou	大渡口区	district	chongqing	Dadukou District	大渡口
jiangbei-chongqing	江北区	district	chongqing	Jiangbei District
shapingba	沙坪坝区	district	chongqing	Shapingba District	沙坪坝
jiulongpo	九龙坡区	district	chongqing	Jiulongpo District	九龙坡
nanan	南岸区	district	chongqing	Nan'an District
beibei	北碚区	district	chongqing	Beibei District	北碚
qijiang	綦江区	district	chongqing	Qijiang District	綦江
dazu	大足区	district	chongqing	Dazu District	大足
yubei	渝北区	district	chongqing	Yubei District	渝北
banan	巴南区	district	chongqing	Banan District	巴南
qianjiang	黔江区	district	chongqing	Qianjiang District	黔江
changshou	长寿区	district	chongqing	Changshou District
jiangjin	江津区	district	chongqing	Jiangjin District	江津
hechuan	合川区	district	chongqing	Hechuan District	合川
yongchuan	永川区	district	chongqing	Yongchuan District	永川
nanchuan	南川区	district	chongqing	Nanchuan District
bishan	璧山区	district	chongqing	Bishan District	璧山
tongliang	铜梁区	district	chongqing	Tongliang District	铜梁
tongnan	潼南区	district	chongqing	Tongnan District	潼南
rongchang	荣昌区	district	chongqing	Rongchang District	荣昌
kaizhou	开州区	district	chongqing	Kaizhou District
liangping	梁平区	district	chongqing	Liangping District	梁平
wulong	武隆区	district	chongqing	Wulong District	武隆
chengkou	城口县	district	chongqing
fengdu	丰都县	district	chongqing
dianjiang	垫江县	district	chongqing
zhongxian	忠县	district	chongqing
yunyang	云阳县	district	chongqing
fengjie	奉节县	district	chongqing
wushan	巫山县	district	chongqing
wuxi-chongqing	巫溪县	district	chongqing
shizhu	石柱县	district	chongqing		石柱土家族自治县
xiushan	秀山县	district	chongqing		秀山土家族苗族自治县
youyang	酉阳县	district	chongqing		酉阳土家族苗族自治县
pengshui	彭水县	district	chongqing		彭水苗族土家族自治县
sichuan	四川	province	china	Sichuan	四川省 川 蜀 巴蜀
chengdu	成都	city	sichuan	Chengdu	成都市 蓉 蓉城
jinjiang	锦江区	district	chengdu	Jinjiang District
qingyang-chengdu	青羊区	district	chengdu	Qingyang District
jinniu	金牛区	district	chengdu	Jinniu District
wuhou	武侯区	district	chengdu	Wuhou District
chenghua	成华区	district	chengdu	Chenghua District
longquanyi	龙泉驿区	district	chengdu	Longquanyi District
qingbaijiang	青白江区	district	chengdu	Qingbaijiang District	青白江
xindu	新都区	district	chengdu	Xindu District
wenjiang	温江区	district	chengdu	Wenjiang District	温江
shuangliu	双流区	district	chengdu	Shuangliu District	双流
pidu	郫都区	district	chengdu	Pidu District	郫都
xinjin	新津区	district	chengdu	Xinjin District
jintang	金堂县	district	chengdu
dayi	大邑县	district	chengdu
pujiang	蒲江县	district	chengdu
dujiangyan	都江堰	district	chengdu		都江堰市
pengzhou	彭州	district	chengdu		彭州市
qionglai	邛崃	district	chengdu		邛崃市
chongzhou	崇州	district	chengdu		崇州市
jianyang	简阳	district	chengdu		简阳市
zigong	自贡	city	sichuan	Zigong	自贡市
ziliujing	自流井区	district	zigong
gongjing	贡井区	district	zigong
daan-zigong	大安区	district	zigong
yantan	沿滩区	district	zigong
rongxian-zigong	荣县	district	zigong
fushun-zigong	富顺县	district	zigong
panzhihua	攀枝花	city	sichuan	Panzhihua	攀枝花市
dongqu	攀枝花东区	district	panzhihua
xiqu	攀枝花西区	district	panzhihua
renhe	仁和区	district	panzhihua
miyi	米易县	district	panzhihua
yanbian-panzhihua	盐边县	district	panzhihua
luzhou	泸州	city	sichuan	Luzhou	泸州市
jiangyang	江阳区	district	luzhou
naxi	纳溪区	district	luzhou
longmatan	龙马潭区	district	luzhou
luxian	泸县	district	luzhou
hejiang	合江县	district	luzhou
xuyong	叙永县	district	luzhou
gulin	古蔺县	district	luzhou
deyang	德阳	city	sichuan	Deyang	德阳市
jingyang-deyang	旌阳区	district	deyang
luojiang-deyang	罗江区	district	deyang
zhongjiang	中江县	district	deyang
guanghan	广汉	district	deyang		广汉市
shifang	什邡	district	deyang		什邡市
mianzhu	绵竹	district	deyang		绵竹市
mianyang	绵阳	city	sichuan	Mianyang	绵阳市
fucheng-mianyang	涪城区	district	mianyang
youxian-mianyang	游仙区	district	mianyang
anzhou	安州区	district	mianyang
santai	三台县	district	mianyang
yanting	盐亭县	district	mianyang
zitong	梓潼县	district	mianyang
beichuan	北川县	district	mianyang		北川羌族自治县
pingwu	平武县	district	mianyang
jiangyou	江油	district	mianyang		江油市
guangyuan	广元	city	sichuan	Guangyuan	广元市
lizhou	利州区	district	guangyuan
zhaohua	昭化区	district	guangyuan
chaotian	朝天区	district	guangyuan
wangcang	旺苍县	district	guangyuan
qingchuan	青川县	district	guangyuan
jiange	剑阁县	district	guangyuan
cangxi	苍溪县	district	guangyuan
suining	遂宁	city	sichuan	Suining	遂宁市
chuanshan	船山区	district	suining
anju	安居区	district	suining
pengxi	蓬溪县	district	suining
daying	大英县	district	suining
shehong	射洪	district	suining		射洪市
neijiang	内江	city	sichuan	Neijiang	内江市
shizhong-neijiang	内江市中区	district	neijiang
dongxing-neijiang	东兴区	district	neijiang
weiyuan-neijiang	威远县	district	neijiang
zizhong	资中县	district	neijiang
longchang	隆昌	district	neijiang		隆昌市
leshan	乐山	city	sichuan	Leshan	乐山市
shizhong-leshan	乐山市中区	district	leshan
shawan-leshan	沙湾区	district	leshan
wutongqiao	五通桥区	district	leshan
jinkouhe	金口河区	district	leshan
qianwei	犍为县	district	leshan
jingyan	井研县	district	leshan
jiajiang	夹江县	district	leshan
muchuan	沐川县	district	leshan
ebian	峨边县	district	leshan		峨边彝族自治县
mabian	马边县	district	leshan		马边彝族自治县
emeishan	峨眉山	district	leshan		峨眉山市
nanchong	南充	city	sichuan	Nanchong	南充市
shunqing	顺庆区	district	nanchong
gaoping-nanchong	高坪区	district	nanchong
jialing	嘉陵区	district	nanchong
nanbu	南部县	district	nanchong
yingshan-nanchong	营山县	district	nanchong
pengan	蓬安县	district	nanchong
yilong	仪陇县	district	nanchong
xichong	西充县	district	nanchong
langzhong	阆中	district	nanchong		阆中市
meishan	眉山	city	sichuan	Meishan	眉山市
dongpo	东坡区	district	meishan
pengshan	彭山区	district	meishan
renshou	仁寿县	district	meishan
hongya	洪雅县	district	meishan
danleng	丹棱县	district	meishan
qingshen	青神县	district	meishan
yibin	宜宾	city	sichuan	Yibin	宜宾市
cuiping	翠屏区	district	yibin
nanxi	南溪区	district	yibin
xuzhou-yibin	叙州区	district	yibin
jiangan-yibin	江安县	district	yibin
changning-yibin	长宁县	district	yibin
gaoxian	高县	district	yibin
gongxian	珙县	district	yibin
junlian	筠连县	district	yibin
xingwen	兴文县	district	yibin
pingshan-yibin	屏山县	district	yibin
guangan	广安	city	sichuan	Guang'an	广安市
guanganqu	广安区	district	guangan
qianfeng	前锋区	district	guangan
yuechi	岳池县	district	guangan
wusheng	武胜县	district	guangan
linshui	邻水县	district	guangan
huaying	华蓥	district	guangan		华蓥市
dazhou	达州	city	sichuan	Dazhou	达州市
tongchuan-dazhou	通川区	district	dazhou
dachuan	达川区	district	dazhou
xuanhan	宣汉县	district	dazhou
kaijiang	开江县	district	dazhou
dazhu	大竹县	district	dazhou
quxian	渠县	district	dazhou
wanyuan	万源	district	dazhou		万源市
yaan	雅安	city	sichuan	Ya'an	雅安市
yucheng-yaan	雨城区	district	yaan
mingshan-yaan	名山区	district	yaan
yingjing	荥经县	district	yaan
hanyuan	汉源县	district	yaan
shimian	石棉县	district	yaan
tianquan	天全县	district	yaan
lushan-yaan	芦山县	district	yaan
baoxing	宝兴县	district	yaan
bazhong	巴中	city	sichuan	Bazhong	巴中市
bazhou-bazhong	巴州区	district	bazhong
enyang	恩阳区	district	bazhong
tongjiang-bazhong	通江县	district	bazhong
nanjiang	南江县	district	bazhong
pingchang	平昌县	district	bazhong
ziyang	资阳	city	sichuan	Ziyang	资阳市
yanjiang	雁江区	district	ziyang
anyue	安岳县	district	ziyang
lezhi	乐至县	district	ziyang
aba	阿坝	city	sichuan	Aba	阿坝藏族羌族自治州 阿坝州
maerkang	马尔康	district	aba		马尔康市
wenchuan	汶川县	district	aba
lixian-aba	理县	district	aba
maoxian	茂县	district	aba
songpan	松潘县	district	aba
jiuzhaigou	九寨沟县	district	aba
jinchuan-aba	金川县	district	aba
xiaojin	小金县	district	aba
heishui	黑水县	district	aba
rangtang	壤塘县	district	aba
abaxian	阿坝县	district	aba
ruoergai	若尔盖县	district	aba
hongyuan	红原县	district	aba
ganzi	甘孜	city	sichuan	Garze	甘孜藏族自治州 甘孜州
kangding	康定	district	ganzi		康定市
luding	泸定县	district	ganzi
danba	丹巴县	district	ganzi
jiulong	九龙县	district	ganzi
yajiang	雅江县	district	ganzi
daofu	道孚县	district	ganzi
luhuo	炉霍县	district	ganzi
ganzixian	甘孜县	district	ganzi
xinlong	新龙县	district	ganzi
dege	德格县	district	ganzi
baiyu	白玉县	district	ganzi
shiqu	石渠县	district	ganzi
seda	色达县	district	ganzi
litang	理塘县	district	ganzi
batang	巴塘县	district	ganzi
xiangcheng-ganzi	乡城县	district	ganzi
daocheng	稻城县	district	ganzi
derong	得荣县	district	ganzi
liangshan	凉山	city	sichuan	Liangshan	凉山彝族自治州 凉山州
xichang	西昌	district	liangshan		西昌市
huili	会理	district	liangshan		会理市
muli	木里县	district	liangshan		木里藏族自治县
yanyuan	盐源县	district	liangshan
dechang	德昌县	district	liangshan
huidong-liangshan	会东县	district	liangshan
ningnan	宁南县	district	liangshan
puge	普格县	district	liangshan
butuo	布拖县	district	liangshan
jinyang	金阳县	district	liangshan
zhaojue	昭觉县	district	liangshan
xide	喜德县	district	liangshan
mianning	冕宁县	district	liangshan
yuexi-liangshan	越西县	district	liangshan
ganluo	甘洛县	district	liangshan
meigu	美姑县	district	liangshan
leibo	雷波县	district	liangshan
guizhou	贵州	province	china	Guizhou	贵州省 黔
guiyang	贵阳	city	guizhou	Guiyang	贵阳市 筑城
nanming	南明区	district	guiyang
yunyan	云岩区	district	guiyang		云岩
huaxi	花溪区	district	guiyang		花溪
wudang	乌当区	district	guiyang
baiyun-guiyang	白云区	district	guiyang
guanshanhu	观山湖区	district	guiyang		观山湖
kaiyang	开阳县	district	guiyang
xifeng-guiyang	息烽县	district	guiyang
xiuwen	修文县	district	guiyang
qingzhen	清镇	district	guiyang		清镇市
liupanshui	六盘水	city	guizhou	Liupanshui	六盘水市
zhongshan-liupanshui	钟山区	district	liupanshui
liuzhi	六枝特区	district	liupanshui
shuicheng	水城区	district	liupanshui
panzhou	盘州	district	liupanshui		盘州市
zunyi	遵义	city	guizhou	Zunyi	遵义市
honghuagang	红花岗区	district	zunyi
huichuan	汇川区	district	zunyi
bozhou-zunyi	播州区	district	zunyi
tongzi	桐梓县	district	zunyi
suiyang-zunyi	绥阳县	district	zunyi
zhengan	正安县	district	zunyi
daozhen	道真县	district	zunyi		道真仡佬族苗族自治县
wuchuan-zunyi	务川县	district	zunyi		务川仡佬族苗族自治县
fenggang	凤冈县	district	zunyi
meitan	湄潭县	district	zunyi
yuqing	余庆县	district	zunyi
xishui-zunyi	习水县	district	zunyi
chishui	赤水市	district	zunyi
renhuai	仁怀	district	zunyi		仁怀市
anshun	安顺	city	guizhou	Anshun	安顺市
xixiu	西秀区	district	anshun
pingba	平坝区	district	anshun
puding	普定县	district	anshun
zhenning	镇宁县	district	anshun		镇宁布依族苗族自治县
guanling	关岭县	district	anshun		关岭布依族苗族自治县
ziyun	紫云县	district	anshun		紫云苗族布依族自治县
bijie	毕节	city	guizhou	Bijie	毕节市
qixingguan	七星关区	district	bijie
dafang	大方县	district	bijie
jinsha	金沙县	district	bijie
zhijin	织金县	district	bijie
nayong	纳雍县	district	bijie
weining	威宁县	district	bijie		威宁彝族回族苗族自治县
hezhang	赫章县	district	bijie
qianxi-bijie	黔西	district	bijie		黔西市
tongren	铜仁	city	guizhou	Tongren	铜仁市
bijiang	碧江区	district	tongren
wanshan	万山区	district	tongren
jiangkou	江口县	district	tongren
yuping	玉屏县	district	tongren		玉屏侗族自治县
shiqian	石阡县	district	tongren
sinan	思南县	district	tongren
yinjiang	印江县	district	tongren		印江土家族苗族自治县
dejiang	德江县	district	tongren
yanhe	沿河县	district	tongren		沿河土家族自治县
songtao	松桃县	district	tongren		松桃苗族自治县
qianxinan	黔西南	city	guizhou	Qianxinan	黔西南布依族苗族自治州 黔西南州
xingyi	兴义	district	qianxinan		兴义市
xingren	兴仁	district	qianxinan		兴仁市
puan	普安县	district	qianxinan
qinglong-qianxinan	晴隆县	district	qianxinan
zhenfeng	贞丰县	district	qianxinan
wangmo	望谟县	district	qianxinan
ceheng	册亨县	district	qianxinan
anlong	安龙县	district	qianxinan
qiandongnan	黔东南	city	guizhou	Qiandongnan	黔东南苗族侗族自治州 黔东南州
kaili	凯里	district	qiandongnan		凯里市
huangping	黄平县	district	qiandongnan
shibing	施秉县	district	qiandongnan
sansui	三穗县	district	qiandongnan
zhenyuan-qiandongnan	镇远县	district	qiandongnan
cengong	岑巩县	district	qiandongnan
tianzhu-qiandongnan	天柱县	district	qiandongnan
jinping-qiandongnan	锦屏县	district	qiandongnan
jianhe	剑河县	district	qiandongnan
taijiang-qiandongnan	台江县	district	qiandongnan
liping	黎平县	district	qiandongnan
rongjiang	榕江县	district	qiandongnan
congjiang	从江县	district	qiandongnan
leishan	雷山县	district	qiandongnan
majiang	麻江县	district	qiandongnan
danzhai	丹寨县	district	qiandongnan
qiannan	黔南	city	guizhou	Qiannan	黔南布依族苗族自治州 黔南州
duyun	都匀	district	qiannan		都匀市
fuquan	福泉市	district	qiannan
libo	荔波县	district	qiannan
guiding	贵定县	district	qiannan
wengan	瓮安县	district	qiannan
dushan	独山县	district	qiannan
pingtang	平塘县	district	qiannan
luodian	罗甸县	district	qiannan
changshun	长顺县	district	qiannan
longli	龙里县	district	qiannan
huishui	惠水县	district	qiannan
sandu	三都县	district	qiannan		三都水族自治县
yunnan	云南	province	china	Yunnan	云南省 滇
kunming	昆明	city	yunnan	Kunming	昆明市 春城
wuhua-kunming	五华区	district	kunming
panlong	盘龙区	district	kunming
guandu	官渡区	district	kunming
xishan-kunming	西山区	district	kunming
dongchuan	东川区	district	kunming
chenggong	呈贡区	district	kunming		呈贡
jinning	晋宁区	district	kunming
fumin	富民县	district	kunming
yiliang-kunming	宜良县	district	kunming
shilin	石林县	district	kunming		石林彝族自治县
songming	嵩明县	district	kunming
luquan-kunming	禄劝县	district	kunming		禄劝彝族苗族自治县
xundian	寻甸县	district	kunming		寻甸回族彝族自治县
anning-kunming	安宁市	district	kunming
qujing	曲靖	city	yunnan	Qujing	曲靖市
qilin	麒麟区	district	qujing
zhanyi	沾益区	district	qujing
malong	马龙区	district	qujing
luliang	陆良县	district	qujing
shizong	师宗县	district	qujing
luoping	罗平县	district	qujing
fuyuan-qujing	富源县	district	qujing
huize	会泽县	district	qujing
xuanwei	宣威	district	qujing		宣威市
yuxi	玉溪	city	yunnan	Yuxi	玉溪市
hongta	红塔区	district	yuxi
jiangchuan	江川区	district	yuxi
tonghai	通海县	district	yuxi
huaning	华宁县	district	yuxi
yimen	易门县	district	yuxi
eshan	峨山县	district	yuxi		峨山彝族自治县
xinping	新平县	district	yuxi		新平彝族傣族自治县
yuanjiang-yuxi	元江县	district	yuxi		元江哈尼族彝族傣族自治县
chengjiang	澄江	district	yuxi		澄江市
baoshan	保山	city	yunnan	Baoshan	保山市
longyang	隆阳区	district	baoshan
shidian	施甸县	district	baoshan
longling	龙陵县	district	baoshan
changning-baoshan	昌宁县	district	baoshan
tengchong	腾冲	district	baoshan		腾冲市
zhaotong	昭通	city	yunnan	Zhaotong	昭通市
zhaoyang	昭阳区	district	zhaotong
ludian	鲁甸县	district	zhaotong
qiaojia	巧家县	district	zhaotong
yanjin-zhaotong	盐津县	district	zhaotong
daguan-zhaotong	大关县	district	zhaotong
yongshan	永善县	district	zhaotong
suijiang	绥江县	district	zhaotong
zhenxiong	镇雄县	district	zhaotong
yiliang-zhaotong	彝良县	district	zhaotong
weixin	威信县	district	zhaotong
shuifu	水富	district	zhaotong		水富市
lijiang	丽江	city	yunnan	Lijiang	丽江市
gucheng-lijiang	古城区	district	lijiang
yulong	玉龙县	district	lijiang		玉龙纳西族自治县
yongsheng	永胜县	district	lijiang
huaping	华坪县	district	lijiang
ninglang	宁蒗县	district	lijiang		宁蒗彝族自治县
puer	普洱	city	yunnan	Pu'er	普洱市
simao	思茅区	district	puer
ninger	宁洱县	district	puer		宁洱哈尼族彝族自治县
mojiang	墨江县	district	puer		墨江哈尼族自治县
jingdong	景东县	district	puer		景东彝族自治县
jinggu	景谷县	district	puer		景谷傣族彝族自治县
zhenyuan-puer	镇沅县	district	puer		镇沅彝族哈尼族拉祜族自治县
jiangcheng-puer	江城县	district	puer		江城哈尼族彝族自治县
menglian	孟连县	district	puer		孟连傣族拉祜族佤族自治县
lancang	澜沧县	district	puer		澜沧拉祜族自治县
ximeng	西盟县	district	puer		西盟佤族自治县
lincang	临沧	city	yunnan	Lincang	临沧市
linxiang-lincang	临翔区	district	lincang
fengqing	凤庆县	district	lincang
yunxian	云县	district	lincang
yongde	永德县	district	lincang
zhenkang	镇康县	district	lincang
shuangjiang	双江县	district	lincang		双江拉祜族佤族布朗族傣族自治县
gengma	耿马县	district	lincang		耿马傣族佤族自治县
cangyuan	沧源县	district	lincang		沧源佤族自治县
chuxiong	楚雄	city	yunnan	Chuxiong	楚雄彝族自治州 楚雄州
chuxiongshi	楚雄市	district	chuxiong
lufeng-chuxiong	禄丰	district	chuxiong		禄丰市
shuangbai	双柏县	district	chuxiong
mouding	牟定县	district	chuxiong
nanhua	南华县	district	chuxiong
yaoan	姚安县	district	chuxiong
dayao	大姚县	district	chuxiong
yongren	永仁县	district	chuxiong
yuanmou	元谋县	district	chuxiong
wuding	武定县	district	chuxiong
honghe	红河	city	yunnan	Honghe	红河哈尼族彝族自治州 红河州
gejiu	个旧	district	honghe		个旧市
kaiyuan-honghe	开远市	district	honghe
mengzi	蒙自	district	honghe		蒙自市
mile	弥勒	district	honghe		弥勒市
pingbian	屏边县	district	honghe		屏边苗族自治县
jianshui	建水县	district	honghe
shiping	石屏县	district	honghe
luxi-honghe	泸西县	district	honghe
yuanyang-honghe	元阳县	district	honghe
honghexian	红河县	district	honghe
jinping-honghe	金平县	district	honghe		金平苗族瑶族傣族自治县
lvchun	绿春县	district	honghe
hekou-honghe	河口县	district	honghe		河口瑶族自治县
wenshan	文山	city	yunnan	Wenshan	文山壮族苗族自治州 文山州
wenshanshi	文山市	district	wenshan
yanshan-wenshan	砚山县	district	wenshan
xichou	西畴县	district	wenshan
malipo	麻栗坡县	district	wenshan
maguan	马关县	district	wenshan
qiubei	丘北县	district	wenshan
guangnan	广南县	district	wenshan
funing-wenshan	富宁县	district	wenshan
xishuangbanna	西双版纳	city	yunnan	Xishuangbanna	西双版纳傣族自治州 西双版纳州
jinghong	景洪	district	xishuangbanna		景洪市
menghai	勐海县	district	xishuangbanna
mengla	勐腊县	district	xishuangbanna
dali	大理	city	yunnan	Dali	大理白族自治州 大理州
dalishi	大理市	district	dali
yangbi	漾濞县	district	dali		漾濞彝族自治县
xiangyun	祥云县	district	dali
binchuan	宾川县	district	dali
midu	弥渡县	district	dali
nanjian	南涧县	district	dali		南涧彝族自治县
weishan-dali	巍山县	district	dali		巍山彝族回族自治县
yongping	永平县	district	dali
yunlong-dali	云龙县	district	dali
eryuan	洱源县	district	dali
jianchuan	剑川县	district	dali
heqing	鹤庆县	district	dali
dehong	德宏	city	yunnan	Dehong	德宏傣族景颇族自治州 德宏州
ruili	瑞丽	district	dehong		瑞丽市
mangshi	芒市	district	dehong
lianghe	梁河县	district	dehong
yingjiang-dehong	盈江县	district	dehong
longchuan-dehong	陇川县	district	dehong
nujiang	怒江	city	yunnan	Nujiang	怒江傈僳族自治州 怒江州
lushui	泸水	district	nujiang		泸水市
fugong	福贡县	district	nujiang
gongshan	贡山县	district	nujiang		贡山独龙族怒族自治县
lanping	兰坪县	district	nujiang		兰坪白族普米族自治县
diqing	迪庆	city	yunnan	Diqing	迪庆藏族自治州 迪庆州
xianggelila	香格里拉	district	diqing		香格里拉市
deqin	德钦县	district	diqing
weixi	维西县	district	diqing		维西傈僳族自治县
xizang	西藏	province	china	Xizang	西藏自治区
lasa	拉萨	city	xizang	Lhasa	拉萨市
chengguan-lasa	城关区	district	lasa
duilongdeqing	堆龙德庆区	district	lasa
dazi	达孜区	district	lasa
linzhou-lasa	林周县	district	lasa
dangxiong	当雄县	district	lasa
nimu	尼木县	district	lasa
qushui	曲水县	district	lasa
mozhugongka	墨竹工卡县	district	lasa
rikaze	日喀则	city	xizang	Shigatse	日喀则市
sangzhuzi	桑珠孜区	district	rikaze
nanmulin	南木林县	district	rikaze
jiangzi	江孜县	district	rikaze
dingri	定日县	district	rikaze
sajia	萨迦县	district	rikaze
lazi	拉孜县	district	rikaze
angren	昂仁县	district	rikaze
xietongmen	谢通门县	district	rikaze
bailang	白朗县	district	rikaze
renbu	仁布县	district	rikaze
kangma	康马县	district	rikaze
dingjie	定结县	district	rikaze
zhongba	仲巴县	district	rikaze
yadong	亚东县	district	rikaze
jilong	吉隆县	district	rikaze
nielamu	聂拉木县	district	rikaze
saga	萨嘎县	district	rikaze
gangba	岗巴县	district	rikaze
changdu	昌都	city	xizang	Qamdo	昌都市
karuo	卡若区	district	changdu
jiangda	江达县	district	changdu
gongjue	贡觉县	district	changdu
leiwuqi	类乌齐县	district	changdu
dingqing	丁青县	district	changdu
chaya	察雅县	district	changdu
basu	八宿县	district	changdu
zuogong	左贡县	district	changdu
mangkang	芒康县	district	changdu
luolong-changdu	洛隆县	district	changdu
bianba	边坝县	district	changdu
linzhi	林芝	city	xizang	Nyingchi	林芝市
bayi	巴宜区	district	linzhi
gongbujiangda	工布江达县	district	linzhi
milin	米林县	district	linzhi
motuo	墨脱县	district	linzhi
bomi	波密县	district	linzhi
chayu	察隅县	district	linzhi
langxian	朗县	district	linzhi
shannan	山南市	city	xizang	Shannan
naidong	乃东区	district	shannan
zhanang	扎囊县	district	shannan
gongga	贡嘎县	district	shannan
sangri	桑日县	district	shannan
qiongjie	琼结县	district	shannan
qusong	曲松县	district	shannan
cuomei	措美县	district	shannan
luozha	洛扎县	district	shannan
jiacha	加查县	district	shannan
longzi	隆子县	district	shannan
cuona	错那县	district	shannan
langkazi	浪卡子县	district	shannan
naqu	那曲	city	xizang	Nagqu	那曲市
seni	色尼区	district	naqu
jiali	嘉黎县	district	naqu
biru	比如县	district	naqu
nierong	聂荣县	district	naqu
anduo	安多县	district	naqu
shenzha	申扎县	district	naqu
suoxian	索县	district	naqu
bange	班戈县	district	naqu
baqing	巴青县	district	naqu
nima	尼玛县	district	naqu
shuanghu	双湖县	district	naqu
ali	阿里地区	city	xizang	Ngari
pulan	普兰县	district	ali
zhada	札达县	district	ali
gaer	噶尔县	district	ali
ritu	日土县	district	ali
geji	革吉县	district	ali
gaize	改则县	district	ali
cuoqin	措勤县	district	ali
shaanxi	陕西	province	china	Shaanxi	陕西省 陕 三秦
xian	西安	city	shaanxi	Xi'an	西安市
xincheng-xian	新城区	district	xian	Xincheng District
beilin	碑林区	district	xian	Beilin District
lianhu	莲湖区	district	xian	Lianhu District
baqiao	灞桥区	district	xian	Baqiao District	灞桥
weiyang	未央区	district	xian	Weiyang District
yanta	雁塔区	district	xian	Yanta District
yanliang	阎良区	district	xian	Yanliang District	阎良
lintong	临潼区	district	xian	Lintong District	临潼
changan-xian	长安区	district	xian	Chang'an District
gaoling	高陵区	district	xian	Gaoling District
huyi	鄠邑区	district	xian	Huyi District	鄠邑
lantian	蓝田县	district	xian
zhouzhi	周至县	district	xian
tongchuan	铜川	city	shaanxi	Tongchuan	铜川市
wangyi	王益区	district	tongchuan
yintai	印台区	district	tongchuan
yaozhou	耀州区	district	tongchuan
yijun	宜君县	district	tongchuan
baoji	宝鸡	city	shaanxi	Baoji	宝鸡市
weibin-baoji	渭滨区	district	baoji
jintai	金台区	district	baoji
chencang	陈仓区	district	baoji
fengxiang	凤翔区	district	baoji
qishan	岐山县	district	baoji
fufeng	扶风县	district	baoji
meixian-baoji	眉县	district	baoji
longxian	陇县	district	baoji
qianyang	千阳县	district	baoji
linyou	麟游县	district	baoji
fengxian-baoji	凤县	district	baoji
taibai	太白县	district	baoji
xianyang	咸阳	city	shaanxi	Xianyang	咸阳市
qindu	秦都区	district	xianyang
yangling	杨陵区	district	xianyang
weicheng-xianyang	渭城区	district	xianyang
sanyuan-xianyang	三原县	district	xianyang
jingyang-xianyang	泾阳县	district	xianyang
qianxian	乾县	district	xianyang
liquan	礼泉县	district	xianyang
yongshou	永寿县	district	xianyang
changwu	长武县	district	xianyang
xunyi	旬邑县	district	xianyang
chunhua	淳化县	district	xianyang
wugong	武功县	district	xianyang
xingping	兴平	district	xianyang		兴平市
binzhou-xianyang	彬州	district	xianyang		彬州市
weinan	渭南	city	shaanxi	Weinan	渭南市
linwei	临渭区	district	weinan
huazhou-weinan	华州区	district	weinan
tongguan-weinan	潼关县	district	weinan
dali-weinan	大荔县	district	weinan
heyang	合阳县	district	weinan
chengcheng	澄城县	district	weinan
pucheng-weinan	蒲城县	district	weinan
baishui	白水县	district	weinan
fuping-weinan	富平县	district	weinan
hancheng	韩城	district	weinan		韩城市
huayin	华阴	district	weinan		华阴市
yanan	延安	city	shaanxi	Yan'an	延安市
baota	宝塔区	district	yanan
ansai	安塞区	district	yanan
yanchang	延长县	district	yanan
yanchuan	延川县	district	yanan
zhidan	志丹县	district	yanan
wuqi	吴起县	district	yanan
ganquan	甘泉县	district	yanan
fuxian	富县	district	yanan
luochuan	洛川县	district	yanan
yichuan-yanan	宜川县	district	yanan
huanglong	黄龙县	district	yanan
huangling	黄陵县	district	yanan
zichang	子长市	district	yanan
hanzhong	汉中	city	shaanxi	Hanzhong	汉中市
hantai	汉台区	district	hanzhong
nanzheng	南郑区	district	hanzhong
chenggu	城固县	district	hanzhong
yangxian	洋县	district	hanzhong
xixiang	西乡县	district	hanzhong
mianxian	勉县	district	hanzhong
ningqiang	宁强县	district	hanzhong
lueyang	略阳县	district	hanzhong
zhenba	镇巴县	district	hanzhong
liuba	留坝县	district	hanzhong
fuping-hanzhong	佛坪县	district	hanzhong
yulin-shaanxi	榆林	city	shaanxi	Yulin	榆林市
yuyang	榆阳区	district	yulin-shaanxi
hengshan-yulin-shaanxi	横山区	district	yulin-shaanxi
fugu	府谷县	district	yulin-shaanxi
jingbian	靖边县	district	yulin-shaanxi
dingbian	定边县	district	yulin-shaanxi
suide	绥德县	district	yulin-shaanxi
mizhi	米脂县	district	yulin-shaanxi
jiaxian-yulin-shaanxi	佳县	district	yulin-shaanxi
wubu	吴堡县	district	yulin-shaanxi
qingjian	清涧县	district	yulin-shaanxi
zizhou	子洲县	district	yulin-shaanxi
shenmu	神木市	district	yulin-shaanxi
ankang	安康	city	shaanxi	Ankang	安康市
hanbin	汉滨区	district	ankang
hanyin	汉阴县	district	ankang
shiquan	石泉县	district	ankang
ningshan	宁陕县	district	ankang
ziyang-ankang	紫阳县	district	ankang
langao	岚皋县	district	ankang
pingli	平利县	district	ankang
zhenping-ankang	镇坪县	district	ankang
baihe	白河县	district	ankang
xunyang-ankang	旬阳	district	ankang		旬阳市
shangluo	商洛	city	shaanxi	Shangluo	商洛市
shangzhou	商州区	district	shangluo
luonan	洛南县	district	shangluo
danfeng	丹凤县	district	shangluo
shangnan	商南县	district	shangluo
shanyang-shangluo	山阳县	district	shangluo
zhenan-shangluo	镇安县	district	shangluo
zhashui	柞水县	district	shangluo
gansu	甘肃	province	china	Gansu	甘肃省 陇
lanzhou	兰州	city	gansu	Lanzhou	兰州市
chengguan-lanzhou	城关区	district	lanzhou
qilihe	七里河区	district	lanzhou
xigu	西固区	district	lanzhou
anning-lanzhou	安宁区	district	lanzhou
honggu	红古区	district	lanzhou
yongdeng	永登县	district	lanzhou
gaolan	皋兰县	district	lanzhou
yuzhong-lanzhou	榆中县	district	lanzhou
jiayuguan	嘉峪关	city	gansu	Jiayuguan	嘉峪关市
jinchang	金昌	city	gansu	Jinchang	金昌市
jinchuan-jinchang	金川区	district	jinchang
yongchang	永昌县	district	jinchang
baiyin	白银市	city	gansu	Baiyin
baiyinqu	白银区	district	baiyin
pingchuan	平川区	district	baiyin
jingyuan-baiyin	靖远县	district	baiyin
huining	会宁县	district	baiyin
jingtai	景泰县	district	baiyin
tianshui	天水	city	gansu	Tianshui	天水市
qinzhou-tianshui	秦州区	district	tianshui
maiji	麦积区	district	tianshui
qingshui	清水县	district	tianshui
qinan	秦安县	district	tianshui
gangu	甘谷县	district	tianshui
wushan-tianshui	武山县	district	tianshui
zhangjiachuan	张家川县	district	tianshui		张家川回族自治县
wuwei	武威	city	gansu	Wuwei	武威市
liangzhou	凉州区	district	wuwei
minqin	民勤县	district	wuwei
gulang	古浪县	district	wuwei
tianzhu-wuwei	天祝县	district	wuwei		天祝藏族自治县
zhangye	张掖	city	gansu	Zhangye	张掖市
ganzhou-zhangye	甘州区	district	zhangye
sunan-zhangye	肃南县	district	zhangye		肃南裕固族自治县
minle	民乐县	district	zhangye
linze	临泽县	district	zhangye
gaotai	高台县	district	zhangye
shandan	山丹县	district	zhangye
pingliang	平凉	city	gansu	Pingliang	平凉市
kongdong	崆峒区	district	pingliang
jingchuan	泾川县	district	pingliang
lingtai	灵台县	district	pingliang
chongxin	崇信县	district	pingliang
zhuanglang	庄浪县	district	pingliang
jingning-pingliang	静宁县	district	pingliang
huating	华亭	district	pingliang		华亭市
jiuquan	酒泉	city	gansu	Jiuquan	酒泉市
suzhou-jiuquan	肃州区	district	jiuquan
jinta	金塔县	district	jiuquan
guazhou	瓜州县	district	jiuquan
subei-jiuquan	肃北县	district	jiuquan		肃北蒙古族自治县
akesai	阿克塞县	district	jiuquan		阿克塞哈萨克族自治县
yumen	玉门市	district	jiuquan
dunhuang	敦煌	district	jiuquan		敦煌市
qingyang	庆阳	city	gansu	Qingyang	庆阳市
xifeng-qingyang	西峰区	district	qingyang
qingcheng-qingyang	庆城县	district	qingyang
huanxian	环县	district	qingyang
huachi	华池县	district	qingyang
heshui	合水县	district	qingyang
zhengning	正宁县	district	qingyang
ningxian	宁县	district	qingyang
zhenyuan-qingyang	镇原县	district	qingyang
dingxi	定西	city	gansu	Dingxi	定西市
anding	安定区	district	dingxi
tongwei	通渭县	district	dingxi
longxi	陇西县	district	dingxi
weiyuan-dingxi	渭源县	district	dingxi
lintao	临洮县	district	dingxi
zhangxian	漳县	district	dingxi
minxian	岷县	district	dingxi
longnan	陇南	city	gansu	Longnan	陇南市
wudu	武都区	district	longnan
chengxian	陇南成县	district	longnan
wenxian-longnan	文县	district	longnan
tanchang	宕昌县	district	longnan
kangxian	康县	district	longnan
xihe-longnan	西和县	district	longnan
lixian-longnan	礼县	district	longnan
huixian-longnan	徽县	district	longnan
liangdang	两当县	district	longnan
linxia	临夏	city	gansu	Linxia	临夏回族自治州 临夏州
linxiashi	临夏市	district	linxia
linxiaxian	临夏县	district	linxia
kangle	康乐县	district	linxia
yongjing	永靖县	district	linxia
guanghe	广河县	district	linxia
hezheng	和政县	district	linxia
dongxiang-linxia	东乡县	district	linxia		东乡族自治县
jishishan	积石山县	district	linxia		积石山保安族东乡族撒拉族自治县
gannan	甘南州	city	gansu	Gannan	甘南藏族自治州
hezuo	甘南合作市	district	gannan
lintan	临潭县	district	gannan
zhuoni	卓尼县	district	gannan
zhouqu	舟曲县	district	gannan
diebu	迭部县	district	gannan
maqu	玛曲县	district	gannan
luqu	碌曲县	district	gannan
xiahe	夏河县	district	gannan
qinghai	青海	province	china	Qinghai	青海省
xining	西宁	city	qinghai	Xining	西宁市 夏都
chengdong	城东区	district	xining
chengzhong-xining	城中区	district	xining
chengxi	城西区	district	xining
chengbei	城北区	district	xining
huangzhong	湟中区	district	xining
datong-xining	大通县	district	xining		大通回族土族自治县
huangyuan	湟源县	district	xining
haidong	海东	city	qinghai	Haidong	海东市
ledu	乐都区	district	haidong
pingan	平安区	district	haidong
minhe	民和县	district	haidong		民和回族土族自治县
huzhu	互助县	district	haidong		互助土族自治县
hualong-haidong	化隆县	district	haidong		化隆回族自治县
xunhua	循化县	district	haidong		循化撒拉族自治县
haibei	海北州	city	qinghai	Haibei	海北藏族自治州
menyuan	门源县	district	haibei		门源回族自治县
qilian	祁连县	district	haibei
haiyan-haibei	海晏县	district	haibei
gangcha	刚察县	district	haibei
huangnan	黄南州	city	qinghai	Huangnan	黄南藏族自治州
tongren-huangnan	同仁市	district	huangnan
jianzha	尖扎县	district	huangnan
zeku	泽库县	district	huangnan
henan-huangnan	河南县	district	huangnan		河南蒙古族自治县
hainan-qinghai	海南州	city	qinghai	Hainan	海南藏族自治州
gonghe	共和县	district	hainan-qinghai
tongde	同德县	district	hainan-qinghai
guide	贵德县	district	hainan-qinghai
xinghai	兴海县	district	hainan-qinghai
guinan	贵南县	district	hainan-qinghai
guoluo	果洛	city	qinghai	Golog	果洛藏族自治州 果洛州
maqin	玛沁县	district	guoluo
banma	班玛县	district	guoluo
gande	甘德县	district	guoluo
dari	达日县	district	guoluo
jiuzhi	久治县	district	guoluo
maduo	玛多县	district	guoluo
yushu	玉树	city	qinghai	Yushu	玉树藏族自治州 玉树州
yushushi	玉树市	district	yushu
zaduo	杂多县	district	yushu
chengduo	称多县	district	yushu
zhiduo	治多县	district	yushu
nangqian	囊谦县	district	yushu
qumalai	曲麻莱县	district	yushu
haixi	海西州	city	qinghai	Haixi	海西蒙古族藏族自治州
geermu	格尔木	district	haixi		格尔木市
delingha	德令哈	district	haixi		德令哈市
mangya	茫崖	district	haixi		茫崖市
wulan	乌兰县	district	haixi
dulan	都兰县	district	haixi
tianjun	天峻县	district	haixi
ningxia	宁夏	province	china	Ningxia	宁夏回族自治区
yinchuan	银川	city	ningxia	Yinchuan	银川市
xingqing	兴庆区	district	yinchuan
xixia-yinchuan	西夏区	district	yinchuan
jinfeng	金凤区	district	yinchuan
yongning-yinchuan	永宁县	district	yinchuan
helan-yinchuan	贺兰县	district	yinchuan
lingwu	灵武	district	yinchuan		灵武市
shizuishan	石嘴山	city	ningxia	Shizuishan	石嘴山市
dawukou	大武口区	district	shizuishan
huinong	惠农区	district	shizuishan
pingluo	平罗县	district	shizuishan
wuzhong	吴忠	city	ningxia	Wuzhong	吴忠市
litong	利通区	district	wuzhong
hongsibao	红寺堡区	district	wuzhong
yanchi	盐池县	district	wuzhong
tongxin	同心县	district	wuzhong
qingtongxia	青铜峡	district	wuzhong		青铜峡市
guyuan	固原	city	ningxia	Guyuan	固原市
yuanzhou-guyuan	原州区	district	guyuan
xiji	西吉县	district	guyuan
longde	隆德县	district	guyuan
jingyuan-guyuan	泾源县	district	guyuan
pengyang	彭阳县	district	guyuan
zhongwei	中卫	city	ningxia	Zhongwei	中卫市
shapotou	沙坡头区	district	zhongwei
zhongning	中宁县	district	zhongwei
haiyuan	海原县	district	zhongwei
xinjiang	新疆	province	china	Xinjiang	新疆维吾尔自治区
wulumuqi	乌鲁木齐	city	xinjiang	Urumqi	乌鲁木齐市 乌市
tianshan	天山区	district	wulumuqi
shayibake	沙依巴克区	district	wulumuqi
xinshi	新市区	district	wulumuqi
shuimogou	水磨沟区	district	wulumuqi
toutunhe	头屯河区	district	wulumuqi
dabancheng	达坂城区	district	wulumuqi
midong	米东区	district	wulumuqi
wulumuqixian	乌鲁木齐县	district	wulumuqi
kelamayi	克拉玛依	city	xinjiang	Karamay	克拉玛依市
dushanzi	独山子区	district	kelamayi
kelamayiqu	克拉玛依区	district	kelamayi
baijiantan	白碱滩区	district	kelamayi
wuerhe	乌尔禾区	district	kelamayi
tulufan	吐鲁番	city	xinjiang	Turpan	吐鲁番市
gaochang	高昌区	district	tulufan
shanshan	鄯善县	district	tulufan
tuokexun	托克逊县	district	tulufan
hami	哈密	city	xinjiang	Hami	哈密市
yizhou-hami	伊州区	district	hami
balikun	巴里坤县	district	hami		巴里坤哈萨克自治县
yiwu-hami	伊吾县	district	hami
changji	昌吉	city	xinjiang	Changji	昌吉回族自治州 昌吉州
changjishi	昌吉市	district	changji
fukang	阜康	district	changji		阜康市
hutubi	呼图壁县	district	changji
manasi	玛纳斯县	district	changji
qitai	奇台县	district	changji
jimusaer	吉木萨尔县	district	changji
mulei	木垒县	district	changji		木垒哈萨克自治县
boertala	博尔塔拉	city	xinjiang	Bortala	博尔塔拉蒙古自治州 博尔塔拉州
bole	博乐	district	boertala		博乐市
alashankou	阿拉山口	district	boertala		阿拉山口市
jinghe	精河县	district	boertala
wenquan	温泉县	district	boertala
bayinguoleng	巴音郭楞	city	xinjiang	Bayingolin	巴音郭楞蒙古自治州 巴音郭楞州
kuerle	库尔勒	district	bayinguoleng		库尔勒市
luntai	轮台县	district	bayinguoleng
yuli	尉犁县	district	bayinguoleng
ruoqiang	若羌县	district	bayinguoleng
qiemo	且末县	district	bayinguoleng
yanqi	焉耆县	district	bayinguoleng		焉耆回族自治县
hejing	和静县	district	bayinguoleng
heshuo	和硕县	district	bayinguoleng
bohu	博湖县	district	bayinguoleng
akesu	阿克苏	city	xinjiang	Aksu	阿克苏地区
akesushi	阿克苏市	district	akesu
kuche	库车	district	akesu		库车市
wensu	温宿县	district	akesu
shaya	沙雅县	district	akesu
xinhe-akesu	新和县	district	akesu
baicheng-akesu	拜城县	district	akesu
wushi	乌什县	district	akesu
awati	阿瓦提县	district	akesu
keping	柯坪县	district	akesu
kezilesu	克孜勒苏	city	xinjiang	Kizilsu	克孜勒苏柯尔克孜自治州 克孜勒苏州
atushi	阿图什	district	kezilesu		阿图什市
aketao	阿克陶县	district	kezilesu
aheqi	阿合奇县	district	kezilesu
wuqia	乌恰县	district	kezilesu
kashi	喀什	city	xinjiang	Kashgar	喀什地区
kashi-kashi	喀什市	district	kashi
shufu	疏附县	district	kashi
shule	疏勒县	district	kashi
yingjisha	英吉沙县	district	kashi
zepu	泽普县	district	kashi
shache	莎车县	district	kashi
yecheng	叶城县	district	kashi
maigaiti	麦盖提县	district	kashi
yuepuhu	岳普湖县	district	kashi
jiashi	伽师县	district	kashi
bachu	巴楚县	district	kashi
tashikuergan	塔什库尔干县	district	kashi		塔什库尔干塔吉克自治县
hetian	和田	city	xinjiang	Hotan	和田地区
hetianshi	和田市	district	hetian
hetianxian	和田县	district	hetian
moyu	墨玉县	district	hetian
pishan	皮山县	district	hetian
luopu	洛浦县	district	hetian
cele	策勒县	district	hetian
yutian-hetian	于田县	district	hetian
minfeng	民丰县	district	hetian
yili	伊犁	city	xinjiang	Ili	伊犁哈萨克自治州 伊犁州
yining-yili	伊宁	district	yili		伊宁市
kuitun	奎屯	district	yili		奎屯市
huoerguosi	霍尔果斯	district	yili		霍尔果斯市
yiningxian	伊宁县	district	yili
chabuchaer	察布查尔县	district	yili		察布查尔锡伯自治县
huocheng	霍城县	district	yili
gongliu	巩留县	district	yili
xinyuan	新源县	district	yili
zhaosu	昭苏县	district	yili
tekesi	特克斯县	district	yili
nileke	尼勒克县	district	yili
tacheng	塔城	city	xinjiang	Tacheng	塔城地区
tachengshi	塔城市	district	tacheng
wusu	乌苏	district	tacheng		乌苏市
shawan-tacheng	沙湾	district	tacheng		沙湾市
emin	额敏县	district	tacheng
tuoli	托里县	district	tacheng
yumin	裕民县	district	tacheng
hebukesaier	和布克赛尔县	district	tacheng		和布克赛尔蒙古自治县
aletai	阿勒泰	city	xinjiang	Altay	阿勒泰地区
aletaishi	阿勒泰市	district	aletai
buerjin	布尔津县	district	aletai
fuyun	富蕴县	district	aletai
fuhai	福海县	district	aletai
habahe	哈巴河县	district	aletai
qinghe-aletai	青河县	district	aletai
jimunai	吉木乃县	district	aletai
shihezi	石河子	district	xinjiang		石河子市
alaer	阿拉尔	district	xinjiang		阿拉尔市
tumushuke	图木舒克	district	xinjiang		图木舒克市
wujiaqu	五家渠	district	xinjiang		五家渠市
beitun	北屯市	district	xinjiang
tiemenguan	铁门关	district	xinjiang		铁门关市
shuanghe	双河市	district	xinjiang
kekedala	可克达拉	district	xinjiang		可克达拉市
kunyu	昆玉	district	xinjiang		昆玉市
huyanghe	胡杨河	district	xinjiang		胡杨河市
xinxing-xinjiang	新疆新星市	district	xinjiang
taiwan	台湾	province	china	Taiwan	台湾省
hongkong	香港	city	china	Hong Kong	香港特别行政区 港 香港特区
macau	澳门	city	china	Macao	澳门特别行政区 澳 澳门特区
xiongan	雄安新区	district	hebei	Xiong'an New Area	雄安 河北雄安新区
liangjiang	两江新区	district	chongqing	Liangjiang New Area	重庆两江新区
tianfu	天府新区	district	sichuan	Tianfu New Area	四川天府新区 成都天府新区
xihaian	西海岸新区	district	qingdao	West Coast New Area	青岛西海岸新区 青岛西海岸
guian	贵安新区	district	guizhou	Gui'an New Area	贵安
xixian	西咸新区	district	shaanxi	Xixian New Area	陕西西咸新区
lanzhou-xinqu	兰州新区	district	lanzhou	Lanzhou New Area
jinpu	金普新区	district	dalian	Jinpu New Area	大连金普新区
xiangjiang	湘江新区	district	changsha	Xiangjiang New Area	湖南湘江新区
jiangbei-xinqu	江北新区	district	nanjing	Jiangbei New Area	南京江北新区
fuzhou-xinqu	福州新区	district	fuzhou	Fuzhou New Area
dianzhong	滇中新区	district	yunnan	Dianzhong New Area	云南滇中新区
haerbin-xinqu	哈尔滨新区	district	haerbin	Harbin New Area
changchun-xinqu	长春新区	district	changchun	Changchun New Area
ganjiang	赣江新区	district	jiangxi	Ganjiang New Area	江西赣江新区
zhoushan-qundao	舟山群岛新区	district	zhoushan	Zhoushan Archipelago New Area	浙江舟山群岛新区
dapeng	大鹏新区	district	shenzhen	Dapeng New District
hengqin	横琴粤澳深度合作区	district	zhuhai	Hengqin	横琴 横琴新区 横琴合作区
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
niuyue	纽约	city	meiguo	New York	纽约市
jiujinshan	旧金山	city	meiguo	San Francisco
xiyatu	西雅图	city	meiguo	Seattle
boshidun	波士顿	city	meiguo	Boston
luoshanji	洛杉矶	city	meiguo	Los Angeles
jiazhou	加利福尼亚州	province	meiguo	California	加州
guigu	硅谷	region	meiguo	Silicon Valley	美国硅谷
lundun	伦敦	city	yingguo	London
bali	巴黎	city	faguo	Paris
bolin	柏林	city	deguo	Berlin
munihei	慕尼黑	city	deguo	Munich
dongjing	东京	city	riben	Tokyo	东京都
daban	大阪	city	riben	Osaka
shouer	首尔	city	hanguo	Seoul
dibai	迪拜	city	alianqiu	Dubai
duolunduo	多伦多	city	jianada	Toronto
telaweifu	特拉维夫	city	yiselie	Tel Aviv
gebenhagen	哥本哈根	city	danmai	Copenhagen
mosike	莫斯科	city	eluosi	Moscow
xini	悉尼	city	aodaliya	Sydney
mangu	曼谷	city	taiguo	Bangkok
"""#
}
