/** Numeric functions: how many arguments, and what happens to their units. */
export const NUMERIC = {
    min: { least: 2, most: 50 },
    max: { least: 2, most: 50 },
    clamp: { least: 3, most: 3 },
    abs: { least: 1, most: 1 },
    round: { least: 1, most: 1 },
    floor: { least: 1, most: 1 },
    ceil: { least: 1, most: 1 },
    sqrt: { least: 1, most: 1 },
    exp: { least: 1, most: 1 },
    ln: { least: 1, most: 1 },
};
/** Distributions: the names of their arguments; those with `*` are plain numbers, the others share one unit. */
export const DISTRIBUTIONS = {
    uniform: { args: ['low', 'high'] },
    integer: { args: ['low', 'high'] },
    normal: { args: ['mean', 'sd', 'min', 'max'], optional: 2 },
    lognormal: { args: ['median', '*sigma'] },
    exponential: { args: ['mean'] },
    triangular: { args: ['low', 'mode', 'high'] },
    weibull: { args: ['*shape', 'scale'] },
    gamma: { args: ['*shape', 'mean'] },
    bernoulli: { args: ['*probability'] },
};
/** Functions of the person's history and of names. */
export const HISTORY = [
    ...[
        'active',
        'has',
        'last',
        'time_since',
        'time_of',
        'readings',
        'symptom',
        'visited',
        'vital',
        'at_least',
        'at_most',
    ],
    ...['completed_years', 'completed_months', 'date', 'code', 'attribute'],
];
export const FUNCTION_NAMES = [...Object.keys(NUMERIC), ...Object.keys(DISTRIBUTIONS), ...HISTORY];
//# sourceMappingURL=function-names.js.map