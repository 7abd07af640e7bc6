import type { Finding } from '../Stage.ts';

const say = (value: string | number | null): string => (value === null ? '-' : String(value));

/** A finding in one line, as the examples of the rules write it; null for kinds that are written elsewhere. */
export function describeFinding(finding: Finding): string | null {
  switch (finding.type) {
    case 'seat':
      return `${say(finding.council?.name ?? null)} ${finding.party} ${finding.change === null ? say(finding.direction) : signed(finding.change)}${finding.seats === null ? '' : ` (${String(finding.seats)})`}`;
    case 'mayor':
      return `${finding.area}: ${finding.name} ${say(finding.party)}`;
    case 'expectation':
      return `${say(finding.council?.name ?? null)} ${say(finding.party)} ${finding.claim} ${finding.stance}${finding.speaker === null ? '' : ` says ${finding.speaker}`}`;
    case 'estimate':
      return describeEstimate(finding);
    default:
      return null;
  }
}

const signed = (change: number): string => (change > 0 ? `+${String(change)}` : String(change));

function describeEstimate({
  kind,
  source,
  area,
  missing,
  values,
  towards,
  note,
}: Extract<Finding, { type: 'estimate' }>): string {
  const figures = values.map(({ party, value, unit, of }) => {
    const other = of === undefined ? '' : unit === 'points' ? ` from ${of}` : ` ${of}`;
    return `${party} ${String(value)} ${unit}${other}`;
  });
  const head = [kind, say(source), area === null ? '' : `in ${area}`, towards === null ? '' : `to ${towards}`]
    .filter((part) => part !== '')
    .join(' ');
  const parts = [
    towards === null ? [head, ...figures.slice(0, 1)].join(' ') : head,
    ...(towards === null ? figures.slice(1) : figures),
  ];
  return `${parts.join(', ')}${missing ? ' missing' : ''}${note === null ? '' : ` (${note})`}`;
}
