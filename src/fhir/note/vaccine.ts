import type { Concept } from '../../terminology/index.ts';
import { plainText } from '../plain-text.ts';

/** What clinicians write for a CVX code; of influenza and COVID-19 nobody writes more. */
const SHORT: Readonly<Record<string, string>> = {
  '03': 'MMR',
  '08': 'HepB',
  '10': 'IPV',
  '20': 'DTaP',
  '21': 'varicella',
  '33': 'PPSV23',
  '43': 'HepB',
  '48': 'Hib',
  '49': 'Hib',
  '52': 'HepA',
  '83': 'HepA',
  '94': 'MMRV',
  '113': 'Td',
  '114': 'MenACWY',
  '115': 'Tdap',
  '116': 'rotavirus',
  '119': 'rotavirus',
  '120': 'DTaP-IPV/Hib',
  '133': 'PCV13',
  '135': 'influenza high-dose',
  '136': 'MenACWY',
  '140': 'influenza',
  '141': 'influenza',
  '146': 'DTaP-IPV-Hib-HepB',
  '150': 'influenza',
  '158': 'influenza',
  '162': 'MenB',
  '163': 'MenB',
  '165': 'HPV',
  '187': 'zoster',
  '189': 'HepB',
  '197': 'influenza high-dose',
  '207': 'COVID-19',
  '208': 'COVID-19',
  '215': 'PCV15',
  '216': 'PCV20',
  '300': 'COVID-19',
  '303': 'RSV',
  '305': 'RSV',
  '309': 'COVID-19',
  '312': 'COVID-19',
};

/** `DTaP vaccine given`. CVX names some vaccines by the word and some not. */
export function vaccineGiven(concept: Concept): string {
  const { system, code } = concept.codings[0];
  const name = (system === 'cvx' ? SHORT[code] : undefined) ?? plainText(concept);
  return `${name}${/vaccine/i.test(name) ? '' : ' vaccine'} given`;
}
