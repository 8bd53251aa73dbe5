// Facts that are places: where something is, goes or happens.
import type { Fact } from '../../domain.js';
import { type FoundPlace, placesIn } from '../../language/places.js';
import { factOf, type Rule } from './rule.js';

/** Words that put something at a place, or lead to it; other places of a clause only belong to somebody. */
const LOCATES =
  /(?:在|于|到|赴|往|至|抵|登陆|落户|来自|前往|去|向|从|自|与|跟|和|、|以及|以|位处|地处|\b(?:in|at|to|from|near|off|around|across|and|via)(?: the)?) ?$/iu;

function isLocated(text: string, start: number): boolean {
  return LOCATES.test(text.slice(Math.max(0, start - 14), start));
}

/** What joins two places of which neither goes alone: 前往河口及云溪. */
const JOINS = /^(?:及|和|与|以及|跟| and | & )$/u;

/** A place as it is named, the wider before the narrower: 云南|大理|喜洲镇. */
type Named = Pick<FoundPlace, 'start' | 'end'>;

/** Places that are named in one, and those that are joined to each other together; the others each alone. */
function runsOf(text: string, places: readonly FoundPlace[]): readonly (readonly Named[])[] {
  const named: Named[] = [];
  for (const place of places) {
    const last = named.at(-1);
    if (last !== undefined && last.end === place.start) named[named.length - 1] = { start: last.start, end: place.end };
    else named.push(place);
  }
  const runs: Named[][] = [];
  for (const place of named) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && JOINS.test(text.slice(last.end, place.start))) run.push(place);
    else runs.push([place]);
  }
  return runs;
}

export const placeRule: Rule = {
  name: 'place',
  read(clause, reading): readonly Fact[] {
    const outside = placesIn(clause.text).filter((p) => p.inside !== true);
    return runsOf(clause.text, outside)
      .filter(([first]) => first !== undefined && isLocated(clause.text, first.start))
      .map((run) => {
        const names = run.map((p) => clause.text.slice(p.start, p.end));
        const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
        return factOf(clause, reading, {
          rule: 'place',
          value: names.length > 1 ? { type: 'list', members: names, open: false, counted: null } : { type: 'place', name: names[0] ?? '' },
          at: { start: clause.start + start, end: clause.start + end },
          focus: clause,
        });
      });
  },
};
