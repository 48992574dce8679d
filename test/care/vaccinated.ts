import { dayOf, personDraws, runKey, startOfDay } from '../../src/base/index.ts';
import { createBody } from '../../src/body/index.ts';
import { createCare } from '../../src/care/index.ts';
import { Life, LinkedProgram, type Process } from '../../src/engine/index.ts';
import type { ImmunizationEntry, Person } from '../../src/record/index.ts';
import { EMPTY, immortal, population } from './care-world.ts';

const care = createCare(immortal);
const linked = new LinkedProgram(EMPTY);

/** Person `index` of the population, born in the middle of another year; their sex and place stay. */
export function bornIn(index: number, year: number): Person {
  const day = dayOf(year, 1 + (index % 12), 1 + (index % 28));
  return { ...population.person(index), birthDay: day, birth: startOfDay(day) + 40_000 };
}

export interface Vaccinated {
  readonly person: Person;
  readonly doses: readonly ImmunizationEntry[];
  /** Id of the series or seasonal vaccine for which a dose was given. */
  seriesOf(dose: ImmunizationEntry): string;
  /** The encounter of a dose has begun and not ended. */
  inVisit(dose: ImmunizationEntry): boolean;
}

/** Nobody dies; nobody but built-in care and `processes` gives vaccines. */
export function vaccinated(person: Person, to: number, processes: readonly Process[] = []): Vaccinated {
  const draws = personDraws(runKey('vaccines'), person.index, 0);
  const attributes = population.attributesAtBirth(population.person(person.index), draws);
  const life = new Life({
    linked,
    person,
    draws,
    body: createBody(person, draws, attributes),
    care: { ...care, processes: [...care.processes, ...processes] },
    attributes,
    horizon: to,
  });
  const { entries } = life.run();
  return {
    person,
    doses: entries.filter((entry) => entry.kind === 'immunization'),
    seriesOf: (dose) => life.originOf(dose.by).state,
    inVisit({ encounter, time }) {
      const visit = encounter === undefined ? undefined : entries[encounter];
      return visit?.kind === 'encounter' && visit.time <= time && (visit.end === undefined || time <= visit.end);
    },
  };
}

export const codeOf = (dose: ImmunizationEntry): string => dose.concept.codings[0].code;
/** Antigen groups by CVX code, for counting doses against one disease. */
export const AGAINST: Readonly<Record<string, readonly string[]>> = {
  pertussis: ['01', '20', '110', '120', '130', '146'],
  polio: ['02', '10', '110', '120', '130', '146'],
  hib: ['47', '48', '49', '120', '146'],
  hepatitisB: ['08', '43', '110', '146', '189'],
  pneumococcus: ['100', '133', '215', '216'],
  rotavirus: ['116', '119'],
  measles: ['03', '05', '94'],
  varicella: ['21', '94'],
  hepatitisA: ['52', '83'],
  hpv: ['62', '165'],
  meningococcus: ['114', '136'],
  influenza: ['88', '111', '135', '140', '141', '149', '150', '158', '197'],
  tetanusBooster: ['09', '113', '115'],
  covid: ['207', '208', '218'],
  zoster: ['121', '187'],
  pneumococcusAdult: ['33', '133', '216'],
};
/** Doses against a disease at or before `to`, from `from` on. */
export const doses = (life: Vaccinated, disease: string, to = Infinity, from = -Infinity): number =>
  life.doses.filter((dose) => dose.time >= from && dose.time <= to && AGAINST[disease]!.includes(codeOf(dose))).length;
