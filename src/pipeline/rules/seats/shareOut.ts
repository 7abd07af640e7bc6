import type { Party, Place } from '../../../domain/Fact.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Count } from './readCount.ts';
import type { Share, Tail } from './readTail.ts';
import type { SeatChange } from './SeatChange.ts';
import { signed } from './signed.ts';
import { flatten } from '../../flatten.ts';

/** What a verb with a number of seats told, before it is shared out among councils and rivals. */
export interface Told {
  party: Party | null;
  count: Count;
  direction: 'up' | 'down';
  tail: Tail;
  /** Whose seats they were: "at Labour’s expense". */
  expense: Party | null;
  /** The councils of the first number. */
  places: Place[];
  /** Whom "them" means: "took two seats from them". */
  them: Party | null;
  /** "two each in X and Y". */
  isEach: boolean;
}

type Change = Omit<SeatChange, 'start' | 'end' | 'seats'>;

/** The changes of one verb: its subject's on each council, and those of the parties that it won them from or lost them to. */
export function shareOut(sentence: ReadSentence, told: Told): Change[] {
  const { party, count, direction, tail, expense } = told;
  const [own, ...others] = tail.shares;
  const rest = isLinked(own) || others.every(({ councils }) => councils.length > 0) ? others : asParts(others, count);
  const changes: Change[] = [];
  const add = (of: Party | null, places: readonly Place[], value: number | null, way: 'up' | 'down'): void => {
    if (of === null || places.length === 0 || (value !== null && places.length > 1 && !told.isEach)) return;
    const known = changes.find(
      (one) =>
        one.party === of && one.direction === way && one.places[0]?.gss === places[0]?.gss && places.length === 1,
    );
    if (known?.change != null && value !== null) known.change += way === 'up' ? value : -value;
    else
      changes.push({
        telling: value === null ? 'some' : 'move',
        party: of,
        places: [...places],
        direction: way,
        change: signed(value, way),
      });
  };
  const back = direction === 'up' ? 'down' : 'up';
  let places = told.places;
  add(party, places, count.value, direction);
  const firstRival = expense ?? (own === undefined ? null : rivalOf(own, direction, told.them));
  if (firstRival !== party && (direction === 'up' || expense === null))
    add(firstRival, places, own?.isMostly === true ? null : count.value, back);
  for (const share of rest) {
    const named = flatten(share.councils, (council) => sentence.discourse.placeOf(council) ?? []);
    if (named.length > 0) places = named;
    if (!share.isPart) add(party, places, share.value, direction);
    const rival = rivalOf(share, direction, told.them);
    if (rival !== party) add(rival, places, share.isMostly ? null : share.value, back);
  }
  return changes;
}

const isLinked = (share: Share | undefined): boolean =>
  share !== undefined && (share.isThem || (share.from ?? share.to) !== null);

const rivalOf = ({ from, to, isThem }: Share, direction: 'up' | 'down', them: Party | null): Party | null =>
  isThem ? them : direction === 'up' ? from : to;

// "lost five, three to the Greens and two to Labour": parts of the five, unless they are more.
function asParts(shares: readonly Share[], { value }: Count): Share[] {
  const sum = shares.reduce((total, share) => total + (share.value ?? 0), 0);
  return value !== null && sum <= value ? shares.map((share) => ({ ...share, isPart: true })) : [];
}
