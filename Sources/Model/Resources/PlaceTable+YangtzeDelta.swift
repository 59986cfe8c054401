// swift-format-ignore-file
// The tables are data and keep their lines.

extension PlaceTable {
  /// Districts, counties and county-level cities of 上海、江苏、浙江、安徽.
  static let districtsOfYangtzeDelta: StaticString = #"""
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
xishan-wuxi	锡山区	district	wuxi		锡山
huishan	惠山区	district	wuxi		惠山
binhu	滨湖区	district	wuxi
liangxi	梁溪区	district	wuxi		梁溪
xinwu	新吴区	district	wuxi
jiangyin	江阴	district	wuxi		江阴市
yixing	宜兴	district	wuxi		宜兴市
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
tianning	天宁区	district	changzhou
zhonglou	钟楼区	district	changzhou
xinbei	新北区	district	changzhou
wujin	武进区	district	changzhou		武进
jintan	金坛区	district	changzhou		金坛
liyang	溧阳	district	changzhou		溧阳市
huqiu	虎丘区	district	suzhou		虎丘
wuzhong-suzhou	吴中区	district	suzhou		吴中
xiangcheng-suzhou	相城区	district	suzhou		相城
gusu	姑苏区	district	suzhou		姑苏
wujiang-suzhou	吴江区	district	suzhou		吴江
changshu	常熟	district	suzhou		常熟市
zhangjiagang	张家港	district	suzhou		张家港市
kunshan	昆山	district	suzhou		昆山市
taicang	太仓	district	suzhou		太仓市
tongzhou-nantong	通州区	district	nantong
chongchuan	崇川区	district	nantong
haimen	海门区	district	nantong
rudong	如东县	district	nantong
qidong-nantong	启东	district	nantong		启东市
rugao	如皋	district	nantong		如皋市
haian	海安	district	nantong		海安市
lianyun	连云区	district	lianyungang
haizhou-lianyungang	海州区	district	lianyungang
ganyu	赣榆区	district	lianyungang
donghai	东海县	district	lianyungang
guanyun	灌云县	district	lianyungang
guannan	灌南县	district	lianyungang
huaianqu	淮安区	district	huaian
huaiyin-huaian	淮阴区	district	huaian
qingjiangpu	清江浦区	district	huaian
hongze	洪泽区	district	huaian
lianshui	涟水县	district	huaian
xuyi	盱眙县	district	huaian
jinhu	金湖县	district	huaian
tinghu	亭湖区	district	yancheng
yandu	盐都区	district	yancheng
dafeng	大丰区	district	yancheng
xiangshui	响水县	district	yancheng
binhai-yancheng	滨海县	district	yancheng
funing-yancheng	阜宁县	district	yancheng
sheyang	射阳县	district	yancheng
jianhu	建湖县	district	yancheng
dongtai	东台	district	yancheng		东台市
guangling-yangzhou	广陵区	district	yangzhou
hanjiang-yangzhou	邗江区	district	yangzhou
jiangdu	江都区	district	yangzhou
baoying	宝应县	district	yangzhou
yizheng	仪征	district	yangzhou		仪征市
gaoyou	高邮	district	yangzhou		高邮市
jingkou	京口区	district	zhenjiang
runzhou	润州区	district	zhenjiang
dantu	丹徒区	district	zhenjiang
danyang	丹阳	district	zhenjiang		丹阳市
yangzhong	扬中	district	zhenjiang		扬中市
jurong	句容	district	zhenjiang		句容市
hailing	海陵区	district	taizhou-jiangsu
gaogang	高港区	district	taizhou-jiangsu
jiangyan	姜堰区	district	taizhou-jiangsu
xinghua	兴化市	district	taizhou-jiangsu
jingjiang	靖江	district	taizhou-jiangsu		靖江市
taixing	泰兴	district	taizhou-jiangsu		泰兴市
sucheng	宿城区	district	suqian
suyu	宿豫区	district	suqian
shuyang	沭阳县	district	suqian
siyang	泗阳县	district	suqian
sihong	泗洪县	district	suqian
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
nanhu	南湖区	district	jiaxing
xiuzhou	秀洲区	district	jiaxing
jiashan	嘉善县	district	jiaxing		嘉善
haiyan-jiaxing	海盐县	district	jiaxing
haining	海宁	district	jiaxing		海宁市
pinghu	平湖市	district	jiaxing
tongxiang	桐乡	district	jiaxing		桐乡市
wuxing	吴兴区	district	huzhou
nanxun	南浔区	district	huzhou
deqing-huzhou	德清县	district	huzhou		德清
changxing	长兴县	district	huzhou
anji	安吉县	district	huzhou		安吉
yuecheng	越城区	district	shaoxing
keqiao	柯桥区	district	shaoxing
shangyu	上虞区	district	shaoxing
xinchang	新昌县	district	shaoxing
zhuji	诸暨	district	shaoxing		诸暨市
shengzhou	嵊州	district	shaoxing		嵊州市
wucheng-jinhua	婺城区	district	jinhua
jindong	金东区	district	jinhua
wuyi-jinhua	武义县	district	jinhua
pujiang-jinhua	浦江县	district	jinhua
panan	磐安县	district	jinhua
lanxi-jinhua	兰溪	district	jinhua		兰溪市
yiwu-jinhua	义乌	district	jinhua		义乌市
dongyang	东阳	district	jinhua		东阳市
yongkang	永康市	district	jinhua
kecheng	柯城区	district	quzhou
qujiang-quzhou	衢江区	district	quzhou
changshan	常山县	district	quzhou
kaihua	开化县	district	quzhou
longyou	龙游县	district	quzhou
jiangshan	江山市	district	quzhou
dinghai	定海区	district	zhoushan
putuo-zhoushan	普陀区	district	zhoushan
daishan	岱山县	district	zhoushan
shengsi	嵊泗县	district	zhoushan
jiaojiang	椒江区	district	taizhou-zhejiang
huangyan	黄岩区	district	taizhou-zhejiang
luqiao	路桥区	district	taizhou-zhejiang
sanmen	三门县	district	taizhou-zhejiang
tiantai	天台县	district	taizhou-zhejiang
xianju	仙居县	district	taizhou-zhejiang
wenling	温岭	district	taizhou-zhejiang		温岭市
linhai	临海	district	taizhou-zhejiang		临海市
yuhuan	玉环	district	taizhou-zhejiang		玉环市
liandu	莲都区	district	lishui
qingtian	青田县	district	lishui
jinyun	缙云县	district	lishui
suichang	遂昌县	district	lishui
songyang	松阳县	district	lishui
yunhe-lishui	云和县	district	lishui
qingyuan-lishui	庆元县	district	lishui
jingning-lishui	景宁县	district	lishui		景宁畲族自治县
longquan	龙泉	district	lishui		龙泉市
yaohai	瑶海区	district	hefei		瑶海
luyang	庐阳区	district	hefei		庐阳
shushan	蜀山区	district	hefei		蜀山
baohe	包河区	district	hefei		包河
changfeng	长丰县	district	hefei
feidong	肥东县	district	hefei		肥东
feixi	肥西县	district	hefei		肥西
lujiang	庐江县	district	hefei
chaohu	巢湖	district	hefei		巢湖市
jinghu	镜湖区	district	wuhu		镜湖
jiujiang-wuhu	鸠江区	district	wuhu		鸠江
yijiang	弋江区	district	wuhu		弋江
wanzhi	湾沚区	district	wuhu
fanchang	繁昌区	district	wuhu
nanling	南陵县	district	wuhu
wuwei-wuhu	无为市	district	wuhu
longzihu	龙子湖区	district	bengbu
bengshan	蚌山区	district	bengbu
yuhui	禹会区	district	bengbu
huaishang	淮上区	district	bengbu
huaiyuan	怀远县	district	bengbu
wuhe	五河县	district	bengbu
guzhen	固镇县	district	bengbu
datong-huainan	大通区	district	huainan
tianjiaan	田家庵区	district	huainan
xiejiaji	谢家集区	district	huainan
bagongshan	八公山区	district	huainan
panji	潘集区	district	huainan
fengtai-huainan	凤台县	district	huainan
shouxian	寿县	district	huainan
huashan	花山区	district	maanshan
yushan-maanshan	雨山区	district	maanshan
bowang	博望区	district	maanshan
dangtu	当涂县	district	maanshan
hanshan-maanshan	含山县	district	maanshan
hexian	马鞍山和县	district	maanshan
duji	杜集区	district	huaibei
xiangshan-huaibei	相山区	district	huaibei
lieshan	烈山区	district	huaibei
suixi-huaibei	濉溪县	district	huaibei
tongguan-tongling	铜官区	district	tongling
yian-tongling	义安区	district	tongling
jiaoqu-tongling	铜陵郊区	district	tongling
zongyang	枞阳县	district	tongling
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
tunxi	屯溪区	district	huangshan
huangshanqu	黄山区	district	huangshan
huizhou-huangshan	徽州区	district	huangshan
shexian-huangshan	歙县	district	huangshan
xiuning	休宁县	district	huangshan
yixian-huangshan	黟县	district	huangshan
qimen	祁门县	district	huangshan
langya	琅琊区	district	chuzhou
nanqiao	南谯区	district	chuzhou
laian	来安县	district	chuzhou
quanjiao	全椒县	district	chuzhou
dingyuan	定远县	district	chuzhou
fengyang	凤阳县	district	chuzhou
tianchang	天长	district	chuzhou		天长市
mingguang	明光市	district	chuzhou
yingzhou	颍州区	district	fuyang
yingdong	颍东区	district	fuyang
yingquan	颍泉区	district	fuyang
linquan	临泉县	district	fuyang
taihe-fuyang	太和县	district	fuyang
funan	阜南县	district	fuyang		阜南
yingshang	颍上县	district	fuyang
jieshou	界首	district	fuyang		界首市
yongqiao	埇桥区	district	suzhou-anhui		埇桥
dangshan	砀山县	district	suzhou-anhui
xiaoxian	萧县	district	suzhou-anhui
lingbi	灵璧县	district	suzhou-anhui
sixian	泗县	district	suzhou-anhui
jinan-luan	金安区	district	luan
yuan	裕安区	district	luan
yeji	叶集区	district	luan
huoqiu	霍邱县	district	luan
shucheng	舒城县	district	luan
jinzhai	金寨县	district	luan
huoshan	霍山县	district	luan
qiaocheng	谯城区	district	bozhou
guoyang	涡阳县	district	bozhou
mengcheng	蒙城县	district	bozhou
lixin	利辛县	district	bozhou
guichi	贵池区	district	chizhou
dongzhi	东至县	district	chizhou
shitai	石台县	district	chizhou
qingyang-chizhou	青阳县	district	chizhou
xuanzhou	宣州区	district	xuancheng
langxi	郎溪县	district	xuancheng
jingxian-xuancheng	泾县	district	xuancheng
jixi-xuancheng	绩溪县	district	xuancheng
jingde	旌德县	district	xuancheng
ningguo	宁国	district	xuancheng		宁国市
guangde	广德	district	xuancheng		广德市
jiangbei-xinqu	江北新区	district	nanjing	Jiangbei New Area	南京江北新区
zhoushan-qundao	舟山群岛新区	district	zhoushan	Zhoushan Archipelago New Area	浙江舟山群岛新区
"""#
}
