// Answers what is asked in other ways than by filling a hole: what a figure is, who said a thing, what stands on the page.

import { fold } from '../language/fold.js';
import { meets } from '../language/meets.js';
import { PAGE_FIELDS } from '../language/page-words.js';
import { unitClass } from '../language/quantities.js';
import { SOURCE_WORDS } from '../language/source-cues.js';
import type { Library, ReadFact, ReadReport } from '../reports/library.js';
import { sameFigure } from './figures.js';
import { answered, type Finding, nothing } from './finding.js';
import { figuresMet, type Judged, judge, STATED, sameValue, wordsMet } from './judge.js';
import type { Understood } from './understand.js';

/** A question that only holds a figure asks what it is: 330亿是什么钱. */
export function lookUp(question: Understood, library: Library, report: string | undefined): Finding | null {
  const [asked, ...others] = question.quantities;
  const words = question.terms.filter((t) => t.role !== 'light' && !question.places.some((p) => fold(p) === t.term.text));
  if (
    asked === undefined ||
    others.length > 0 ||
    words.length > 1 ||
    question.yesNo ||
    (question.wanted !== null && question.wanted !== 'definition' && !asksWhoHasIt(question))
  )
    return null;
  const facts: ReadFact[] = [];
  for (const [id, read] of library.reports) {
    if (report !== undefined && id !== report) continue;
    facts.push(
      ...read.facts.filter(
        (f) => f.fact.value.type === 'quantity' && f.home.passage.part === 'body' && sameFigure(asked.quantity, f.fact.value),
      ),
    );
  }
  const met = facts.filter(({ fact: { focus }, home: { passage, evidence } }) =>
    words.every((t) => meets(t.term, evidence, focus.start - passage.start, focus.end - passage.start) >= STATED),
  );
  const isRank = unitClass(asked.quantity.unit) === 'rank';
  // In one sentence two may be first, each in a clause of its own.
  const distinct = met.filter(
    (f, i) =>
      met.findIndex((x) => x.home === f.home && sameValue(x.fact, f.fact) && (!isRank || x.fact.stated.start === f.fact.stated.start)) ===
      i,
  );
  const [first] = distinct;
  // One figure that stands for several things is said with each of them.
  if (first === undefined || distinct.length > MOST_MEANINGS || distinct.some((f) => !sameValue(f.fact, first.fact))) return null;
  return answered('exact', distinct.length > 1 ? 'several' : 'answered', distinct.map(withClauseBefore), 1);
}

/** 谁排名第一: a rank alone, and who has it. */
const asksWhoHasIt = ({ wanted, cues, terms, placeKind }: Understood): boolean =>
  wanted === 'rank' && terms.length === 0 && (cues.includes('person') || placeKind !== null);

/** More things of one figure than this are too many to show. */
const MOST_MEANINGS = 3;

/** Fewer words than these beside a figure tell little of what it is. */
const LEAST_SAID = 6;

/** A figure with the clause before its own, where its own says hardly more than the figure: 推动项目53个,|总投资330亿元. */
function withClauseBefore(read: ReadFact): ReadFact {
  const { fact, home } = read;
  const own = fact.stated.start - home.passage.start;
  const before = home.clauses.find((c) => c.end < own && own - c.end <= 2);
  const said = fact.stated.end - fact.stated.start - (fact.at.end - fact.at.start);
  if (before === undefined || said >= LEAST_SAID || fact.reviewed) return read;
  return { ...read, fact: { ...fact, stated: { ...fact.stated, start: home.passage.start + before.start } } };
}

/** The figures of the question, where one sentence alone gives them. */
function ofFigures({ quantities }: Understood, library: Library, report: string | undefined): ReadFact | undefined {
  const given = [...library.reports.values()]
    .filter((read) => report === undefined || read.report.id === report)
    .flatMap(({ facts }) => facts)
    .filter(
      ({ fact, home }) =>
        home.passage.part === 'body' && quantities.every((q) => fact.value.type === 'quantity' && sameFigure(q.quantity, fact.value)),
    );
  return given.every((f) => f.home === given[0]?.home) ? given[0] : undefined;
}

/** Who says it: the speaker of the sentence that states it, cited where the text names them. */
export function speakerOf(question: Understood, library: Library, report: string | undefined): Finding | null {
  // Who gave the figure of 126: how it is said that somebody gives one does not stand beside it.
  const terms = question.quantities.length > 0 ? question.terms.filter((t) => t.role !== 'light') : question.terms;
  const bare: Understood = { ...question, wanted: null, terms };
  const stated =
    terms.length === 0 && question.quantities.length > 0
      ? ofFigures(question, library, report)
      : judge(bare, library, report, () => true).find((m) => wordsMet(bare, m) && figuresMet(m))?.read;
  if (stated === undefined) return null;
  const { speaker } = stated.home.passage;
  const named = library.reports
    .get(stated.fact.report)
    ?.facts.filter(
      (f) => f.fact.value.type === 'person' && f.fact.value.name === speaker && f.home.passage.paragraph === stated.home.passage.paragraph,
    )
    .sort((a, b) => a.fact.at.start - b.fact.at.start)[0];
  return named === undefined ? nothing([stated]) : answered('exact', 'answered', [named, stated], 1);
}

