// The way of a report, step by step: from a file in the corpus folder to a library that can be asked.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact, Passage, Problem, Report } from '../domain.js';
import { readDates } from '../language/dates.js';
import { fold } from '../language/fold.js';
import { evidenceOf } from '../language/keys.js';
import { placeInPinyin, soundsOf } from '../language/pinyin.js';
import { type Place, placesIn } from '../language/places.js';
import { readQuantities } from '../language/quantities.js';
import { log } from '../log.js';
import { clausesOf } from './clauses.js';
import { readContext } from './context.js';
import { type Curated, type CuratedName, readCurated } from './curated.js';
import { startLunr } from './engines/lunr.js';
import { abbreviationFacts } from './facts/definitions.js';
import { mastheadFacts } from './facts/masthead.js';
import { namesIn, readPeople } from './facts/people.js';
import { RESPECTIVELY, SUBJECT_ACROSS } from './facts/quantities.js';
import { TABLE_CELL } from './facts/tables.js';
import { readFacts } from './facts.js';
import { layOut } from './layout.js';
import { buildLibraryGently, type Library, type ReadFact, type ReadPassage, type ReadReport } from './library.js';
import { mastheadEntries, mastheadOf } from './masthead.js';
import { type KnownName, personName, reviewedName, termName } from './names.js';
import { passagesOf } from './passages.js';
import { type ReportFile, readCorpus } from './read.js';
import { openShelf, type Shelf } from './shelf.js';
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

/** What people type for a place: the name, its English, its pinyin without county or town. */
function placeForms(place: Place): string[] {
  const english = place.en === '' ? [placeInPinyin(place.zh)] : [place.en, ...place.aliases];
  const short = place.zh.length > 2 ? place.zh.replace(/[县镇乡村市区省]$/u, '') : place.zh;
  return [...new Set([fold(place.zh), fold(short), ...english.map((e) => e.toLowerCase())])];
}

function knownNames(text: string, facts: readonly Fact[], curated: readonly CuratedName[], mainPlace: string | null): KnownName[] {
  const people = new Set(facts.flatMap((f) => (f.value.type === 'person' ? [f.value.name] : [])));
  const reviewed = curated.map(reviewedName);
  // Terms in quotation marks are typed in pinyin too: “百千万工程”, baiqianwan gongcheng.
  const quoted = [...new Set([...text.matchAll(/[“「]([\p{Script=Han}]{2,8})[”」]/gu)].map((m) => m[1] ?? ''))];
  // A ship is named after its line's dot: 远洋邮轮·海星号.
  for (const [, ship = ''] of text.matchAll(/·([\p{Script=Han}]{2,6}号)/gu)) if (!quoted.includes(ship)) quoted.push(ship);
  const known = new Set(reviewed.map((n) => n.zh));
  const places = new Map(placesIn(text).map((p) => [p.place.zh, p.place]));
  if (mainPlace !== null && !places.has(mainPlace)) places.set(mainPlace, { zh: mainPlace, en: '', kind: 'region', in: null, aliases: [] });
  return [
    ...reviewed,
    ...quoted.filter((term) => !known.has(term)).map(termName),
    ...[...people].filter((name) => !known.has(name)).map(personName),
    ...[...places.values()]
      .filter((place) => !known.has(place.zh))
      .map(
        (place): KnownName => ({
          zh: place.zh,
          en: place.en === '' ? placeInPinyin(place.zh) : place.en,
          kind: 'place',
          reviewed: false,
          forms: placeForms(place),
        }),
      ),
  ];
}

/** Facts whose measure says what their own words do not: a cell's column, a subject before a semicolon, a member of a list. */
const WORDED = new Set([TABLE_CELL, SUBJECT_ACROSS, RESPECTIVELY]);

/** Reads one report: lines, masthead, passages, scope, facts, reviewed facts. */
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

export interface IngestOptions {
  readonly now?: Date;
  /** Where reports that were read before are kept. */
  readonly shelf?: Shelf;
  /** Told after each report how many of how many are read. */
  readonly tell?: (done: number, all: number) => void;
}

/** The files beside a report, facts and sidecar, as they stand; empty where there is none. */
function filesBeside(corpus: string, { file }: ReportFile): string {
  const beside = [file.replace(/\.[^./]+$/u, '.facts.yaml'), sidecarOf(file)].map((name) => {
    try {
      return readFileSync(join(corpus, name), 'utf8');
    } catch {
      return '';
    }
  });
  return beside.join('\n\n');
}

/** Lets what waits go first: questions, while a folder is read. */
const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Reads the whole corpus folder; what the shelf holds is not read again. Throws SetupError when the folder cannot be read. */
export async function ingest(corpus: string, { now = new Date(), shelf = openShelf(null), tell }: IngestOptions = {}): Promise<Library> {
  const { files, problems } = await readCorpus(corpus);
  const failed: Problem[] = [];
  const reports: ReadReport[] = [];
  for (const [done, file] of files.entries()) {
    try {
      const beside = filesBeside(corpus, file);
      const known = shelf.get(file, beside);
      const read = known ?? readReport(file, corpus, now);
      if (known === null) shelf.put(file, beside, read);
      reports.push(read);
    } catch (error) {
      // One report that cannot be read must not keep the others from serving; the fault is ours, and is logged.
      log.error({ err: error, file: file.file }, 'a report could not be read');
      failed.push({ file: file.file, reason: 'reading it failed, which is a fault of the program: see the log' });
    }
    tell?.(done + 1, files.length);
    await pause();
  }
  shelf.sweep();
  return buildLibraryGently(reports, [...problems, ...failed], startLunr, pause);
}
