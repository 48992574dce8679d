import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate, PeopleError } from '../../src/index.ts';
import { freshFolder, generatedFiles, lifecourse } from './run.ts';

const AS_OF = ['--seed', 'given', '--as-of', '2026-01-01'];
const generated = (args: readonly string[]) => generatedFiles([...AS_OF, ...args]);
const PEOPLE = `birth_date,sex,race,city,state,income
1951-02-03,female,black,Atlanta,GA,30000
1990-12-31,male,,,,
2019-06-07,female,asian,Seattle,WA,
1948-11-12,male,white,,VT,90000
`;

function written(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'lifecourse-people-')), 'people.csv');
  writeFileSync(file, text);
  return file;
}

describe('--people', () => {
  const file = written(PEOPLE);

  it('simulates exactly these people, with any number of threads and by the command of the manifest', () => {
    const { folder, files } = generated(['--people', file]);
    const births = Object.values(files).map((text) => /"gender":"(\w+)","birthDate":"([\d-]+)"/.exec(text)!.slice(1));
    expect(births).toEqual([
      ['female', '1951-02-03'],
      ['male', '1990-12-31'],
      ['female', '2019-06-07'],
      ['male', '1948-11-12'],
    ]);
    expect(generated(['--people', file, '--workers', '3']).files).toEqual(files);
    const { command, people } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(generated(command.split(' ').slice(2)).files).toEqual(files);
    expect(people).toEqual({ file, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('gives a person the same life whoever follows, and --population cuts', () => {
    const all = generated(['--people', file]).files;
    const two = generated(['--people', written(PEOPLE.split('\n').slice(0, 3).join('\n'))]).files;
    expect(Object.keys(two)).toHaveLength(2);
    expect(all).toMatchObject(two);
    expect(generated(['--people', file, '--population', '2']).files).toEqual(two);
  });

  it('is the same in a program', () => {
    const texts = Object.values(generated(['--people', file]).files);
    const people = generate({ asOf: '2026-01-01', seed: 'given', people: PEOPLE });
    expect(people.population).toBe(4);
    for (const [i, text] of texts.entries()) expect(`${JSON.stringify(people.patient(i).bundle())}\n`).toBe(text);
    const wrong = () => generate({ asOf: '2026-01-01', people: 'birth_date,sex\n1980-01-01,x' });
    expect(wrong).toThrow(PeopleError);
    expect(wrong).toThrow(/people:2:12 error unknown-word "x" is not a known sex[\s\S]*1980-01-01,x[\s\S]*\^/);
    expect(() => generate({ asOf: '2026-01-01', people: PEOPLE, sex: 'male' })).toThrow(
      'people: those who are given cannot be chosen by sex',
    );
  });

  it('is explained by index, and by folder and id as long as the file stays', () => {
    const own = written(PEOPLE);
    const { folder, files } = generated(['--people', own]);
    const id = Object.keys(files)[2]!.slice(9).replace('.json', '');
    const byIndex = lifecourse(['explain', '--person', '2', ...AS_OF, '--people', own]);
    expect(byIndex.out).toMatch(/^person 2: .*, female, asian, born 2019-06-07 in /);
    expect(lifecourse(['explain', folder, id]).out).toBe(byIndex.out);
    expect(lifecourse(['explain', '--person', '4', ...AS_OF, '--people', own])).toMatchObject({
      status: 2,
      err: `lifecourse: there is no person 4: the 4 people of ${own} count from 0\n`,
    });
    writeFileSync(own, PEOPLE.replace('30000', '31000'));
    expect(lifecourse(['explain', folder, id])).toMatchObject({ status: 2, err: expect.stringMatching(/another one/) });
  });

  it('with mistakes is status 1: all of them with their places, and nothing is written', () => {
    const output = freshFolder();
    const bad = written('birth_date,sex,city\n1980-02-30,f,Bosten\n1980-01-01,?,Boston\n');
    const ran = lifecourse(['generate', ...AS_OF, '--people', bad, '--output', output]);
    expect(ran.status).toBe(1);
    for (const place of ['2:1 error wrong-shape', '2:14 error unknown-word', '3:12 error unknown-word'])
      expect(ran.err).toContain(`${bad}:${place}`);
    expect(() => readdirSync(output)).toThrow('ENOENT');
    expect(lifecourse(['explain', '--person', '0', ...AS_OF, '--people', bad]).status).toBe(1);
  });

  it('that cannot be read is status 1, and a filter beside it bad usage', () => {
    const absent = lifecourse(['generate', ...AS_OF, '--people', '/no/such.csv', '--output', freshFolder()]);
    expect(absent).toMatchObject({
      status: 1,
      err: expect.stringMatching(/such\.csv:1:1 error file-unreadable there is no such file/),
    });
    expect(absent.err).not.toContain('--population');
    const number = lifecourse(['generate', ...AS_OF, '--people', '300', '--output', freshFolder()]);
    expect(number).toMatchObject({
      status: 1,
      err: expect.stringMatching(/there is no such file\n.*a number of people is given with --population 300/),
    });
    const latin = written('');
    writeFileSync(latin, Buffer.from([0x62, 0xe9]));
    expect(lifecourse(['generate', ...AS_OF, '--people', latin, '--output', freshFolder()]).err).toMatch(
      /no UTF-8 text/,
    );
    const endless = lifecourse(['generate', ...AS_OF, '--people', '/dev/zero', '--output', freshFolder()]);
    expect(endless).toMatchObject({ status: 1, err: expect.stringMatching(/^\/dev\/zero:1:1 error file-unreadable /) });
    const both = lifecourse(['generate', ...AS_OF, '--people', file, '--age', '3', '--output', freshFolder()]);
    expect(both).toMatchObject({ status: 2, err: expect.stringMatching(/--age cannot choose them/) });
  });
});
