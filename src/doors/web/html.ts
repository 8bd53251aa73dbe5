// A template tag for HTML: whatever is put in is text, unless it is Markup made here.

/** HTML that may go out as it is. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

export type Child = string | number | null | Markup | readonly Child[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function inserted(child: Child): string {
  if (child === null) return '';
  if (child instanceof Markup) return child.text;
  if (typeof child === 'object') return child.map(inserted).join('');
  return String(child).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

/** `` html`<p title="${anything}">${anything}</p>` ``: attribute values must stand in quotes. */
export function html(strings: TemplateStringsArray, ...children: readonly Child[]): Markup {
  return new Markup(strings.map((string, index) => string + inserted(children[index] ?? null)).join(''));
}
