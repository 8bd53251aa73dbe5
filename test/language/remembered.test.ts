// What was read from a text is kept for the texts met last, and never for more than were asked for.
import { expect, it } from 'vitest';
import { remembered } from '../../src/language/remembered.js';

it('reads a text once while it is among the last, and again when others have come in between', () => {
  const read: string[] = [];
  const length = remembered(2, (text) => {
    read.push(text);
    return [text.length];
  });
  expect(['a', 'bb', 'a', 'ccc', 'a', 'bb'].map((text) => length(text)[0])).toEqual([1, 2, 1, 3, 1, 2]);
  // `bb` was unused longest when `ccc` came.
  expect(read).toEqual(['a', 'bb', 'ccc', 'bb']);
});

it('takes the names of an object’s own parts for texts like others', () => {
  const echo = remembered(9, (text) => [text]);
  expect(['constructor', '__proto__', 'toString', ''].map((text) => echo(text)[0])).toEqual(['constructor', '__proto__', 'toString', '']);
});
