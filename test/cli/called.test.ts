import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calledAs, typed } from '../../src/cli/called.ts';

describe('what the user types for our name', () => {
  const main = join(process.cwd(), 'dist/cli/main.js');
  it.each([
    ['npx lifecourse', '/x/node_modules/.bin/lifecourse', { npm_command: 'exec' }],
    ['lifecourse', '/usr/local/bin/lifecourse', {}],
    ['npm start --', main, { npm_command: 'start', npm_lifecycle_event: 'start' }],
    [`node ${relative(process.cwd(), main)}`, main, { npm_command: 'exec' }],
  ])('%s', (wanted, script, environment) => expect(calledAs(script, environment)).toBe(wanted));

  it('stands in the commands that we print', () => {
    expect(typed('npx lifecourse', 'lifecourse generate --modules lifecourse')).toBe(
      'npx lifecourse generate --modules lifecourse',
    );
  });
});
