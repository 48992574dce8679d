/** A name for people: `neurology/cluster_headache` gives `Cluster headache`. */
function titleOf(id: string): string {
  const words = id.split('/').at(-1)!.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** In a checkout the schema lies beside the folder of modules; one step up for each folder in the id. */
const schemaPath = (id: string): string => `${'../'.repeat(id.split('/').length)}schema/module.schema.json`;

/**
 * A small module to start from: it checks, it runs, and its visits show up in the output. `id` is the path of the file
 * under its root without extension. The example is the common cold, since everybody gets it. `schema` is the
 * path from the file's folder to schema/module.schema.json.
 */
export const moduleTemplate = (
  id: string,
  schema = schemaPath(id),
): string => `# yaml-language-server: $schema=${schema}
# An example to change: the common cold under the name ${id}. docs/language.md tells all the words.
module: ${id}
title: ${titleOf(id)}
sources:
  heikkinen_2003:
    title: Heikkinen and Järvinen, The common cold, Lancet 361:51
    year: 2003
    population: review; children 6 to 8 colds a year, adults 2 to 4
    url: https://doi.org/10.1016/S0140-6736(03)12162-9
codes: # always system, code and display; the code in quotes
  cold: { system: snomed, code: "82272006", display: Common cold (disorder) }
parameters: # each number with its source, or \`assumed\` and why
  incidence:
    unit: per person-year
    by: { age: [0, 18] } # lower edges of the bands
    values: [7, 3]
    source: heikkinen_2003
  visit_share:
    unit: "1"
    value: 0.1
    source: assumed
    note: Most people with a cold see nobody; replace it by a figure for your population.
states: # everybody enters the first one at birth
  healthy:
    hazards:
      - rate: incidence
        then: onset
  onset:
    condition_onset: cold # true from now on; it gets into the record when somebody diagnoses it
    then:
      - { to: visit, probability: visit_share }
      - { to: at_home }
  visit:
    encounter: { class: ambulatory, reason: cold }
    do:
      - diagnose: cold
      - measure: body_temperature
    then: at_home
  at_home:
    wait: normal(8 days, 2 days)
    then: recovery
  recovery:
    condition_end: cold
    then: healthy
`;
