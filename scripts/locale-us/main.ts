import { writeFileSync } from 'node:fs';
import { causeShares, plainCauses } from './causes.ts';
import { causesOfDeath, lifeTables, pyramid } from './mortality.ts';
import { packFirstNameGroups, packFirstNames, packMigrantNames, packSurnames } from './names.ts';
import { packPlaces } from './places.ts';
import { zoneIds, zoneOf } from './zones.ts';

const out = 'src/population/us';

/** A module of texts, split only when they are needed: this loads faster than object literals. */
function write(file: string, texts: Readonly<Record<string, string>>): void {
  const quoted = (text: string): string =>
    `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
  const body = Object.entries(texts).map(([name, text]) => `export const ${name} =\n  ${quoted(text)};\n`);
  writeFileSync(
    `${out}/${file}`,
    `// Made by \`npm run locale\`; sources in NOTICE.md. Do not edit.\n${body.join('')}`,
  );
  console.log(`${out}/${file}: ${Math.round(body.join('').length / 1000)} kB`);
}

for (const of of [...plainCauses, 'remaining']) {
  for (const sex of ['female', 'male'] as const) {
    for (let age = 0; age < 100; age++) {
      const parts = causeShares.flatMap((cause) => cause.parts).filter((part) => part.of === of);
      const sum = parts.reduce((total, part) => total + part.share(sex, age), 0);
      if (Math.abs(sum - 1) > 1e-9) throw new Error(`parts of ${of} add up to ${sum} for ${sex} of ${age}`);
    }
  }
}

write('places.ts', { zones: JSON.stringify(Object.values(zoneIds).map(zoneOf)), places: packPlaces() });
write('names.ts', {
  firstNames: packFirstNames(),
  firstNameGroups: packFirstNameGroups(),
  migrantNames: packMigrantNames(),
  surnames: packSurnames(),
});
write('mortality.ts', {
  lifeTables: JSON.stringify(lifeTables()),
  causesOfDeath: JSON.stringify(causesOfDeath()),
  pyramid: JSON.stringify(pyramid()),
});
