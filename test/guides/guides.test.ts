import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leaveOut } from '../left-out.ts';
import { type Block, blocksOf, patternOf, stepsOf, Workplace } from './guide.ts';

/** A newcomer follows a guide: all its blocks are run, in order, in one folder. Commands of thousands of people take a while. */
const SLOW = 300_000;

const follow = (workplace: Workplace, block: Block): void => {
  for (const { command, status, expected } of stepsOf(block)) {
    const ran = workplace.run(command);
    const shown = `$ ${command}\n${ran.printed.slice(0, 2_000)}`;
    expect(ran.status, shown).toBe(status);
    expect(patternOf(expected).test(ran.printed), `${shown}\nthe guide says\n${expected}`).toBe(true);
  }
};

/** The server of `console server` blocks, started for them; undefined where it cannot be. */
const SERVER = '../shared/oracle/server/hapi';
const PORT = '8097';
const withServer = existsSync(SERVER) && ['java', 'mvn'].every((tool) => spawnSync(tool, ['-version']).status === 0);

describe.each([
  ['docs/authors.md', 'my-modules/hypothyroidism.yaml'],
  ['docs/testers.md', undefined],
])('%s', (file, moduleFile) => {
  const workplace = new Workplace();
  const blocks = blocksOf(file);

  it('has blocks of known kinds only, so that none is left out', () => {
    expect(blocks.filter(({ kind }) => !['yaml', 'console', 'console server', 'js'].includes(kind))).toEqual([]);
    expect(blocks.length).toBeGreaterThan(5);
  });

  it.for(blocks.map((block) => [block.line, block.kind, block] as const))(
    'line %i, %s',
    { timeout: SLOW },
    ([_line, kind, block], context) => {
      if (kind === 'yaml') return workplace.piece(moduleFile!, block.text);
      if (kind === 'js') {
        workplace.write('example.mjs', block.text);
        return follow(workplace, { ...block, text: '$ node example.mjs > example.txt && test -s example.txt\n' });
      }
      if (kind === 'console') return follow(workplace, block);
      if (!withServer) leaveOut(context, `${file}:${block.line} needs java, mvn and ${SERVER}`);
      const started = spawnSync(SERVER, ['start', '--port', PORT], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      try {
        expect(started.status).toBe(0);
        follow(workplace, {
          ...block,
          text: block.text.replaceAll('http://localhost:8080/fhir', started.stdout.trim()),
        });
      } finally {
        spawnSync(SERVER, ['stop', '--port', PORT]);
      }
    },
  );
});

describe('the reader of guides', () => {
  it('takes … for anything, and nothing else', () => {
    expect(patternOf('a …\n…\nz\n').test('a b\nc\nd\nz\n')).toBe(true);
    expect(patternOf('a …\n…\nz\n').test('a b\nz\n')).toBe(true);
    expect(patternOf('a …\nz\n').test('a b\nc\nz\n')).toBe(false);
    expect(patternOf('met (1.5)\n').test('met (125)\n')).toBe(false);
    expect(patternOf('').test('something\n')).toBe(false);
  });
});
