// Finds the names of the library that a question says, however they are spaced.
import type { KnownName } from '../reports/names.js';

/** Text without its blanks, and where each character of it stood. */
function squeeze(text: string): { readonly text: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let squeezed = '';
  for (let i = 0; i < text.length; i++) {
    if (text[i] === ' ') continue;
    squeezed += text[i] ?? '';
    at.push(i);
  }
  return { text: squeezed, at };
}

interface NameForm {
  readonly name: KnownName;
  /** Folded, without blanks. */
  readonly form: string;
}

const formsKnown = new WeakMap<readonly KnownName[], ReadonlyMap<string, readonly NameForm[]>>();

/** The forms of names by their first two characters: a large library knows thousands, and a question holds few. */
function formsOf(names: readonly KnownName[]): ReadonlyMap<string, readonly NameForm[]> {
  const known = formsKnown.get(names);
  if (known !== undefined) return known;
  const forms = new Map<string, NameForm[]>();
  for (const name of names) {
    for (const form of name.forms.map((f) => f.replaceAll(' ', '')).filter((f) => f.length > 1)) {
      const list = forms.get(form.slice(0, 2));
      if (list === undefined) forms.set(form.slice(0, 2), [{ name, form }]);
      else list.push({ name, form });
    }
  }
  formsKnown.set(names, forms);
  return forms;
}

/** Names known to the library, longest first, none inside another; Latin forms only at word boundaries, however they are spaced. */
export function namesAsked(folded: string, names: readonly KnownName[]): { name: KnownName; start: number; end: number }[] {
  const found: { name: KnownName; start: number; end: number }[] = [];
  const { text, at } = squeeze(folded);
  const known = formsOf(names);
  const standing = at.flatMap((_, i) =>
    (known.get(text.slice(i, i + 2)) ?? []).filter(({ form }) => text.startsWith(form, i)).map((f) => ({ ...f, i })),
  );
  for (const { name, form, i } of standing.sort((a, b) => b.form.length - a.form.length)) {
    const start = at[i] ?? 0;
    const end = (at[i + form.length - 1] ?? 0) + 1;
    const latin = /[a-z]/u.test(form);
    if (latin && (/[a-z0-9]/u.test(folded[start - 1] ?? '') || !/^(?:'?s)?(?![a-z0-9])/u.test(folded.slice(end)))) continue;
    if (!found.some((f) => f.start < end && start < f.end)) found.push({ name, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}
