import type { Party } from '../../../domain/Fact.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import type { Attitude } from './Attitude.ts';
import { toClaim, wordsOf, type Claim, type Said } from './Claim.ts';
import { behind, phrase, type Line } from './Line.ts';
import { parseOfCouncil, parsePassive, readHelpers } from './parseFate.ts';
import { endOfList, holds, listAt, parseObject } from './parseObject.ts';
import { deeds, nouns } from './verbPhrases.ts';

const links = wordsOf(
  'of|to|that|about|on|in|for|at|at last|over|with|whether|if|how|why|as|from|both|a|an|any|its|their|his|the|(?:prospects?|chances?|hopes?|talk|idea|possibility|notion|suggestions?|thoughts?|expectations?|outcome|result)(?= of| that| in| for| on| to)|being|be|able|end up|ends up|enough|done|position|course|do enough|done enough|go on|going on|have|having|help|manage|managing|still|there is|there are|least|of them|more|another|narrow|comfortable|clear|big|famous|shock|surprise|historic|outright|good|bad|real',
  9,
);
const somebody = phrase(
  '(?:they|them|it|us|we|he|she|i|(?:his|her|their|its|our) side|the party|his party|her party|their party|its party|our party|the group)',
);
const crowd = wordsOf('’s|group|candidates|team|party|side|camp|in @C', 3);
const nounFirst = /^(?:gains|wins|holds|defeats?|win|gain|victory|hold|control|losses)$/;
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
/** "hopes to topple Labour in X" */
const ousts =
  /^(?:oust|toppl|unseat|overthr|dislodg|depos|dethron|kick|boot|throw|turf|displac|beat|defeat|rout|evict|eject)/;
const rulers = phrase('(?:the )?@P(?: ’s)?(?: (?:rulers|leaders|administration|group|council))?');
const ownSeat = phrase(
  '(?:(?:for|about|over|of|losing|to lose|lose) )?(?:his|her|their|its leader ’s) (?:own )?(?:seats?|jobs?|future|deposits?|life|lives|career)',
);
const preposition = phrase('(?:about|for|in|on|of|over|at|with|regarding|around)');

/** Whose camp is spoken of: "a lot of worry in Labour ranks". */
export function campOf(line: Line, from: number): Party | null {
  return behind(line, camp, from) === null ? null : (line.units[line.words.indexOf('@P', from)]?.parties[0] ?? null);
}

/** Reads what follows an attitude: a verb, a noun, a clause, or a council. */
export function parseClaim(line: Line, from: number, attitude: Attitude): Claim | null {
  // "fears for his own seat"
  if (behind(line, ownSeat, from) !== null) return toClaim('other', {}, from);
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
  const gone = attitude.clause === true || attitude.fear === true ? parseGone(line, from) : null;
  if (gone !== null) return gone;
  const dread = attitude.fear === true ? parseFeared(line, from) : null;
  if (dread !== null) return dread;
  for (let at = from; at <= start; at += 1) {
    const claim =
      (attitude.clause === true
        ? null
        : (line.units[at]?.group === null || attitude.resigned === true) && nounFirst.test(line.words[at] ?? '')
          ? (parseNoun(line, at, null) ?? parseVerb(line, at, {}))
          : (parseVerb(line, at, {}) ?? parseNoun(line, at, null))) ??
      (attitude.modal === undefined ? parseClause(line, at, attitude) : parsePassive(line, at, {}));
    if (claim !== null) return claim;
  }
  const place =
    attitude.resigned === true
      ? parseLoss(line, from)
      : attitude.fear === true && line.words[from] === '@C'
        ? parseLoss(line, from)
        : attitude.np === undefined || attitude.verb === true
          ? null
          : parsePlace(line, from, attitude);
  return place ?? (attitude.stance === 'hopeful' && attitude.modal === undefined ? parseVia(line, from) : null);
}

const ownGrip = phrase(
  '(?:for|about|over|of|that) (?:its|their|his|her|our|the|@P ’s) (?:\\w+ )?(?:majority|control|grip|position|hold)',
);
const itsMajority = phrase('(?:that )?(?:its|their|his|her|our|the|@P ’s) (?:\\w+ )?(?:majority|grip|rule|control)');
const isGone = phrase(
  '(?:is|are|has|have|was|were|had|will be)(?: been)? (?:going|gone|lost|over|finished|toast|doomed|at an end|slipping away)|will go|would go|(?:could|may|might) (?:be )?(?:go|gone|lost)',
);

// "accepts that its majority in X is going"
function parseGone(line: Line, from: number): Claim | null {
  const end = behind(line, itsMajority, from);
  if (end === null) return null;
  const at = line.words[end + 1] === '@C' ? end + 1 : null;
  const behindPlace = at === null ? end : endOfList(line, at);
  const gone = behind(line, isGone, behindPlace);
  if (gone === null) return null;
  const soft = /^(?:could|may|might)$/.test(line.words[behindPlace] ?? '');
  return toClaim('lose', { councils: at === null ? null : listAt(line, at), soft }, gone);
}
const defeat = phrase('(?:of |about |a |another |heavy |an |outright )*(?:defeat|defeats|the loss|loss|losing)(?! @P)');

