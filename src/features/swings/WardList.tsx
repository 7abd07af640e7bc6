import { useId, useState } from 'react';
import { plural } from '../../parts/formatChange.ts';
import type { Measure, Pair } from './toArrow.ts';
import type { SwingsModel } from './toSwingsModel.ts';
import { WardCard } from './WardCard.tsx';

const FIRST = 6;
const SEARCH_FROM = 12;

/** The wards with figures, the largest changes first; many are folded, and can be searched by name. */
export function WardList({ model, measure, pair }: { model: SwingsModel; measure: Measure; pair: Pair | null }) {
  const [words, setWords] = useState('');
  const [isWhole, setIsWhole] = useState(false);
  const searchId = useId();
  const wanted = words.trim().toLocaleLowerCase('en-GB');
  const found = model.wards.filter(({ ward, council }) =>
    `${ward} ${council ?? ''}`.toLocaleLowerCase('en-GB').includes(wanted),
  );
  const shown = isWhole ? found : found.slice(0, FIRST);
  return (
    <>
      {model.wards.length > SEARCH_FROM ? (
        <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-14">
          <label htmlFor={searchId}>Find a ward or council</label>
          <input
            id={searchId}
            type="search"
            className="field max-w-72"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <span role="status" className="text-quiet">
            {shown.length === model.wards.length ? '' : `${shown.length} of ${plural(found.length, 'ward')}`}
          </span>
        </div>
      ) : null}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,21rem),1fr))] gap-x-8">
        {shown.map((ward) => (
          <WardCard key={ward.fact} ward={ward} model={model} measure={measure} pair={pair} />
        ))}
      </ul>
      {found.length === 0 ? <p className="text-14">No ward of that name has figures here.</p> : null}
      {found.length > FIRST ? (
        <button type="button" className="button" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? `Show the ${FIRST} largest changes` : `Show all ${plural(found.length, 'ward')}`}
        </button>
      ) : null}
    </>
  );
}
