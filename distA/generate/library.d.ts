/** Our own modules and value sets: path to text, laid out as a folder for `--modules`. */
export declare const library: Readonly<Record<string, string>>;
