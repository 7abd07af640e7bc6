import { useState } from 'react';
import { CopyField } from './CopyField.tsx';
import type { Shared } from './Shared.ts';
import { useShareLink } from './useAddresses.ts';

/** The link with all that was chosen, by itself and with its sentence; on phones, the share sheet. */
export function LinkPanel(shared: Shared) {
  const { title, figure } = shared;
  const url = useShareLink(shared);
  const [failed, setFailed] = useState(false);
  const text = figure?.summary ? `${title}: ${figure.summary}` : title;
  const share = async () => {
    try {
      await navigator.share({ title, text, url });
    } catch (error) {
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };
  return (
    <>
      <CopyField label="Link with your filters" text={url} rows={2} action="Copy link" />
      <CopyField label="For a message" text={`${text}\n${url}`} rows={4} action="Copy text and link" />
      {'share' in navigator ? (
        <p className="flex flex-wrap items-center gap-x-3">
          <button type="button" className="button" onClick={() => void share()}>
            Send to an app…
          </button>
          <span role="status" className="text-14 text-quiet">
            {failed ? 'This device can’t: copy the link instead' : ''}
          </span>
        </p>
      ) : null}
    </>
  );
}
