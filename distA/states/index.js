import { allergyOnset } from './allergy-onset.js';
import { atVisit } from './at-visit.js';
import { call } from './call.js';
import { carePlan, endCarePlan } from './care-plan.js';
import { conditionOnset } from './condition-onset.js';
import { count } from './count.js';
import { death } from './death.js';
import { device } from './device.js';
import { diagnose } from './diagnose.js';
import { doSteps } from './do.js';
import { effect } from './effect.js';
import { encounter } from './encounter.js';
import { end } from './end.js';
import { endEffect } from './end-effect.js';
import { endEncounter } from './end-encounter.js';
import { allergyEnd, conditionEnd, endDevice } from './endings.js';
import { firstOf } from './first-of.js';
import { hazards } from './hazards.js';
import { ifElse } from './if.js';
import { imaging } from './imaging.js';
import { measure } from './measure.js';
import { observe } from './observe.js';
import { order } from './order.js';
import { panel } from './panel.js';
import { prescribe } from './prescribe.js';
import { procedure } from './procedure.js';
import { report } from './report.js';
import { set } from './set.js';
import { stop } from './stop.js';
import { supply } from './supply.js';
import { symptom } from './symptom.js';
import { vaccinate } from './vaccinate.js';
import { vital } from './vital.js';
import { wait } from './wait.js';
import { waitFor } from './wait-for.js';
/** All words of the module language (docs/language.md), in the order of that page. */
export const vocabularyOfStates = Object.freeze([
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
//# sourceMappingURL=index.js.map