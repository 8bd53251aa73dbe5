// Where things are: the gazetteer of both languages, and the places that a text names.
import { fold } from './fold.js';
import { chinesePlaces } from './places/china.js';
import { foreignPlaces } from './places/world.js';
import { remembered } from './remembered.js';
import { segment, type Word } from './segment.js';

export type PlaceKind = 'country' | 'province' | 'city' | 'county' | 'region';

export interface Place {
  /** Simplified, without 市, 省 or 区 where people drop it: `汕头`, `福田`; the name under which a place is compared. */
  readonly zh: string;
  /** As officially written: `Shaanxi`, `Hong Kong`, `Xi'an`; empty for a place read by its pattern alone. */
  readonly en: string;
  readonly kind: PlaceKind;
  /** The Chinese name of the parent: a district's city, a city's province; null when unknown. */
  readonly in: string | null;
  /** Other English names. */
  readonly aliases: readonly string[];
}

export interface FoundPlace {
  /** UTF-16 offsets in the text as given, end exclusive; a closing 市, 省, 区 or 县 is included. */
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  /** True where the name is only part of an organisation's, a road's or another thing's name: 深圳特区报, Shenzhen University. */
  readonly inside: boolean;
  /** True where two places run on into what joins them: 烟台 and 威海 of 烟台威海机场. */
  readonly ofTwo?: boolean;
  /** True where the gazetteer lacks it, and its form alone shows a place: 螺溪镇. */
  readonly placeLike: boolean;
}

function placesFrom(table: string): Place[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', names = ''] = line.split(': ');
      const [kind = '', parent = ''] = head.split(' ');
      return names.split(', ').map((entry): Place => {
        const blank = entry.indexOf(' ');
        const [en = '', ...aliases] = entry.slice(blank + 1).split('/');
        return { zh: entry.slice(0, blank), en, kind: kind as PlaceKind, in: parent === '世界' ? null : parent, aliases };
      });
    });
}

function withoutRepeats(all: readonly Place[]): Place[] {
  const seen = new Map<string, Place>();
  for (const place of all) if (!seen.has(place.zh)) seen.set(place.zh, place);
  return [...seen.values()];
}

/** Every place known by name, the wider before the narrower; a Chinese name stands once, under the first parent that has it. */
export const places: readonly Place[] = withoutRepeats([...placesFrom(chinesePlaces), ...placesFrom(foreignPlaces)]);

/** Other Chinese names: the full forms that do not begin with the short one, Hong Kong wording, one-word old names. */
const OTHER_CHINESE: Readonly<Record<string, string>> = {
  广西壮族自治区: '广西',
  宁夏回族自治区: '宁夏',
  新疆维吾尔自治区: '新疆',
  内蒙: '内蒙古',
  深汕合作区: '深汕特别合作区',
  深汕: '深汕特别合作区',
  中华人民共和国: '中国',
  中国大陆: '中国',
  中国内地: '中国',
  印尼: '印度尼西亚',
  沙特: '沙特阿拉伯',
  孟加拉: '孟加拉国',
  乌兹别克: '乌兹别克斯坦',
  哈萨克: '哈萨克斯坦',
  美利坚: '美国',
  纽西兰: '新西兰',
  澳洲: '澳大利亚',
  波斯尼亚和黑塞哥维那: '波黑',
  阿拉伯联合酋长国: '阿联酋',
  捷克共和国: '捷克',
  刚果民主共和国: '刚果（金）',
  刚果共和国: '刚果（布）',
  三藩市: '旧金山',
  悉尼市: '悉尼',
  雪梨: '悉尼',
  粤东西北地区: '粤东西北',
  长江三角洲: '长三角',
  珠江三角洲: '珠三角',
  东北地区: '东北',
  西北地区: '西北',
  西南地区: '西南',
  雄安: '雄安新区',
  浦东: '浦东新区',
  大鹏: '大鹏新区',
  滨海新区: '滨海新区',
};

