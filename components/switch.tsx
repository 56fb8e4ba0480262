import { useId } from 'react';
import './switch.css';

interface Props {
  label: string;
  hint?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** One thing that is on or off, with what it is and what it does. */
export function Switch({ label, hint, on, onChange }: Props) {
  const id = useId();
  return (
    <div className="switch">
      <div className="switch-words">
        <span id={id}>{label}</span>
        {hint && (
          <p id={`${id}hint`} className="small">
            {hint}
          </p>
        )}
      </div>
      <button
        type="button"
        role="switch"
        className="switch-track"
        aria-checked={on}
        aria-labelledby={id}
        aria-describedby={hint ? `${id}hint` : undefined}
        onClick={() => onChange(!on)}
      />
    </div>
  );
}
