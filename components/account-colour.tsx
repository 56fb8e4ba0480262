import type { Colour } from '@/lib/account-marks.ts';
import { t } from '@/lib/i18n.ts';
import './account-colour.css';

/** The class that gives an element the shade of a colour, as `--account-colour`. */
export const colourClass = (colour: Colour | null): string => (colour ? `account-colour--${colour}` : '');

/** `玉绿`, `天蓝`: what a colour is called. */
export const colourName = (colour: Colour): string => t(`colour_${colour}`);

/** The colour that the person gave an account, small, with its name for whoever points at it or cannot see it. */
export function ColourDot({ colour }: { colour: Colour }) {
  return <i className={`account-dot ${colourClass(colour)}`} role="img" aria-label={colourName(colour)} />;
}
