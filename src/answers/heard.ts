// Latin words heard as the Chinese names that sound like them: shantou, qinghuai river.
import { fold } from '../language/fold.js';
import type { Term } from '../language/keys.js';
import type { Library } from '../reports/library.js';
import { hasConcept } from './roles.js';

/** What the library knows of words. */
export type Lexicon = Pick<Library, 'names' | 'soundsLike' | 'frequency'>;

/** Letters that may be a name in pinyin: long enough not to be found by chance. */
const PINYIN = /^[a-z]{5,}$/u;

/** A Latin word that no table and no report knows, heard as the Chinese words that sound like it. */
function heardAs(term: Term, lexicon: Lexicon): Term {
  if (term.tag !== 'en' || !PINYIN.test(term.text) || hasConcept(term)) return term;
  if ([...term.keys].some((key) => lexicon.frequency.has(key) || lexicon.frequency.has(key.replace('s:', 'g:')))) return term;
  // xingyuans: a possessive typed without its mark.
  const words = lexicon.soundsLike(term.text) ?? (term.text.endsWith('s') ? lexicon.soundsLike(term.text.slice(0, -1)) : null);
  return words === null ? term : { ...term, text: fold(words), tag: 'term', keys: new Set([`w:${fold(words)}`]) };
}

/** English words for what kind of thing has a name, and how Chinese ends such a name, in pinyin: Qinghuai River is 清槐河. */
const KINDS_OF_NAME: ReadonlyMap<string, readonly string[]> = new Map(
  'river he jiang, lake hu, mountain shan, hill shan ling, bridge qiao daqiao, road lu, street jie, avenue dadao, island dao, bay wan, village cun, town zhen, station zhan, port gang, university daxue, valley gu, reservoir shuiku, temple si miao, estate cun, county xian, district qu, city shi, canal he, gate men, park gongyuan, hospital yiyuan, school xuexiao zhongxue, marathon malasong, railway tielu, base jidi'
    .split(', ')
    .map((entry): [string, readonly string[]] => {
      const [kind = '', ...endings] = entry.split(' ');
      return [kind, endings];
    }),
);

/** A Latin name with the word after it that says of what kind it is, heard as the Chinese name that ends so; null where no text has one. */
function heardWithKind(name: string, kind: string | undefined, lexicon: Lexicon): string | null {
  for (const ending of KINDS_OF_NAME.get(kind ?? '') ?? []) {
    const words = lexicon.soundsLike(`${name}${ending}`);
    if (words !== null) return words;
  }
  return null;
}

/** Latin words heard as the Chinese ones that sound like them; the word that says of what kind a name is belongs to the name. */
export function heardIn(typed: readonly Term[], lexicon: Lexicon): Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < typed.length; i++) {
    const term = typed[i];
    if (term === undefined) continue;
    const heard = heardAs(term, lexicon);
    const next = typed[i + 1];
    const whole = heard === term || next === undefined ? null : heardWithKind(term.text, next.text, lexicon);
    if (whole === null || next === undefined) terms.push(heard);
    else {
      terms.push({ ...heard, text: fold(whole), end: next.end, keys: new Set([`w:${fold(whole)}`, ...heard.keys]) });
      i++;
    }
  }
  return terms;
}