/** What may close a Chinese place's name and belongs to it. */
const SUFFIX = /^(?:特别行政区|自治区|自治州|自治县|地区|新区|市|省|区|县|州|旗|盟|镇)/u;
/** Where a suffix is the head of another word: 深圳市民, 广东省会, 福田区域, 惠州市场. Example: `市民`. */
const NO_SUFFIX = /^(?:市(?:民|场|值|容|井|面|价)|区(?:域|间|别|块|位)|省(?:会|级|内|外|道)|县(?:城|域|级)|州(?:内)|镇(?:街)|地区生产)/u;

/** What an organisation's name may put between the place and its last word. Example: `市第一人民医院`. */
const QUALIFIER =
  '(?:特别行政区|自治区|市|省|区|县|第[一二三四五六七八九十]+|人民|中医药?|中西医结合|妇幼保健|儿童|肿瘤|中心|附属|协和|师范|理工|科技|农业|工业|商业|工商|医科|财经|经济|外国语|外语|交通|海洋|政法|民族|体育|音乐|美术|艺术|职业|技术|电子|信息|实验|开放|' +
  '特区|经济特区|都市|广播|电视|影视|新闻|出版|传媒|农村|建设|发展|商学|医学|国际|联合|中文|城市|航空|航天|邮电|石油|大学|学院)';
