import { useEffect, useRef, useState } from 'react';
import type { Facts } from '../../domain/Dataset.ts';
import { useLink } from '../../url/useLink.ts';
import { EvidenceCard } from './EvidenceCard.tsx';
import { usePanelFocus } from './usePanelFocus.ts';

/** The words behind the fact that the link names: a panel at the side, a sheet at the foot of a phone. A pinned fact stays while the next one opens beside it. */
export function EvidencePanel({ allFacts }: { allFacts: Facts }) {
  const { link, go } = useLink();
  const [pinned, setPinned] = useState<string | null>(null);
  const panel = useRef<HTMLElement>(null);
  const { fact } = link;
  usePanelFocus(panel, fact);

  useEffect(() => {
    if (fact === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      go({ fact: null });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [fact, go]);

  const shown = [...new Set([fact, pinned])].filter((each) => each !== null);
  if (shown.length === 0) return null;
  const close = (id: string) => {
    if (id === pinned) setPinned(null);
    if (id === fact) go({ fact: null });
  };
  return (
    <aside
      ref={panel}
      aria-label="Evidence"
      className="fixed inset-x-0 bottom-0 z-[1200] max-h-[60dvh] overflow-y-auto overscroll-contain border-t border-edge bg-ground shadow-[0_-4px_24px_rgb(0_0_0/0.16)] motion-safe:animate-[rise_160ms_ease-out] md:top-0 md:left-auto md:max-h-none md:w-[26rem] md:border-t-0 md:border-l print:hidden"
    >
      {shown.map((id) => (
        <EvidenceCard
          key={id}
          facts={allFacts}
          fact={id}
          isPinned={id === pinned}
          onPin={() => setPinned(id === pinned ? null : id)}
          onClose={() => close(id)}
        />
      ))}
    </aside>
  );
}
