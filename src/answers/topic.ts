// Tells the words of a question that only say which report is meant from those that say what is asked of it.
import { fold, hasHan } from '../language/fold.js';
import { IN_A_ROW } from '../language/in-a-row.js';
import type { Evidence } from '../language/keys.js';
import { meets, placesOf } from '../language/meets.js';
import { placesIn } from '../language/places.js';
import type { ReadFact, ReadPassage } from '../reports/library.js';
import type { Match } from './find.js';
import { type AskedTerm, isOne } from './roles.js';
import type { Understood } from './understand.js';

/** A word stands in a text when it is met there by itself or by a synonym, not by a gloss or a part. */
export const STANDS = 0.95;
/** A part of it in a fact's own sentence is enough for that fact to be a better answer than the others. */
const IN_PART = 0.5;

const everywhere = (term: AskedTerm, evidence: Evidence) => meets(term.term, evidence, 0, evidence.folded.length);

/** Last words of the names of bodies, works, programmes and events. */
const NAMES_A_THING =
  /(?:大学|学院|学校|中学|小学|研究院|研究所|实验室|公司|集团|银行|医院|协会|学会|基金会?|委员会|中心|港|码头|机场|大桥|隧道|高铁|铁路|地铁|[线号]线|工程|计划|项目|行动|战略|方案|马拉松|联赛|锦标赛|运动会|艺术节|文化节|展会?|博览会|交易会|论坛|大会|峰会|园区|产业园|开发区|新区|合作区|基地|博物馆|图书馆|公园|景区|水库|电站)$|^(?:university|college|institute|school|laborator(?:y|ies)|compan(?:y|ies)|corporation|group|bank|hospital|association|society|fund|foundation|committee|cent(?:er|re)|port|terminal|airport|bridge|tunnel|railway|line|project|programme|program|plan|initiative|marathon|league|championships?|games|festival|expo|exhibition|fair|forum|congress|conference|summit|zone|park|base|museum|library|reservoir|bay)$/u;
/** What may stand between two words of one name: 北辰理工(大学)深海能源研究院, 海鸣邨(长者共)膳计划. */
const BETWEEN = /^(?:\p{Script=Han}{0,3}|[ -]?(?:(?:of|for|the|and) )*)$/u;
/** What may stand between its words in a question, which no word of the question covers: 海鸣邨(共)膳计划. */
const BETWEEN_ASKED = /^[\s-]*\p{Script=Han}?[\s-]*$/u;
/** A name of so many letters or characters is told from a chance neighbourhood of two words. */
const LONG_ENOUGH = 4;

/** Words of a question that stand in a text as one name, with the place of that name in the text. */
interface Run {
  readonly terms: readonly AskedTerm[];
  readonly start: number;
  readonly end: number;
}

/** Where a word of a name stands, by itself or inside a longer word: 理工 of 理工大学. */
function standing({ term }: AskedTerm, evidence: Evidence): readonly { readonly start: number; readonly end: number }[] {
  const places = placesOf(term, evidence, 0, evidence.folded.length);
  if (places.length > 0 || !hasHan(term.text)) return places;
  const start = evidence.folded.indexOf(term.text);
  return start < 0 ? [] : [{ start, end: start + term.text.length }];
}

/** The longest run from the first term on whose words follow each other in the question and, from `place` on, in the text. */
function runFrom(
  terms: readonly AskedTerm[],
  place: { readonly start: number; readonly end: number },
  folded: string,
  evidence: Evidence,
): Run {
  const run = terms.slice(0, 1);
  let { end } = place;
  for (const [i, term] of terms.slice(1).entries()) {
    const before = terms[i]?.term.end ?? 0;
    const from = end;
    const next = standing(term, evidence).find((p) => p.start >= from && BETWEEN.test(evidence.folded.slice(from, p.start)));
    if (next === undefined || !BETWEEN_ASKED.test(folded.slice(before, term.term.start))) break;
    run.push(term);
    end = next.end;
  }
  return { terms: run, start: place.start, end };
}

/** The longest runs of neighbouring terms that stand in a text one after the other, as the words of one name do. */
function runsIn(asked: readonly AskedTerm[], folded: string, evidence: Evidence): Run[] {
  // A word that nobody typed stands nowhere.
  const terms = asked.filter((t) => t.term.end > t.term.start);
  const runs: Run[] = [];
  for (const [i, opening] of terms.entries()) {
    if (runs.some((r) => r.terms.includes(opening))) continue;
    const found = standing(opening, evidence).map((place) => runFrom(terms.slice(i), place, folded, evidence));
    const best = found.reduce<Run | null>((a, b) => (a === null || b.terms.length > a.terms.length ? b : a), null);
    if (best !== null && best.terms.length > 1) runs.push(best);
  }
  return runs;
}

