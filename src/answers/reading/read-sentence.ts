// Answers what no extracted fact answers with the sentence that says it, or leaves it unanswered: words laid beside sentences.
import type { Span, Stretch } from '../../domain.js';
import { ASKS_CLOCK, ASKS_DAY, ASKS_REMAINDER, ASKS_WHAT_WAS_SAID, ASKS_WHICH_WAY } from '../../language/asked.js';
import { DAY_LENGTH } from '../../language/calendar.js';
import { fold, hasHan } from '../../language/fold.js';
import type { Term } from '../../language/keys.js';
import { meets } from '../../language/meets.js';
import { placesIn } from '../../language/places.js';
import { type UnitClass, unitClass } from '../../language/quantities.js';
import type { CueKind } from '../../language/question-cues.js';
import { segment } from '../../language/segment.js';
import { CAUSES, CLOCK, DENIES, SAYS_LEFT } from '../../language/told.js';
import type { Library, ReadFact, ReadPassage } from '../../reports/library.js';
import { answersAsPut } from '../as-put.js';
import { unitsAgree } from '../figures.js';
import { answered, type Finding } from '../finding.js';
import { fits, isOfScale } from '../fits.js';
import { namesKind } from '../kind-asked.js';
import { countsAnother } from '../modifier.js';
import { asksPost, holdsPost } from '../person-premise.js';
import { compareScope } from '../scope.js';
import { oneOfUses, onlyTogether } from '../together.js';
import type { Understood } from '../understand.js';
import { type Candidate, candidatesFor } from './candidates.js';
import { bestReading, probability } from './confidence.js';
import { type RankedSpan, rank } from './rank.js';
import { asksTwice } from './sought.js';
import { readingWeights } from './weights.js';

/** A question of fewer words, characters and pairs of them names too little to be looked up by. */
const LEAST_UNITS = 4;

/** Figures as small as these count what the sentence goes on to name (两个原因, one of two), and need not be met. */
const COUNTS_OUT = 2;

/** Every name, figure and year of the question stands in the paragraph or in the title above it, in whatever form. */
function meetsConstraints(question: Understood, { found: { paragraph } }: Candidate): boolean {
  const asked = question.folded;
  const { title, published } = paragraph.report.report.masthead;
  const texts = [fold(title ?? ''), fold(published ?? ''), ...paragraph.sentences.map((s) => s.evidence.folded)];
  const text = texts.join('\n');
  const bare = (name: string) => name.replace(/[市省县区]$/u, '');
  const named = question.terms
    .filter((t) => t.role === 'name')
    .every(
      ({ term }) =>
        text.includes(bare(term.text)) ||
        text.includes(bare(asked.slice(term.start, term.end))) ||
        texts.some((t) => placesIn(t).some((p) => fold(p.place.zh) === term.text)),
    );
  const figures = question.quantities.every(
    ({ quantity, start, end }) =>
      Number(quantity.value) <= COUNTS_OUT ||
      text.includes(asked.slice(start, end)) ||
      paragraph.sentences.some((s) => s.quantities.some((own) => own.quantity.value === quantity.value)),
  );
  const years = question.dates.every(({ value: { from, inferred } }) => {
    const year = /^\d{4}/u.exec(from ?? '')?.[0];
    return year === undefined || inferred || text.includes(year);
  });
  return named && figures && years;
}

/** A word is met by itself, a synonym, a gloss or most of its characters. */
const WORD_MET = 0.45;

/** The share of the question's words that are nouns which neither the sentence nor the report's title has in any form. */
function unmetNouns(question: Understood, { found: { paragraph }, sentence, reading: { sought } }: Candidate): number {
  const about = paragraph.report.passages.filter((p) => p.passage.part === 'title');
  const texts = [sentence.read, ...about].map((s) => s.evidence);
  const unmet = question.terms
    .filter(({ role, term }) => role === 'content' && !(term.start >= sought.end && term.start <= sought.end + 1))
    .filter(({ term }) => !texts.some((text) => meets(term, text, 0, text.folded.length) >= WORD_MET));
  const length = (terms: Understood['terms']) => terms.reduce((sum, { term }) => sum + term.text.length, 0);
  return length(unmet) / Math.max(1, length(question.terms));
}

