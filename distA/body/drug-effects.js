import { AGENTS, PARTS } from './drugs.js';
import { responding } from './response.js';
/**
 * Response to the same drug differs between persons by a third of the mean. In trials the SD of the change in blood pressure
 * (about 13 mmHg) is mostly that of two readings; what remains is about 3 of 9 (assumed).
 */
const RESPONSE_SD = 0.33;
/** A fifth more or less for each doubling of the standard dose (Law 2003, BMJ 326:1427: half dose 20 % less). */
const PER_DOUBLING = 0.2;
const doseFactor = (doses) => Math.max(0.4, Math.min(1.5, 1 + PER_DOUBLING * Math.log2(doses)));
/** Effects of a product by its RxNorm codes (with or without `rxnorm|`); empty if none is known. */
export function drugEffects(codes, adherence, draws) {
    const product = codes.map((code) => PARTS.get(code.replace(/^rxnorm\|/, ''))).find((parts) => parts !== undefined);
    return (product ?? []).flatMap(({ agent, doses }) => {
        const { family, actions } = AGENTS[agent];
        const factor = doseFactor(doses) * adherence * responding(draws, family, 1, RESPONSE_SD);
        return actions.map(({ variable, shift, above, over }) => ({
            variable,
            plan: {
                shift: above === undefined ? shift * factor : Math.max(-0.95, shift * factor),
                relative: above !== undefined,
                ...(above !== undefined && { above }),
                over,
                agent,
                family,
            },
        }));
    });
}
//# sourceMappingURL=drug-effects.js.map