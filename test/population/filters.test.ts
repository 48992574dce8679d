import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/base/index.ts';
import { FilterError, type Filters, resolveFilters } from '../../src/population/index.ts';
import { usPack } from '../../src/population/us/index.ts';

const days = { roster: dayOf(2026, 1, 1), alive: dayOf(2016, 1, 1) };
const resolve = (filters: Filters): Filters => resolveFilters(usPack, filters, days);

describe('filters', () => {
  it('are written as the pack writes them', () => {
    const wanted = { state: 'MA', city: 'Boston', sex: 'male', age: [3, 3] };
    expect(resolve({ state: 'massachusetts', city: 'BOSTON', sex: 'male', age: [3, 3] })).toEqual(wanted);
    expect(resolve({ state: 'ma', city: 'boston', sex: 'male', age: [3, 3] })).toEqual(wanted);
    expect(resolve({ city: 'springfield' })).toEqual({ city: 'Springfield' });
    expect(resolve({})).toEqual({});
  });

  it.each<[Filters, string]>([
    [{ state: 'Tejas' }, 'state: there is no state Tejas; did you mean Texas?'],
    [{ state: 'QQ' }, 'state: there is no state QQ; there are AL, AK, '],
    [{ city: 'Bosten', state: 'MA' }, 'city: there is no city Bosten in MA; did you mean Boston?'],
    [{ city: 'Boston', state: 'CA' }, 'city: there is no city Boston in CA; there is one in MA'],
    [{ city: 'Xyzzyplugh' }, 'city: there is no city Xyzzyplugh, or it is too small for us'],
    [{ age: [70, 60] }, 'age: 70-60 is the wrong way round; did you mean 60-70?'],
    [{ age: [-1, 3] }, 'age: -1-3 are no whole numbers of years from 0 on'],
    [{ age: [1.5, 3] }, 'age: 1.5-3 are no whole numbers of years from 0 on'],
    [{ age: [130, 140] }, 'age: nobody is 130 on 2026-01-01; the oldest people are 114'],
  ])('that leave nobody say what to do: %j', (filters, message) => {
    expect(() => resolve(filters)).toThrow(FilterError);
    expect(() => resolve(filters)).toThrow(message);
  });
});
