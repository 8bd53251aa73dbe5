// Hides what holds digits and counts nothing (addresses, phone numbers, clock times, codes, list numbers), offsets kept.

/** Stands where a hidden character stood; no reader takes it for anything. */
const HIDDEN = '\u0000';

// Every pattern is bounded and starts where no digit stands before, so that none is tried twice on one run.
const IDENTIFIERS: readonly RegExp[] = [
  // https://example.org/a?b=1, www.example.org
  /(?:https?:\/\/|www\.)[\x21-\x7e]+/g,
  // 皖icp备12345678号-1, 京公网安备11010502030123号
  /(?:icp[备证]|网安备)[ ]?\d{1,16}号?(?:-\d{1,3})?/g,
  // 13:44:44, 1.1:50.3:48.6, 3:2
  /(?<![\d.:])\d{1,9}(?:\.\d{1,6})?(?: ?: ?\d{1,9}(?:\.\d{1,6})?)+/g,
  // 24/7, 26/07/2024
  /(?<![\d./])\d{1,9}(?:\/\d{1,9})+/g,
  // 1+3, 1+7+11+x
  /(?<![0-9a-z+])[0-9a-z]{1,9}(?:\+(?:\d{1,9}|[a-z])(?![a-z]))+/g,
  // 10.1.2.3, 1.2.3
  /(?<![\d.])\d{1,9}(?:\.\d{1,9}){2,}/g,
  // 0755-88123456, 400-800-1234, 138-0013-8000, +86 13800138000
  /(?<![\d+])(?:\+?86[- ]?)?(?:0\d{2,3}[- ]\d{7,8}|1[3-9]\d-?\d{4}-?\d{4}|[48]00-\d{3}-?\d{4}|1[3-9]\d{9})(?!\d|[.万亿元个名])/g,
  // 7时30分, 18点05分
  /(?<!\d)\d{1,2}[时点]\d{1,2}分?/g,
  // 2小时09分47秒, 13分06秒: times of several units, which no one number tells
  /(?<![\d.])\d{1,3}(?:小时\d{1,2}分钟?(?:\d{1,2}(?:\.\d{1,3})?秒)?|分钟?\d{1,2}(?:\.\d{1,3})?秒)/g,
  // [1], 注：1.本表 2.增速: marks and numbers of notes
  /\[\d{1,3}\]/g,
  /(?<![\d.])\d{1,2}\.(?=[\u4e00-\u9fff])/g,
  // A number at the start of a line that only counts lines: `1. `, `2、`, `(3)`
  /(?<![^\n])[ \t]{0,8}(?:\d{1,3}[.、)](?!\d)|\d{1,3} ?\)(?!\d))/g,
  // (1), (二): a number alone in brackets
  /\((?:\d{1,3}|[一二三四五六七八九十]{1,3})\)/g,
  // #3
  /[#@]\d{1,12}/g,
];

// What may stand left of @ in an address; copies set the digits apart: `39 60 29 @qq.com`.
const BEFORE_AT = /[a-z0-9._ -]/;
const AFTER_AT = /[a-z0-9.-]/;
// The longest local part that mail systems allow (RFC 5321).
const LONGEST_LOCAL_PART = 64;

function hideAddresses(characters: string[], text: string): void {
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < LONGEST_LOCAL_PART && BEFORE_AT.test(text[start - 1] ?? '')) start -= 1;
    let end = at + 1;
    while (end < text.length && end - at < 255 && AFTER_AT.test(text[end] ?? '')) end += 1;
    characters.fill(HIDDEN, start, end);
  }
}

/** `text` (folded) with every identifier, and each of `spans`, hidden; as long as before. */
export function withoutIdentifiers(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const characters = text.split('');
  for (const pattern of IDENTIFIERS) {
    for (const match of text.matchAll(pattern)) characters.fill(HIDDEN, match.index, match.index + match[0].length);
  }
  hideAddresses(characters, text);
  for (const span of spans) characters.fill(HIDDEN, span.start, span.end);
  return characters.join('');
}
