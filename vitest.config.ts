// Tests run with the modules as they are now.
import './scripts/library/write.mjs';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
    setupFiles: ['test/fixed-seed.ts'],
    pool: 'threads',
    testTimeout: 60_000,
  },
});
