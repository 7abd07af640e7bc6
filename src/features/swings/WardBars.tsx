import { lazy, Suspense, useRef, useState } from 'react';
import { bar } from '../../parts/barGeometry.ts';
import { DivergingBars } from '../../parts/DivergingBars.tsx';
import { useLink } from '../../url/useLink.ts';
import { toDivergingBars } from './toDivergingBars.ts';
import type { WardSwing } from './toSwingsModel.ts';
import { loadLiveBars } from './warmLiveBars.ts';

const LiveBars = lazy(async () => ({ default: (await loadLiveBars()).LiveBars }));

/** A ward's share changes: a static drawing until a mouse comes, then the live one in the same box. A touch goes straight to the words. */
export function WardBars({ ward, most }: { ward: WardSwing; most: number }) {
  const { go } = useLink();
  // The live drawing takes the size that the static one has when a mouse comes.
  const [wanted, setWanted] = useState<{ isNarrow: boolean } | null>(null);
  // What a press began on, which the live drawing may take the place of before the press ends: no click comes of it then.
  const pressed = useRef<EventTarget | null>(null);
  const bars = toDivergingBars(ward.bars, ward.fact);
  const drawing = <DivergingBars bars={bars} most={most} isTabbable={false} />;
  return (
    <div
      onPointerEnter={(event) => {
        if (event.pointerType !== 'mouse') return;
        setWanted({ isNarrow: event.currentTarget.offsetWidth < bar.narrow });
      }}
      onPointerDown={(event) => {
        pressed.current = event.button === 0 ? event.target : null;
      }}
      onPointerUp={() => {
        const began = pressed.current;
        pressed.current = null;
        if (began instanceof Node && !began.isConnected) go({ fact: ward.fact });
      }}
    >
      {wanted ? (
        <Suspense fallback={drawing}>
          <LiveBars bars={bars} most={most} isNarrow={wanted.isNarrow} onPick={() => go({ fact: ward.fact })} />
          <ul className="sr-only">
            {bars.map(({ key, words }) => (
              <li key={key}>{words}</li>
            ))}
          </ul>
        </Suspense>
      ) : (
        drawing
      )}
    </div>
  );
}
