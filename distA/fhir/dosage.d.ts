import type { Dosage, Duration as FhirDuration, Quantity } from 'fhir/r4.js';
import type { Dosage as Prescribed } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import { type DoseForm } from './dose-form.ts';
import { type Mapping } from './mapping.ts';
/** The instruction in words and in structure. */
export declare function dosageInstruction(drug: Concept, dosage: Prescribed, mapping: Mapping): Dosage;
export declare const formOf: (drug: Concept) => DoseForm;
/** A number of units of the dose form, as UCUM annotation. */
export declare const doses: (value: number, form: DoseForm) => Quantity;
export declare const days: (value: number) => FhirDuration;
/** Whole days of a planned course; undefined if it is open. */
export declare const courseDays: ({ duration }: Prescribed) => number | undefined;
