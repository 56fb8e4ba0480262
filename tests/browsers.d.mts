/** Types of browsers.mjs, which must run before anything is installed and so is no TypeScript. */
export declare function findBrowsers(kinds?: Array<'chromium' | 'firefox'>): { chromium?: string; firefox?: string };
