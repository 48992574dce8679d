/** Character codes of the digits of base64. */
const DIGITS = Uint8Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', (c) =>
  c.charCodeAt(0),
);
const PAD = 61;
/** As many as a call may have arguments without harm. */
const MOST = 4096;

/** Base64 (RFC 4648) of the text in UTF-8. */
export function base64(text: string): string {
  const bytes = utf8(text);
  const codes: number[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b, c] = [bytes[i]!, bytes[i + 1], bytes[i + 2]];
    const word = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    codes.push(
      DIGITS[word >> 18]!,
      DIGITS[(word >> 12) & 63]!,
      b === undefined ? PAD : DIGITS[(word >> 6) & 63]!,
      c === undefined ? PAD : DIGITS[word & 63]!,
    );
  }
  if (codes.length <= MOST) return String.fromCharCode(...codes);
  let written = '';
  for (let i = 0; i < codes.length; i += MOST) written += String.fromCharCode(...codes.slice(i, i + MOST));
  return written;
}

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), rest(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), rest(code >> 6), rest(code));
    else {
      bytes.push(0xf0 | (code >> 18), rest(code >> 12), rest(code >> 6), rest(code));
      i++;
    }
  }
  return bytes;
}

const rest = (bits: number): number => 0x80 | (bits & 0x3f);
