// Facts that are people: a title and the name after it, or a name known from elsewhere in the report.
import type { Fact } from '../../domain.js';
import { fold, hasHan } from '../../language/fold.js';
import { speechVerbs } from '../../language/people.js';
import { namesAlone } from '../../language/zh/read-name.js';
import type { ClauseReading } from '../context.js';
import { englishNames, englishPeople } from './people-en.js';
import { chinesePeople } from './people-zh.js';
import { factOf, type Reading, type Rule } from './rule.js';

/** A person as the text first names them. */
export interface PersonReading {
  readonly name: string;
  readonly titles: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Where the first title begins, and where the last one ends when it stands after the name. */
  readonly from: number;
  readonly to: number;
}

/** People with titles in a stretch of text; offsets count in it. */
export function readPeople(text: string): readonly PersonReading[] {
  return hasHan(text) ? chinesePeople(text) : englishPeople(text);
}

/** Names that stand without a title and show by their form and the words around them. */
export function namesIn(text: string): readonly { name: string; start: number; end: number }[] {
  if (!hasHan(text)) return englishNames(text);
  return namesAlone(fold(text)).map(({ start, end }) => ({ name: text.slice(start, end), start, end }));
}

const SPEECH = speechVerbs.zh.map((verb) => verb.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');

/** That a speech was held on something is told by who reports it, and is no word of the speech. Example: `林一介绍全县造林的有关情况,并答记者问`. */
const TELLS_OF_SPEECH =
  /^(?:介[绍紹]|通[报報]|[汇匯][报報])了?[^，,。；;：:]{2,40}(?:情[况況]|[经經][验驗]|做法|[进進]展|成效)(?=[，,。；;]|$)/u;

/** Who speaks in a passage: a known person right before a verb of saying. */
export function speakerIn(text: string, people: ReadonlySet<string>): string | null {
  for (const name of people) {
    const at = text.indexOf(name);
    if (at < 0) continue;
    const after = text.slice(at + name.length);
    if (new RegExp(`^(?:还|也|进一步|在.{0,20})?(?:${SPEECH})`, 'u').test(fold(after)) && !TELLS_OF_SPEECH.test(after)) return name;
    if (/^,? (?:said|says|told|added|noted|announced|explained|stressed)\b/u.test(after)) return name;
    if (/\b(?:said|says|told|according to) $/u.test(text.slice(0, at))) return name;
  }
  return null;
}

/** The clause holds the name; the titles may stand in the clauses before it, inside the same passage. */
function titledPeople(clause: ClauseReading, reading: Reading): readonly Fact[] {
  const passageText = reading.text.slice(clause.passage.start, clause.passage.end);
  const facts: Fact[] = [];
  for (const person of readPeople(passageText)) {
    const start = clause.passage.start + person.start;
    const end = clause.passage.start + person.end;
    if (start < clause.start || end > clause.end) continue;
    const from = clause.passage.start + person.from;
    const to = Math.max(end, clause.passage.start + person.to);
    facts.push(
      factOf(clause, reading, {
        rule: 'title-and-name',
        value: { type: 'person', name: person.name, titles: person.titles },
        at: { start, end },
        focus: { start: Math.min(from, clause.start), end: to },
        statedFrom: Math.min(from, start),
        statedTo: to,
      }),
    );
  }
  return facts;
}

export const titledPersonRule: Rule = { name: 'title-and-name', read: titledPeople };

/** The people of each report by name, read once. */
const known = new WeakMap<Reading, ReadonlySet<string>>();

function knownPeople(reading: Reading): ReadonlySet<string> {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const names = new Set([...readPeople(reading.text), ...namesIn(reading.text)].map(({ name }) => name));
  known.set(reading, names);
  return names;
}

/** Every place where a clause names somebody: by the words around the name there, or elsewhere in the report. */
function namedIn(text: string, names: ReadonlySet<string>): { name: string; start: number; end: number }[] {
  const found = new Map(namesIn(text).map((n) => [n.start, n]));
  for (const name of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (![...found.values()].some((n) => n.start < end && start < n.end)) found.set(start, { name, start, end });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** A person who acts in a clause, without a title there. Example: `张三在广西指导救灾`. */
export const namedPersonRule: Rule = {
  name: 'person-named',
  read(clause, reading): readonly Fact[] {
    const titled = new Set(titledPeople(clause, reading).map((f) => f.at.start));
    return namedIn(clause.text, knownPeople(reading))
      .filter((n) => !titled.has(clause.start + n.start))
      .map((n) =>
        factOf(clause, reading, {
          rule: 'person-named',
          value: { type: 'person', name: n.name, titles: [] },
          at: { start: clause.start + n.start, end: clause.start + n.end },
          focus: clause,
        }),
      );
  },
};
