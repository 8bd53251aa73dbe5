// The report's own page, as HTML: the cited characters and no others are marked, and no text becomes markup.
import { expect, test } from 'vitest';
import { html } from '../../src/doors/web/html.js';
import { missingPage, reportPage } from '../../src/doors/web/report-page.js';
import { textBlocks } from '../../src/doors/web/text-blocks.js';
import { smallReport } from '../support/small-service.js';

const at = (start: unknown, end: unknown) => ({ start, end });
const NOWHERE = at(undefined, undefined);
const unescaped = (text: string) =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_all, name) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[String(name)] ?? '');
const marks = (page: string) => [...page.matchAll(/<mark[^>]*>([\s\S]*?)<\/mark>/g)].map(([, inside]) => unescaped(inside ?? ''));

test('every word of the text is on the page, in its order', () => {
  const report = smallReport();
  const shown = textBlocks(report).map(({ start, end }) => report.text.slice(start, end));
  expect(shown.join('')).toBe(report.text.replace(/[\r\n]+/g, ''));
  const page = reportPage(report, NOWHERE, 'en');
  for (const block of shown) expect(unescaped(page)).toContain(block);
});

test('exactly the cited characters are marked, wherever they stand', () => {
  const report = smallReport();
  for (const { start, end } of report.passages) {
    const page = reportPage(report, at(String(start), String(end)), 'en');
    expect(marks(page)).toEqual([report.text.slice(start, end)]);
    expect(page.match(/id="cited"/g)).toHaveLength(1);
  }
});

test('words over several lines are marked in each, and landed on once', () => {
  const report = smallReport('lines', 'first line.\n\nsecond line.\r\nthird line.');
  const page = reportPage(report, at('6', '32'), 'en');
  expect(marks(page)).toEqual(['line.', 'second line.', 'third']);
  expect(page.match(/id="cited"/g)).toHaveLength(1);
});

test.each([
  ['-1', '5'],
  ['5', '5'],
  ['9', '3'],
  ['0', '99999999'],
  ['1e3', '2e3'],
  ['0x1', '9'],
  ['', ''],
  ['NaN', 'Infinity'],
  [['1', '2'], '5'],
  [{ a: '1' }, '5'],
  ['3', undefined],
  [undefined, '"><script>alert(1)</script>'],
  ['9'.repeat(400), '9'.repeat(401)],
])('a place from %s to %s is not in the text: the page says so and marks nothing', (start, end) => {
  const page = reportPage(smallReport(), at(start, end), 'en');
  expect(marks(page)).toEqual([]);
  expect(page).toContain('does not have');
  expect(page).not.toMatch(/<script/);
});

test('a character of two units is never cut in half', () => {
  const report = smallReport('halves', 'a𠮷b');
  expect(marks(reportPage(report, at('1', '3'), 'en'))).toEqual(['𠮷']);
  expect(marks(reportPage(report, at('1', '2'), 'en'))).toEqual([]);
  expect(marks(reportPage(report, at('2', '4'), 'en'))).toEqual([]);
});

test('hostile text, title and id stay text', () => {
  const evil = `</p><script>alert("1")</script>&lt;'`;
  const report = smallReport(evil, `${evil}\n${evil}`, evil);
  const page = reportPage(
    { ...report, masthead: { ...report.masthead, url: 'javascript:alert(1)', authors: [evil], outlet: evil } },
    at('4', '12'),
    'en',
  );
  expect(page).not.toMatch(/<script|href="javascript:/);
  expect(marks(page)).toEqual([evil.slice(4, 12)]);
  expect(page).toContain(`/v1/reports/${encodeURIComponent(evil).replaceAll("'", '&#39;')}/text`);
});

test('page furniture stands in boxes of its own, each with its label', () => {
  const page = reportPage(smallReport(), NOWHERE, 'zh');
  const outside = page.replace(/<aside class="furniture">[\s\S]*?<\/aside>/g, '');
  expect(outside).not.toContain('皖ICP备');
  expect(outside).toContain('安排资金63.5亿元');
  expect(page.match(/<aside/g)?.length).toBe(page.match(/<\/aside>/g)?.length);
});

test('each body paragraph has its number once, to be linked to', () => {
  const page = reportPage(smallReport(), NOWHERE, 'en');
  const numbers = [...page.matchAll(/id="p(\d+)"/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
  expect(numbers.length).toBeGreaterThan(5);
});

test('an empty report, and one that is not there', () => {
  expect(reportPage(smallReport('empty', '', null), NOWHERE, 'en')).toContain('empty.txt');
  expect(missingPage('zh-Hant')).toContain('沒有報告');
});

test('the template escapes whatever is no markup, lists included', () => {
  expect(html`<p title="${`"'&`}">${['<', html`<br>`, null, 3]}</p>`.text).toBe('<p title="&quot;&#39;&amp;">&lt;<br>3</p>');
});
