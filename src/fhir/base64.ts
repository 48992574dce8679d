/** What takes more than a byte in UTF-8. */
const WIDE = /[\u0080-\uffff]/;

/** Base64 (RFC 4648) of the text in UTF-8. */
export const base64 = (text: string): string => btoa(WIDE.test(text) ? utf8(text) : text);

/** The bytes of UTF-8, each as a character. */
function utf8(text: string): string {
  let bytes = '';
  for (const character of text) bytes += String.fromCharCode(...bytesOf(character.codePointAt(0)!));
  return bytes;
}

function bytesOf(code: number): readonly number[] {
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), rest(code)];
  if (code < 0x10000) return [0xe0 | (code >> 12), rest(code >> 6), rest(code)];
  return [0xf0 | (code >> 18), rest(code >> 12), rest(code >> 6), rest(code)];
}

const rest = (bits: number): number => 0x80 | (bits & 0x3f);
