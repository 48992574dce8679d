import { nearest } from '../diagnostics/index.ts';
import { type Concept, SYSTEMS, type SystemName } from '../terminology/index.ts';

/**
 * A code as FHIR searches for it: `system|code`, or `code` alone for any system. The system is a URL or one of our short
 * names: `snomed|44054006` is `http://snomed.info/sct|44054006`.
 */
export type CodeToken = string;

export type CodeTest = (system: string | undefined, code: string | undefined) => boolean;

/** Throws RangeError for a system that we do not know: such a token would never match. */
export function codeTest(token: CodeToken): CodeTest {
  const bar = token.lastIndexOf('|');
  const wanted = token.slice(bar + 1);
  const [system, ...code] = token.split(':');
  if (bar < 0 && code.length > 0 && Object.hasOwn(SYSTEMS, system!))
    throw new RangeError(`${token}: a system stands before |, write "${system}|${code.join(':')}"`);
  if (bar < 0) return (_, code) => code === wanted;
  const url = systemUrl(token.slice(0, bar));
  return (system, code) => code === wanted && system === url;
}

export const hasCoding = ({ codings }: Concept, test: CodeTest): boolean =>
  codings.some(({ system, code }) => test(SYSTEMS[system], code));

function systemUrl(system: string): string {
  if (Object.hasOwn(SYSTEMS, system)) return SYSTEMS[system as SystemName];
  if (Object.values<string>(SYSTEMS).includes(system) || /^(https?|urn):/.test(system)) return system;
  const close = nearest(system, Object.keys(SYSTEMS));
  throw new RangeError(`there is no code system ${system}${close ? `; did you mean ${close}?` : ''}`);
}
