import { CheckingAssembler } from './checking-assembler.js';
/** A word whose check is its compilation with the instructions thrown away: what is compiled is what was checked. */
export function word(definition) {
    return Object.freeze({
        ...definition,
        check(value, scope, all) {
            definition.compile(value, new CheckingAssembler(scope), all);
        },
    });
}
//# sourceMappingURL=word.js.map