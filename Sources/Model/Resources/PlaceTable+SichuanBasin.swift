// swift-format-ignore-file
// The tables are data and keep their lines.

extension PlaceTable {
  /// Districts, counties and county-level cities of 重庆、四川.
  static let districtsOfSichuanBasin: StaticString = #"""
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
ziliujing	自流井区	district	zigong
gongjing	贡井区	district	zigong
daan-zigong	大安区	district	zigong
yantan	沿滩区	district	zigong
rongxian-zigong	荣县	district	zigong
fushun-zigong	富顺县	district	zigong
dongqu	攀枝花东区	district	panzhihua
xiqu	攀枝花西区	district	panzhihua
renhe	仁和区	district	panzhihua
miyi	米易县	district	panzhihua
yanbian-panzhihua	盐边县	district	panzhihua
jiangyang	江阳区	district	luzhou
naxi	纳溪区	district	luzhou
longmatan	龙马潭区	district	luzhou
luxian	泸县	district	luzhou
hejiang	合江县	district	luzhou
xuyong	叙永县	district	luzhou
gulin	古蔺县	district	luzhou
jingyang-deyang	旌阳区	district	deyang
luojiang-deyang	罗江区	district	deyang
zhongjiang	中江县	district	deyang
guanghan	广汉	district	deyang		广汉市
shifang	什邡	district	deyang		什邡市
mianzhu	绵竹	district	deyang		绵竹市
fucheng-mianyang	涪城区	district	mianyang
youxian-mianyang	游仙区	district	mianyang
anzhou	安州区	district	mianyang
santai	三台县	district	mianyang
yanting	盐亭县	district	mianyang
zitong	梓潼县	district	mianyang
beichuan	北川县	district	mianyang		北川羌族自治县
pingwu	平武县	district	mianyang
jiangyou	江油	district	mianyang		江油市
lizhou	利州区	district	guangyuan
zhaohua	昭化区	district	guangyuan
chaotian	朝天区	district	guangyuan
wangcang	旺苍县	district	guangyuan
qingchuan	青川县	district	guangyuan
jiange	剑阁县	district	guangyuan
cangxi	苍溪县	district	guangyuan
chuanshan	船山区	district	suining
anju	安居区	district	suining
pengxi	蓬溪县	district	suining
daying	大英县	district	suining
shehong	射洪	district	suining		射洪市
shizhong-neijiang	内江市中区	district	neijiang
dongxing-neijiang	东兴区	district	neijiang
weiyuan-neijiang	威远县	district	neijiang
zizhong	资中县	district	neijiang
longchang	隆昌	district	neijiang		隆昌市
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
shunqing	顺庆区	district	nanchong
gaoping-nanchong	高坪区	district	nanchong
jialing	嘉陵区	district	nanchong
nanbu	南部县	district	nanchong
yingshan-nanchong	营山县	district	nanchong
pengan	蓬安县	district	nanchong
yilong	仪陇县	district	nanchong
xichong	西充县	district	nanchong
langzhong	阆中	district	nanchong		阆中市
dongpo	东坡区	district	meishan
pengshan	彭山区	district	meishan
renshou	仁寿县	district	meishan
hongya	洪雅县	district	meishan
danleng	丹棱县	district	meishan
qingshen	青神县	district	meishan
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
guanganqu	广安区	district	guangan
qianfeng	前锋区	district	guangan
yuechi	岳池县	district	guangan
wusheng	武胜县	district	guangan
linshui	邻水县	district	guangan
huaying	华蓥	district	guangan		华蓥市
tongchuan-dazhou	通川区	district	dazhou
dachuan	达川区	district	dazhou
xuanhan	宣汉县	district	dazhou
kaijiang	开江县	district	dazhou
dazhu	大竹县	district	dazhou
quxian	渠县	district	dazhou
wanyuan	万源	district	dazhou		万源市
yucheng-yaan	雨城区	district	yaan
mingshan-yaan	名山区	district	yaan
yingjing	荥经县	district	yaan
hanyuan	汉源县	district	yaan
shimian	石棉县	district	yaan
tianquan	天全县	district	yaan
lushan-yaan	芦山县	district	yaan
baoxing	宝兴县	district	yaan
bazhou-bazhong	巴州区	district	bazhong
enyang	恩阳区	district	bazhong
tongjiang-bazhong	通江县	district	bazhong
nanjiang	南江县	district	bazhong
pingchang	平昌县	district	bazhong
yanjiang	雁江区	district	ziyang
anyue	安岳县	district	ziyang
lezhi	乐至县	district	ziyang
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
liangjiang	两江新区	district	chongqing	Liangjiang New Area	重庆两江新区
tianfu	天府新区	district	sichuan	Tianfu New Area	四川天府新区 成都天府新区
"""#
}
