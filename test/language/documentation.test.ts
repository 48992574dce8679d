import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { printDiagnostics } from '../../src/diagnostics/index.ts';
import { readModule } from '../../src/language/index.ts';
import { checkAll, vocabulary, words } from '../../src/simulate/index.ts';

const text = readFileSync('docs/language.md', 'utf8');
const examples = [...text.matchAll(/^```yaml\n(.*?)^```/gms)].map((match) => match[1]!);

describe('docs/language.md', () => {
  it('shows a module in which the checker finds nothing', () => {
    const [whole] = examples.filter((each) => /^module:/m.test(each));
    const { module, diagnostics } = readModule(whole!, 'docs/language.md', 'gout');
    expect(printDiagnostics([...diagnostics, ...checkAll([module!], [])])).toBe('');
  });

  it('shows YAML', () => {
    for (const each of examples)
      for (const piece of each.split(/^(?=then:)/m)) expect(() => parse(piece)).not.toThrow();
  });

  it('has each word of the language', () => {
    for (const { key } of words.states) expect(text, key).toMatch(new RegExp(`\`(\\{ )?${key}:|\`${key}\``));
  });

  it('names what modules can name', () => {
    for (const { name, unit } of vocabulary.variables) expect(text).toContain(`\`${name}\` (${unit})`);
    for (const { name } of vocabulary.panels) expect(text).toContain(`\`${name}\``);
    const lists = vocabulary.attributes.filter((each) => each.values !== undefined && /^[a-z_]+$/.test(each.name));
    for (const { name, values } of lists) {
      if (['gender', 'sexual_orientation'].includes(name)) continue; // GMF's
      expect(text).toContain(`\`${name}\` (${values!.join(', ')})`);
    }
  });
});
