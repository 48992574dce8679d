import type { PlaceTable } from '../pack.ts';
export declare function createPlaceTable(): PlaceTable;
