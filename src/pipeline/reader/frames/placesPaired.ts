import { kindOf } from '../units/lexiconWords.ts';
import type { NamedCouncil, Unit } from '../units/Unit.ts';
import type { Frame } from './Frame.ts';
import { flatten } from '../../flatten.ts';

/** A place of a verb, and who alone is meant there. */
export interface PlacePaired {
  councils: readonly NamedCouncil[];
  end: Unit;
}

/** "in X by A and in Y by B", "in X, to A, and in Y, to B": the places of a verb, each with the end (a party behind `prep`) that is its own; null where it has not several, empty where it is not said which is whose. */
export function placesPaired({ args }: Frame, prep: string): PlacePaired[] | null {
  const said = args.filter((unit) => isPlace(unit) || isEnd(unit, prep));
  const ends = said.filter((unit) => isEnd(unit, prep));
  if (ends.length < 2 || said.length === ends.length) return null;
  const pairs: PlacePaired[] = [];
  for (let at = 0; at < said.length; at += 2) {
    const [first, second] = said.slice(at, at + 2);
    const place = [first, second].find((unit) => unit !== undefined && isPlace(unit));
    const end = [first, second].find((unit) => unit !== undefined && isEnd(unit, prep));
    if (place === undefined || end === undefined || (at > 0 && isPlace(first) !== isPlace(said[0]))) return [];
    pairs.push({ councils: place.councils, end });
  }
  return pairs;
}

const isPlace = (unit: Unit | undefined): boolean => unit?.kind === kindOf.council && unit.prep === kindOf.at;

const isEnd = ({ kind, prep: own }: Unit, prep: string): boolean =>
  own === prep && (kind === kindOf.party || kind === kindOf.noc || kind === kindOf.nobody);

/** The end that is a council's own where a verb has several: "held in X by A and in Y by B"; null where it has not. */
export const endPaired = (frame: Frame, prep: string, council: NamedCouncil): Unit | null =>
  placesPaired(frame, prep)?.find(({ councils }) => councils.includes(council))?.end ?? null;

/** A verb's arguments with each end behind its place: "control from A in X and from B in Y" as "in X from A, in Y from B". */
export function endsBehind(frame: Frame): readonly Unit[] {
  const [first] = frame.args.filter((unit) => isPlace(unit) || isEnd(unit, kindOf.from));
  if (first === undefined || isPlace(first)) return frame.args;
  const pairs = placesPaired(frame, kindOf.from) ?? [];
  return flatten(frame.args, (unit) => {
    if (pairs.some(({ end }) => end === unit)) return [];
    const own = pairs.find(({ councils }) => councils === unit.councils);
    return own === undefined ? [unit] : [unit, own.end];
  });
}
