export { immunizationProcess } from './process.ts';
export type {
  ImmunizationSchedule,
  SeasonalVaccine,
  SharesByYear,
  VaccineDose,
  VaccineProduct,
  VaccineSeries,
} from './schedule.ts';
