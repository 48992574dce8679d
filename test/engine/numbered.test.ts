import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Attributes } from '../../src/engine/attributes.ts';
import { Numbering } from '../../src/engine/numbering.ts';
import type { Sleeper, Watcher } from '../../src/engine/queue.ts';
import { Tally } from '../../src/engine/tally.ts';
import { Watchers } from '../../src/engine/watchers.ts';

describe('what is numbered is as what is named', () => {
  it('counts as a map does, also when the table grows', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { maxLength: 2000 }), (keys) => {
        const tally = new Tally();
        const counts = new Map<number, number>();
        for (const key of keys) {
          expect(tally.next(key)).toBe(counts.get(key) ?? 0);
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }),
    );
  });

  it('holds attributes in the order in which they came, as a map does', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd');
    const change = fc.tuple(name, fc.option(fc.nat(3)));
    fc.assert(
      fc.property(fc.array(change), fc.array(change), (atBirth, later) => {
        const numbering = new Numbering();
        const attributes = new Attributes(numbering);
        const map = new Map<string, number | null>();
        for (const [key, value] of atBirth) {
          attributes.put(key, value);
          map.set(key, value);
        }
        for (const [key, value] of later) {
          attributes.set(numbering.of(key), value);
          if (value === null) map.delete(key);
          else map.set(key, value);
          expect(attributes.get(numbering.of(key))).toBe(value);
        }
        expect(Object.entries(attributes.all())).toEqual([...map]);
      }),
    );
  });

  it('tells those who look at a topic, and nobody who no longer does', () => {
    const action = fc.record({ add: fc.boolean(), topic: fc.nat(3), who: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const told: number[] = [];
        const sleepers: Sleeper[] = Array.from({ length: 5 }, (_, rank) => ({ rank, due: 0, wake: () => undefined }));
        const all: Watcher[] = sleepers.map((sleeper) => ({ sleeper, changed: () => undefined }));
        const watchers = new Watchers(2, ({ rank }) => told.push(rank));
        const looking = new Map<number, Set<number>>();
        for (const { add, topic, who } of actions) {
          const those = looking.get(topic) ?? new Set();
          looking.set(topic, those);
          if (add && !those.has(who)) watchers.add(topic, all[who]!);
          if (!add) watchers.remove(topic, all[who]!);
          if (add) those.add(who);
          else those.delete(who);
          told.length = 0;
          watchers.tell(topic);
          expect(told.toSorted()).toEqual([...those].toSorted());
        }
      }),
    );
  });
});
