/** Severities (0 to 100) by symptom and cause. */
export declare class Symptoms {
    #private;
    set(name: string, cause: string, severity: number): void;
    address(name: string, cause: string): void;
    /** The highest unaddressed severity over all causes. */
    severity(name: string): number;
    /** For each symptom the cause with the highest unaddressed severity. */
    unaddressed(): {
        readonly name: string;
        readonly cause: string;
        readonly severity: number;
    }[];
}
