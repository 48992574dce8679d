import { asArray, isObject, textOf } from '../json.ts';
import { has, hasChoice, hasCode, objectOf } from './evidence.ts';
import type { NativeInvariant } from './native-invariants.ts';

const orders = ['order', 'original-order', 'reflex-order', 'filler-order', 'instance-order'];
const reported = ['partial', 'preliminary', 'final', 'amended', 'corrected', 'appended'];
const absentReason = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

const isReported = (value: unknown): boolean => reported.includes(textOf(objectOf(value).status));

/** Each digit in turn, every other one doubled. */
const checkDigit = `(((${[0, 2, 4, 6, 8]
  .flatMap((i) => [
    `(select(value.substring(${i},1).toInteger()).select(iif($this<5, $this*2, (($this*2)-9))))`,
    `(value.substring(${i + 1},1).toInteger())`,
  ])
  .join('+')
  .slice(1)} + 24)mod 10=0)`;

const whenReported =
  "(status='partial' or status='preliminary' or status='final' or status='amended' or status='corrected' or status='appended' ) implies ";

/** The check digit of a National Provider Identifier: Luhn's, over the number with 80840 before it. */
function hasCheckDigit(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[0-9]{10}/.test(value)) return false;
  let sum = 24;
  for (let i = 0; i < 10; i++) {
    const digit = value.charCodeAt(i) - 48;
    sum += i % 2 === 1 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
  }
  return sum % 10 === 0;
}

const anyOf =
  (...names: string[]) =>
  (value: unknown): boolean =>
    names.some((name) => has(objectOf(value), name));

const isUcumOrNone = (system: unknown): boolean => system === undefined || system === 'http://unitsofmeasure.org';

/** Invariants of US Core. */
export const usCoreInvariants: readonly NativeInvariant[] = [
  {
    key: 'us-core-6',
    expression: 'url.exists() or data.exists()',
    test: anyOf('url', 'data'),
  },
  {
    key: 'us-core-6',
    expression:
      "(family.exists() or given.exists()) xor extension.where(url='http://hl7.org/fhir/StructureDefinition/data-absent-reason').exists()",
    test: (value) => {
      const name = objectOf(value);
      const absent = asArray(name.extension).some((e) => isObject(e) && e.url === absentReason);
      return (has(name, 'family') || has(name, 'given')) !== absent;
    },
  },
  {
    key: 'us-core-3',
    expression: "value.ofType(Quantity).system.empty() or value.ofType(Quantity).system = 'http://unitsofmeasure.org'",
    test: (value) => isUcumOrNone(objectOf(objectOf(value).valueQuantity).system),
  },
  {
    key: 'us-core-3',
    expression: "ofType(Quantity).system.empty() or ofType(Quantity).system = 'http://unitsofmeasure.org'",
    test: (value) => isUcumOrNone(objectOf(value).system),
  },
  {
    key: 'us-core-13',
    expression: 'practitioner or organization or healthcareService or location',
    test: anyOf('practitioner', 'organization', 'healthcareService', 'location'),
  },
  { key: 'pd-1', expression: 'telecom or endpoint', test: anyOf('telecom', 'endpoint') },
  {
    key: 'us-core-16',
    expression: "value.matches('^[0-9]{10}$')",
    test: (value) => /^[0-9]{10}$/.test(textOf(objectOf(value).value)),
  },
  { key: 'us-core-17', expression: checkDigit, test: (value) => hasCheckDigit(objectOf(value).value) },
  {
    key: 'us-core-14',
    expression: 'name.exists() or relationship.exists()',
    test: anyOf('name', 'relationship'),
  },
  {
    key: 'us-core-7',
    expression: "(status='completed' or status='in-progress') implies performed.exists()",
    test: (value) =>
      !['completed', 'in-progress'].includes(textOf(objectOf(value).status)) || hasChoice(objectOf(value), 'performed'),
  },
  {
    key: 'us-core-8',
    expression: `${whenReported}effective.exists()`,
    test: (value) => !isReported(value) || hasChoice(objectOf(value), 'effective'),
  },
  {
    key: 'us-core-9',
    expression: `${whenReported}issued.exists()`,
    test: (value) => !isReported(value) || has(objectOf(value), 'issued'),
  },
  {
    key: 'us-core-10',
    expression: `${whenReported}effective.exists()`,
    test: (value) => !isReported(value) || hasChoice(objectOf(value), 'effective'),
  },
  {
    key: 'us-core-20',
    expression: "status='completed' implies whenHandedOver.exists()",
    test: (value) => objectOf(value).status !== 'completed' || has(objectOf(value), 'whenHandedOver'),
  },
  {
    key: 'us-core-21',
    expression:
      "(intent='order' or intent='original-order' or intent='reflex-order'or intent='filler-order' or intent='instance-order') implies requester.exists()",
    test: (value) => !orders.includes(textOf(objectOf(value).intent)) || has(objectOf(value), 'requester'),
  },
  {
    key: 'us-core-15',
    expression:
      "identifier.type.coding.where(system='http://terminology.hl7.org/CodeSystem/v2-0203' and code='MB').exists() or subscriberId.exists()",
    test: (value) =>
      has(objectOf(value), 'subscriberId') ||
      asArray(objectOf(value).identifier).some((i) =>
        hasCode(objectOf(i).type, 'http://terminology.hl7.org/CodeSystem/v2-0203', 'MB'),
      ),
  },
];
