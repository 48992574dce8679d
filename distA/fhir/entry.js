import { unreachable } from '../base/index.js';
import { allergyIntolerance } from './allergy-intolerance.js';
import { carePlan, goals } from './care-plan.js';
import { condition } from './condition.js';
import { causeOfDeath } from './death.js';
import { device } from './device.js';
import { diagnosticReport } from './diagnostic-report.js';
import { encounter } from './encounter.js';
import { imagingStudy } from './imaging-study.js';
import { immunization } from './immunization.js';
import { medicationAdministration } from './medication-administration.js';
import { medicationRequest } from './medication-request.js';
import { observation } from './observation.js';
import { procedure } from './procedure.js';
import { serviceRequest } from './service-request.js';
import { supplyDelivery } from './supply-delivery.js';
/** The resources that an entry becomes. A death is a date of the Patient, and an observation if its cause is known. */
export function entryResources(entry, chart, links) {
    switch (entry.kind) {
        case 'encounter':
            return [encounter(entry, chart, links.diagnoses.get(entry.id) ?? [])];
        case 'condition':
            return [condition(entry, chart)];
        case 'allergy':
            return [allergyIntolerance(entry, chart)];
        case 'observation':
            return [observation(entry, chart)];
        case 'report':
            return [diagnosticReport(entry, chart)];
        case 'procedure':
            return [procedure(entry, chart)];
        case 'medication':
            return [medicationRequest(entry, chart)];
        case 'administration':
            return [medicationAdministration(entry, chart)];
        case 'care_plan':
            return [...goals(entry, chart), carePlan(entry, chart)];
        case 'device':
            return [device(entry, chart)];
        case 'supply':
            return [supplyDelivery(entry, chart)];
        case 'immunization':
            return [immunization(entry, chart)];
        case 'imaging':
            return [imagingStudy(entry, chart)];
        case 'order':
            return [serviceRequest(entry, chart, links.answered.has(entry.id))];
        case 'death': {
            const cause = causeOfDeath(entry, chart);
            return cause ? [cause] : [];
        }
        default:
            return unreachable(entry);
    }
}
export function backLinks({ entries, has }) {
    const links = { diagnoses: new Map(), answered: new Set() };
    for (const entry of entries) {
        if (entry.kind === 'condition' && has(entry.encounter)) {
            const recorded = links.diagnoses.get(entry.encounter);
            if (recorded)
                recorded.push(entry.id);
            else
                links.diagnoses.set(entry.encounter, [entry.id]);
        }
        else if ((entry.kind === 'observation' || entry.kind === 'report') && entry.order !== undefined) {
            links.answered.add(entry.order);
        }
    }
    return links;
}
//# sourceMappingURL=entry.js.map