/** A word that no dictionary has: 星垣. */
const isProper = (asked: AskedTerm | undefined): boolean => asked !== undefined && /^(?:x|nz|nr|nrt|nt|term)$/u.test(asked.term.tag);

/**
 * The run is a name: its last word says what kind of thing has it, and something before tells it from others of its kind; or it opens
 * with a word that only names, and the report's first sentences say all of it again.
 */
function isName(run: Run, evidence: Evidence, subject: readonly ReadPassage[]): boolean {
  const words = evidence.folded.slice(run.start, run.end);
  if (words.replace(/\s/gu, '').length < LONG_ENOUGH) return false;
  if (NAMES_A_THING.test(run.terms.at(-1)?.term.text ?? '')) return true;
  return isProper(run.terms[0]) && subject.every((s) => s.passage.part === 'masthead' || s.evidence.folded.includes(words));
}

/** A body as the subject of a clause. Example: `另一所大学今年新增了200名教师`. */
const BODY_SPEAKS = /^(?:而|但|据|另外)?(\p{Script=Han}{2,10}?(?:大学|学院|研究院|研究所|公司|集团|银行|医院|协会|委员会))/u;

/** Another body is spoken of: 一所大学 is not the university that the report is about, nor a clause about 东陆银行 one about 星垣储能. */
function speaksOfAnother(run: Run, { fact, home, subject }: ReadFact): boolean {
  const kind = run.terms.at(-1);
  const body = BODY_SPEAKS.exec(home.evidence.folded.slice(fact.stated.start - home.passage.start))?.[1];
  if (fact.value.type === 'quantity' && body !== undefined && !subject.some((s) => s.evidence.folded.includes(body))) return true;
  if (kind === undefined || run.terms.slice(0, -1).some((t) => everywhere(t, home.evidence) >= STANDS)) return false;
  const base = home.passage.start;
  return placesOf(kind.term, home.evidence, fact.stated.start - base, fact.stated.end - base).some(
    ({ start }) => !/(?:^|[\s，,。；;、：:]|[该本此这由在])$/u.test(home.evidence.folded.slice(0, start)),
  );
}

/** The names of what the report is about that the question says, as its title or its first sentences have them. */
function namesSaid(question: Understood, matches: readonly Match[]): readonly Run[] {
  const subject = matches[0]?.read.subject ?? [];
  const folded = question.folded;
  return subject
    .filter((s) => s.passage.part === 'title' || s.passage.part === 'body')
    .flatMap((s) => runsIn(question.terms, folded, s.evidence).filter((run) => isName(run, s.evidence, subject)));
}

export type Topical = Match & {
  /** For each term, whether it only names what the whole report is about, which no fact of the report has to say again. */
  readonly topical: readonly boolean[];
  /** Places that stand only inside the name of what the report is about: 北辰 of 北辰理工大学. */
  readonly inNames: readonly string[];
};

/** A word that only names the report's subject is met so, by every fact of the report. */
const BY_TOPIC = 0.8;
/** A word that the sentences of a paragraph carry on from where it opens is met a little less. */
const LENT = 0.72;
/** What is said of the thing stands in the fact's own clause. */
const SAID = 0.8;
/** Characters of a story about one thing; further down a text its title lends nothing. */
const STORY = 6000;
/** The stage of a project. */
const STAGE = /[一二三四五六七八九十]期/gu;

/** The sentence names another of the kind: 二期 after 一期, 2号线 after 6号线. */
function namesAnother({ term }: AskedTerm, lender: Evidence, { home }: ReadFact): boolean {
  const [from, own] = [lender.folded, home.evidence.folded];
  const others = (pattern: RegExp) => (own.match(pattern) ?? []).some((name) => !from.includes(name));
  if (term.also !== undefined) return others(IN_A_ROW);
  return /期$|phase|stage/u.test(term.text) && others(STAGE);
}

/**
 * Which terms a fact's sentence carries on from the sentence that opens its paragraph, or a story from its title. Something else that is
 * asked must be said in the fact's own clause: an opening lends what is spoken of, never what is said of it.
 */
