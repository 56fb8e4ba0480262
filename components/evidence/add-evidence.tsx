import { Camera, Paperclip } from 'lucide';
import { type DragEvent, useId, useState } from 'react';
import { LARGEST, saySize } from '@/lib/evidence/limits.ts';
import { readable } from '@/lib/export/readable.ts';
import { t } from '@/lib/i18n.ts';
import type { EvidenceRow } from '@/lib/store/schema.ts';
import { Icon } from '../icon.tsx';
import { HowToTake } from './how-to-take.tsx';
import { takeOfFrontTab } from './take-of-front-tab.ts';
import { type Keeping, useKeeping } from './use-keeping.ts';
import { usePaste } from './use-paste.ts';
import { useRoom } from './use-room.ts';

interface Props {
  accountId: string;
  deregistrationId: string | null;
  itemId: string;
  /** What that item is called. */
  title: string;
  /** Changes whenever something was added or taken away: the room is then asked for again. */
  count: number;
}

/** Ways to add evidence: drop, pick or paste files, take a picture of the tab; and how much may be added. */
export function AddEvidence({ count, title, ...place }: Props) {
  const keeping = useKeeping(place);
  const [isOver, setOver] = useState(false);
  const [cannot, setCannot] = useState<'not-allowed' | 'failed' | null>(null);
  const inputId = useId();
  const take = (files: Iterable<File>, source: EvidenceRow['source']): void => {
    setCannot(null);
    keeping.keep([...files].map((data) => ({ data, name: data.name, source })));
  };
  const turnHere = usePaste((files) => take(files, 'paste'));
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files, 'file');
  };
  const onTake = async (): Promise<void> => {
    const picture = await takeOfFrontTab({ ...place, title });
    setCannot(picture.ok ? null : picture.why);
    if (picture.ok) keeping.keep([{ ...picture, source: 'picture' }]);
  };
  return (
    <div className="evidence-add">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button within is the first */}
      <div
        className={isOver ? 'evidence-drop evidence-drop--over' : 'evidence-drop'}
        data-drop={place.itemId}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
        onPointerEnter={turnHere}
        onFocus={turnHere}
      >
        <p className="evidence-buttons">
          <label htmlFor={inputId} className="button button--small evidence-pick">
            <Icon node={Paperclip} size={14} />
            {t('evidence_pick')}
          </label>
          <input
            id={inputId}
            className="visually-hidden"
            type="file"
            multiple
            data-does="add-evidence"
            onChange={({ currentTarget }) => {
              // A copy: emptying the field, so that the same file may be picked again, empties its list.
              take([...(currentTarget.files ?? [])], 'file');
              currentTarget.value = '';
            }}
          />
          <button type="button" className="button button--small" data-does="take-picture" onClick={() => void onTake()}>
            <Icon node={Camera} size={14} />
            {t('evidence_take')}
          </button>
        </p>
        <p className="small">{t('evidence_drop')}</p>
        <Limits asked={`${count} ${keeping.busy}`} />
      </div>
      {cannot && <HowToTake why={cannot} onClose={() => setCannot(null)} />}
      <Outcome keeping={keeping} />
    </div>
  );
}

function Limits({ asked }: { asked: string }) {
  const room = useRoom(asked);
  return (
    <p className="small" data-room={room?.left ?? ''} data-safe={room?.isSafe ?? ''}>
      {t('evidence_limit', saySize(LARGEST))}
      {room && room.left !== null && ` · ${t('evidence_room', saySize(room.left))}`}
      {room && <br />}
      {room && t(room.isSafe ? 'evidence_safe' : 'evidence_unsafe')}
    </p>
  );
}

/** What is under way, and what was not kept. */
function Outcome({ keeping: { busy, refused, forget } }: { keeping: Keeping }) {
  return (
    <>
      <p className="small evidence-busy" role="status">
        {busy > 0 && t('evidence_busy', busy)}
      </p>
      {refused.length > 0 && (
        <div className="evidence-refused" role="alert" data-refused={refused.length}>
          <ul>
            {refused.map(({ name, why }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew as a whole, and names may be alike
              <li key={place}>
                <bdi className="evidence-name">{readable(name)}</bdi> {why}
              </li>
            ))}
          </ul>
          <button type="button" className="text-button" onClick={forget}>
            {t('evidence_understood')}
          </button>
        </div>
      )}
    </>
  );
}
