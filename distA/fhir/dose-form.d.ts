/** How a dose is put into words: `Take 2 tablets by mouth`. */
export interface DoseForm {
    readonly verb: string;
    /** One of them; the plural adds an s. */
    readonly unit: string;
    /** Empty if the form says it all. */
    readonly route: string;
}
export declare const doseForm: (drug: string) => DoseForm;