// "fearing for its majority in X", "feared defeat": for what one has.
function parseFeared(line: Line, from: number): Claim | null {
  const end = behind(line, ownGrip, from) ?? behind(line, defeat, from);
  if (end === null) return null;
  const object = parseObject(line, end);
  if (object === null || object.seats) return null;
  const claim = toClaim('lose', { councils: object.councils }, object.end);
  return object.meant === true ? { ...claim, meant: true } : claim;
}

// "taking X", "to hold on to X", "losing control of X", "seats in X"
function parseVerb(line: Line, from: number, said: Said): Claim | null {
  for (const [deed, words] of deeds) {
    const end = behind(line, words, from);
    if (end === null) continue;
    if (deed === 'deprive') return parseDeprived(line, end, said);
    const rival = ousts.test(line.words[from] ?? '') ? behind(line, rulers, end) : null;
    const object = parseObject(line, rival ?? end);
    if (object === null) return isName(line, end) ? toClaim('other', said, end) : null;
    const councils = object.councils ?? said.councils ?? null;
    if (deed === 'seats' || object.seats)
      return toClaim(deed === 'take' || deed === 'seats' ? 'seats' : 'other', { ...said, councils }, object.end);
    const claim = toClaim(deed, { ...said, councils }, object.end);
    return object.meant === true ? { ...claim, meant: true, ...(object.many === true && { many: true }) } : claim;
  }
  return null;
}

// "win Northgate": a place that is no council.
const isName = ({ words }: Line, from: number): boolean => words.slice(from, from + 2).includes('@X');

// "deprive Labour of its majority in X"
function parseDeprived(line: Line, from: number, said: Said): Claim | null {
  const at = line.words[from] === 'the' ? from + 1 : from;
  const party = line.words[at] === '@P' ? (line.units[at]?.parties[0] ?? null) : null;
  // "fears Ukip will deprive it of X": whoever fears.
  const isOwn = /^(?:it|them|us)$/.test(line.words[at] ?? '');
  if (party === null && !isOwn) return null;
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
  while (
    /^(?:that|the|a|an|both|another|local|in|some|more)$/.test(line.words[at] ?? '') &&
    behind(line, somebody, at) === null &&
    at < from + 4
  )
    at += 1;
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
    const article = /^(?:a|an)$/.test(line.words[behindSubject] ?? '') ? 1 : 0;
    const noun = parseNoun(line, behindSubject + article, party);
    if (noun !== null) return noun;
    if (line.words[behindSubject - 2] === 'in')
      own = [line.units[behindSubject - 1]].filter((unit) => unit !== undefined);
  }
  if (behindSubject === null) return null;
  const isIt = word === 'it';
  const said = readHelpers(line, behindSubject);
  if (said === null) {
    const bare = attitude.clause === true ? null : parseVerb(line, behindSubject, { party, councils: own });
    return bare === null || word === '@P' ? bare : { ...bare, isMeant: true };
  }
  const next = { ...said.said, party, councils: own };
  // "could be beaten": who is beaten loses.
  const isSuffered = /^(?:be|been|being)$/.test(line.words[said.end - 1] ?? '');
  const suffered = isSuffered ? parseVerb(line, said.end - 1, next) : null;
  const verb =
    (suffered === null ? null : { ...suffered, suffered: true as const }) ??
    parseVerb(line, said.end, next) ??
    parseVerb(line, said.end - 1, next) ??
    parseVerb(line, behind(line, links, said.end) ?? said.end, next);
  if (verb !== null) return word === '@P' ? verb : { ...verb, isMeant: true };
  return isIt ? parseOfCouncil(line, behindSubject, null) : null;
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
    (attitude.alone === true || line.words[from - 1] === 'hopes'
      ? behind(line, preposition, behind(line, gap, from) ?? from)
      : null);
  if ((at === null && !isDirect) || (at !== null && behind(line, preposition, at) !== null)) return null;
  const next = at ?? hopes ?? from;
  // "the counties Labour is worried about are X and Y"
  const object = parseObject(
    line,
    /^(?:is|are)$/.test(line.words[next] ?? '') && line.words[next + 1] === '@C' ? next + 1 : next,
  );
  // "nervous about it"
  if (object?.meant === true && object.councils === null && at !== null && !object.seats)
    return { ...toClaim('about', { party }, object.end), meant: true, ...(object.many === true && { many: true }) };
  if (object?.councils == null) return null;
  if (object.seats)
    return attitude.np === 'win' ? toClaim('seats', { party, councils: object.councils }, object.end) : null;
  return toClaim('about', { party, councils: object.councils }, object.end);
}
