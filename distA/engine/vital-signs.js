/** Reads within one minute agree, so that looking twice changes nothing. */
export function vitalReading(life, sign, t) {
    if ('value' in sign)
        return sign.value;
    const minute = Math.floor(t / 60) * 64;
    return life.drawing(sign.key, sign.occurrence, minute, () => Math.round(Number(life.value(sign.fresh)) * 100) / 100);
}
//# sourceMappingURL=vital-signs.js.map