/** What stands before an argument: `within 1 year`, `since onset`, `medication metformin`. */
export const MARKERS = ['within', 'since', 'condition', 'allergy', 'medication', 'care_plan', 'device'];
//# sourceMappingURL=syntax.js.map