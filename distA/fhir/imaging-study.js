import { locationOf } from './location.js';
/** A study with its series and instances; the images themselves do not exist. */
export function imagingStudy(entry, chart) {
    const { mapping } = chart;
    const written = {
        resourceType: 'ImagingStudy',
        id: chart.id(entry),
        meta: mapping.meta(),
        identifier: [{ system: 'urn:dicom:uid', value: `urn:oid:${dicomUid(chart.id(entry))}` }],
        status: 'available',
        subject: chart.patient,
    };
    const encounter = chart.link(entry.encounter);
    if (encounter)
        written.encounter = encounter;
    written.started = chart.time(entry.time);
    written.numberOfSeries = entry.series.length;
    written.numberOfInstances = entry.series.reduce((sum, series) => sum + series.instances.length, 0);
    written.procedureCode = [mapping.concept(entry.procedure)];
    const location = locationOf(entry, chart);
    if (location)
        written.location = location;
    written.series = entry.series.map((_, i) => oneSeries(entry, i, chart));
    return written;
}
function oneSeries(entry, index, chart) {
    const { mapping } = chart;
    const { modality, bodySite, instances } = entry.series[index];
    return {
        uid: dicomUid(chart.roleId(entry, `series ${index}`)),
        number: index + 1,
        modality: mapping.coding(modality),
        numberOfInstances: instances.length,
        bodySite: mapping.coding(bodySite.codings[0]),
        started: chart.time(entry.time),
        instance: instances.map(({ title, sopClass }, i) => ({
            uid: dicomUid(chart.roleId(entry, `series ${index} instance ${i}`)),
            sopClass: { system: 'urn:ietf:rfc:3986', code: `urn:oid:${sopClass.code}`, display: sopClass.display },
            number: i + 1,
            title,
        })),
    };
}
/** A UUID as DICOM UID (DICOM PS3.5, B.2). */
const dicomUid = (uuid) => `2.25.${BigInt(`0x${uuid.replaceAll('-', '')}`)}`;
//# sourceMappingURL=imaging-study.js.map