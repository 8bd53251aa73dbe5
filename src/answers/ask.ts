// The way of a question, step by step: from words to a cited answer.
import { createHash } from 'node:crypto';
import type { Answer, Citation, Language } from '../domain.js';
import { BadQuestion } from '../error.js';
import { traditional } from '../language/fold.js';
import { phrasesOf } from '../language/phrases.js';
import { unitClass } from '../language/quantities.js';
import { POLITE_AFTER, POLITE_BEFORE } from '../language/turns.js';
import type { Library } from '../reports/library.js';
import { choose } from './choose.js';
import type { Finding } from './finding.js';
import { readings } from './follow-up.js';
import { unfounded } from './gate.js';
import { onTheLabel } from './look-up.js';
import { partsOf } from './parts.js';
import { readSentence } from './reading/read-sentence.js';
import { type Saying, say } from './say.js';
import { aboutTheReport } from './source.js';
import { type Understood, understand } from './understand.js';

/** Set where more readers are spared a wrong sentence than miss a right one; see the table of `npm run eval`. */
export const REFUSE_BELOW = 0.15;

/** A question longer than this is a document. */
const LONGEST_QUESTION = 1000;

export interface AskInput {
  readonly text: string;
  readonly language?: Language | undefined;
  readonly report?: string | undefined;
  /** The least probability, 0 to 1, at which a sentence is shown that no fact stands for. */
  readonly refuseBelow?: number | undefined;
  /** The turns before, oldest first. */
  readonly earlier: readonly Understood[];
}

/** Throws BadQuestion on a text that asks nothing. */
export function checkQuestion(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new BadQuestion('missing');
  if (text.trim() === '') throw new BadQuestion('empty');
  if (text.length > LONGEST_QUESTION) throw new BadQuestion('too-long');
  if (!/[\p{L}\p{N}]/u.test(text)) throw new BadQuestion('symbols');
}

function newest(library: Library, reports: readonly string[]): string | null {
  const days = reports.flatMap((id) => library.reports.get(id)?.report.masthead.published ?? []);
  return days.sort().at(-1) ?? null;
}

/** Without doubled blanks, politeness and closing marks, which ask nothing; offsets count in what is left. */
function plainQuestion(text: string): string {
  const closing = /[\s?？!！。.~～…,，]+$/u;
  const bare = text.replace(/\s+/gu, ' ').trim();
  const asked = bare.replace(POLITE_BEFORE, '').replace(closing, '').replace(POLITE_AFTER, '').replace(closing, '').trim();
  return asked === '' ? bare : asked;
}

/** The finding of each part; a later part speaks of the sentence that answers the first, where that has an answer to it too. */
function partFindings([opening, ...later]: readonly Understood[], library: Library, report: string | undefined): readonly Finding[] {
  if (opening === undefined) return [];
  const first = choose(opening, library, report);
  const sentence = first.verdict === 'answered' ? first.facts[0]?.home : undefined;
  const rest = later.map((part) => {
    const beside = sentence === undefined ? null : choose(part, library, report, sentence);
    return beside?.verdict === 'answered' ? beside : choose(part, library, report);
  });
  return [first, ...rest];
}

/** A question of two parts is answered when both are, partly when one is. */
function chooseParts(question: Understood, library: Library, report: string | undefined, anchor: string | null): Finding {
  const whole = choose(question, library, report);
  const parts = partsOf(question, library, anchor);
  if (parts.length === 1) return whole;
  const findings = partFindings(parts, library, report);
  const found = findings.filter((f) => f.verdict !== 'not_found');
  const [first] = found;
  if (first === undefined) return whole;
  const facts = found.flatMap((f) => f.facts).filter((f, i, all) => all.indexOf(f) === i);
  if (found.length === parts.length)
    return found.every((f) => f.verdict === 'answered')
      ? { ...first, facts }
      : {
          ...(found.find((f) => f.verdict !== 'answered') ?? first),
          facts,
          ...(question.comparesPlaces ? { missing: question.places, tied: null } : {}),
        };
  // A part that is not found counts against the answer only where the whole found no more than the other part.
  const missing = parts.filter((_, i) => findings[i]?.verdict === 'not_found').map((p) => p.text);
  const more = whole.facts.some((f) => !facts.includes(f));
  return whole.verdict === 'not_found' || more ? whole : { ...first, verdict: 'partial', reason: 'one-of-two', facts, missing };
}

