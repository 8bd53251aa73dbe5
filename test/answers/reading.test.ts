// Where no extracted fact answers, the sentence that says it is shown, at every turn alike; without the kind of thing asked for it is not.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createService } from '../../src/service.js';

const service = await createService({ corpus: fileURLToPath(new URL('../reports-synthetic', import.meta.url)) });

const SHOWN = [
  ['星垣全年出货目标现在是多少', '下调至22至25吉瓦时'],
  ['mingjing lake marathon prize for the winner', '冠军奖金为3万美元'],
] as const;

describe.each(SHOWN)('%s', (text, words) => {
  it('is answered with the sentence, cited', async () => {
    const { verdict, citations } = await service.ask({ text });
    expect(verdict).toBe('answered');
    expect(citations[0]?.quote).toContain(words);
  });

  it('is answered the same in the middle of a conversation', async () => {
    const conversation = `reading ${text}`;
    await service.ask({ text: '云堤洪水死了几个人', conversation });
    const { verdict, answer, citations } = await service.ask({ text, conversation });
    const alone = await service.ask({ text });
    expect({ verdict, answer, citations }).toEqual({ verdict: alone.verdict, answer: alone.answer, citations: alone.citations });
  });
});

it.each([
  ['how much did gannet island terminal cost', 'no sum of money stands there'],
  ['which shipping lines call at calder bay', 'no shipping lines stand there'],
  ['how many masters and phd students will the deep sea institute take this fall', 'the institute stands in other sentences'],
  ['苏凌汐多大了', 'no age stands there'],
  ['who paid for the gannet island terminal decision in 1987', 'neither the year nor a name stands there'],
])('%s is refused: %s', async (text) => {
  expect((await service.ask({ text })).verdict).toBe('not_found');
});
