// Says a finding in the asker's language: the answer line, its figures and items, and the citations they stand in.
import type { Citation, Fact, Figure, Item, Language, Short, Wording } from '../domain.js';
import { displayDate, displayQuantity, printedCell, withOriginal } from '../language/display.js';
import { hasHan } from '../language/fold.js';
import { phrasesOf } from '../language/phrases.js';
import { placeInPinyin } from '../language/pinyin.js';
import { englishPlace } from '../language/place-tree.js';
import { placesIn } from '../language/places.js';
import { SUBJECT_ACROSS } from '../reports/facts/quantities.js';
import { TABLE_CELL } from '../reports/facts/tables.js';
import type { Library, ReadFact } from '../reports/library.js';
import { citations, cite } from './cite.js';
import type { Finding } from './finding.js';
import type { Understood } from './understand.js';

export interface Saying {
  readonly answer: string;
  readonly short: Short | null;
  readonly figures: readonly Figure[];
  readonly items: readonly Item[];
  readonly citations: readonly Citation[];
  readonly nearest: readonly Citation[];
  /** Numbers of members that the line counts itself. */
  readonly counts: readonly number[];
}

/** What saying needs of the library, for one language. */
interface Voice {
  readonly library: Library;
  readonly language: Language;
  /** The report's own words only, no reviewed wording. */
  readonly plain: boolean;
}

function textOf(voice: Voice, span: { report: string; start: number; end: number }): string {
  return voice.library.reports.get(span.report)?.report.text.slice(span.start, span.end) ?? '';
}

const wordingOf = (voice: Voice, fact: Fact): Wording | null =>
  voice.plain ? null : voice.language === 'en' ? fact.wording.en : fact.wording.zh;

/** A name in the asker's language: pinyin with hanzi beside it in English. */
function nameIn(voice: Voice, zh: string): string {
  if (voice.language !== 'en') return zh;
  const known = voice.library.names.find((n) => n.zh === zh);
  return known === undefined || known.en === zh ? zh : `${known.en} (${zh})`;
}

/** A place as English has it, the narrower before the wider, with the hanzi beside it: Dali, Yunnan (云南大理). */
function placeInEnglish(printed: string): string {
  const names = placesIn(printed).map(({ place }) => (place.en === '' ? placeInPinyin(place.zh) : place.en));
  return names.length === 0 ? printed : `${names.reverse().join(', ')} (${printed})`;
}

/** A figure as printed; a table's cell with the unit that its column gives it. */
function printedOf(voice: Voice, { rule, value, at }: Fact): string {
  const text = textOf(voice, at);
  return rule === TABLE_CELL && value.type === 'quantity' ? printedCell(value, text) : text;
}

/** The words that state a fact, after the subject that stands before a semicolon; of a table's cell its row's label and its column's head. */
function clauseOf(voice: Voice, { rule, about, stated }: Fact): string {
  if (rule === SUBJECT_ACROSS && about.measure !== null) return `${about.measure}……${textOf(voice, stated)}`;
  return rule === TABLE_CELL && about.measure !== null ? about.measure : textOf(voice, stated);
}

/** The figure as displayed, with the printed words beside it in English. */
function shown(voice: Voice, fact: Fact): string {
  const printed = printedOf(voice, fact);
  if (fact.value.type === 'quantity') return withOriginal(displayQuantity(fact.value, printed, voice.language), printed, voice.language);
  if (fact.value.type === 'date') {
    const day = displayDate(fact.value, voice.language);
    return day === printed ? day : phrasesOf(voice.language).inferredDay(day, printed);
  }
  if (fact.value.type === 'person') return nameIn(voice, fact.value.name);
  if (fact.value.type === 'place' && voice.language === 'en' && hasHan(printed)) return placeInEnglish(printed);
  return printed;
}

/** The same with its direction, which an English reader does not see in the Chinese words beside it: down 7.5%. */
function moved(voice: Voice, fact: Fact): string {
  const { basis, direction } = fact.about;
  const figure = shown(voice, fact);
  if (fact.value.type !== 'quantity' || basis !== 'change' || direction === null) return figure;
  return hasHan(clauseOf(voice, fact)) ? phrasesOf(voice.language).moved(direction, figure) : figure;
}

/** Hanzi beside the first mention of each reviewed name of a person in an English sentence. */
function withHanzi(voice: Voice, sentence: string): string {
  if (voice.language !== 'en') return sentence;
  let result = sentence;
  for (const name of voice.library.names) {
    if (name.kind !== 'person' || !name.reviewed || result.includes(name.zh)) continue;
    result = result.replace(name.en, `${name.en} (${name.zh})`);
  }
  return result;
}

