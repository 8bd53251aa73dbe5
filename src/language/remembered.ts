// Remembers what was read from a text, for the texts met last: a question is read by many rules, a clause of a report by every question.

/**
 * The same function, which reads a text again only after `most` others.
 * Only for a function that looks at nothing but the text, and whose result nobody changes.
 */
export function remembered<Result extends object>(most: number, read: (text: string) => Result): (text: string) => Result {
  /** In the order of their last use, the oldest first. */
  const known = new Map<string, Result>();
  return (text) => {
    const result = known.get(text) ?? read(text);
    known.delete(text);
    known.set(text, result);
    const oldest = known.keys().next();
    if (known.size > most && oldest.done !== true) known.delete(oldest.value);
    return result;
  };
}
