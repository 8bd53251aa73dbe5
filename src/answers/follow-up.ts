// Completes a follow-up from the turns before: keeps what it leaves unsaid, replaces the one thing it changes.
import { ASKS_TWO } from '../language/asked.js';
import { contrasted, isContrasted } from '../language/contrasts.js';
import { fold } from '../language/fold.js';
import { termsOf } from '../language/keys.js';
import { CORRECTION, FOLLOW_UP, LACKS_SUBJECT, POINTS_BACK } from '../language/turns.js';
import type { AskedTerm } from './roles.js';
import type { Understood } from './understand.js';

/** A follow-up completed, and the words that were carried over. */
export interface Resolved {
  readonly question: Understood;
  readonly carried: readonly string[];
}

const isPlace = (question: Understood, term: AskedTerm) => question.places.some((p) => fold(p) === term.term.text);
/** What the question names; a word that stands against another (初中, 城镇) names it whatever its part of speech. */
const content = (question: Understood) =>
  question.terms.filter((t) => (t.role !== 'light' || isContrasted(t.term.text)) && !isPlace(question, t));

/** A question of so few words leans on the turn before. */
const SHORT_CHINESE = 8;
const SHORT_ENGLISH_WORDS = 4;

function isShort(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 ? han <= SHORT_CHINESE : text.split(/\s+/u).length <= SHORT_ENGLISH_WORDS;
}

function leans(question: Understood): boolean {
  const folded = question.folded;
  return FOLLOW_UP.test(folded) || POINTS_BACK.test(folded) || CORRECTION.test(folded) || (isShort(folded) && content(question).length < 2);
}

/** The terms of both turns, the later one's first, none twice. */
function union(later: readonly AskedTerm[], earlier: readonly AskedTerm[]): AskedTerm[] {
  return [...later, ...earlier.filter((e) => !later.some((l) => l.term.text === e.term.text))];
}

function merge(now: Understood, before: Understood): Resolved {
  const folded = fold(now.text).trim();
  const own = content(now);
  const changed = FOLLOW_UP.test(folded) || CORRECTION.test(folded) || (now.wanted === before.wanted && !POINTS_BACK.test(folded));
  const beforePlaces = before.terms.filter((t) => isPlace(before, t));
  const keepPlaces = now.places.length === 0 ? beforePlaces : [];
  // 那企业呢 changes what is measured; 那汕头呢, 什么时候 and 它有多长 keep it.
  const keepContent = changed && own.length > 0 ? [] : before.terms.filter((t) => !isPlace(before, t));
  const carriedTerms = [...keepPlaces, ...keepContent];
  const wanted =
    now.wanted ??
    (now.direction !== null && own.length === 0 ? 'percent' : null) ??
    (own.length > 0 && before.wanted === 'money' ? 'quantity' : before.wanted);
  // What the follow-up adds must be met, or the figure before it would be said again.
  const added =
    own.length > 0
      ? now.terms
      : now.terms.map(
          (t): AskedTerm =>
            t.term.text.length > 2 && now.direction === null ? { ...t, role: t.role === 'light' ? 'content' : t.role } : t,
        );
  const question: Understood = {
    ...now,
    wanted,
    cues: now.wanted === null ? before.cues : now.cues,
    terms: union(added, carriedTerms),
    places: now.places.length > 0 ? now.places : before.places,
    people: now.people.length > 0 ? now.people : keepContent.length > 0 ? before.people : [],
    quantities: now.quantities.length > 0 ? now.quantities : keepContent.length > 0 ? [] : now.quantities,
    dates: now.dates.length > 0 ? now.dates : before.dates,
    dateText: now.dates.length > 0 ? now.dateText : before.dateText,
    daysTyped: now.dates.length > 0 ? now.daysTyped : before.daysTyped,
    told: now.wanted === null && now.unit === null ? before.told : null,
    direction: now.direction ?? (keepContent.length > 0 ? before.direction : null),
    asksTwo: ASKS_TWO.test(folded.replace(/^(?:and |那么?|以及)/u, '')),
    source: now.source,
  };
  return { question, carried: carriedTerms.filter((t) => t.role !== 'light').map((t) => t.term.text) };
}

/** 农村居民收入, 那城镇呢: the new word in the place of the one that it stands against, and the rest kept. */
function inItsPlace(now: Understood, before: Understood, { question }: Resolved): Resolved[] {
  const [own, ...more] = content(now);
  if (own === undefined || more.length > 0) return [];
  const old = content(before);
  for (const left of old) {
    const text = contrasted(left.term.text, own.term.text);
    if (text === null) continue;
    const terms = termsOf(text).map((term): AskedTerm => ({ term, role: left.role }));
    const kept = old.filter((t) => t !== left);
    const places = before.terms.filter((t) => isPlace(before, t) && now.places.length === 0);
    const others = question.terms.filter((t) => t !== own && !terms.some((n) => n.term.text === t.term.text));
    return [
      {
        question: { ...question, terms: union([...terms, ...others], kept) },
        carried: [...places, ...terms, ...kept].map((t) => t.term.text),
      },
    ];
  }
  return [];
}

/** The readings to try, most likely first: with the turn before when the question leans on it, then by itself. */
export function readings(now: Understood, earlier: readonly Understood[]): readonly Resolved[] {
  const before = earlier[earlier.length - 1];
  const alone: Resolved = { question: now, carried: [] };
  if (before === undefined || now.source !== null || !leans(now)) return [alone];
  const merged = merge(now, before);
  const inPlace = inItsPlace(now, before, merged);
  // A question that only changes one thing means nothing by itself.
  // So does one bare noun: 投资额多少 is of what was spoken of; 选派了多少干部 stands by itself.
  const words = now.terms.filter((t) => t.role !== 'light' || t.term.text.length > 1);
  const dependent =
    FOLLOW_UP.test(fold(now.text).trim()) || LACKS_SUBJECT.test(fold(now.text).trim()) || content(now).length === 0 || words.length < 2;
  return dependent ? [...inPlace, merged] : [...inPlace, merged, alone];
}
