import { Component, type ReactNode, useState } from 'react';
import { browser } from 'wxt/browser';
import { t } from '@/lib/i18n.ts';
import { sayProblem } from './problems.ts';
import './failure.css';

/** What a report needs and no more: the error, the version, the browser. Nothing that the person has kept. */
function detailsOf(error: unknown): string {
  const said = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  const { name, version } = browser.runtime.getManifest();
  return `${name} ${version}\n${location.pathname}\n${navigator.userAgent}\n\n${said}`;
}

/** Something broke: what, what to do, and the details to pass on. */
export function Failure({ error }: { error: unknown }) {
  const [copied, setCopied] = useState(false);
  const details = detailsOf(error);
  return (
    <div className="failure" role="alert">
      <h1>{t('failure_title')}</h1>
      <p>{sayProblem(error) ?? t('failure_unknown')}</p>
      <p className="small">{t('failure_nothing_lost')}</p>
      <div className="failure-actions">
        <button type="button" className="button button--primary" onClick={() => location.reload()}>
          {t('retry')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            navigator.clipboard.writeText(details).then(
              () => setCopied(true),
              () => setCopied(false),
            );
          }}
        >
          {t(copied ? 'details_copied' : 'details_copy')}
        </button>
      </div>
      <details>
        <summary className="small">{t('details')}</summary>
        <pre>{details}</pre>
      </details>
    </div>
  );
}

/** Keeps a page that broke from turning blank. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error: error ?? new Error('unknown') };
  }

  override render(): ReactNode {
    return this.state.error === undefined ? this.props.children : <Failure error={this.state.error} />;
  }
}