/** The classes of unit that fill the hole of a question of each kind. */
const CLASSES: Partial<Record<CueKind, readonly UnitClass[]>> = {
  money: ['money'],
  percent: ['percent', 'times'],
  rank: ['rank'],
  duration: ['time'],
};

/** Units of what is counted one by one. */
const COUNTED: readonly UnitClass[] = ['count', 'people'];

/** A personal name in a sentence that the question does not say: a word tagged so, a foreign name with its dot, two capitalised words. */
function namesSomebody(question: Understood, { found: { paragraph }, sentence: { read: home } }: Candidate): boolean {
  const asked = question.folded;
  const { folded } = home.evidence;
  const printed = paragraph.report.report.text.slice(home.passage.start, home.passage.end);
  const latin = [...printed.matchAll(/\b\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}+)+/gu)].map((m) => m[0].toLowerCase());
  const foreign = [...folded.matchAll(/[\p{Script=Han}]{2,}(?:·[\p{Script=Han}]+)+/gu)].map((m) => m[0]);
  const tagged = segment(folded).flatMap((w) => (/^nr/u.test(w.tag) && w.text.length > 1 ? [w.text] : []));
  return [...foreign, ...tagged, ...latin].some((name) => !asked.includes(name));
}

/** The thing counted is named in the clause of one of the figures. */
const standsBeside = (head: Term, figures: readonly Stretch[], { clauses, evidence }: ReadPassage): boolean =>
  clauses.some(
    (clause) =>
      meets(head, evidence, clause.start, clause.end) >= HEAD_MET && figures.some((q) => q.start >= clause.start && q.end <= clause.end),
  );

/** Half of a word is enough where the figure stands. */
const NEAR_MET = 0.6;

/** One of the figures stands in a clause that names some of what is asked; 收入减少 in the next clause tells of another figure. */
function figuresBeside(question: Understood, figures: readonly Stretch[], { clauses, evidence }: ReadPassage): boolean {
  const content = question.terms.filter((t) => t.role === 'content' || (t.role === 'light' && t.term.text.length > 1));
  const inClause = (q: Stretch) => clauses.find((c) => q.start >= c.start && q.end <= c.end);
  return figures.some((q) => {
    const clause = inClause(q);
    return (
      content.length === 0 ||
      clause === undefined ||
      content.some(({ term }) => meets(term, evidence, clause.start, clause.end) >= NEAR_MET)
    );
  });
}

/** What happened is named in the sentence itself, beyond who or where. */
function namesWhat(question: Understood, { evidence }: ReadPassage): boolean {
  const what = question.terms.filter((t) => t.role === 'content');
  return what.every(({ term }) => meets(term, evidence, 0, evidence.folded.length) >= WORD_MET);
}

/** Somebody in the sentence holds the post asked for, and where it is asked for: 市长会见了邻国总统 does not name that president. */
function namesHolder(question: Understood, { found, sentence }: Candidate): boolean {
  const { report } = found.paragraph;
  return report.facts.some(
    (f) =>
      f.home === sentence.read &&
      f.fact.value.type === 'person' &&
      holdsPost(question, f) &&
      compareScope(question, f, report).place !== 'other',
  );
}

/** The thing counted is named in the sentence, by itself or by a synonym. */
const HEAD_MET = 0.9;

