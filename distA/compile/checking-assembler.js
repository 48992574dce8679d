import { Resolver } from './resolver.js';
/** Resolves and reports, and throws the instructions away. */
export class CheckingAssembler extends Resolver {
    state = '';
    step = '';
    drugEffects = [];
    constructor(scope, prefix = []) {
        super(scope, prefix);
    }
    emit() { }
    label() {
        return 0;
    }
    place() { }
    stateLabel(name, path) {
        this.stateName(name, path);
        return 0;
    }
    exit(then, path) {
        if (then !== undefined)
            this.scope.transition(then, this.from(path));
        return 0;
    }
    steps(value, path) {
        this.scope.steps(value, this.from(path));
    }
    inside(path) {
        return new CheckingAssembler(this.scope, this.from(path));
    }
    conceptOf() {
        return undefined;
    }
}
//# sourceMappingURL=checking-assembler.js.map