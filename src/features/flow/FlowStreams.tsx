import { useEffect, useRef, useState } from 'react';
import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import type { FlowStream } from './toFlowModel.ts';

const MOST_IN_LINE = 8;
const FIRST = 8;

function Places({ stream }: { stream: FlowStream }) {
  return stream.places.map(({ fact, name }, index) => (
    <span key={fact}>
      {index > 0 ? ', ' : ''}
      <EvidenceLink fact={fact}>{name}</EvidenceLink>
    </span>
  ));
}

interface FlowStreamsProps {
  streams: readonly FlowStream[];
  /** The stream picked in the picture: shown, opened and focused. A new object each time, so that the same can be picked again. */
  picked: { key: string } | null;
}

/** The streams in words, the largest first, each place the way to its words; long lists are folded. */
export function FlowStreams({ streams, picked }: FlowStreamsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [isWhole, setIsWhole] = useState(false);
  const bySize = [...streams].sort((a, b) => b.places.length - a.places.length);
  const shown = bySize.filter(({ key }, index) => isWhole || index < FIRST || key === picked?.key);
  useEffect(() => {
    if (!picked) return;
    const items = [...(list.current?.children ?? [])];
    const item = items.find((one) => one.getAttribute('data-stream') === picked.key);
    const details = item?.querySelector('details');
    if (details) details.open = true;
    item?.querySelector<HTMLElement>('summary, a')?.focus();
  }, [picked]);
  return (
    <>
      <ul ref={list} className="mt-3 text-14">
        {shown.map((stream) => (
          <li key={stream.key} data-stream={stream.key} className="border-t border-line py-1.5 wrap-anywhere">
            {stream.places.length > MOST_IN_LINE ? (
              <details className="disclosure">
                <summary>{stream.words}</summary>
                <p className="pl-4">
                  <Places stream={stream} />
                </p>
              </details>
            ) : (
              <>
                <span className="font-semibold">{stream.words}</span>: <Places stream={stream} />
              </>
            )}
          </li>
        ))}
      </ul>
      {streams.length > FIRST ? (
        <button type="button" className="button" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? `Show the ${FIRST} largest` : `Show all ${streams.length} ways`}
        </button>
      ) : null}
    </>
  );
}
