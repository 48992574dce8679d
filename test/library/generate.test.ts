import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  createValidator,
  generate,
  library,
  ModuleError,
  moduleTemplate,
  type SyntheticPatient,
} from '../../src/index.ts';
import { freshFolder, lifecourse } from '../cli/run.ts';

const asOf = '2026-01-01';
const ESSENTIAL_HYPERTENSION = 'snomed|59621000';
const patients = generate({ asOf, seed: 'library' });

async function first(n: number, stream: AsyncIterable<SyntheticPatient> = patients): Promise<SyntheticPatient[]> {
  const found: SyntheticPatient[] = [];
  for await (const patient of stream) if (found.push(patient) === n) break;
  return found;
}

describe('a stream of patients', () => {
  it('has the same bundles as the command', async () => {
    const output = freshFolder();
    const ran = lifecourse(['generate', '--population', '3', '--seed', 'library', '--as-of', asOf, '--output', output]);
    expect(ran.status, ran.err).toBe(0);
    const written = readdirSync(join(output, 'fhir')).sort();
    for (const [i, patient] of (await first(3)).entries()) {
      expect(written[i]).toBe(`${String(i).padStart(8, '0')}-${patient.id}.json`);
      expect(`${JSON.stringify(patient.bundle())}\n`).toBe(readFileSync(join(output, 'fhir', written[i]!), 'utf8'));
    }
  });

  it('begins anew with each loop, and gives each person by index', async () => {
    const [a, b] = [await first(3), await first(3)];
    expect(a.map(({ resources }) => resources)).toEqual(b.map(({ resources }) => resources));
    expect(patients.patient(2).resources).toEqual(a[2]!.resources);
  });

  it('ends after the population that was asked for, and not without', async () => {
    const two = generate({ asOf, population: 2, library: false });
    expect(await first(99, two)).toHaveLength(2);
    expect(two.population).toBe(2);
    expect(() => two.patient(2)).toThrow('index: 2 is not among the 2 people');
    expect(patients.population).toBe(Number.POSITIVE_INFINITY);
  });

  it('takes who is wanted, and gives up when nobody is', async () => {
    const light = generate({ asOf, library: false });
    const old = await light.take(2, ({ age }) => age >= 65);
    expect(old.map(({ age }) => age >= 65)).toEqual([true, true]);
    expect(old[0]!.index).toBeLessThan(old[1]!.index);
    await expect(light.take(1, ({ age }) => age > 150, { among: 5 })).rejects.toThrow(
      '1 people were wanted; 0 of the first 5 are such',
    );
    expect(await light.take(0)).toEqual([]);
  });

  it('lets others have their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await generate({ asOf, library: false }).take(5);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });

  it('checks each person if it is given a validator', async () => {
    const strict = generate({ asOf, only: ['hypertension*'], validator: createValidator({ usCore: '6.1.0' }) });
    expect(await strict.take(2)).toHaveLength(2);
    const refusing = { ...createValidator({ usCore: '6.1.0' }), validateBundle: () => [refusal] };
    await expect(generate({ asOf, library: false, validator: refusing }).take(1)).rejects.toThrow(
      'person 0 is no valid FHIR: Bundle: refused',
    );
  });
});

const refusal = { severity: 'error', code: 'not-a-resource', path: 'Bundle', message: 'refused' } as const;

describe('a patient', () => {
  it('tells which codes are in the record, which are active, and which are true', async () => {
    let active = 0;
    for (const patient of await first(30)) {
      const conditions = patient.resourcesOf('Condition');
      for (const { code, clinicalStatus } of conditions) {
        const { system, code: bare } = code!.coding![0]!;
        expect(patient.recorded(`${system}|${bare}`)).toBe(true);
        if (clinicalStatus!.coding![0]!.code === 'active') expect(patient.active(`${system}|${bare}`)).toBe(true);
      }
      const hypertension = conditions.some(
        ({ code, clinicalStatus }) =>
          code!.coding!.some((coding) => coding.code === '59621000') && clinicalStatus!.coding![0]!.code === 'active',
      );
      expect(patient.active(ESSENTIAL_HYPERTENSION)).toBe(hypertension);
      expect(patient.active('59621000')).toBe(hypertension);
      if (hypertension) active++;
      const truth = patient.life.truths.some(
        (each) => each.kind === 'onset' && each.concept.codings[0].code === '59621000' && each.resolved === undefined,
      );
      expect(patient.has(ESSENTIAL_HYPERTENSION)).toBe(truth);
    }
    expect(active).toBeGreaterThan(0);
  });

  it('knows what a measurement is, and refuses a system that nobody knows', () => {
    const adult = patients.patient(0);
    expect(adult.recorded('loinc|29463-7')).toBe(true);
    expect(adult.recorded('http://loinc.org|29463-7')).toBe(true);
    expect(adult.recorded('snomed|29463-7')).toBe(false);
    expect(adult.active('loinc|29463-7')).toBe(false);
    expect(() => adult.has('snomed:59621000')).toThrow('write "snomed|59621000"');
    expect(() => adult.has('snomd|59621000')).toThrow('there is no code system snomd; did you mean snomed?');
  });

  it('has an age that its birth date gives, and a reference for each that its resources name', async () => {
    for (const patient of await first(5)) {
      const [header] = patient.resourcesOf('Patient');
      const until = header!.deceasedDateTime?.slice(0, 10) ?? asOf;
      const [y, rest] = [Number(until.slice(0, 4)), until.slice(5)];
      const birth = header!.birthDate!;
      expect(patient.age).toBe(y - Number(birth.slice(0, 4)) - (rest < birth.slice(5) ? 1 : 0));
      expect(patient.deceased).toBe(header!.deceasedDateTime !== undefined);
      expect(patient.sex).toBe(header!.gender);
      const there = new Set([...patient.resources, ...patient.providers].map((r) => `${r.resourceType}/${r.id}`));
      const named = [...JSON.stringify(patient.resources).matchAll(/"reference":"([^"]+)"/g)].map(([, to]) => to!);
      expect(named.length).toBeGreaterThan(10);
      expect(named.filter((to) => !there.has(to))).toEqual([]);
    }
  });

  it('says which module and line caused an entry', async () => {
    const [patient] = await patients.take(1, (each) => each.active(ESSENTIAL_HYPERTENSION));
    const diagnosis = patient!.life.entries.find(
      (entry) => entry.kind === 'condition' && entry.concept.codings[0].code === '59621000',
    );
    const { module, file, line } = patient!.origin(diagnosis!);
    expect(module).toBe('hypertension_care');
    expect(file).toBe('modules/hypertension_care.yaml');
    expect(library['hypertension_care.yaml']!.split('\n')[line - 1]).toContain('diagnose');
  });
});

describe('modules as texts', () => {
  it('run beside our library, in place of one of ours, or alone', async () => {
    const cold = { 'my_cold.yaml': moduleTemplate('my_cold') };
    const [with1] = await generate({ asOf, modules: cold, only: ['my_*'] }).take(1, (p) => p.recorded('82272006'));
    expect(with1!.life.entries.some((entry) => with1!.origin(entry).file === 'my_cold.yaml')).toBe(true);
    const mine = moduleTemplate('hypertension');
    const replaced = generate({ asOf, modules: { 'hypertension.yaml': mine }, only: ['hypertension'] }).patient(0);
    expect(replaced.has(ESSENTIAL_HYPERTENSION)).toBe(false);
    expect(replaced.life.truths.length).toBeGreaterThan(0);
  });

  it('may be Synthea’s, with their submodules and lookup tables', () => {
    const called = { Initial: { type: 'Initial', direct_transition: 'Tall' } };
    const modules = {
      'outer.json': JSON.stringify({
        name: 'Outer',
        states: {
          Initial: { type: 'Initial', direct_transition: 'Inner' },
          Inner: { type: 'CallSubmodule', submodule: 'folder/inner', direct_transition: 'Which' },
          Which: {
            type: 'Simple',
            lookup_table_transition: [
              { transition: 'Yes', default_probability: 0, lookup_table_name: 'sexes.csv' },
              { transition: 'No', default_probability: 1, lookup_table_name: 'sexes.csv' },
            ],
          },
          Yes: { type: 'SetAttribute', attribute: 'looked_up', value: true, direct_transition: 'No' },
          No: { type: 'Terminal' },
        },
      }),
      'folder/inner.json': JSON.stringify({
        name: 'Inner',
        states: {
          ...called,
          Tall: { type: 'SetAttribute', attribute: 'called', value: true, direct_transition: 'End' },
          End: { type: 'Terminal' },
        },
      }),
      'lookup_tables/sexes.csv': 'gender,Yes,No\nM,1,0\nF,1,0\n',
    };
    const { attributes } = generate({ asOf, modules, library: false }).patient(0).life;
    expect([attributes.called, attributes.looked_up]).toEqual([true, true]);
  });

  it('with a mistake are refused at once, with its line', () => {
    const text = moduleTemplate('my_cold').replace('rate: incidence', 'rate: incidense');
    const read = () => generate({ asOf, modules: { 'my_cold.yaml': text } });
    expect(read).toThrow(ModuleError);
    expect(read).toThrow(/my_cold\.yaml:\d+:\d+ error unknown-name .*incidense[\s\S]*\^[\s\S]*incidence/);
  });

  it('are the files of this checkout, line for line, without lines of comments', () => {
    const uncommented = (text: string): string =>
      text
        .split('\n')
        .map((line) => (line.trim().startsWith('#') ? '' : line))
        .join('\n');
    const texts = (folder: string, prefix: string): [string, string][] =>
      readdirSync(folder).map((name) => [prefix + name, uncommented(readFileSync(join(folder, name), 'utf8'))]);
    const files = Object.fromEntries([...texts('modules', ''), ...texts('value-sets', 'value-sets/')]);
    expect(Object.keys(library)).toEqual(Object.keys(files));
    expect(Object.keys(files).filter((path) => library[path] !== files[path])).toEqual([]);
  });
});

describe('filters', () => {
  it('give the people of the command with the same ones', async () => {
    const output = freshFolder();
    const ran = lifecourse(
      ['generate', '--population', '2', '--seed', 'library', '--as-of', asOf, '--output', output].concat([
        '--age',
        '60-69',
        '--sex',
        'female',
        '--state',
        'ma',
        '--city',
        'boston',
        '--alive-only',
      ]),
    );
    expect(ran.status, ran.err).toBe(0);
    const wanted = { age: [60, 69], sex: 'female', state: 'Massachusetts', city: 'Boston', aliveOnly: true } as const;
    const found = await first(2, generate({ asOf, seed: 'library', ...wanted }));
    for (const [i, written] of readdirSync(join(output, 'fhir')).sort().entries())
      expect(`${JSON.stringify(found[i]!.bundle())}\n`).toBe(readFileSync(join(output, 'fhir', written), 'utf8'));
  });
});

describe('options that cannot be', () => {
  it.each([
    [{ asOf: '2026-02-30' }, 'asOf: 2026-02-30 is no date of the calendar as YYYY-MM-DD'],
    [{ asOf: '0026-01-01' }, 'asOf: 0026-01-01 is no date of the calendar as YYYY-MM-DD, from 1900 on'],
    [{ asOf, seed: 5 as never }, 'seed: 5 is no text'],
    [{ asOf, usCore: '5' as never }, 'usCore: 5 is none of 6.1.0, 7.0.0, none'],
    [{ asOf, roster: '2026-01-02' }, 'roster: 2026-01-02 lies after asOf, 2026-01-01'],
    [{ asOf, population: 1.5 }, 'population: 1.5 is no whole number from 0 on'],
    [{ asOf, yearsOfHistory: -1 }, 'yearsOfHistory: -1 is no whole number from 0 on'],
    [{ asOf, age: [70, 60] as const }, 'age: 70-60 is the wrong way round; did you mean 60-70?'],
    [{ asOf, state: 'Masachusetts' }, 'state: there is no state Masachusetts; did you mean Massachusetts?'],
    [{ asOf, only: ['hypertention'] }, 'only: there is no module hypertention; did you mean hypertension?'],
    [{ asOf, only: ['!gowt'] }, 'only: there is no module gowt'],
    [{ asOf, modules: { gout: 'module: gout' } }, 'modules: the path "gout" must end in .yaml, .json or .csv'],
  ])('are refused: %j', (options, message) => {
    expect(() => generate(options)).toThrow(message);
  });

  it.each([
    [undefined, 'options: undefined is no object; asOf at least is needed'],
    [{ asOf, populatoin: 3 }, 'populatoin: there is no such option; did you mean "population"?'],
    [{ asOf, toString: 3 }, 'toString: there is no such option'],
    [{ asOf, state: 5 }, 'state: 5 is no text'],
    [{ asOf, city: null }, 'city: null is no text'],
    [{ asOf, people: [['birth_date', 'sex']] }, 'people: [["birth_date","sex"]] is no text'],
    [{ asOf, only: 'hypertension' }, 'only: hypertension is no list of texts'],
    [{ asOf, only: [5] }, 'only: [5] is no list of texts'],
    [{ asOf, modules: null }, 'modules: null is no object of texts by path'],
    [{ asOf, modules: { 'x.yaml': 5 } }, 'modules: {"x.yaml":5} is no object of texts by path'],
    [{ asOf, modules: ['x.yaml'] }, 'modules: ["x.yaml"] is no object of texts by path'],
    [{ asOf, library: 'no' }, 'library: no is not true or false'],
    [{ asOf, aliveOnly: 1 }, 'aliveOnly: 1 is not true or false'],
    [{ asOf, validator: true }, 'validator: true is no object'],
  ])('are refused as RangeError in JavaScript, which checks no types: %j', (options, message) => {
    expect(() => generate(options as never)).toThrow(RangeError);
    expect(() => generate(options as never)).toThrow(message);
  });

  it('that are undefined are not given', () => {
    const { population } = generate({
      asOf,
      library: false,
      state: undefined,
      only: undefined,
      nothing: undefined,
    } as never);
    expect(population).toBe(Number.POSITIVE_INFINITY);
  });

  it('and code systems that only JavaScript knows', () => {
    expect(() => generate({ asOf }).patient(0).has('toString|x')).toThrow('there is no code system toString');
  });
});
