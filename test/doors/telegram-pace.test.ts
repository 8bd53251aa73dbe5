// The pace of sending: bursts pass at once, then a chat gets one a second, a group twenty a minute, and all together thirty a second.
import { expect, it } from 'vitest';
import { createPace } from '../../src/doors/telegram/pace.js';

/** When each message may go, in seconds, sent one after another on a clock that moves by what is waited. */
async function sentAt(chats: readonly number[]): Promise<number[]> {
  let clock = 0;
  const pace = createPace(
    new AbortController().signal,
    () => clock,
    async (ms) => {
      clock += ms;
    },
  );
  const sent: number[] = [];
  for (const chat of chats) {
    await pace(chat);
    sent.push(Math.round(clock / 10) / 100);
  }
  return sent;
}

it('lets a burst of three pass in a chat, and then one a second', async () => {
  expect(await sentAt([1, 1, 1, 1, 1, 1])).toEqual([0, 0, 0, 1, 2, 3]);
});

it('lets twenty pass in a group, and then twenty a minute', async () => {
  const sent = await sentAt(Array.from({ length: 22 }, () => -5));
  expect(sent.slice(19)).toEqual([0, 3, 6]);
});

it('lets thirty a second go in all, and holds no chat up for another', async () => {
  expect(await sentAt([1, 1, 1, 2, 3])).toEqual([0, 0, 0, 0, 0]);
  const sent = await sentAt(Array.from({ length: 90 }, (_, i) => i + 1));
  expect(sent[29]).toBe(0);
  expect(sent[89]).toBe(2);
});
