import { asArray } from '../json.js';
import { has, hasChoice, hasCode, objectOf } from './evidence.js';
const clinical = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
const verification = 'http://terminology.hl7.org/CodeSystem/condition-ver-status';
const allergy = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification';
/** Invariants of conditions and allergies. */
export const conditionInvariants = [
    {
        key: 'con-1',
        expression: 'summary.exists() or assessment.exists()',
        test: (value) => has(objectOf(value), 'summary') || has(objectOf(value), 'assessment'),
    },
    {
        key: 'con-2',
        expression: 'code.exists() or detail.exists()',
        test: (value) => has(objectOf(value), 'code') || has(objectOf(value), 'detail'),
    },
    {
        key: 'con-3',
        expression: "clinicalStatus.exists() or verificationStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-ver-status' and code = 'entered-in-error').exists() or category.select($this='problem-list-item').empty()",
        test: (value) => {
            const { verificationStatus, category } = objectOf(value);
            if (has(objectOf(value), 'clinicalStatus') || hasCode(verificationStatus, verification, 'entered-in-error'))
                return true;
            return asArray(category).length === 0;
        },
    },
    {
        key: 'con-4',
        expression: "abatement.empty() or clinicalStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-clinical' and (code='resolved' or code='remission' or code='inactive')).exists()",
        test: (value) => !hasChoice(objectOf(value), 'abatement') ||
            hasCode(objectOf(value).clinicalStatus, clinical, 'resolved', 'remission', 'inactive'),
    },
    {
        key: 'con-5',
        expression: "verificationStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-ver-status' and code='entered-in-error').empty() or clinicalStatus.empty()",
        test: (value) => !has(objectOf(value), 'clinicalStatus') ||
            !hasCode(objectOf(value).verificationStatus, verification, 'entered-in-error'),
    },
    {
        key: 'ait-1',
        expression: "verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification' and code = 'entered-in-error').exists() or clinicalStatus.exists()",
        test: (value) => has(objectOf(value), 'clinicalStatus') ||
            hasCode(objectOf(value).verificationStatus, allergy, 'entered-in-error'),
    },
    {
        key: 'ait-2',
        expression: "verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification' and code = 'entered-in-error').empty() or clinicalStatus.empty()",
        test: (value) => !has(objectOf(value), 'clinicalStatus') ||
            !hasCode(objectOf(value).verificationStatus, allergy, 'entered-in-error'),
    },
];
//# sourceMappingURL=condition.js.map