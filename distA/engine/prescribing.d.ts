import { type Instant } from '../base/index.ts';
import type { MedicationEntry } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Frame } from './frame.ts';
import type { Life } from './life.ts';
import type { Act } from './program.ts';
type Prescribe = Extract<Act, {
    op: 'prescribe';
}>;
/** Records the order (or the act of giving), starts its effect on the body, and ends a course by itself. Returns the order. */
export declare function prescribe(life: Life, frame: Frame, act: Prescribe): MedicationEntry | undefined;
/** Share of doses that this person takes: the lifelong trait, 1 if nothing says otherwise. */
export declare function adherence(life: Life): number;
/** Stops an order; nothing if it has ended already. */
export declare function endOrder(life: Life, order: MedicationEntry, t: Instant, reason?: Concept): void;
/** At a wellness visit long-term prescriptions that run out are written again; the effect on the body goes on. */
export declare function renewPrescriptions(life: Life): void;
export {};
