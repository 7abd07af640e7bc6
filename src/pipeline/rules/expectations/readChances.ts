import { isOverlong } from '../../reader/isOverlong.ts';
import { kindOf } from '../../reader/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/Unit.ts';
import type { Outlook } from './Outlook.ts';
import { placeSpokenOf, settle } from './whereHoped.ts';
import { onlyParty, partyOfName, spokenOf } from './whoHopes.ts';

interface Way {
  /** The words that say it, in the sentence's normalised words. */
  words: RegExp;
  /** Where the councils stand. */
  where: 'before' | 'behind' | 'alone';
  claim: Outlook['claim'];
  stance: Outlook['stance'];
  /** Whether a party must be named as thinking so. */
  bare?: true;
}

const be = '(?:is|are|was|were|be|remains?|looks?|seems?|should be|will be)';
const ways: readonly Way[] = [
  {
    words: / (?:out of reach|beyond (?:its|their|our) reach|beyond reach|beyond them|a bridge too far) /,
    where: 'before',
    claim: 'win',
    stance: 'out-of-reach',
  },
  {
    words: new RegExp(
      ` ${be} (?:now )?(?:still )?(?:too close to call|on a knife edge|neck and neck|anyones guess|a toss up|in the balance|up for grabs|anybodys|anyones) `,
    ),
    where: 'before',
    claim: 'unclear',
    stance: 'open',
    bare: true,
  },
  {
    words:
      / (?:have|has|had|got|sees?|fancy|fancies) (?:got )?(?:a |an |their |its )?(?:fighting |good |real |strong |decent |outside )?chances? (?:in|of taking|at) /,
    where: 'behind',
    claim: 'win',
    stance: 'hopeful',
  },
  { words: / given up (?:hope )?(?:on|of|in) /, where: 'behind', claim: 'win', stance: 'out-of-reach' },
  {
    words: / less (?:so|confident|sure|bullish|optimistic) (?:about|of|in) /,
    where: 'behind',
    claim: 'win',
    stance: 'doubtful',
  },
  {
    words: / (?:confident|bullish|sure|certain|upbeat) (?:about|of|in|over) /,
    where: 'behind',
    claim: 'win',
    stance: 'confident',
  },
  {
    words: / (?:hopeful|optimistic|high hopes|hopes|hope) (?:about|of|in|for) /,
    where: 'behind',
    claim: 'win',
    stance: 'hopeful',
  },
  {
    words:
      / (?:terrified|nervous|worried|jittery|anxious|concerned|fearful|nervy|pessimistic|gloomy|fears?|feared|worries) (?:about|for|in|over) /,
    where: 'behind',
    claim: 'hold',
    stance: 'doubtful',
  },
  { words: / (?:aiming|going|gunning|pushing|bidding|hoping) for /, where: 'behind', claim: 'win', stance: 'hopeful' },
  {
    words: / (?:its|their|his|her) (?:eyes?|sights) (?:firmly |set |trained |firmly set )?on /,
    where: 'behind',
    claim: 'win',
    stance: 'hopeful',
  },
  {
    words: / (?:(?:its|their) (?:eyes?|sights) (?:firmly )?on|wants? most|covets?|wants? to win most) /,
    where: 'alone',
    claim: 'win',
    stance: 'hopeful',
  },
  {
    words: new RegExp(
      ` ${be} (?:there for the taking|in the bag|theirs for the taking|ours for the taking|in their sights|as good as won) `,
    ),
    where: 'before',
    claim: 'win',
    stance: 'confident',
  },
  {
    words: new RegExp(` ${be} (?:\\w+ )?(?:safe|secure|rock solid|not in danger) `),
    where: 'before',
    claim: 'hold',
    stance: 'confident',
  },
  {
    words:
      / (?:is|are|be|was|were) (?:slipping away|slipping|under threat|vulnerable|at risk|in danger|in trouble|on the line) /,
    where: 'before',
    claim: 'hold',
    stance: 'doubtful',
  },
  {
    words: new RegExp(` (?:is|was|has|be|are) (?:gone|lost|beyond saving) `),
    where: 'before',
    claim: 'lose',
    stance: 'confident',
  },
];
const other =
  /\b(?:dashed|shattered|general election|parliament|commons|mayoral|mayoralty|constituency|by-?election|bookmakers?|odds|ward|result)\b/i;
const thinking =
  /\b(?:think|thinks|thought|believe|believes|believed|reckon|reckons|say|says|said|saying|insist|insists|insisted|tell|tells|told|fear|fears|feared|admit|admits|admitted|concede|concedes|conceded|privately|known|hear|hearing|claim|claims|sources?|insiders?)\b/;

