import type { ElementDigest, InvariantDigest, StructureDigest } from '../../src/validate/definitions/digest.ts';

/** Elements that the source package adds to R4 4.0.1, with all below them. */
const added =
  /^(?:Meta\.(?:project|author|onBehalfOf|accounts?|compartment)|Binary\.url|ObservationDefinition\.publisher|DeviceDefinition\.(?:classification|bodySite)|ResearchStudy\.(?:associatedParty|classifier|comparisonGroup|descriptionSummary|label|name|outcomeMeasure|progressStatus|recruitment|region|result|studyDesign|whyStopped)|EvidenceVariable\.characteristic\.(?!extension)\w+(?:\[x\])?)(?:\.|$)/;

/** Elements as R4 4.0.1 has them, where the source package has a later version's or its own. */
const asPublished: Record<string, ElementDigest[]> = {
  EvidenceVariable: [
    { path: 'characteristic', min: 1, max: '*', types: ['BackboneElement'] },
    { path: 'characteristic.description', types: ['string'] },
    {
      path: 'characteristic.definition[x]',
      min: 1,
      types: [
        { code: 'Reference', targets: ['Group'] },
        { code: 'canonical', targets: ['ActivityDefinition'] },
        'CodeableConcept',
        'Expression',
        'DataRequirement',
        'TriggerDefinition',
      ],
    },
    { path: 'characteristic.usageContext', max: '*', types: ['UsageContext'] },
    { path: 'characteristic.exclude', types: ['boolean'] },
    { path: 'characteristic.participantEffective[x]', types: ['dateTime', 'Period', 'Duration', 'Timing'] },
    { path: 'characteristic.timeFromStart', types: ['Duration'] },
    {
      path: 'characteristic.groupMeasure',
      types: ['code'],
      binding: { strength: 'required', valueSet: 'http://hl7.org/fhir/ValueSet/group-measure' },
    },
  ],
  DetectedIssue: [
    {
      path: 'status',
      min: 1,
      types: ['code'],
      binding: { strength: 'required', valueSet: 'http://hl7.org/fhir/ValueSet/observation-status' },
    },
  ],
  Bundle: [{ path: 'entry.response.outcome', types: ['Resource'] }],
  ResearchStudy: [{ path: 'site', max: '*', types: [{ code: 'Reference', targets: ['Location'] }] }],
};

/** Targets of references that the source package adds. */
const isAddedTarget = (type: string, path: string, target: string): boolean =>
  target.startsWith('https://medplum.com/') ||
  (type === 'AuditEvent' && path === 'source.observer' && target === 'Subscription') ||
  (type === 'MeasureReport' && path === 'subject' && target === 'CareTeam');

/** Rules that were published with an expression that says something else than their wording. */
const misprinted: Record<string, string> = {
  'enableWhen.count() > 2 implies enableBehavior.exists()': 'enableWhen.count() > 1 implies enableBehavior.exists()',
  'probability is decimal implies (probability as decimal) <= 100':
    'probability.empty() or ((probability is decimal) implies ((probability as decimal) <= 100))',
  "reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids'))":
    "reference.exists() implies (reference = '#' or reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids')))",
};

/** A structure as R4 4.0.1 has it. */
export function corrected(structure: StructureDigest): StructureDigest {
  const published = asPublished[structure.name] ?? [];
  const kept = structure.elements.filter((e) => !added.test(`${structure.name}.${e.path}`));
  const elements = kept.map((e) => published.find((p) => p.path === e.path) ?? withoutAddedTargets(structure.name, e));
  const restored = published.filter((p) => !kept.some((e) => e.path === p.path));
  return {
    ...structure,
    elements: [...elements, ...restored].map(withCorrectedInvariants),
    ...(structure.invariants && { invariants: structure.invariants.map(correctedInvariant) }),
  };
}

function withoutAddedTargets(name: string, element: ElementDigest): ElementDigest {
  if (!element.types) return element;
  const types = element.types.map((type) =>
    typeof type === 'string' || !type.targets
      ? type
      : { ...type, targets: type.targets.filter((target) => !isAddedTarget(name, element.path, target)) },
  );
  return { ...element, types };
}

const withCorrectedInvariants = (element: ElementDigest): ElementDigest =>
  element.invariants ? { ...element, invariants: element.invariants.map(correctedInvariant) } : element;

/** An invariant with its expression set right. */
export const correctedInvariant = (invariant: InvariantDigest): InvariantDigest => ({
  ...invariant,
  expression: misprinted[invariant.expression] ?? invariant.expression,
});
