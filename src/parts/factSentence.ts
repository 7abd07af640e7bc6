import type { Estimate } from '../domain/Estimate.ts';
import type { MayorFact } from '../domain/MayorFact.ts';
import type { SeatFact } from '../domain/SeatFact.ts';
import type { WardFact } from '../domain/WardFact.ts';
import type { AnyFact } from './anyFact.ts';
import { controlSentence } from './controlSentence.ts';
import { expectationSentence } from './expectationSentence.ts';
import { formatNumber, plural } from './formatChange.ts';
import { capitalise, partyAtStart, partyInSentence } from './partyWords.ts';

function wardSentence({ ward, council, outcome, party, previous, byElection, elected }: WardFact): string {
  const place = `${ward}${council ? ` (${council.name})` : ''}${byElection ? ' in a by-election' : ''}`;
  if (outcome === 'loss') return `${capitalise(previous ? partyInSentence(previous) : 'its holders')} lost ${place}`;
  if (party === null) return `${place}: who won is not said`;
  // A ward may be shared: what each party has of it.
  const seats = elected.find((one) => one.party === party)?.seats ?? 0;
  const what = seats > 0 ? `${plural(seats, 'seat')} in ${place}` : place;
  const verb = outcome === 'gain' ? 'gained' : outcome === 'hold' ? 'held' : 'won';
  const from = outcome === 'gain' && previous ? ` from ${partyInSentence(previous)}` : '';
  return `${capitalise(partyInSentence(party))} ${verb} ${what}${from}`;
}

function seatSentence({ council, ward, party, change, direction, seats }: SeatFact): string {
  const who = capitalise(partyInSentence(party));
  const where = ward ?? council?.name;
  const place = where ? ` in ${where}` : '';
  const now = seats === null ? '' : `, to ${formatNumber(seats)}`;
  if (change === 0) return `${who} had no change in seats${place}${now}`;
  if (change !== null) return `${who} ${change > 0 ? 'won' : 'lost'} ${plural(Math.abs(change), 'seat')}${place}${now}`;
  if (direction) return `${who} ${direction === 'up' ? 'won' : 'lost'} seats${place}; how many is not said`;
  return seats === null ? `${who}: seats${place}` : `${who}: ${plural(seats, 'seat')}${place}`;
}

function mayorSentence({ area, name, party }: MayorFact): string {
  return `${name} was elected mayor of ${area}${party ? ` for ${partyInSentence(party)}` : ''}`;
}

const estimateNames: Record<Estimate['kind'], string> = {
  'projected-share': 'Projected national share',
  'commons-seats': 'House of Commons estimate',
  'exit-poll': 'Exit poll',
  odds: 'Betting odds',
  swing: 'Swing',
};

function valueText(value: Estimate['values'][number]): string {
  const party = partyAtStart(value.party);
  if (value.unit === 'percent') return `${party} ${formatNumber(value.value, value.value % 1 === 0 ? 0 : 1)}%`;
  if (value.unit === 'points') return `${party} ${formatNumber(value.value, 1)} points`;
  if (value.unit === 'decimal-odds') return `${party} ${formatNumber(value.value, 2)} (decimal odds)`;
  if (value.unit === 'seats-ahead-of') {
    return `${party} ${plural(value.value, 'seat')} ahead${value.of ? ` of ${partyInSentence(value.of)}` : ''}`;
  }
  return `${party} ${plural(value.value, 'seat')}`;
}

function estimateSentence({ kind, source, area, missing, values, towards, note }: Estimate): string {
  const head = `${estimateNames[kind]}${area ? `, ${area}` : ''}${source ? ` (${source})` : ''}`;
  if (missing) return `${head}: announced, but the figure is not in this copy`;
  if (values.length > 0) return `${head}: ${values.map(valueText).join(', ')}`;
  if (towards) return `${head}: towards ${partyInSentence(towards)}`;
  return note ? `${head}: ${note}` : head;
}

/** One plain sentence of any fact, without a full stop: "Labour gained Plymouth from the Conservatives". */
export function factSentence(any: AnyFact): string {
  switch (any.kind) {
    case 'control':
      return controlSentence(any.fact);
    case 'ward':
      return wardSentence(any.fact);
    case 'seat':
      return seatSentence(any.fact);
    case 'mayor':
      return mayorSentence(any.fact);
    case 'expectation':
      return expectationSentence(any.fact);
    case 'estimate':
      return estimateSentence(any.fact);
  }
}
