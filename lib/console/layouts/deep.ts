import { classicDeep } from './classic.ts';
import { desktopDeep } from './desktop.ts';
import { parts } from './registry.ts';

/** Of every layout known, the parts that only the deep readers look for: no other page pays for them. */
export const DEEP_LAYOUTS = { classic: classicDeep, desktop: desktopDeep };

export const { selector: deepSelector, findAll: findDeep } = parts(DEEP_LAYOUTS);
