// Reads Telegram's HTML as strictly as the Bot API does, so that a message that Telegram would refuse fails a test.

export interface ReadHtml {
  readonly text: string;
  readonly entities: readonly { readonly type: string; readonly offset: number; readonly length: number; readonly url?: string }[];
}

/** Tags of the Bot API's HTML style, with the entity each becomes. */
const TAGS: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  s: 'strikethrough',
  code: 'code',
  pre: 'pre',
  a: 'text_link',
  blockquote: 'blockquote',
};
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** `<b>`, `</b>`, `<a href="x">`, `<blockquote expandable>`, `&amp;`, `&#65;`, or one stray special character. */
const TOKEN = /<(\/?)([a-z]+)((?:\s+[a-z]+(?:="[^"<>]*")?)*)\s*>|&(?:(lt|gt|amp|quot)|#(\d+));|[<>&]/g;

/** @throws Error with the Bot API's kind of description when the markup cannot be read. */
export const readBotHtml = (html: string): ReadHtml => {
  const open: { tag: string; type: string; offset: number; url?: string }[] = [];
  const entities: { type: string; offset: number; length: number; url?: string }[] = [];
  let text = '';
  let last = 0;
  for (const token of html.matchAll(TOKEN)) {
    text += html.slice(last, token.index);
    last = token.index + token[0].length;
    const [whole, slash, tag, attributes, named, numeric] = token;
    if (named !== undefined) text += NAMED[named];
    else if (numeric !== undefined) text += String.fromCodePoint(Number(numeric));
    else if (tag === undefined) throw new Error(`can't parse entities: unescaped "${whole}" at ${token.index}`);
    else if (slash === '/') {
      const opened = open.pop();
      if (opened?.tag !== tag) throw new Error(`can't parse entities: unexpected end tag "${tag}" at ${token.index}`);
      const { type, offset, url } = opened;
      entities.push({ type, offset, length: text.length - offset, ...(url === undefined ? {} : { url }) });
    } else {
      const type = TAGS[tag];
      if (type === undefined) throw new Error(`can't parse entities: unsupported start tag "${tag}" at ${token.index}`);
      const expandable = tag === 'blockquote' && /\bexpandable\b/.test(attributes ?? '');
      const href = /href="([^"]*)"/.exec(attributes ?? '')?.[1];
      const url = href === undefined ? {} : { url: readBotHtml(href).text };
      open.push({ tag, type: expandable ? 'expandable_blockquote' : type, offset: text.length, ...url });
    }
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw new Error(`can't parse entities: can't find end tag corresponding to start tag "${unclosed.tag}"`);
  return { text: text + html.slice(last), entities };
};
