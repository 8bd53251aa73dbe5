// Reads one report, step by step: lines, masthead, passages, scope, facts, reviewed facts.
import { join } from 'node:path';
import type { Fact, Passage, Report } from '../domain.js';
import { readDates } from '../language/dates.js';
import { evidenceOf } from '../language/keys.js';
import { soundsOf } from '../language/pinyin.js';
import { readQuantities } from '../language/quantities.js';
import { clausesOf } from './clauses.js';
import { readContext } from './context.js';
import { type Curated, readCurated } from './curated.js';
import { abbreviationFacts } from './facts/definitions.js';
import { mastheadFacts } from './facts/masthead.js';
import { namesIn, readPeople } from './facts/people.js';
import { RESPECTIVELY, SUBJECT_ACROSS } from './facts/quantities.js';
import { TABLE_CELL } from './facts/tables.js';
import { readFacts } from './facts.js';
import { layOut } from './layout.js';
import type { ReadFact, ReadPassage, ReadReport } from './library.js';
import { mastheadEntries, mastheadOf } from './masthead.js';
import { knownNames } from './names.js';
import { passagesOf } from './passages.js';
import type { ReportFile } from './read.js';
import { readSidecar, sidecarOf } from './sidecar.js';

/** A passage's topic: the first sentence of its paragraph and the heading above it. */
function readPassages(text: string, passages: readonly Passage[], published: string | null): ReadPassage[] {
  const read: ReadPassage[] = [];
  let heading: ReadPassage | null = null;
  let opening: ReadPassage | null = null;
  for (const passage of passages) {
    const topic = [opening?.passage.paragraph === passage.paragraph ? opening : null, heading].filter((t) => t !== null);
    const words = text.slice(passage.start, passage.end);
    const entry: ReadPassage = {
      passage,
      evidence: evidenceOf(words),
      quantities: readQuantities(words),
      clauses: clausesOf(words, 0),
      dates: readDates(words, published),
      topic: passage.part === 'body' ? topic : [],
    };
    read.push(entry);
    if (passage.part === 'body' && passage.paragraph === null) heading = entry;
    else if (passage.part === 'body' && opening?.passage.paragraph !== passage.paragraph) opening = entry;
  }
  return read;
}

/** Sentences of the lead: a report says there what it is about. */
const LEAD = 1;

function subjectOf(passages: readonly ReadPassage[]): ReadPassage[] {
  const of = (part: Passage['part']) => passages.filter((p) => p.passage.part === part);
  return [...of('title'), ...of('body').slice(0, LEAD)];
}

/** Reviewed facts win: an extracted fact at the same words, or where a reviewed one is said again, gives way. */
function merge(extracted: readonly Fact[], { facts: reviewed, repeats }: Curated): Fact[] {
  const taken = (fact: Fact) =>
    fact.value.type !== 'statement' &&
    (reviewed.some((r) => r.at.start < fact.at.end && fact.at.start < r.at.end && r.value.type === fact.value.type) ||
      repeats.some((span) => span.start <= fact.at.start && fact.at.end <= span.end));
  // The extracted fact knows which words around the figure are its own.
  const focused = reviewed.map((fact) => {
    const same = extracted.find((e) => e.value.type === 'quantity' && e.at.start === fact.at.start && e.at.end === fact.at.end);
    return same === undefined ? fact : { ...fact, focus: same.focus };
  });
  return [...focused, ...extracted.filter((fact) => !taken(fact))];
}

/** Facts whose measure says what their own words do not: a cell's column, a subject before a semicolon, a member of a list. */
const WORDED = new Set([TABLE_CELL, SUBJECT_ACROSS, RESPECTIVELY]);

/** @param corpus the folder in which its sidecar and its reviewed facts stand beside it */
export function readReport(file: ReportFile, corpus: string, now: Date): ReadReport {
  const { id, text } = file;
  const lines = layOut(text);
  const masthead = mastheadEntries(id, lines);
  const sidecar = readSidecar(join(corpus, sidecarOf(file.file)), sidecarOf(file.file));
  const about = { ...mastheadOf(masthead, file.said), ...sidecar.said };
  const cut = passagesOf(id, lines, file.pages);
  const people = new Set([...readPeople(text).map((p) => p.name), ...namesIn(text).map((n) => n.name)]);
  const context = readContext(text, lines, cut, about.published, people);
  const reading = { id, text, context, published: about.published };
  const report: Report = {
    id,
    file: file.file,
    sha256: file.sha256,
    loadedAt: now.toISOString(),
    text,
    masthead: about,
    passages: context.passages,
  };
  const beside = file.file.replace(/\.[^./]+$/u, '.facts.yaml');
  const curated = readCurated(join(corpus, beside), beside, report);
  const facts = merge([...mastheadFacts(id, context.passages, masthead), ...readFacts(reading), ...abbreviationFacts(reading)], curated);
  const passages = readPassages(text, context.passages, about.published);
  const homes = new Map(passages.map((p) => [p.passage.start, p]));
  const subject = subjectOf(passages);
  const ready = facts.flatMap((fact): ReadFact[] => {
    const home = homes.get(fact.evidence[0].start);
    const words = [fact.wording.en, fact.wording.zh].flatMap((w) =>
      w === null ? [] : [w.says, w.phrase ?? '', w.measure ?? '', w.scope ?? ''],
    );
    if (WORDED.has(fact.rule)) words.push(fact.about.measure ?? '');
    const scope = fact.evidence.slice(1).flatMap((span) => homes.get(span.start) ?? []);
    return home === undefined ? [] : [{ fact, home, scope, subject, wording: words.length === 0 ? null : evidenceOf(words.join(' ; ')) }];
  });
  const names = knownNames(text, facts, curated.names, context.mainPlace);
  return {
    report,
    mainPlace: context.mainPlace,
    masthead,
    passages,
    facts: ready,
    names,
    sounds: soundsOf(text),
    problems: [...curated.problems, ...sidecar.problems],
  };
}
