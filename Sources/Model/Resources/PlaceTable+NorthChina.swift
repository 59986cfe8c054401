// swift-format-ignore-file
// The tables are data and keep their lines.

extension PlaceTable {
  /// Districts, counties and county-level cities of 北京、天津、河北、山西、内蒙古.
  static let districtsOfNorthChina: StaticString = #"""
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
haigang	海港区	district	qinhuangdao
shanhaiguan	山海关区	district	qinhuangdao
beidaihe	北戴河区	district	qinhuangdao
funing-qinhuangdao	抚宁区	district	qinhuangdao
qinglong-qinhuangdao	青龙县	district	qinhuangdao		青龙满族自治县
changli	昌黎县	district	qinhuangdao
lulong	卢龙县	district	qinhuangdao
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
chengqu-yangquan	阳泉城区	district	yangquan
kuangqu	阳泉矿区	district	yangquan
jiaoqu-yangquan	阳泉郊区	district	yangquan
pingding	平定县	district	yangquan
yuxian-yangquan	盂县	district	yangquan
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
chengqu-jincheng	晋城城区	district	jincheng
qinshui	沁水县	district	jincheng
yangcheng	阳城县	district	jincheng
lingchuan-jincheng	陵川县	district	jincheng
zezhou	泽州县	district	jincheng
gaoping-jincheng	高平	district	jincheng		高平市
shuocheng	朔城区	district	shuozhou
pinglu-shuozhou	平鲁区	district	shuozhou
shanyin	山阴县	district	shuozhou
yingxian	应县	district	shuozhou
youyu	右玉县	district	shuozhou
huairen	怀仁	district	shuozhou		怀仁市
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
xincheng-huhehaote	新城区	district	huhehaote
huimin-huhehaote	回民区	district	huhehaote
yuquan	玉泉区	district	huhehaote
saihan	赛罕区	district	huhehaote
tumotezuo	土默特左旗	district	huhehaote
tuoketuo	托克托县	district	huhehaote
helingeer	和林格尔县	district	huhehaote
qingshuihe	清水河县	district	huhehaote
wuchuan-huhehaote	武川县	district	huhehaote
donghe	东河区	district	baotou
kundulun	昆都仑区	district	baotou
qingshan-baotou	青山区	district	baotou
shiguai	石拐区	district	baotou
baiyunebokuang	白云鄂博矿区	district	baotou
jiuyuan	九原区	district	baotou
tumoteyou	土默特右旗	district	baotou
guyang	固阳县	district	baotou
daerhanmaominganlianhe	达尔罕茂明安联合旗	district	baotou
haibowan	海勃湾区	district	wuhai
hainan-wuhai	海南区	district	wuhai
wuda	乌达区	district	wuhai
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
keerqin	科尔沁区	district	tongliao
keerqinzuoyizhong	科尔沁左翼中旗	district	tongliao
keerqinzuoyihou	科尔沁左翼后旗	district	tongliao
kailu	开鲁县	district	tongliao
kulun	库伦旗	district	tongliao
naiman	奈曼旗	district	tongliao
zhalute	扎鲁特旗	district	tongliao
huolinguole	霍林郭勒	district	tongliao		霍林郭勒市
dongsheng	东胜区	district	eerduosi
kangbashi	康巴什区	district	eerduosi
dalate	达拉特旗	district	eerduosi
zhungeer	准格尔旗	district	eerduosi
etuokeqian	鄂托克前旗	district	eerduosi
etuoke	鄂托克旗	district	eerduosi
hangjin	杭锦旗	district	eerduosi
wushen	乌审旗	district	eerduosi
yijinhuoluo	伊金霍洛旗	district	eerduosi
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
linhe	临河区	district	bayannaoer
wuyuan-bayannaoer	五原县	district	bayannaoer
dengkou	磴口县	district	bayannaoer
wulateqian	乌拉特前旗	district	bayannaoer
wulatezhong	乌拉特中旗	district	bayannaoer
wulatehou	乌拉特后旗	district	bayannaoer
hangjinhou	杭锦后旗	district	bayannaoer
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
wulanhaote	乌兰浩特	district	xingan		乌兰浩特市
aershan	阿尔山	district	xingan		阿尔山市
keerqinyouyiqian	科尔沁右翼前旗	district	xingan
keerqinyouyizhong	科尔沁右翼中旗	district	xingan
zhalaite	扎赉特旗	district	xingan
tuquan	突泉县	district	xingan
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
alashanzuo	阿拉善左旗	district	alashan
alashanyou	阿拉善右旗	district	alashan
ejina	额济纳旗	district	alashan
xiongan	雄安新区	district	hebei	Xiong'an New Area	雄安 河北雄安新区
"""#
}
