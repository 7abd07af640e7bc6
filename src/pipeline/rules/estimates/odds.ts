import type { Party } from '../../../domain/Fact.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { sourceOf } from './sourceOf.ts';
import { toEstimateDraft } from './toEstimateDraft.ts';
import type { Rule } from '../Rule.ts';
import { flatten } from '../../flatten.ts';

const about =
  /\b(?:odds|odds-on|favourites?|bookmakers?|bookies|betting|bet|bets|Ladbrokes|Betfair|William Hill|Paddy Power|Coral|Smarkets|punters?|price[ds]?)\b/i;
const event = /\bto (win|take|keep|hold|gain) ([^,.;[(]{3,60}?)(?=\s*(?:[,.;[(]|\band\b|\bahead\b|$))/i;

export const odds: Rule = {
  id: 'odds',
  doc: `Bookmakers' prices, as decimal odds: "[1.89]", "6/4", "evens". Never a result.`,
  reads: [
    [
      'The Conservatives [1.89] remain narrow favourites to win most seats, and Labour [2.2].',
      'odds - CON 1.89 decimal-odds, LAB 2.2 decimal-odds (win most seats)',
    ],
    [
      'Bookmakers offer 1/3 on Reform for Doncaster, and 6/1 on Labour keeping it.',
      'odds - in Doncaster REF 1.33 decimal-odds, LAB 7 decimal-odds',
    ],
    [
      'Ladbrokes make Labour 4/6 favourites and the Tories 6/4.',
      'odds Ladbrokes LAB 1.67 decimal-odds, CON 2.5 decimal-odds',
    ],
  ],
  leaves: ['Labour are the favourites of the crowd.', 'Labour are at odds with the Tories over 1 of 3 sites.'],
  cannotReadYet: ['You can have three to one against Labour.'],
  find: (sentence) => {
    const { text, units } = sentence;
    if (!about.test(text)) return [];
    const values = pricesOf(units);
    if (values.length === 0) return [];
    const said = event.exec(text);
    const note = said === null ? null : `${said[1] ?? ''} ${said[2] ?? ''}`.trim();
    return [toEstimateDraft(sentence, 'odds', { source: sourceOf(text), area: areaOf(sentence), note, values })];
  },
};

interface Price {
  party: Party;
  value: number;
  unit: 'decimal-odds';
}

const round = (value: number): number => Math.round(value * 100) / 100;

function pricesOf(units: readonly Unit[]): Price[] {
  const prices: Price[] = [];
  let waiting: Party | null = null;
  let loose: number | null = null;
  for (const [at, unit] of units.entries()) {
    if (unit.kind === 'P' && unit.parties[0] !== undefined) {
      const [party] = unit.parties;
      const isOn =
        /^(on|for|against|about)$/.test(units[at - 1]?.words ?? '') ||
        (units[at - 1]?.kind === 'd' && /^(on|for)$/.test(units[at - 2]?.words ?? ''));
      if (loose !== null && isOn) add(party, loose);
      else waiting = party;
      loose = null;
      continue;
    }
    const price = priceAt(units, at);
    if (price === null) continue;
    if (waiting !== null) add(waiting, price);
    else loose = price;
    waiting = null;
  }
  return prices;

  function add(party: Party, value: number): void {
    if (prices.every((price) => price.party !== party))
      prices.push({ party, value: round(value), unit: 'decimal-odds' });
  }
}

// "6/4" and "5-1" say what is won beside the stake; a decimal price includes it.
function priceAt(units: readonly Unit[], at: number): number | null {
  const unit = units[at];
  if (unit?.words === 'evens') return 2;
  if (unit?.kind !== '#' || unit.value === null) return null;
  const sign = units[at + 1];
  const under = units[at + 2];
  if (
    (sign?.kind === '/' || (sign?.kind === '-' && sign.end - sign.start === 1)) &&
    under?.kind === '#' &&
    under.value !== null &&
    under.value > 0 &&
    sign.start === unit.end &&
    under.start === sign.end
  )
    return 1 + unit.value / under.value;
  const isInBrackets = units[at - 1]?.kind === '(' && units[at + 1]?.kind === ')';
  return isInBrackets && /\.\d/.test(unit.surface) && unit.value > 1 ? unit.value : null;
}

function areaOf({ units, discourse }: ReadSentence): string | null {
  const named = new Set(
    flatten(units, (unit) => (unit.kind === 'C' ? unit.councils : [])).map(
      (council) => discourse.placeOf(council)?.name ?? null,
    ),
  );
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}
