import type { CompiledType } from '../compile/index.ts';
import { allergyOnset } from './allergy-onset.ts';
import { atVisit } from './at-visit.ts';
import { call } from './call.ts';
import { carePlan, endCarePlan } from './care-plan.ts';
import { conditionOnset } from './condition-onset.ts';
import { count } from './count.ts';
import { death } from './death.ts';
import { device } from './device.ts';
import { diagnose } from './diagnose.ts';
import { doSteps } from './do.ts';
import { effect } from './effect.ts';
import { encounter } from './encounter.ts';
import { end } from './end.ts';
import { endEffect } from './end-effect.ts';
import { endEncounter } from './end-encounter.ts';
import { allergyEnd, conditionEnd, endDevice } from './endings.ts';
import { firstOf } from './first-of.ts';
import { hazards } from './hazards.ts';
import { ifElse } from './if.ts';
import { imaging } from './imaging.ts';
import { measure } from './measure.ts';
import { observe } from './observe.ts';
import { order } from './order.ts';
import { panel } from './panel.ts';
import { prescribe } from './prescribe.ts';
import { procedure } from './procedure.ts';
import { report } from './report.ts';
import { set } from './set.ts';
import { stop } from './stop.ts';
import { supply } from './supply.ts';
import { symptom } from './symptom.ts';
import { vaccinate } from './vaccinate.ts';
import { vital } from './vital.ts';
import { wait } from './wait.ts';
import { waitFor } from './wait-for.ts';

/** All words of the module language (docs/language.md), in the order of that page. */
export const vocabularyOfStates: readonly CompiledType[] = Object.freeze([
  end,
  wait,
  waitFor,
  hazards,
  firstOf,
  atVisit,
  encounter,
  endEncounter,
  call,
  doSteps,
  ifElse,
  conditionOnset,
  diagnose,
  conditionEnd,
  allergyOnset,
  allergyEnd,
  prescribe,
  stop,
  carePlan,
  endCarePlan,
  procedure,
  measure,
  order,
  observe,
  panel,
  report,
  imaging,
  device,
  endDevice,
  supply,
  vaccinate,
  symptom,
  set,
  count,
  vital,
  effect,
  endEffect,
  death,
]);
