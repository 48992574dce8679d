/** How a dose is put into words: `Take 2 tablets by mouth`. */
export interface DoseForm {
  readonly verb: string;
  /** One of them; the plural adds an s, but not to a unit of measure. */
  readonly unit: string;
  /** Empty if the form says it all. */
  readonly route: string;
}

const form = (verb: string, unit: string, route: string): DoseForm => ({ verb, unit, route });

/** By the dose form in an RxNorm name, first match. */
const FORMS: readonly (readonly [RegExp, DoseForm])[] = [
  [/sublingual/i, form('Place', 'tablet', 'under the tongue')],
  [/vaginal/i, form('Use', 'dose', 'vaginally')],
  [/rectal|suppository/i, form('Use', 'dose', 'rectally')],
  [/capsule/i, form('Take', 'capsule', 'by mouth')],
  [/tablet/i, form('Take', 'tablet', 'by mouth')],
  [/oral (?:suspension|solution|syrup)/i, form('Take', 'mL', 'by mouth')],
  [/oral|lozenge/i, form('Take', 'dose', 'by mouth')],
  [/nasal/i, form('Use', 'spray', 'in the nose')],
  [/inhal/i, form('Inhale', 'puff', '')],
  [/ophthalmic/i, form('Use', 'drop', 'in the eye')],
  [/otic/i, form('Use', 'drop', 'in the ear')],
  [/transdermal|patch/i, form('Apply', 'patch', 'to the skin')],
  [/topical|cream|ointment|lotion/i, form('Apply', 'g', 'to the skin')],
  [/insulin/i, form('Inject', 'unit', 'under the skin')],
  [/\/ML injectable solution/i, form('Inject', 'mL', '')],
  [/inject|syringe|\bpen\b/i, form('Inject', 'dose', '')],
  [/implant|intrauterine/i, form('Use', 'device', '')],
];

/** Units of doses that are units of measure. */
export const MEASURED: readonly string[] = ['mL', 'g'];

const ANY = form('Use', 'dose', '');

export const doseForm = (drug: string): DoseForm => FORMS.find(([pattern]) => pattern.test(drug))?.[1] ?? ANY;
