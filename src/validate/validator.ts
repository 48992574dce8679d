import { loadCatalogue, type UsCoreVersion } from './catalogue.ts';
import type { Issue } from './issue.ts';
import { isObject } from './json.ts';
import { Memory } from './memory.ts';
import { checkResource, conforms } from './resource.ts';
import { type Finding, type Run, report, show } from './run.ts';
import { emptyScope, type Scope } from './scope.ts';
import { findingsOfText } from './text.ts';

export interface ValidatorOptions {
  /** Which version of US Core to check resources against that claim its profiles. */
  usCore: UsCoreVersion;
}

/** What lies around a resource that is validated by itself. */
export interface ValidationContext {
  /**
   * What a reference leads to outside the resource: its type, `missing` if it has to be there and is not, `outside` if
   * that cannot be told. Without it every reference outside is taken for right, if its form and type are.
   */
  resolve?: Scope['resolve'];
  /** What was said once already (unknown profiles, code systems, extensions). Give the same set to each call. */
  said?: Set<string>;
  /** Told the type of each resource that is checked, of those within others too. */
  entered?: (type: string) => void;
}

export interface Validator {
  /** Checks one resource, a Bundle too. */
  validateResource: (resource: unknown, context?: ValidationContext) => Issue[];
  /** Checks a bundle with all that it holds, and the references between its entries. */
  validateBundle: (bundle: unknown, context?: ValidationContext) => Issue[];
  /** Checks the JSON text of one resource; issues have a line and a column. */
  validateText: (text: string, context?: ValidationContext) => Issue[];
}

/**
 * Makes a validator for R4 4.0.1 and a version of US Core. It has no state that one call could leave for another: what it keeps of values that
 * were right (short texts, frozen objects) is so in any call.
 */
export function createValidator(options: ValidatorOptions): Validator {
  const catalogue = loadCatalogue(options.usCore);
  const findings = (resource: unknown, context?: ValidationContext): Finding[] => {
    const run = runOf(catalogue, context);
    checkResource(run, resource);
    return distinct(run.findings);
  };
  return {
    validateResource: (resource, context) => findings(resource, context).map(withoutPointer),
    validateBundle: (bundle, context) => {
      if (isObject(bundle) && bundle.resourceType === 'Bundle') return findings(bundle, context).map(withoutPointer);
      const run = runOf(catalogue, context);
      const found = isObject(bundle) ? show(bundle.resourceType) : show(bundle);
      report(run, 'error', 'not-a-resource', `${found} was found; a Bundle is wanted`);
      return run.findings.map(withoutPointer);
    },
    validateText: (text, context) =>
      findingsOfText(text, (resource) => findings(resource, context)).map(withoutPointer),
  };
}

function runOf(catalogue: Run['catalogue'], context: ValidationContext | undefined): Run {
  return {
    catalogue,
    findings: [],
    path: [],
    frame: { resource: {}, root: {} },
    scope: context?.resolve ? { ...emptyScope, resolve: context.resolve } : emptyScope,
    memory: new Memory(),
    asked: 0,
    tooDeep: false,
    tries: true,
    isTrial: false,
    said: context?.said ?? new Set(),
    entered: context?.entered ?? (() => {}),
    checkResource,
    conforms,
  };
}

const withoutPointer = ({ pointer: _pointer, ...issue }: Finding): Issue => issue;

/** Without repeats: the type and several profiles may find the same. */
function distinct(findings: Finding[]): Finding[] {
  if (findings.length < 2) return findings;
  const seen = new Set<string>();
  return findings.filter(({ path, code, message }) => {
    const key = `${code} ${path} ${message}`;
    return seen.size < seen.add(key).size;
  });
}
