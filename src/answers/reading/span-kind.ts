// What kind of thing a span of a sentence is.
import { hasHan } from '../../language/fold.js';
import type { Reading } from './reading.js';

const ORGANISATION = /(?:公司|集团|大学|学院|学校|中学|医院|委员会|部|局|厅|院|会|党|社|队|军|银行|协会|组织|法院|政府)$/u;

/** What kind of thing the tokens from one to another are together. */
export function kindOf({ tokens }: Reading, from: number, to: number): string {
  const last = tokens[to];
  if (last === undefined) return 'none';
  const only = from === to;
  const inside = tokens.slice(from, to + 1);
  if (only && /^(?:date|relative|num|foreign)/u.test(last.tag)) return last.tag;
  const figure = inside.find((t) => /^(?:date|num)/u.test(t.tag));
  if (figure !== undefined)
    return inside.length <= 3 && /^(?:date|num)/u.test(last.tag) ? `${last.tag}+` : `with ${figure.tag.slice(0, 4)}`;
  if (/[、,，]/u.test(inside.map((t) => t.text).join(''))) return inside.some((t) => /[,，]/u.test(t.text)) ? 'clauses' : 'list';
  if (inside.every((t) => /^nr/u.test(t.tag))) return 'person';
  const text = inside.map((t) => t.text).join('');
  if (ORGANISATION.test(text) && text.length > 2) return 'organisation';
  if (inside.every((t) => /^ns/u.test(t.tag))) return 'place';
  if (inside.every((t) => !hasHan(t.text))) return 'latin';
  if (inside.some((t) => /^v/u.test(t.tag))) return /^(?:n|l|j|i)/u.test(last.tag) ? 'verb phrase' : 'verb';
  return `${only ? '' : 'long '}${last.tag.slice(0, 2)}`;
}
