/** RxNorm products whose effects the body knows: code and display. Checked against the list of known codes by a test. */
export declare const PRODUCTS: readonly (readonly [code: string, display: string])[];
