// Puts the rooms together: the one service that every door knows, over a library that can be exchanged while it serves.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { answer } from './answers/ask.js';
import { check } from './answers/check.js';
import type { Understood } from './answers/understand.js';
import { viewFacts } from './answers/view-facts.js';
import type { Answer, FactQuery, Question, ReportSummary, Service } from './domain.js';
import type { AuditEntry } from './records/audit.js';
import type { Turn } from './records/conversations.js';
import { openRecords, type Records } from './records/records.js';
import { type IngestOptions, ingest } from './reports/ingest.js';
import type { Library } from './reports/library.js';

export interface ServiceSettings {
  /** The folder of reports. */
  readonly corpus: string;
  /** The least probability, 0 to 1, at which a sentence is shown that no fact stands for; without it the default of the answers. */
  readonly refuseBelow?: number | undefined;
}

/** An entry of the audit asked again. */
export interface Replayed {
  readonly now: Answer;
  /** The same answer, word for word, with the same citations. */
  readonly same: boolean;
  /** The library is the one that was asked then. */
  readonly sameLibrary: boolean;
}

export interface LivingService extends Service {
  /** From now on asks this library; questions being answered end with the one before. */
  swap(library: Library): void;
  /** Answers and writes nothing down: nobody has asked. */
  peek(question: Question): Promise<Answer>;
  /** Asks an entry of the audit again; writes nothing down. */
  replay(entry: AuditEntry): Replayed;
}

function summaries(library: Library): ReportSummary[] {
  return [...library.reports.values()].map(({ report, facts }) => ({
    id: report.id,
    title: report.masthead.title,
    outlet: report.masthead.outlet,
    published: report.masthead.published,
    sha256: report.sha256,
    facts: facts.filter((f) => f.fact.value.type !== 'statement' || f.fact.reviewed).length,
    loadedAt: report.loadedAt,
  }));
}

/** Which texts a library holds: the same texts give the same version. */
export function versionOf(library: Library): string {
  const hash = createHash('sha256');
  for (const { report } of [...library.reports.values()].sort((a, b) => (a.report.id < b.report.id ? -1 : 1)))
    hash.update(`${report.id}\n${report.sha256}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** The turns of a conversation as they were understood, the last ones kept at hand: a follow-up costs one question and not four. */
class TurnsUnderstood {
  readonly #known = new Map<string, readonly Understood[]>();
  /** Conversations going on at one time. */
  static readonly #MOST = 500;

  /** The same turns of the same library are asked once. */
  of(version: string, turns: readonly Turn[], ask: (turn: Turn, earlier: readonly Understood[]) => Understood) {
    const key = (of: readonly Turn[]) => JSON.stringify([version, of]);
    const known = this.#known.get(key(turns));
    if (known !== undefined) return known;
    let understood: readonly Understood[] = this.#known.get(key(turns.slice(0, -1))) ?? [];
    for (const turn of turns.slice(understood.length)) understood = [...understood, ask(turn, understood)];
    this.keep(version, turns, understood);
    return understood;
  }

  keep(version: string, turns: readonly Turn[], understood: readonly Understood[]): void {
    this.#known.set(JSON.stringify([version, turns]), understood);
    const oldest = this.#known.keys().next();
    if (this.#known.size > TurnsUnderstood.#MOST && oldest.done !== true) this.#known.delete(oldest.value);
  }
}

/** The service over a library already read, with records in memory unless others are given. */
export function serviceOver(first: Library, records: Records = openRecords(null), settings: Partial<ServiceSettings> = {}): LivingService {
  let library = first;
  let version = versionOf(first);
  const understood = new TurnsUnderstood();
  const asked = (turn: Turn, earlier: readonly Understood[]) => answer(library, { ...turn, earlier, refuseBelow: settings.refuseBelow });
  const earlierOf = (turns: readonly Turn[]) => understood.of(version, turns, (turn, earlier) => asked(turn, earlier).understood);

  return {
    async ask({ text, language, report, conversation }: Question): Promise<Answer> {
      const turn: Turn = { text, language, report };
      const turns = records.conversations.earlier(conversation);
      const earlier = earlierOf(turns);
      const said = asked(turn, earlier);
      records.audit.add({ question: turn, earlier: turns, library: version, facts: said.grounds, answer: said.answer });
      records.conversations.remember(conversation, turn);
      if (conversation !== undefined)
        understood.keep(version, records.conversations.earlier(conversation), [...earlier, said.understood].slice(-(turns.length + 1)));
      return said.answer;
    },
    verify: (text, report) => check(library, text, report),
    reports: () => ({ reports: summaries(library), problems: library.problems }),
    report: (id) => library.reports.get(id)?.report ?? null,
    original(id) {
      const file = library.reports.get(id)?.report.file;
      return file === undefined || settings.corpus === undefined ? null : join(settings.corpus, file);
    },
    facts: (query: FactQuery) => viewFacts(library, query),
    given: (id) => records.audit.answer(id),
    judge(id, fits) {
      if (records.audit.answer(id) === null) return false;
      records.feedback.add(id, fits);
      return true;
    },
    ready: () => true,
    async peek({ text, language, report }) {
      return asked({ text, language, report }, []).answer;
    },
    swap(next) {
      library = next;
      version = versionOf(next);
    },
    replay(entry) {
      const { answer: now } = asked(entry.question, earlierOf(entry.earlier));
      const cited = (of: Answer) => JSON.stringify(of.citations.map((c) => [c.report.id, c.start, c.end, c.quote]));
      const same = now.verdict === entry.answer.verdict && now.answer === entry.answer.answer && cited(now) === cited(entry.answer);
      return { now, same, sameLibrary: entry.library === version };
    },
  };
}

/** Reads the corpus and opens the service. Throws SetupError when the folder or the records cannot be used. */
export async function createService(
  settings: ServiceSettings,
  records: Records = openRecords(null),
  reading: IngestOptions = {},
): Promise<LivingService> {
  return serviceOver(await ingest(settings.corpus, reading), records, settings);
}
