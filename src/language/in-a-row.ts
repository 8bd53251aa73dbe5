// Things that a number tells from others of their row, in figures or in hanzi: 9号线, 九号线, 十二号楼.

/** The number with what it is of, in folded text. */
export const IN_A_ROW =
  /(?:\d{1,2}|[一二三四五六七八九十]{1,3})号(?:线|楼|馆|航站楼|泊位|机组|井|高炉|文件)|\b(?:line|terminal|berth|building|hall) (?:no\. ?)?\d{1,2}\b/gu;

/** What the things of a row are called in Chinese. */
const CALLED: Readonly<Record<string, string>> = { line: '号线', terminal: '号航站楼', berth: '号泊位', building: '号楼', hall: '号馆' };

const HANZI = '零一二三四五六七八九';

/** 1 to 99 in hanzi, as such numbers are said. */
function inHanzi(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return HANZI[ones] ?? '';
  return `${tens > 1 ? HANZI[tens] : ''}十${ones > 0 ? HANZI[ones] : ''}`;
}

function inFigures(hanzi: string): number {
  const [before = '', after = ''] = hanzi.includes('十') ? hanzi.split('十') : ['', hanzi];
  const tens = hanzi.includes('十') ? (before === '' ? 1 : HANZI.indexOf(before)) : 0;
  return tens * 10 + (after === '' ? 0 : HANZI.indexOf(after));
}

/** What it is a number of: `号线` of `9号线`, and of `line 9`. */
export const rowOf = (text: string): string => CALLED[/^[a-z]+/u.exec(text)?.[0] ?? ''] ?? text.slice(text.indexOf('号'));

/** The same thing in the other ways of writing: `9号线` for `九号线`, `十二号楼` for `12号楼`, both for `line 9`. */
export function otherNumbers(text: string): readonly string[] {
  const number = /^[a-z]+.*?(\d+)$/u.exec(text)?.[1];
  return number === undefined ? [otherNumber(text)] : [`${number}${rowOf(text)}`, `${inHanzi(Number(number))}${rowOf(text)}`];
}

function otherNumber(text: string): string {
  const at = text.indexOf('号');
  const written = text.slice(0, at);
  return `${/\d/u.test(written) ? inHanzi(Number(written)) : inFigures(written)}${text.slice(at)}`;
}