function lentTo(question: Understood, { read, strengths }: Match): readonly boolean[] {
  const body = BODY_SPEAKS.exec(read.home.evidence.folded.slice(read.fact.stated.start - read.home.passage.start))?.[1];
  const lenders = [
    ...read.home.topic,
    ...(read.subject.length > 0 && read.home.passage.start < STORY ? read.subject.filter((s) => s.passage.part === 'title') : []),
  ].filter(({ evidence }) => body === undefined || evidence.folded.includes(body));
  const lends = (t: AskedTerm, { evidence }: ReadPassage) => everywhere(t, evidence) >= STANDS && !namesAnother(t, evidence, read);
  const headings = read.home.topic.filter(({ passage }) => passage.paragraph === null);
  const headed = question.terms.map((t, i) => t.role === 'content' && (strengths[i] ?? 0) < LENT && headings.some((h) => lends(t, h)));
  const lent = question.terms.map(
    (t, i) => (headed[i] ?? false) || (isOne(t) && (strengths[i] ?? 0) < LENT && lenders.some((lender) => lends(t, lender))),
  );
  const said = question.terms.some(
    (t, i) =>
      !lent[i] &&
      (strengths[i] ?? 0) >= SAID &&
      // Where money is asked for, what costs or is paid is said by a verb as well.
      (t.role === 'content' || question.wanted === 'money' || (headed.some(Boolean) && /^v/u.test(t.term.tag) && t.term.text.length > 1)),
  );
  return said ? lent : lent.map(() => false);
}

/**
 * A word of the report's title that no fact that fits has in its sentence tells which report is meant and not which fact: it counts as
 * met. Where some fact that fits has it, the others are about something else; but the whole name of what the report is about need not
 * be said again in each of its sentences.
 */
export function withTopics(question: Understood, matches: readonly Match[]): Topical[] {
  const byReport = new Map<string, { readonly loose: readonly boolean[]; readonly runs: readonly Run[] }>();
  const topicsOf = (report: string) => {
    const known = byReport.get(report);
    if (known !== undefined) return known;
    const own = matches.filter((m) => m.read.fact.report === report);
    const title = own[0]?.read.subject.find((s) => s.passage.part === 'title');
    const loose = question.terms.map(
      (asked) =>
        asked.role !== 'light' &&
        title !== undefined &&
        everywhere(asked, title.evidence) >= STANDS &&
        !own.some((m) => everywhere(asked, m.read.home.evidence) >= IN_PART),
    );
    const topics = { loose, runs: namesSaid(question, own) };
    byReport.set(report, topics);
    return topics;
  };
  return matches.map((match): Topical => {
    const { loose, runs } = topicsOf(match.read.fact.report);
    const covering = runs.filter((run) => !speaksOfAnother(run, match.read));
    const carried = lentTo(question, match);
    const topical = question.terms.map(
      (term, i) => (loose[i] ?? false) || (carried[i] ?? false) || covering.some((run) => run.terms.includes(term)),
    );
    if (!topical.some(Boolean)) return { ...match, topical, inNames: [] };
    // A piece of the name alone (储能系统 of 星垣储能) makes no fact a better answer.
    const inPart = covering.filter((run) => !run.terms.every((t) => everywhere(t, match.read.home.evidence) >= STANDS));
    const strengths = match.strengths.map((s, i) =>
      !topical[i]
        ? s
        : carried[i] && !loose[i] && !covering.some((run) => run.terms.some((t) => t === question.terms[i]))
          ? LENT
          : inPart.some((run) => run.terms.some((t) => t === question.terms[i]))
            ? BY_TOPIC
            : Math.max(s, BY_TOPIC),
    );
    const gained = strengths.reduce((sum, s, i) => sum + (s - (match.strengths[i] ?? 0)) * (match.weights[i] ?? 0), 0);
    return {
      ...match,
      topical,
      strengths,
      coverage: match.total === 0 ? 0 : match.coverage + gained / match.total,
      unmet: match.unmet.filter((t) => !topical[question.terms.indexOf(t)]),
      inNames: covering.flatMap((run) => placesInsideNames(question, run, match.read)),
    };
  });
}

/** Places of the question that a run holds and that its text has only inside a name. */
function placesInsideNames(question: Understood, run: Run, { subject }: ReadFact): string[] {
  const terms = run.terms.map((t) => t.term.text);
  return question.places.filter(
    (place) =>
      terms.includes(fold(place)) &&
      subject.every((s) => placesIn(s.evidence.folded).every((found) => found.place.zh !== place || found.inside)),
  );
}
