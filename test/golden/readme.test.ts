import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Workplace } from '../guides/guide.ts';

/** Commands that README.md shows with what they print. After a change that is meant to change output: `npm run golden`. */
const SHOWN = /^```\n(\$ (.*)\n)[\s\S]*?^```$/gm;

it('README.md shows what its commands print', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const workplace = new Workplace();
  let shown = 0;
  const renewed = readme.replace(SHOWN, (_, line, command) => {
    const { status, printed } = workplace.run(command);
    expect(status, printed).toBe(0);
    shown += 1;
    // Started elsewhere, it names the checkout.
    return `\`\`\`\n${line}${printed.replaceAll(`${process.cwd()}/`, '')}\`\`\``;
  });
  expect(shown).toBeGreaterThan(0);
  await expect(renewed).toMatchFileSnapshot('../../README.md');
});
