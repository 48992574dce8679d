import { defineConfig } from 'vitest/config';

/** The whole comparison with the reference validator: `npm run conformance`. */
export default defineConfig({
  test: { include: ['test/validate/conformance/conformance.ts'], testTimeout: 1_800_000, hookTimeout: 1_800_000 },
});
