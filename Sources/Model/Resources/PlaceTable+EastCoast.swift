// swift-format-ignore-file
// The tables are data and keep their lines.

extension PlaceTable {
  /// Districts, counties and county-level cities of 福建、江西、山东.
  static let districtsOfEastCoast: StaticString = #"""
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
siming	思明区	district	xiamen	Siming District	思明
haicang	海沧区	district	xiamen	Haicang District	海沧
huli	湖里区	district	xiamen	Huli District
jimei	集美区	district	xiamen	Jimei District	集美
tongan	同安区	district	xiamen	Tong'an District	同安
xiangan	翔安区	district	xiamen	Xiang'an District	翔安
chengxiang	城厢区	district	putian
hanjiang-putian	涵江区	district	putian
licheng-putian	荔城区	district	putian
xiuyu	秀屿区	district	putian
xianyou	仙游县	district	putian
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
xinluo	新罗区	district	longyan
yongding-longyan	永定区	district	longyan
changting	长汀县	district	longyan
shanghang	上杭县	district	longyan
wuping	武平县	district	longyan
liancheng	连城县	district	longyan
zhangping	漳平	district	longyan		漳平市
jiaocheng-ningde	蕉城区	district	ningde
xiapu	霞浦县	district	ningde
gutian	古田县	district	ningde
pingnan-ningde	屏南县	district	ningde
shouning	寿宁县	district	ningde
zhouning	周宁县	district	ningde
zherong	柘荣县	district	ningde
fuan	福安	district	ningde		福安市
fuding	福鼎	district	ningde		福鼎市
donghu	东湖区	district	nanchang
xihu-nanchang	西湖区	district	nanchang
qingyunpu	青云谱区	district	nanchang
qingshanhu	青山湖区	district	nanchang
xinjian	新建区	district	nanchang
honggutan	红谷滩区	district	nanchang		红谷滩
nanchangxian	南昌县	district	nanchang
anyi	安义县	district	nanchang
jinxian	进贤县	district	nanchang
changjiang-jingdezhen	昌江区	district	jingdezhen
zhushan-jingdezhen	珠山区	district	jingdezhen
fuliang	浮梁县	district	jingdezhen
leping	乐平	district	jingdezhen		乐平市
anyuan-pingxiang	安源区	district	pingxiang
xiangdong	湘东区	district	pingxiang
lianhua	莲花县	district	pingxiang
shangli	上栗县	district	pingxiang
luxi-pingxiang	芦溪县	district	pingxiang
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
yushui	渝水区	district	xinyu
fenyi	分宜县	district	xinyu
yuehu	月湖区	district	yingtan
yujiang	余江区	district	yingtan
guixi	贵溪	district	yingtan		贵溪市
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
zichuan	淄川区	district	zibo
zhangdian	张店区	district	zibo
boshan	博山区	district	zibo
linzi	临淄区	district	zibo
zhoucun	周村区	district	zibo
huantai	桓台县	district	zibo
gaoqing	高青县	district	zibo
yiyuan	沂源县	district	zibo
shizhong-zaozhuang	枣庄市中区	district	zaozhuang
xuecheng	薛城区	district	zaozhuang
yicheng-zaozhuang	峄城区	district	zaozhuang
taierzhuang	台儿庄区	district	zaozhuang
shanting	山亭区	district	zaozhuang
tengzhou	滕州	district	zaozhuang		滕州市
dongyingqu	东营区	district	dongying
hekou-dongying	河口区	district	dongying
kenli	垦利区	district	dongying
lijin	利津县	district	dongying
guangrao	广饶县	district	dongying
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
taishan-taian	泰山区	district	taian
daiyue	岱岳区	district	taian
ningyang	宁阳县	district	taian
dongping	东平县	district	taian
xintai	新泰	district	taian		新泰市
feicheng	肥城	district	taian		肥城市
huancui	环翠区	district	weihai
wendeng	文登区	district	weihai
rongcheng-weihai	荣成	district	weihai		荣成市
rushan	乳山	district	weihai		乳山市
donggang-rizhao	东港区	district	rizhao
lanshan-rizhao	岚山区	district	rizhao
wulian	五莲县	district	rizhao
juxian	莒县	district	rizhao
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
dongchangfu	东昌府区	district	liaocheng
chiping	茌平区	district	liaocheng
yanggu	阳谷县	district	liaocheng
shenxian	莘县	district	liaocheng
donge	东阿县	district	liaocheng
guanxian	冠县	district	liaocheng
gaotang	高唐县	district	liaocheng
linqing	临清	district	liaocheng		临清市
bincheng	滨城区	district	binzhou
zhanhua	沾化区	district	binzhou
huimin-binzhou	惠民县	district	binzhou
yangxin-binzhou	阳信县	district	binzhou
wudi	无棣县	district	binzhou
boxing	博兴县	district	binzhou
zouping	邹平	district	binzhou		邹平市
mudan	牡丹区	district	heze
dingtao	定陶区	district	heze
caoxian	曹县	district	heze
shanxian	菏泽单县	district	heze
chengwu	成武县	district	heze
juye	巨野县	district	heze
yuncheng-heze	郓城县	district	heze
juancheng	鄄城县	district	heze
dongming	东明县	district	heze
xihaian	西海岸新区	district	qingdao	West Coast New Area	青岛西海岸新区 青岛西海岸
fuzhou-xinqu	福州新区	district	fuzhou	Fuzhou New Area
ganjiang	赣江新区	district	jiangxi	Ganjiang New Area	江西赣江新区
"""#
}
