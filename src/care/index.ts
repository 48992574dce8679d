export { careAttributes } from './attributes.ts';
export { createCare } from './create-care.ts';
export type { AttributeChange, CareData, CausesOfDeath, Deferral, Holiday, LifeTable } from './data.ts';
export { type BackgroundDeath, backgroundDeaths } from './death.ts';
export type {
  ImmunizationSchedule,
  SeasonalVaccine,
  SharesByYear,
  VaccineDose,
  VaccineProduct,
  VaccineSeries,
} from './immunization/index.ts';
