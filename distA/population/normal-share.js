import { gammaP } from '../base/index.js';
/** Standard normal distribution function, through the incomplete gamma function. */
export function normalShare(x) {
    const half = gammaP(0.5, (x * x) / 2) / 2;
    return x < 0 ? 0.5 - half : 0.5 + half;
}
//# sourceMappingURL=normal-share.js.map