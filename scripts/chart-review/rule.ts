import type { Chart } from './chart.ts';
import type { Resource } from './resource.ts';

/**
 * Says of one instance whether it holds. Each call counts one instance examined; the sentence is made only where it does not
 * hold.
 */
export type Examine = (holds: boolean, resources: Resource | readonly Resource[], sentence: () => string) => void;

/** What no chart of a real person shows. */
export interface Rule {
  readonly name: string;
  /** What must not be found, in a line. */
  readonly finds: string;
  /** Looks through one chart. */
  readonly review: (chart: Chart, examine: Examine) => void;
}

/** What is a matter of degree: a share, printed and not judged. */
export interface Figure {
  readonly name: string;
  /** What the share is of what. */
  readonly tells: string;
  readonly measure: (chart: Chart, count: (yes: boolean) => void) => void;
}

/** What no table of `knowledge` knows yet, so that no rule has looked at it. */
export interface Unknown {
  readonly name: string;
  readonly codes: (chart: Chart) => Iterable<string>;
}

export interface Violation {
  readonly rule: string;
  /** `Patient/ID`. */
  readonly patient: string;
  /** `Type/ID` of the resources that disagree. */
  readonly resources: readonly string[];
  readonly sentence: string;
}
