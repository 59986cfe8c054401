// swift-format-ignore-file
// The tables are data and keep their lines.

extension PlaceTable {
  /// Districts, counties and county-level cities of 贵州、云南、西藏.
  static let districtsOfSouthwestChina: StaticString = #"""
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
zhongshan-liupanshui	钟山区	district	liupanshui
liuzhi	六枝特区	district	liupanshui
shuicheng	水城区	district	liupanshui
panzhou	盘州	district	liupanshui		盘州市
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
xixiu	西秀区	district	anshun
pingba	平坝区	district	anshun
puding	普定县	district	anshun
zhenning	镇宁县	district	anshun		镇宁布依族苗族自治县
guanling	关岭县	district	anshun		关岭布依族苗族自治县
ziyun	紫云县	district	anshun		紫云苗族布依族自治县
qixingguan	七星关区	district	bijie
dafang	大方县	district	bijie
jinsha	金沙县	district	bijie
zhijin	织金县	district	bijie
nayong	纳雍县	district	bijie
weining	威宁县	district	bijie		威宁彝族回族苗族自治县
hezhang	赫章县	district	bijie
qianxi-bijie	黔西	district	bijie		黔西市
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
xingyi	兴义	district	qianxinan		兴义市
xingren	兴仁	district	qianxinan		兴仁市
puan	普安县	district	qianxinan
qinglong-qianxinan	晴隆县	district	qianxinan
zhenfeng	贞丰县	district	qianxinan
wangmo	望谟县	district	qianxinan
ceheng	册亨县	district	qianxinan
anlong	安龙县	district	qianxinan
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
qilin	麒麟区	district	qujing
zhanyi	沾益区	district	qujing
malong	马龙区	district	qujing
luliang	陆良县	district	qujing
shizong	师宗县	district	qujing
luoping	罗平县	district	qujing
fuyuan-qujing	富源县	district	qujing
huize	会泽县	district	qujing
xuanwei	宣威	district	qujing		宣威市
hongta	红塔区	district	yuxi
jiangchuan	江川区	district	yuxi
tonghai	通海县	district	yuxi
huaning	华宁县	district	yuxi
yimen	易门县	district	yuxi
eshan	峨山县	district	yuxi		峨山彝族自治县
xinping	新平县	district	yuxi		新平彝族傣族自治县
yuanjiang-yuxi	元江县	district	yuxi		元江哈尼族彝族傣族自治县
chengjiang	澄江	district	yuxi		澄江市
longyang	隆阳区	district	baoshan
shidian	施甸县	district	baoshan
longling	龙陵县	district	baoshan
changning-baoshan	昌宁县	district	baoshan
tengchong	腾冲	district	baoshan		腾冲市
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
gucheng-lijiang	古城区	district	lijiang
yulong	玉龙县	district	lijiang		玉龙纳西族自治县
yongsheng	永胜县	district	lijiang
huaping	华坪县	district	lijiang
ninglang	宁蒗县	district	lijiang		宁蒗彝族自治县
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
linxiang-lincang	临翔区	district	lincang
fengqing	凤庆县	district	lincang
yunxian	云县	district	lincang
yongde	永德县	district	lincang
zhenkang	镇康县	district	lincang
shuangjiang	双江县	district	lincang		双江拉祜族佤族布朗族傣族自治县
gengma	耿马县	district	lincang		耿马傣族佤族自治县
cangyuan	沧源县	district	lincang		沧源佤族自治县
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
wenshanshi	文山市	district	wenshan
yanshan-wenshan	砚山县	district	wenshan
xichou	西畴县	district	wenshan
malipo	麻栗坡县	district	wenshan
maguan	马关县	district	wenshan
qiubei	丘北县	district	wenshan
guangnan	广南县	district	wenshan
funing-wenshan	富宁县	district	wenshan
jinghong	景洪	district	xishuangbanna		景洪市
menghai	勐海县	district	xishuangbanna
mengla	勐腊县	district	xishuangbanna
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
ruili	瑞丽	district	dehong		瑞丽市
mangshi	芒市	district	dehong
lianghe	梁河县	district	dehong
yingjiang-dehong	盈江县	district	dehong
longchuan-dehong	陇川县	district	dehong
lushui	泸水	district	nujiang		泸水市
fugong	福贡县	district	nujiang
gongshan	贡山县	district	nujiang		贡山独龙族怒族自治县
lanping	兰坪县	district	nujiang		兰坪白族普米族自治县
xianggelila	香格里拉	district	diqing		香格里拉市
deqin	德钦县	district	diqing
weixi	维西县	district	diqing		维西傈僳族自治县
chengguan-lasa	城关区	district	lasa
duilongdeqing	堆龙德庆区	district	lasa
dazi	达孜区	district	lasa
linzhou-lasa	林周县	district	lasa
dangxiong	当雄县	district	lasa
nimu	尼木县	district	lasa
qushui	曲水县	district	lasa
mozhugongka	墨竹工卡县	district	lasa
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
bayi	巴宜区	district	linzhi
gongbujiangda	工布江达县	district	linzhi
milin	米林县	district	linzhi
motuo	墨脱县	district	linzhi
bomi	波密县	district	linzhi
chayu	察隅县	district	linzhi
langxian	朗县	district	linzhi
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
pulan	普兰县	district	ali
zhada	札达县	district	ali
gaer	噶尔县	district	ali
ritu	日土县	district	ali
geji	革吉县	district	ali
gaize	改则县	district	ali
cuoqin	措勤县	district	ali
guian	贵安新区	district	guizhou	Gui'an New Area	贵安
dianzhong	滇中新区	district	yunnan	Dianzhong New Area	云南滇中新区
"""#
}
