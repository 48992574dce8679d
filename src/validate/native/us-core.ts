import { asArray, isObject } from '../json.ts';
import { has, hasChoice, hasCode, objectOf } from './evidence.ts';
import type { NativeInvariant } from './native-invariants.ts';

const orders = ['order', 'original-order', 'reflex-order', 'filler-order', 'instance-order'];
const reported = ['partial', 'preliminary', 'final', 'amended', 'corrected', 'appended'];
const absentReason = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

const isReported = (value: unknown): boolean => reported.includes(String(objectOf(value).status));

const whenReported =
  "(status='partial' or status='preliminary' or status='final' or status='amended' or status='corrected' or status='appended' ) implies ";

/** Invariants of US Core. */
export const usCoreInvariants: readonly NativeInvariant[] = [
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
    key: 'us-core-7',
    expression: "(status='completed' or status='in-progress') implies performed.exists()",
    test: (value) =>
      !['completed', 'in-progress'].includes(String(objectOf(value).status)) || hasChoice(objectOf(value), 'performed'),
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
    test: (value) => !orders.includes(String(objectOf(value).intent)) || has(objectOf(value), 'requester'),
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