/** The sentence holds something of the kind asked for that the question does not say itself. */
function holdsAnswer(question: Understood, candidate: Candidate): boolean {
  const home = candidate.sentence.read;
  const { wanted } = question;
  // Which way it went is told by what moved, and by no figure beside it.
  if (ASKS_WHICH_WAY.test(question.folded)) return false;
  if (ASKS_REMAINDER.test(question.folded) && !SAYS_LEFT.test(home.evidence.folded)) return false;
  const fresh = home.quantities.filter(
    ({ quantity }) => !question.quantities.some((own) => own.quantity.value === quantity.value) && isOfScale(question, quantity),
  );
  const classes = question.unit !== null ? [question.unit] : wanted === null ? undefined : CLASSES[wanted];
  if (classes !== undefined)
    return figuresBeside(
      question,
      fresh.filter((q) => classes.includes(unitClass(q.quantity.unit))),
      home,
    );
  if (wanted === 'quantity') {
    const counted = fresh.filter((q) => !question.countsThings || COUNTED.includes(unitClass(q.quantity.unit)));
    const { head } = question;
    return counted.length > 0 && (head === null || standsBeside(head.term, counted, home));
  }
  if (ASKS_CLOCK.test(question.folded)) return CLOCK.test(home.evidence.folded);
  // What happened on the day asked for is named beside it.
  if (wanted === 'date') {
    const day = ASKS_DAY.test(question.folded);
    return home.dates.some(({ value }) => !day || value.from?.length === DAY_LENGTH) && namesWhat(question, home);
  }
  if (wanted === 'place') return placesIn(home.evidence.folded).some((p) => !question.places.includes(p.place.zh));
  if (wanted === 'person' && asksPost(question)) return namesHolder(question, candidate);
  if (wanted === 'person' || wanted === 'title') return namesSomebody(question, candidate);
  return true;
}

/**
 * A short answer is said from this probability on; below it the sentence is shown. Among many short reports a reader looks one up and has
 * its sentence beside it; elsewhere it is what gets printed.
 */
const SAY_SHORT = { amongMany: 0.05, elsewhere: 0.2 };

/** The words of a span, as a place in the report's text; a figure or a day that it touches is whole, its hedge with it. */
function placeOf({ reading, sentence }: Candidate, span: RankedSpan): Span {
  const { report, start } = sentence.read.passage;
  const from = reading.tokens[span.from]?.start ?? 0;
  const to = reading.tokens[span.to]?.end ?? 0;
  const touched = sentence.read.quantities.filter((q) => q.start < to && from < q.end);
  return {
    report,
    start: start + Math.min(from, ...touched.map((q) => q.start)),
    end: start + Math.max(to, ...touched.map((q) => q.end)),
  };
}

/** What can be said of the sentence: the extracted fact that stands at just these words, else the statement with the words singled out. */
function factsAt({ found, sentence }: Candidate, short: Span | null): ReadFact | undefined {
  const own = found.paragraph.report.facts.filter((f) => f.home === sentence.read);
  const same = short === null ? undefined : own.find((f) => f.fact.at.start === short.start && f.fact.at.end === short.end);
  return same ?? own.find((f) => f.fact.value.type === 'statement' && !f.fact.reviewed);
}

/** Asked for a figure, words without one are no short answer. */
function isOfKind(question: Understood, short: Span, { sentence }: Candidate): boolean {
  if (question.wanted !== 'quantity' && (question.wanted === null || CLASSES[question.wanted] === undefined)) return true;
  const base = sentence.read.passage.start;
  const { quantities, dates } = sentence.read;
  return quantities.some(
    (q) =>
      base + q.start < short.end &&
      short.start < base + q.end &&
      (question.unit === null || unitClass(q.quantity.unit) === question.unit) &&
      (!question.countsThings || COUNTED.includes(unitClass(q.quantity.unit))) &&
      !dates.some((d) => d.start < q.end && q.start < d.end),
  );
}

/** Every figure of the short answer counts something else than what is asked for. */
function countsOther({ head }: Understood, short: Span, { found, sentence }: Candidate): boolean {
  if (head === null) return false;
  const figures = found.paragraph.report.facts.filter(
    ({ home, fact: { at, value } }) => home === sentence.read && value.type === 'quantity' && at.start < short.end && short.start < at.end,
  );
  return figures.length > 0 && figures.every((read) => countsAnother(head.term, read));
}

