import { report, show } from './run.js';
const words = (text) => new Set(text.split(' '));
/** The elements that a narrative may be made of. */
const elements = words('a abbr acronym address b big blockquote br caption cite code col colgroup dd del dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li map area ' +
    'ol p pre q samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var');
/** The attributes that they may have. */
const attributes = words('abbr accesskey align alt axis bgcolor border cellhalign cellpadding cellspacing cellvalign char charoff cite class colspan compact coords dir frame ' +
    'headers height href hreflang hspace id lang longdesc name nowrap rel rev rowspan rules scope shape span src start style summary tabindex ' +
    'target title type usemap valign value vspace width xml:lang xmlns');
const token = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Checks a narrative: one div of XHTML, well formed, with formatting only, and with something to read. */
export function checkNarrative(run, div) {
    const fault = faultOf(div.trim());
    if (fault !== undefined)
        report(run, 'error', 'narrative', `${fault}; a narrative is one <div xmlns="http://www.w3.org/1999/xhtml"> with plain formatting`);
}
function faultOf(div) {
    if (!/^<div[\s>/]/.test(div))
        return 'the text does not begin with <div>';
    if (!/^<div[^>]*\sxmlns=["']http:\/\/www\.w3\.org\/1999\/xhtml["']/.test(div))
        return 'the div is without its XHTML namespace';
    const open = [];
    let readable = false;
    let closed = false;
    for (const part of div.matchAll(token)) {
        if (closed)
            return 'text was found after the end of the div';
        const [whole, slash, name, given, selfClosing] = part;
        if (name === undefined) {
            if (whole.startsWith('<!--'))
                continue;
            const fault = faultOfText(whole);
            if (fault !== undefined)
                return fault;
            if (/\S/.test(whole))
                readable = true;
            continue;
        }
        const fault = slash === '/' ? faultOfEnd(open, name) : faultOfStart(name, given ?? '');
        if (fault !== undefined)
            return fault;
        if (slash !== '/' && selfClosing !== '/')
            open.push(name);
        if (name === 'img')
            readable = true;
        closed = open.length === 0;
    }
    if (open.length > 0)
        return `<${open.at(-1)}> is not closed`;
    return readable ? faultOfLinks(div) : 'there is nothing to read in it';
}
/** A link within the narrative leads to an element with that id or name. */
function faultOfLinks(div) {
    for (const [, target] of div.matchAll(/\shref\s*=\s*["']#([^"']+)["']/g)) {
        const anchor = new RegExp(`\\s(?:id|name)\\s*=\\s*["']${target?.replace(/[^\w-]/g, '\\$&')}["']`);
        if (!anchor.test(div))
            return `the link #${target} leads nowhere`;
    }
    return undefined;
}
function faultOfText(text) {
    if (text === '<')
        return 'a "<" was found that begins no tag';
    const entity = /&(?!(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9A-Fa-f]+);)/.exec(text);
    return entity
        ? `an "&" was found that begins no entity of XML at ${show(text.slice(entity.index, entity.index + 20))}`
        : undefined;
}
function faultOfEnd(open, name) {
    const expected = open.pop();
    return expected === name
        ? undefined
        : `</${name}> was found where ${expected === undefined ? 'nothing' : `</${expected}>`} is due`;
}
function faultOfStart(name, given) {
    if (!elements.has(name))
        return `<${name}> is not allowed`;
    for (const [, key, double, single] of given.matchAll(attribute)) {
        if (!attributes.has(key))
            return `the attribute ${key} is not allowed on <${name}>`;
        const value = double ?? single ?? '';
        if ((key === 'href' || key === 'src') && /^\s*javascript:/i.test(value))
            return `a script was found in ${key}`;
    }
    return undefined;
}
//# sourceMappingURL=narrative.js.map