/** Types of bundles.mjs, which `npm test` runs as plain JavaScript. */
export declare const TARGETS: string[];
export declare const BUDGET: { min: number; gzip: number };
export declare function contentScriptBytes(target: string): { min: number; gzip: number; files: number };
