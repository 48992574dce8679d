/** Verhoeff's check over digits, the last of which is the check digit (J. Verhoeff, "Error detecting decimal codes", 1969). */
export declare function verhoeffHolds(digits: string): boolean;
/** Luhn's check (modulus 10), as LOINC and CDC race codes use it; the last digit is the check digit. */
export declare function luhnHolds(digits: string): boolean;
