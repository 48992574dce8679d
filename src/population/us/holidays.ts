import type { Holiday } from '../../care/index.ts';

/**
 * Legal holidays (5 U.S.C. 6103) but for Columbus Day and Veterans Day, on which most practices are open, and those on which urgent
 * care is closed too (both assumed). Two of them are Mondays since 1971 (Public Law 90-363).
 */
export const holidays: readonly Holiday[] = [
  { name: "New Year's Day", month: 1, day: 1, observed: true },
  { name: 'Birthday of Martin Luther King, Jr.', from: 1986, month: 1, week: 3, weekday: 1 },
  { name: "Washington's Birthday", to: 1970, month: 2, day: 22, observed: true },
  { name: "Washington's Birthday", from: 1971, month: 2, week: 3, weekday: 1 },
  { name: 'Memorial Day', to: 1970, month: 5, day: 30, observed: true },
  { name: 'Memorial Day', from: 1971, month: 5, week: 5, weekday: 1 },
  { name: 'Juneteenth', from: 2021, month: 6, day: 19, observed: true },
  { name: 'Independence Day', month: 7, day: 4, observed: true },
  { name: 'Labor Day', month: 9, week: 1, weekday: 1 },
  { name: 'Thanksgiving Day', shut: true, month: 11, week: 4, weekday: 4 },
  { name: 'Christmas Day', shut: true, month: 12, day: 25, observed: true },
];
