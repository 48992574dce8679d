import { nearestOrAll, unknownNamed } from '../diagnostics/index.ts';
import { attributeName } from './attributes.ts';
import { type DeathClaimNode, deathClaims } from './death-claims.ts';
import { BUILT_IN_NAMES, isName, PER_PERSON_YEAR, unitOf } from './expression/index.ts';
import type { AttributeNode } from './module.ts';
import { damaged } from './resolve.ts';
import { checkCodings } from './scope-codes.ts';
import type { Path, Scope } from './state-type.ts';
import type { Walk } from './walk.ts';

/** Checks names, codes, attributes and claimed deaths of a module of ours. `scope` stands at its root. */
export function checkDeclarations(walk: Walk, scope: Scope): void {
  checkNames(walk, scope);
  checkClashes(walk);
  for (const [name, concept] of Object.entries(walk.module.codes)) {
    checkCodings(walk, concept, ['codes', name], concept.codings.length > 1);
  }
  for (const [name, node] of Object.entries(walk.module.attributes)) checkAttribute(walk, name, node, scope);
  checkDeathsClaimed(walk, scope);
}

const NAMED_IN_EXPRESSIONS = ['codes', 'parameters', 'attributes', 'states'] as const;

function checkNames({ module, report }: Walk, scope: Scope): void {
  const hint = 'letters, digits and _, beginning with a letter; not a word of the expression language';
  for (const section of NAMED_IN_EXPRESSIONS) {
    for (const name of Object.keys(module[section])) {
      if (isName(name) && !name.includes('.')) continue;
      report(module.at([section, name], 'key'), {
        code: 'bad-name',
        message: `"${name}" cannot be used as a name`,
        hint,
      });
    }
  }
  if (!module.id.split('/').every((part) => isName(part) && !part.includes('.'))) {
    scope.report(
      ['module'],
      'bad-name',
      `"${module.id}" cannot be the id of a module`,
      'name files and folders like module_name',
    );
  }
  if (Object.hasOwn(module.sources, 'assumed')) {
    report(module.at(['sources', 'assumed'], 'key'), {
      code: 'bad-name',
      message: '"assumed" is not the name of a source',
    });
  }
}

/** A bare name in an expression means one thing. */
function checkClashes({ module, set, report }: Walk): void {
  const fail = (section: string, name: string, other: string): void =>
    report(module.at([section, name], 'key'), {
      code: 'ambiguous-name',
      message: `"${name}" is also ${other}`,
      hint: 'give it another name',
    });
  const others = (name: string): string | undefined => {
    if (BUILT_IN_NAMES.includes(name)) return 'a word of the expression language';
    if (set.variables.has(name)) return 'a variable of the body';
    return set.attributes.isBuiltIn(name) ? 'an attribute that the product sets' : undefined;
  };
  for (const name of Object.keys(module.parameters)) {
    const other = others(name) ?? (Object.hasOwn(module.attributes, name) ? 'an attribute of this module' : undefined);
    if (other !== undefined) fail('parameters', name, other);
  }
  for (const [name, node] of Object.entries(module.attributes)) {
    const other = others(name);
    if (other !== undefined && !(node.global === true && set.attributes.isBuiltIn(name)))
      fail('attributes', name, other);
  }
}

function checkAttribute({ module, set }: Walk, name: string, node: AttributeNode, scope: Scope): void {
  const { type, unit, values, initial } = node;
  const at: Path = ['attributes', name];
  if (unit !== undefined && type !== 'number')
    scope.report([...at, 'unit'], 'conflicting-keys', `a ${type} has no unit`);
  else if (unit !== undefined && unitOf(unit) === undefined) {
    scope.report([...at, 'unit'], 'unknown-unit', `"${unit}" is not a unit of UCUM`);
  }
  if (values !== undefined && type !== 'text')
    scope.report([...at, 'values'], 'conflicting-keys', `a ${type} has no list of values`);
  const kind = type === 'text' ? 'string' : type;
  if (initial !== undefined && typeof initial !== kind) {
    scope.report([...at, 'initial'], 'type-mismatch', `the attribute is a ${type}, this is ${JSON.stringify(initial)}`);
  } else if (typeof initial === 'string' && values !== undefined && !values.includes(initial)) {
    const hint = nearestOrAll(initial, values);
    scope.report([...at, 'initial'], 'unknown-word', `"${initial}" is not one of the values`, hint);
  }
  const first = set.attributes.shared(attributeName(module, name));
  if (first !== undefined && first.type !== type) {
    const message = `the attribute "${name}" is declared elsewhere as a ${first.type}`;
    scope.report([...at, 'type'], 'type-mismatch', message);
  }
}

function checkDeathsClaimed(walk: Walk, scope: Scope): void {
  for (const claim of deathClaims(walk.module)) {
    checkClaimedRate(walk, scope, claim);
    const { causes, atCauses } = claim;
    for (const cause of Object.keys(causes)) scope.concept(cause, [...atCauses, cause]);
    if (Object.values(causes).reduce((sum, share) => sum + share, 0) > 1 + 1e-9)
      scope.report(atCauses, 'out-of-range', 'the shares of the causes come to more than 1');
  }
}

function checkClaimedRate({ module, findings }: Walk, scope: Scope, { rate: name, at: path }: DeathClaimNode): void {
  findings.used.add(`parameters.${name}`);
  const node = module.parameters[name];
  if (node === undefined) {
    if (damaged(module, 'parameters', name)) return;
    const known = Object.keys(module.parameters);
    const { code, message, hint } = unknownNamed('unknown-parameter', 'parameter', name, known);
    scope.report(path, code, message, hint);
    return;
  }
  if (node.unit !== PER_PERSON_YEAR.text) {
    scope.report(path, 'unit-mismatch', `deaths are claimed per person-year, "${name}" is in ${node.unit}`);
  }
  for (const axis of Object.keys(node.by ?? {}).filter((each) => each !== 'age' && each !== 'sex')) {
    scope.report(path, 'type-mismatch', `deaths are claimed by age and sex, "${name}" goes by ${axis}`);
  }
}
