// Things that a number tells from others of their row, in figures or in hanzi: 9号线, 九号线, 十二号楼.

/** The number with what it is of, in folded text. */
export const IN_A_ROW = /(?:\d{1,2}|[一二三四五六七八九十]{1,3})号(?:线|楼|馆|航站楼|泊位|机组|井|高炉|文件)/gu;

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

/** The same thing with its number in the other way of writing: `9号线` for `九号线`, `十二号楼` for `12号楼`. */
export function otherNumber(text: string): string {
  const at = text.indexOf('号');
  const written = text.slice(0, at);
  return `${/\d/u.test(written) ? inHanzi(Number(written)) : inFigures(written)}${text.slice(at)}`;
}
