// Reads lists in English: `A, B, C and D`, at least one comma and an "and".
import type { ListReading, Member } from './list-reading.js';

const ITEM = String.raw`[\p{L}\p{N}“"'’.&-]+(?: [\p{L}\p{N}“"'’.&-]+){0,4}`;
const LIST = new RegExp(`((?:${ITEM}, )+${ITEM}),? (?:and|or) (${ITEM})`, 'u');
/** Words that lead up to a list; the last of them in the first item ends what is no member. Example: `partners were Vietnam`. */
const LEADS =
  /^.*\b(?:is|are|was|were|be|include[sd]?|including|covers?|covered|has|have|had|of|from|to|by|with|in|at|on|for|like|as|between|among|across|through|named?|said|offers?|provides?|sells?|buil[dt]s?|handled|needs?|and|the)\s+/iu;
/** What goes on after the last item. Example: `Mexico in 2023`. */
const GOES_ON =
  /\s(?:in|on|at|for|to|of|from|by|with|are|is|was|were|have|has|had|will|while|which|who|that|as|rose|fell|came|before|after)\s.*$/iu;

/** The list of an English clause; null without one. Figures side by side are none. */
export function readEnglishList(text: string): ListReading | null {
  const match = LIST.exec(text);
  if (match === null) return null;
  const items: Member[] = [];
  let at = match.index;
  for (const piece of (match[1] ?? '').split(', ')) {
    items.push({ text: piece, start: at, end: at + piece.length });
    at += piece.length + 2;
  }
  const last = match[2] ?? '';
  const start = match.index + match[0].length - last.length;
  items.push({ text: last, start, end: start + last.length });
  if (items.filter((item) => /\d/u.test(item.text)).length > 1) return null;
  const members = items.map((item, i): Member => {
    const lead = i === 0 ? (LEADS.exec(item.text)?.[0].length ?? 0) : 0;
    const kept = i === items.length - 1 ? item.text.slice(lead).replace(GOES_ON, '') : item.text.slice(lead);
    const words = kept.replace(/[.,]+$/u, '');
    return { text: words, start: item.start + lead, end: item.start + lead + words.length };
  });
  return {
    members: members.filter((m) => m.text !== ''),
    open: /among others|and others|and so on|\betc\b|such as|including/iu.test(text),
    counted: null,
  };
}
