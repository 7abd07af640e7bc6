import type { Party } from '../../../domain/Fact.ts';
import { controlOfUnit } from '../../reader/frameRoles.ts';
import type { Unit } from '../../reader/Unit.ts';
import type { Attitude } from './attitudes.ts';
import { behind, phrase, type Line } from './Line.ts';
import type { Phrase } from './Phrase.ts';
import { endOfList, holds, listAt, parseObject } from './parseObject.ts';
import { deeds, going, nouns, staying, suffering, type Deed } from './verbPhrases.ts';

/** What is thought to happen: to whom, by whom, where. */
export interface Claim {
  deed: Deed | 'about';
  /** Who does it; null for whoever thinks so. */
  party: Party | null;
  /** Null for the council that was spoken of. */
  councils: Unit[] | null;
  /** "could", "might". */
  soft: boolean;
  negated: boolean;
  /** Told as done: "has taken". */
  done: boolean;
  /** A council that falls, nobody says to whom. */
  falls: boolean;
  /** What it is about is called "it", "there", "the council". */
  meant?: true;
  /** Told of the council: "X will go to Labour". */
  ofCouncil?: true;
  /** It goes to no overall control. */
  hung: boolean;
  end: number;
}

const wordsOf = (words: string, most: number): Phrase => phrase(`(?:${words})(?: (?:${words})){0,${String(most - 1)}}`);
const links = wordsOf(
  'of|to|that|about|on|in|for|at|over|with|whether|if|how|why|as|from|both|a|an|any|its|their|his|the|(?:prospects?|chances?|hopes?|talk|idea|possibility|notion|suggestions?|thoughts?|expectations?|outcome|result)(?= of| that| in| for| on| to)|being|be|able|end up|ends up|enough|done|position|course|do enough|done enough|go on|going on|have|having|help|manage|managing|still|there is|there are|least|of them|more|another|narrow|comfortable|clear|big|famous|shock|surprise|historic|outright|good|bad|real',
  9,
);
const helpers = wordsOf(
  'will|would|can|could|may|might|should|shall|ought to|must|is|are|was|were|am|be|has|have|had|been|going to|about to|able to|set to|likely to|bound to|certain to|not|never|no longer|to|yet|do|does|did|only|in with a chance of|end up|go on to|manage to|probably',
  7,
);
const somebody = phrase(
  '(?:they|it|we|he|she|i|the party|his party|her party|their party|its party|our party|the group)',
);
const crowd = wordsOf('’s|group|candidates|team|party|side|camp|in @C', 3);
const destination = wordsOf(
  'to|into|over|for|back|towards|from|the|a|hands|of|in|way|as|under|with|solidly|true|control|no longer|party|council|borough|minority|majority',
  6,
);
const nounFirst = /^(?:gains|wins|holds|defeats?|win|gain|victory|hold|control|losses)$/;
const owned = phrase('(?:theirs|ours|his|hers)');
const gap = wordsOf(
  'is|are|was|were|rising|growing|high|jangling|fraying|building|mounting|rife|for us|for them|for the @P|for @P|here|also',
  3,
);
const camp = phrase(
  '(?:in|among|within|inside|from) (?:the |local )?@P(?: ’s)?(?: (?:ranks|circles|camp|team|party|headquarters|hq|campaign|people|activists|group|councillors|members|mps|supporters|sources))?',
);
const itsChances = phrase(
  '(?:(?:its|their|his|her|our|the|any|all|@P|’s|party) ){1,4}(?:chances?|hopes?|prospects?|expectations?|ambitions?)',
);
const preposition = phrase('(?:about|for|in|on|of|over|at|with|regarding|around)');
const ending =
  /^(?:-|,|;|\.|\)|:|$|by|this|and|but|or|when|before|in|with|according|for|too|says?|said|sources|after|on|next|within|the|despite|if|as)$/;

