import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, useRef } from 'react';
import { allPostsQuery } from '../../dataset/queries.ts';
import type { Facts } from '../../domain/Dataset.ts';
import { formatDay } from '../../parts/formatTime.ts';
import { useLink } from '../../url/useLink.ts';
import { stepInWords, toReplay, untimedInWords } from './toReplay.ts';

/** Moves the whole page to what was known by a minute. Arrows go a step, Page keys further, Home and End to the ends. */
export function ReplaySlider({ facts }: { facts: Facts }) {
  const { link, go } = useLink();
  const id = useId();
  const { data: posts } = useQuery(allPostsQuery);
  const replay = useMemo(() => toReplay(facts, posts ?? null, link.at), [facts, posts, link.at]);
  const hasMoved = useRef(false);
  const last = replay.minutes.length;
  const minute = replay.minutes[replay.step];
  const untimed = untimedInWords(replay);
  const move = (step: number) => {
    // The first move of a drag can be taken back; the rest of it rewrites that entry.
    go({ at: replay.minutes[step] ?? null }, { replace: hasMoved.current });
    hasMoved.current = true;
  };
  const rest = () => {
    hasMoved.current = false;
  };
  if (last === 0) return null;
  return (
    <div className="min-w-0 grow">
      <div className="flex min-h-9 items-center gap-3 text-14">
        <label htmlFor={id} className="shrink-0 whitespace-nowrap">
          Known by
        </label>
        <input
          id={id}
          type="range"
          className="slider"
          min={0}
          max={last}
          step={1}
          value={replay.step}
          aria-valuetext={stepInWords(replay, replay.step)}
          aria-describedby={untimed ? `${id}-note` : undefined}
          onChange={(event) => move(Number(event.target.value))}
          onPointerUp={rest}
          onBlur={rest}
        />
        <output htmlFor={id} className="w-28 shrink-0 tabular-nums">
          {minute ? `${formatDay(minute, 'short')}, ${minute.slice(11)}` : 'latest'}
        </output>
      </div>
      {untimed ? (
        <p id={`${id}-note`} className="text-12 text-quiet">
          {untimed}
        </p>
      ) : null}
    </div>
  );
}
