import { firstNames } from '../../reader/names/firstNames.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import { isOpener } from '../../reader/units/openName.ts';
import type { Unit } from '../../reader/units/Unit.ts';

const title = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|baroness|baron|dr|cllr|councillor|professor|prof) /;
/** A peer without a first name is called by the title. */
const peer = /^(?:Lord|Lady|Baroness|Baron)\s/;
const shortest = 3;
/** Words that begin sentences, and institutions: no surnames. */
const noSurname =
  /^(?:you|they|turnout|counting|counts?|recounts?|results?|votes?|voting|ballots?|polls?|polling|elections?|declarations?|verdict|verification|parliament|commons|lords|government|brexit|westminster|whitehall|holyrood|senedd|downing|britain|british|england|english|wales|welsh|scotland|scottish|europe|european|conference|momentum|covid|partygate|gaza|runner|runners|everyone|nobody|somebody|well|good|great|big|bad|huge|historic|history|winner|loser|victory|defeat|congratulations|sources?|officials?|supporters|challengers?|rivals?|incumbents?|opponents?|veteran|former|ex|outgoing|sitting|metro|regional|city|town|borough|county|combined|authority|region|district|forum|group|party|alliance|network|association|aspire)$/;
const opens = /[,:;\-.|^&(]/;

/**
 * A person named by the surname alone. `sure` where a title or a party stands beside it ("Mr Wootton", "Parker (Lab)", "Labour’s Khan");
 * otherwise it is only a capital where a person may stand, and counts where nobody is named in full.
 */
export function surnameAt(
  units: readonly Unit[],
  at: number,
  textOf: (start: number, end: number) => string,
): { name: string; end: number; sure: boolean } | null {
  const unit = units[at];
  if (unit?.kind !== kindOf.name || !unit.cap) return null;
  const isTitled = title.test(unit.words);
  const bare = unit.words.replace(title, '');
  if (bare.includes(' ') || bare.length < shortest || noSurname.test(bare)) return null;
  if (!isTitled && isOpener(bare)) return null;
  const before = units[at - 1];
  const next = units[at + 1];
  // "Mr Sunak’s own patch"
  if (unit.owns && !/^(?:victory|win|triumph|re ?election|success|landslide|election|return)/.test(next?.words ?? ''))
    return null;
  if ((!isTitled && isPartOfName(before, unit)) || isPartOfName(unit, next)) return null;
  const sure =
    isTitled ||
    (next?.kind === '(' && (units[at + 2]?.kind === kindOf.party || units[at + 2]?.words === 'c')) ||
    before?.kind === kindOf.party;
  if (!sure && (firstNames.has(bare) || unit.owns || !standsFree(before, next))) return null;
  const whole = textOf(unit.start, unit.end)
    .replace(/['’]s?$/, '')
    .replace(/\s+/g, ' ');
  return { name: isTitled && !peer.test(whole) ? whole.replace(/^\S+ /, '') : whole, end: at + 1, sure };
}

const isPartOfName = (one: Unit | undefined, next: Unit | undefined): boolean =>
  one !== undefined &&
  next !== undefined &&
  next.start - one.end <= 1 &&
  one.cap &&
  next.cap &&
  !one.owns &&
  one.kind !== kindOf.party &&
  /[XCKSRxo]/.test(one.kind) &&
  /[XCKSRxo]/.test(next.kind);

// At a beginning, or behind a verb or preposition, and before a verb, a sign or "in".
function standsFree(before: Unit | undefined, next: Unit | undefined): boolean {
  const isBehind =
    before?.group !== null ||
    opens.test(before.kind) ||
    /^(?:by|to|with|for|through|and|as|behind|under)$/.test(before.words);
  const isAhead =
    next?.group !== null ||
    /[,.;:)(|-]/.test(next.kind) ||
    /^(?:in|as|again|for|to|and|will|who|has|is)$/.test(next.words);
  return isBehind && isAhead;
}
