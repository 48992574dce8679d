import type { ConditionEntry, TruthId } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import { WATCH } from './context.ts';
import { conditionDraft } from './drafts.ts';
import type { Frame } from './frame.ts';
import type { Life } from './life.ts';
import type { Machine } from './machine.ts';
import type { Act, Selector } from './program.ts';
import { selected } from './reference.ts';

type Onset = Extract<Act, { op: 'onset' }>;
type Allergy = Extract<Act, { op: 'allergy' }>;

/** The condition becomes true; it is recorded now, at the encounter of a state, or not by this. */
export function onset(life: Life, machine: Machine, act: Onset): void {
  const { by, concept, assign, chronic, diagnose: when } = act;
  const truth = becomeTrue(life, concept, by);
  const { frame } = machine;
  const state = frame.stateName;
  frame.made.set(state, { truth });
  if (assign) life.setAttribute(assign, concept);
  const record = (): void => {
    const entry = diagnose(life, concept, by, chronic);
    frame.made.set(state, { truth, entry: entry.id });
    if (assign) life.setAttribute(assign, { entry: entry.id });
  };
  if (when === 'now' || (typeof when === 'object' && openState(life, machine) === when.at)) record();
  else if (typeof when === 'object') machine.pending.push({ at: when.at, record, truth, concept });
}

/** Name of the state whose encounter this module holds open. */
function openState(life: Life, machine: Machine): string | undefined {
  const { open } = life;
  return open?.owner === machine ? life.originOf(open.entry.by).state : undefined;
}

function becomeTrue(life: Life, concept: Concept, by: number): TruthId {
  const known = life.chart.onset(life.linked.keysOf(concept));
  if (known !== undefined) return known.id;
  const id = life.truths.length;
  life.chart.addTruth({ kind: 'onset', id, time: Math.round(life.now), by, concept });
  life.notifyOf(WATCH.truth, concept);
  return id;
}

/** Records a condition; an active entry of the same code is not repeated. */
export function diagnose(life: Life, concept: Concept, by: number, chronic: boolean): ConditionEntry {
  const known = life.chart.firstActive('condition', life.linked.keysOf(concept));
  if (known !== undefined) return known;
  const truth = life.chart.onset(life.linked.keysOf(concept));
  const base = life.stamp(by, 'condition');
  // Of an acute illness the patient can tell when it began; a silent one is dated from its diagnosis.
  const began = !chronic && truth !== undefined ? Math.min(truth.time, base.time) : base.time;
  const entry = conditionDraft(base, concept, chronic ? 'problem_list' : 'encounter_diagnosis', began);
  if (truth !== undefined) entry.because = { truth: truth.id };
  return life.add<ConditionEntry>(entry);
}

/** What is meant is no longer true, and its record is resolved; nothing if what one module recorded another has ended since. */
export function resolve(life: Life, machine: Machine, which: Selector): void {
  const { chart } = life;
  const { frame } = machine;
  const meant = selected(life, frame, which);
  const entry = meant?.entry === undefined ? undefined : chart.get(meant.entry, 'condition');
  if (entry?.abatement !== undefined) return;
  const codes = which.kind === 'codes' ? which.codes : codesMeant(life, frame, which);
  const truth = chart.onset(codes);
  if (truth !== undefined) {
    truth.resolved = Math.round(life.now);
    life.notifyOf(WATCH.truth, truth.concept);
  }
  if (machine.pending.length > 0) {
    machine.pending = machine.pending.filter(
      (pending) => !life.linked.keysOf(pending.concept).some((key) => codes.includes(key)),
    );
  }
  for (const condition of entry ? [entry] : chart.active('condition', codes)) {
    condition.abatement = Math.round(Math.max(life.now, condition.time));
    chart.close(condition);
    life.notifyOf(WATCH.active('condition'), condition.concept);
  }
}

function codesMeant(life: Life, frame: Frame, which: Selector): readonly string[] {
  const meant = selected(life, frame, which);
  const truth = meant?.truth === undefined ? undefined : life.chart.truth(meant.truth);
  if (truth?.kind === 'onset') return life.linked.keysOf(truth.concept);
  const entry = meant?.entry === undefined ? undefined : life.entries[meant.entry];
  if (entry !== undefined && 'concept' in entry) return life.linked.keysOf(entry.concept);
  const value = which.kind === 'attribute' ? life.attribute(which.attribute) : null;
  return value !== null && typeof value === 'object' && 'codings' in value ? life.linked.keysOf(value) : [];
}

/** An allergy, with each reaction's severity drawn (draw i for reaction i). */
export function allergy(life: Life, machine: Machine, act: Allergy): void {
  const { by, concept, assign, type, category } = act;
  const began = Math.round(life.now);
  const reactions = act.reactions.flatMap(({ manifestation, severities }, i) => {
    const level = drawn(severities, life.draw(i));
    return level === 'none' ? [] : [{ manifestation, severity: level }];
  });
  const record = (): void => {
    const known = life.chart.firstActive('allergy', life.linked.keysOf(concept));
    const entry =
      known ??
      life.add({ ...life.stamp(by, 'allergy'), kind: 'allergy', concept, type, category, onset: began, reactions });
    machine.frame.made.set(machine.frame.stateName, { entry: entry.id });
    if (assign) life.setAttribute(assign, { entry: entry.id });
  };
  if (act.diagnose === 'now' || openState(life, machine) === act.diagnose.at) record();
  else machine.pending.push({ at: act.diagnose.at, record, concept });
}

function drawn<L extends string>(
  options: readonly { readonly level: L; readonly weight: number }[],
  u: number,
): L | 'none' {
  let sum = 0;
  for (const { level, weight } of options) {
    sum += weight;
    if (u < sum) return level;
  }
  return 'none';
}
