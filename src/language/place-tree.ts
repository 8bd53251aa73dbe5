// Which place lies in which: a district in its city, a city in its province.
import { places } from './places.js';

const byName = new Map(places.map((place) => [place.zh, place]));

/** The places a place lies in, nearest first; none for a name the gazetteer lacks. */
export function parentsOf(name: string): readonly string[] {
  const parents: string[] = [];
  const short = name.length > 2 ? name.replace(/[市省县区]$/u, '') : name;
  let parent = (byName.get(name) ?? byName.get(short))?.in ?? null;
  while (parent !== null && !parents.includes(parent)) {
    parents.push(parent);
    parent = byName.get(parent)?.in ?? null;
  }
  return parents;
}

/** A place's English name, as the gazetteer has it; null for a place that it lacks. */
export function englishPlace(name: string): string | null {
  const en = byName.get(name)?.en ?? '';
  return en === '' ? null : en;
}