/** Reads what follows an attitude: a verb, a noun, a clause, or a council. */
export function parseClaim(line: Line, from: number, attitude: Attitude): Claim | null {
  const own = attitude.modal === undefined ? behind(line, camp, from) : null;
  if (own !== null) {
    const party = line.units[line.words.indexOf('@P', from)]?.parties[0] ?? null;
    const claim = parseBehind(line, own, attitude);
    return claim === null ? null : { ...claim, party: claim.party ?? party };
  }
  return parseBehind(line, from, attitude);
}

function parseBehind(line: Line, from: number, attitude: Attitude): Claim | null {
  const start = behind(line, links, from) ?? from;
  for (let at = from; at <= start; at += 1) {
    const claim =
      (attitude.clause === true
        ? null
        : line.units[at]?.group === null && nounFirst.test(line.words[at] ?? '')
          ? (parseNoun(line, at, null) ?? parseVerb(line, at, {}))
          : (parseVerb(line, at, {}) ?? parseNoun(line, at, null))) ??
      (attitude.modal === undefined ? parseClause(line, at, attitude) : parsePassive(line, at, {}));
    if (claim !== null) return claim;
  }
  const place =
    attitude.resigned === true
      ? parseLoss(line, from)
      : attitude.np === undefined || attitude.verb === true
        ? null
        : parsePlace(line, from, attitude);
  return place ?? (attitude.stance === 'hopeful' && attitude.modal === undefined ? parseVia(line, from) : null);
}

type Said = Partial<Pick<Claim, 'party' | 'councils' | 'soft' | 'negated' | 'done'>>;
const toClaim = (deed: Claim['deed'], said: Said, end: number, falls = false, hung = false): Claim => ({
  deed,
  party: said.party ?? null,
  councils: said.councils ?? null,
  soft: said.soft ?? false,
  negated: said.negated ?? false,
  done: said.done ?? false,
  falls,
  hung,
  end,
});

// "taking X", "to hold on to X", "losing control of X", "seats in X"
function parseVerb(line: Line, from: number, said: Said): Claim | null {
  for (const [deed, words] of deeds) {
    const end = behind(line, words, from);
    if (end === null) continue;
    if (deed === 'deprive') return parseDeprived(line, end, said);
    const object = parseObject(line, end);
    if (object === null) return null;
    const councils = object.councils ?? said.councils ?? null;
    if (deed === 'seats' || object.seats)
      return deed === 'take' || deed === 'seats' ? toClaim('seats', { ...said, councils }, object.end) : null;
    const claim = toClaim(deed, { ...said, councils }, object.end);
    return object.meant === true ? { ...claim, meant: true } : claim;
  }
  return null;
}

// "deprive Labour of its majority in X"
function parseDeprived(line: Line, from: number, said: Said): Claim | null {
  const at = line.words[from] === 'the' ? from + 1 : from;
  const party = line.words[at] === '@P' ? (line.units[at]?.parties[0] ?? null) : null;
  if (party === null) return null;
  const object = parseObject(line, line.words[at + 1] === 'of' ? at + 2 : at + 1);
  return object === null || object.seats
    ? null
    : toClaim('lose', { ...said, party, councils: object.councils }, object.end);
}

// "victory in X", "a majority in X", "defeat in X", "gains in X"; with its party before it.
function parseNoun(line: Line, from: number, party: Party | null): Claim | null {
  for (const [deed, words] of nouns) {
    const end = behind(line, words, from);
    if (end === null) continue;
    const object = parseObject(line, end);
    if (object === null) return null;
    if (object.councils === null && party === null && deed !== 'seats' && deed !== 'take') return null;
    return toClaim(object.seats && deed === 'take' ? 'seats' : deed, { party, councils: object.councils }, object.end);
  }
  return null;
}

