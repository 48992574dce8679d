import type { NameTables } from '../pack.ts';
export declare function createNameTables(): NameTables;
