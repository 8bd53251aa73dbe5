// The page over the real service and the real corpus, on a phone, from the first look to the cited words.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpDoor } from '../../src/doors/http.js';
import { type BuiltPage, buildPage } from '../support/built-page.js';
import { chromiumIsThere, startChromium } from '../support/chromium.js';
import { corpusService } from '../support/corpus-service.js';
import { openDoor } from '../support/open-door.js';

describe.skipIf(!chromiumIsThere())('the page over the corpus', () => {
  let browser: Browser;
  let built: BuiltPage;
  let door: HttpDoor;
  beforeAll(async () => {
    [browser, built] = await Promise.all([startChromium(), buildPage()]);
    door = await openDoor(await corpusService(), { pageFolder: built.folder });
  });
  afterAll(async () => {
    await browser?.close();
    await door?.close();
    await built?.remove();
  });

  async function open(locale: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale });
    await page.goto(door.url);
    await page.locator('.samples button').first().waitFor();
    return page;
  }

  test('ask, read, follow the link: the quoted words are marked and on the screen', async () => {
    const page = await open('en-GB');
    await page.getByRole('textbox').fill('how many officials were sent');
    await page.getByRole('textbox').press('Enter');
    await page.locator('.answer').waitFor();
    expect(await page.locator('.answer').innerText()).toContain('480');
    expect(await page.locator('blockquote mark').allInnerTexts()).toContain('480余名');
    const quote = await page.locator('blockquote').first().innerText();
    await page.locator('a.place').first().click();
    const mark = page.locator('mark#cited');
    expect(await mark.evaluate((element) => element.textContent)).toBe(quote);
    const box = await mark.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 844) + (box?.height ?? 0)).toBeLessThan(844);
    await page.context().close();
  });

  test.each(['en-GB', 'zh-CN'])('the questions offered to a %s browser are answered', async (locale) => {
    const page = await open(locale);
    const samples = await page.locator('.samples button').allInnerTexts();
    expect(samples.length).toBeGreaterThan(1);
    for (const [index, sample] of samples.entries()) {
      await page.getByRole('textbox').fill(sample);
      await page.getByRole('textbox').press('Enter');
      const card = page.locator('.card').nth(index);
      await card.locator('.answer').waitFor();
      expect(`${sample} ${await card.getAttribute('class')}`).not.toMatch(/not_found/);
    }
    await page.context().close();
  });
});
