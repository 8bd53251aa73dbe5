// The golden rows that fail today, by class, each with a line that says what is hard about it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** class → id → reason */
export type KnownFailures = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const KNOWN_FAILURES_FILE = fileURLToPath(new URL('../golden/known-failures.json', import.meta.url));

export const readKnownFailures = (): KnownFailures => JSON.parse(readFileSync(KNOWN_FAILURES_FILE, 'utf8'));
