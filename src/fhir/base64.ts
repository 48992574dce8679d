/** All pairs of base64 digits: 12 bits each. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PAIRS: readonly string[] = Array.from({ length: 4096 }, (_, i) => DIGITS[i >> 6]! + DIGITS[i & 63]!);

/** Base64 (RFC 4648) of the text in UTF-8. */
export function base64(text: string): string {
  const bytes = utf8(text);
  let written = '';
  let i = 0;
  for (; i + 2 < bytes.length; i += 3) {
    const word = (bytes[i]! << 16) | (bytes[i + 1]! << 8) | bytes[i + 2]!;
    written += PAIRS[word >> 12]! + PAIRS[word & 4095]!;
  }
  if (i + 1 === bytes.length) return `${written}${PAIRS[bytes[i]! << 4]}==`;
  if (i + 2 === bytes.length) {
    const word = (bytes[i]! << 10) | (bytes[i + 1]! << 2);
    return `${written}${PAIRS[word >> 6]}${DIGITS[word & 63]}=`;
  }
  return written;
}

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), rest(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), rest(code >> 6), rest(code));
    else bytes.push(0xf0 | (code >> 18), rest(code >> 12), rest(code >> 6), rest(code));
  }
  return bytes;
}

const rest = (bits: number): number => 0x80 | (bits & 0x3f);
