import type { Concept } from '../../terminology/index.ts';
import { plainText } from '../plain-text.ts';

type Part = readonly [found: RegExp, written: string | ((whole: string, number: string) => string)];

const scaled = (by: number, tail: string) => (_whole: string, number: string) =>
  `${Math.round(Number(number) * by * 1000) / 1000}${tail}`;

/** Parts of RxNorm names and what clinicians write for them: no salt that all have, no tablet, liquids by the teaspoon, creams by the hundred, puffs in micrograms. */
const WRITTEN: readonly Part[] = [
  [/^\{\d+ \((.*?)\) \} Pack/, '$1 pack'],
  [/^(?:NDA\d+ )?(?:[\d.]+ (?:HR|ML|ACTUAT) )?/, ''],
  [/^(.*) Dose [\d.]+ ML (\w+) [\d.]+ MG\/ML/, '$2 $1'],
  [/ MG, /, '-'],
  [/ (?:hydrochloride|calcium|potassium|sodium|hyclate|propionate)(?=,? )/gi, ''],
  [/, (?:human|porcine|macrocrystals|monohydrate)/g, ''],
  [/([\d.]+) MG\/ACTUAT/g, scaled(1000, ' mcg')],
  [/ (?:Metered Dose|Dry Powder) Inhaler/, ' inhaler'],
  [/([\d.]+) MG\/HR Transdermal System/, scaled(24, ' mg patch')],
  [/([\d.]+) MG\/ML(?= .*Oral (?:Suspension|Solution))/g, scaled(5, ' mg/5 mL')],
  [/([\d.]+) MG\/ML Topical Cream/, scaled(0.1, '% cream')],
  [/ Extended Release .*/, ' ER'],
  [/ (?:Delayed Release )?Oral (?:Tablet|Capsule)\b/g, ''],
  [/ (?:Oral|Injectable) (Suspension|Solution)/, (_, form) => ` ${form.toLowerCase()}`],
  [/ Injection$/, ''],
  [/Pen Injector/, 'pen'],
  [/\bUNT\b/g, 'units'],
  [/\bMG\b/g, 'mg'],
  [/\bML\b/g, 'mL'],
  [/(?:Chewable Tablet|Auto-Injector)/, (form) => form.toLowerCase()],
];

const rewritten = (name: string, [found, written]: Part): string =>
  typeof written === 'string' ? name.replace(found, written) : name.replace(found, written);

/** Two drugs in one: `amoxicillin 875 mg / clavulanate 125 mg`. */
const PAIR = /^(\S+) ([\d.]+) (\S+(?: mL)?) \/ (\S+) ([\d.]+) \3/;

/** `atorvastatin 20 mg` by the drug alone. */
export const withoutStrength = (drug: string): string => drug.replace(/ \d.*/, '');

/** An RxNorm name as it is prescribed: `24 HR metformin hydrochloride 500 MG Extended Release Oral Tablet` reads `metformin 500 mg ER`; of a pack with a brand the brand. */
export function drugName(drug: Concept): string {
  const whole = plainText(drug);
  const brand = /\[(.*)\]$/.exec(whole)?.[1];
  if (brand !== undefined) return brand;
  return WRITTEN.reduce(rewritten, whole)
    .replace(PAIR, (_, first: string, much: string, unit: string, second: string, more: string) =>
      first === second
        ? `${first} ${Number(much) + Number(more)} ${unit}`
        : `${first}-${second} ${much}-${more} ${unit}`,
    )
    .replace(/^(?:[A-Z][a-z]+\b ?)+/, (words) => words.toLowerCase());
}