/** The short answer, or where it holds a figure of another time than the one asked for, the one figure beside it that is of that time. */
function ofTheTime(question: Understood, short: Span | null, candidate: Candidate): Span | null {
  if (short === null || !isOfKind(question, short, candidate)) return null;
  if (question.dates.length === 0) return short;
  const { report } = candidate.found.paragraph;
  const figures = report.facts.filter((f) => f.home === candidate.sentence.read && f.fact.value.type === 'quantity');
  const own = figures.find(({ fact: { at } }) => at.start < short.end && short.start < at.end);
  const isOfTime = (read: ReadFact) => compareScope(question, read, report).period === 'same';
  if (own === undefined || isOfTime(own)) return short;
  const unit = (read: ReadFact) => (read.fact.value.type === 'quantity' ? read.fact.value.unit : null);
  const others = figures.filter((f) => isOfTime(f) && unitsAgree(unit(f), unit(own)));
  return others.length === 1 ? (others[0]?.fact.at ?? null) : null;
}

/** Found among the paragraphs of a long report, or in a small library, a sentence has to be as sure as this. */
const SURE = 0.5;
const NEVER = 2;
/** There so much of a question's words may be nouns that the sentence lacks: no more than a letter or two. */
const UNMET = 0.05;
/** So much of the question has to stand in the paragraph. */
const MET = 0.6;
/** In a library of fewer paragraphs every word looks rare, and sentences about something else come near. */
const FEW_PARAGRAPHS = 100;
/** A report of so few paragraphs is about one thing; in a longer one what is not said looks as near as what is. */
const SHORT_REPORT = 3;

const holdsManyShort = ({ paragraphs, reports }: Library): boolean =>
  paragraphs.count >= FEW_PARAGRAPHS && paragraphs.count <= SHORT_REPORT * reports.size;

/** The sentence stands in a short report among many short ones, where its probability alone tells whether it answers. */
const isAmongMany = ({ found: { paragraph } }: Candidate, library: Library): boolean =>
  holdsManyShort(library) && library.paragraphs.of(paragraph.report) <= SHORT_REPORT;

/** How sure a sentence must be at least, for what speaks against it: 0 where nothing does, more than 1 where it cannot answer. */
function leastSure(question: Understood, chosen: Candidate, library: Library): number {
  if (!meetsConstraints(question, chosen)) return NEVER;
  if (isAmongMany(chosen, library)) return 0;
  const across = hasHan(chosen.reading.folded) !== hasHan(question.text);
  if (!across && chosen.found.met < MET) return NEVER;
  if (unmetNouns(question, chosen) > UNMET) return NEVER;
  if (question.wanted === 'why' && !CAUSES.test(chosen.reading.folded)) return NEVER;
  return namesKind(question, { home: chosen.sentence.read, wording: null }) && holdsAnswer(question, chosen) ? SURE : NEVER;
}

/** The best reading of a question with its probability of holding the answer; null where the question names too little, or nothing is found. */
function readFor(question: Understood, library: Library, report: string | undefined) {
  const candidates = candidatesFor(question, library, report);
  if (candidates.sought.units.length < LEAST_UNITS) return null;
  const readings = candidates.sentences.map((s) => s.reading);
  const best = bestReading(candidates, rank(readings, readingWeights().spans), library.paragraphs.count);
  const chosen = best === null ? undefined : candidates.sentences[best.at];
  return best === null || chosen === undefined ? null : { best, chosen, sure: probability(best.features, readingWeights().sentence) };
}

/** The probabilities, 0 to 1, that the best sentence of the library holds the answer, and that its best span is it. */
export function sureness(question: Understood, library: Library): { readonly sentence: number; readonly short: number } {
  const read = readFor(question, library, undefined);
  return { sentence: read?.sure ?? 0, short: read === null ? 0 : probability(read.best.features, readingWeights().short) };
}

/** Among many short reports a sentence as sure as this stands before what single facts of others say. */
const OVERRULES = 0.85;
/** And one as sure as this says in other words what a fact of its own says, unless that is a figure: 何年 asks for the year of a day. */
const SAYS_SHORTER = 0.5;

