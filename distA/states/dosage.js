import { Type } from '@sinclair/typebox';
import { DAY, HOUR, MONTH, WEEK } from '../base/index.js';
import { CodeShape, DurationShape, ExpressionShape, strict } from '../language/index.js';
import { fixed } from './fixed.js';
export const DosageShape = strict({
    amount: Type.Optional(ExpressionShape),
    every: Type.Optional(DurationShape),
    times: Type.Optional(Type.Integer({ minimum: 1, description: 'How often in each period; 1 if absent' })),
    as_needed: Type.Optional(Type.Boolean()),
    for: Type.Optional(DurationShape),
    refills: Type.Optional(Type.Integer({ minimum: 0 })),
    instructions: Type.Optional(Type.Array(CodeShape)),
});
/** The plan of a dosage; the assembler stands at it. */
export function dosagePlan(dosage, a) {
    const every = dosage.every === undefined ? undefined : fixedDuration(dosage.every, 'every', a);
    const duration = dosage.for === undefined ? undefined : fixedDuration(dosage.for, 'for', a);
    return {
        asNeeded: dosage.as_needed ?? false,
        ...(dosage.amount !== undefined && amount(dosage.amount, a)),
        ...(every !== undefined && { frequency: dosage.times ?? 1, period: periodOf(every) }),
        ...(duration !== undefined && { duration }),
        ...(dosage.refills !== undefined && { refills: dosage.refills }),
        ...(dosage.instructions && {
            instructions: dosage.instructions.map((code, i) => a.concept(code, ['instructions', i])),
        }),
    };
}
const fixedDuration = (value, key, a) => fixed(value, [key], { type: 'duration' }, a);
function amount(value, a) {
    const expression = a.expression(value, ['amount'], { type: 'number' });
    if (expression.op !== 'literal')
        return { amountOf: expression };
    return typeof expression.value === 'number' ? { amount: expression.value } : {};
}
/** Seconds in the largest unit that they are a whole number of; hours if none. */
function periodOf(seconds) {
    const units = [
        { unit: 'mo', size: MONTH },
        { unit: 'wk', size: WEEK },
        { unit: 'd', size: DAY },
    ];
    const found = units.find(({ size }) => seconds >= size && Number.isInteger(seconds / size));
    return found ? { value: seconds / found.size, unit: found.unit } : { value: seconds / HOUR, unit: 'h' };
}
//# sourceMappingURL=dosage.js.map