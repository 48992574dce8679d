import { formatDay } from '../base/index.js';
import { medicalRecordNumber } from '../record/index.js';
import { residences } from './address.js';
import { MARITAL_STATUS, MEDICAL_RECORD_NUMBER } from './codes.js';
import { humanName } from './human-name.js';
import { RECORD_NUMBER_SYSTEM } from './identifier-systems.js';
import { ethnicity, race } from './race-ethnicity.js';
import { BIRTH_SEX } from './us-core.js';
/** The person. `providers`: those who look after the person in general. */
export function patient(chart, providers) {
    const { mapping, windowed } = chart;
    const { person, died, attributes } = windowed.life;
    const written = {
        resourceType: 'Patient',
        id: chart.patientId,
        meta: mapping.meta('us-core-patient'),
        extension: [
            race(person, mapping),
            ethnicity(person, mapping),
            { url: BIRTH_SEX, valueCode: person.sex === 'female' ? 'F' : 'M' },
        ],
        identifier: [recordNumber(person, mapping)],
        active: true,
        name: person.names.map(humanName),
        telecom: [{ system: 'phone', value: person.phone, use: 'home' }],
        gender: person.sex,
        birthDate: formatDay(person.birthDay),
    };
    const end = chart.end(died);
    if (end !== undefined)
        written.deceasedDateTime = chart.time(end);
    written.address = residences(chart);
    const marital = maritalStatus(attributes.marital_status);
    if (marital)
        written.maritalStatus = marital;
    written.communication = [{ language: language(person.language), preferred: true }];
    if (providers.length > 0)
        written.generalPractitioner = providers;
    return written;
}
function recordNumber(person, mapping) {
    return {
        use: 'usual',
        type: MEDICAL_RECORD_NUMBER,
        system: RECORD_NUMBER_SYSTEM,
        value: medicalRecordNumber(mapping.options.rosterKey, person.index),
    };
}
/** GMF's attribute; absent or unknown values give no status. */
const maritalStatus = (value) => value === 'S' || value === 'M' || value === 'D' || value === 'W' ? MARITAL_STATUS[value] : undefined;
const language = (tag) => ({ coding: [{ system: 'urn:ietf:bcp:47', code: tag }] });
//# sourceMappingURL=patient.js.map