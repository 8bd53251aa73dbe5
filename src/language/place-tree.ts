// Which place lies in which: a district in its city, a city in its province.
import { places } from './places.js';

const byName = new Map(places.map((place) => [place.zh, place]));

/** The places a place lies in, nearest first; none for a name the gazetteer lacks. */
export function parentsOf(name: string): readonly string[] {
  const parents: string[] = [];
  let parent = byName.get(name)?.in ?? null;
  while (parent !== null && !parents.includes(parent)) {
    parents.push(parent);
    parent = byName.get(parent)?.in ?? null;
  }
  return parents;
}
