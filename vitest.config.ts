import { defineConfig } from 'vitest/config';

/**
 * Three projects: `unit` (beside the files, no browser), `browser` (real Chromium over the built site) and
 * `long` (fuzzing, millions of rows; run before a release, not in every check).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['scripts/browser/**/*.browser.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'long',
          include: ['scripts/**/*.long.ts', 'src/**/*.long.ts'],
          environment: 'node',
          testTimeout: 1_800_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
