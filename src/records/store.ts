// The one store behind all records: a libsql file under DATA, brought up to date when it is opened.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { SetupError } from '../error.js';

export type Store = Database.Database;

const FILE = 'chuchu.db';
/** How long one writer waits for another, in milliseconds. */
const BUSY_MS = 5000;

/** Each brings the store one version further; none is ever changed once it has shipped. Times are milliseconds since 1970. */
const MIGRATIONS: readonly string[] = [
  `
  create table conversations (id text primary key, turns text not null, used_at integer not null) without rowid;
  create index conversations_by_use on conversations (used_at);
  create table audit (
    number integer primary key, at integer not null, answer_id text not null, question text not null, language text, report text,
    earlier text not null, library text not null, facts text not null, verdict text not null, answer text not null
  );
  create index audit_by_answer on audit (answer_id);
  create table feedback (number integer primary key, at integer not null, answer_id text not null, fits integer not null);
  create index feedback_by_answer on feedback (answer_id);
  create table seen (source text not null, id text not null, until integer not null, primary key (source, id)) without rowid;
  create index seen_by_end on seen (until);
  create table watches (
    id text primary key, at integer not null, question text not null, language text, report text,
    kind text not null, target text not null, secrets text not null, standing text not null
  ) without rowid;
  create table chats (id text primary key, language text, last_answer text) without rowid;
  create table deliveries (
    id text primary key, at integer not null, watch text not null, kind text not null, target text not null, secrets text not null,
    body text not null, state text not null, attempts integer not null, next_at integer not null, note text
  ) without rowid;
  create index deliveries_due on deliveries (state, next_at);
  `,
  'create table inbox (source text not null, id text not null, message text not null, at integer not null, primary key (source, id)) without rowid;',
];

function migrate(store: Store, file: string): void {
  const version = Number(store.prepare('pragma user_version').raw().all().flat()[0]);
  if (version > MIGRATIONS.length) {
    throw new SetupError(
      `${file} was written by a newer version of this program (its version is ${version}, this one knows ${MIGRATIONS.length}).`,
      'Start the newer version, or set DATA to another folder.',
    );
  }
  for (let next = version; next < MIGRATIONS.length; next++) {
    // One transaction: a program that ends in the middle leaves the version before.
    store.exec(`begin immediate; ${MIGRATIONS[next]}; pragma user_version = ${next + 1}; commit;`);
  }
}

/**
 * Opens the store in a folder, which is made where it is missing. Write-ahead log: readers do not wait, and what was written before the
 * program ends, however it ends, is there at the next start.
 * @param folder null keeps everything in memory, for tests and for commands that record nothing.
 * @throws SetupError when the folder cannot be written, or the file is no store or a newer one.
 */
export function openStore(folder: string | null): Store {
  const file = folder === null ? ':memory:' : join(folder, FILE);
  try {
    if (folder !== null) mkdirSync(folder, { recursive: true });
    const store = new Database(file);
    store.exec(`pragma busy_timeout = ${BUSY_MS}`);
    store.prepare('pragma journal_mode = WAL').all();
    store.exec('pragma synchronous = NORMAL');
    migrate(store, file);
    return store;
  } catch (error) {
    if (error instanceof SetupError) throw error;
    throw new SetupError(
      `The records in ${file} cannot be opened: ${error instanceof Error ? error.message : 'unknown reason'}.`,
      'Set DATA to a folder that can be written; if the file is damaged, put a backup in its place or move it away to begin anew.',
      { cause: error },
    );
  }
}