/** A sentence among many short ones stands before the facts that answer: none of them is reviewed, and it is surer than they are. */
function standsBefore({ verdict, facts }: Finding, { sentence }: Candidate, sure: number): boolean {
  if ((verdict !== 'answered' && verdict !== 'several') || facts.some(({ fact }) => fact.reviewed)) return false;
  if (!facts.some(({ home }) => home === sentence.read)) return sure >= OVERRULES;
  return verdict === 'answered' && sure >= SAYS_SHORTER && !facts.some(({ fact }) => fact.value.type === 'quantity');
}

/** The words answer the question as it is put, name what a list is asked of, and are of the thing asked about alone. */
function standsUp(question: Understood, stated: ReadFact, { found }: Candidate): boolean {
  const { report } = found.paragraph;
  return (
    answersAsPut(question, stated) &&
    (question.wanted !== 'list' || fits(question, stated)) &&
    (onlyTogether(question, stated, report) ?? oneOfUses(question, stated, report)) === null
  );
}

/** What is said of a sentence: the short answer, where one is, and the fact that states it. */
interface Saying {
  readonly stated: ReadFact;
  readonly words: Span | null;
}

/** Among many short reports the probability alone tells what is said. */
function sayAmongMany(chosen: Candidate, span: RankedSpan | null): Saying | null {
  const words = span === null ? null : placeOf(chosen, span);
  const stated = factsAt(chosen, words);
  return stated === undefined ? null : { stated, words };
}

/** Elsewhere the sentence is held to what any fact is held to, and its short answer to the kind, the time and the post asked for. */
function sayElsewhere(question: Understood, chosen: Candidate, span: RankedSpan | null): Saying | null {
  // Of several days in a sentence one is of something else.
  const doubtful = question.wanted === 'date' && chosen.sentence.read.dates.length > 1;
  const place = ofTheTime(question, span === null || doubtful ? null : placeOf(chosen, span), chosen);
  const at = factsAt(chosen, place);
  // 哪位总统: a name that is called by another post is not the one asked for.
  const words = at !== undefined && holdsPost(question, at) ? place : null;
  const stated = words === place ? at : factsAt(chosen, null);
  if (stated === undefined || (words !== null && countsOther(question, words, chosen))) return null;
  return standsUp(question, stated, chosen) ? { stated, words } : null;
}

/**
 * The sentence that answers, as a finding that shows it and says the short answer where that is sure enough; null where no sentence is,
 * or none is so sure that it stands before the facts that were `found`.
 * `refuseBelow` is the least probability, 0 to 1, that the sentence holds the answer.
 */
export function readSentence(
  question: Understood,
  library: Library,
  report: string | undefined,
  refuseBelow: number,
  found: Finding,
): Finding | null {
  // One sentence is no proof of a yes, and cannot vouch for naming every one.
  if (question.yesNo || question.asksAll || question.source !== null) return null;
  if (found.verdict !== 'not_found' && !holdsManyShort(library)) return null;
  const read = readFor(question, library, report);
  if (read === null) return null;
  const { best, chosen, sure } = read;
  // 林一怎么说: what somebody said is told by nobody else's words.
  const [asked] = question.people;
  if (asked !== undefined && ASKS_WHAT_WAS_SAID.test(question.folded) && chosen.sentence.read.passage.speaker !== asked) return null;
  if (sure < Math.max(refuseBelow, leastSure(question, chosen, library))) return null;
  const amongMany = isAmongMany(chosen, library);
  const answers = found.verdict !== 'not_found';
  if (answers && !(amongMany && standsBefore(found, chosen, sure))) return null;
  const least = amongMany ? SAY_SHORT.amongMany : SAY_SHORT.elsewhere;
  const isSure = probability(best.features, readingWeights().short) >= least;
  const span = isSure && !asksTwice(chosen.reading.sought) && !DENIES.test(chosen.reading.folded) ? best.span : null;
  const said = amongMany ? sayAmongMany(chosen, span) : sayElsewhere(question, chosen, span);
  if (said === null || (answers && said.words === null && found.facts.some(({ home }) => home === chosen.sentence.read))) return null;
  return answered('exact', 'answered', [said.stated], sure, { short: said.words });
}
