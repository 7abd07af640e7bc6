import { useRef } from 'react';
import { formatDay } from '../../parts/formatTime.ts';
import { useDismiss } from '../../ui/useDismiss.ts';
import type { TimelineModel } from './toTimelineModel.ts';

interface JumpMenuProps {
  landmarks: TimelineModel['landmarks'];
  onJump: (row: number) => void;
}

/** The hours of the timeline, and the posts whose time is not given, to jump to. */
export function JumpMenu({ landmarks, onJump }: JumpMenuProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  useDismiss(ref);
  return (
    <details ref={ref} className="menu">
      <summary className="menu-button">
        Jump to <span aria-hidden="true">▾</span>
      </summary>
      <ul className="menu-panel min-w-48" aria-label="Jump to">
        {landmarks.map(({ hour, row }) => (
          <li key={hour ?? 'none'}>
            <button
              type="button"
              className="menu-option w-full text-left tabular-nums"
              onClick={() => {
                if (ref.current) ref.current.open = false;
                onJump(row);
              }}
            >
              {hour === null ? 'Time not given' : `${formatDay(hour, 'short')}, ${hour.slice(11)}:00`}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
