import { useState } from 'react';
import { type TextId, textKey, textOfItem } from '@/lib/deregistration-words.ts';
import { t } from '@/lib/i18n.ts';
import type { Way } from '../use-deregistration.ts';
import { TextCard } from './text-card.tsx';
import { useWords } from './use-words.ts';
import './words.css';

/** The words to copy that belong to an item, once they are asked for; nothing for an item that has none. */
export default function ItemWords({ way, itemId }: { way: Way; itemId: string }) {
  const [open, setOpen] = useState(false);
  const id = textOfItem(itemId);
  if (id === null) return null;
  if (open) return <OpenText way={way} id={id} />;
  return (
    <p>
      <button type="button" className="text-button" data-does="show-text" onClick={() => setOpen(true)}>
        {t('words_show')}
      </button>
    </p>
  );
}

function OpenText({ way, id }: { way: Way; id: TextId }) {
  const words = useWords(way);
  if (!words) return <p className="small">{t('loading')}</p>;
  return (
    <TextCard
      id={id}
      language="zh"
      draft={words.draft(id, 'zh')}
      own={words.own.get(textKey(id, 'zh')) ?? null}
      runId={way.run?.id ?? null}
      readOnly={way.run?.archivedAt != null}
    />
  );
}
