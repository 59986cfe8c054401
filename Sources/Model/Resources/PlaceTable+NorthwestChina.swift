// swift-format-ignore-file
// The tables are data and keep their lines.

extension PlaceTable {
  /// Districts, counties and county-level cities of 陕西、甘肃、青海、宁夏、新疆.
  static let districtsOfNorthwestChina: StaticString = #"""
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
wangyi	王益区	district	tongchuan
yintai	印台区	district	tongchuan
yaozhou	耀州区	district	tongchuan
yijun	宜君县	district	tongchuan
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
shangzhou	商州区	district	shangluo
luonan	洛南县	district	shangluo
danfeng	丹凤县	district	shangluo
shangnan	商南县	district	shangluo
shanyang-shangluo	山阳县	district	shangluo
zhenan-shangluo	镇安县	district	shangluo
zhashui	柞水县	district	shangluo
chengguan-lanzhou	城关区	district	lanzhou
qilihe	七里河区	district	lanzhou
xigu	西固区	district	lanzhou
anning-lanzhou	安宁区	district	lanzhou
honggu	红古区	district	lanzhou
yongdeng	永登县	district	lanzhou
gaolan	皋兰县	district	lanzhou
yuzhong-lanzhou	榆中县	district	lanzhou
jinchuan-jinchang	金川区	district	jinchang
yongchang	永昌县	district	jinchang
baiyinqu	白银区	district	baiyin
pingchuan	平川区	district	baiyin
jingyuan-baiyin	靖远县	district	baiyin
huining	会宁县	district	baiyin
jingtai	景泰县	district	baiyin
qinzhou-tianshui	秦州区	district	tianshui
maiji	麦积区	district	tianshui
qingshui	清水县	district	tianshui
qinan	秦安县	district	tianshui
gangu	甘谷县	district	tianshui
wushan-tianshui	武山县	district	tianshui
zhangjiachuan	张家川县	district	tianshui		张家川回族自治县
liangzhou	凉州区	district	wuwei
minqin	民勤县	district	wuwei
gulang	古浪县	district	wuwei
tianzhu-wuwei	天祝县	district	wuwei		天祝藏族自治县
ganzhou-zhangye	甘州区	district	zhangye
sunan-zhangye	肃南县	district	zhangye		肃南裕固族自治县
minle	民乐县	district	zhangye
linze	临泽县	district	zhangye
gaotai	高台县	district	zhangye
shandan	山丹县	district	zhangye
kongdong	崆峒区	district	pingliang
jingchuan	泾川县	district	pingliang
lingtai	灵台县	district	pingliang
chongxin	崇信县	district	pingliang
zhuanglang	庄浪县	district	pingliang
jingning-pingliang	静宁县	district	pingliang
huating	华亭	district	pingliang		华亭市
suzhou-jiuquan	肃州区	district	jiuquan
jinta	金塔县	district	jiuquan
guazhou	瓜州县	district	jiuquan
subei-jiuquan	肃北县	district	jiuquan		肃北蒙古族自治县
akesai	阿克塞县	district	jiuquan		阿克塞哈萨克族自治县
yumen	玉门市	district	jiuquan
dunhuang	敦煌	district	jiuquan		敦煌市
xifeng-qingyang	西峰区	district	qingyang
qingcheng-qingyang	庆城县	district	qingyang
huanxian	环县	district	qingyang
huachi	华池县	district	qingyang
heshui	合水县	district	qingyang
zhengning	正宁县	district	qingyang
ningxian	宁县	district	qingyang
zhenyuan-qingyang	镇原县	district	qingyang
anding	安定区	district	dingxi
tongwei	通渭县	district	dingxi
longxi	陇西县	district	dingxi
weiyuan-dingxi	渭源县	district	dingxi
lintao	临洮县	district	dingxi
zhangxian	漳县	district	dingxi
minxian	岷县	district	dingxi
wudu	武都区	district	longnan
chengxian	陇南成县	district	longnan
wenxian-longnan	文县	district	longnan
tanchang	宕昌县	district	longnan
kangxian	康县	district	longnan
xihe-longnan	西和县	district	longnan
lixian-longnan	礼县	district	longnan
huixian-longnan	徽县	district	longnan
liangdang	两当县	district	longnan
linxiashi	临夏市	district	linxia
linxiaxian	临夏县	district	linxia
kangle	康乐县	district	linxia
yongjing	永靖县	district	linxia
guanghe	广河县	district	linxia
hezheng	和政县	district	linxia
dongxiang-linxia	东乡县	district	linxia		东乡族自治县
jishishan	积石山县	district	linxia		积石山保安族东乡族撒拉族自治县
hezuo	甘南合作市	district	gannan
lintan	临潭县	district	gannan
zhuoni	卓尼县	district	gannan
zhouqu	舟曲县	district	gannan
diebu	迭部县	district	gannan
maqu	玛曲县	district	gannan
luqu	碌曲县	district	gannan
xiahe	夏河县	district	gannan
chengdong	城东区	district	xining
chengzhong-xining	城中区	district	xining
chengxi	城西区	district	xining
chengbei	城北区	district	xining
huangzhong	湟中区	district	xining
datong-xining	大通县	district	xining		大通回族土族自治县
huangyuan	湟源县	district	xining
ledu	乐都区	district	haidong
pingan	平安区	district	haidong
minhe	民和县	district	haidong		民和回族土族自治县
huzhu	互助县	district	haidong		互助土族自治县
hualong-haidong	化隆县	district	haidong		化隆回族自治县
xunhua	循化县	district	haidong		循化撒拉族自治县
menyuan	门源县	district	haibei		门源回族自治县
qilian	祁连县	district	haibei
haiyan-haibei	海晏县	district	haibei
gangcha	刚察县	district	haibei
tongren-huangnan	同仁市	district	huangnan
jianzha	尖扎县	district	huangnan
zeku	泽库县	district	huangnan
henan-huangnan	河南县	district	huangnan		河南蒙古族自治县
gonghe	共和县	district	hainan-qinghai
tongde	同德县	district	hainan-qinghai
guide	贵德县	district	hainan-qinghai
xinghai	兴海县	district	hainan-qinghai
guinan	贵南县	district	hainan-qinghai
maqin	玛沁县	district	guoluo
banma	班玛县	district	guoluo
gande	甘德县	district	guoluo
dari	达日县	district	guoluo
jiuzhi	久治县	district	guoluo
maduo	玛多县	district	guoluo
yushushi	玉树市	district	yushu
zaduo	杂多县	district	yushu
chengduo	称多县	district	yushu
zhiduo	治多县	district	yushu
nangqian	囊谦县	district	yushu
qumalai	曲麻莱县	district	yushu
geermu	格尔木	district	haixi		格尔木市
delingha	德令哈	district	haixi		德令哈市
mangya	茫崖	district	haixi		茫崖市
wulan	乌兰县	district	haixi
dulan	都兰县	district	haixi
tianjun	天峻县	district	haixi
xingqing	兴庆区	district	yinchuan
xixia-yinchuan	西夏区	district	yinchuan
jinfeng	金凤区	district	yinchuan
yongning-yinchuan	永宁县	district	yinchuan
helan-yinchuan	贺兰县	district	yinchuan
lingwu	灵武	district	yinchuan		灵武市
dawukou	大武口区	district	shizuishan
huinong	惠农区	district	shizuishan
pingluo	平罗县	district	shizuishan
litong	利通区	district	wuzhong
hongsibao	红寺堡区	district	wuzhong
yanchi	盐池县	district	wuzhong
tongxin	同心县	district	wuzhong
qingtongxia	青铜峡	district	wuzhong		青铜峡市
yuanzhou-guyuan	原州区	district	guyuan
xiji	西吉县	district	guyuan
longde	隆德县	district	guyuan
jingyuan-guyuan	泾源县	district	guyuan
pengyang	彭阳县	district	guyuan
shapotou	沙坡头区	district	zhongwei
zhongning	中宁县	district	zhongwei
haiyuan	海原县	district	zhongwei
tianshan	天山区	district	wulumuqi
shayibake	沙依巴克区	district	wulumuqi
xinshi	新市区	district	wulumuqi
shuimogou	水磨沟区	district	wulumuqi
toutunhe	头屯河区	district	wulumuqi
dabancheng	达坂城区	district	wulumuqi
midong	米东区	district	wulumuqi
wulumuqixian	乌鲁木齐县	district	wulumuqi
dushanzi	独山子区	district	kelamayi
kelamayiqu	克拉玛依区	district	kelamayi
baijiantan	白碱滩区	district	kelamayi
wuerhe	乌尔禾区	district	kelamayi
gaochang	高昌区	district	tulufan
shanshan	鄯善县	district	tulufan
tuokexun	托克逊县	district	tulufan
yizhou-hami	伊州区	district	hami
balikun	巴里坤县	district	hami		巴里坤哈萨克自治县
yiwu-hami	伊吾县	district	hami
changjishi	昌吉市	district	changji
fukang	阜康	district	changji		阜康市
hutubi	呼图壁县	district	changji
manasi	玛纳斯县	district	changji
qitai	奇台县	district	changji
jimusaer	吉木萨尔县	district	changji
mulei	木垒县	district	changji		木垒哈萨克自治县
bole	博乐	district	boertala		博乐市
alashankou	阿拉山口	district	boertala		阿拉山口市
jinghe	精河县	district	boertala
wenquan	温泉县	district	boertala
kuerle	库尔勒	district	bayinguoleng		库尔勒市
luntai	轮台县	district	bayinguoleng
yuli	尉犁县	district	bayinguoleng
ruoqiang	若羌县	district	bayinguoleng
qiemo	且末县	district	bayinguoleng
yanqi	焉耆县	district	bayinguoleng		焉耆回族自治县
hejing	和静县	district	bayinguoleng
heshuo	和硕县	district	bayinguoleng
bohu	博湖县	district	bayinguoleng
akesushi	阿克苏市	district	akesu
kuche	库车	district	akesu		库车市
wensu	温宿县	district	akesu
shaya	沙雅县	district	akesu
xinhe-akesu	新和县	district	akesu
baicheng-akesu	拜城县	district	akesu
wushi	乌什县	district	akesu
awati	阿瓦提县	district	akesu
keping	柯坪县	district	akesu
atushi	阿图什	district	kezilesu		阿图什市
aketao	阿克陶县	district	kezilesu
aheqi	阿合奇县	district	kezilesu
wuqia	乌恰县	district	kezilesu
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
hetianshi	和田市	district	hetian
hetianxian	和田县	district	hetian
moyu	墨玉县	district	hetian
pishan	皮山县	district	hetian
luopu	洛浦县	district	hetian
cele	策勒县	district	hetian
yutian-hetian	于田县	district	hetian
minfeng	民丰县	district	hetian
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
tachengshi	塔城市	district	tacheng
wusu	乌苏	district	tacheng		乌苏市
shawan-tacheng	沙湾	district	tacheng		沙湾市
emin	额敏县	district	tacheng
tuoli	托里县	district	tacheng
yumin	裕民县	district	tacheng
hebukesaier	和布克赛尔县	district	tacheng		和布克赛尔蒙古自治县
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
xixian	西咸新区	district	shaanxi	Xixian New Area	陕西西咸新区
lanzhou-xinqu	兰州新区	district	lanzhou	Lanzhou New Area
"""#
}