/** A name that a place only opens. Examples: `特区报`, `市第一人民医院`, `大学`, `农商银行`, `日报`, `南路`, `时间12时`. */
const ORGANISATION = new RegExp(
  `^(?:${QUALIFIER}{0,4}(?:日报|晚报|晨报|早报|商报|时报|周报|特区报|都市报|青年报|报社|报业|通讯社|新闻社|电视台|卫视|广播电台|大学|学院|银行|校区|分校|附中|一中|二中|集团)` +
    `|${QUALIFIER}{1,4}(?:医院|中学|小学|剧院)|(?:[\\p{Script=Han}]{2,12}?)(?:有限公司|股份公司|有限责任公司)|报(?![告道名考价销警案送喜备])|[东西南北中]?(?:路|街|大道|大街|站)(?![线上子面段边网])|时间(?=\\d)|时代(?=公司|股|新能源)|籍)`,
  'u',
);
/** The same in English. Examples: `University`, `Daily`, `Special Zone Daily`, `Branch of …`. */
const ENGLISH_ORGANISATION =
  /^ (?:(?:normal|medical|agricultural|technology|special zone|evening|morning|foreign studies|commercial|rural|securities|stock|people'?s|first|second|third|no\. ?\d|tcm|municipal|central)[ ])*(?:university|daily|news|post|times|college|airlines|bank|campus|stock exchange|hospital|evening news|television|tv|road|street|avenue)\b/u;
/** Organisations named "… of PLACE". Examples: `bank of china`, `university of hong kong`. */
const BEFORE_ENGLISH = /\b(?:bank|university|college) of (?:the )?$/u;

const chineseNames = new Map<string, Place>(places.map((place) => [fold(place.zh), place]));
for (const [name, canonical] of Object.entries(OTHER_CHINESE)) {
  const place = chineseNames.get(fold(canonical));
  if (place !== undefined) chineseNames.set(fold(name), place);
}
/** By their first character, how long the longest of them is. */
const longestFrom = new Map<string, number>();
for (const name of chineseNames.keys()) longestFrom.set(name.charAt(0), Math.max(longestFrom.get(name.charAt(0)) ?? 0, name.length));

/** `Xi'an` and `Shangri-La` as they are compared: `xian`, `shangri la`. */
function englishKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .replace(/-/g, ' ')
    .toLowerCase()
    .trim();
}

const englishNames = new Map<string, Place[]>();
for (const place of places) {
  // A district known by its bare name is met with its `District` or `County` too, beside its namesakes.
  const bare = place.kind === 'county' && !/ (?:District|County)$/.test(place.en);
  const names = [place.en, ...place.aliases, ...(bare ? [`${place.en} District`, `${place.en} County`] : [])];
  for (const name of names) {
    const key = englishKey(name);
    englishNames.set(key, [...(englishNames.get(key) ?? []), place]);
  }
}
const LONGEST_ENGLISH = Math.max(...[...englishNames.keys()].map((name) => name.split(' ').length));

/** Words that would be read as a place: 近日本市 holds no 日本, 大理石 no 大理. */
const NO_PLACE = new Set(
  '大理石 三明治 大同小异 长治久安 世界大同 文山会海 万象更新 万象城 日本报 孙中山 中山装 中山陵 大庆祝 大庆典 唐山路 马里奥 马里兰 西南通 东南通 上海南 双城 北海油 太平洋保险 罗马数字 亚历山大大帝 加纳入 智利用 南海北 东北亚 西南亚 长江存储 美国队长 金边瑞 温州鼓 丹麦曲 荷兰豆 印度洋 朝鲜族 蒙古族 藏族 新疆棉 新西兰 西班牙 葡萄牙 国泰 宁德时代 中国移动 中国联通 中国电信 中国石油 中国石化 中国中车 中国平安 中国人寿 中国太保 中国建筑集团 中国中铁 中国铁建'.split(
    ' ',
  ),
);

/** A name must not cut through a word: 资兴 is not in 投资|兴业. An end that is null is not looked at. */
function cutsAWord(start: number, end: number | null, words: readonly Word[]): boolean {
  const first = words.find((w) => w.start <= start && start < w.end);
  if (first !== undefined && first.start < start && (end === null || first.end < end)) return true;
  return end !== null && words.some((w) => start < w.start && w.start < end && end < w.end);
}

/** The jieba word that goes on after the name: 中国 in 中国共产党. */
function longerWord(start: number, end: number, words: readonly Word[]): boolean {
  return words.some((w) => w.start <= start && end <= w.end && w.end - w.start >= end - start + 2);
}

function chineseAt(folded: string, at: number): { name: string; place: Place } | null {
  for (let length = Math.min(longestFrom.get(folded.charAt(at)) ?? 0, folded.length - at); length > 1; length--) {
    const name = folded.slice(at, at + length);
    const place = chineseNames.get(name);
    if (place !== undefined) return { name, place };
  }
  return null;
}

/** The longest word at a point that only looks like a place, else 0. */
function lookalikeAt(folded: string, at: number): number {
  for (let length = 5; length > 1; length--) {
    const word = folded.slice(at, at + length);
    if (NO_PLACE.has(word) && !chineseNames.has(word)) return length;
  }
  return 0;
}

function chinesePlacesIn(folded: string, words: readonly Word[]): FoundPlace[] {
  const found: FoundPlace[] = [];
  for (let at = 0; at < folded.length; at++) {
    const lookalike = lookalikeAt(folded, at);
    const match = chineseAt(folded, at);
    if (match === null || lookalike > match.name.length) {
      if (lookalike > 0) at += lookalike - 1;
      continue;
    }
    const bare = at + match.name.length;
    const rest = folded.slice(bare, bare + 24);
    const suffix = /[市省区县州盟旗]$/u.test(match.name) || NO_SUFFIX.test(rest) ? '' : (SUFFIX.exec(rest)?.[0] ?? '');
    const end = bare + suffix.length;
    // A name must begin where a word begins; with its 市 or 区 its end is sure.
    if (match.name.length < 4 && cutsAWord(at, suffix === '' ? bare : null, words)) continue;
    const inside = ORGANISATION.test(rest) || (longerWord(at, end, words) && !words.some((w) => w.start === at && w.end === end));
    found.push({ start: at, end, place: match.place, inside, placeLike: false });
    at = end - 1;
  }
  return found.map((place, i) => (isOfTwo(folded, found, i) ? { ...place, inside: true, ofTwo: true } : place));
}

/** What is named after the places that it joins. */
const JOINS_PLACES = /^(?:港(?![口区股澳元])|高铁|铁路|高速|大桥|城际|航线|专列)/u;

/** 烟台威海机场: two places that run on into what joins them are part of its name. */
function isOfTwo(folded: string, found: readonly FoundPlace[], at: number): boolean {
  const place = found[at];
  const [before, after] = [found[at - 1], found[at + 1]];
  if (place === undefined) return false;
  const ends = ({ end }: FoundPlace) => JOINS_PLACES.test(folded.slice(end, end + 3));
  return (after?.start === place.end && ends(after)) || (before?.end === place.start && ends(place));
}

// A county, town, village or district that the gazetteer lacks, after a place, a mark or a word that leads to a place. Example: `在螺溪镇`.
const PATTERN =
  /(?<=^|[\s,.;:!?"'()（）·]|[在到赴往从于与和及至自为由市省县区州镇])[\p{Script=Han}]{1,4}?(?:县|镇|乡|村|街道|区|市)(?!民|[\p{Script=Han}]?(?:级|域|场|长|委|府|际|间|里|容|镇|乡|村|街))/gu;
/** Common nouns of the same form. Examples: `特别合作区`, `全市`, `示范区`, `对口县`. */
const NO_PATTERN =
  /[街超门夜集股楼早菜闹花鱼黑上开入]市$|^(?:各|全|本|该|某|同|多|首|省|外|所有|大部|部分|周边|对口|当地|地方|试点|典型|受援)|[\d一二三四五六七八九十两](?:镇|乡|村|区|市|县)$|(?:危险|安全|警戒|隔离|缓冲|库|灾害|受灾)区$|(?:城中|行政|自然|开发|合作|示范|保护|保税|实验|试验|试点|工业|产业|高新|经开|自治|功能|中心|核心|商业|商务|住宅|居民|生活|旅游|风景|自贸|创先|典型|贫困|百强|重点|美丽|特色|边境|沿海|省辖|直辖|地级|县级|主产|主销|新城)(?:镇|乡|村|街道|区|市|县)$|(?:[街社灾特类园城山景厂郊校小全各地湾]区|[全各](?:镇|村|县|市)|[乡农]村|[县乡城]镇|镇村|[城村]乡|(?<!新)城市)$|[的了是有个和与等及对向把被为着过百千万带]/u;
/** Words that may make up a name; a verb, a number, a pronoun cannot. Example of one that ends the name: `实现` (v) in 实现通村. */
const NAME_TAG = /^(?:n|j|x|g|zg|ng|b|s|eng)/;
const NO_NAME_TAG = /^(?:v|p|d|c|r|m|u|t|f)/;

function patternPlacesIn(folded: string, words: readonly Word[], taken: readonly FoundPlace[]): FoundPlace[] {
  const found: FoundPlace[] = [];
  for (const match of folded.matchAll(PATTERN)) {
    const end = match.index + match[0].length;
    // 在枫坪镇 at the very start: the word that leads to the name is none of it.
    const name = match[0].replace(/^[在到赴往从于与和及至自为由对](?=[\p{Script=Han}]{3})/u, '');
    const start = end - name.length;
    if (name.length < 3 || NO_PATTERN.test(name)) continue;
    if (taken.some((t) => t.start < end && start < t.end)) continue;
    const parent = [...taken, ...found].find((t) => t.end === start)?.place.zh ?? null;
    const around = words.filter((w) => w.start < end && start < w.end);
    // 在枫坪|镇: a guessed word may have swallowed the word that leads to the name.
    const glued = around[0]?.tag === 'x' && around[0].start === start - 1;
    const parts = glued ? segment(name).map((w) => ({ ...w, start: w.start + start, end: w.end + start })) : around;
    if (parts.some((w) => w.start === start && NO_NAME_TAG.test(w.tag))) continue;
    if (parent === null && (parts[0]?.start !== start || parts.some((w) => !NAME_TAG.test(w.tag)))) continue;
    const place: Place = { zh: name, en: '', kind: name.endsWith('市') ? 'city' : 'county', in: parent, aliases: [] };
    found.push({ start, end, place, inside: ORGANISATION.test(folded.slice(end, end + 24)), placeLike: true });
  }
  return found;
}

/** What an estate, a community or a lane of Hong Kong ends in. Examples: `翠浪邨`, `幸福社区`. */
const ESTATE = /^(?:邨|屋邨|屋苑|社区|小区|里)$/u;
/** What stands before these words and names none. Examples: `公共屋邨`, `老旧小区`, `智慧社区`. */
const NO_ESTATE =
  /^(?:公共|老旧|居民|城市|农村|城乡|示范|智慧|国际|住宅|虚拟|网络|学习|生态|试点|所有|全部|这|那|哪|该|本|各|每|公|海|英|心|手|家|村|城|夜|屋|房|眼|邻|街道|基层|未来|和谐|美丽|低碳|绿色|新型|安置|封闭|周边|附近|多个|不少|部分|相关)$/u;
/** Between names of a list. */
const LIST_MARK = /^(?:,|和|与|及|以及)$/u;

/** Estates and communities, by the word that ends their name. Example: `翠浪邨及聚星邨`. */
function estatesIn(folded: string, words: readonly Word[], taken: readonly FoundPlace[]): FoundPlace[] {
  const found: FoundPlace[] = [];
  words.forEach((word, i) => {
    const name = words[i - 1];
    const next = words[i + 1];
    if (!ESTATE.test(word.text) || name === undefined || !/^[\p{Script=Han}]{2,4}$/u.test(name.text)) return;
    if (!/^(?:x|n|a$|zg|j|g)/u.test(name.tag) || NO_ESTATE.test(name.text)) return;
    // 里 is mostly "in": only in a list of names, or before those who live there, it is a lane.
    if (word.text === '里' && !(next !== undefined && (LIST_MARK.test(next.text) || /^(?:社区|小区|居民)$/u.test(next.text)))) return;
    if (word.text !== '里' && taken.some((t) => t.start < word.end && name.start < t.end)) return;
    const place: Place = { zh: folded.slice(name.start, word.end), en: '', kind: 'county', in: null, aliases: [] };
    found.push({ start: name.start, end: word.end, place, inside: false, placeLike: true });
  });
  return found;
}

/** Names without 市 or 县 that a number with it closes. Example: `江沅、锦川、宁澜三市`. */
const NAMES_COUNTED =
  /((?<![\p{Script=Han}])[\p{Script=Han}]{2,4}(?:,[\p{Script=Han}]{2,4})*(?:(?:,|和|与|及)[\p{Script=Han}]{2,3}))[两二三四五六七八九十\d]{1,2}个?(市|县|区|镇|乡|村)(?![\p{Script=Han}]?(?:级|民|场|共建))/gu;

function countedNamesIn(folded: string, words: readonly Word[], taken: readonly FoundPlace[]): FoundPlace[] {
  const found: FoundPlace[] = [];
  for (const match of folded.matchAll(NAMES_COUNTED)) {
    const [, names = '', suffix = ''] = match;
    for (const name of names.matchAll(/[^,和与及]+/gu)) {
      const start = match.index + name.index;
      const end = start + name[0].length;
      if (taken.some((t) => t.start < end && start < t.end)) continue;
      // Only what no dictionary knows as another word: 教育、科技两区 are no places.
      if (words.some((w) => w.start < end && start < w.end && /^(?:v|a|d|p|n$|vn)/u.test(w.tag))) continue;
      const whole = name[0].endsWith(suffix) ? name[0] : `${name[0]}${suffix}`;
      const place: Place = { zh: whole, en: '', kind: suffix === '市' ? 'city' : 'county', in: null, aliases: [] };
      found.push({ start, end, place, inside: false, placeLike: true });
    }
  }
  return found;
}

/** Words that no dictionary knows and that end like a place. Example: `江沅市` in 其中江沅市占26.1%. */
function guessedPlacesIn(words: readonly Word[], taken: readonly FoundPlace[]): FoundPlace[] {
  return words.flatMap((word) => {
    if (word.tag !== 'x' || !/^[\p{Script=Han}]{2,4}[市县镇乡]$/u.test(word.text) || NO_PATTERN.test(word.text)) return [];
    if (taken.some((t) => t.start < word.end && word.start < t.end)) return [];
    const place: Place = { zh: word.text, en: '', kind: word.text.endsWith('市') ? 'city' : 'county', in: null, aliases: [] };
    return [{ start: word.start, end: word.end, place, inside: false, placeLike: true }];
  });
}

interface EnglishWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

// `Xi'an`, `St.`, `Côte`; a possessive 's stays outside. Example: `Shenzhen's`.
const ENGLISH_WORD = /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}.]|['’](?!s\b))*/gu;
/** Words that follow a place's name and belong to it. */
const ENGLISH_SUFFIX =
  /^[ -](?:autonomous region|special administrative region|municipality|prefecture|province|district|county|city|new area|township|town|village|sar)\b/iu;

function englishWords(folded: string): EnglishWord[] {
  return [...folded.matchAll(ENGLISH_WORD)].map((m) => {
    const word = m[0].replace(/\.$/, '');
    return { key: englishKey(word), start: m.index, end: m.index + word.length };
  });
}

/** Of namesakes in pinyin, the larger ones that stand later in the table. */
const LARGER = new Set(['宜春', '榆林', '台州']);

/** Of places that share an English name, the one whose parent the text names too, else the larger. */
function choose(candidates: readonly Place[], lower: string): Place | undefined {
  const parent = (place: Place): string => {
    const zh = place.in === null ? undefined : chineseNames.get(fold(place.in));
    return zh === undefined ? '' : zh.en.toLowerCase();
  };
  if (candidates.length < 2) return candidates[0];
  return candidates.find((c) => parent(c) !== '' && lower.includes(parent(c))) ?? candidates.find((c) => LARGER.has(c.zh)) ?? candidates[0];
}

/** Names of places in capitals, and words of the language in small letters. */
const CAPITAL_ONLY = new Set(['us', 'la', 'rio', 'phoenix', 'florence', 'lima', 'mile', 'bole', 'pacific']);

function englishPlacesIn(text: string, folded: string): FoundPlace[] {
  const words = englishWords(folded);
  const lower = englishKey(folded);
  const found: FoundPlace[] = [];
  for (let i = 0; i < words.length; ) {
    let taken = 1;
    for (let n = Math.min(LONGEST_ENGLISH, words.length - i); n > 0; n--) {
      const run = words.slice(i, i + n);
      const first = run[0];
      const last = run[run.length - 1];
      if (first === undefined || last === undefined) break;
      const between = run.slice(1).every((word, index) => /^[\s.-]{1,2}$/.test(folded.slice(run[index]?.end ?? 0, word.start)));
      const key = run.map((word) => word.key).join(' ');
      const place = between ? choose(englishNames.get(key) ?? [], lower) : undefined;
      if (place === undefined) continue;
      if (CAPITAL_ONLY.has(key) && !/\p{Lu}/u.test(text[last.end - 1] ?? '') && !/\p{Lu}\p{Ll}/u.test(text.slice(first.start))) continue;
      const rest = folded.slice(last.end, last.end + 60);
      // A currency is no country.
      if (/^[ -](?:dollars?|yen|pounds?|francs?|rupees?)\b/u.test(rest)) continue;
      const suffix = ENGLISH_SUFFIX.exec(rest)?.[0] ?? '';
      const inside = ENGLISH_ORGANISATION.test(rest) || BEFORE_ENGLISH.test(folded.slice(0, first.start));
      found.push({ start: first.start, end: last.end + suffix.length, place, inside, placeLike: false });
      taken = n;
      break;
    }
    i += taken;
  }
  return found;
}

/** The clauses of some thirty reports: every question lays its places beside those of every clause it looks at. About 2 MB. */
const REMEMBERED = 2000;

/**
 * The places that a text names, in order: Chinese in either script, English and pinyin in any case, the longest name at each point.
 * Offsets count in the text as given.
 */
export const placesIn = remembered(REMEMBERED, (text: string): readonly FoundPlace[] => {
  const folded = fold(text);
  const words = /\p{Script=Han}/u.test(folded) ? segment(folded) : [];
  const chinese = words.length > 0 ? chinesePlacesIn(folded, words) : [];
  const known = [...chinese, ...(words.length > 0 ? patternPlacesIn(folded, words, chinese) : [])];
  known.push(...estatesIn(folded, words, known));
  known.push(...countedNamesIn(folded, words, known));
  known.push(...guessedPlacesIn(words, known));
  return [...known, ...englishPlacesIn(text, folded)].sort((a, b) => a.start - b.start);
});
