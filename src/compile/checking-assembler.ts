import type { Path, Scope } from '../language/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Assembler, DrugEffect, Label } from './compiled-type.ts';
import { Resolver } from './resolver.ts';

/** Resolves and reports, and throws the instructions away. */
export class CheckingAssembler extends Resolver implements Assembler {
  readonly state = '';
  readonly step = '';
  readonly drugEffects: readonly DrugEffect[] = [];

  constructor(scope: Scope, prefix: Path = []) {
    super(scope, prefix);
  }

  emit(): void {}

  label(): Label {
    return 0;
  }

  place(): void {}

  stateLabel(name: string, path: Path): Label {
    this.stateName(name, path);
    return 0;
  }

  exit(then: unknown, path: Path): Label {
    if (then !== undefined) this.scope.transition(then, this.from(path));
    return 0;
  }

  steps(value: unknown, path: Path): void {
    this.scope.steps(value, this.from(path));
  }

  inside(path: Path): Assembler {
    return new CheckingAssembler(this.scope, this.from(path));
  }

  conceptOf(): Concept | undefined {
    return undefined;
  }
}
