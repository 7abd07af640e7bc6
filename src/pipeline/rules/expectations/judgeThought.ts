import type { Party } from '../../../domain/Fact.ts';
import type { Attitude, Stance } from './Attitude.ts';
import type { Claim } from './Claim.ts';
import type { Thinker } from './findThinker.ts';
import type { Outlook } from './Outlook.ts';

const opposite: Record<Stance, Stance> = {
  confident: 'doubtful',
  hopeful: 'doubtful',
  open: 'open',
  doubtful: 'confident',
  'out-of-reach': 'hopeful',
};

/** An attitude, whose it is, and what it is about. */
export interface Thought {
  attitude: Attitude;
  thinker: Thinker;
  claim: Claim;
  isDenied: boolean;
  at: number;
}

/** Whose fortune is thought of. */
export function partyOf({ attitude, claim, thinker }: Thought): Party | null {
  // "Polls had suggested they would lose it", "defying Labour’s forecast that they would lose": theirs is the party that was spoken of.
  if (claim.isMeant === true && claim.party === null && thinker.party === null) return thinker.spoken;
  if (claim.falls && !(claim.hung && attitude.fear !== true && attitude.resigned !== true && claim.party !== null)) {
    if (attitude.fear === true || attitude.resigned === true) return thinker.party;
    const [council] = claim.councils ?? [];
    const holder = council?.holder ?? council?.councils[0]?.holder ?? null;
    return holder === 'NOC' ? null : holder;
  }
  // "Tories concede that X will go red": they lose it.
  if (claim.ofCouncil === true && claim.deed === 'take' && thinker.subject === null && thinker.party !== null)
    return thinker.party;
  if (claim.party !== null && claim.party !== thinker.party && (attitude.fear === true || attitude.resigned === true))
    return claim.deed === 'take' || claim.deed === 'run' ? thinker.party : claim.deed === 'seats' ? null : claim.party;
  // "Labour doubts that the Tories can be beaten in X": it would be its win.
  if (claim.party !== null && thinker.party !== null && isDoubted(attitude, claim)) return thinker.party;
  return claim.party ?? thinker.party;
}

const isDoubted = ({ stance, fear }: Attitude, { deed, suffered }: Claim): boolean =>
  stance === 'doubtful' && fear !== true && deed === 'lose' && suffered === true;

/** What is claimed, and how surely; null where that is not clear. */
export function judge(
  { attitude, claim, isDenied, thinker }: Thought,
  party: Party,
  rating: string,
): Pick<Outlook, 'claim' | 'stance'> | null {
  const { deed } = claim;
  const isRivals = claim.party !== null && claim.party !== party;
  let { stance } = attitude;
  if (claim.soft && stance === 'confident') stance = 'hopeful';
  if (rating === 'weak' && stance === 'hopeful') stance = 'doubtful';
  const isTurned = isDenied !== claim.negated;
  if (deed === 'other') return null;
  // "nobody in the party thinks it can win X"
  if (
    isTurned &&
    (claim.soft || thinker.ownNobody === true) &&
    attitude.clause === true &&
    !isRivals &&
    thinker.negated &&
    (deed === 'take' || deed === 'keep')
  )
    return { claim: deed === 'keep' ? 'hold' : 'win', stance: 'out-of-reach' };
  if (attitude.fear === true) return judgeFear(deed, isDenied, !isRivals);
  if (isRivals && isDoubted(attitude, claim)) return { claim: 'win', stance: isTurned ? 'hopeful' : 'doubtful' };
  // "We will not win X"
  if (isTurned && attitude.modal === 'will' && !isRivals && deed === 'take' && !isDenied)
    return { claim: 'win', stance: 'out-of-reach' };
  if (isTurned) stance = opposite[stance];
  if (rating === 'even' && (deed === 'take' || deed === 'keep' || deed === 'about'))
    return { claim: deed === 'keep' ? 'hold' : 'win', stance: 'open' };
  if (deed === 'lose' || isRivals) {
    if (attitude.resigned === true || (stance === 'confident' && !isTurned))
      return { claim: 'lose', stance: 'confident' };
    if (isTurned && attitude.stance === 'confident') return { claim: 'hold', stance: 'confident' };
    return {
      claim: 'hold',
      stance: attitude.stance === 'doubtful' && attitude.would === true ? 'confident' : 'doubtful',
    };
  }
  if (attitude.resigned === true) return null;
  if (deed === 'miss') return stance === 'confident' ? { claim: 'win', stance: 'doubtful' } : null;
  if (deed === 'seats') return { claim: 'gain-seats', stance };
  if (deed === 'keep') return { claim: 'hold', stance };
  if (deed === 'about' && attitude.np === 'lose') return isTurned ? null : { claim: 'lose', stance };
  if (deed === 'about') return { claim: attitude.np ?? 'win', stance };
  return { claim: 'win', stance };
}

// Who fears anything of a council fears to lose it.
const judgeFear = (deed: Claim['deed'], isDenied: boolean, isOwn: boolean): Pick<Outlook, 'claim' | 'stance'> | null =>
  deed === 'seats'
    ? null
    : isOwn && (deed === 'take' || deed === 'run')
      ? { claim: 'win', stance: isDenied ? 'hopeful' : 'doubtful' }
      : { claim: 'hold', stance: isDenied ? 'confident' : 'doubtful' };
