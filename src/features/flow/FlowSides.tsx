import { partyColour, partyShort } from '../../parts/partyWords.ts';
import type { FlowNode } from './toFlowLayout.ts';

interface FlowSidesProps {
  nodes: readonly FlowNode[];
  height: number;
  side: 'left' | 'right';
}

/** The blocks of one side with name and count; short names where the figure is narrow. */
export function FlowSides({ nodes, height, side }: FlowSidesProps) {
  const isLeft = side === 'left';
  const anchor = isLeft ? 'end' : 'start';
  const x = isLeft ? '-16' : '16';
  return (
    <svg width="100%" height={height} className="block w-20 shrink-0 overflow-visible @md:w-38">
      <svg x={isLeft ? '100%' : '0'} y="0" width="1" height={height} overflow="visible">
        {nodes.map(({ code, name, count, top, height: tall, label }) => (
          <g key={code ?? 'unknown'} fontSize="14" fill="currentColor">
            <rect
              x={isLeft ? -10 : 0}
              y={top}
              width="10"
              height={tall}
              fill={code === null ? 'var(--ground)' : partyColour(code)}
              stroke={code === null ? 'var(--quiet)' : 'none'}
              strokeDasharray="2 2"
            />
            <text x={x} y={label - 3} textAnchor={anchor} className="hidden @md:block">
              {name}
            </text>
            <text x={x} y={label - 3} textAnchor={anchor} className="@md:hidden">
              {code === null ? 'Not said' : partyShort(code)}
            </text>
            <text x={x} y={label + 14} textAnchor={anchor} fill="var(--quiet)" className="tabular-nums">
              {count} {code === null ? '' : isLeft ? 'lost' : code === 'NOC' ? 'now' : 'won'}
            </text>
          </g>
        ))}
      </svg>
    </svg>
  );
}
