import { addTo, errorOf, estimate, ratio } from '../ratio.mjs';
import { ageAt } from '../years.mjs';

/** NHANES 2017-18, % of people by size of their household; CPS 2022, children with two parents, the mother, the father alone. */
const SIZES = [9.5, 26.3, 19.1, 19.2, 14, 6.8, 5.2];
const CHILDREN = { two: 70.2, mother: 21.5, father: 4.7 };
const SOURCES = {
  sizes: 'US, NHANES 2017-18',
  spouses: 'US couples, ACS 2022 (Pew Research Center)',
  children: 'US, CPS 2022 (childstats.gov)',
  births: 'US births 2019, 28.7 in 2016, 29.6 in 2023 (NCHS)',
};

export const begin = () => ({
  sizes: SIZES.map(ratio),
  older: ratio(),
  squares: ratio(),
  near: ratio(),
  he: ratio(),
  she: ratio(),
  children: { two: ratio(), mother: ratio(), father: ratio() },
  motherAge: ratio(),
});

const inside = (of, ...kinds) =>
  of.relatives.filter((each) => each.person !== undefined && kinds.includes(each.relationship));
const yearsOlder = (person, other) => (person.birthDay - other.birthDay) / 365.25;
const sumOf = (values) => values.reduce((sum, x) => sum + x, 0);
/** Of spouses by how many years older the husband is. */
const APART = {
  near: (years) => Math.abs(years) < 2.5,
  he: (years) => years >= 2.5,
  she: (years) => years <= -2.5,
};
const share = (list, test) => 100 * list.filter(test).length;

/** Households as they are on the last day, the dead of the record included; each counts once, with its first member. */
export function add(sums, { life, window, simulation }) {
  const { first, members } = simulation.population.household(life.person.index);
  if (life.person.index !== first) return;
  sums.sizes.forEach((of, i) => {
    addTo(of, Math.min(SIZES.length, members.length) === i + 1 ? 100 * members.length : 0, members.length);
  });
  const older = members.flatMap((person) =>
    inside(person, 'spouse')
      .filter(({ sex }) => person.sex === 'female' && sex === 'male')
      .map((husband) => yearsOlder(person, husband)),
  );
  addTo(sums.older, sumOf(older), older.length);
  addTo(sums.squares, sumOf(older.map((years) => years ** 2)), older.length);
  // Ages in whole years are two apart at most: on average of those who are less than two and a half apart.
  for (const [kind, test] of Object.entries(APART)) addTo(sums[kind], share(older, test), older.length);
  const children = members.filter((person) => ageAt(person, window.to) < 18);
  const withTwo = (child) =>
    inside(child, 'mother', 'father')
      .slice(0, 1)
      .some(({ person }) => inside(members[person - first], 'spouse', 'partner').length > 0);
  addTo(sums.children.two, share(children, withTwo), children.length);
  for (const kind of ['mother', 'father'])
    addTo(
      sums.children[kind],
      share(children, (child) => !withTwo(child) && inside(child, kind).length > 0),
      children.length,
    );
  const births = children.flatMap((child) => inside(child, 'mother').map((mother) => yearsOlder(child, mother)));
  addTo(sums.motherAge, sumOf(births), births.length);
}

export function rows({ sizes, older, squares, near, he, she, children, motherAge }) {
  const row = (name, unit, sums, published, within, source) => ({
    ...{ name, unit, value: estimate(sums), error: errorOf(sums) },
    ...{ published, within, source },
  });
  const sd = Math.sqrt(estimate(squares) - estimate(older) ** 2);
  return [
    ...sizes.map((sums, i) =>
      row(
        `people in households of ${i + 1}${i === SIZES.length - 1 ? ' and more' : ''}`,
        '%',
        sums,
        SIZES[i],
        6,
        SOURCES.sizes,
      ),
    ),
    row('husbands older than wives', 'years', older, 2.2, 0.6, SOURCES.spouses),
    { name: 'standard deviation of that', unit: 'years', value: sd, published: 4, within: 0.7, source: 'recalled' },
    row('spouses within two years', '%', near, 51, 6, SOURCES.spouses),
    row('husband three years older or more', '%', he, 40, 6, SOURCES.spouses),
    row('wife three years older or more', '%', she, 10, 3, SOURCES.spouses),
    row('children with two parents', '%', children.two, CHILDREN.two, 4.5, SOURCES.children),
    row('children with the mother alone', '%', children.mother, CHILDREN.mother, 4.5, SOURCES.children),
    row('children with the father alone', '%', children.father, CHILDREN.father, 2, SOURCES.children),
    row('age of mothers at birth', 'years', motherAge, 29, 0.8, SOURCES.births),
  ];
}
