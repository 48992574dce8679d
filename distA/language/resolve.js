export function resolver({ module, set, findings }) {
    return {
        parameter(name) {
            findings.used.add(`parameters.${name}`);
            const unit = module.parameters[name]?.unit;
            return unit === undefined ? undefined : { index: Object.keys(module.parameters).indexOf(name), unit };
        },
        code(name) {
            findings.used.add(`codes.${name}`);
            if (module.codes[name] !== undefined)
                return module.codes[name];
            const dot = name.indexOf('.');
            return dot < 0 ? undefined : set.valueSets.get(name.slice(0, dot))?.codes[name.slice(dot + 1)];
        },
    };
}
/** Is there an entry of this name that has a mistake of its own? Then its users need no further message. */
export const damaged = (module, section, name) => module.damaged?.has(`${section}.${name}`) === true;
//# sourceMappingURL=resolve.js.map