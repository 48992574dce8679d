import { isDate, isDateTime, isInstant, isTime } from './date-time.ts';

/** How a primitive type is written: its kind of JSON value, and what its values look like. */
export interface PrimitiveRule {
  json: 'string' | 'number' | 'boolean';
  /** Whether a value of that kind of JSON is right. */
  allows: (value: never) => boolean;
  /** What would be right. */
  expected: string;
  /** What is allowed but most likely not meant. */
  doubt?: (value: never) => string | undefined;
}

const text = (allows: (value: string) => boolean, expected: string): PrimitiveRule => ({
  json: 'string',
  allows: allows as PrimitiveRule['allows'],
  expected,
});

const words = (): PrimitiveRule => ({
  ...text(
    (value) => value !== '' && value.length <= maxLength,
    'text that is not empty, of at most 1,048,576 characters',
  ),
  doubt: doubtOf as never,
});

const integer = (least: number, expected: string): PrimitiveRule => ({
  json: 'number',
  allows: ((value: number) => Number.isInteger(value) && value >= least && value <= 2147483647) as never,
  expected,
});

/** FHIR's limit on the length of a string. */
const maxLength = 1024 * 1024;

function doubtOf(value: string): string | undefined {
  if (!isDoubtful(value)) return undefined;
  if (!/\S/.test(value)) return 'nothing but space was found; leave the element out';
  return `a control character was found in ${JSON.stringify(value.slice(0, 40))}; leave it out`;
}

/** Nothing but space, or with controls other than tab, line feed and carriage return. */
const isDoubtful = (value: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /^\s*$|[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(value);

const isCode = (value: string): boolean => /^[^\s]+(?:\s[^\s]+)*$/.test(value);
const isId = (value: string): boolean => /^[A-Za-z0-9\-.]{1,64}$/.test(value);
const isOid = (value: string): boolean => /^urn:oid:[0-2](?:\.(?:0|[1-9][0-9]*))+$/.test(value);
const isUuid = (value: string): boolean =>
  /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value);

/** A URN of a kind that says how it is written must be written so; of others only the absence of space is asked. */
function isUri(value: string): boolean {
  if (value.startsWith('urn:uuid:')) return isUuid(value);
  if (value === '' || /\s/.test(value)) return false;
  return value.startsWith('urn:oid:') ? isOid(value) : true;
}

/** A definition is named by its absolute address, or is contained. */
const isCanonical = (value: string): boolean => isUri(value) && /^(?:#|[a-z][a-z0-9+.-]*:)/.test(value);

function isBase64(value: string): boolean {
  const packed = /\s/.test(value) ? value.replace(/\s+/g, '') : value;
  return packed.length > 0 && packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(packed);
}

/** The primitive types of R4 by name. */
export const primitiveRules: ReadonlyMap<string, PrimitiveRule> = new Map(
  Object.entries({
    boolean: { json: 'boolean', allows: () => true, expected: 'true or false' } satisfies PrimitiveRule,
    decimal: { json: 'number', allows: Number.isFinite as never, expected: 'a number' } satisfies PrimitiveRule,
    integer: integer(-2147483648, 'a whole number of at most 32 bits'),
    unsignedInt: integer(0, 'a whole number that is not negative'),
    positiveInt: integer(1, 'a whole number of at least 1'),
    string: words(),
    markdown: words(),
    code: text(isCode, 'a code without space at its ends and with single spaces inside'),
    id: text(isId, '1 to 64 of letters, digits, "-" and "."'),
    uri: text(isUri, 'a URI without space (urn:uuid: in lower case, urn:oid: with digits and dots)'),
    url: text(isUri, 'a URL without space'),
    canonical: text(isCanonical, 'the absolute address of a definition, or # and the id of a contained one'),
    oid: text(isOid, 'urn:oid: with digits and dots'),
    uuid: text(isUuid, 'urn:uuid: with 36 lower-case characters'),
    base64Binary: text(isBase64, 'base64, a multiple of 4 characters'),
    date: text(isDate, 'a day that exists, as YYYY, YYYY-MM or YYYY-MM-DD'),
    dateTime: text(isDateTime, 'YYYY, YYYY-MM, YYYY-MM-DD, or that with Thh:mm:ss and a time zone'),
    instant: text(isInstant, 'YYYY-MM-DDThh:mm:ss with a time zone'),
    time: text(isTime, 'hh:mm:ss'),
    xhtml: text((value) => value !== '', 'XHTML'),
  }),
);
