import type { Party } from '../../domain/Fact.ts';
import { roundHalfAway, toOneDecimal } from '../../domain/tenths.ts';
import type { FigureTable } from '../../domain/FigureTable.ts';
import type { WardFact } from '../../domain/WardFact.ts';
import { swingBetween } from '../../domain/wardSwing.ts';
import { formatNumber, plural } from '../../parts/formatChange.ts';
import { partyInSentence, partyOrder } from '../../parts/partyWords.ts';
import { measureName, type Measure } from './toArrow.ts';

/** A ward on the swingometer; `points` is positive to `right`. */
export interface SwingDot {
  fact: string;
  ward: string;
  council: string | null;
  points: number;
  words: string;
}

/** A ward's swing as plain values, for table and CSV; positive to `to`. */
export type SwingometerRow = {
  ward: string;
  council: string | null;
  from: Party;
  to: Party;
  swing: number;
  fact: string;
};

const columns = [
  { key: 'ward', header: 'Ward' },
  { key: 'council', header: 'Council' },
  { key: 'from', header: 'From' },
  { key: 'to', header: 'To' },
  { key: 'swing', header: 'Swing, percentage points' },
  { key: 'fact', header: 'Evidence' },
] as const;

/** The swing between the two leading parties, ward by ward. `mean` counts each ward the same, and is null below three. */
export interface SwingometerModel extends FigureTable<SwingometerRow> {
  left: Party;
  right: Party;
  dots: readonly SwingDot[];
  n: number;
  mean: number | null;
  /** The end of the scale to both sides, in points. */
  most: number;
  title: string;
  summary: string;
}

const FEWEST_FOR_MEAN = 3;

/** The two parties with the largest shares over all wards with figures, in the order that every series keeps. */
function leadingTwo(wards: readonly WardFact[]): [Party, Party] | null {
  const totals = new Map<Party, number>();
  for (const { shares } of wards) {
    for (const { party, share, change } of shares) {
      if (share !== null && change !== null) totals.set(party, (totals.get(party) ?? 0) + share);
    }
  }
  const [first, second] = [...totals].sort((a, b) => b[1] - a[1] || partyOrder(a[0]) - partyOrder(b[0]));
  if (!first || !second) return null;
  return partyOrder(first[0]) < partyOrder(second[0]) ? [first[0], second[0]] : [second[0], first[0]];
}

/** "1.2 points to Labour", "no swing". */
const towards = (points: number, left: Party, right: Party): string =>
  points === 0
    ? 'no swing'
    : `${formatNumber(toOneDecimal(Math.abs(points)), 1)} points to ${partyInSentence(points > 0 ? right : left)}`;

function summarise(model: Omit<SwingometerModel, 'title' | 'summary' | 'columns' | 'rows'>): string {
  const { n, mean, dots, left, right } = model;
  const only = dots[0];
  if (n === 1 && only) {
    return `One ward only: ${only.ward}, ${towards(only.points, left, right)}. It says nothing of any other place.`;
  }
  const range = `from ${dots.at(0)?.words ?? ''} to ${dots.at(-1)?.words ?? ''}`;
  if (mean === null) return `${plural(n, 'ward')} only, ${range}: too few for an average.`;
  return `In ${plural(n, 'ward')} with figures for both, ${towards(mean, left, right)} on average, each ward counting the same; ${range}.`;
}

/** The swingometer of the two leading parties; null where no ward has the figures of both. */
export function toSwingometerModel(wards: readonly WardFact[], measure: Measure): SwingometerModel | null {
  const two = leadingTwo(wards);
  if (!two) return null;
  const [left, right] = two;
  const dots = wards
    .flatMap((fact) => {
      const points = swingBetween(fact.shares, left, right)?.[measure] ?? null;
      if (points === null) return [];
      const words = `${towards(points, left, right)} (${fact.ward})`;
      return [{ fact: fact.id, ward: fact.ward, council: fact.council?.name ?? null, points, words }];
    })
    .sort((a, b) => a.points - b.points);
  if (dots.length === 0) return null;
  const hundredths = dots.reduce((sum, { points }) => sum + roundHalfAway(points * 100), 0);
  const base = {
    left,
    right,
    dots,
    n: dots.length,
    mean: dots.length < FEWEST_FOR_MEAN ? null : roundHalfAway(hundredths / dots.length) / 100,
    most: Math.max(10, Math.ceil(Math.max(...dots.map(({ points }) => Math.abs(points))) / 5) * 5),
  };
  const title = `${measureName[measure]} swing between ${partyInSentence(left)} and ${partyInSentence(right)}`;
  const rows = dots.map(({ ward, council, points, fact }) => ({
    ward,
    council,
    from: left,
    to: right,
    swing: points,
    fact,
  }));
  return { ...base, title, summary: summarise(base), columns, rows };
}
