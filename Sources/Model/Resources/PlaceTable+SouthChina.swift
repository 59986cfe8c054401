// swift-format-ignore-file
// The tables are data and keep their lines.

extension PlaceTable {
  /// Districts, counties and county-level cities of 广东、广西、海南.
  static let districtsOfSouthChina: StaticString = #"""
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
luohu	罗湖区	district	shenzhen	Luohu District	罗湖
futian	福田区	district	shenzhen	Futian District	福田
nanshan-shenzhen	南山区	district	shenzhen	Nanshan District
baoan	宝安区	district	shenzhen	Bao'an District	宝安
longgang	龙岗区	district	shenzhen	Longgang District	龙岗
yantian	盐田区	district	shenzhen	Yantian District	盐田
longhua-shenzhen	龙华区	district	shenzhen	Longhua District
pingshan	坪山区	district	shenzhen	Pingshan District	坪山
guangming	光明区	district	shenzhen	Guangming District
xiangzhou-zhuhai	香洲区	district	zhuhai		香洲
doumen	斗门区	district	zhuhai		斗门
jinwan	金湾区	district	zhuhai
longhu	龙湖区	district	shantou
jinping-shantou	金平区	district	shantou
haojiang	濠江区	district	shantou
chaoyang-shantou	潮阳区	district	shantou
chaonan	潮南区	district	shantou
chenghai	澄海区	district	shantou
nanao	南澳县	district	shantou
chancheng	禅城区	district	foshan		禅城
nanhai	南海区	district	foshan
shunde	顺德区	district	foshan		顺德
sanshui	三水区	district	foshan
gaoming	高明区	district	foshan
pengjiang	蓬江区	district	jiangmen
jianghai	江海区	district	jiangmen
xinhui	新会区	district	jiangmen
taishan-jiangmen	台山	district	jiangmen		台山市
kaiping-jiangmen	开平市	district	jiangmen
heshan-jiangmen	鹤山	district	jiangmen		鹤山市
enping	恩平	district	jiangmen		恩平市
chikan	赤坎区	district	zhanjiang
xiashan	霞山区	district	zhanjiang
potou	坡头区	district	zhanjiang
mazhang	麻章区	district	zhanjiang
suixi-zhanjiang	遂溪县	district	zhanjiang
xuwen	徐闻县	district	zhanjiang
lianjiang-zhanjiang	廉江	district	zhanjiang		廉江市
leizhou	雷州	district	zhanjiang		雷州市
wuchuan-zhanjiang	吴川	district	zhanjiang		吴川市
maonan	茂南区	district	maoming
dianbai	电白区	district	maoming		电白
gaozhou	高州	district	maoming		高州市
huazhou-maoming	化州市	district	maoming
xinyi-maoming	信宜	district	maoming		信宜市
duanzhou	端州区	district	zhaoqing		端州
dinghu	鼎湖区	district	zhaoqing
gaoyao	高要区	district	zhaoqing
guangning	广宁县	district	zhaoqing
huaiji	怀集县	district	zhaoqing
fengkai	封开县	district	zhaoqing
deqing-zhaoqing	德庆县	district	zhaoqing
sihui	四会市	district	zhaoqing
huicheng	惠城区	district	huizhou
huiyang	惠阳区	district	huizhou		惠阳
boluo	博罗县	district	huizhou		博罗
huidong-huizhou	惠东县	district	huizhou
longmen	龙门县	district	huizhou
meijiang	梅江区	district	meizhou
meixian-meizhou	梅县区	district	meizhou
dabu	大埔县	district	meizhou
fengshun	丰顺县	district	meizhou
wuhua-meizhou	五华县	district	meizhou
pingyuan-meizhou	平远县	district	meizhou
jiaoling	蕉岭县	district	meizhou
xingning-meizhou	兴宁	district	meizhou		兴宁市
chengqu-shanwei	汕尾城区	district	shanwei
haifeng	海丰县	district	shanwei
luhe-shanwei	陆河县	district	shanwei
lufeng-shanwei	陆丰	district	shanwei		陆丰市
yuancheng	源城区	district	heyuan
zijin	紫金县	district	heyuan
longchuan-heyuan	龙川县	district	heyuan
lianping	连平县	district	heyuan
heping-heyuan	和平县	district	heyuan
dongyuan	东源县	district	heyuan
jiangcheng-yangjiang	江城区	district	yangjiang
yangdong	阳东区	district	yangjiang
yangxi	阳西县	district	yangjiang
yangchun	阳春市	district	yangjiang
qingcheng-qingyuan	清城区	district	qingyuan
qingxin	清新区	district	qingyuan
fugang	佛冈县	district	qingyuan
yangshan	阳山县	district	qingyuan
lianshan-qingyuan	连山县	district	qingyuan		连山壮族瑶族自治县
liannan	连南县	district	qingyuan		连南瑶族自治县
yingde	英德	district	qingyuan		英德市
lianzhou	连州	district	qingyuan		连州市
xiangqiao	湘桥区	district	chaozhou
chaoan	潮安区	district	chaozhou
raoping	饶平县	district	chaozhou
rongcheng-jieyang	榕城区	district	jieyang
jiedong	揭东区	district	jieyang
jiexi	揭西县	district	jieyang
huilai	惠来县	district	jieyang
puning	普宁	district	jieyang		普宁市
yuncheng-yunfu	云城区	district	yunfu
yunan-yunfu	云安区	district	yunfu
xinxing-yunfu	新兴县	district	yunfu
yunanxian	郁南县	district	yunfu
luoding	罗定	district	yunfu		罗定市
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
wanxiu	万秀区	district	wuzhou
changzhou-wuzhou	长洲区	district	wuzhou
longxu	龙圩区	district	wuzhou
cangwu	苍梧县	district	wuzhou
tengxian	藤县	district	wuzhou
mengshan	蒙山县	district	wuzhou
cenxi	岑溪	district	wuzhou		岑溪市
haicheng-beihai	海城区	district	beihai
yinhai	银海区	district	beihai
tieshangang	铁山港区	district	beihai
hepu	合浦县	district	beihai
gangkou	港口区	district	fangchenggang
fangcheng-fangchenggang	防城区	district	fangchenggang
shangsi	上思县	district	fangchenggang
dongxing-fangchenggang	东兴	district	fangchenggang		东兴市
qinnan	钦南区	district	qinzhou
qinbei	钦北区	district	qinzhou
lingshan	灵山县	district	qinzhou
pubei	浦北县	district	qinzhou
gangbei	港北区	district	guigang
gangnan	港南区	district	guigang
qintang	覃塘区	district	guigang
pingnan-guigang	平南县	district	guigang
guiping	桂平	district	guigang		桂平市
yuzhou-yulin-guangxi	玉州区	district	yulin-guangxi
fumian	福绵区	district	yulin-guangxi
rongxian-yulin-guangxi	玉林容县	district	yulin-guangxi
luchuan	陆川县	district	yulin-guangxi
bobai	博白县	district	yulin-guangxi
xingye	兴业县	district	yulin-guangxi
beiliu	北流	district	yulin-guangxi		北流市
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
babu	八步区	district	hezhou
pinggui	平桂区	district	hezhou
zhaoping	昭平县	district	hezhou
zhongshan-hezhou	钟山县	district	hezhou
fuchuan	富川县	district	hezhou		富川瑶族自治县
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
xingbin	兴宾区	district	laibin
xincheng-laibin	忻城县	district	laibin
xiangzhou-laibin	象州县	district	laibin
wuxuan	武宣县	district	laibin
jinxiu	金秀县	district	laibin		金秀瑶族自治县
heshan-laibin	合山	district	laibin		合山市
jiangzhou	江州区	district	chongzuo
fusui	扶绥县	district	chongzuo
ningming	宁明县	district	chongzuo
longzhou	龙州县	district	chongzuo
daxin	大新县	district	chongzuo
tiandeng	天等县	district	chongzuo
pingxiang-chongzuo	凭祥	district	chongzuo		凭祥市
xiuying	秀英区	district	haikou		秀英
longhua-haikou	龙华区	district	haikou
qiongshan	琼山区	district	haikou		琼山
meilan	美兰区	district	haikou		美兰
haitang	海棠区	district	sanya
jiyang-sanya	吉阳区	district	sanya
tianya	天涯区	district	sanya
yazhou-sanya	崖州区	district	sanya
xisha	西沙区	district	sansha
nansha-sansha	南沙区	district	sansha
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
dapeng	大鹏新区	district	shenzhen	Dapeng New District
hengqin	横琴粤澳深度合作区	district	zhuhai	Hengqin	横琴 横琴新区 横琴合作区
"""#
}
