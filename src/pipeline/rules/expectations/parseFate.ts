import type { Party } from '../../../domain/Fact.ts';
import { controlOfUnit } from '../../reader/frames/frameRoles.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { toClaim, wordsOf, type Claim, type Said } from './Claim.ts';
import { behind, phrase, type Line } from './Line.ts';
import { going, staying, suffering } from './verbPhrases.ts';

const helpers = wordsOf(
  'will|would|can|could|may|might|should|shall|ought to|must|is|are|was|were|am|be|has|have|had|been|going to|about to|able to|set to|likely to|bound to|certain to|not|never|no longer|to|yet|do|does|did|only|in with a chance of|end up|go on to|manage to|probably',
  7,
);
const destination = wordsOf(
  'to|into|over|for|back|towards|from|the|a|hands|of|in|way|as|under|with|solidly|true|control|no longer|party|council|borough|minority|majority',
  6,
);
const fromHands = phrase(
  '(?:away )?(?:from|out of)(?: the)? @P(?: ’s)?(?: (?:grasp|hands|grip|control|clutches|fingers|column))?',
);
const owned = phrase(
  '(?:theirs|ours|his|hers|to us)|(?:into|in|to) (?:its|their|our|his|her|the party ’s) (?:lap|hands|column|arms|grasp|net)',
);
const ending =
  /^(?:-|,|;|\.|\)|:|$|by|this|and|but|or|when|before|in|with|according|for|too|says?|said|sources|after|on|next|within|the|despite|if|as)$/;

/** What helps a verb: "will not", "could have". */
export function readHelpers(line: Line, from: number): { said: Said; end: number } | null {
  const end = behind(line, helpers, from);
  if (end === null) return null;
  const words = line.words.slice(from, end);
  return {
    end,
    said: {
      soft: words.some((word) => /^(?:can|could|may|might)$/.test(word)),
      negated: words.some((word) => /^(?:not|never)$/.test(word)) || words.join(' ').includes('no longer'),
      done: words.some((word) => /^(?:has|have|had)$/.test(word)) && !words.includes('to') && !words.includes('not'),
    },
  };
}

/** "X will go to Labour", "X to stay red", "X has gone", "X is theirs": read on from behind the council. */
export function parseOfCouncil(line: Line, from: number, councils: Unit[] | null): Claim | null {
  const said = readHelpers(line, from);
  for (const at of [from, ...(said === null ? [] : [said.end, said.end - 1])]) {
    const found = parsePassive(line, at, { ...said?.said, councils });
    if (found !== null) return { ...found, ofCouncil: true };
  }
  return null;
}

/** What happens to a council as it is told from its side: "be lost", "go to Labour", "stay red", "be ours". */
export function parsePassive(line: Line, from: number, said: Said): Claim | null {
  const stays = behind(line, staying, from);
  if (stays !== null) {
    const to = goal(line, stays);
    return to?.party == null ? null : toClaim('keep', { ...said, party: to.party }, to.end);
  }
  for (const [deed, words] of suffering) {
    const end = behind(line, words, from);
    if (end === null) continue;
    const by = line.words[end] === 'by' ? line.words.slice(end, end + 3).indexOf('@P') : -1;
    const party = by > 0 ? (line.units[end + by]?.parties[0] ?? null) : null;
    return toClaim(deed, { ...said, party }, end);
  }
  const goes = behind(line, going, from);
  if (goes === null) return null;
  const own = behind(line, owned, goes);
  const loser = behind(line, fromHands, goes);
  // "slip from the Tories' grasp", "slip out of Labour's hands"
  if (loser !== null && line.words[loser] !== 'to') {
    const party = line.units[line.words.indexOf('@P', goes)]?.parties[0] ?? null;
    return party === null ? null : toClaim('lose', { ...said, party }, loser);
  }
  if (own !== null) return toClaim('take', said, own);
  const to = goal(line, goes);
  if (to !== null)
    return toClaim(
      to.party === null ? 'lose' : 'take',
      { ...said, party: to.party },
      to.end,
      to.party === null,
      to.party === null,
    );
  const isFall = /^(?:fall|falling|fallen|fell|go|gone|going|topple|crumble|hands)$/.test(line.words[goes - 1] ?? '');
  return isFall && ending.test(line.words[goes] ?? '') ? toClaim('lose', said, goes, true) : null;
}

// "to Labour", "red", "into Tory hands", "to no overall control"
function goal(line: Line, from: number): { party: Party | null; end: number } | null {
  const at = behind(line, destination, from) ?? from;
  const unit = line.units[at];
  const word = line.words[at];
  if (unit === undefined || word === undefined) return null;
  if (word === '@N') return { party: null, end: at + 1 };
  if (word !== '@P' && word !== '@O') return null;
  if (line.words.slice(from, at).includes('from')) return null;
  const control = controlOfUnit(unit);
  return control === null || control === 'NOC' ? null : { party: control, end: at + 1 };
}
