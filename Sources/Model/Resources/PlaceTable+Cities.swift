// swift-format-ignore-file
// The tables are data and keep their lines.

extension PlaceTable {
  /// Municipalities, prefecture-level cities, prefectures and leagues.
  static let cities: StaticString = #"""
beijing	北京	city	china	Beijing	北京市 京 京城 帝都
tianjin	天津	city	china	Tianjin	天津市 津 津门 津沽
shijiazhuang	石家庄	city	hebei	Shijiazhuang	石家庄市
tangshan	唐山	city	hebei	Tangshan	唐山市
qinhuangdao	秦皇岛	city	hebei	Qinhuangdao	秦皇岛市
handan	邯郸	city	hebei	Handan	邯郸市
xingtai	邢台	city	hebei	Xingtai	邢台市
baoding	保定	city	hebei	Baoding	保定市
zhangjiakou	张家口	city	hebei	Zhangjiakou	张家口市
chengde	承德	city	hebei	Chengde	承德市
cangzhou	沧州	city	hebei	Cangzhou	沧州市
langfang	廊坊	city	hebei	Langfang	廊坊市
hengshui	衡水市	city	hebei	Hengshui
taiyuan	太原	city	shanxi	Taiyuan	太原市
datong	大同	city	shanxi	Datong	大同市
yangquan	阳泉	city	shanxi	Yangquan	阳泉市
changzhi	长治	city	shanxi	Changzhi	长治市
jincheng	晋城	city	shanxi	Jincheng	晋城市
shuozhou	朔州	city	shanxi	Shuozhou	朔州市
jinzhong	晋中	city	shanxi	Jinzhong	晋中市
yuncheng	运城	city	shanxi	Yuncheng	运城市
xinzhou	忻州	city	shanxi	Xinzhou	忻州市
linfen	临汾	city	shanxi	Linfen	临汾市
lvliang	吕梁	city	shanxi	Lüliang	吕梁市
huhehaote	呼和浩特	city	neimenggu	Hohhot	呼和浩特市 呼市
baotou	包头	city	neimenggu	Baotou	包头市
wuhai	乌海	city	neimenggu	Wuhai	乌海市
chifeng	赤峰	city	neimenggu	Chifeng	赤峰市
tongliao	通辽	city	neimenggu	Tongliao	通辽市
eerduosi	鄂尔多斯	city	neimenggu	Ordos	鄂尔多斯市
hulunbeier	呼伦贝尔	city	neimenggu	Hulunbuir	呼伦贝尔市
bayannaoer	巴彦淖尔	city	neimenggu	Bayannur	巴彦淖尔市
wulanchabu	乌兰察布	city	neimenggu	Ulanqab	乌兰察布市
xingan	兴安盟	city	neimenggu	Xing'an
xilinguole	锡林郭勒	city	neimenggu	Xilingol	锡林郭勒盟
alashan	阿拉善	city	neimenggu	Alxa	阿拉善盟
shenyang	沈阳	city	liaoning	Shenyang	沈阳市 盛京
dalian	大连	city	liaoning	Dalian	大连市
anshan	鞍山	city	liaoning	Anshan	鞍山市
fushun	抚顺	city	liaoning	Fushun	抚顺市
benxi	本溪	city	liaoning	Benxi	本溪市
dandong	丹东	city	liaoning	Dandong	丹东市
jinzhou	锦州	city	liaoning	Jinzhou	锦州市
yingkou	营口	city	liaoning	Yingkou	营口市
fuxin	阜新	city	liaoning	Fuxin	阜新市
liaoyang	辽阳	city	liaoning	Liaoyang	辽阳市
panjin	盘锦	city	liaoning	Panjin	盘锦市
tieling	铁岭	city	liaoning	Tieling	铁岭市
chaoyang	朝阳市	city	liaoning	Chaoyang
huludao	葫芦岛	city	liaoning	Huludao	葫芦岛市
changchun	长春	city	jilin	Changchun	长春市
jilinshi	吉林市	city	jilin	Jilin
siping	四平市	city	jilin	Siping
liaoyuan	辽源	city	jilin	Liaoyuan	辽源市
tonghua	通化	city	jilin	Tonghua	通化市
baishan	白山	city	jilin	Baishan	白山市
songyuan	松原	city	jilin	Songyuan	松原市
baicheng	白城	city	jilin	Baicheng	白城市
yanbian	延边	city	jilin	Yanbian	延边朝鲜族自治州 延边州
haerbin	哈尔滨	city	heilongjiang	Harbin	哈尔滨市 冰城
qiqihaer	齐齐哈尔	city	heilongjiang	Qiqihar	齐齐哈尔市
jixi	鸡西	city	heilongjiang	Jixi	鸡西市
hegang	鹤岗	city	heilongjiang	Hegang	鹤岗市
shuangyashan	双鸭山	city	heilongjiang	Shuangyashan	双鸭山市
daqing	大庆	city	heilongjiang	Daqing	大庆市
yichun-heilongjiang	伊春	city	heilongjiang	Yichun	伊春市
jiamusi	佳木斯	city	heilongjiang	Jiamusi	佳木斯市
qitaihe	七台河	city	heilongjiang	Qitaihe	七台河市
mudanjiang	牡丹江	city	heilongjiang	Mudanjiang	牡丹江市
heihe	黑河	city	heilongjiang	Heihe	黑河市
suihua	绥化	city	heilongjiang	Suihua	绥化市
daxinganling	大兴安岭	city	heilongjiang	Daxing'anling	大兴安岭地区
shanghai	上海	city	china	Shanghai	上海市 沪 申城 魔都 沪上
nanjing	南京	city	jiangsu	Nanjing	南京市 金陵
wuxi	无锡	city	jiangsu	Wuxi	无锡市 锡城
xuzhou	徐州	city	jiangsu	Xuzhou	徐州市
changzhou	常州	city	jiangsu	Changzhou	常州市
suzhou	苏州	city	jiangsu	Suzhou	苏州市
nantong	南通	city	jiangsu	Nantong	南通市
lianyungang	连云港	city	jiangsu	Lianyungang	连云港市
huaian	淮安	city	jiangsu	Huai'an	淮安市
yancheng	盐城	city	jiangsu	Yancheng	盐城市
yangzhou	扬州	city	jiangsu	Yangzhou	扬州市
zhenjiang	镇江	city	jiangsu	Zhenjiang	镇江市
taizhou-jiangsu	泰州	city	jiangsu	Taizhou	泰州市
suqian	宿迁	city	jiangsu	Suqian	宿迁市
hangzhou	杭州	city	zhejiang	Hangzhou	杭州市 杭 杭城
ningbo	宁波	city	zhejiang	Ningbo	宁波市 甬 甬城
wenzhou	温州	city	zhejiang	Wenzhou	温州市
jiaxing	嘉兴	city	zhejiang	Jiaxing	嘉兴市
huzhou	湖州	city	zhejiang	Huzhou	湖州市
shaoxing	绍兴	city	zhejiang	Shaoxing	绍兴市
jinhua	金华	city	zhejiang	Jinhua	金华市
quzhou	衢州	city	zhejiang	Quzhou	衢州市
zhoushan	舟山	city	zhejiang	Zhoushan	舟山市
taizhou-zhejiang	台州	city	zhejiang	Taizhou	台州市
lishui	丽水	city	zhejiang	Lishui	丽水市
hefei	合肥	city	anhui	Hefei	合肥市
wuhu	芜湖	city	anhui	Wuhu	芜湖市
bengbu	蚌埠	city	anhui	Bengbu	蚌埠市
huainan	淮南	city	anhui	Huainan	淮南市
maanshan	马鞍山	city	anhui	Ma'anshan	马鞍山市
huaibei	淮北	city	anhui	Huaibei	淮北市
tongling	铜陵	city	anhui	Tongling	铜陵市
anqing	安庆	city	anhui	Anqing	安庆市
huangshan	黄山	city	anhui	Huangshan	黄山市
chuzhou	滁州	city	anhui	Chuzhou	滁州市
fuyang	阜阳	city	anhui	Fuyang	阜阳市
suzhou-anhui	宿州	city	anhui	Suzhou	宿州市
luan	六安	city	anhui	Lu'an	六安市
bozhou	亳州	city	anhui	Bozhou	亳州市
chizhou	池州	city	anhui	Chizhou	池州市
xuancheng	宣城	city	anhui	Xuancheng	宣城市
fuzhou	福州	city	fujian	Fuzhou	福州市 榕城 榕
xiamen	厦门	city	fujian	Xiamen	厦门市 鹭岛
putian	莆田	city	fujian	Putian	莆田市
sanming	三明	city	fujian	Sanming	三明市
quanzhou	泉州	city	fujian	Quanzhou	泉州市
zhangzhou	漳州	city	fujian	Zhangzhou	漳州市
nanping	南平	city	fujian	Nanping	南平市
longyan	龙岩	city	fujian	Longyan	龙岩市
ningde	宁德	city	fujian	Ningde	宁德市
nanchang	南昌	city	jiangxi	Nanchang	南昌市 洪城
jingdezhen	景德镇	city	jiangxi	Jingdezhen	景德镇市 瓷都
pingxiang	萍乡	city	jiangxi	Pingxiang	萍乡市
jiujiang	九江	city	jiangxi	Jiujiang	九江市
xinyu	新余	city	jiangxi	Xinyu	新余市
yingtan	鹰潭	city	jiangxi	Yingtan	鹰潭市
ganzhou	赣州	city	jiangxi	Ganzhou	赣州市
jian	吉安	city	jiangxi	Ji'an	吉安市
yichun-jiangxi	宜春	city	jiangxi	Yichun	宜春市
fuzhou-jiangxi	抚州	city	jiangxi	Fuzhou	抚州市
shangrao	上饶	city	jiangxi	Shangrao	上饶市
jinan	济南	city	shandong	Jinan	济南市 泉城
qingdao	青岛	city	shandong	Qingdao	青岛市 岛城
zibo	淄博	city	shandong	Zibo	淄博市
zaozhuang	枣庄	city	shandong	Zaozhuang	枣庄市
dongying	东营	city	shandong	Dongying	东营市
yantai	烟台	city	shandong	Yantai	烟台市
weifang	潍坊	city	shandong	Weifang	潍坊市 鸢都
jining	济宁	city	shandong	Jining	济宁市
taian	泰安	city	shandong	Tai'an	泰安市
weihai	威海	city	shandong	Weihai	威海市
rizhao	日照市	city	shandong	Rizhao
linyi	临沂	city	shandong	Linyi	临沂市
dezhou	德州	city	shandong	Dezhou	德州市
liaocheng	聊城	city	shandong	Liaocheng	聊城市
binzhou	滨州	city	shandong	Binzhou	滨州市
heze	菏泽	city	shandong	Heze	菏泽市
zhengzhou	郑州	city	henan	Zhengzhou	郑州市
kaifeng	开封	city	henan	Kaifeng	开封市
luoyang	洛阳	city	henan	Luoyang	洛阳市
pingdingshan	平顶山	city	henan	Pingdingshan	平顶山市
anyang	安阳	city	henan	Anyang	安阳市
hebi	鹤壁	city	henan	Hebi	鹤壁市
xinxiang	新乡	city	henan	Xinxiang	新乡市
jiaozuo	焦作	city	henan	Jiaozuo	焦作市
puyang	濮阳	city	henan	Puyang	濮阳市
xuchang	许昌	city	henan	Xuchang	许昌市
luohe	漯河	city	henan	Luohe	漯河市
sanmenxia	三门峡	city	henan	Sanmenxia	三门峡市
nanyang	南阳	city	henan	Nanyang	南阳市
shangqiu	商丘	city	henan	Shangqiu	商丘市
xinyang	信阳	city	henan	Xinyang	信阳市
zhoukou	周口	city	henan	Zhoukou	周口市
zhumadian	驻马店	city	henan	Zhumadian	驻马店市
wuhan	武汉	city	hubei	Wuhan	武汉市
huangshi	黄石	city	hubei	Huangshi	黄石市
shiyan	十堰	city	hubei	Shiyan	十堰市
yichang	宜昌	city	hubei	Yichang	宜昌市
xiangyang	襄阳	city	hubei	Xiangyang	襄阳市
ezhou	鄂州	city	hubei	Ezhou	鄂州市
jingmen	荆门	city	hubei	Jingmen	荆门市
xiaogan	孝感	city	hubei	Xiaogan	孝感市
jingzhou	荆州	city	hubei	Jingzhou	荆州市
huanggang	黄冈	city	hubei	Huanggang	黄冈市
xianning	咸宁	city	hubei	Xianning	咸宁市
suizhou	随州	city	hubei	Suizhou	随州市
enshi	恩施	city	hubei	Enshi	恩施土家族苗族自治州 恩施州
changsha	长沙	city	hunan	Changsha	长沙市 星城
zhuzhou	株洲	city	hunan	Zhuzhou	株洲市
xiangtan	湘潭	city	hunan	Xiangtan	湘潭市
hengyang	衡阳	city	hunan	Hengyang	衡阳市
shaoyang	邵阳	city	hunan	Shaoyang	邵阳市
yueyang	岳阳	city	hunan	Yueyang	岳阳市
changde	常德	city	hunan	Changde	常德市
zhangjiajie	张家界	city	hunan	Zhangjiajie	张家界市
yiyang	益阳	city	hunan	Yiyang	益阳市
chenzhou	郴州	city	hunan	Chenzhou	郴州市
yongzhou	永州	city	hunan	Yongzhou	永州市
huaihua	怀化	city	hunan	Huaihua	怀化市
loudi	娄底	city	hunan	Loudi	娄底市
xiangxi	湘西	city	hunan	Xiangxi	湘西土家族苗族自治州 湘西州
guangzhou	广州	city	guangdong	Guangzhou	广州市 穗 羊城 花城
shaoguan	韶关	city	guangdong	Shaoguan	韶关市
shenzhen	深圳	city	guangdong	Shenzhen	深圳市 鹏城
zhuhai	珠海	city	guangdong	Zhuhai	珠海市
shantou	汕头	city	guangdong	Shantou	汕头市
foshan	佛山	city	guangdong	Foshan	佛山市
jiangmen	江门	city	guangdong	Jiangmen	江门市
zhanjiang	湛江	city	guangdong	Zhanjiang	湛江市
maoming	茂名	city	guangdong	Maoming	茂名市
zhaoqing	肇庆	city	guangdong	Zhaoqing	肇庆市
huizhou	惠州	city	guangdong	Huizhou	惠州市
meizhou	梅州	city	guangdong	Meizhou	梅州市
shanwei	汕尾	city	guangdong	Shanwei	汕尾市
heyuan	河源	city	guangdong	Heyuan	河源市
yangjiang	阳江	city	guangdong	Yangjiang	阳江市
qingyuan	清远	city	guangdong	Qingyuan	清远市
dongguan	东莞	city	guangdong	Dongguan	东莞市 莞 莞城
zhongshan	中山	city	guangdong	Zhongshan	中山市
chaozhou	潮州	city	guangdong	Chaozhou	潮州市
jieyang	揭阳	city	guangdong	Jieyang	揭阳市
yunfu	云浮	city	guangdong	Yunfu	云浮市
nanning	南宁	city	guangxi	Nanning	南宁市 邕 邕城
liuzhou	柳州	city	guangxi	Liuzhou	柳州市
guilin	桂林	city	guangxi	Guilin	桂林市
wuzhou	梧州	city	guangxi	Wuzhou	梧州市
beihai	北海	city	guangxi	Beihai	北海市
fangchenggang	防城港	city	guangxi	Fangchenggang	防城港市
qinzhou	钦州	city	guangxi	Qinzhou	钦州市
guigang	贵港	city	guangxi	Guigang	贵港市
yulin-guangxi	玉林	city	guangxi	Yulin	玉林市
baise	百色	city	guangxi	Baise	百色市
hezhou	贺州	city	guangxi	Hezhou	贺州市
hechi	河池	city	guangxi	Hechi	河池市
laibin	来宾市	city	guangxi	Laibin
chongzuo	崇左	city	guangxi	Chongzuo	崇左市
haikou	海口	city	hainan	Haikou	海口市 椰城
sanya	三亚	city	hainan	Sanya	三亚市
sansha	三沙	city	hainan	Sansha	三沙市
danzhou	儋州	city	hainan	Danzhou	儋州市
chongqing	重庆	city	china	Chongqing	重庆市 渝
chengdu	成都	city	sichuan	Chengdu	成都市 蓉 蓉城
zigong	自贡	city	sichuan	Zigong	自贡市
panzhihua	攀枝花	city	sichuan	Panzhihua	攀枝花市
luzhou	泸州	city	sichuan	Luzhou	泸州市
deyang	德阳	city	sichuan	Deyang	德阳市
mianyang	绵阳	city	sichuan	Mianyang	绵阳市
guangyuan	广元	city	sichuan	Guangyuan	广元市
suining	遂宁	city	sichuan	Suining	遂宁市
neijiang	内江	city	sichuan	Neijiang	内江市
leshan	乐山	city	sichuan	Leshan	乐山市
nanchong	南充	city	sichuan	Nanchong	南充市
meishan	眉山	city	sichuan	Meishan	眉山市
yibin	宜宾	city	sichuan	Yibin	宜宾市
guangan	广安	city	sichuan	Guang'an	广安市
dazhou	达州	city	sichuan	Dazhou	达州市
yaan	雅安	city	sichuan	Ya'an	雅安市
bazhong	巴中	city	sichuan	Bazhong	巴中市
ziyang	资阳	city	sichuan	Ziyang	资阳市
aba	阿坝	city	sichuan	Aba	阿坝藏族羌族自治州 阿坝州
ganzi	甘孜	city	sichuan	Garze	甘孜藏族自治州 甘孜州
liangshan	凉山	city	sichuan	Liangshan	凉山彝族自治州 凉山州
guiyang	贵阳	city	guizhou	Guiyang	贵阳市 筑城
liupanshui	六盘水	city	guizhou	Liupanshui	六盘水市
zunyi	遵义	city	guizhou	Zunyi	遵义市
anshun	安顺	city	guizhou	Anshun	安顺市
bijie	毕节	city	guizhou	Bijie	毕节市
tongren	铜仁	city	guizhou	Tongren	铜仁市
qianxinan	黔西南	city	guizhou	Qianxinan	黔西南布依族苗族自治州 黔西南州
qiandongnan	黔东南	city	guizhou	Qiandongnan	黔东南苗族侗族自治州 黔东南州
qiannan	黔南	city	guizhou	Qiannan	黔南布依族苗族自治州 黔南州
kunming	昆明	city	yunnan	Kunming	昆明市 春城
qujing	曲靖	city	yunnan	Qujing	曲靖市
yuxi	玉溪	city	yunnan	Yuxi	玉溪市
baoshan	保山	city	yunnan	Baoshan	保山市
zhaotong	昭通	city	yunnan	Zhaotong	昭通市
lijiang	丽江	city	yunnan	Lijiang	丽江市
puer	普洱	city	yunnan	Pu'er	普洱市
lincang	临沧	city	yunnan	Lincang	临沧市
chuxiong	楚雄	city	yunnan	Chuxiong	楚雄彝族自治州 楚雄州
honghe	红河	city	yunnan	Honghe	红河哈尼族彝族自治州 红河州
wenshan	文山	city	yunnan	Wenshan	文山壮族苗族自治州 文山州
xishuangbanna	西双版纳	city	yunnan	Xishuangbanna	西双版纳傣族自治州 西双版纳州
dali	大理	city	yunnan	Dali	大理白族自治州 大理州
dehong	德宏	city	yunnan	Dehong	德宏傣族景颇族自治州 德宏州
nujiang	怒江	city	yunnan	Nujiang	怒江傈僳族自治州 怒江州
diqing	迪庆	city	yunnan	Diqing	迪庆藏族自治州 迪庆州
lasa	拉萨	city	xizang	Lhasa	拉萨市
rikaze	日喀则	city	xizang	Shigatse	日喀则市
changdu	昌都	city	xizang	Qamdo	昌都市
linzhi	林芝	city	xizang	Nyingchi	林芝市
shannan	山南市	city	xizang	Shannan
naqu	那曲	city	xizang	Nagqu	那曲市
ali	阿里地区	city	xizang	Ngari
xian	西安	city	shaanxi	Xi'an	西安市
tongchuan	铜川	city	shaanxi	Tongchuan	铜川市
baoji	宝鸡	city	shaanxi	Baoji	宝鸡市
xianyang	咸阳	city	shaanxi	Xianyang	咸阳市
weinan	渭南	city	shaanxi	Weinan	渭南市
yanan	延安	city	shaanxi	Yan'an	延安市
hanzhong	汉中	city	shaanxi	Hanzhong	汉中市
yulin-shaanxi	榆林	city	shaanxi	Yulin	榆林市
ankang	安康	city	shaanxi	Ankang	安康市
shangluo	商洛	city	shaanxi	Shangluo	商洛市
lanzhou	兰州	city	gansu	Lanzhou	兰州市
jiayuguan	嘉峪关	city	gansu	Jiayuguan	嘉峪关市
jinchang	金昌	city	gansu	Jinchang	金昌市
baiyin	白银市	city	gansu	Baiyin
tianshui	天水	city	gansu	Tianshui	天水市
wuwei	武威	city	gansu	Wuwei	武威市
zhangye	张掖	city	gansu	Zhangye	张掖市
pingliang	平凉	city	gansu	Pingliang	平凉市
jiuquan	酒泉	city	gansu	Jiuquan	酒泉市
qingyang	庆阳	city	gansu	Qingyang	庆阳市
dingxi	定西	city	gansu	Dingxi	定西市
longnan	陇南	city	gansu	Longnan	陇南市
linxia	临夏	city	gansu	Linxia	临夏回族自治州 临夏州
gannan	甘南州	city	gansu	Gannan	甘南藏族自治州
xining	西宁	city	qinghai	Xining	西宁市 夏都
haidong	海东	city	qinghai	Haidong	海东市
haibei	海北州	city	qinghai	Haibei	海北藏族自治州
huangnan	黄南州	city	qinghai	Huangnan	黄南藏族自治州
hainan-qinghai	海南州	city	qinghai	Hainan	海南藏族自治州
guoluo	果洛	city	qinghai	Golog	果洛藏族自治州 果洛州
yushu	玉树	city	qinghai	Yushu	玉树藏族自治州 玉树州
haixi	海西州	city	qinghai	Haixi	海西蒙古族藏族自治州
yinchuan	银川	city	ningxia	Yinchuan	银川市
shizuishan	石嘴山	city	ningxia	Shizuishan	石嘴山市
wuzhong	吴忠	city	ningxia	Wuzhong	吴忠市
guyuan	固原	city	ningxia	Guyuan	固原市
zhongwei	中卫	city	ningxia	Zhongwei	中卫市
wulumuqi	乌鲁木齐	city	xinjiang	Urumqi	乌鲁木齐市 乌市
kelamayi	克拉玛依	city	xinjiang	Karamay	克拉玛依市
tulufan	吐鲁番	city	xinjiang	Turpan	吐鲁番市
hami	哈密	city	xinjiang	Hami	哈密市
changji	昌吉	city	xinjiang	Changji	昌吉回族自治州 昌吉州
boertala	博尔塔拉	city	xinjiang	Bortala	博尔塔拉蒙古自治州 博尔塔拉州
bayinguoleng	巴音郭楞	city	xinjiang	Bayingolin	巴音郭楞蒙古自治州 巴音郭楞州
akesu	阿克苏	city	xinjiang	Aksu	阿克苏地区
kezilesu	克孜勒苏	city	xinjiang	Kizilsu	克孜勒苏柯尔克孜自治州 克孜勒苏州
kashi	喀什	city	xinjiang	Kashgar	喀什地区
hetian	和田	city	xinjiang	Hotan	和田地区
yili	伊犁	city	xinjiang	Ili	伊犁哈萨克自治州 伊犁州
tacheng	塔城	city	xinjiang	Tacheng	塔城地区
aletai	阿勒泰	city	xinjiang	Altay	阿勒泰地区
hongkong	香港	city	china	Hong Kong	香港特别行政区 港 香港特区
macau	澳门	city	china	Macao	澳门特别行政区 澳 澳门特区
niuyue	纽约	city	meiguo	New York	纽约市
jiujinshan	旧金山	city	meiguo	San Francisco
xiyatu	西雅图	city	meiguo	Seattle
boshidun	波士顿	city	meiguo	Boston
luoshanji	洛杉矶	city	meiguo	Los Angeles
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