/** A sentence for one fact, without its stop: the reviewed wording, else the figure and the report's own clause. */
function sentenceFor(voice: Voice, fact: Fact): string {
  const wording = wordingOf(voice, fact);
  if (wording !== null) return withHanzi(voice, wording.says.replace('{value}', shown(voice, fact)));
  const clause = clauseOf(voice, fact);
  if (fact.value.type === 'person')
    return fact.value.titles.length > 0
      ? phrasesOf(voice.language).labelled(shown(voice, fact), fact.value.titles.join('、'))
      : phrasesOf(voice.language).labelled(shown(voice, fact), clause);
  if (fact.value.type === 'statement' || fact.value.type === 'list' || fact.value.type === 'definition') return clause;
  return phrasesOf(voice.language).labelled(moved(voice, fact), clause);
}

function phraseFor(voice: Voice, fact: Fact): string {
  const phrase = wordingOf(voice, fact)?.phrase ?? null;
  return phrase === null ? sentenceFor(voice, fact) : withHanzi(voice, phrase.replace('{value}', shown(voice, fact)));
}

function alone(voice: Voice, read: ReadFact): string {
  const { fact } = read;
  const phrases = phrasesOf(voice.language);
  if (wordingOf(voice, fact) !== null) return phrases.sentence(sentenceFor(voice, fact));
  if (fact.value.type === 'statement' || fact.value.type === 'list' || fact.value.type === 'definition')
    return phrases.states(textOf(voice, fact.stated));
  if (fact.value.type === 'person')
    return phrases.personIs(shown(voice, fact), fact.value.titles.length > 0 ? fact.value.titles.join('、') : textOf(voice, fact.stated));
  // The names of a row and a column are no sentence of the report.
  if (fact.rule === TABLE_CELL) return phrases.sentence(sentenceFor(voice, fact));
  return phrases.figure(moved(voice, fact), clauseOf(voice, fact));
}

function line(voice: Voice, finding: Finding): string {
  const phrases = phrasesOf(voice.language);
  const first = finding.facts[0];
  if (finding.verdict === 'not_found' || first === undefined) return phrases.notStated();
  if (first.fact.rule.startsWith('masthead-')) return masthead(voice, finding.facts);
  if (finding.verdict === 'several') return phrases.several(finding.facts.map((f) => phraseFor(voice, f.fact)));
  if (finding.verdict === 'partial') return partial(voice, finding, first);
  if (finding.short !== null && first.fact.value.type === 'statement')
    return phrases.figure(textOf(voice, finding.short), textOf(voice, first.fact.stated));
  if (finding.facts.length > 1) return phrases.both([...new Set(finding.facts.map((f) => sentenceFor(voice, f.fact)))]);
  return alone(voice, first);
}

/** What the report says of itself, each kind in a sentence; the site goes by its name and its address. */
function masthead(voice: Voice, facts: readonly ReadFact[]): string {
  const phrases = phrasesOf(voice.language);
  const kindOf = ({ fact }: ReadFact) => fact.rule.slice('masthead-'.length).replace('host', 'site');
  const kinds = [...new Set(facts.map(kindOf))];
  return phrases.both(
    kinds.map((kind) => phrases.masthead(kind, phrases.join(facts.filter((f) => kindOf(f) === kind).map((f) => shown(voice, f.fact))))),
  );
}

function partial(voice: Voice, finding: Finding, first: ReadFact): string {
  const phrases = phrasesOf(voice.language);
  const said = sentenceFor(voice, first.fact);
  if (finding.reason === 'place') {
    const places = phrases.join(finding.missing.map((p) => nameOnly(voice, p)));
    const wide = wordingOf(voice, first.fact) === null ? phrases.widerScope(said) : said;
    const tied = finding.tied === null ? '' : phrases.oneSum(places, phraseFor(voice, finding.tied.fact));
    return [phrases.placeNotAlone(places, wide), tied].filter((s) => s !== '').join(voice.language === 'en' ? ' ' : '');
  }
  if (finding.reason === 'period') return phrases.periodNotAlone(finding.missing.join(voice.language === 'en' ? ', ' : '、'), said);
  if (finding.reason === 'one-of-two') return phrases.oneOfTwo(finding.missing.join(' / '), said);
  if (finding.reason === 'qualifier') return phrases.withoutQualifier(finding.missing.join(' '), said);
  const { value } = first.fact;
  if (finding.reason === 'members' && value.type !== 'list') return phrases.notListed(said);
  if (finding.reason === 'members' && value.type === 'list') {
    const members = phrases.join(value.members.map((m) => nameIn(voice, m)));
    // The whole is counted in digits only where the report does so.
    return value.counted === null || !textOf(voice, first.fact.evidence[0]).includes(String(value.counted))
      ? phrases.openList(members)
      : phrases.namedOf(value.members.length, String(value.counted), members);
  }
  return phrases.sentence(said);
}

