import {
  DAY,
  type Draws,
  dayOf,
  hashText,
  type Instant,
  personDraws,
  runKey,
  YEAR,
  type Zone,
} from '../../src/base/index.ts';
import {
  type Body,
  type Care,
  type ExposureLog,
  type Expression,
  type Instruction,
  Life,
  LinkedProgram,
  type ModuleProgram,
  type Origin,
  type Parameter,
  type Process,
  type Program,
  type StateListener,
  type Value,
} from '../../src/engine/index.ts';
import type { CareSite, Person } from '../../src/record/index.ts';
import type { Concept } from '../../src/terminology/index.ts';

/** A small world for engine tests: a body whose one variable `bmi` is a given function, care without appointments. */
const zone: Zone = { id: 'test', offset: 0, summer: [] };
const place = {
  city: 'X',
  county: 'X',
  state: 'XX',
  postalCode: '00000',
  country: 'US',
  latitude: 0,
  longitude: 0,
  zone,
};
const concept = (code: string): Concept => ({ codings: [{ system: 'snomed', code, display: code }] });
export const DISEASE = concept('1');
export const VISIT = concept('2');
export const DRUG = concept('3');

export function personBorn(index = 0, year = 1950): Person {
  const birthDay = dayOf(year, 3, 14);
  return {
    index,
    attempt: 0,
    household: index,
    sex: index % 2 ? 'male' : 'female',
    birth: birthDay * DAY + 3600,
    birthDay,
    names: [{ use: 'official', family: 'A', given: ['B'] }],
    race: 'white',
    ethnicity: 'nonhispanic',
    raceCoding: { system: 'cdcrec', code: '2106-3', display: 'White' },
    ethnicityCoding: { system: 'cdcrec', code: '2186-5', display: 'Not Hispanic or Latino' },
    language: 'en-US',
    phone: '1',
    addresses: [{ line: '1', place, from: birthDay * DAY }],
    relatives: [],
  };
}

/** A body whose level of every variable is `level(t)`, linear between whole years since birth. */
export const bodyOf = (person: Person, level: (years: number) => number): Body => ({
  level: (_v, t) => {
    const years = (t - person.birth) / YEAR;
    const low = Math.floor(years);
    return level(low) + (years - low) * (level(low + 1) - level(low));
  },
  nextKnot: (_v, t) => person.birth + (Math.floor((t - person.birth) / YEAR + 1e-9) + 1) * YEAR,
  reading: () => 20,
  vital: () => 20,
  startEffect: () => [],
  endEffect: () => [],
  attributeChanged: () => [],
  medicationStarted: () => [],
  medicationStopped: () => [],
});

const site: CareSite = {
  organization: { key: 'o', name: 'O', kind: 'primary_care', line: '1', place, phone: '1', practitioners: [] },
  practitioner: {
    key: 'p',
    name: { use: 'official', family: 'A', given: ['B'] },
    sex: 'female',
    specialty: { system: 'nucc', code: '207Q00000X', display: 'Family Medicine Physician' },
    npi: '1',
    organization: 'o',
  },
};

export const careOf = (processes: readonly Process[] = []): Care => ({
  appointment: (_life, _kind, wanted) => wanted,
  fastingSample: (t) => t,
  contact: () => ({ class: 'virtual', type: VISIT, length: 300 }),
  discharge: (t) => t,
  length: () => 1800,
  site: () => site,
  processes,
});

/** A module from instructions; `enter` instructions name the states. */
export function moduleOf(
  id: string,
  states: Readonly<Record<string, readonly (Omit<Instruction, 'by'> & Record<string, unknown>)[]>>,
  submodule = false,
): { module: ModuleProgram; origins: Origin[] } {
  const origins: Origin[] = [];
  const code: Instruction[] = [];
  const labels = Object.keys(states).map((name, state) => {
    const at = code.length;
    const by = origins.length;
    origins.push({
      module: id,
      state: name,
      step: '',
      file: `${id}.yaml`,
      line: state + 1,
      column: 1,
      key: hashText(`${id}/${name}/`),
    });
    code.push({ op: 'enter', by, state });
    for (const instruction of states[name]!) code.push({ ...instruction, by } as Instruction);
    return { name, at };
  });
  return {
    module: { id, title: id, submodule, states: labels, code: code.map((i) => resolveNames(i, labels)) },
    origins,
  };
}

/** `to: 'state'` becomes the index of the state's first instruction. */
function resolveNames(instruction: Instruction, labels: readonly { name: string; at: number }[]): Instruction {
  const at = (to: unknown): unknown => (typeof to === 'string' ? labels.find((l) => l.name === to)!.at : to);
  const walk = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(walk)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value).map(([k, v]) => [
              k,
              k === 'to' ? at(v) : k === 'exits' || k === 'options' ? walk(v) : v,
            ]),
          )
        : value;
  return walk(instruction) as Instruction;
}

export function programOf(
  modules: readonly ReturnType<typeof moduleOf>[],
  parameters: readonly Parameter[] = [],
): Program {
  const sorted = [...modules].sort((a, b) => (a.module.id < b.module.id ? -1 : 1));
  const origins: Origin[] = [];
  const linked = sorted.map(({ module, origins: own }) => {
    const base = origins.length;
    origins.push(...own);
    return { ...module, code: module.code.map((i) => ({ ...i, by: i.by + base })) };
  });
  return { modules: linked, origins, parameters, attributes: [], claims: [] };
}

export interface World {
  readonly person?: Person;
  readonly seed?: string;
  readonly draws?: Draws;
  readonly level?: (years: number) => number;
  readonly horizon?: Instant;
  readonly recordFrom?: Instant;
  readonly log?: ExposureLog;
  readonly entered?: StateListener;
  readonly processes?: readonly Process[];
  readonly appointment?: Care['appointment'];
  readonly attributes?: Readonly<Record<string, Value>>;
}

export function live(program: Program, world: World = {}): Life {
  const person = world.person ?? personBorn();
  const life = new Life({
    linked: new LinkedProgram(program),
    person,
    draws: world.draws ?? personDraws(runKey(world.seed ?? '1'), person.index, 0),
    body: bodyOf(person, world.level ?? (() => 25)),
    care: { ...careOf(world.processes), ...(world.appointment && { appointment: world.appointment }) },
    attributes: world.attributes ?? {},
    horizon: world.horizon ?? person.birth + 90 * YEAR,
    ...(world.recordFrom !== undefined && { recordFrom: world.recordFrom }),
    ...(world.log && { log: world.log }),
    ...(world.entered && { entered: world.entered }),
  });
  life.run();
  return life;
}

export const number = (value: number): Expression => ({ op: 'literal', value });
export const text = (value: string): Expression => ({ op: 'literal', value });
export const attribute = (name: string): Expression => ({ op: 'attribute', name });
export const AGE: Expression = { op: 'age' };
export const compare = (
  left: Expression,
  how: '<' | '<=' | '=' | '!=' | '>=' | '>',
  right: Expression,
): Expression => ({ op: 'compare', how, left, right });