// "Labour will take X", "they have lost X", "X will go to Labour", "Labour to win X", "a Labour win in X"
function parseClause(line: Line, from: number, attitude: Attitude): Claim | null {
  let at = from;
  while (/^(?:that|the|a|an|both|another|local|in|some|more)$/.test(line.words[at] ?? '') && at < from + 4) at += 1;
  const word = line.words[at];
  if (word === '@C') {
    const councils = listAt(line, at);
    const end = endOfList(line, at);
    return /^(?:,|\.|;)$/.test(line.words[end] ?? '') ? null : parseOfCouncil(line, end, councils);
  }
  let party: Party | null = null;
  let own: Unit[] | null = null;
  let behindSubject = behind(line, somebody, at);
  if (word === '@P' && !holds(line, at)) {
    party = line.units[at]?.parties[0] ?? null;
    behindSubject = behind(line, crowd, at + 1) ?? at + 1;
    const noun = parseNoun(line, behindSubject, party);
    if (noun !== null) return noun;
    if (line.words[behindSubject - 2] === 'in')
      own = [line.units[behindSubject - 1]].filter((unit) => unit !== undefined);
  }
  if (behindSubject === null) return null;
  const isIt = word === 'it';
  const said = readHelpers(line, behindSubject);
  if (said === null) return attitude.clause === true ? null : parseVerb(line, behindSubject, { party, councils: own });
  const next = { ...said.said, party, councils: own };
  const verb =
    parseVerb(line, said.end, next) ??
    parseVerb(line, said.end - 1, next) ??
    parseVerb(line, behind(line, links, said.end) ?? said.end, next);
  if (verb !== null) return verb;
  return isIt ? parseOfCouncil(line, behindSubject, null) : null;
}

function readHelpers(line: Line, from: number): { said: Said; end: number } | null {
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
  const isFall = /^(?:fall|falling|fallen|fell|go|gone|going|topple|crumble)$/.test(line.words[goes - 1] ?? '');
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
  if (at > from && line.words[at - 1] === 'from') return null;
  const control = controlOfUnit(unit);
  return control === null || control === 'NOC' ? null : { party: control, end: at + 1 };
}

const longestWay = 20;

// "hopes to ride a wave of anger to seize X", "hoped that anger would carry it into X"
function parseVia(line: Line, from: number): Claim | null {
  if (!/^(?:to|that)$/.test(line.words[from] ?? '')) return null;
  for (let at = from + 1; at < from + longestWay; at += 1) {
    const word = line.words[at] ?? ',';
    if (/^(?:[,;:.]|@[CP]|but|than)/.test(word)) return null;
    if (!/^(?:to|would|will|can|could)$/.test(word)) continue;
    const claim = parseVerb(line, at + 1, {});
    if (claim?.councils != null && /^(?:take|keep|run)$/.test(claim.deed)) return claim;
  }
  return null;
}

// "brace for X loss"
function parseLoss(line: Line, from: number): Claim | null {
  const object = parseObject(line, from);
  return object?.councils != null && /^(?:loss|losses|defeat)$/.test(line.words[object.end] ?? '')
    ? toClaim('lose', { councils: object.councils }, object.end + 1)
    : null;
}

// "about X", "in X and Y", "of X": a council right behind, or behind words that say what kind of council it is.
function parsePlace(line: Line, from: number, attitude: Attitude): Claim | null {
  const isDirect = attitude.direct === true;
  const hopes = behind(line, itsChances, from);
  const owner = line.words.slice(from, hopes ?? from).indexOf('@P');
  const party = owner < 0 ? null : (line.units[from + owner]?.parties[0] ?? null);
  const at =
    behind(line, preposition, hopes ?? from) ??
    (attitude.alone === true ? behind(line, preposition, behind(line, gap, from) ?? from) : null);
  if ((at === null && !isDirect) || (at !== null && behind(line, preposition, at) !== null)) return null;
  const next = at ?? hopes ?? from;
  // "the counties Labour is worried about are X and Y"
  const object = parseObject(
    line,
    /^(?:is|are)$/.test(line.words[next] ?? '') && line.words[next + 1] === '@C' ? next + 1 : next,
  );
  if (object?.councils == null) return null;
  if (object.seats)
    return attitude.np === 'win' ? toClaim('seats', { party, councils: object.councils }, object.end) : null;
  return toClaim('about', { party, councils: object.councils }, object.end);
}
