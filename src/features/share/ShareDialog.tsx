import { useEffect } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { CitePanel } from './CitePanel.tsx';
import { DownloadPanel } from './download/DownloadPanel.tsx';
import { EmbedPanel } from './embed/EmbedPanel.tsx';
import { useEmbedChoices } from './embed/useEmbedChoices.ts';
import { LinkPanel } from './LinkPanel.tsx';
import type { Shared } from './Shared.ts';
import { Tabs } from './Tabs.tsx';

interface ShareDialogProps extends Shared {
  /** What focus goes back to. */
  opener: HTMLElement;
  onClose: () => void;
}

/** Everything by which a figure or a page can be handed on: link, embed, downloads, citation. */
export function ShareDialog({ opener, onClose, ...shared }: ShareDialogProps) {
  useEffect(() => () => opener.focus(), [opener]); // once the dialog is gone: while it is open, the page takes no focus
  const choices = useEmbedChoices(shared);
  const tabs = [
    { key: 'link', name: 'Link', panel: <LinkPanel {...shared} /> },
    ...(choices ? [{ key: 'embed', name: 'Embed', panel: <EmbedPanel {...shared} choices={choices} /> }] : []),
    { key: 'download', name: 'Download', panel: <DownloadPanel {...shared} /> },
    { key: 'cite', name: 'Cite', panel: <CitePanel {...shared} /> },
  ];
  return (
    <Dialog title="Share" isOpen onClose={onClose}>
      <p className="mb-3 font-serif text-16 font-semibold wrap-anywhere">{shared.title}</p>
      <Tabs label="Ways to share" tabs={tabs} />
    </Dialog>
  );
}
