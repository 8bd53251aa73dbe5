// How the tests run: every test file under test/, in at most two processes.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    // Each process loads the word tables of both languages (about 150 MB); two of them fit a small CI machine.
    maxWorkers: 2,
    // A test that starts a service loads those tables first, which takes seconds on a busy machine.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
