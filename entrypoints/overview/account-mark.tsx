import { colourClass, colourName } from '@/components/account-colour.tsx';
import { Avatar } from '@/components/avatar.tsx';
import type { AccountLine } from './line.ts';

/** An account's letter, its name, and what the person marked it with: a stripe of their colour, their label. */
export function AccountMark({ line: { id, name, state }, small = false }: { line: AccountLine; small?: boolean }) {
  const { colour, label } = state.marks;
  return (
    <>
      <i
        className={`account-stripe ${colourClass(colour)}`}
        title={colour ? colourName(colour) : undefined}
        aria-hidden="true"
      />
      {!small && <Avatar id={id} name={label ?? name} colour={colour} small />}
      <span className="account-mark-words">
        <bdi className="account-mark-name">{name}</bdi>
        {label && (
          <span className={`tag account-label ${colourClass(colour)}`} data-colour={colour ?? undefined}>
            <bdi>{label}</bdi>
          </span>
        )}
      </span>
    </>
  );
}
