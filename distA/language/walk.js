export const noFindings = () => ({
    used: new Set(),
    reads: new Map(),
    timed: new Set(),
    final: new Set(),
    calls: new Map(),
    unclear: new Set(),
});
/** A path below a base; `'..'` in front takes the last part of the base away. */
export function joinPath(base, path) {
    return path[0] === '..' && base.length > 0 ? joinPath(base.slice(0, -1), path.slice(1)) : [...base, ...path];
}
//# sourceMappingURL=walk.js.map