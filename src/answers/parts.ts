// Splits a question that asks two things, each with its own question word, and lets the parts share what the first one names.
import { INTERROGATIVE } from '../language/asked.js';
import { readDates } from '../language/dates.js';
import { fold } from '../language/fold.js';
import type { Lexicon } from './heard.js';
import { type AskedTerm, askedPerHead } from './roles.js';
import { type Understood, understand } from './understand.js';

/** Where two questions meet: a blank between Chinese, a comma, a semicolon, 和, "and". */
const SEAMS =
  /[，,；;?？]\s*|(?<=(?:多少|几|谁|哪)[^、]{0,4})、|(?<=(?:几|多少)[个块枚家名所座条项]\p{Script=Han}{2,4})(?=(?:几|多少)[个块枚家名所座条项]\p{Script=Han}{2,4})|(?<=\p{Script=Han})\s+(?=\p{Script=Han})|\s+and\s+|和|以及|还有|同埋/u;
/** More parts than this is a list, and no set of questions. */
const MOST_PARTS = 3;

const isName = (term: AskedTerm) => term.role === 'name';

/** A day that something is compared with is not the day asked about: 比去年多多少. */
const COMPARED = /(?:比|较|than )$/u;

/** What a part leaves unsaid comes from the parts before it: names, days, and the subject when it has none of its own. */
function share(part: Understood, before: Understood): Understood {
  const dated = part.dates.some((d) => !COMPARED.test(part.dateText.slice(0, d.start)));
  const own = part.terms.filter((t) => t.role !== 'light' && !isName(t));
  const names = part.terms.some(isName) ? [] : before.terms.filter(isName);
  // A part with a subject of its own still speaks of the same sentence, if there is a choice.
  const rest = before.terms.filter((t) => !isName(t));
  const subject = own.length === 0 ? rest : rest.map((t): AskedTerm => ({ ...t, role: 'light' }));
  const terms = askedPerHead([...part.terms, ...names, ...subject]);
  return {
    ...part,
    language: before.language,
    terms,
    head: terms.find((t) => t.term.text === part.head?.term.text) ?? null,
    places: part.places.length > 0 ? part.places : before.places,
    people: part.people.length > 0 ? part.people : before.people,
    dates: dated ? part.dates : before.dates,
    dateText: dated ? part.dateText : before.dateText,
    daysTyped: dated ? part.daysTyped : before.daysTyped,
    quantities: part.quantities,
  };
}

/** 汕头和河源哪个多: the same question of each place, since only figures that a report gives for each can be laid side by side. */
function placesApart(question: Understood): readonly Understood[] {
  const isOther = (term: AskedTerm, place: string) => question.places.some((p) => p !== place && term.term.text === fold(p));
  return question.places.map((place) => ({
    ...question,
    places: [place],
    terms: question.terms.filter((t) => !isOther(t, place)),
    asksTwo: false,
  }));
}

/** Points back at what the piece before names. */
const POINTS_AT = /^(?:by )?how (?:much|fast|many).*\b(?:it|they|its|their)\b|^其/u;

/** A piece that only names things belongs to the piece after it: “investment jan-oct, | how much | and how much up”. */
function asking(pieces: readonly string[], ofOwnYears: boolean, read: (piece: string) => Understood): readonly Understood[] {
  const parts: Understood[] = [];
  let named = '';
  for (const [i, piece] of pieces.entries()) {
    const part = read(`${named} ${piece}`.trim());
    // passengers, and how much they rose: what is pointed back at is asked for itself.
    const pointedAt = part.terms.length > 0 && POINTS_AT.test(pieces[i + 1] ?? '');
    // 研发投入占比 | 目前是多少: one question, whose words that ask stand apart.
    const next = pieces[i + 1];
    const askedApart =
      !INTERROGATIVE.test(part.folded) && next !== undefined && !pointedAt && read(next).terms.every((t) => t.role === 'light');
    if ((part.wanted === null || askedApart) && !ofOwnYears && !pointedAt) named = `${named} ${piece}`.trim();
    else {
      parts.push(part);
      named = '';
    }
  }
  return named === '' ? parts : [...parts, read(named)];
}

/** The parts of a question that asks more than one thing; the question itself when it does not. */
export function partsOf(question: Understood, lexicon: Lexicon, anchor: string | null): readonly Understood[] {
  if (question.comparesPlaces) return placesApart(question);
  const pieces = question.folded.split(SEAMS).map((p) => p.trim());
  if (pieces.length < 2 || pieces.length > MOST_PARTS || pieces.some((p) => p === '')) return [question];
  const read = (piece: string) => understand(piece, lexicon, anchor, question.language);
  // 2021 result and 2022 goal: each piece names a year of its own.
  const ofOwnYears = new Set(pieces.flatMap((piece) => readDates(piece, anchor)[0]?.value.from ?? [])).size === pieces.length;
  const parts = asking(pieces, ofOwnYears, read);
  // The last part must ask something, if only of another year, as those before it do or are pointed back at; and the first must say of what.
  const asks = (p: Understood) => p.wanted !== null || ofOwnYears || p !== parts.at(-1);
  if (parts.length < 2 || !parts.every(asks) || parts[0]?.terms.length === 0) return [question];
  const shared: Understood[] = [];
  for (const part of parts) {
    const before = shared[shared.length - 1];
    shared.push(before === undefined ? part : share(part, before));
  }
  return shared;
}
