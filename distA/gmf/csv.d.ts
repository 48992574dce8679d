/** Rows of a CSV text (RFC 4180): fields may stand in double quotes, in which `""` is one. Empty lines are left out. */
export declare function parseCsv(text: string): readonly (readonly string[])[];
