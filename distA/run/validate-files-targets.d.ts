import type { ValidationContext } from '../validate/index.ts';
import { type InputFile } from './validate-files-input.ts';
import { type TextLimit } from './validate-files-lines.ts';
/** The resources on the NDJSON lines of a folder, by which references between them are judged. */
export interface Targets {
    resolve: NonNullable<ValidationContext['resolve']>;
}
/** Reads the type and id on each line of the files. A line that cannot be read is reported when it is validated. */
export declare function targetsOf(files: readonly InputFile[], limit: TextLimit): Promise<Targets>;
