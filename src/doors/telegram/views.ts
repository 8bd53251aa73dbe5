// What the bot shows besides answers: sources, facts, full quotes, a checked quotation, context, other figures, its state.
import type { Answer, Citation, FactView, Language, Service, Verification } from '../../domain.js';
import { CHECK_WORDS } from '../check-words.js';
import { sourceLine } from '../source-line.js';
import { BOT_TEXTS } from './bot-texts.js';
import { type Block, bold, plain, quote } from './message.js';
import { TELEGRAM_TEXTS } from './texts.js';

type Shown = Pick<Service, 'reports' | 'report' | 'facts'>;

const SEPARATOR = ' · ';
/** Facts that fill one screen. */
const MOST_FACTS = 10;
/** Pages of facts that are looked through for the other figures of a sentence: a thousand facts. */
const MOST_PAGES = 20;

const quoted = (citation: Citation, previous: Citation | null, language: Language, service: Pick<Service, 'report'>): Block => {
  const { before, place, after } = sourceLine(citation, previous, language, service);
  return [quote(citation.quote), plain(`\n${[...before, place, ...after].filter((part) => part !== '').join(SEPARATOR)}`)];
};

/** Every report, newest first. */
export function sourcesView(service: Shown, language: Language): readonly Block[] {
  const texts = TELEGRAM_TEXTS[language];
  const reports = [...service.reports().reports].sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
  if (reports.length === 0) return [[plain(texts.noReports)]];
  const lines = reports.map((report) => {
    const name = report.title ?? service.report(report.id)?.file ?? report.id;
    return [plain(`• ${[name, report.outlet, report.published ?? texts.undated].filter((part) => part !== null).join(SEPARATOR)}`)];
  });
  return [[bold(texts.reports(reports.length))], ...lines];
}

/** The first figures and names of the newest report. */
export function factsView(service: Shown, language: Language): readonly Block[] {
  const texts = BOT_TEXTS[language];
  const [newest] = [...service.reports().reports].sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
  if (newest === undefined) return [[plain(texts.noFacts)]];
  const facts = service.facts({ report: newest.id }).facts.filter((f) => f.kind !== 'statement');
  if (facts.length === 0) return [[plain(texts.noFacts)]];
  const name = newest.title ?? service.report(newest.id)?.file ?? newest.id;
  const line = (fact: FactView) => `• ${[fact.text, fact.measure].filter((part) => part !== null).join(' — ')}`;
  return [[bold(texts.factsOf(name, newest.facts))], [plain(facts.slice(0, MOST_FACTS).map(line).join('\n'))]];
}

/** Every quote of an answer, in full. */
export function quotesView(answer: Answer, service: Shown): readonly Block[] {
  if (answer.citations.length === 0) return [[plain(BOT_TEXTS[answer.language].noQuote)]];
  return answer.citations.map((citation, i) => quoted(citation, answer.citations[i - 1] ?? null, answer.language, service));
}

/** A checked quotation: the result, what differs, and where it stands or what is nearest. */
export function checkView({ result, citations, nearest, differs }: Verification, language: Language, service: Shown): readonly Block[] {
  const words = CHECK_WORDS[language];
  const shown = result === 'absent' ? nearest : citations;
  const differences = (differs ?? []).map(({ said, stands }) => words.differs(said, stands)).join('\n');
  return [
    [bold(words.result[result])],
    ...(differences === '' ? [] : [[plain(differences)]]),
    ...(result === 'absent' && nearest.length > 0 ? [[plain(words.nearest)]] : []),
    ...shown.map((citation, i) => quoted(citation, shown[i - 1] ?? null, language, service)),
  ];
}

/** The sentences before and after the first quote, with the quote between them. */
export function contextView(answer: Answer, service: Shown): readonly Block[] {
  const [first] = answer.citations;
  const report = first === undefined ? null : service.report(first.report.id);
  if (first === undefined || report === null || report.text.slice(first.start, first.end) !== first.quote)
    return [[plain(BOT_TEXTS[answer.language].gone)]];
  const at = report.passages.findIndex((p) => p.start <= first.start && first.start < p.end);
  const near = (index: number) => {
    const passage = report.passages[index];
    return passage === undefined || passage.part !== first.part ? [] : [[plain(report.text.slice(passage.start, passage.end))]];
  };
  return [...near(at - 1), quoted(first, null, answer.language, service), ...near(at + 1)];
}

function allFacts(service: Shown, report: string): readonly FactView[] {
  const facts: FactView[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const read = service.facts({ report, cursor });
    facts.push(...read.facts);
    if (read.next === null) break;
    cursor = read.next;
  }
  return facts;
}

/** The other figures of the sentence that was quoted, each with what it measures. */
export function othersView(answer: Answer, service: Shown): readonly Block[] {
  const texts = BOT_TEXTS[answer.language];
  const [first] = answer.citations;
  if (first === undefined) return [[plain(texts.noOtherFigures)]];
  const own = new Set(answer.figures.map((f) => f.fact));
  const others = allFacts(service, first.report.id).filter(
    (f) =>
      f.kind === 'quantity' &&
      !own.has(f.id) &&
      f.citations[0] !== undefined &&
      f.citations[0].start <= first.start &&
      first.end <= f.citations[0].end,
  );
  if (others.length === 0) return [[plain(texts.noOtherFigures)]];
  const lines = others.map((f) => `• ${[f.text, f.measure].filter((part) => part !== null).join(' — ')}`);
  return [[plain(lines.join('\n'))], quoted(first, null, answer.language, service)];
}

/** One figure of an answer that shows several, with its own quote. */
export function figureView(answer: Answer, index: number, service: Shown): readonly Block[] {
  const figure = answer.figures[index];
  const citation = figure === undefined ? undefined : answer.citations[figure.citation];
  if (figure === undefined || citation === undefined) return [[plain(BOT_TEXTS[answer.language].gone)]];
  const about = [figure.measure, figure.scope, figure.period].filter((part) => part !== null).join(SEPARATOR);
  return [[bold(figure.display), plain(about === '' ? '' : `\n${about}`)], quoted(citation, null, answer.language, service)];
}

/** How old the library is, and what the bot sees in groups. */
export function statusView(service: Shown, language: Language, seesAll: boolean): readonly Block[] {
  const texts = BOT_TEXTS[language];
  const { reports } = service.reports();
  const last = (values: readonly string[]) => [...values].sort().at(-1);
  const loaded = last(reports.map((r) => r.loadedAt));
  const newest = last(reports.flatMap((r) => r.published ?? []));
  const state =
    loaded === undefined
      ? TELEGRAM_TEXTS[language].noReports
      : texts.status(reports.length, `${loaded.slice(0, 16).replace('T', ' ')} UTC`, newest ?? TELEGRAM_TEXTS[language].undated);
  return [[bold(TELEGRAM_TEXTS[language].greeting)], [plain(state)], [plain(seesAll ? texts.privacyOff : texts.privacyOn)]];
}
