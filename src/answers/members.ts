// Tells what a report names and what it only counts of the members that a question asks for.
import { ASKS_ONE, ASKS_SEVERAL } from '../language/asked.js';
import { hasHan } from '../language/fold.js';
import type { PlaceKind } from '../language/places.js';
import { unitClass } from '../language/quantities.js';
import type { Library, ReadFact } from '../reports/library.js';
import { figureStrength } from './figures.js';
import { answered, type Finding } from './finding.js';
import { figuresMet, type Judged, judge, MET, STATED, wordsMet } from './judge.js';
import type { Understood } from './understand.js';
import { focusWords, statedWords } from './words.js';

/** A question of figures alone that asks for names: 六个100%分别是哪些. */
export function membersOf(question: Understood, library: Library, report: string | undefined): Finding | null {
  if (question.terms.some((t) => t.role !== 'light') || question.quantities.length === 0) return null;
  // 六个100%是什么 asks for the six.
  if (question.wanted !== 'list' && !(question.asksAll && question.quantities.length > 1)) return null;
  for (const [id, read] of library.reports) {
    if (report !== undefined && id !== report) continue;
    const list = read.facts.find((f) => f.fact.value.type === 'list' && question.quantities.every((q) => figureStrength(q, f) >= STATED));
    if (list !== undefined && list.fact.value.type === 'list') {
      const { open, counted, members } = list.fact.value;
      const short = open || (counted ?? 0) > members.length;
      return answered(short ? 'members' : 'exact', short ? 'partial' : 'answered', [list], 1);
    }
  }
  return null;
}

/** Every member was asked for, and the report names fewer than it counts, or none. */
export function listIsShort(question: Understood, match: Judged): boolean {
  const { value } = match.read.fact;
  if (value.type === 'list') {
    const named = value.members.length;
    const asked = question.quantities.some(
      (q) => q.quantity.hedge === 'exactly' && unitClass(q.quantity.unit) === 'count' && Number(q.quantity.value) > named,
    );
    return question.asksAll && (value.open || asked || (value.counted ?? 0) > named);
  }
  if (value.type === 'person' || value.type === 'place') return false;
  // 具体是哪五个: a fact that is no list does not name them.
  if (question.asksAll) return true;
  const counted = question.quantities.some((q, i) => (match.figures[i] ?? 0) >= MET && q.quantity.value !== '1');
  // 哪几种模式, 八种做法: counted so, and not named.
  if (question.wanted === 'list' && value.type === 'statement' && countsWhatIsAsked(question, match.read)) return true;
  const asksMembers = question.wanted === 'list' || question.wanted === 'place';
  // 哪些 answered by words that set nothing side by side.
  const words = statedWords(match.read);
  if (question.wanted === 'list' && value.type === 'statement' && !match.read.fact.reviewed && !/[,;]|\band\b/u.test(words))
    return !asksOne(question);
  return (asksMembers && counted) || (question.wanted === 'list' && value.type === 'quantity');
}

/** 哪个领域, which rocket: one is asked for, and a sentence may name it. */
const asksOne = ({ folded }: Understood): boolean => ASKS_ONE.test(folded) && !ASKS_SEVERAL.test(folded);

/** A number of things stands in the words, and no mark of a list. */
export const countsSomething = ({ fact, home }: ReadFact): boolean =>
  home.quantities.some(
    (q) => home.passage.start + q.start >= fact.stated.start && home.passage.start + q.end <= fact.stated.end && q.quantity.unit !== null,
  );

/** A number of just what is asked for with 哪几种 stands in the words, and no list of them. */
function countsWhatIsAsked({ folded }: Understood, { fact, home }: ReadFact): boolean {
  const counter = /[哪边]几(\p{Script=Han})/u.exec(folded)?.[1];
  const base = home.passage.start;
  return home.quantities.some((q) => q.quantity.unit === counter && base + q.start >= fact.stated.start && base + q.end <= fact.stated.end);
}

/** 哪6个区是百强区: the report counts what is asked for, and names none of it. */
export function countedOnly(question: Understood, library: Library, report: string | undefined): Finding | null {
  const { wanted, yesNo, folded, placeKind } = question;
  const asksMembers = wanted === 'list' || (wanted === 'place' && ASKS_SEVERAL.test(folded)) || (wanted === 'rank' && placeKind !== null);
  if (yesNo || !(asksMembers || question.asksAll)) return null;
  const bare: Understood = { ...question, wanted: 'list', asksAll: false, placeKind: null, asksKind: false };
  const counts = ({ fact: { value } }: ReadFact) =>
    value.type === 'quantity' && unitClass(value.unit) === 'count' && Number(value.value) > 1 && value.unit !== '大';
  const best = judge(bare, library, report, counts).find(
    (m) => wordsMet(bare, m) && figuresMet(m) && m.scope.place === 'same' && m.scope.period === 'same' && countsTheKind(question, m),
  );
  return best === undefined ? null : answered('members', 'partial', [best.read], best.coverage);
}

/** What the figure counts is what is asked for: a place of the kind, or the thing named last. */
function countsTheKind({ placeKind, terms, text }: Understood, { read, strengths }: Judged): boolean {
  const words = focusWords(read);
  if (placeKind !== null) return KIND_COUNTED[placeKind].test(words);
  // 哪两个经贸协定: two of something else that is 经贸 are none of them.
  if (terms.some((t, i) => t.term.text.length > 1 && (strengths[i] ?? 0) < MET)) return false;
  const named = terms.map((t, i) => ({ t, s: strengths[i] ?? 0 })).filter(({ t }) => t.role === 'content');
  const head = hasHan(text) ? named.at(-1) : named.find(({ t }) => t.term.tag === 'en');
  return head !== undefined && head.s >= STATED;
}
const KIND_COUNTED: Readonly<Record<PlaceKind, RegExp>> = {
  country: /\d个?国家?|countries/u,
  province: /\d个?省|provinces/u,
  city: /\d个?(?:地级)?(?:城?市)|cities/u,
  county: /\d个?[县区]|counties|districts/u,
  region: /\d个?(?:地区|区域)|regions/u,
};
