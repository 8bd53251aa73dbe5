// Compares the figures and the days that a question gives with those of a fact, and says how near they stand.
import type { Quantity } from '../domain.js';
import type { DateReading } from '../language/dates.js';
import { type QuantityReading, unitClass } from '../language/quantities.js';
import { SAYS_FIRST } from '../language/told.js';
import type { ReadFact } from '../reports/library.js';
import { CLAUSE, FOCUS, SENTENCE, TOPIC } from './strength.js';
import type { Understood } from './understand.js';
import { statedWords } from './words.js';

/** 个 is typed for these, and not for what has a shape of its own (条, 张, 辆) or is a set phrase (五大). */
const ANY_COUNTER = '个';
const COUNTED_SO = new Set('家 座 所 处 间 项 市 县 区 镇 村 省 国 种 类 场 届'.split(' '));

export function unitsAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const kind = unitClass(a);
  if (kind !== unitClass(b)) return false;
  return kind !== 'count' || (a === ANY_COUNTER && COUNTED_SO.has(b)) || (b === ANY_COUNTER && COUNTED_SO.has(a));
}

/** Two figures are one when their numbers are the same and their units can be. */
export function sameFigure(asked: Quantity, stated: Quantity): boolean {
  return asked.value === stated.value && unitsAgree(asked.unit, stated.unit);
}

/** Where a figure of the question stands, seen from a fact. */
export function figureStrength(
  { quantity: asked, ordinal }: Pick<QuantityReading, 'quantity' | 'ordinal'>,
  read: ReadFact,
  named = false,
): number {
  const { fact, home } = read;
  if (ordinal && asked.value === '1' && SAYS_FIRST.test(statedWords(read))) return CLAUSE;
  if (fact.value.type === 'quantity' && sameFigure(asked, fact.value)) return FOCUS;
  if (asked.unit !== 'rank' && fact.value.type === 'list' && String(fact.value.counted ?? fact.value.members.length) === asked.value)
    return FOCUS;
  const base = home.passage.start;
  let best = 0;
  for (const q of home.quantities) {
    // 哪十个 asks for the members of 十大行动.
    const group = named && asked.value === q.quantity.value && q.quantity.unit === '大';
    if (!group && !sameFigure(asked, q.quantity)) continue;
    const inside = base + q.start >= fact.stated.start && base + q.end <= fact.stated.end;
    best = Math.max(best, inside ? CLAUSE : SENTENCE);
  }
  for (const topic of [...home.topic, ...read.scope])
    if (topic.quantities.some((q) => sameFigure(asked, q.quantity))) best = Math.max(best, TOPIC);
  return best;
}

/** A day of the question stands in the fact's clause, its sentence, or is its period; an inferred year is not held against it. */
export function dayStrength(asked: DateReading, read: ReadFact): number {
  const same = (from: string | null) =>
    from !== null &&
    asked.value.from !== null &&
    (asked.value.inferred ? from.slice(4) === asked.value.from.slice(4) : from === asked.value.from);
  const base = read.home.passage.start;
  let best = 0;
  for (const date of read.home.dates) {
    if (!same(date.value.from)) continue;
    best = Math.max(best, base + date.start >= read.fact.stated.start && base + date.end <= read.fact.stated.end ? FOCUS : CLAUSE);
  }
  if (same(read.fact.about.period?.from ?? null)) best = Math.max(best, CLAUSE);
  for (const topic of [...read.home.topic, ...read.subject]) if (best < TOPIC && topic.dates.some((d) => same(d.value.from))) best = TOPIC;
  return best;
}

/** Days and months are met like figures; years are a matter of scope. */
export function daysAsked(question: Understood): readonly DateReading[] {
  return question.dates.filter((d) => d.kind === 'day');
}
