// swift-format-ignore-file
// The tables are data and keep their lines.

extension PlaceTable {
  /// Districts, counties and county-level cities of 辽宁、吉林、黑龙江.
  static let districtsOfNortheastChina: StaticString = #"""
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
tiedong-anshan	铁东区	district	anshan
tiexi-anshan	铁西区	district	anshan
lishan	立山区	district	anshan
qianshan-anshan	千山区	district	anshan
taian-anshan	台安县	district	anshan
xiuyan	岫岩县	district	anshan		岫岩满族自治县
haicheng-anshan	海城	district	anshan		海城市
xinfu-fushun	新抚区	district	fushun
dongzhou	东洲区	district	fushun
wanghua	望花区	district	fushun
shuncheng	顺城区	district	fushun
fushunxian	抚顺县	district	fushun
xinbin	新宾县	district	fushun		新宾满族自治县
qingyuan-fushun	清原县	district	fushun		清原满族自治县
pingshan-benxi	平山区	district	benxi
xihu-benxi	溪湖区	district	benxi
mingshan-benxi	明山区	district	benxi
nanfen	南芬区	district	benxi
benxixian	本溪县	district	benxi		本溪满族自治县
huanren	桓仁县	district	benxi		桓仁满族自治县
yuanbao	元宝区	district	dandong
zhenxing	振兴区	district	dandong
zhenan-dandong	振安区	district	dandong
kuandian	宽甸县	district	dandong		宽甸满族自治县
donggang-dandong	东港	district	dandong		东港市
fengcheng-dandong	凤城	district	dandong		凤城市
guta	古塔区	district	jinzhou
linghe	凌河区	district	jinzhou
taihe-jinzhou	太和区	district	jinzhou
heishan	黑山县	district	jinzhou
yixian-jinzhou	义县	district	jinzhou
linghai	凌海	district	jinzhou		凌海市
beizhen	北镇	district	jinzhou		北镇市
zhanqian	站前区	district	yingkou
xishi	西市区	district	yingkou
bayuquan	鲅鱼圈区	district	yingkou
laobian	老边区	district	yingkou
gaizhou	盖州	district	yingkou		盖州市
dashiqiao	大石桥	district	yingkou		大石桥市
haizhou-fuxin	海州区	district	fuxin
xinqiu	新邱区	district	fuxin
taiping	太平区	district	fuxin
qinghemen	清河门区	district	fuxin
xihe-fuxin	细河区	district	fuxin
fuxinxian	阜新县	district	fuxin		阜新蒙古族自治县
zhangwu	彰武县	district	fuxin
baita	白塔区	district	liaoyang
wensheng	文圣区	district	liaoyang
hongwei	宏伟区	district	liaoyang
gongchangling	弓长岭区	district	liaoyang
taizihe	太子河区	district	liaoyang
liaoyangxian	辽阳县	district	liaoyang
dengta	灯塔市	district	liaoyang
shuangtaizi	双台子区	district	panjin
xinglongtai	兴隆台区	district	panjin
dawa	大洼区	district	panjin
panshan	盘山县	district	panjin
yinzhou-tieling	银州区	district	tieling
qinghe-tieling	清河区	district	tieling
tielingxian	铁岭县	district	tieling
xifeng-tieling	西丰县	district	tieling
changtu	昌图县	district	tieling
diaobingshan	调兵山	district	tieling		调兵山市
kaiyuan-tieling	开原	district	tieling		开原市
shuangta	双塔区	district	chaoyang
longcheng	龙城区	district	chaoyang
chaoyangxian	朝阳县	district	chaoyang
jianping	建平县	district	chaoyang
kalaqinzuoyi	喀喇沁左翼县	district	chaoyang		喀喇沁左翼蒙古族自治县
beipiao	北票	district	chaoyang		北票市
lingyuan	凌源	district	chaoyang		凌源市
lianshan-huludao	连山区	district	huludao
longgang-huludao	龙港区	district	huludao
nanpiao	南票区	district	huludao
suizhong	绥中县	district	huludao
jianchang	建昌县	district	huludao
xingcheng	兴城	district	huludao		兴城市
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
changyi-jilinshi	昌邑区	district	jilinshi
longtan	龙潭区	district	jilinshi
chuanying	船营区	district	jilinshi
fengman	丰满区	district	jilinshi
yongji-jilinshi	永吉县	district	jilinshi
jiaohe	蛟河	district	jilinshi		蛟河市
huadian	桦甸	district	jilinshi		桦甸市
shulan	舒兰	district	jilinshi		舒兰市
panshi	磐石市	district	jilinshi
tiexi-siping	铁西区	district	siping
tiedong-siping	铁东区	district	siping
lishu-siping	梨树县	district	siping
yitong	伊通县	district	siping		伊通满族自治县
shuangliao	双辽	district	siping		双辽市
longshan-liaoyuan	龙山区	district	liaoyuan
xian-liaoyuan	西安区	district	liaoyuan
dongfeng-liaoyuan	东丰县	district	liaoyuan
dongliao	东辽县	district	liaoyuan
dongchang	东昌区	district	tonghua
erdaojiang	二道江区	district	tonghua
tonghuaxian	通化县	district	tonghua
huinan	辉南县	district	tonghua
liuhe	柳河县	district	tonghua
meihekou	梅河口	district	tonghua		梅河口市
jian-tonghua	集安市	district	tonghua
hunjiang	浑江区	district	baishan
jiangyuan	江源区	district	baishan
fusong	抚松县	district	baishan
jingyu	靖宇县	district	baishan
changbai	长白县	district	baishan		长白朝鲜族自治县
linjiang	临江	district	baishan		临江市
ningjiang	宁江区	district	songyuan
qianguoerluosi	前郭尔罗斯县	district	songyuan		前郭尔罗斯蒙古族自治县
changling	长岭县	district	songyuan
qianan-songyuan	乾安县	district	songyuan
fuyu-songyuan	扶余市	district	songyuan
taobei	洮北区	district	baicheng
zhenlai	镇赉县	district	baicheng
tongyu	通榆县	district	baicheng
taonan	洮南	district	baicheng		洮南市
daan-baicheng	大安市	district	baicheng
yanji	延吉	district	yanbian		延吉市
tumen	图们	district	yanbian		图们市
dunhua	敦化	district	yanbian		敦化市
hunchun	珲春	district	yanbian		珲春市
longjing	龙井市	district	yanbian
helong	和龙	district	yanbian		和龙市
wangqing	汪清县	district	yanbian
antu	安图县	district	yanbian
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
jiguan	鸡冠区	district	jixi
hengshan-jixi	恒山区	district	jixi
didao	滴道区	district	jixi
lishu-jixi	梨树区	district	jixi
chengzihe	城子河区	district	jixi
mashan-jixi	麻山区	district	jixi
jidong	鸡东县	district	jixi
hulin	虎林	district	jixi		虎林市
mishan	密山	district	jixi		密山市
xiangyang-hegang	向阳区	district	hegang
gongnong	工农区	district	hegang
nanshan-hegang	南山区	district	hegang
xingan-hegang	兴安区	district	hegang
dongshan-hegang	东山区	district	hegang
xingshan-hegang	兴山区	district	hegang
luobei	萝北县	district	hegang
suibin	绥滨县	district	hegang
jianshan	尖山区	district	shuangyashan
lingdong	岭东区	district	shuangyashan
sifangtai	四方台区	district	shuangyashan
baoshan-shuangyashan	宝山区	district	shuangyashan
jixian-shuangyashan	集贤县	district	shuangyashan
youyi	友谊县	district	shuangyashan
baoqing	宝清县	district	shuangyashan
raohe	饶河县	district	shuangyashan
saertu	萨尔图区	district	daqing
longfeng	龙凤区	district	daqing
ranghulu	让胡路区	district	daqing
honggang	红岗区	district	daqing
datong-daqing	大同区	district	daqing
zhaozhou	肇州县	district	daqing
zhaoyuan-daqing	肇源县	district	daqing
lindian	林甸县	district	daqing
duerbote	杜尔伯特县	district	daqing		杜尔伯特蒙古族自治县
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
xinxing-qitaihe	新兴区	district	qitaihe
taoshan	桃山区	district	qitaihe
qiezihe	茄子河区	district	qitaihe
boli	勃利县	district	qitaihe
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
aihui	爱辉区	district	heihe
xunke	逊克县	district	heihe
sunwu	孙吴县	district	heihe
beian	北安	district	heihe		北安市
wudalianchi	五大连池	district	heihe		五大连池市
nenjiang	嫩江	district	heihe		嫩江市
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
mohe	漠河	district	daxinganling		漠河市
huma	呼玛县	district	daxinganling
tahe	塔河县	district	daxinganling
jinpu	金普新区	district	dalian	Jinpu New Area	大连金普新区
haerbin-xinqu	哈尔滨新区	district	haerbin	Harbin New Area
changchun-xinqu	长春新区	district	changchun	Changchun New Area
"""#
}
