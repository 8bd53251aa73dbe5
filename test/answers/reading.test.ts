// Where no extracted fact answers, the sentence that says it is shown, at every turn alike; without the kind of thing asked for it is not.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createService } from '../../src/service.js';

const service = await createService({ corpus: fileURLToPath(new URL('../reports-synthetic', import.meta.url)) });

const SHOWN = [
  ['how many masters and phd students will the deep sea institute take this fall', '硕士生40名、博士生12名'],
  ['calder bay emissions cut so far and 2030 target', 'fallen 18% since 2019, against a target of 40% by 2030'],
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
  ['苏凌汐多大了', 'no age stands there'],
  ['who paid for the gannet island terminal decision in 1987', 'neither the year nor a name stands there'],
])('%s is refused: %s', async (text) => {
  expect((await service.ask({ text })).verdict).toBe('not_found');
});
