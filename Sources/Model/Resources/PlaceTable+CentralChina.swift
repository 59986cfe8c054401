// swift-format-ignore-file
// The tables are data and keep their lines.

extension PlaceTable {
  /// Districts, counties and county-level cities of 河南、湖北、湖南.
  static let districtsOfCentralChina: StaticString = #"""
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
longting	龙亭区	district	kaifeng
shunhe	顺河区	district	kaifeng		顺河回族区
gulou-kaifeng	鼓楼区	district	kaifeng
yuwangtai	禹王台区	district	kaifeng
xiangfu	祥符区	district	kaifeng
qixian-kaifeng	杞县	district	kaifeng
tongxu	通许县	district	kaifeng
weishi	尉氏县	district	kaifeng
lankao	兰考县	district	kaifeng
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
wenfeng	文峰区	district	anyang
beiguan	北关区	district	anyang
yindu-anyang	殷都区	district	anyang
longan-anyang	龙安区	district	anyang
anyangxian	安阳县	district	anyang
tangyin	汤阴县	district	anyang
huaxian	滑县	district	anyang
neihuang	内黄县	district	anyang
linzhou-anyang	林州	district	anyang		林州市
heshan-hebi	鹤山区	district	hebi
shancheng	山城区	district	hebi
qibin	淇滨区	district	hebi
xunxian	浚县	district	hebi
qixian-hebi	淇县	district	hebi
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
hualong-puyang	华龙区	district	puyang
qingfeng	清丰县	district	puyang
nanle	南乐县	district	puyang
fanxian	濮阳范县	district	puyang
taiqian	台前县	district	puyang
puyangxian	濮阳县	district	puyang
weidu	魏都区	district	xuchang
jianan	建安区	district	xuchang
yanling-xuchang	鄢陵县	district	xuchang
xiangcheng-xuchang	襄城县	district	xuchang
yuzhou-xuchang	禹州	district	xuchang		禹州市
changge	长葛	district	xuchang		长葛市
yuanhui	源汇区	district	luohe
yancheng-luohe	郾城区	district	luohe
shaoling	召陵区	district	luohe
wuyang	舞阳县	district	luohe
linying	临颍县	district	luohe
hubin	湖滨区	district	sanmenxia
shanzhou	陕州区	district	sanmenxia
mianchi	渑池县	district	sanmenxia
lushi	卢氏县	district	sanmenxia
yima	义马	district	sanmenxia		义马市
lingbao	灵宝	district	sanmenxia		灵宝市
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
liangyuan	梁园区	district	shangqiu
suiyang-shangqiu	睢阳区	district	shangqiu
minquan	民权县	district	shangqiu
suixian-shangqiu	睢县	district	shangqiu
ningling	宁陵县	district	shangqiu
zhecheng	柘城县	district	shangqiu
yucheng-shangqiu	虞城县	district	shangqiu
xiayi	夏邑县	district	shangqiu
yongcheng	永城	district	shangqiu		永城市
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
huangshigang	黄石港区	district	huangshi
xisaishan	西塞山区	district	huangshi
xialu	下陆区	district	huangshi
tieshan	铁山区	district	huangshi
yangxin-huangshi	阳新县	district	huangshi
daye	大冶市	district	huangshi
maojian	茅箭区	district	shiyan
zhangwan	张湾区	district	shiyan
yunyang-shiyan	郧阳区	district	shiyan
yunxi-shiyan	郧西县	district	shiyan
zhushan-shiyan	竹山县	district	shiyan
zhuxi	竹溪县	district	shiyan
fangxian	房县	district	shiyan
danjiangkou	丹江口	district	shiyan		丹江口市
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
xiangcheng-xiangyang	襄城区	district	xiangyang
fancheng	樊城区	district	xiangyang
xiangzhou-xiangyang	襄州区	district	xiangyang
nanzhang	南漳县	district	xiangyang
gucheng-xiangyang	谷城县	district	xiangyang
baokang	保康县	district	xiangyang
laohekou	老河口	district	xiangyang		老河口市
zaoyang	枣阳	district	xiangyang		枣阳市
yicheng-xiangyang	宜城	district	xiangyang		宜城市
liangzihu	梁子湖区	district	ezhou
huarong-ezhou	华容区	district	ezhou
echeng	鄂城区	district	ezhou
dongbao	东宝区	district	jingmen
duodao	掇刀区	district	jingmen
shayang	沙洋县	district	jingmen
zhongxiang	钟祥	district	jingmen		钟祥市
jingshan	京山	district	jingmen		京山市
xiaonan	孝南区	district	xiaogan
xiaochang	孝昌县	district	xiaogan
dawu	大悟县	district	xiaogan
yunmeng	云梦县	district	xiaogan
yingcheng	应城市	district	xiaogan
anlu	安陆	district	xiaogan		安陆市
hanchuan	汉川	district	xiaogan		汉川市
shashi	沙市区	district	jingzhou
jingzhouqu	荆州区	district	jingzhou
gongan	公安县	district	jingzhou
jiangling	江陵县	district	jingzhou
shishou	石首市	district	jingzhou
honghu	洪湖	district	jingzhou		洪湖市
songzi	松滋	district	jingzhou		松滋市
jianli	监利市	district	jingzhou
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
xianan	咸安区	district	xianning
jiayu	嘉鱼县	district	xianning
tongcheng-xianning	通城县	district	xianning
chongyang	崇阳县	district	xianning
tongshan-xianning	通山县	district	xianning
chibi	赤壁市	district	xianning
zengdu	曾都区	district	suizhou
suixian-suizhou	随县	district	suizhou
guangshui	广水	district	suizhou		广水市
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
furong	芙蓉区	district	changsha
tianxin	天心区	district	changsha
yuelu	岳麓区	district	changsha		岳麓
kaifu	开福区	district	changsha
yuhua-changsha	雨花区	district	changsha
wangcheng	望城区	district	changsha		望城
changshaxian	长沙县	district	changsha
liuyang	浏阳	district	changsha		浏阳市
ningxiang	宁乡	district	changsha		宁乡市
hetang	荷塘区	district	zhuzhou
lusong	芦淞区	district	zhuzhou
shifeng	石峰区	district	zhuzhou
tianyuan	天元区	district	zhuzhou
lukou	渌口区	district	zhuzhou
youxian-zhuzhou	攸县	district	zhuzhou
chaling	茶陵县	district	zhuzhou
yanling-zhuzhou	炎陵县	district	zhuzhou
liling	醴陵	district	zhuzhou		醴陵市
yuhu	雨湖区	district	xiangtan
yuetang	岳塘区	district	xiangtan
xiangtanxian	湘潭县	district	xiangtan
xiangxiang	湘乡	district	xiangtan		湘乡市
shaoshan	韶山	district	xiangtan		韶山市
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
yueyanglou	岳阳楼区	district	yueyang
yunxi-yueyang	云溪区	district	yueyang
junshan	君山区	district	yueyang
yueyangxian	岳阳县	district	yueyang
huarong-yueyang	华容县	district	yueyang
xiangyin	湘阴县	district	yueyang
pingjiang	平江县	district	yueyang
miluo	汨罗	district	yueyang		汨罗市
linxiang-yueyang	临湘	district	yueyang		临湘市
wuling	武陵区	district	changde
dingcheng	鼎城区	district	changde
anxiang	安乡县	district	changde
hanshou	汉寿县	district	changde
lixian-changde	澧县	district	changde
linli	临澧县	district	changde
taoyuan	桃源县	district	changde
shimen	石门县	district	changde
jinshi	津市	district	changde		津市市
yongding-zhangjiajie	永定区	district	zhangjiajie
wulingyuan	武陵源区	district	zhangjiajie
cili	慈利县	district	zhangjiajie
sangzhi	桑植县	district	zhangjiajie
ziyang-yiyang	资阳区	district	yiyang
heshan-yiyang	赫山区	district	yiyang
nanxian	益阳南县	district	yiyang
taojiang	桃江县	district	yiyang
anhua	安化县	district	yiyang
yuanjiang-yiyang	沅江	district	yiyang		沅江市
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
louxing	娄星区	district	loudi
shuangfeng	双峰县	district	loudi
xinhua-loudi	新化县	district	loudi
lengshuijiang	冷水江	district	loudi		冷水江市
lianyuan	涟源	district	loudi		涟源市
jishou	吉首	district	xiangxi		吉首市
luxi-xiangxi	泸溪县	district	xiangxi
fenghuang	凤凰县	district	xiangxi
huayuan	花垣县	district	xiangxi
baojing	保靖县	district	xiangxi
guzhang	古丈县	district	xiangxi
yongshun	永顺县	district	xiangxi
longshan-xiangxi	龙山县	district	xiangxi
xiangjiang	湘江新区	district	changsha	Xiangjiang New Area	湖南湘江新区
"""#
}
