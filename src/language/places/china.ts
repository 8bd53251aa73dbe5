// The gazetteer of China: provinces, prefectures, well-known counties, districts and functional areas, each line under its parent.
// A name that is also a common word, or that several places share, stands with its 市, 区 or 县 and is met only so.

/** Lines of `kind parent: name English/other English, …`; the first English name is the official one. */
export const chinesePlaces = `
province 中国: 北京 Beijing/Peking, 天津 Tianjin, 河北 Hebei, 山西 Shanxi, 内蒙古 Inner Mongolia, 辽宁 Liaoning, 吉林 Jilin, 黑龙江 Heilongjiang, 上海 Shanghai, 江苏 Jiangsu, 浙江 Zhejiang, 安徽 Anhui, 福建 Fujian, 江西 Jiangxi, 山东 Shandong, 河南 Henan, 湖北 Hubei, 湖南 Hunan, 广东 Guangdong/Canton Province, 广西 Guangxi, 海南 Hainan, 重庆 Chongqing, 四川 Sichuan, 贵州 Guizhou, 云南 Yunnan, 西藏 Tibet/Xizang, 陕西 Shaanxi, 甘肃 Gansu, 青海 Qinghai, 宁夏 Ningxia, 新疆 Xinjiang, 香港 Hong Kong/Hongkong/HK/HKSAR, 澳门 Macao/Macau, 台湾 Taiwan
city 河北: 石家庄 Shijiazhuang, 唐山 Tangshan, 秦皇岛 Qinhuangdao, 邯郸 Handan, 邢台 Xingtai, 保定 Baoding, 张家口 Zhangjiakou, 承德 Chengde, 沧州 Cangzhou, 廊坊 Langfang, 衡水 Hengshui
city 山西: 太原 Taiyuan, 大同 Datong, 阳泉 Yangquan, 长治 Changzhi, 晋城 Jincheng, 朔州 Shuozhou, 晋中 Jinzhong, 运城 Yuncheng, 忻州 Xinzhou, 临汾 Linfen, 吕梁 Luliang/Lvliang
city 内蒙古: 呼和浩特 Hohhot, 包头 Baotou, 乌海 Wuhai, 赤峰 Chifeng, 通辽 Tongliao, 鄂尔多斯 Ordos, 呼伦贝尔 Hulunbuir, 巴彦淖尔 Bayannur, 乌兰察布 Ulanqab, 兴安盟 Hinggan League, 锡林郭勒 Xilingol, 阿拉善 Alxa, 锡林浩特 Xilinhot, 满洲里 Manzhouli, 二连浩特 Erenhot
city 辽宁: 沈阳 Shenyang, 大连 Dalian, 鞍山 Anshan, 抚顺 Fushun, 本溪 Benxi, 丹东 Dandong, 锦州 Jinzhou, 营口 Yingkou, 阜新 Fuxin, 辽阳 Liaoyang, 盘锦 Panjin, 铁岭 Tieling, 朝阳市 Chaoyang, 葫芦岛 Huludao, 瓦房店 Wafangdian, 海城市 Haicheng, 凤城市 Fengcheng
city 吉林: 长春 Changchun, 吉林市 Jilin City, 四平 Siping, 辽源 Liaoyuan, 通化 Tonghua, 白山市 Baishan, 松原 Songyuan, 白城 Baicheng, 延边 Yanbian, 延吉 Yanji, 珲春 Hunchun, 公主岭 Gongzhuling, 梅河口 Meihekou, 敦化 Dunhua
city 黑龙江: 哈尔滨 Harbin, 齐齐哈尔 Qiqihar, 鸡西 Jixi, 鹤岗 Hegang, 双鸭山 Shuangyashan, 大庆 Daqing, 伊春 Yichun, 佳木斯 Jiamusi, 七台河 Qitaihe, 牡丹江 Mudanjiang, 黑河 Heihe, 绥化 Suihua, 大兴安岭 Daxing'anling/Greater Khingan, 绥芬河 Suifenhe, 漠河 Mohe
city 江苏: 南京 Nanjing, 无锡 Wuxi, 徐州 Xuzhou, 常州 Changzhou, 苏州 Suzhou, 南通 Nantong, 连云港 Lianyungang, 淮安 Huai'an/Huaian, 盐城 Yancheng, 扬州 Yangzhou, 镇江 Zhenjiang, 泰州 Taizhou, 宿迁 Suqian, 昆山 Kunshan, 江阴 Jiangyin, 张家港 Zhangjiagang, 常熟 Changshu, 太仓 Taicang, 宜兴 Yixing, 溧阳 Liyang, 丹阳 Danyang, 如皋 Rugao, 海安市 Hai'an, 启东市 Qidong, 海门 Haimen, 泰兴市 Taixing, 靖江 Jingjiang, 兴化市 Xinghua, 东台市 Dongtai, 仪征 Yizheng, 高邮 Gaoyou, 句容 Jurong, 扬中市 Yangzhong, 新沂 Xinyi, 邳州 Pizhou
city 浙江: 杭州 Hangzhou, 宁波 Ningbo, 温州 Wenzhou, 嘉兴 Jiaxing, 湖州 Huzhou, 绍兴 Shaoxing, 金华 Jinhua, 衢州 Quzhou, 舟山 Zhoushan, 台州 Taizhou, 丽水 Lishui, 义乌 Yiwu, 慈溪 Cixi, 余姚 Yuyao, 诸暨 Zhuji, 海宁 Haining, 桐乡 Tongxiang, 平湖 Pinghu, 永康市 Yongkang, 东阳 Dongyang, 瑞安 Rui'an, 乐清 Yueqing, 温岭 Wenling, 临海市 Linhai, 建德市 Jiande, 嵊州 Shengzhou, 兰溪 Lanxi, 江山市 Jiangshan, 龙泉 Longquan, 玉环 Yuhuan
city 安徽: 合肥 Hefei, 芜湖 Wuhu, 蚌埠 Bengbu, 淮南 Huainan, 马鞍山 Ma'anshan/Maanshan, 淮北 Huaibei, 铜陵 Tongling, 安庆 Anqing, 黄山 Huangshan, 滁州 Chuzhou, 阜阳 Fuyang, 宿州 Suzhou, 六安 Lu'an/Luan, 亳州 Bozhou, 池州 Chizhou, 宣城 Xuancheng, 巢湖 Chaohu, 桐城 Tongcheng, 天长市 Tianchang, 明光市 Mingguang, 界首市 Jieshou, 宁国市 Ningguo
city 福建: 福州 Fuzhou, 厦门 Xiamen, 莆田 Putian, 三明 Sanming, 泉州 Quanzhou, 漳州 Zhangzhou, 南平 Nanping, 龙岩 Longyan, 宁德 Ningde, 晋江 Jinjiang, 石狮 Shishi, 南安市 Nan'an, 福清 Fuqing, 永安市 Yong'an, 福安市 Fu'an, 福鼎 Fuding, 漳平市 Zhangping, 龙海 Longhai, 建瓯 Jian'ou, 武夷山 Wuyishan, 平潭 Pingtan
city 江西: 南昌 Nanchang, 景德镇 Jingdezhen, 萍乡 Pingxiang, 九江 Jiujiang, 新余 Xinyu, 鹰潭 Yingtan, 赣州 Ganzhou, 吉安 Ji'an, 宜春 Yichun, 抚州 Fuzhou, 上饶 Shangrao, 瑞金 Ruijin, 井冈山 Jinggangshan, 丰城 Fengcheng, 樟树市 Zhangshu, 高安市 Gao'an, 德兴市 Dexing, 贵溪 Guixi, 共青城 Gongqingcheng, 庐山 Lushan, 乐平市 Leping
city 山东: 济南 Jinan/Ji'nan, 青岛 Qingdao, 淄博 Zibo, 枣庄 Zaozhuang, 东营 Dongying, 烟台 Yantai, 潍坊 Weifang, 济宁 Jining, 泰安 Tai'an/Taian, 威海 Weihai, 日照市 Rizhao, 临沂 Linyi, 德州 Dezhou, 聊城 Liaocheng, 滨州 Binzhou, 菏泽 Heze, 莱芜 Laiwu, 寿光 Shouguang, 诸城 Zhucheng, 龙口市 Longkou, 胶州 Jiaozhou, 平度市 Pingdu, 莱西 Laixi, 滕州 Tengzhou, 曲阜 Qufu, 邹城 Zoucheng, 荣成 Rongcheng, 乳山 Rushan, 莱州 Laizhou, 招远市 Zhaoyuan, 青州 Qingzhou, 高密市 Gaomi, 昌邑 Changyi, 肥城 Feicheng, 新泰市 Xintai, 乐陵市 Laoling, 禹城 Yucheng, 临清 Linqing, 邹平 Zouping, 蓬莱 Penglai
city 河南: 郑州 Zhengzhou, 开封 Kaifeng, 洛阳 Luoyang, 平顶山 Pingdingshan, 安阳 Anyang, 鹤壁 Hebi, 新乡 Xinxiang, 焦作 Jiaozuo, 濮阳 Puyang, 许昌 Xuchang, 漯河 Luohe, 三门峡 Sanmenxia, 南阳 Nanyang, 商丘 Shangqiu, 信阳 Xinyang, 周口 Zhoukou, 驻马店 Zhumadian, 济源 Jiyuan, 巩义 Gongyi, 新郑 Xinzheng, 新密 Xinmi, 荥阳 Xingyang, 登封市 Dengfeng, 偃师 Yanshi, 禹州 Yuzhou, 长葛市 Changge, 林州 Linzhou, 辉县 Huixian, 沁阳 Qinyang, 灵宝市 Lingbao, 义马市 Yima, 邓州 Dengzhou, 永城市 Yongcheng, 项城市 Xiangcheng, 汝州 Ruzhou
city 湖北: 武汉 Wuhan, 黄石 Huangshi, 十堰 Shiyan, 宜昌 Yichang, 襄阳 Xiangyang, 鄂州 Ezhou, 荆门 Jingmen, 孝感 Xiaogan, 荆州 Jingzhou, 黄冈 Huanggang, 咸宁 Xianning, 随州 Suizhou, 恩施 Enshi, 仙桃 Xiantao, 潜江 Qianjiang, 天门市 Tianmen, 神农架 Shennongjia, 宜都 Yidu, 枝江 Zhijiang, 枣阳 Zaoyang, 老河口 Laohekou, 钟祥 Zhongxiang, 京山市 Jingshan, 应城市 Yingcheng, 汉川市 Hanchuan, 洪湖 Honghu, 松滋 Songzi, 麻城 Macheng, 武穴 Wuxue, 赤壁 Chibi, 利川市 Lichuan, 丹江口 Danjiangkou, 大冶市 Daye
city 湖南: 长沙 Changsha, 株洲 Zhuzhou, 湘潭 Xiangtan, 衡阳 Hengyang, 邵阳 Shaoyang, 岳阳 Yueyang, 常德 Changde, 张家界 Zhangjiajie, 益阳 Yiyang, 郴州 Chenzhou, 永州 Yongzhou, 怀化 Huaihua, 娄底 Loudi, 湘西 Xiangxi, 浏阳 Liuyang, 宁乡 Ningxiang, 醴陵 Liling, 湘乡 Xiangxiang, 韶山 Shaoshan, 耒阳 Leiyang, 常宁市 Changning, 武冈市 Wugang, 汨罗 Miluo, 临湘 Linxiang, 沅江 Yuanjiang, 资兴市 Zixing, 涟源 Lianyuan, 冷水江 Lengshuijiang, 吉首 Jishou, 凤凰县 Fenghuang County
city 广东: 广州 Guangzhou/Canton, 韶关 Shaoguan, 深圳 Shenzhen, 珠海 Zhuhai, 汕头 Shantou, 佛山 Foshan, 江门 Jiangmen, 湛江 Zhanjiang, 茂名 Maoming, 肇庆 Zhaoqing, 惠州 Huizhou, 梅州 Meizhou, 汕尾 Shanwei, 河源 Heyuan, 阳江 Yangjiang, 清远 Qingyuan, 东莞 Dongguan, 中山 Zhongshan, 潮州 Chaozhou, 揭阳 Jieyang, 云浮 Yunfu, 普宁 Puning, 陆丰 Lufeng, 台山 Taishan, 开平市 Kaiping, 鹤山 Heshan, 恩平市 Enping, 新会区 Xinhui District, 廉江 Lianjiang, 雷州 Leizhou, 吴川 Wuchuan, 高州 Gaozhou, 化州市 Huazhou, 信宜市 Xinyi, 四会市 Sihui, 英德市 Yingde, 连州市 Lianzhou, 乐昌市 Lechang, 南雄市 Nanxiong, 兴宁市 Xingning, 阳春市 Yangchun, 罗定市 Luoding
city 广西: 南宁 Nanning, 柳州 Liuzhou, 桂林 Guilin, 梧州 Wuzhou, 北海 Beihai, 防城港 Fangchenggang, 钦州 Qinzhou, 贵港 Guigang, 玉林 Yulin, 百色 Baise, 贺州 Hezhou, 河池 Hechi, 来宾市 Laibin, 崇左 Chongzuo, 东兴市 Dongxing, 凭祥 Pingxiang, 桂平 Guiping, 北流市 Beiliu, 岑溪 Cenxi, 靖西 Jingxi, 平果市 Pingguo, 荔浦 Lipu, 横州 Hengzhou, 合山市 Heshan
city 海南: 海口 Haikou, 三亚 Sanya, 三沙 Sansha, 儋州 Danzhou, 琼海 Qionghai, 文昌 Wenchang, 万宁 Wanning, 东方市 Dongfang, 五指山 Wuzhishan, 博鳌 Boao/Bo'ao, 陵水 Lingshui, 乐东 Ledong, 澄迈 Chengmai, 定安县 Ding'an County, 屯昌 Tunchang, 临高县 Lingao County, 昌江 Changjiang, 保亭 Baoting, 琼中 Qiongzhong, 白沙县 Baisha County, 洋浦 Yangpu
city 四川: 成都 Chengdu, 自贡 Zigong, 攀枝花 Panzhihua, 泸州 Luzhou, 德阳 Deyang, 绵阳 Mianyang, 广元 Guangyuan, 遂宁 Suining, 内江 Neijiang, 乐山 Leshan, 南充 Nanchong, 眉山 Meishan, 宜宾 Yibin, 广安 Guang'an, 达州 Dazhou, 雅安 Ya'an/Yaan, 巴中 Bazhong, 资阳 Ziyang, 阿坝 Aba/Ngawa, 甘孜 Garze, 凉山 Liangshan, 西昌 Xichang, 都江堰 Dujiangyan, 彭州 Pengzhou, 邛崃 Qionglai, 崇州 Chongzhou, 简阳 Jianyang, 广汉 Guanghan, 什邡 Shifang, 绵竹 Mianzhu, 江油市 Jiangyou, 峨眉山 Emeishan, 阆中 Langzhong, 华蓥 Huaying, 万源市 Wanyuan, 康定 Kangding, 马尔康 Barkam, 隆昌 Longchang, 会理市 Huili, 射洪 Shehong, 汶川 Wenchuan, 北川 Beichuan, 泸定 Luding
city 贵州: 贵阳 Guiyang, 六盘水 Liupanshui, 遵义 Zunyi, 安顺 Anshun, 毕节 Bijie, 铜仁 Tongren, 黔西南 Qianxinan, 黔东南 Qiandongnan, 黔南 Qiannan, 凯里 Kaili, 都匀 Duyun, 兴义市 Xingyi, 仁怀 Renhuai, 赤水市 Chishui, 清镇 Qingzhen, 福泉市 Fuquan, 盘州 Panzhou, 黔西市 Qianxi
city 云南: 昆明 Kunming, 曲靖 Qujing, 玉溪 Yuxi, 保山 Baoshan, 昭通 Zhaotong, 丽江 Lijiang, 普洱 Pu'er/Puer, 临沧 Lincang, 楚雄 Chuxiong, 红河州 Honghe, 文山 Wenshan, 西双版纳 Xishuangbanna, 大理 Dali, 德宏 Dehong, 怒江州 Nujiang, 迪庆 Diqing, 景洪 Jinghong, 瑞丽 Ruili, 芒市 Mangshi, 安宁市 Anning, 宣威 Xuanwei, 个旧 Gejiu, 开远市 Kaiyuan, 蒙自 Mengzi, 弥勒市 Mile, 腾冲 Tengchong, 香格里拉 Shangri-La, 水富市 Shuifu, 禄丰 Lufeng
city 西藏: 拉萨 Lhasa, 日喀则 Shigatse/Xigaze, 昌都 Qamdo/Chamdo, 林芝 Nyingchi/Linzhi, 山南市 Shannan, 那曲 Nagqu, 阿里地区 Ngari
city 陕西: 西安 Xi'an/Xian, 铜川 Tongchuan, 宝鸡 Baoji, 咸阳 Xianyang, 渭南 Weinan, 延安 Yan'an/Yanan, 汉中 Hanzhong, 榆林 Yulin, 安康市 Ankang, 商洛 Shangluo, 杨凌 Yangling, 韩城 Hancheng, 华阴 Huayin, 兴平市 Xingping, 彬州 Binzhou, 神木市 Shenmu, 子长市 Zichang, 旬阳 Xunyang
city 甘肃: 兰州 Lanzhou, 嘉峪关 Jiayuguan, 金昌 Jinchang, 白银市 Baiyin, 天水 Tianshui, 武威 Wuwei, 张掖 Zhangye, 平凉 Pingliang, 酒泉 Jiuquan, 庆阳 Qingyang, 定西市 Dingxi, 陇南 Longnan, 临夏 Linxia, 甘南 Gannan, 敦煌 Dunhuang, 玉门 Yumen
city 青海: 西宁 Xining, 海东市 Haidong, 海北州 Haibei, 黄南州 Huangnan, 海南州 Hainan Prefecture, 果洛 Golog, 玉树 Yushu, 海西州 Haixi, 格尔木 Golmud, 德令哈 Delingha, 茫崖 Mangya
city 宁夏: 银川 Yinchuan, 石嘴山 Shizuishan, 吴忠 Wuzhong, 固原 Guyuan, 中卫 Zhongwei, 灵武 Lingwu, 青铜峡 Qingtongxia
city 新疆: 乌鲁木齐 Urumqi, 克拉玛依 Karamay, 吐鲁番 Turpan, 哈密 Hami, 昌吉 Changji, 博尔塔拉 Bortala, 巴音郭楞 Bayingolin, 阿克苏 Aksu, 克孜勒苏 Kizilsu, 喀什 Kashgar/Kashi, 和田 Hotan, 伊犁 Ili/Yili, 塔城 Tacheng, 阿勒泰 Altay, 石河子 Shihezi, 阿拉尔 Aral, 图木舒克 Tumxuk, 五家渠 Wujiaqu, 北屯市 Beitun, 铁门关 Tiemenguan, 双河市 Shuanghe, 可克达拉 Kokdala, 昆玉 Kunyu, 胡杨河 Huyanghe, 库尔勒 Korla, 奎屯 Kuytun, 伊宁 Yining/Ghulja, 霍尔果斯 Horgos/Khorgos, 阿图什 Artux, 博乐 Bole, 阜康 Fukang
city 台湾: 台北 Taipei, 高雄 Kaohsiung, 台中市 Taichung, 台南 Tainan, 新北市 New Taipei, 桃园 Taoyuan, 基隆 Keelung, 新竹 Hsinchu, 嘉义 Chiayi, 花莲 Hualien, 台东县 Taitung County, 金门 Kinmen, 澎湖 Penghu, 马祖 Matsu, 屏东 Pingtung, 宜兰县 Yilan County, 南投县 Nantou County, 云林县 Yunlin County, 苗栗 Miaoli, 彰化 Changhua
county 北京: 东城区 Dongcheng District, 西城区 Xicheng District, 朝阳区 Chaoyang District, 海淀 Haidian, 丰台 Fengtai, 石景山 Shijingshan, 门头沟 Mentougou, 房山 Fangshan, 通州 Tongzhou, 顺义 Shunyi, 昌平 Changping, 大兴区 Daxing District, 怀柔 Huairou, 平谷 Pinggu, 密云 Miyun, 延庆 Yanqing, 亦庄 Yizhuang, 中关村 Zhongguancun
county 天津: 和平区 Heping District, 河东区 Hedong District, 河西区 Hexi District, 南开区 Nankai District, 河北区 Hebei District, 红桥区 Hongqiao District, 东丽 Dongli, 西青 Xiqing, 津南 Jinnan, 北辰 Beichen, 武清 Wuqing, 宝坻 Baodi, 滨海新区 Binhai New Area/Binhai, 宁河 Ninghe, 静海 Jinghai, 蓟州 Jizhou
county 上海: 黄浦 Huangpu, 徐汇 Xuhui, 长宁区 Changning District, 静安 Jing'an/Jingan, 普陀区 Putuo District, 虹口 Hongkou, 杨浦 Yangpu, 闵行 Minhang, 宝山区 Baoshan District, 嘉定 Jiading, 浦东新区 Pudong New Area, 浦东 Pudong, 金山区 Jinshan District, 松江 Songjiang, 青浦 Qingpu, 奉贤 Fengxian, 崇明 Chongming, 临港新片区 Lin-gang Special Area/Lingang
county 重庆: 万州 Wanzhou, 涪陵 Fuling, 渝中 Yuzhong, 大渡口 Dadukou, 江北区 Jiangbei District, 沙坪坝 Shapingba, 九龙坡 Jiulongpo, 南岸区 Nan'an District, 北碚 Beibei, 綦江 Qijiang, 大足 Dazu, 渝北 Yubei, 巴南 Banan, 黔江 Qianjiang, 长寿区 Changshou District, 江津 Jiangjin, 合川 Hechuan, 永川 Yongchuan, 南川区 Nanchuan District, 璧山 Bishan, 铜梁 Tongliang, 潼南 Tongnan, 荣昌 Rongchang, 开州区 Kaizhou District, 梁平 Liangping, 武隆 Wulong, 城口县 Chengkou County, 丰都 Fengdu, 垫江 Dianjiang, 忠县 Zhongxian, 云阳 Yunyang, 奉节 Fengjie, 巫山 Wushan, 巫溪 Wuxi, 石柱县 Shizhu, 秀山 Xiushan, 酉阳 Youyang, 彭水 Pengshui, 两江新区 Liangjiang New Area
county 深圳: 福田 Futian, 罗湖 Luohu, 南山 Nanshan, 盐田 Yantian, 宝安 Bao'an/Baoan, 龙岗 Longgang, 龙华 Longhua, 坪山 Pingshan, 光明区 Guangming District, 大鹏新区 Dapeng New District/Dapeng, 大鹏 Dapeng, 深汕特别合作区 Shenzhen-Shanwei Special Cooperation Zone/Shenshan Special Cooperation Zone/Shenshan, 前海 Qianhai, 蛇口 Shekou, 河套 Hetao
county 广州: 越秀 Yuexiu, 荔湾 Liwan, 海珠 Haizhu, 天河 Tianhe, 白云区 Baiyun District, 黄埔 Huangpu, 番禺 Panyu, 花都 Huadu, 南沙 Nansha, 从化 Conghua, 增城 Zengcheng, 琶洲 Pazhou
county 珠海: 香洲 Xiangzhou, 斗门 Doumen, 金湾 Jinwan, 横琴 Hengqin
county 汕头: 金平区 Jinping District, 龙湖区 Longhu District, 澄海 Chenghai, 濠江 Haojiang, 潮阳 Chaoyang, 潮南 Chaonan, 南澳 Nan'ao/Nanao
county 佛山: 禅城 Chancheng, 南海区 Nanhai District, 顺德 Shunde, 三水 Sanshui, 高明区 Gaoming District
county 惠州: 惠城 Huicheng, 惠阳 Huiyang, 博罗 Boluo, 惠东 Huidong, 龙门县 Longmen County, 大亚湾 Daya Bay, 仲恺 Zhongkai
county 河源: 源城 Yuancheng, 紫金县 Zijin County, 龙川 Longchuan, 连平县 Lianping County, 和平县 Heping County, 东源县 Dongyuan County
county 汕尾: 海丰 Haifeng, 陆河 Luhe, 红海湾 Honghai Bay/Red Bay
county 潮州: 湘桥 Xiangqiao, 潮安 Chao'an/Chaoan, 饶平 Raoping
county 揭阳: 榕城 Rongcheng, 揭东 Jiedong, 揭西 Jiexi, 惠来县 Huilai County
county 江门: 蓬江 Pengjiang, 江海区 Jianghai District
county 梅州: 梅江区 Meijiang District, 梅县 Meixian, 大埔县 Dabu, 丰顺县 Fengshun County, 五华县 Wuhua County, 平远县 Pingyuan County, 蕉岭 Jiaoling
county 韶关: 武江区 Wujiang District, 浈江 Zhenjiang, 曲江 Qujiang, 始兴县 Shixing County, 仁化县 Renhua County, 翁源 Wengyuan, 乳源 Ruyuan, 新丰县 Xinfeng County
county 湛江: 赤坎 Chikan, 霞山 Xiashan, 坡头 Potou, 麻章 Mazhang, 遂溪 Suixi, 徐闻 Xuwen
county 茂名: 茂南 Maonan, 电白 Dianbai
county 肇庆: 端州 Duanzhou, 鼎湖 Dinghu, 高要区 Gaoyao District, 广宁 Guangning, 怀集 Huaiji, 封开县 Fengkai County, 德庆县 Deqing County
county 清远: 清城区 Qingcheng District, 清新区 Qingxin District, 佛冈 Fogang, 阳山 Yangshan, 连山县 Lianshan County, 连南 Liannan
county 云浮: 云城区 Yuncheng District, 云安 Yun'an, 新兴县 Xinxing County, 郁南 Yunan
county 阳江: 江城区 Jiangcheng District, 阳东区 Yangdong District, 阳西县 Yangxi County
county 南京: 玄武区 Xuanwu District, 秦淮 Qinhuai, 建邺 Jianye, 鼓楼区 Gulou District, 浦口 Pukou, 栖霞 Qixia, 雨花台 Yuhuatai, 江宁区 Jiangning District, 六合区 Luhe District, 溧水 Lishui, 高淳 Gaochun, 江北新区 Jiangbei New Area
county 苏州: 姑苏 Gusu, 虎丘 Huqiu, 吴中 Wuzhong, 相城 Xiangcheng, 吴江 Wujiang, 苏州工业园区 Suzhou Industrial Park
county 杭州: 上城区 Shangcheng District, 拱墅 Gongshu, 西湖区 Xihu District, 滨江区 Binjiang District, 萧山 Xiaoshan, 余杭 Yuhang, 富阳 Fuyang, 临安 Lin'an, 临平区 Linping District, 钱塘区 Qiantang District, 桐庐 Tonglu, 淳安 Chun'an
county 宁波: 海曙 Haishu, 镇海 Zhenhai, 北仑 Beilun, 鄞州 Yinzhou, 奉化 Fenghua, 象山县 Xiangshan County, 宁海县 Ninghai County
county 湖州: 吴兴 Wuxing, 南浔 Nanxun, 德清 Deqing, 长兴县 Changxing County, 安吉县 Anji County
county 绍兴: 越城 Yuecheng, 柯桥 Keqiao, 上虞 Shangyu, 新昌县 Xinchang County
county 温州: 鹿城 Lucheng, 龙湾 Longwan, 瓯海 Ouhai, 洞头 Dongtou, 永嘉 Yongjia, 平阳 Pingyang, 苍南 Cangnan, 文成县 Wencheng County, 泰顺 Taishun
county 台州: 椒江 Jiaojiang, 黄岩 Huangyan, 路桥区 Luqiao District, 三门县 Sanmen County, 天台县 Tiantai County, 仙居 Xianju
county 嘉兴: 南湖区 Nanhu District, 秀洲 Xiuzhou, 嘉善 Jiashan, 海盐县 Haiyan County
county 合肥: 瑶海 Yaohai, 庐阳 Luyang, 蜀山区 Shushan District, 包河区 Baohe District, 长丰县 Changfeng County, 肥东 Feidong, 肥西 Feixi, 庐江县 Lujiang County
county 福州: 鼓楼区 Gulou District, 台江 Taijiang, 仓山区 Cangshan District, 马尾区 Mawei District, 晋安 Jin'an District, 长乐区 Changle District, 闽侯 Minhou, 连江县 Lianjiang County, 罗源 Luoyuan, 闽清 Minqing, 永泰 Yongtai
county 厦门: 思明 Siming, 海沧 Haicang, 湖里区 Huli District, 集美 Jimei, 同安 Tong'an, 翔安 Xiang'an
county 泉州: 鲤城 Licheng, 丰泽区 Fengze District, 洛江 Luojiang, 泉港 Quangang, 惠安 Hui'an, 安溪 Anxi, 永春县 Yongchun County, 德化 Dehua
county 南昌: 东湖区 Donghu District, 西湖区 Xihu District, 青云谱 Qingyunpu, 青山湖区 Qingshanhu District, 新建区 Xinjian District, 红谷滩 Honggutan, 进贤 Jinxian
county 济南: 历下区 Lixia District, 市中区 Shizhong District, 槐荫 Huaiyin, 天桥区 Tianqiao District, 历城区 Licheng District, 长清区 Changqing District, 章丘 Zhangqiu, 济阳 Jiyang, 莱芜 Laiwu, 钢城区 Gangcheng District, 平阴县 Pingyin County, 商河 Shanghe
county 青岛: 市南区 Shinan District, 市北区 Shibei District, 黄岛 Huangdao, 崂山 Laoshan, 李沧区 Licang District, 城阳 Chengyang, 即墨 Jimo, 西海岸新区 West Coast New Area
county 郑州: 中原区 Zhongyuan District, 二七区 Erqi District, 管城 Guancheng, 金水区 Jinshui District, 上街区 Shangjie District, 惠济 Huiji, 中牟 Zhongmu, 郑东新区 Zhengdong New District, 航空港区 Zhengzhou Airport Economy Zone
county 洛阳: 老城区 Laocheng District, 西工区 Xigong District, 瀍河 Chanhe, 涧西 Jianxi, 洛龙 Luolong, 孟津 Mengjin, 栾川 Luanchuan, 嵩县 Songxian, 汝阳 Ruyang, 宜阳 Yiyang, 洛宁 Luoning, 伊川 Yichuan
county 武汉: 江岸区 Jiang'an District, 江汉区 Jianghan District, 硚口 Qiaokou, 汉阳 Hanyang, 武昌 Wuchang, 青山区 Qingshan District, 洪山区 Hongshan District, 东西湖 Dongxihu, 汉南区 Hannan District, 蔡甸 Caidian, 江夏区 Jiangxia District, 黄陂 Huangbei, 新洲 Xinzhou, 东湖高新区 East Lake High-tech Zone, 光谷 Optics Valley
county 长沙: 芙蓉区 Furong District, 天心区 Tianxin District, 岳麓 Yuelu, 开福区 Kaifu District, 雨花区 Yuhua District, 望城 Wangcheng, 长沙县 Changsha County
county 成都: 锦江区 Jinjiang District, 青羊 Qingyang, 金牛区 Jinniu District, 武侯区 Wuhou District, 成华区 Chenghua District, 龙泉驿 Longquanyi, 青白江 Qingbaijiang, 新都 Xindu, 温江 Wenjiang, 双流 Shuangliu, 郫都 Pidu, 新津区 Xinjin District, 金堂 Jintang, 大邑县 Dayi County, 蒲江 Pujiang, 天府新区 Tianfu New Area
county 贵阳: 南明区 Nanming District, 云岩 Yunyan, 花溪 Huaxi, 乌当 Wudang, 观山湖 Guanshanhu, 修文县 Xiuwen County, 息烽 Xifeng, 开阳县 Kaiyang County, 贵安新区 Gui'an New Area
county 昆明: 五华区 Wuhua District, 盘龙区 Panlong District, 官渡 Guandu, 西山区 Xishan District, 东川区 Dongchuan District, 呈贡 Chenggong, 晋宁 Jinning, 富民县 Fumin County, 宜良 Yiliang, 嵩明 Songming, 石林 Shilin, 禄劝 Luquan, 寻甸 Xundian
county 西安: 新城区 Xincheng District, 碑林 Beilin, 莲湖 Lianhu, 灞桥 Baqiao, 未央区 Weiyang District, 雁塔 Yanta, 阎良 Yanliang, 临潼 Lintong, 长安区 Chang'an, 高陵 Gaoling, 鄠邑 Huyi, 蓝田县 Lantian County, 周至县 Zhouzhi County, 西咸新区 Xixian New Area
county 兰州: 城关区 Chengguan District, 七里河 Qilihe, 西固区 Xigu District, 安宁区 Anning District, 红古区 Honggu District, 永登县 Yongdeng County, 皋兰 Gaolan, 榆中 Yuzhong, 兰州新区 Lanzhou New Area
county 太原: 小店区 Xiaodian District, 迎泽 Yingze, 杏花岭 Xinghualing, 尖草坪 Jiancaoping, 万柏林 Wanbailin, 晋源 Jinyuan, 清徐县 Qingxu County, 阳曲 Yangqu, 娄烦 Loufan, 古交 Gujiao
county 石家庄: 长安区 Chang'an, 桥西区 Qiaoxi District, 新华区 Xinhua District, 裕华 Yuhua, 井陉 Jingxing, 藁城 Gaocheng, 鹿泉 Luquan, 栾城 Luancheng, 正定 Zhengding, 辛集 Xinji
county 沈阳: 和平区 Heping District, 沈河 Shenhe, 大东区 Dadong District, 皇姑 Huanggu, 铁西 Tiexi, 苏家屯 Sujiatun, 浑南 Hunnan, 沈北新区 Shenbei New Area, 于洪 Yuhong, 辽中 Liaozhong, 新民市 Xinmin, 法库 Faku, 康平 Kangping
county 大连: 中山区 Zhongshan District, 西岗 Xigang, 沙河口 Shahekou, 甘井子 Ganjingzi, 旅顺 Lushun, 旅顺口 Lushunkou, 金州 Jinzhou, 普兰店 Pulandian, 庄河 Zhuanghe, 长海县 Changhai County, 金普新区 Jinpu New Area
county 长春: 南关区 Nanguan District, 宽城 Kuancheng, 朝阳区 Chaoyang District, 二道区 Erdao District, 绿园区 Luyuan District, 双阳区 Shuangyang District, 九台区 Jiutai District, 农安 Nong'an, 榆树市 Yushu, 德惠 Dehui, 长春新区 Changchun New Area
county 哈尔滨: 道里区 Daoli District, 南岗 Nangang, 道外区 Daowai District, 平房区 Pingfang District, 松北 Songbei, 香坊 Xiangfang, 呼兰 Hulan, 阿城 Acheng, 双城区 Shuangcheng District, 尚志市 Shangzhi, 五常市 Wuchang, 依兰 Yilan, 哈尔滨新区 Harbin New Area
county 呼和浩特: 新城区 Xincheng District, 回民区 Huimin District, 玉泉区 Yuquan District, 赛罕 Saihan
county 南宁: 兴宁区 Xingning District, 青秀 Qingxiu, 江南区 Jiangnan District, 西乡塘 Xixiangtang, 良庆 Liangqing, 邕宁 Yongning, 武鸣 Wuming
county 海口: 秀英区 Xiuying District, 龙华区 Longhua District, 琼山 Qiongshan, 美兰区 Meilan District, 江东新区 Jiangdong New Area
county 拉萨: 城关区 Chengguan District, 堆龙德庆 Duilongdeqing, 达孜 Dazi
county 西宁: 城东区 Chengdong District, 城中区 Chengzhong District, 城西区 Chengxi District, 城北区 Chengbei District, 湟中 Huangzhong
county 银川: 兴庆区 Xingqing District, 西夏区 Xixia District, 金凤区 Jinfeng District, 永宁县 Yongning County, 贺兰 Helan
county 乌鲁木齐: 天山区 Tianshan District, 沙依巴克 Shayibake, 新市区 Xinshi District, 水磨沟 Shuimogou, 头屯河 Toutunhe, 达坂城 Dabancheng, 米东 Midong
county 雄安新区: 容城 Rongcheng, 安新县 Anxin County, 雄县 Xiongxian
county 河北: 雄安新区 Xiong'an New Area, 雄安 Xiong'an/Xiongan, 涿州 Zhuozhou, 三河市 Sanhe, 香河县 Xianghe County, 固安县 Gu'an County, 迁安 Qian'an, 遵化 Zunhua, 定州 Dingzhou, 任丘 Renqiu, 武安市 Wu'an
county 山西: 平遥 Pingyao, 大同县 Datong County, 右玉 Youyu, 汾阳 Fenyang, 介休 Jiexiu
county 贵州: 黎平 Liping, 榕江县 Rongjiang County, 雷山 Leishan, 台江县 Taijiang County, 茅台镇 Maotai Town
county 云南: 鲁甸 Ludian, 彝良 Yiliang, 建水县 Jianshui County, 元阳 Yuanyang
county 新疆: 和硕县 Heshuo County, 且末 Qiemo, 若羌 Ruoqiang
county 福建: 霞浦 Xiapu, 古田 Gutian, 上杭县 Shanghang County, 长汀 Changting, 宁化县 Ninghua County, 沙县 Shaxian, 永定区 Yongding District
county 江西: 于都县 Yudu County, 兴国县 Xingguo County, 婺源 Wuyuan, 宁都县 Ningdu County, 会昌县 Huichang County
county 湖南: 十八洞村 Shibadong Village, 平江县 Pingjiang County, 桑植 Sangzhi, 安化县 Anhua County, 炎陵 Yanling
county 陕西: 延川 Yanchuan, 米脂 Mizhi, 梁家河 Liangjiahe, 柞水 Zhashui
county 安徽: 金寨 Jinzhai, 凤阳县 Fengyang County, 小岗村 Xiaogang Village, 黟县 Yixian, 歙县 Shexian
county 山东: 沂南 Yinan, 微山 Weishan, 鄄城 Juancheng, 曹县 Caoxian
county 浙江: 安吉县 Anji County
county 香港: 九龙 Kowloon, 新界 New Territories, 沙田 Sha Tin/Shatin, 屯门 Tuen Mun, 元朗 Yuen Long, 尖沙咀 Tsim Sha Tsui, 铜锣湾 Causeway Bay, 旺角 Mong Kok, 观塘 Kwun Tong, 荃湾 Tsuen Wan, 湾仔 Wan Chai, 大埔 Tai Po, 西贡 Sai Kung
county 澳门: 氹仔 Taipa, 路环 Coloane
`;
