import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CODES,
  type Diagnostic,
  diagnostic,
  diagnosticsToJson,
  didYouMean,
  editDistance,
  hasErrors,
  inGmf,
  nearest,
  printDiagnostics,
  probabilitySum,
  sortDiagnostics,
  summarize,
  unknownKey,
  unknownNamed,
} from '../../src/diagnostics/index.ts';

const place = (line: number, column: number, length?: number) => ({
  file: 'a.yaml',
  line,
  column,
  ...(length === undefined ? {} : { length }),
});

describe('codes', () => {
  it('are kebab-case with a title of one line', () => {
    for (const [code, { title }] of Object.entries(CODES)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(title).toMatch(/^[A-Z].{10,100}[^.]$/);
    }
  });
});

describe('nearest', () => {
  it.each([
    ['hazard', 'hazards'],
    ['onest', 'onset'],
    ['Systolic Blood Pressure', 'systolic_blood_pressure'],
    ['systolic', 'systolic_blood_pressure'],
    ['follow-up', 'follow_up'],
    ['xyz', undefined],
    ['end', undefined],
  ])('%s: %s', (found, wanted) => {
    expect(nearest(found, ['onset', 'hazards', 'follow_up', 'systolic_blood_pressure', 'crisis'])).toBe(wanted);
  });

  it('never proposes the found name itself', () => {
    expect(didYouMean('onset', ['onset'])).toBeUndefined();
  });

  it('measures as a distance does', () => {
    const text = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const d = editDistance(a, b);
        expect(d).toBe(editDistance(b, a));
        expect(d === 0).toBe(a === b);
        expect(d).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(d).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  it('counts a swap as one', () => {
    expect(editDistance('onest', 'onset')).toBe(1);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });
});

describe('printDiagnostics', () => {
  const text = 'module: a\nstates:\n\tat_risk:\n    hazard: [1]\n';
  const found = [
    diagnostic(place(4, 5, 6), unknownKey('hazard', ['hazards', 'then'])),
    diagnostic(place(1, 9), unknownNamed('unknown-state', 'state', 'onst', ['onset'])),
    diagnostic(place(99, 1), probabilitySum(0.1 + 0.2)),
  ];

  it('shows place, line, caret and hint, in order', () => {
    expect(printDiagnostics(found, { source: () => text })).toBe(
      [
        'a.yaml:1:9 error unknown-state no state is named "onst"',
        '    1 | module: a',
        '      |         ^',
        '      did you mean "onset"?',
        'a.yaml:4:5 error unknown-key the key "hazard" means nothing here',
        '    4 |     hazard: [1]',
        '      |     ^^^^^^',
        '      did you mean "hazards"?',
        'a.yaml:99:1 error probability-sum the probabilities sum to 0.3, not to 1',
        '',
      ].join('\n'),
    );
  });

  it('crops a long line around the found piece', () => {
    const long = `${'x'.repeat(500)}HERE${'y'.repeat(500)}`;
    const printed = printDiagnostics([diagnostic(place(1, 501, 4), probabilitySum(2))], { source: () => long });
    const [, line, carets] = printed.split('\n');
    expect(line!.length).toBeLessThan(120);
    expect(line!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1)).toBe('HERE');
  });

  it('paints only when asked', () => {
    expect(printDiagnostics(found, { source: () => text })).not.toContain('\u001b');
    expect(printDiagnostics(found, { source: () => text, color: true })).toContain('\u001b[1;31merror');
  });

  it('never throws, lets nothing through that steers a terminal, and keeps the caret below its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(300), fc.nat(300), (source, column, length) => {
        const each = diagnostic(place(1, column, length), unknownKey(source, [source]));
        const printed = printDiagnostics([each], { source: () => source });
        expect(printed.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe('diagnostics', () => {
  it('are sorted by place, without repetitions, also as JSON', () => {
    const a = diagnostic(place(2, 1), probabilitySum(2));
    const b = diagnostic(place(1, 7), probabilitySum(3));
    expect(sortDiagnostics([a, b, { ...a }])).toEqual([b, a]);
    expect(JSON.parse(JSON.stringify(diagnosticsToJson([a, b])))).toEqual([b, a]);
  });

  it('count as warnings in GMF files unless Synthea refuses the file', () => {
    const at = (code: Diagnostic['code']) => inGmf(diagnostic(place(1, 1), { code, message: '' })).severity;
    expect(at('unreachable-state')).toBe('warning');
    expect(at('missing-transition')).toBe('error');
  });

  it('are summed up', () => {
    const found = [
      diagnostic(place(1, 1), probabilitySum(2)),
      diagnostic(place(1, 1), { code: 'unused-name', message: 'x' }),
    ];
    expect(summarize(found)).toBe('1 error and 1 warning');
    expect(summarize([])).toBe('no problems');
    expect(hasErrors(found.slice(1))).toBe(false);
  });
});
