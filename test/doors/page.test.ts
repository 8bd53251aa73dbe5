// The page in a real browser: a journalist's phone, a keyboard, the night, and people with bad intentions.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Service } from '../../src/domain.js';
import type { HttpDoor } from '../../src/doors/http.js';
import { type BuiltPage, buildPage } from '../support/built-page.js';
import { chromiumIsThere, startChromium } from '../support/chromium.js';
import { openDoor } from '../support/open-door.js';
import { smallService } from '../support/small-service.js';

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'en-GB' };
const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, locale: 'en-GB' };

describe.skipIf(!chromiumIsThere())('the page', () => {
  let browser: Browser;
  let built: BuiltPage;
  let door: HttpDoor;
  let context: BrowserContext;
  /** Errors of scripts and of the security policy, in whatever page they happen. */
  let complaints: string[];
  /** Requests to anywhere but the door. */
  let foreign: string[];
  /** What the service does in this test. */
  let behaviour: Partial<Service>;

  beforeAll(async () => {
    const honest = smallService();
    const service: Service = { ...honest, ask: (question) => (behaviour.ask ?? honest.ask)(question) };
    [browser, built] = await Promise.all([startChromium(), buildPage()]);
    door = await openDoor(service, { pageFolder: built.folder });
  }, 30_000);
  afterAll(async () => {
    await browser?.close();
    await door?.close();
    await built?.remove();
  });
  beforeEach(() => {
    behaviour = {};
    complaints = [];
    foreign = [];
  });
  afterEach(async () => {
    await context.close();
    expect(foreign).toEqual([]);
  });

  async function open(path = '/', options: BrowserContextOptions = PHONE): Promise<Page> {
    context = await browser.newContext(options);
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('request', (request) => request.url().startsWith(door.url) || foreign.push(request.url()));
    await page.goto(door.url + path);
    return page;
  }

  async function ask(page: Page, question: string): Promise<void> {
    await page.getByRole('textbox').fill(question);
    await page.getByRole('textbox').press('Enter');
    await page.locator('.card:last-child .answer').waitFor();
  }

  const sideways = (page: Page) => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

  test('on a phone: ask, read the figure first, see the quote with its words marked', async () => {
    const page = await open();
    await ask(page, 'how many cadres were sent');
    const card = page.locator('.card');
    expect(await card.locator('.answer').innerText()).toBe('more than 480');
    expect(await card.locator('.badge').innerText()).toBe('Stated in the report');
    expect(await card.locator('blockquote').innerText()).toContain('选派480余名干部');
    expect(await card.locator('blockquote mark').allInnerTexts()).toEqual(['480余名']);
    expect(await card.locator('figcaption').innerText()).toMatch(
      /深圳特区报 · 2024-07-26 · by 罗雅丽, 邹媛 · paragraph \d+ · said by 韩荡 · copy at 产业研究网/,
    );
    expect(await card.locator('.assumed').innerText()).toMatch(/Assumed from before\s+Shenzhen/);
    expect(await sideways(page)).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('the link lands on the cited words, marked and on the screen', async () => {
    const page = await open();
    await ask(page, 'how much funding went to shantou');
    const quote = await page.locator('blockquote').first().innerText();
    await page.locator('a.place').first().click();
    const mark = page.locator('mark#cited');
    await mark.waitFor();
    expect(await mark.evaluate((element) => element.textContent)).toBe(quote);
    const box = await mark.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(844);
    expect(await sideways(page)).toBe(0);
    await page.goBack();
    await page.locator('.card .answer').waitFor();
    expect(complaints).toEqual([]);
  });

  test('figures that must not be mixed up stand side by side with what each counts', async () => {
    const page = await open();
    await ask(page, 'how much funding went to shantou');
    expect(await page.locator('.counts li').allInnerTexts()).toEqual([
      expect.stringMatching(/6\.35 billion yuan\s+63\.5亿元\s+funds arranged · four cities/),
      expect.stringMatching(/1 billion yuan\s+10亿元\s+total size of a fund/),
    ]);
  });

  test('a refusal says so first; what is nearest stands apart, under a heading that calls it something else', async () => {
    const page = await open();
    await ask(page, 'what colour is the bicycle');
    expect(await page.locator('.badge').innerText()).toBe('Not in the reports');
    expect(await page.locator('.quotes').count()).toBe(0);
    expect(await page.locator('.nearest h3').innerText()).toMatch(/something else/);
    expect(await page.locator('.nearest blockquote').count()).toBe(1);
  });

  test('a hostile question is text', async () => {
    const page = await open();
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script> cadres';
    await ask(page, hostile);
    expect(await page.locator('.asked').innerText()).toBe(hostile);
    expect(await page.title()).toBe('Chuchu');
    expect(await page.locator('.card img, .card script').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('a linked question is asked once; a reload shows its answer again without asking', async () => {
    let asked = 0;
    const honest = smallService();
    behaviour = {
      ask: (question) => {
        asked += 1;
        return honest.ask(question);
      },
    };
    const page = await open(`/?q=${encodeURIComponent('how many cadres <b>?')}`);
    await page.locator('.answer').waitFor();
    await page.reload();
    await page.locator('.answer').waitFor();
    expect(await page.locator('.asked').innerText()).toBe('how many cadres <b>?');
    expect(asked).toBe(1);
  });

  test('turns of one tab belong together; a new conversation starts over', async () => {
    const conversations: (string | undefined)[] = [];
    const honest = smallService();
    behaviour = {
      ask: (question) => {
        conversations.push(question.conversation);
        return honest.ask(question);
      },
    };
    const page = await open('/', DESK);
    await ask(page, 'how many cadres');
    await ask(page, 'and funding?');
    expect(await page.locator('.card').count()).toBe(2);
    await page.getByRole('button', { name: 'New conversation' }).click();
    expect(await page.locator('.card').count()).toBe(0);
    await ask(page, 'how many cadres');
    expect(conversations[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(conversations[1]).toBe(conversations[0]);
    expect(conversations[2]).not.toBe(conversations[0]);
  });

  test('an error says what to do, and the question stays', async () => {
    behaviour = { ask: () => Promise.reject(new Error('broken')) };
    const page = await open();
    await page.getByRole('textbox').fill('how many cadres');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/no answer.*Try again.*id [\w-]{36}/);
    expect(await page.getByRole('textbox').inputValue()).toBe('how many cadres');
    behaviour = {};
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.answer').waitFor();
    expect(await page.locator('.failed').count()).toBe(0);
  });

  test('a question that cannot be asked, and a service that is away', async () => {
    const page = await open('/', { ...PHONE, locale: 'zh-CN' });
    await page.getByRole('textbox').fill('？！');
    await page.getByRole('textbox').press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/没有文字/);
    await page.route('**/v1/ask', (route) => route.abort());
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByText('连不上服务').first().waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('？！');
  });

  test('by keyboard alone, and heard: focus stays in the box, the answer is announced', async () => {
    const page = await open('/', DESK);
    await page.locator('#question:focus').waitFor();
    await page.keyboard.type('how many cadres');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('were sent');
    expect(await page.getByRole('textbox').inputValue()).toBe('how many cadres\nwere sent');
    await page.keyboard.press('Enter');
    await page.locator('.answer').waitFor();
    expect(await page.getByRole('status').innerText()).toBe('Stated in the report. more than 480');
    expect(await page.evaluate('document.activeElement.id')).toBe('question');
    expect(await page.getByRole('textbox', { name: 'Your question' }).count()).toBe(1);
    const outlines = new Map<unknown, unknown>();
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Shift+Tab');
      const [what, outline] = (await page.evaluate(FOCUSED)) as [unknown, unknown];
      outlines.set(what, outline);
    }
    expect([...outlines.keys()]).toEqual(
      expect.arrayContaining(['Copy citation', 'paragraph 6', '简体中文', 'New conversation', 'Chuchu']),
    );
    expect(new Set(outlines.values())).toEqual(new Set(['solid']));
  });

  test('Enter that confirms a word of an input method asks nothing', async () => {
    const page = await open('/', DESK);
    await page.getByRole('textbox').fill('多少');
    await page.getByRole('textbox').dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true });
    expect(await page.locator('.card').count()).toBe(0);
  });

  test.each([
    ['en-GB', 'en', 'What do the reports say?'],
    ['zh-CN', 'zh-Hans', '报道里怎么说？'],
    ['zh-HK', 'zh-Hant', '報道裏怎麼說？'],
    ['fr-FR', 'en', 'What do the reports say?'],
  ])('speaks to a %s browser in %s', async (locale, lang, title) => {
    const page = await open('/', { ...PHONE, locale });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  });

  test('the language is chosen by hand, and remembered', async () => {
    const page = await open();
    await page.getByRole('button', { name: '简体中文' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('报道里怎么说？');
    await page.reload();
    await page.getByText('报道里怎么说？').waitFor();
    expect(await page.getByRole('button', { name: '简体中文' }).getAttribute('aria-pressed')).toBe('true');
  });

  test('Chinese words are called Chinese, so that they get a Chinese font', async () => {
    const page = await open();
    await ask(page, 'how many cadres');
    expect(await page.locator('blockquote').getAttribute('lang')).toBe('zh');
    expect(await page.locator('.card').getAttribute('lang')).toBe('en');
    await ask(page, '派了多少干部');
    expect(await page.locator('.card').last().getAttribute('lang')).toBe('zh-Hans');
  });

  test('says that it is automatic, how old the reports are, and which files are missing', async () => {
    const page = await open();
    await page.getByText('Automated').waitFor();
    expect(await page.locator('#about-line').innerText()).toMatch(/Automated.*26 July 2024.*ago/);
    await page.locator('#about-line').click();
    expect(await page.locator('#about').innerText()).toMatch(/深圳特区报 · 26 July 2024 · loaded 20 November 2026/);
    expect(await page.locator('#about').innerText()).toMatch(/broken\.pdf: unknown type/);
    expect(await page.locator('#about a').getAttribute('href')).toBe('/reports/small');
  });

  test('a sample question is asked by a tap', async () => {
    const page = await open();
    await page.locator('.samples button').first().click();
    await page.locator('.answer').waitFor();
    expect(complaints).toEqual([]);
  });

  test('a citation is copied with its quote, its source and its address', async () => {
    const page = await open('/', { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] });
    await ask(page, 'how many cadres');
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = String(await page.evaluate('navigator.clipboard.readText()'));
    expect(copied).toMatch(/^“安排资金.*”\n.*深圳特区报.*paragraph.*\nhttp:\/\/127\.0\.0\.1:\d+\/reports\/small\?start=\d+&end=\d+#cited$/);
  });

  test.each(['light', 'dark'] as const)('by %s every text stands out from its ground', async (colorScheme) => {
    const page = await open('/', { ...PHONE, colorScheme });
    await ask(page, 'how much funding');
    await ask(page, 'what colour');
    const ratios = await page.evaluate(CONTRASTS);
    expect(ratios).toEqual([]);
    const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    const [red = 0] = String(background).match(/\d+/g)?.map(Number) ?? [];
    expect(red < 128).toBe(colorScheme === 'dark');
  });

  test('the report’s page asks for no script at all', async () => {
    const page = await open('/reports/small?start=0&end=5', { ...PHONE, javaScriptEnabled: false });
    expect(await page.locator('mark').innerText()).toHaveLength(5);
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.locator('.furniture .label').first().innerText()).toMatch(/not from the report/);
  });
});

/** Runs in the page: the name of what has the focus, and the line around it. */
const FOCUSED = `[document.activeElement.ariaLabel ?? document.activeElement.textContent, getComputedStyle(document.activeElement).outlineStyle]`;

/** Runs in the page: every piece of text whose contrast is below 4.5 to 1, the line that WCAG AA draws. */
const CONTRASTS = `(() => {
  const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = numbers(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const poor = [];
  for (const element of document.querySelectorAll('main *, footer *, header *')) {
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '')) continue;
    const [a, b] = [light(numbers(getComputedStyle(element).color)), light(ground(element))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) poor.push(element.tagName + '.' + element.className + ' ' + ratio.toFixed(2));
  }
  return poor;
})()`;
