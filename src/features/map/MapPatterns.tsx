import { parties } from '../../domain/parties.ts';
import { partyColour } from '../../parts/partyWords.ts';

function Hatch({ id, ground, line, width = 1.6 }: { id: string; ground: string; line: string; width?: number }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill={ground} />
      <line x1="0" y1="0" x2="0" y2="6" stroke={line} strokeWidth={width * 2} />
    </pattern>
  );
}

function Dots({ id, ground, dot }: { id: string; ground: string; dot: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse">
      <rect width="5" height="5" fill={ground} />
      <circle cx="2.5" cy="2.5" r="0.9" fill={dot} />
    </pattern>
  );
}

/** The patterns that fills refer to: hatch for gains, dots for no overall control. Once on a page. */
export function MapPatterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        {parties.map(({ code }) => (
          <Hatch key={code} id={`gain-${code.toLowerCase()}`} ground={partyColour(code)} line="var(--hatch)" />
        ))}
        <Hatch id="gain-any" ground="var(--quiet)" line="var(--hatch)" />
        <Hatch id="unsaid" ground="var(--ground)" line="var(--quiet)" width={0.5} />
        <Dots id="control-noc" ground={partyColour('NOC')} dot="var(--ground)" />
        <Hatch id="record-differs" ground="var(--ground)" line="var(--ink)" width={1.4} />
        <Dots id="record-disputed" ground="var(--ground)" dot="var(--ink)" />
      </defs>
    </svg>
  );
}
