export function humanName(name) {
    const written = { use: name.use, family: name.family, given: [...name.given] };
    if (name.prefix !== undefined)
        written.prefix = [name.prefix];
    if (name.suffix !== undefined)
        written.suffix = [name.suffix];
    return written;
}
//# sourceMappingURL=human-name.js.map