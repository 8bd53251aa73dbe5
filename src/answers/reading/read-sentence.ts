// Answers what no extracted fact answers with the sentence that says it, or leaves it unanswered: words laid beside sentences.
import { ASKS_KIND } from '../../language/asked.js';
import { fold, hasHan } from '../../language/fold.js';
import { meets, searchKeys, termsOf } from '../../language/keys.js';
import { placesIn } from '../../language/places.js';
import { type UnitClass, unitClass } from '../../language/quantities.js';
import type { CueKind } from '../../language/question-cues.js';
import { segment } from '../../language/segment.js';
import type { Library, ReadFact, ReadPassage } from '../../reports/library.js';
import { answered, type Finding } from '../finding.js';
import { isFunctionWord, type Understood } from '../understand.js';
import { type Paragraph, paragraphIndex, type Unit } from './paragraph-index.js';

/** Paragraphs whose sentences are looked at. */
const LOOKED_AT = 30;
/** A word that stands all over a paragraph tells its sentences apart less: inverse frequency inside it, to this power. */
const INSIDE = 1.5;
/**
 * The least share of the question's weight that the paragraph, and the sentence alone, have to meet. In a library of few paragraphs every
 * word looks rare, and more has to be met. Set on the project's golden questions: the highest share of right answers with none more wrong.
 */
const LEAST_MET = [
  { paragraphs: 200, paragraph: 0.5, sentence: 0.3 },
  { paragraphs: 0, paragraph: 0.62, sentence: 0.4 },
] as const;
/** A question of fewer words and pairs of characters names too little to be looked up by. */
const LEAST_UNITS = 3;
/** A sentence with a figure, where one is asked for. */
const OF_KIND = 0.2;

/** What the question asks to be met: Chinese by pairs of characters, other words with all their keys, whichever is met. */
function unitsOf(question: Understood): readonly Unit[] {
  const folded = fold(question.text);
  const words = termsOf(folded).filter((term) => !isFunctionWord(term));
  const units = new Map<string, Unit>();
  const add = (name: string, keys: readonly string[]) => units.set(name, { keys });
  const runs: { start: number; end: number }[] = [];
  for (const word of words) {
    if (!hasHan(word.text)) {
      add(word.text, searchKeys(word));
      continue;
    }
    const last = runs[runs.length - 1];
    if (last !== undefined && last.end === word.start) last.end = word.end;
    else runs.push({ start: word.start, end: word.end });
  }
  for (const { start, end } of runs) {
    const run = folded.slice(start, end);
    if (run.length === 1) continue;
    for (let i = 0; i + 1 < run.length; i++) add(run.slice(i, i + 2), [`b:${run.slice(i, i + 2)}`]);
  }
  return [...units.values()];
}

const holds = (keys: ReadonlySet<string>, unit: Unit) => unit.keys.some((key) => keys.has(key));

interface Candidate {
  readonly paragraph: Paragraph;
  readonly at: number;
  readonly score: number;
  /** Shares of the question's weight that the paragraph with its title, and the sentence alone, meet. */
  readonly paragraphMet: number;
  readonly sentenceMet: number;
}

const NUMERIC = new Set(['money', 'percent', 'quantity', 'duration', 'date', 'rank', 'ordinal']);

function candidatesFor(question: Understood, library: Library, report: string | undefined): readonly Candidate[] {
  const index = paragraphIndex(library);
  const units = unitsOf(question);
  const weights = units.map((unit) => index.idf(unit));
  const total = weights.reduce((a, b) => a + b, 0);
  if (total === 0 || units.length < LEAST_UNITS) return [];
  const found = index.search(units, LOOKED_AT, report);
  const most = found[0]?.score ?? 1;
  return found
    .flatMap(({ paragraph, score }) => {
      const inside = units.map((unit) => paragraph.keys.filter((keys) => holds(keys, unit)).length);
      const tells = inside.map((count) => (count === 0 ? 0 : (Math.log(1 + paragraph.keys.length / count) / Math.log(2)) ** INSIDE));
      const paragraphMet =
        units.reduce((sum, unit, i) => sum + ((inside[i] ?? 0) > 0 || holds(paragraph.title, unit) ? (weights[i] ?? 0) : 0), 0) / total;
      return paragraph.keys.map((keys, at) => {
        const own = units.map((unit, i) => (holds(keys, unit) ? (weights[i] ?? 0) : 0));
        const sentence = own.reduce((sum, weight, i) => sum + weight * (tells[i] ?? 0), 0);
        return { paragraph, at, para: score / most, sentence, paragraphMet, sentenceMet: own.reduce((a, b) => a + b, 0) / total };
      });
    })
    .map((candidate, _, all): Candidate => {
      const best = Math.max(...all.map((c) => c.sentence), 1e-9);
      const asked = question.wanted !== null && NUMERIC.has(question.wanted);
      const home = candidate.paragraph.sentences[candidate.at];
      const figure = asked && home !== undefined && (home.quantities.length > 0 || home.dates.length > 0);
      return { ...candidate, score: candidate.para / 2 + candidate.sentence / best / 2 + (figure ? OF_KIND : 0) };
    })
    .sort((a, b) => b.score - a.score);
}

