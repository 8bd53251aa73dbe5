// Facts that are places: where something is, goes or happens.
import type { Fact } from '../../domain.js';
import { placesIn } from '../../language/places.js';
import { factOf, type Rule } from './rule.js';

/** Words that put something at a place, or lead to it; other places of a clause only belong to somebody. */
const LOCATES =
  /(?:在|于|到|赴|往|至|抵|登陆|落户|来自|前往|去|向|从|自|与|跟|和|、|以及|以|位处|地处|\b(?:in|at|to|from|near|off|around|across|and|via)(?: the)?) ?$/iu;

function isLocated(text: string, start: number): boolean {
  return LOCATES.test(text.slice(Math.max(0, start - 14), start));
}

export const placeRule: Rule = {
  name: 'place',
  read(clause, reading): readonly Fact[] {
    const found = placesIn(clause.text);
    // 以越南岘港为目的地: the words before the first of two names place both.
    const opens = (start: number): number => {
      const before = found.find((p) => p.end === start);
      return before === undefined ? start : opens(before.start);
    };
    return found
      .filter((p) => p.inside !== true && isLocated(clause.text, opens(p.start)))
      .map((p) =>
        factOf(clause, reading, {
          rule: 'place',
          value: { type: 'place', name: clause.text.slice(p.start, p.end) },
          at: { start: clause.start + p.start, end: clause.start + p.end },
          focus: clause,
        }),
      );
  },
};
