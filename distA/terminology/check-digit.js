/** Multiplication table of the dihedral group D5, in which Verhoeff's check digit is computed. */
const MULTIPLY = [
    '0123456789',
    '1234067895',
    '2340178956',
    '3401289567',
    '4012395678',
    '5987604321',
    '6598710432',
    '7659821043',
    '8765932104',
    '9876543210',
];
/** Permutation of a digit by its place, of period 8. */
const PERMUTE = [
    '0123456789',
    '1576283094',
    '5803796142',
    '8916043527',
    '9453126870',
    '4286573901',
    '2793806415',
    '7046913258',
];
/** Verhoeff's check over digits, the last of which is the check digit (J. Verhoeff, "Error detecting decimal codes", 1969). */
export function verhoeffHolds(digits) {
    let sum = 0;
    for (let i = 0; i < digits.length; i++) {
        const digit = Number(digits[digits.length - 1 - i]);
        sum = Number(MULTIPLY[sum][Number(PERMUTE[i % 8][digit])]);
    }
    return sum === 0;
}
/** Luhn's check (modulus 10), as LOINC and CDC race codes use it; the last digit is the check digit. */
export function luhnHolds(digits) {
    let sum = 0;
    for (let i = 0; i < digits.length; i++) {
        const digit = Number(digits[digits.length - 1 - i]);
        const doubled = i % 2 === 1 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 === 0;
}
//# sourceMappingURL=check-digit.js.map