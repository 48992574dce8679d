import type { Evaluator } from './evaluator.ts';
import type { Instruction, ModuleProgram } from './program.ts';

/**
 * An instruction, made ready. Steps have one shape, instructions dozens: whoever carries them out one after another finds what
 * to do without asking what it has before it.
 */
export type Step = Instruction extends infer I ? (I extends Instruction ? StepOf<I> : never) : never;

interface StepOf<I extends Instruction> {
  readonly op: I['op'];
  readonly by: number;
  readonly instruction: I;
  /** Of what decides where a module goes on, or of the value that it sets; made when it is first met. */
  asked: readonly Evaluator[] | undefined;
}

export const stepsOf = ({ code }: ModuleProgram): readonly Step[] =>
  code.map((instruction) => ({ op: instruction.op, by: instruction.by, instruction, asked: undefined }) as Step);
