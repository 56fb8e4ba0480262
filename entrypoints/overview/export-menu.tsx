import { CalendarDays, ChevronDown, Download, FileBraces, FileSpreadsheet, type IconNode, Printer } from 'lucide';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { download } from '@/components/download.ts';
import { Icon } from '@/components/icon.tsx';
import { sayProblem } from '@/components/problems.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import type { AccountLine } from './line.ts';
import './export-menu.css';

export type ExportKind = 'roster-csv' | 'expiry-csv' | 'json' | 'ics';

const FILES: readonly {
  readonly kind: ExportKind;
  readonly icon: IconNode;
  readonly title: MessageKey;
  readonly hint: MessageKey;
}[] = [
  { kind: 'roster-csv', icon: FileSpreadsheet, title: 'export_roster', hint: 'export_roster_hint' },
  { kind: 'expiry-csv', icon: FileSpreadsheet, title: 'export_expiry', hint: 'export_expiry_hint' },
  { kind: 'ics', icon: CalendarDays, title: 'export_ics', hint: 'export_ics_hint' },
  { kind: 'json', icon: FileBraces, title: 'export_json', hint: 'export_json_hint' },
];

interface Props {
  all: readonly AccountLine[];
  /** The accounts that search and filters leave. */
  found: readonly AccountLine[];
}

/** Hands rosters and expiries over as files, of all accounts or of those found; or prints what is seen. */
export function ExportMenu({ all, found }: Props) {
  const [open, setOpen] = useState(false);
  const [everything, setEverything] = useState(false);
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const onPress = (event: Event): void => {
      if (!(event.target instanceof Node && root.current?.contains(event.target))) setOpen(false);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);

  const narrowed = found.length < all.length;
  const lines = narrowed && !everything ? found : all;
  const save = (kind: ExportKind): void => {
    setSaid('');
    import('./export-file.ts')
      .then(({ exportFile }) => exportFile(kind, lines, Date.now()))
      .then(
        ({ name, text, type }) => {
          download(name, text, type);
          setSaid(t('export_done', name));
        },
        (error: unknown) => setSaid(t('export_failed') + (sayProblem(error) ?? '')),
      );
  };
  return (
    <div className="export" ref={root}>
      <button
        type="button"
        className="button button--small export-button"
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon node={Download} size={14} />
        {t('export_menu')}
        <Icon node={ChevronDown} size={14} />
      </button>
      {open && (
        <div className="card export-menu" id={id}>
          {narrowed && (
            <fieldset className="export-scope">
              <legend className="visually-hidden">{t('export_scope')}</legend>
              <Scope name={id} chosen={!everything} onChoose={() => setEverything(false)}>
                {t('export_found', found.length)}
              </Scope>
              <Scope name={id} chosen={everything} onChoose={() => setEverything(true)}>
                {t('export_all', all.length)}
              </Scope>
            </fieldset>
          )}
          <ul>
            {FILES.map(({ kind, icon, title, hint }) => (
              <li key={kind}>
                <button
                  type="button"
                  className="export-item"
                  data-export={kind}
                  disabled={lines.length === 0}
                  onClick={() => save(kind)}
                >
                  <Icon node={icon} />
                  <span>
                    {t(title)}
                    <span className="small">{t(hint)}</span>
                  </span>
                </button>
              </li>
            ))}
            <li>
              <button
                type="button"
                className="export-item"
                onClick={() => {
                  setOpen(false);
                  window.print();
                }}
              >
                <Icon node={Printer} />
                <span>
                  {t('export_print')}
                  <span className="small">{t('export_print_hint')}</span>
                </span>
              </button>
            </li>
          </ul>
          <p className="small export-said" role="status">
            {said}
          </p>
        </div>
      )}
    </div>
  );
}

interface ScopeProps {
  name: string;
  chosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}

function Scope({ name, chosen, onChoose, children }: ScopeProps) {
  return (
    <label>
      <input type="radio" name={name} checked={chosen} onChange={onChoose} />
      {children}
    </label>
  );
}