/** Words that go with any label. */
const LABEL_WORDS =
  /^(?:licen[cs]e|registration|filing|record|number|no|id|address|info|details|号码|编号|地址|信息|代号|年份|页面|网页|页脚|页尾|页底|底部|最底|顶部|栏目|版权|page|web ?page|footer|header|bottom|top|years?|code|contact)$/u;

/** A report is meant by a word of its title, a place it is about, or a word for the page itself. */
function isOfThePage(question: Understood, read: ReadReport, asked: RegExp): boolean {
  const title = read.passages.find((p) => p.passage.part === 'title')?.evidence;
  const said = asked.exec(question.folded);
  const inAsked = (start: number, end: number) => said !== null && start < said.index + said[0].length && said.index < end;
  return question.terms.every(
    ({ term, role }) =>
      role === 'light' ||
      inAsked(term.start, term.end) ||
      LABEL_WORDS.test(term.text) ||
      SOURCE_WORDS.test(term.text) ||
      (title !== undefined && meets(term, title, 0, title.folded.length) >= IN_TITLE),
  );
}

/** A word of the title, or a gloss of one. */
const IN_TITLE = 0.75;

/** What the page prints of itself under a label: its address, its licence, the hour it was put up; null when nothing of that is asked. */
export function onTheLabel(question: Understood, library: Library, report: string | undefined): Finding | null {
  const folded = question.folded;
  const field = PAGE_FIELDS.find(({ asked }) => asked.test(folded));
  if (field === undefined || question.yesNo || (WAYS_TO_REACH.test(folded) && question.terms.some(({ term }) => WRITERS.test(term.text))))
    return null;
  const found = [...library.reports.values()]
    .filter((read) => (report === undefined || read.report.id === report) && isOfThePage(question, read, field.asked))
    .flatMap((read) => {
      const printed = read.passages.flatMap(({ passage, evidence }) => {
        const match = passage.part === 'page' || passage.part === 'masthead' ? field.printed.exec(evidence.folded) : null;
        return match === null ? [] : [{ passage, match }];
      })[0];
      if (printed === undefined) return [];
      const start = printed.passage.start + printed.match.index + printed.match[0].lastIndexOf(printed.match[1] ?? '');
      const fact = read.facts.find((f) => f.home.passage === printed.passage && f.fact.value.type === 'statement');
      return fact === undefined ? [] : [{ fact, short: { report: read.report.id, start, end: start + (printed.match[1] ?? '').length } }];
    });
  const [first, ...others] = found;
  if (first === undefined) return null;
  if (others.length > 0)
    return answered(
      'exact',
      'several',
      found.slice(0, MOST_PAGES).map((f) => f.fact),
      1,
    );
  return answered('exact', 'answered', [first.fact], 1, { short: first.short });
}

/** What the site gives to be reached by is not its writers'. */
const WAYS_TO_REACH = /邮箱|邮件|电话|手机|微信|微博|地址|\b(?:e-?mails?|phones?|telephone|address|wechat|twitter|contacts?)\b/u;
const WRITERS = /^(?:authors?|writers?|reporters?|journalists?|作者|记者|撰稿人?)$/u;

/** More pages than these are not shown side by side. */
const MOST_PAGES = 3;

/** Words of the masthead and of the page that carries the report answer only a question that stands in them whole. */
export function onThePage(question: Understood, library: Library, report: string | undefined): Finding | null {
  // A name, a place or a figure asks about what the report says.
  if (question.yesNo || question.wanted === 'money' || question.wanted === 'percent' || question.wanted === 'why') return null;
  if (question.terms.length === 0 || question.terms.some((t) => t.role === 'name') || question.quantities.length > 0) return null;
  const words = (m: Judged) =>
    question.terms.flatMap((t, i) => (t.role === 'light' || m.topical[i] || SOURCE_WORDS.test(t.term.text) ? [] : [m.strengths[i] ?? 0]));
  const [first] = judge({ ...question, wanted: null }, library, report, (read) => read.fact.value.type === 'statement', 'page').filter(
    (m) => words(m).length > 0 && words(m).every((s) => s >= STATED),
  );
  return first === undefined ? null : answered('exact', 'answered', [first.read], first.coverage);
}
