import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';

/** An expression of FHIRPath that can be asked of a value. */
export type Evaluate = (value: unknown, environment: Record<string, unknown>) => unknown;

/** Compiles an expression that stands at a path of a definition. Throws if it cannot. */
export type Compile = (base: string, expression: string) => Evaluate;

const compile: Compile = (base, expression) =>
  fhirpath.compile({ base, expression }, r4 as never, {
    traceFn: () => {},
    resolveInternalTypes: false,
  }) as unknown as Evaluate;

/**
 * The FHIRPath engine. It is more than half of the code of a validator, and asked nothing about the resources that we write
 * ourselves: the command line loads this file only when it is called.
 */
export const loadEngine = (): Compile => compile;