function nameOnly(voice: Voice, zh: string): string {
  if (voice.language !== 'en') return zh;
  return voice.library.names.find((n) => n.zh === zh)?.en ?? englishPlace(zh) ?? zh;
}

function figureOf(voice: Voice, fact: Fact, citation: number): Figure | null {
  if (fact.value.type !== 'quantity') return null;
  const text = textOf(voice, fact.at);
  const wording = wordingOf(voice, fact);
  const { value, to, unit, hedge } = fact.value;
  const period = fact.about.period;
  return {
    text,
    start: fact.at.start,
    end: fact.at.end,
    citation,
    value,
    to,
    unit,
    hedge,
    display: displayQuantity(fact.value, printedOf(voice, fact), voice.language),
    measure: wording?.measure ?? fact.about.measure,
    scope:
      wording?.scope ??
      (fact.about.places.length > 0 ? fact.about.places.map((p) => nameOnly(voice, p)).join(voice.language === 'en' ? ', ' : '、') : null),
    period: period === null ? null : displayDate({ type: 'date', ...period, inferred: false }, voice.language),
    fact: fact.id,
  };
}

const ITEM_KIND = { person: 'person', place: 'place', date: 'date', list: 'member', name: 'name' } as const;

function itemsOf(voice: Voice, fact: Fact, citation: number): Item[] {
  const { value } = fact;
  if (value.type === 'quantity' || value.type === 'statement' || value.type === 'definition') return [];
  const kind = ITEM_KIND[value.type];
  const item = (text: string, start: number, display: string): Item => ({
    text,
    start,
    end: start + text.length,
    citation,
    kind,
    display,
    fact: fact.id,
  });
  if (value.type !== 'list') return [item(textOf(voice, fact.at), fact.at.start, shown(voice, fact))];
  const whole = textOf(voice, fact.at);
  let from = 0;
  const items: Item[] = [];
  for (const member of value.members) {
    const at = whole.indexOf(member, from);
    if (at < 0) continue;
    items.push(item(member, fact.at.start + at, nameIn(voice, member)));
    from = at + member.length;
  }
  return items;
}

/** Puts a finding into words; `plain` leaves the reviewed wording out. */
export function say(finding: Finding, question: Understood, library: Library, plain = false): Saying {
  const voice: Voice = { library, language: question.language, plain };
  const answer = line(voice, finding);
  if (finding.verdict === 'not_found') {
    const nearest = finding.facts.slice(0, 3).map((f) => cite(library, f.fact.evidence[0], f.fact.at));
    const distinct = nearest.filter((c, i) => nearest.findIndex((x) => x.start === c.start && x.report.id === c.report.id) === i);
    return { answer, short: null, figures: [], items: [], citations: [], nearest: distinct, counts: [] };
  }
  const facts = [...finding.facts, ...(finding.tied === null ? [] : [finding.tied])].map((f) => f.fact);
  const cited = citations(
    library,
    facts,
    finding.short,
    (fact) => finding.verdict === 'partial' || fact.rule === TABLE_CELL || fact.rule === SUBJECT_ACROSS || fact.wording.en?.scope != null,
  );
  const index = (fact: Fact) => cited.findIndex((c) => c.report.id === fact.report && c.start <= fact.at.start && fact.at.end <= c.end);
  const first = facts[0];
  const showable =
    first !== undefined && first.value.type !== 'statement' && first.value.type !== 'definition' && finding.verdict !== 'several';
  const said = finding.short ?? (showable && index(first) === 0 ? first.at : null);
  return {
    answer,
    short: said === null ? null : { text: textOf(voice, said), start: said.start, end: said.end },
    figures: facts.flatMap((f) => {
      const figure = index(f) < 0 ? null : figureOf(voice, f, index(f));
      return figure === null ? [] : [figure];
    }),
    items: facts.flatMap((f) => (index(f) < 0 ? [] : itemsOf(voice, f, index(f)))),
    citations: cited,
    nearest: [],
    counts: [...facts.keys()]
      .map((i) => i + 1)
      .concat(facts.flatMap((f) => (f.value.type === 'list' ? [f.value.members.length, f.value.counted ?? 0] : []))),
  };
}
