import type { CausesOfDeath, LifeTable, LocalePack, Pyramid } from '../pack.ts';
import { deferrals } from './deferrals.ts';
import { families } from './families.ts';
import { firstUses } from './first-uses.ts';
import { ethnicityCodings, groups, raceCodings } from './groups.ts';
import { holidays } from './holidays.ts';
import { immunizations } from './immunization.ts';
import { causesOfDeath, lifeTables, pyramid } from './mortality.ts';
import { moves } from './moves.ts';
import { createNameTables } from './name-tables.ts';
import { payers } from './payers.ts';
import { createPlaceTable } from './place-table.ts';
import { addressForms, providerTables } from './provider-tables.ts';
import { births, society } from './society.ts';
import { sources } from './sources.ts';

/** The United States. Takes a few milliseconds; make it once and share it. */
export function createUsPack(): LocalePack {
  return {
    id: 'us',
    title: 'United States',
    country: 'US',
    sources,
    places: createPlaceTable(),
    pyramid: JSON.parse(pyramid) as Pyramid,
    births,
    lifeTables: JSON.parse(lifeTables) as LifeTable[],
    causesOfDeath: JSON.parse(causesOfDeath) as CausesOfDeath,
    holidays,
    deferrals,
    groups,
    raceCodings,
    ethnicityCodings,
    names: createNameTables(),
    addresses: addressForms,
    moves,
    families,
    society,
    providers: providerTables,
    firstUses,
    immunizations,
    payers,
  };
}

/** The pack for everybody: it is constant, and keeps only what it has decoded of itself. */
export const usPack: LocalePack = createUsPack();
