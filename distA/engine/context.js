/** Names of what can change and wake a sleeper: things of a kind (any of them), and single ones of it by variable or code. */
export const WATCH = {
    body: 'body',
    truth: 'truth',
    observation: 'observation',
    symptoms: 'symptoms',
    encounter: 'encounter',
    attribute: (name) => `attribute:${name}`,
    symptom: (name) => `symptom:${name}`,
    vital: (name) => `vital:${name}`,
    active: (kind) => `active:${kind}`,
    /** One of a kind: a variable of the body, or what has a code (`system|code`). */
    one: (kind, name) => `${kind} ${name}`,
};
//# sourceMappingURL=context.js.map