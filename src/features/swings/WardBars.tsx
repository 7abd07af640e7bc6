import { lazy, Suspense, useState } from 'react';
import { useLink } from '../../url/useLink.ts';
import { StaticBars } from './StaticBars.tsx';
import { loadLiveBars } from './warmLiveBars.ts';
import type { WardSwing } from './toSwingsModel.ts';

const LiveBars = lazy(async () => ({ default: (await loadLiveBars()).LiveBars }));

/** A ward's share changes: a static drawing until a pointer comes, then the live one in the same box. A touch goes straight to the words. */
export function WardBars({ ward, most }: { ward: WardSwing; most: number }) {
  const { go } = useLink();
  const [isWanted, setIsWanted] = useState(false);
  const pick = () => go({ fact: ward.fact });
  const drawing = <StaticBars bars={ward.bars} most={most} />;
  return (
    <div
      className="cursor-pointer"
      onPointerEnter={(event) => {
        if (event.pointerType === 'mouse') setIsWanted(true);
      }}
      onClick={pick}
    >
      {isWanted ? (
        <Suspense fallback={drawing}>
          <LiveBars bars={ward.bars} most={most} />
        </Suspense>
      ) : (
        drawing
      )}
      <ul className="sr-only">
        {ward.bars.map(({ name, words }) => (
          <li key={name}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
