import type { Ref } from 'react';
import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import type { FlowStream } from './toFlowModel.ts';

const MOST_IN_LINE = 8;

function Places({ stream }: { stream: FlowStream }) {
  return stream.places.map(({ fact, name }, index) => (
    <span key={fact}>
      {index > 0 ? ', ' : ''}
      <EvidenceLink fact={fact}>{name}</EvidenceLink>
    </span>
  ));
}

/** The streams in words, each place the way to its words; long lists are folded. */
export function FlowStreams({ streams, ref }: { streams: readonly FlowStream[]; ref: Ref<HTMLUListElement> }) {
  return (
    <ul ref={ref} className="mt-3 text-14">
      {streams.map((stream) => (
        <li key={stream.key} className="border-t border-line py-1.5 wrap-anywhere">
          {stream.places.length > MOST_IN_LINE ? (
            <details className="disclosure">
              <summary>{stream.words}</summary>
              <p>
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
  );
}