/** Standing phrases of hope and doubt about councils: "out of reach", "a fighting chance in X", "too close to call", "there for the taking". */
export function readChances(sentence: ReadSentence): Outlook[] {
  if (isOverlong(sentence)) return [];
  const { units } = sentence;
  if (
    sentence.isQuestion ||
    other.test(sentence.text) ||
    !units.some(({ kind, words }) => kind === kindOf.council || words === 'it')
  )
    return [];
  const outlooks: Outlook[] = [];
  const taken = new Set<string>();
  for (const way of ways) {
    const needsThought = way.where === 'before' && way.bare !== true;
    if (needsThought && !thinking.test(sentence.text)) continue;
    for (const hit of locate(units, way.words)) {
      for (const { party, places } of read(sentence, way, hit)) {
        const fresh = places.filter(({ gss }) => !taken.has(gss));
        for (const { gss } of fresh) taken.add(gss);
        const stance = isDenied(units, hit.from) ? 'doubtful' : way.stance;
        if (fresh.length > 0) outlooks.push({ places: fresh, party, claim: way.claim, stance });
      }
    }
  }
  return outlooks;
}

interface Hit {
  from: number;
  to: number;
}

// The unit indexes that a phrase covers, going by the units' words with a space on both sides; it ends where a unit ends.
function locate(units: readonly Unit[], words: RegExp): Hit[] {
  const starts: number[] = [];
  let text = ' ';
  for (const unit of units) {
    starts.push(text.length - 1);
    text += `${unit.words} `;
  }
  const hits: Hit[] = [];
  for (const match of text.matchAll(new RegExp(words, 'g'))) {
    const end = match.index + match[0].length - 1;
    const from = starts.findLastIndex((start) => start <= match.index);
    const behind = end === text.length - 1 ? units.length : starts.indexOf(end);
    if (behind >= 0) hits.push({ from: Math.max(0, from), to: behind });
  }
  return hits;
}

function read(sentence: ReadSentence, way: Way, { from, to }: Hit): Pick<Outlook, 'party' | 'places'>[] {
  const { units } = sentence;
  if (way.bare === true) {
    const places = settle(sentence, listBefore(units, from));
    return places.length === 0 ? [] : [{ party: null, places }];
  }
  const party = partyFor(sentence, from);
  if (party === null) return [];
  if (way.where === 'before') {
    const list = settle(sentence, listBefore(units, from));
    const isMeant = list.length === 0 && [units[from - 1], units[from]].some((unit) => unit?.words === 'it');
    return [{ party, places: isMeant ? placeSpokenOf(sentence) : list }];
  }
  if (way.where === 'behind')
    return [{ party, places: settle(sentence, listBehind(units, to)) }, ...sharing(sentence, to)];
  const all = settle(
    sentence,
    units.filter(({ kind }) => kind === kindOf.council),
  );
  return all.length === 1 ? [{ party, places: all }] : [];
}

// "Plaid is aiming for X and Y, the Conservatives for Z"
function sharing(sentence: ReadSentence, from: number): Pick<Outlook, 'party' | 'places'>[] {
  const { units } = sentence;
  const found: Pick<Outlook, 'party' | 'places'>[] = [];
  for (let at = from; at < units.length - 1; at += 1) {
    const unit = units[at];
    if (unit === undefined || /[v^;.]/.test(unit.kind)) break;
    const party = partyOfName(unit);
    if (party !== null && units[at + 1]?.words === 'for')
      found.push({ party, places: settle(sentence, listBehind(units, at + 2)) });
  }
  return found;
}

function partyFor(sentence: ReadSentence, from: number): string | null {
  const { units } = sentence;
  const near = units.slice(0, from).findLast(({ kind }) => kind === kindOf.party);
  return (
    near?.parties[0] ??
    onlyParty(units) ??
    (/\b(?:they|it|its|their|we)\b/i.test(sentence.text) ? spokenOf(sentence) : null)
  );
}

// "X, Y and Z are out of reach": the list that ends right before the phrase.
function listBefore(units: readonly Unit[], from: number): Unit[] {
  const found: Unit[] = [];
  for (let at = from; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.kind === kindOf.council) found.unshift(unit);
    else if (at === from || (found.length === 0 && /[vbandl2]/.test(unit.kind) && at > from - 3)) continue;
    else if (!/[,&d]/.test(unit.kind)) break;
  }
  return found;
}

function listBehind(units: readonly Unit[], from: number): Unit[] {
  const found: Unit[] = [];
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.kind === kindOf.council && !unit.owns) found.push(unit);
    else if (found.length === 0 && at < from + 6 && /[dxIRO]/.test(unit.kind)) continue;
    else if (!/[,&d]/.test(unit.kind) || !units.slice(at + 1, at + 4).some(({ kind }) => kind === kindOf.council))
      break;
  }
  return found;
}

const isDenied = (units: readonly Unit[], from: number): boolean =>
  units.slice(Math.max(0, from - 3), from).some(({ kind, group }) => kind === kindOf.not || group?.mood === 'negated');
