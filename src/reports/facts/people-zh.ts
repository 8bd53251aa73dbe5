// Reads people from Chinese text: titles before a name, posts after one, and the names that follow the first of several.
import { fold } from '../../language/fold.js';
import { isSurname, titleWords } from '../../language/people.js';
import { type NameReading, nameAt, speakingNameAt } from '../../language/zh/read-name.js';
import type { PersonReading } from './people.js';

/** A word of office, the longest first, and 的 that may lead from it to the name. Example: `在岚溪挂职副县长的段知遥`. */
const TITLE = new RegExp(
  `(?:${titleWords.map((t) => t.zh).join('|')})(?:的(?=[\\p{Script=Han}]{2,3}(?:[说称表介告，,]))|[:：](?=[\\p{Script=Han}]{2,4}[\\s，,、]))?`,
  'gu',
);
/** A title in which other words follow. Examples: `委员会`, `书记处`, `记者会`, `主任医师`. */
const NO_TITLE = /^(?:会|处|国|团|组|们|室|站|席|厅|卡|证|节|制|级|职)/u;
/** Words before a title that are no part of it. Example: `并与市…局党组成员`. */
const LEADS =
  /^(?:.*(?:以及|会上|期间|随后|同时|其中|被|由|据|包括|来自|称|时任|特邀|邀请|会见|听取|聘请|任命|分别是|分别为)|.*[^的]的|并与|并由|与|和|向|对|让|请|原|新任|在|记者从|\d+[.、]\s*|[▲△●■★◆图#\s\d.]+)(?=[\p{Script=Han}“"])/u;
/** Marks that a title cannot run over. */
const EDGES = ['，', ',', '。', ';', '；', ':', '：', '(', '（', ')', '）', '\n', '！', '？', '”', '|', '　'];
/** Between the names of several people with one title. Example: `记者黎旭阳、李妍摄`. */
const NEXT_NAME = /^(?:、|和|与|及|以及|\s+)/u;

/** Where the title begins whose word of office stands at `titleAt`. Marks are read from the text, since folding makes 、 a comma. */
function titleStart(text: string, folded: string, titleAt: number, floor: number): number {
  const quoteOpen = text.lastIndexOf('“', titleAt) > text.lastIndexOf('”', titleAt);
  // A closing quotation mark inside a title belongs to it: 市“百千万工程”指挥办主任; after a stop it ends what was said.
  const marks = EDGES.filter((mark) => mark !== '”' || quoteOpen);
  const spoken = /[。，！？,.!?]”/gu;
  let edge = Math.max(floor, ...marks.map((mark) => text.lastIndexOf(mark, titleAt - 1) + 1));
  for (const match of text.slice(edge, titleAt).matchAll(spoken)) edge = Math.max(edge, edge + match.index + match[0].length);
  let from = edge;
  for (let lead = NEXT_NAME.exec(text.slice(from)); lead !== null; lead = NEXT_NAME.exec(text.slice(from))) from += lead[0].length;
  const lead = LEADS.exec(folded.slice(from, titleAt + 1));
  if (lead !== null) from += lead[0].length;
  while (/\s/u.test(folded[from] ?? '')) from++;
  return Math.min(from, titleAt);
}

/** The titles of a stretch of text: 县委常委、副县长; 党委书记兼校长. */
function titlesIn(text: string): string[] {
  return text
    .replace(/[:：的]$/u, '')
    .split(/、|兼(?!职)/u)
    .map((t) => t.trim())
    .filter((t) => t !== '');
}

/** After a post that several hold, or that one holds, the names. Example: `半程男、女冠军分别是邓越川和纪小满`. */
const HELD_BY = /^(?:分别)?(?:是|为|系|[:：])(?=[\p{Script=Han}])/u;
/** A post after a name. Examples: `黎海岳兼任院长`, `任命林一为局长`, `林一当选主席`. */
const HOLDS =
  /^(?:同志|先生|女士)?(?:被任命|获任命|被选举|被聘|当选|获选|受聘|将)?(?:兼任|担任|出任|就任|升任|调任|接任|继任|当选|任|为|作为)(?:为)?(?=[\p{Script=Han}“])/u;
/** A post before the name of who holds it. Example: `首任院长由海洋工程学院教授黎海岳兼任`. */
const GIVEN_TO = /([^，,。；;：:\n]{2,30}?)(?:现|将|仍)?由$/u;
const TAKES_IT = /^(?:同志|先生|女士)?(?:兼任|担任|出任|接任|兼|挂帅)/u;

function postAfter(folded: string, at: number): { title: string; end: number } | null {
  const verb = HOLDS.exec(folded.slice(at, at + 20));
  if (verb === null) return null;
  const from = at + verb[0].length;
  const words = /^[^，,。；;：:（()\n]{2,30}/u.exec(folded.slice(from))?.[0] ?? '';
  const last = [...words.matchAll(TITLE)].at(-1);
  if (last === undefined) return null;
  const end = last.index + last[0].length;
  // What follows the last word of office is no longer the post.
  return NO_TITLE.test(words.slice(end)) ? null : { title: words.slice(0, end), end: from + end };
}

/** The names that follow the first with the same title. */
function withOthers(text: string, folded: string, first: NameReading): NameReading[] {
  const names = [first];
  for (let at = first.end; ; ) {
    const join = NEXT_NAME.exec(text.slice(at))?.[0];
    if (join === undefined) return names;
    const next = nameAt(folded, at + join.length);
    if (next === null || !/^(?:[、，,。；;)）\s]|和|与|及|摄|报道|等|文|图|$)/u.test(fold(text.slice(next.end, next.end + 2))))
      return names;
    names.push(next);
    at = next.end;
  }
}

/** The titles of a name with what the words around it say of posts: before (由 …), after (任 …). */
function withPosts(text: string, folded: string, name: NameReading, from: number, titles: readonly string[]): PersonReading {
  const all = [...titles];
  let start = from;
  let to = name.end;
  const given = TAKES_IT.test(folded.slice(name.end)) ? GIVEN_TO.exec(folded.slice(0, from)) : null;
  if (given !== null) {
    start = from - given[0].length;
    all.push((given[1] ?? '').trim());
  } else {
    const post = postAfter(folded, name.end);
    if (post !== null) {
      all.push(text.slice(post.end - post.title.length, post.end));
      to = post.end;
    }
  }
  return { name: text.slice(name.start, name.end).replace(/\s/gu, ''), titles: all, start: name.start, end: name.end, from: start, to };
}

/** Posts whose holder has no title before the name: 任命林一为局长, 院长由林一担任. */
function appointed(text: string, folded: string, known: readonly PersonReading[]): PersonReading[] {
  const people: PersonReading[] = [];
  for (const match of folded.matchAll(/(?:任命|选举|推选|聘请|聘任|提名|推举|委任|由)(?=[\p{Script=Han}])/gu)) {
    const name = nameAt(folded, match.index + match[0].length);
    if (name === null || known.some((p) => p.start === name.start)) continue;
    const person = withPosts(text, folded, name, name.start, []);
    const by = match[0] === '由' && TAKES_IT.test(folded.slice(name.end));
    if (person.titles.length > 0 && (match[0] !== '由' || by)) people.push(person);
  }
  return people;
}

/** Blanks, and a line end or an empty line, between a title and its name: 国务院总理　李　强 in the head of a report to a congress. */
const APART = /^[ \u3000]{0,4}(?:\n[ \u3000]{0,4}){0,2}(?=\p{Script=Han})/u;
/** A name of two characters that is set with a blank between them, alone on its line. */
const SPACED = /^(\p{Script=Han})[ \u3000]{1,2}\p{Script=Han}(?=[ \u3000]*(?:\n|$))/u;

const BYLINE = /(?:记者|通讯员|摄影|编辑|作者)$/u;

/** A name set apart from its title; over a line end only where it fills its line. */
function nameApart(text: string, folded: string, titleEnd: number): NameReading | null {
  const gap = APART.exec(text.slice(titleEnd))?.[0];
  // Bylines are the masthead's to read.
  if (gap === undefined || gap === '' || BYLINE.test(folded.slice(0, titleEnd))) return null;
  const start = titleEnd + gap.length;
  const spaced = SPACED.exec(text.slice(start));
  if (spaced !== null && isSurname(fold(spaced[1] ?? ''))) {
    const end = start + spaced[0].length;
    return { name: folded.slice(start, end).replace(/ /gu, ''), start, end };
  }
  const name = nameAt(folded, start);
  const alone = name !== null && /^[ \u3000]*(?:\n|$)/u.test(text.slice(name.end));
  return name !== null && (!gap.includes('\n') || alone) ? name : null;
}

/** People with titles in Chinese text; offsets count in it. */
export function chinesePeople(text: string): readonly PersonReading[] {
  const people: PersonReading[] = [];
  const folded = fold(text);
  let floor = 0;
  for (const match of folded.matchAll(TITLE)) {
    const titleEnd = match.index + match[0].length;
    const rest = folded.slice(titleEnd);
    if (match.index < floor || NO_TITLE.test(rest)) continue;
    const held = HELD_BY.exec(rest)?.[0].length ?? 0;
    const first = nameAt(folded, titleEnd + held) ?? speakingNameAt(folded, titleEnd) ?? nameApart(text, folded, titleEnd);
    if (first === null) continue;
    const from = titleStart(text, folded, match.index, floor);
    // 男、女冠军 is one post of two holders.
    const words = text.slice(from, titleEnd);
    const titles = held > 0 ? [words] : titlesIn(words);
    for (const name of withOthers(text, folded, first)) {
      people.push(withPosts(text, folded, name, from, titles));
      floor = name.end;
    }
  }
  return [...people, ...appointed(text, folded, people)];
}
