// Names by their sound across scripts: the consonants of a Latin name beside those of the hanzi that write it, Nixon and 尼克松.
import { inPinyin } from './pinyin.js';
import { segment } from './segment.js';

/** Hanzi that foreign names are written with (the syllables of Xinhua's tables for the transcription of names). */
const WRITES_NAMES =
  '阿埃艾爱安昂奥巴白班邦包鲍贝本比彼毕宾波伯博勃布茨查达大戴丹当道德得登邓迪蒂丁顿东杜多厄恩尔法范菲费芬丰佛夫弗福富盖甘冈高戈哥格根古瓜圭哈海汉汗豪赫黑亨洪侯胡华怀惠霍基吉季加贾简杰金卡凯坎康考柯科可克肯库夸昆拉莱兰朗劳勒雷里利莉理丽连林琳龙隆卢鲁路伦罗洛吕马麦曼芒毛梅门蒙孟米密敏明摩莫墨默姆穆拿那娜纳奈南内尼宁纽努诺欧帕派潘庞佩彭皮匹平珀蒲普奇齐恰契乔切琴丘让热仁日荣茹儒若萨塞赛桑瑟森沙莎山珊尚绍舍申什圣施史士舒斯丝松苏孙索塔台泰坦汤唐陶特腾提田铁廷通图托瓦万威韦维魏温文翁沃乌伍武西希锡夏香肖谢辛兴休修许雅亚扬耶叶伊易因英尤约泽扎詹张哲珍芝朱兹佐';

/** Consonants that hanzi do not tell apart, as one; vowels, h and y tell nothing. */
const CLASS: Readonly<Record<string, string>> = {
  ...{ b: 'p', p: 'p', d: 't', t: 't', g: 'k', k: 'k', f: 'f', v: 'f', w: 'f', l: 'l', r: 'l', m: 'n', n: 'n' },
  ...{ c: 's', j: 's', q: 's', s: 's', x: 's', z: 's' },
};

/** Fewer consonants than this are shared by too many names. */
const LEAST = 3;

const once = (consonants: string) => consonants.replace(/(.)\1+/gu, '$1');

/** The consonants of a syllable in pinyin: the first letter, and n where it ends so. 尔 writes an l or r that ends a syllable: nothing. */
const syllable = (pinyin: string) => (CLASS[pinyin.charAt(0)] ?? '') + (/.ng?$/u.test(pinyin) ? 'n' : '');

const sounds: ReadonlyMap<string, string> = new Map([...WRITES_NAMES].map((hanzi) => [hanzi, syllable(inPinyin(hanzi)[0] ?? '')]));

/** Letters that sound as others: ph as f, c before e as s, x as ks; an l or r before a consonant or at the end is not written. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch|zh|tz|ts/gu, 's'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/c(?=[eiy])/gu, 's'],
  [/ck|[cq]/gu, 'k'],
  [/x/gu, 'ks'],
  [/[lr]+(?![aeiouylr])/gu, ''],
  [/w(?![aeiouy])/gu, ''],
];

/** The consonants that a Latin word, in lower case, is known by; null where they are too few. */
export function soundOfLatin(word: string): string | null {
  if (!/^[a-z]+$/u.test(word)) return null;
  const spelt = SPELLINGS.reduce((text, [pattern, by]) => text.replace(pattern, by), word);
  const sound = once([...spelt].map((letter) => CLASS[letter] ?? '').join(''));
  return sound.length < LEAST ? null : sound;
}

const RUN = new RegExp(`[${WRITES_NAMES}]{3,}`, 'gu');

/** The consonants of what may be foreign names in folded text: runs of such hanzi, from where a word begins to where one ends. */
export function soundsOfNames(folded: string): ReadonlySet<string> {
  const found = new Set<string>();
  const runs = [...folded.matchAll(RUN)];
  const words = runs.length > 0 ? segment(folded) : [];
  for (const { 0: run, index } of runs) {
    const inside = (at: number) => at > index && at < index + run.length;
    const starts = [index, ...words.map((w) => w.start).filter(inside)];
    const ends = [...words.map((w) => w.end).filter(inside), index + run.length];
    for (const start of starts) {
      for (const end of ends) {
        const sound = once([...folded.slice(start, Math.max(start, end))].map((hanzi) => sounds.get(hanzi) ?? '').join(''));
        if (sound.length >= LEAST && end - start >= 2) found.add(sound);
      }
    }
  }
  return found;
}
