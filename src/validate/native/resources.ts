import { asArray, isObject, type JsonObject, textOf } from '../json.ts';
import { frameOf, type Run } from '../run.ts';
import { has, hasChoice, objectOf } from './evidence.ts';
import { compareDateTimes } from './moments.ts';
import type { NativeInvariant } from './native-invariants.ts';

function containedOf(value: unknown): readonly JsonObject[] {
  const { contained } = objectOf(value);
  return contained === undefined ? none : asArray(contained).filter(isObject);
}

const none: readonly JsonObject[] = [];

/** Whether any string below says just this; a key to look under may be given. */
function says(value: unknown, wanted: string, key?: string, under?: string): boolean {
  if (typeof value === 'string') return value === wanted && (key === undefined || key === under);
  if (Array.isArray(value)) return value.some((item) => says(item, wanted, key, under));
  return isObject(value) && Object.entries(value).some(([name, child]) => says(child, wanted, key, name));
}

/** A contained resource is referred to from the resource around it, or refers to that. */
const isUsed = (contained: JsonObject, run: Run): boolean =>
  says(frameOf(run).resource, `#${textOf(contained.id)}`) || says(contained, '#', 'reference');

const hasAnswer = (value: unknown): boolean => typeof objectOf(value).answerBoolean === 'boolean';

/** Invariants of all resources, and of single types that a record has many of. */
export const resourceInvariants: readonly NativeInvariant[] = [
  {
    key: 'mdd-1',
    about: 'whenPrepared',
    expression: 'whenHandedOver.empty() or whenPrepared.empty() or whenHandedOver >= whenPrepared',
    test: (value) => {
      const { whenPrepared, whenHandedOver } = objectOf(value);
      if (typeof whenPrepared !== 'string' || typeof whenHandedOver !== 'string') return true;
      const order = compareDateTimes(whenPrepared, whenHandedOver);
      return order !== undefined && order <= 0;
    },
  },
  {
    key: 'dom-2',
    about: 'contained',
    expression: 'contained.contained.empty()',
    test: (value) => containedOf(value).every((r) => !has(r, 'contained')),
  },
  {
    key: 'dom-3',
    about: 'contained',
    expression:
      "contained.where((('#'+id in (%resource.descendants().reference | %resource.descendants().as(canonical) | %resource.descendants().as(uri) | %resource.descendants().as(url))) or descendants().where(reference = '#').exists() or descendants().where(as(canonical) = '#').exists() or descendants().where(as(canonical) = '#').exists()).not()).trace('unmatched', id).empty()",
    test: (value, run) => containedOf(value).every((r) => isUsed(r, run)),
  },
  {
    key: 'dom-4',
    about: 'contained',
    expression: 'contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()',
    test: (value) =>
      containedOf(value).every((r) => !has(objectOf(r.meta), 'versionId') && !has(objectOf(r.meta), 'lastUpdated')),
  },
  {
    key: 'dom-5',
    about: 'contained',
    expression: 'contained.meta.security.empty()',
    test: (value) => containedOf(value).every((r) => !has(objectOf(r.meta), 'security')),
  },
  {
    key: 'pat-1',
    expression: 'name.exists() or telecom.exists() or address.exists() or organization.exists()',
    test: (value) => ['name', 'telecom', 'address', 'organization'].some((name) => has(objectOf(value), name)),
  },
  {
    key: 'org-1',
    expression: '(identifier.count() + name.count()) > 0',
    test: (value) => has(objectOf(value), 'identifier') || has(objectOf(value), 'name'),
  },
  {
    key: 'org-2',
    expression: "where(use = 'home').empty()",
    test: (value) => objectOf(value).use !== 'home',
  },
  {
    key: 'org-3',
    expression: "where(use = 'home').empty()",
    test: (value) => objectOf(value).use !== 'home',
  },
  {
    key: 'que-7',
    expression: "operator = 'exists' implies (answer is Boolean)",
    test: (value) => objectOf(value).operator !== 'exists' || hasAnswer(value),
  },
  {
    key: 'prr-1',
    about: 'orderDetail',
    expression: 'orderDetail.empty() or code.exists()',
    test: (value) => !has(objectOf(value), 'orderDetail') || has(objectOf(value), 'code'),
  },
  {
    key: 'fhs-1',
    expression: 'age.empty() or born.empty()',
    test: (value) => !hasChoice(objectOf(value), 'age') || !hasChoice(objectOf(value), 'born'),
  },
  {
    key: 'fhs-2',
    expression: 'age.exists() or estimatedAge.empty()',
    test: (value) => hasChoice(objectOf(value), 'age') || !has(objectOf(value), 'estimatedAge'),
  },
  {
    key: 'imm-1',
    expression: 'documentType.exists() or reference.exists()',
    test: (value) => has(objectOf(value), 'documentType') || has(objectOf(value), 'reference'),
  },
  {
    key: 'cpl-3',
    about: 'detail',
    expression: 'detail.empty() or reference.empty()',
    test: (value) => !has(objectOf(value), 'detail') || !has(objectOf(value), 'reference'),
  },
  {
    key: 'gol-1',
    expression: '(detail.exists() and measure.exists()) or detail.exists().not()',
    test: (value) => !hasChoice(objectOf(value), 'detail') || has(objectOf(value), 'measure'),
  },
];