/** Every name, figure and year of the question stands in the paragraph or in the title above it. */
function meetsConstraints(question: Understood, { paragraph }: Candidate): boolean {
  const text = fold(
    [
      paragraph.report.report.masthead.title ?? '',
      paragraph.report.report.masthead.published ?? '',
      ...paragraph.sentences.map((s) => s.evidence.folded),
    ].join('\n'),
  );
  const named = question.terms.filter((t) => t.role === 'name').every((t) => text.includes(t.term.text.replace(/[市省县区]$/u, '')));
  const figures = question.quantities.every((q) =>
    paragraph.sentences.some((s) => s.quantities.some((own) => own.quantity.value === q.quantity.value)),
  );
  const years = question.dates.every((d) => d.value.from === null || d.value.inferred || text.includes(d.value.from.slice(0, 4)));
  return named && figures && years;
}

/** The classes of unit that fill the hole of a question of each kind. */
const CLASSES: Partial<Record<CueKind, readonly UnitClass[]>> = {
  money: ['money'],
  percent: ['percent', 'times'],
  rank: ['rank'],
  duration: ['time'],
};

/** Kinds that a name belongs to without saying so: an answer in 1912 does not say 年份, nor one in 法国 国家. */
const WIDE_KIND =
  /^(?:时候|时间|年|月|日|天|世纪|朝代|人|位|国|省|地|城市|原因|名|作品|职|语|year|month|day|date|time|person|people|country|city|state|place|name|century)/u;

/** The kind of thing asked for (哪个|镇, which|lines) is named where the answer is. */
function namesKind(question: Understood, { evidence }: ReadPassage): boolean {
  const asked = fold(question.text);
  const kind = ASKS_KIND.exec(asked);
  if (kind === null) return true;
  const at = kind.index + kind[0].length;
  const term = termsOf(asked).find((t) => t.start === at);
  return term === undefined || isFunctionWord(term) || WIDE_KIND.test(term.text) || meets(term, evidence, 0, evidence.folded.length) > 0;
}

/** A personal name in a sentence that the question does not say: a word tagged so, a foreign name with its dot, two capitalised words. */
function namesSomebody(question: Understood, { paragraph, at }: Candidate): boolean {
  const home = paragraph.sentences[at];
  if (home === undefined) return false;
  const asked = fold(question.text);
  const { folded } = home.evidence;
  const printed = paragraph.report.report.text.slice(home.passage.start, home.passage.end);
  const latin = [...printed.matchAll(/\b\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}+)+/gu)].map((m) => m[0].toLowerCase());
  const foreign = [...folded.matchAll(/[\p{Script=Han}]{2,}(?:·[\p{Script=Han}]+)+/gu)].map((m) => m[0]);
  const tagged = segment(folded).flatMap((w) => (/^nr/u.test(w.tag) && w.text.length > 1 ? [w.text] : []));
  return [...foreign, ...tagged, ...latin].some((name) => !asked.includes(name));
}

/** The thing counted is named in the sentence, by itself or by a synonym. */
const HEAD_MET = 0.9;

/** The sentence holds something of the kind asked for that the question does not say itself. */
function holdsAnswer(question: Understood, candidate: Candidate): boolean {
  const home = candidate.paragraph.sentences[candidate.at];
  if (home === undefined || !namesKind(question, home)) return false;
  const { wanted } = question;
  const fresh = home.quantities.filter((q) => !question.quantities.some((own) => own.quantity.value === q.quantity.value));
  const classes = question.unit !== null ? [question.unit] : wanted === null ? undefined : CLASSES[wanted];
  if (classes !== undefined) return fresh.some((q) => classes.includes(unitClass(q.quantity.unit)));
  if (wanted === 'quantity') {
    const counted = fresh.filter((q) => !question.countsThings || ['count', 'people'].includes(unitClass(q.quantity.unit)));
    const { head } = question;
    return counted.length > 0 && (head === null || meets(head.term, home.evidence, 0, home.evidence.folded.length) >= HEAD_MET);
  }
  if (wanted === 'date') return home.dates.length > 0;
  if (wanted === 'place') return placesIn(home.evidence.folded).some((p) => !question.places.includes(p.place.zh));
  if (wanted === 'person' || wanted === 'title') return namesSomebody(question, candidate);
  return true;
}

/** The sentence that answers, as a finding that shows it; null where none is sure enough. */
export function readSentence(question: Understood, library: Library, report: string | undefined): Finding | null {
  // One sentence is no proof of a yes, gives no cause, and cannot vouch for naming every one.
  if (question.yesNo || question.asksAll || question.wanted === 'why' || question.source !== null) return null;
  const [best] = candidatesFor(question, library, report);
  const least = LEAST_MET.find((l) => paragraphIndex(library).paragraphs.length >= l.paragraphs);
  if (best === undefined || least === undefined || best.paragraphMet < least.paragraph || best.sentenceMet < least.sentence) return null;
  if (!meetsConstraints(question, best)) return null;
  if (!holdsAnswer(question, best)) return null;
  const home = best.paragraph.sentences[best.at];
  const stated = best.paragraph.report.facts.find(
    (f: ReadFact) => f.home === home && f.fact.value.type === 'statement' && !f.fact.reviewed,
  );
  return stated === undefined ? null : answered('exact', 'answered', [stated], best.sentenceMet);
}
