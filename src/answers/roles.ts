// What a word of a question counts for: a name, the content that evidence has to meet, or a word that rarely decides.
import { ASKS_KIND } from '../language/asked.js';
import { movesIn } from '../language/aspect-words.js';
import { isContrasted } from '../language/contrasts.js';
import { enFunctionWords as english } from '../language/en/function-words.js';
import { isLightEnglish } from '../language/en/light-words.js';
import type { Term } from '../language/keys.js';
import { zhFunctionWords as chinese } from '../language/zh/function-words.js';
import type { Lexicon } from './heard.js';

/** A content word of the question that evidence has to meet. */
export interface AskedTerm {
  readonly term: Term;
  /** name: a person, place or organisation known to the library; light: a verb or adjective, which rarely decides; content: the rest. */
  readonly role: 'name' | 'content' | 'light';
}

/** Parts of speech that say little of what is asked about: verbs, adjectives, adverbs. */
const LIGHT_TAGS = /^(v$|vd|a$|ad|d|z|i|f|t|b$|zg|x)/u;
/** Parts of speech that say nothing: numerals, classifiers, pronouns, particles, prepositions. */
const EMPTY_TAGS = /^(m$|q$|mq|r|u|p$|c$|y|e|o|k|h)/u;

/** Words that say no more than that a figure is asked for. */
export const MEASURE_NOUN = /^(?:额度|数额|总额|体量|规模|大小|多少钱|figures?|size|scale|outcome|total|tally|amount|quantity|magnitude)$/u;

/** Words of stage, rate and trend: scope and direction answer for them. */
const FRAMING =
  /^(?:每[年月天日]|全年|计划|目标|增长率?|growth rate|下降|上涨|涨|跌|增加|减少|全国|全省|全市|全县|全区|national(?:ly)?|nationwide|citywide|across the (?:city|province|country|county)|plan(?:ned)?|target|goal|monthly|annual(?:ly)?|yearly|daily|expected|increase[ds]?|decrease[ds]?|rise|rose|drop(?:ped)?|fell|fall|grow|grew|growth|up|down|happen(?:ed)?|get|got|make|made|take|took|come|came|go|went|give|gave|put|run|ran|do|did|done|sector|year[- ]end|end of (?:the )?year|年末|年底|年终)$/u;

/** True for a word of the question's frame, which no evidence has to hold. */
export function isFunctionWord(term: Term): boolean {
  if (/^[a-z]$/u.test(term.text)) return true;
  if (term.tag === 'en') return term.text.split(/[\s-]+/u).every((word) => english.has(word));
  return chinese.has(term.text) || (EMPTY_TAGS.test(term.tag) && ![...term.keys].some((key) => key.startsWith('c:')));
}

/** Nouns of people and trades, whatever a dictionary calls the word: 赞助商, 发言人. */
const AGENT = /\p{Script=Han}(?:商|人|者|员|师|生|家|方)$/u;

/** Sums of money that a dictionary calls doings. */
const SUMS = /^(?:出口|进口|收入|预算|决算|支出|投资|贷款|存款|补贴|补助|拨款|亏损|盈利|分红|捐款|罚款|负债)$/u;

/** An adjective of grade or owner that tells some of a kind from the others. */
const GRADE = /^(?:(?:国家|世界|国|省|市|县|区|部|地市?)级|民营|国有|国营|外资|民办|公办|公立|私立|外商|合资)$/u;

export const hasConcept = (term: Term) => [...term.keys].some((key) => key.startsWith('c:'));

export function roleOf(term: Term): AskedTerm['role'] {
  if (term.tag === 'term') return 'content';
  if (term.tag === 'en')
    return FRAMING.test(term.text) ||
      (!term.text.includes(' ') && movesIn(term.text)) ||
      (!term.text.includes(' ') && isLightEnglish(term.text))
      ? 'light'
      : 'content';
  // jieba's guesses are words only where a table knows them.
  // 省里, 惠及: places to jieba, to no gazetteer.
  if (term.tag === 's' && /[里中内上下面边头]$/u.test(term.text) && !isContrasted(term.text)) return 'light';
  if (term.tag === 'ns' && !hasConcept(term)) return 'light';
  if (term.tag === 'x') return hasConcept(term) || term.text.length > 2 ? 'content' : 'light';
  if (SUMS.test(term.text)) return 'content';
  // 长了: which way it went is checked, and names nothing.
  if (term.text.length <= 2 && movesIn(term.text)) return 'light';
  // 国家级博物馆: some of them, told from the others.
  if (GRADE.test(term.text)) return 'content';
  if (term.text.length > 2 && AGENT.test(term.text)) return 'content';
  return LIGHT_TAGS.test(term.tag) || term.text.length === 1 || FRAMING.test(term.text) ? 'light' : 'content';
}

