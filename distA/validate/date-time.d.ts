/** The day, month and year of FHIR's date, dateTime and instant, read without a clock or a time zone. */
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a day that exists. */
export declare function isDate(text: string): boolean;
/** `hh:mm:ss`, with a fraction if need be. */
export declare const isTime: (text: string) => boolean;
/** A date with a time of day and a zone. */
export declare function isInstant(text: string): boolean;
/** A date, whole or in part, or an instant. */
export declare const isDateTime: (text: string) => boolean;
