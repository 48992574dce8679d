import type { PanelInfo } from '../engine/index.ts';
/** What is measured or ordered together. */
export declare const bodyPanels: readonly PanelInfo[];
