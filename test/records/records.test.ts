// What must last lasts: conversations, audit, feedback, watches and deliveries are there when the store is opened again.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, describe, expect, it } from 'vitest';
import { SetupError } from '../../src/error.js';
import { Conversations } from '../../src/records/conversations.js';
import { Deliveries, WAITS } from '../../src/records/deliveries.js';
import { openRecords } from '../../src/records/records.js';
import { openStore } from '../../src/records/store.js';
import { type Standing, Watches } from '../../src/records/watches.js';
import { smallService } from '../support/small-service.js';

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'chuchu-records-'));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true });
});

const STANDING: Standing = { verdict: 'answered', answer: '3 bridges', words: ['3座'], quotes: [] };

describe('the store', () => {
  it('keeps what was written over the end of the program', async () => {
    const data = folder();
    const first = openRecords(data);
    const answer = await smallService().ask({ text: 'how many bridges' });
    first.audit.add({ question: { text: 'how many bridges' }, earlier: [], library: 'v1', facts: [], answer });
    first.conversations.remember('chat 1', { text: 'how many bridges' });
    first.feedback.add(answer.id, false);
    first.watches.add({ question: 'q', language: 'en', report: undefined, target: { kind: 'telegram', chat: 7 }, standing: STANDING });
    // Not closed: as a program that is killed leaves it.
    const second = openRecords(data);
    expect(second.audit.entry(1)?.answer).toEqual(answer);
    expect(second.conversations.earlier('chat 1')).toEqual([{ text: 'how many bridges' }]);
    expect(second.feedback.of(answer.id)).toEqual({ right: 0, wrong: 1 });
    expect(second.watches.ofChat(7)).toHaveLength(1);
    first.close();
    second.close();
  });

  it('holds no id of who asked', async () => {
    const data = folder();
    const records = openRecords(data);
    records.conversations.remember('telegram:5550199', { text: 'q' });
    records.chats.answered('telegram:5550199', '0123456789abcdef');
    records.close();
    const raw = new Database(join(data, 'chuchu.db'));
    const rows = JSON.stringify([raw.prepare('select * from conversations').all(), raw.prepare('select * from chats').all()]);
    raw.close();
    expect(rows).not.toContain('5550199');
  });

  it('names a file that is no store, a newer store, and a folder that cannot be one', () => {
    const broken = folder();
    writeFileSync(join(broken, 'chuchu.db'), 'this is no database, but long enough to be taken for one'.repeat(40));
    expect(() => openStore(broken)).toThrow(SetupError);
    const newer = folder();
    const store = openStore(newer);
    store.exec('pragma user_version = 99');
    store.close();
    expect(() => openStore(newer)).toThrow('newer version');
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    expect(() => openStore(file)).toThrow('Set DATA to a folder');
  });
});

describe('conversations', () => {
  it('are forgotten in time, and keep the last turns only', () => {
    let clock = 0;
    const conversations = new Conversations(openStore(null), () => clock);
    for (const text of ['a', 'b', 'c', 'd', 'e']) conversations.remember('x', { text });
    expect(conversations.earlier('x').map((t) => t.text)).toEqual(['b', 'c', 'd', 'e']);
    expect(conversations.earlier('y')).toEqual([]);
    clock = 2 * 60 * 60 * 1000 + 1;
    expect(conversations.earlier('x')).toEqual([]);
    conversations.sweep();
    clock = 0;
    expect(conversations.earlier('x')).toEqual([]);
  });
});

describe('the outbox', () => {
  it('tries again after the waits of the specification, under one id, and then gives up', () => {
    let clock = 1_000_000;
    const store = openStore(null);
    const watches = new Watches(store, () => clock);
    const deliveries = new Deliveries(
      store,
      () => clock,
      () => 0.5,
    );
    const target = { kind: 'webhook' as const, url: 'https://hooks.example.org/a', secrets: ['whsec_AAAA'] };
    const watch = watches.add({ question: 'q', language: undefined, report: undefined, target, standing: STANDING });
    watches.moved(watch, { ...STANDING, answer: '4 bridges', words: ['4座'] });
    const id = deliveries.due(10)[0]?.id ?? '';
    expect(watches.all()[0]?.standing.answer).toBe('4 bridges');
    for (const seconds of WAITS.slice(1)) {
      expect(deliveries.failed(id, 'answered 500', null)).toBe('due');
      expect(deliveries.due(10)).toEqual([]);
      clock += seconds * 1000 * 1.1;
      expect(deliveries.due(10).map((d) => d.id)).toEqual([id]);
    }
    expect(deliveries.failed(id, 'answered 500', null)).toBe('dead');
    expect(deliveries.due(10)).toEqual([]);
    expect(deliveries.again(id)).toBe(true);
    expect(deliveries.due(10).map((d) => [d.id, d.attempts])).toEqual([[id, 0]]);
    deliveries.done(id);
    expect(deliveries.untilNext()).toBeNull();
  });

  it('waits as long as the receiver asks', () => {
    let clock = 0;
    const store = openStore(null);
    const watches = new Watches(store, () => clock);
    const deliveries = new Deliveries(store, () => clock);
    const watch = watches.add({
      question: 'q',
      language: undefined,
      report: undefined,
      target: { kind: 'telegram', chat: 1 },
      standing: STANDING,
    });
    watches.moved(watch, { ...STANDING, words: [] });
    deliveries.failed(deliveries.due(1)[0]?.id ?? '', '429', 600);
    clock = 599_000;
    expect(deliveries.due(1)).toEqual([]);
    clock = 600_000;
    expect(deliveries.due(1)).toHaveLength(1);
  });
});
