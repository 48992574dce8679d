import { asArray, isObject, textOf } from '../json.js';
import { has, objectOf } from './evidence.js';
const entriesOf = (bundle) => asArray(objectOf(bundle).entry).filter(isObject);
const isOneOf = (bundle, ...types) => types.includes(textOf(objectOf(bundle).type));
/** Whether just the bundles of these types have something in their entries. */
const iff = (bundle, name, ...types) => {
    const wanted = isOneOf(bundle, ...types);
    return entriesOf(bundle).every((entry) => has(entry, name) === wanted);
};
function areDistinct(bundle) {
    const seen = new Set();
    return entriesOf(bundle).every(({ fullUrl, resource }) => {
        if (typeof fullUrl !== 'string')
            return true;
        const key = fullUrl + textOf(objectOf(objectOf(resource).meta).versionId);
        return seen.size < seen.add(key).size;
    });
}
const firstType = (bundle) => objectOf(objectOf(asArray(objectOf(bundle).entry)[0]).resource).resourceType;
/** Invariants of bundles, which look at each entry. */
export const bundleInvariants = [
    {
        key: 'bdl-1',
        expression: "total.empty() or (type = 'searchset') or (type = 'history')",
        test: (value) => !has(objectOf(value), 'total') || isOneOf(value, 'searchset', 'history'),
    },
    {
        key: 'bdl-2',
        expression: "entry.search.empty() or (type = 'searchset')",
        test: (value) => isOneOf(value, 'searchset') || entriesOf(value).every((entry) => !has(entry, 'search')),
    },
    {
        key: 'bdl-3',
        expression: "entry.all(request.exists() = (%resource.type = 'batch' or %resource.type = 'transaction' or %resource.type = 'history'))",
        test: (value) => iff(value, 'request', 'batch', 'transaction', 'history'),
    },
    {
        key: 'bdl-4',
        expression: "entry.all(response.exists() = (%resource.type = 'batch-response' or %resource.type = 'transaction-response' or %resource.type = 'history'))",
        test: (value) => iff(value, 'response', 'batch-response', 'transaction-response', 'history'),
    },
    {
        key: 'bdl-5',
        expression: 'resource.exists() or request.exists() or response.exists()',
        test: (value) => ['resource', 'request', 'response'].some((name) => has(objectOf(value), name)),
    },
    {
        key: 'bdl-7',
        expression: "(type = 'history') or entry.where(fullUrl.exists()).select(fullUrl&resource.meta.versionId).isDistinct()",
        test: (value) => isOneOf(value, 'history') || areDistinct(value),
    },
    {
        key: 'bdl-8',
        expression: "fullUrl.exists() implies fullUrl.contains('/_history/').not()",
        test: (value) => !textOf(objectOf(value).fullUrl).includes('/_history/'),
    },
    {
        key: 'bdl-9',
        expression: "type = 'document' implies (identifier.system.exists() and identifier.value.exists())",
        test: (value) => {
            const identifier = objectOf(objectOf(value).identifier);
            return !isOneOf(value, 'document') || (has(identifier, 'system') && has(identifier, 'value'));
        },
    },
    {
        key: 'bdl-10',
        expression: "type = 'document' implies (timestamp.hasValue())",
        test: (value) => !isOneOf(value, 'document') || objectOf(value).timestamp !== undefined,
    },
    {
        key: 'bdl-11',
        expression: "type = 'document' implies entry.first().resource.is(Composition)",
        test: (value) => !isOneOf(value, 'document') || firstType(value) === 'Composition',
    },
    {
        key: 'bdl-12',
        expression: "type = 'message' implies entry.first().resource.is(MessageHeader)",
        test: (value) => !isOneOf(value, 'message') || firstType(value) === 'MessageHeader',
    },
];
//# sourceMappingURL=bundle.js.map