/** A name as the asker's language has it. */
function nameIn(library: Library, language: Language, word: string): string {
  return language === 'en' ? (library.names.find((n) => n.zh === word)?.en ?? word) : word;
}

/** The first reading that is answered; when none is, the refusal of the first. */
function settle(
  understood: Understood,
  library: Library,
  input: AskInput,
  anchor: string | null,
): { question: Understood; finding: Finding } {
  const tried = readings(understood, input.earlier).map(({ question, carried }) => {
    const finding =
      onTheLabel(question, library, input.report) ??
      aboutTheReport(question, library, input.report) ??
      chooseParts(question, library, input.report, anchor);
    return {
      question,
      finding: {
        ...finding,
        assumed:
          carried.length === 0
            ? null
            : phrasesOf(question.language).assumed(carried.map((word) => nameIn(library, question.language, word))),
      },
    };
  });
  // Refused either way, the question stands as it was typed.
  const settled = tried.find((t) => t.finding.verdict !== 'not_found') ?? tried[tried.length - 1];
  const chosen = settled ?? { question: understood, finding: choose(understood, library, input.report) };
  // A follow-up that was completed from the turn before is no sentence to be looked up by.
  if (chosen.question !== understood) return chosen;
  const read = readSentence(chosen.question, library, input.report, input.refuseBelow ?? REFUSE_BELOW, chosen.finding);
  return read === null ? chosen : { ...chosen, finding: read };
}

/** Says it as reviewed; where that would say more than is cited, in the report's own words. */
function sayFounded(finding: Finding, question: Understood, library: Library): Saying {
  const said = say(finding, question, library);
  if (unfounded(said, question, library).length === 0) return said;
  const plain = say(finding, question, library, true);
  const left = unfounded(plain, question, library);
  if (left.length > 0) throw new Error(`the answer line would say ${left.join(', ')} without a source`);
  return plain;
}

/** An answer with what it came from. */
export interface Answered {
  readonly answer: Answer;
  /** The question as it was taken, for the turns that follow. */
  readonly understood: Understood;
  /** The facts it rests on, with the rules that read them; none for a refusal. */
  readonly grounds: readonly { readonly report: string; readonly fact: string; readonly rule: string }[];
}

/** Answers one question from the library. The same library and question give the same answer. */
export function answer(library: Library, input: AskInput): Answered {
  checkQuestion(input.text);
  if (input.report !== undefined && !library.reports.has(input.report)) throw new BadQuestion('no-such-report');
  const searched = input.report === undefined ? [...library.reports.keys()] : [input.report];
  const anchor = newest(library, searched);
  const understood = understand(plainQuestion(input.text), library, anchor, input.language);
  const { question, finding } = settle(understood, library, input, anchor);
  const said = sayFounded(finding, question, library);
  const language = understood.language;
  const script = (text: string) => (language === 'zh-Hant' ? traditional(text) : text);
  const common = {
    id: createHash('sha256').update(`${input.text}\n${language}\n${searched.join()}\n${said.answer}`).digest('hex').slice(0, 16),
    language,
    answer: script(said.answer),
    short: said.short,
    figures: said.figures.map((f) => ({ ...f, display: script(f.display) })),
    items: said.items.map((i) => ({ ...i, display: script(i.display) })),
    assumed: finding.assumed,
  };
  const [first, ...rest] = said.citations;
  if (finding.verdict === 'not_found' || first === undefined) {
    return {
      understood: question,
      grounds: [],
      answer: { ...common, verdict: 'not_found', citations: [], nearest: said.nearest, asOf: newest(library, searched) },
    };
  }
  const citations: [Citation, ...Citation[]] = [first, ...rest];
  const [figure] = said.figures;
  return {
    understood: { ...question, told: figure === undefined ? null : unitClass(figure.unit) },
    grounds: finding.facts.map(({ fact }) => ({ report: fact.report, fact: fact.id, rule: fact.rule })),
    answer: {
      ...common,
      verdict: finding.verdict,
      citations,
      nearest: [],
      asOf: newest(
        library,
        citations.map((c) => c.report.id),
      ),
    },
  };
}
