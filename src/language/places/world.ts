// The gazetteer of the world: countries, regions and seas, big cities, each line under its continent or country.

/** Lines of `kind parent: name English/other English, …`; the first English name is the one in common use; the last of a country is what is its own. */
export const foreignPlaces = `
country 亚洲: 中国 China/PRC/People's Republic of China, 日本 Japan/Japanese, 韩国 South Korea/Republic of Korea/ROK/South Korean, 朝鲜 North Korea/DPRK/North Korean, 蒙古国 Mongolia/Mongolian, 越南 Vietnam/Viet Nam/Vietnamese, 老挝 Laos, 柬埔寨 Cambodia/Cambodian, 泰国 Thailand/Thai, 缅甸 Myanmar/Burma, 马来西亚 Malaysia/Malaysian, 新加坡 Singapore/Singaporean, 印度尼西亚 Indonesia/Indonesian, 菲律宾 Philippines/the Philippines/Filipino, 文莱 Brunei, 东帝汶 Timor-Leste/East Timor, 印度 India/Indian, 巴基斯坦 Pakistan/Pakistani, 孟加拉国 Bangladesh, 尼泊尔 Nepal, 不丹 Bhutan, 斯里兰卡 Sri Lanka, 马尔代夫 Maldives, 阿富汗 Afghanistan/Afghan, 哈萨克斯坦 Kazakhstan/Kazakh, 乌兹别克斯坦 Uzbekistan, 土库曼斯坦 Turkmenistan, 吉尔吉斯斯坦 Kyrgyzstan, 塔吉克斯坦 Tajikistan, 伊朗 Iran/Iranian, 伊拉克 Iraq/Iraqi, 沙特阿拉伯 Saudi Arabia/Saudi, 阿联酋 United Arab Emirates/UAE, 卡塔尔 Qatar, 科威特 Kuwait, 巴林 Bahrain, 阿曼 Oman, 也门 Yemen, 叙利亚 Syria/Syrian, 约旦 Jordan, 黎巴嫩 Lebanon, 以色列 Israel/Israeli, 巴勒斯坦 Palestine/Palestinian, 土耳其 Turkey/Türkiye/Turkiye/Turkish, 塞浦路斯 Cyprus, 格鲁吉亚 Georgia, 亚美尼亚 Armenia, 阿塞拜疆 Azerbaijan
country 欧洲: 俄罗斯 Russia/Russian Federation/Russian, 乌克兰 Ukraine/Ukrainian, 白俄罗斯 Belarus/Belarusian, 波兰 Poland, 捷克 Czech Republic/Czechia, 斯洛伐克 Slovakia, 匈牙利 Hungary/Hungarian, 罗马尼亚 Romania, 保加利亚 Bulgaria, 摩尔多瓦 Moldova, 塞尔维亚 Serbia/Serbian, 克罗地亚 Croatia, 斯洛文尼亚 Slovenia, 波黑 Bosnia and Herzegovina/Bosnia, 黑山 Montenegro, 北马其顿 North Macedonia, 阿尔巴尼亚 Albania, 希腊 Greece/Greek, 意大利 Italy/Italian, 马耳他 Malta, 梵蒂冈 Vatican, 圣马力诺 San Marino, 西班牙 Spain/Spanish, 葡萄牙 Portugal/Portuguese, 安道尔 Andorra, 法国 France/French, 摩纳哥 Monaco, 德国 Germany/German, 奥地利 Austria, 瑞士 Switzerland/Swiss, 列支敦士登 Liechtenstein, 荷兰 Netherlands/the Netherlands/Holland/Dutch, 比利时 Belgium, 卢森堡 Luxembourg, 英国 United Kingdom/UK/Britain/Great Britain/British, 爱尔兰 Ireland, 冰岛 Iceland, 挪威 Norway/Norwegian, 瑞典 Sweden/Swedish, 芬兰 Finland, 丹麦 Denmark/Danish, 爱沙尼亚 Estonia, 拉脱维亚 Latvia, 立陶宛 Lithuania
country 美洲: 美国 United States/US/USA/America/United States of America/American, 加拿大 Canada/Canadian, 墨西哥 Mexico/Mexican, 危地马拉 Guatemala, 伯利兹 Belize, 萨尔瓦多 El Salvador, 洪都拉斯 Honduras, 尼加拉瓜 Nicaragua, 哥斯达黎加 Costa Rica, 巴拿马 Panama, 古巴 Cuba/Cuban, 牙买加 Jamaica, 海地 Haiti, 多米尼加 Dominican Republic, 巴哈马 Bahamas, 巴巴多斯 Barbados, 特立尼达和多巴哥 Trinidad and Tobago, 哥伦比亚 Colombia/Colombian, 委内瑞拉 Venezuela/Venezuelan, 圭亚那 Guyana, 苏里南 Suriname, 厄瓜多尔 Ecuador, 秘鲁 Peru, 玻利维亚 Bolivia, 巴西 Brazil/Brazilian, 巴拉圭 Paraguay, 乌拉圭 Uruguay, 阿根廷 Argentina/Argentine, 智利 Chile/Chilean
country 非洲: 埃及 Egypt/Egyptian, 利比亚 Libya, 突尼斯 Tunisia, 阿尔及利亚 Algeria, 摩洛哥 Morocco, 苏丹 Sudan, 南苏丹 South Sudan, 埃塞俄比亚 Ethiopia/Ethiopian, 厄立特里亚 Eritrea, 吉布提 Djibouti, 索马里 Somalia, 肯尼亚 Kenya/Kenyan, 乌干达 Uganda, 坦桑尼亚 Tanzania, 卢旺达 Rwanda, 布隆迪 Burundi, 刚果（金） Democratic Republic of the Congo/DRC/DR Congo, 刚果（布） Republic of the Congo, 加蓬 Gabon, 赤道几内亚 Equatorial Guinea, 喀麦隆 Cameroon, 中非共和国 Central African Republic, 乍得 Chad, 尼日尔 Niger, 尼日利亚 Nigeria/Nigerian, 贝宁 Benin, 多哥 Togo, 加纳 Ghana, 科特迪瓦 Côte d'Ivoire/Ivory Coast, 利比里亚 Liberia, 塞拉利昂 Sierra Leone, 几内亚 Guinea, 几内亚比绍 Guinea-Bissau, 塞内加尔 Senegal, 冈比亚 Gambia, 马里 Mali, 布基纳法索 Burkina Faso, 毛里塔尼亚 Mauritania, 佛得角 Cabo Verde/Cape Verde, 安哥拉 Angola, 赞比亚 Zambia, 津巴布韦 Zimbabwe, 马拉维 Malawi, 莫桑比克 Mozambique, 博茨瓦纳 Botswana, 纳米比亚 Namibia/Namibian, 南非 South Africa/South African, 莱索托 Lesotho, 斯威士兰 Eswatini, 马达加斯加 Madagascar, 毛里求斯 Mauritius, 塞舌尔 Seychelles, 科摩罗 Comoros
country 大洋洲: 澳大利亚 Australia/Australian, 新西兰 New Zealand/New Zealander, 巴布亚新几内亚 Papua New Guinea, 斐济 Fiji, 所罗门群岛 Solomon Islands, 瓦努阿图 Vanuatu, 萨摩亚 Samoa, 汤加 Tonga, 基里巴斯 Kiribati, 瑙鲁 Nauru, 密克罗尼西亚 Micronesia, 帕劳 Palau, 图瓦卢 Tuvalu, 马绍尔群岛 Marshall Islands
region 中国: 粤港澳大湾区 Guangdong-Hong Kong-Macao Greater Bay Area/Greater Bay Area/GBA, 大湾区 Bay Area, 长三角 Yangtze River Delta/Yangtze Delta, 珠三角 Pearl River Delta, 京津冀 Beijing-Tianjin-Hebei/Jing-Jin-Ji, 长江经济带 Yangtze River Economic Belt, 成渝 Chengdu-Chongqing, 粤东 eastern Guangdong/east Guangdong, 粤西 western Guangdong/west Guangdong, 粤北 northern Guangdong/north Guangdong, 粤东西北 eastern western and northern Guangdong, 华南 South China, 华东 East China, 华北 North China, 华中 Central China, 东北 Northeast China, 西北 Northwest China, 西南 Southwest China, 苏南 southern Jiangsu, 苏北 northern Jiangsu, 浙东 eastern Zhejiang, 闽南 southern Fujian, 潮汕 Chaoshan, 三北 Three-North, 青藏高原 Qinghai-Tibet Plateau, 长江 Yangtze River/Yangtze, 黄河 Yellow River, 珠江 Pearl River, 珠江口 Pearl River Estuary, 南海 South China Sea, 东海 East China Sea, 黄海 Yellow Sea, 渤海 Bohai Sea, 台湾海峡 Taiwan Strait, 河套地区 Hetao area
region 世界: 亚洲 Asia, 欧洲 Europe, 非洲 Africa, 北美洲 North America, 北美 North America, 南美洲 South America, 南美 South America, 拉丁美洲 Latin America, 拉美 Latin America, 美洲 Americas, 大洋洲 Oceania, 南极 Antarctica, 北极 Arctic, 东南亚 Southeast Asia, 东亚 East Asia, 南亚 South Asia, 中亚 Central Asia, 西亚 West Asia, 中东 Middle East, 西欧 Western Europe, 东欧 Eastern Europe, 北欧 Northern Europe/Nordic countries, 欧盟 European Union/EU, 东盟 ASEAN, 北约 NATO, 太平洋 Pacific/Pacific Ocean, 亚太 Asia-Pacific, 大西洋 Atlantic/Atlantic Ocean, 印度洋 Indian Ocean, 地中海 Mediterranean, 红海 Red Sea, 波斯湾 Persian Gulf, 霍尔木兹海峡 Strait of Hormuz, 马六甲海峡 Strait of Malacca, 苏伊士运河 Suez Canal, 巴拿马运河 Panama Canal, 加沙 Gaza/Gaza Strip, 约旦河西岸 West Bank, 克里米亚 Crimea, 顿巴斯 Donbas, 顿涅茨克 Donetsk, 克什米尔 Kashmir, 夏威夷 Hawaii, 加利福尼亚 California, 加州 California, 得克萨斯 Texas, 得州 Texas, 佛罗里达 Florida, 阿拉斯加 Alaska, 格陵兰 Greenland, 西伯利亚 Siberia, 北海道 Hokkaido, 冲绳 Okinawa, 八重山诸岛 Yaeyama Islands/Yaeyama, 宫古岛 Miyako Island/Miyakojima, 济州岛 Jeju/Jeju Island, 巴厘岛 Bali, 普吉 Phuket, 普吉岛 Phuket, 苏格兰 Scotland, 英格兰 England, 威尔士 Wales, 北爱尔兰 Northern Ireland, 魁北克 Quebec, 关岛 Guam, 硅谷 Silicon Valley, 好莱坞 Hollywood, 加勒比 Caribbean, 撒哈拉 Sahara, 巴尔干 Balkans
city 日本: 东京 Tokyo, 大阪 Osaka, 京都 Kyoto, 横滨 Yokohama, 名古屋 Nagoya, 神户 Kobe, 福冈 Fukuoka, 札幌 Sapporo, 广岛 Hiroshima, 长崎 Nagasaki, 福岛 Fukushima, 奈良 Nara, 仙台 Sendai, 那霸 Naha, 鹿儿岛 Kagoshima, 熊本 Kumamoto
city 韩国: 首尔 Seoul, 釜山 Busan, 仁川 Incheon, 大邱 Daegu, 光州 Gwangju, 平昌 Pyeongchang
city 朝鲜: 平壤 Pyongyang
city 蒙古国: 乌兰巴托 Ulaanbaatar/Ulan Bator
city 越南: 河内 Hanoi, 胡志明市 Ho Chi Minh City/Saigon, 岘港 Da Nang/Danang, 海防 Haiphong, 芽庄 Nha Trang, 下龙湾 Ha Long Bay/Halong Bay
city 老挝: 万象 Vientiane
city 柬埔寨: 金边 Phnom Penh, 西哈努克港 Sihanoukville, 暹粒 Siem Reap
city 泰国: 曼谷 Bangkok, 清迈 Chiang Mai, 芭提雅 Pattaya
city 缅甸: 仰光 Yangon/Rangoon, 内比都 Naypyidaw, 曼德勒 Mandalay
city 马来西亚: 吉隆坡 Kuala Lumpur, 槟城 Penang, 马六甲 Malacca, 新山 Johor Bahru
city 印度尼西亚: 雅加达 Jakarta, 泗水 Surabaya, 万隆 Bandung
city 菲律宾: 马尼拉 Manila, 宿务 Cebu, 长滩岛 Boracay
city 印度: 新德里 New Delhi/Delhi, 孟买 Mumbai/Bombay, 班加罗尔 Bangalore/Bengaluru, 加尔各答 Kolkata/Calcutta, 金奈 Chennai, 海得拉巴 Hyderabad
city 巴基斯坦: 伊斯兰堡 Islamabad, 卡拉奇 Karachi, 拉合尔 Lahore, 瓜达尔 Gwadar
city 孟加拉国: 达卡 Dhaka
city 斯里兰卡: 科伦坡 Colombo
city 尼泊尔: 加德满都 Kathmandu
city 阿富汗: 喀布尔 Kabul
city 哈萨克斯坦: 阿斯塔纳 Astana, 阿拉木图 Almaty
city 乌兹别克斯坦: 塔什干 Tashkent, 撒马尔罕 Samarkand
city 伊朗: 德黑兰 Tehran, 布什尔 Bushehr
city 伊拉克: 巴格达 Baghdad
city 沙特阿拉伯: 利雅得 Riyadh, 吉达 Jeddah, 麦加 Mecca
city 阿联酋: 迪拜 Dubai, 阿布扎比 Abu Dhabi
city 卡塔尔: 多哈 Doha
city 以色列: 耶路撒冷 Jerusalem, 特拉维夫 Tel Aviv
city 叙利亚: 大马士革 Damascus
city 黎巴嫩: 贝鲁特 Beirut
city 土耳其: 伊斯坦布尔 Istanbul, 安卡拉 Ankara
city 俄罗斯: 莫斯科 Moscow, 圣彼得堡 St. Petersburg/Saint Petersburg, 符拉迪沃斯托克 Vladivostok, 海参崴 Vladivostok, 喀山 Kazan, 索契 Sochi
city 乌克兰: 基辅 Kyiv/Kiev, 敖德萨 Odesa/Odessa, 哈尔科夫 Kharkiv, 红利曼 Krasnyi Lyman/Lyman
city 白俄罗斯: 明斯克 Minsk
city 波兰: 华沙 Warsaw
city 捷克: 布拉格 Prague
city 匈牙利: 布达佩斯 Budapest
city 罗马尼亚: 布加勒斯特 Bucharest
city 保加利亚: 索非亚 Sofia
city 塞尔维亚: 贝尔格莱德 Belgrade
city 克罗地亚: 萨格勒布 Zagreb
city 希腊: 雅典 Athens, 比雷埃夫斯 Piraeus
city 意大利: 罗马 Rome, 米兰 Milan, 威尼斯 Venice, 佛罗伦萨 Florence, 都灵 Turin, 那不勒斯 Naples, 热那亚 Genoa
city 西班牙: 马德里 Madrid, 巴塞罗那 Barcelona, 塞维利亚 Seville, 瓦伦西亚 Valencia
city 葡萄牙: 里斯本 Lisbon, 波尔图 Porto
city 法国: 巴黎 Paris, 马赛 Marseille, 里昂 Lyon, 戛纳 Cannes, 斯特拉斯堡 Strasbourg
city 德国: 柏林 Berlin, 慕尼黑 Munich, 法兰克福 Frankfurt, 汉堡 Hamburg, 科隆 Cologne, 杜塞尔多夫 Düsseldorf/Dusseldorf, 斯图加特 Stuttgart, 杜伊斯堡 Duisburg, 莱比锡 Leipzig
city 奥地利: 维也纳 Vienna, 萨尔茨堡 Salzburg
city 瑞士: 日内瓦 Geneva, 苏黎世 Zurich, 伯尔尼 Bern, 巴塞尔 Basel, 达沃斯 Davos, 洛桑 Lausanne
city 荷兰: 阿姆斯特丹 Amsterdam, 鹿特丹 Rotterdam, 海牙 The Hague/Hague
city 比利时: 布鲁塞尔 Brussels, 安特卫普 Antwerp
city 英国: 伦敦 London, 曼彻斯特 Manchester, 利物浦 Liverpool, 伯明翰 Birmingham, 爱丁堡 Edinburgh, 格拉斯哥 Glasgow, 牛津 Oxford, 剑桥 Cambridge
city 爱尔兰: 都柏林 Dublin
city 冰岛: 雷克雅未克 Reykjavik
city 挪威: 奥斯陆 Oslo
city 瑞典: 斯德哥尔摩 Stockholm
city 芬兰: 赫尔辛基 Helsinki
city 丹麦: 哥本哈根 Copenhagen
city 立陶宛: 维尔纽斯 Vilnius
city 拉脱维亚: 里加 Riga
city 爱沙尼亚: 塔林 Tallinn
city 美国: 纽约 New York/New York City, 华盛顿 Washington/Washington DC, 洛杉矶 Los Angeles/LA, 旧金山 San Francisco, 芝加哥 Chicago, 休斯敦 Houston, 波士顿 Boston, 西雅图 Seattle, 迈阿密 Miami, 拉斯维加斯 Las Vegas, 费城 Philadelphia, 达拉斯 Dallas, 亚特兰大 Atlanta, 底特律 Detroit, 圣迭戈 San Diego, 圣何塞 San Jose, 檀香山 Honolulu, 丹佛 Denver, 新奥尔良 New Orleans, 盐湖城 Salt Lake City, 凤凰城 Phoenix
city 加拿大: 多伦多 Toronto, 温哥华 Vancouver, 蒙特利尔 Montreal, 渥太华 Ottawa, 卡尔加里 Calgary
city 墨西哥: 墨西哥城 Mexico City
city 古巴: 哈瓦那 Havana
city 哥伦比亚: 波哥大 Bogota/Bogotá
city 委内瑞拉: 加拉加斯 Caracas
city 秘鲁: 利马 Lima, 钱凯 Chancay
city 巴西: 圣保罗 Sao Paulo/São Paulo, 里约热内卢 Rio de Janeiro/Rio, 巴西利亚 Brasilia
city 阿根廷: 布宜诺斯艾利斯 Buenos Aires
city 智利: 圣地亚哥 Santiago
city 埃及: 开罗 Cairo, 亚历山大 Alexandria
city 肯尼亚: 内罗毕 Nairobi, 蒙巴萨 Mombasa
city 埃塞俄比亚: 亚的斯亚贝巴 Addis Ababa
city 尼日利亚: 拉各斯 Lagos, 阿布贾 Abuja
city 南非: 约翰内斯堡 Johannesburg, 开普敦 Cape Town, 比勒陀利亚 Pretoria, 德班 Durban
city 安哥拉: 罗安达 Luanda
city 加纳: 阿克拉 Accra
city 塞内加尔: 达喀尔 Dakar
city 摩洛哥: 卡萨布兰卡 Casablanca, 拉巴特 Rabat
city 阿尔及利亚: 阿尔及尔 Algiers
city 利比亚: 的黎波里 Tripoli
city 苏丹: 喀土穆 Khartoum
city 坦桑尼亚: 达累斯萨拉姆 Dar es Salaam
city 纳米比亚: 温得和克 Windhoek
city 澳大利亚: 悉尼 Sydney, 墨尔本 Melbourne, 布里斯班 Brisbane, 珀斯 Perth, 堪培拉 Canberra, 阿德莱德 Adelaide
city 新西兰: 奥克兰 Auckland, 惠灵顿 Wellington, 基督城 Christchurch
`;
