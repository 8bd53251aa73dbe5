// Checks what a question takes for granted of a person: a post that the report gives to somebody else is corrected.
import { fold } from '../language/fold.js';
import { evidenceOf } from '../language/keys.js';
import { meets } from '../language/meets.js';
import { titleWords } from '../language/people.js';
import type { Library, ReadFact } from '../reports/library.js';
import { answered, type Finding } from './finding.js';
import { hasConcept } from './roles.js';
import type { Understood } from './understand.js';

function people(library: Library, report: string | undefined): ReadFact[] {
  return [...library.reports.values()]
    .filter((r) => report === undefined || r.report.id === report)
    .flatMap((r) => r.facts.filter((f) => f.fact.value.type === 'person' && f.fact.value.titles.length > 0));
}

const titlesOf = (read: ReadFact) => (read.fact.value.type === 'person' ? read.fact.value.titles.join('、') : '');

/** The word of office that ends a post: 福田区委|书记. */
const officeOf = (post: string): string | undefined =>
  titleWords.filter((w) => post.endsWith(w.zh)).sort((a, b) => b.zh.length - a.zh.length)[0]?.zh;

/** The characters of a short title stand in a full one in order, and neither is a deputy's alone. */
function abridges(short: string, full: string): boolean {
  const deputies = (text: string) => text.split('副').length;
  if (deputies(short) !== deputies(full)) return false;
  // 农业农村厅种植业处处长 holds no 厅长.
  const office = officeOf(short);
  if (office !== undefined && !full.endsWith(office)) return false;
  let at = 0;
  for (const character of short) {
    at = full.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The post asked after, in a run of hanzi: 福田区书记|是谁, 谁是|福田区书记. */
function postAsked(question: Understood): string | null {
  const [run] =
    /^[\p{Script=Han}]{2,20}?(?=是谁|系边|叫什么|叫啥|叫咩|姓什么|是哪位)|(?<=^(?:谁|哪位|边个)(?:是|系|担?任))[\p{Script=Han}]{2,20}$/u.exec(
      question.folded.replace(/[?!。.\s]+$/u, ''),
    ) ?? [];
  const post = run?.replace(/^(?:请问|那个?|这个?)/u, '').replace(/挂职的|挂职|现任|时任|的/gu, '');
  return post !== undefined && titleWords.some((w) => post.endsWith(w.zh)) ? post : null;
}

/** The post that narrows a question to some people: 哪位|总统, which|president. */
function postNarrowed(question: Understood): { readonly zh: string } | null {
  const folded = question.folded;
  const kind = /哪(?:一?位|个|名)|\b(?:which|what)\s+/u.exec(folded);
  if (kind === null) return null;
  const after = folded.slice(kind.index + kind[0].length);
  return titleWords.find((w) => after.startsWith(w.zh) || (w.en !== '' && after.startsWith(`${w.en} `))) ?? null;
}

/** Characters between a name and its post: 纳米比亚总统恩代特瓦. */
const POST_REACH = 2;

/** A person's titles, or the words right beside the name, say a post. */
function isCalled(post: string, { fact, home }: ReadFact): boolean {
  if (fact.value.type !== 'person') return true;
  const from = fact.at.start - home.passage.start;
  const to = fact.at.end - home.passage.start;
  const beside = home.evidence.folded.slice(Math.max(0, from - post.length - POST_REACH), to + post.length + POST_REACH);
  return fact.value.titles.some((title) => fold(title).includes(post)) || beside.includes(post);
}

/** Words before an office that do not say of what. */
const BARE = /^(?:首任|现任|新任|时任|前任|本届)/u;

/** The office of what the report is about, which its text need not say again: 某某研究院|院长 beside 首任院长. */
function isOfficeOfSubject(post: string, titles: readonly string[], { subject }: ReadFact): boolean {
  const office = officeOf(post);
  if (office === undefined || office === post) return false;
  const body = post.slice(0, -office.length);
  return titles.some((title) => fold(title).replace(BARE, '') === office) && subject.some((s) => abridges(body, s.evidence.folded));
}

/** The question asks who holds a post. */
export const asksPost = (question: Understood): boolean => postAsked(question) !== null;

/** False where a question asks for the holder of a post, and the person holds only a deputy's or another. */
export function holdsPost(question: Understood, read: ReadFact): boolean {
  const { value } = read.fact;
  const narrowed = postNarrowed(question);
  if (narrowed !== null && !isCalled(narrowed.zh, read)) return false;
  const post = postAsked(question);
  if (post === null || value.type !== 'person') return true;
  // 福田政法委书记: the place may stand in another of the titles.
  const bare = question.places.reduce((text, place) => text.replace(fold(place), '').replace(fold(place).slice(0, 2), ''), post);
  return (
    value.titles.some((title) => abridges(post, fold(title)) || abridges(bare, fold(title))) || isOfficeOfSubject(post, value.titles, read)
  );
}

/** The post right before a person's name: 福田区委书记|曾乐非. */
function postBefore(question: Understood, name: string): string | null {
  const folded = question.folded;
  const before = /([\p{Script=Han}]{2,20})$/u.exec(folded.slice(0, Math.max(0, folded.indexOf(fold(name)))))?.[1];
  return before !== undefined && titleWords.some((w) => before.endsWith(w.zh)) ? before.replace(/^(?:请问|那个?|这个?)/u, '') : null;
}

/** The post that a yes/no question gives to the person it names: 欧阳卫国是|福田区委书记|吗. */
function postClaimed(question: Understood, name: string): string | null {
  if (!question.yesNo) return null;
  const folded = question.folded;
  const after = folded.slice(folded.indexOf(fold(name)) + fold(name).length);
  const claimed = /^(?:就?是|系|担?任|当)(?:不是)?(?:的)?([\p{Script=Han}]{2,20}?)(?:吗|么|吧|嘛|咩|对吧|对吗|啊|呀)?$/u.exec(after)?.[1];
  return claimed !== undefined && titleWords.some((w) => claimed.endsWith(w.zh)) ? claimed : null;
}

/** 林一是白沙的吧, is Lin Yi the Baisha guy: whose posts are all elsewhere is not. */
function ofOtherPlace(question: Understood, name: string, all: readonly ReadFact[]): Finding | null {
  const [place, ...more] = question.places;
  const rest = question.terms.filter(
    (t) => t.role !== 'light' && t.term.tag !== 'person' && t.term.tag !== 'place' && !SOMEBODY.test(t.term.text),
  );
  if (!question.yesNo || place === undefined || more.length > 0 || rest.length > 0 || !OF_A_PLACE.test(question.folded)) return null;
  const own = all.filter((f) => f.fact.value.type === 'person' && f.fact.value.name === name);
  const [first] = own;
  const short = fold(place).slice(0, 2);
  if (first === undefined) return null;
  const here = own.find((f) => fold(titlesOf(f)).includes(short));
  return here === undefined ? answered('said-otherwise', 'corrected', [first], 1) : answered('exact', 'answered', [here], 1);
}
const SOMEBODY = /^(?:guys?|man|woman|person|official|one|人|干部|官员)$/u;
/** What is said of the person is only whose they are. */
const OF_A_PLACE =
  /是.{1,10}(?:的|的人|的干部|的官员)(?:吗|吧|么|嘛|对吧|对吗|$)|\b(?:is|from)\b.*\b(?:guy|man|woman|person|official|from|one)\b/u;

/** Corrected when a named person's titles lack the post the question gives them; answered when they hold the post that a yes/no question claims; null otherwise. */
export function personPremise(question: Understood, library: Library, report: string | undefined): Finding | null {
  const name = question.people[0];
  if (name === undefined || question.people.length > 1) return null;
  const posts = question.terms.filter(
    (t) => t.term.tag !== 'person' && titleWords.some((w) => t.term.text.endsWith(w.zh) || w.en === t.term.text),
  );
  const elsewhere = ofOtherPlace(question, name, people(library, report));
  if (elsewhere !== null) return elsewhere;
  const claim = postClaimed(question, name);
  if (posts.length === 0 && claim === null) return null;
  const all = people(library, report);
  const own = all.find((f) => f.fact.value.type === 'person' && f.fact.value.name === name);
  if (own === undefined) return null;
  const claimed = question.terms.filter((t) => posts.includes(t) || question.places.some((p) => p === t.term.text));
  const holds = (read: ReadFact) => {
    const evidence = evidenceOf(titlesOf(read));
    return claimed.every(
      (t) =>
        meets(t.term, evidence, 0, evidence.folded.length) >= 0.7 ||
        // A translation's words stand apart: deputy secretary of the Party committee is no party secretary.
        (read.wording !== null && !hasConcept(t.term) && meets(t.term, read.wording, 0, read.wording.folded.length) >= 0.7),
    );
  };
  const post = postBefore(question, name) ?? claim;
  const wrongPost =
    post !== null && own.fact.value.type === 'person' && !own.fact.value.titles.some((title) => abridges(post, fold(title)));
  // The titles say it themselves; a sentence that only holds both words would not.
  if (claim !== null && !wrongPost) return answered('exact', 'answered', [own], 1);
  if (holds(own) && !wrongPost) return null;
  const holder = all.find((f) => f !== own && f.fact.report === own.fact.report && holds(f));
  const facts = holder === undefined ? [own] : [own, holder];
  return answered('title', 'corrected', facts, 1);
}