/** what|return, which|subdistrict: the kind asked for is a noun, whatever else the word can be. */
export function isKindAsked(folded: string, term: Term): boolean {
  const kind = ASKS_KIND.exec(folded);
  return kind !== null && term.tag === 'en' && term.start === kind.index + kind[0].length && !FRAMING.test(term.text);
}

/** visits to museums, return of the fund: before a preposition, the first word of the question is a noun. */
export function opensPhrase(folded: string, term: Term): boolean {
  if (term.tag !== 'en' || FRAMING.test(term.text) || MEASURE_NOUN.test(term.text)) return false;
  return (
    /^(?:the |total |annual |yearly |how many |number of )*$/u.test(folded.slice(0, term.start)) &&
    /^ (?:of|to|by|on)\b/u.test(folded.slice(term.end))
  );
}

/** 多少头|猪, 几个|站: what is counted is a noun, however short. */
export function isCountedNoun(counted: RegExpExecArray | null, term: Term): boolean {
  const behind = counted !== null && term.start === counted.index + counted[0].length;
  return behind && (/^(?:n|zg)/u.test(term.tag) || /^\p{Script=Han}$/u.test(term.text));
}

/** gdp per head, 人均|生产总值: asked for by the head, a measure is met by what is reckoned so. */
export function askedPerHead(terms: readonly AskedTerm[]): readonly AskedTerm[] {
  if (!terms.some((t) => PER_HEAD.test(t.term.text))) return terms;
  return terms.map((t) => (t.role === 'content' ? { ...t, term: { ...t.term, perHead: true } } : t));
}
const PER_HEAD = /^(?:人均|每人|per (?:capita|head|person))$/u;

/** 修路|一共花了多少: what opens a question, before an adverb of sum or time, is its subject, whatever a dictionary calls the word. */
export const isSubject = (folded: string, term: Term) =>
  term.start === 0 && term.text.length > 1 && hasConcept(term) && /^(?:一共|总共|共|累计|目前|到底|大概)/u.test(folded.slice(term.end));

/** 居住|类, 申请|人数, 审批|时间: before a class or a measure a verb names a thing. */
export const namesClass = (folded: string, term: Term) =>
  term.text.length > 1 && /^(?:类(?!似|别|型)|人数|人次|时间|费用|成本)/u.test(folded.slice(term.end));

/** 省里|出多少: who pays, and not where something is. */
export const isPayer = (folded: string, term: Term) =>
  hasConcept(term) && /^(?:财政)?(?:出|给|俾|畀|拨|投|补|掏)/u.test(folded.slice(term.end));

/** A name that counts its members: 五大改革创新, 八种做法. */
export const COUNTED_NAME = /^[二两三四五六七八九十]+[个大种项条]/u;

/** A name that no table knows and a report of the library has: 大疆. */
export const isNameHere = (term: Term, lexicon: Lexicon) =>
  /^(?:x|ns|nz|nr|nrt|nt)$/u.test(term.tag) && lexicon.frequency.has(`w:${term.text}`);

/** A word that tells one thing of a kind from the others: a name, a number in a row, a stage. A kind (中药材, museums) is lent by a heading alone. */
export const isOne = ({ role, term }: AskedTerm): boolean =>
  !COUNTED_NAME.test(term.text) &&
  ((role === 'name' && !/^(?:place|person)$/u.test(term.tag)) ||
    term.also !== undefined ||
    (role === 'content' && (/^(?:term|nz|nt|nr|nrt)$/u.test(term.tag) || isStage(term))));

/** 二期, phase two: which stage of one work. */
const isStage = (term: Term): boolean => [...term.keys].some((key) => /^c:#phase-(?:one|two|three)$/.test(key));
