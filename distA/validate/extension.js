import { checkProfile } from './constraint.js';
import { asArray, isObject } from './json.js';
import { didYouMean } from './nearest.js';
import { report, reportOnce, show } from './run.js';
/** Checks an extension against the definition that its address names. */
export function checkExtension(run, extension, holder) {
    const { url } = extension;
    if (typeof url !== 'string')
        return;
    const profile = run.catalogue.profile(url);
    if (profile?.type === 'Extension') {
        checkContext(run, profile, holder);
        checkModifier(run, profile);
        checkProfile(run, extension, profile);
        checkParts(run, extension, profile.constraint);
    }
    else if (holder.name !== 'Extension')
        checkUnknown(run, url);
}
/** The parts of a complex extension are those that its definition names. */
function checkParts(run, extension, { children }) {
    const slices = children?.extension?.slicing?.slices ?? [];
    for (const [index, part] of asArray(extension.extension).entries()) {
        if (!isObject(part) || typeof part.url !== 'string' || isAbsolute(part.url))
            continue;
        const { url } = part;
        const slice = slices.find((s) => s.match?.some((m) => 'fixed' in m && m.fixed === url));
        run.path.push('extension', index);
        if (slice)
            checkParts(run, part, slice.constraint);
        else
            report(run, 'error', 'unknown-extension', `${show(url)} is no part of this extension${didYouMean(url, slices.map((s) => s.name))}`);
        run.path.pop();
        run.path.pop();
    }
}
const isAbsolute = (url) => /^[a-z][a-z0-9+.-]*:/i.test(url);
function checkUnknown(run, url) {
    if (!isAbsolute(url)) {
        report(run, 'error', 'invalid-value', `${show(url)} is not the address of an extension; it has to be absolute`, 'url');
    }
    else {
        reportOnce(run, url, 'information', 'unknown-extension', `extension ${show(url)} is not known here; its content is not checked`);
    }
}
function checkModifier(run, profile) {
    const place = run.path.findLast((segment) => typeof segment === 'object');
    const expected = profile.modifier ? 'modifierExtension' : 'extension';
    if (place === undefined || place.element.name === expected)
        return;
    report(run, 'error', 'extension-context', `${show(profile.url)} belongs in ${expected}`);
}
/** R4 itself uses these in more places than their definitions name; the value is what they may stand on besides. */
const widerContexts = new Map([
    ['http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type', 'ElementDefinition.type'],
    ['http://hl7.org/fhir/StructureDefinition/structuredefinition-normative-version', 'Element'],
    ['http://hl7.org/fhir/StructureDefinition/regex', 'ElementDefinition.type'],
]);
function checkContext(run, profile, holder) {
    const contexts = profile.contexts;
    if (!contexts || contexts.length === 0 || contexts.some((c) => inContext(run, c, holder)))
        return;
    const wider = widerContexts.get(profile.url);
    if (wider !== undefined && inContext(run, { type: 'element', expression: wider }, holder))
        return;
    const allowed = contexts.map((c) => c.expression).join(', ');
    report(run, 'error', 'extension-context', `${show(profile.url)} may not stand here, but on ${allowed}`);
}
function inContext(run, context, holder) {
    if (context.type !== 'element')
        return context.type === 'fhirpath' || holder.name === 'Extension';
    const { expression } = context;
    if (expression === 'Element' || holder.names.has(expression))
        return true;
    const type = expression.split('.', 1)[0];
    return run.catalogue.shape(type) === undefined || placesOf(run, holder).has(expression);
}
/** All names under which the element that holds the extension is known: `Patient.name.family`, `HumanName.family`, `string`. */
function placesOf(run, holder) {
    const steps = run.path.filter((segment) => typeof segment === 'object').slice(0, -1);
    const places = new Set(holder.names);
    let tail = '';
    for (const step of steps.toReversed()) {
        if (tail === '')
            places.add(step.type);
        for (const path of [step.element.path, step.element.path.replace('[x]', '')])
            places.add(path + tail);
        if (step.kind === 'resource')
            break;
        tail = `.${step.element.name}${tail}`;
    }
    return places;
}
//# sourceMappingURL=extension.js.map