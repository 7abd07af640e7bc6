import { isOverlong } from '../../reader/isOverlong.ts';
import { kindOf } from '../../reader/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/Unit.ts';
import { ways, type Way } from './chanceWays.ts';
import type { Outlook } from './Outlook.ts';
import { placeSpokenOf, settle } from './whereHoped.ts';
import { onlyParty, partyOfName, spokenOf } from './whoHopes.ts';

const other =
  /\b(?:dashed|shattered|general election|parliament|commons|mayoral|mayoralty|constituency|by-?election|bookmakers?|odds|ward|result)\b/i;
const thinking =
  /\b(?:think|thinks|thought|believe|believes|believed|reckon|reckons|say|says|said|saying|insist|insists|insisted|tell|tells|told|fear|fears|feared|admit|admits|admitted|concede|concedes|conceded|privately|known|hear|hearing|claim|claims|sources?|insiders?)\b/;

/** Standing phrases of hope and doubt about councils: "out of reach", "a fighting chance in X", "too close to call", "there for the taking". */
export function readChances(sentence: ReadSentence): Outlook[] {
  if (isOverlong(sentence)) return [];
  const { units } = sentence;
  if (sentence.isQuestion || !units.some(({ kind, words }) => kind === kindOf.council || words === 'it')) return [];
  if (other.test(sentence.text)) return [];
  const line = toLine(units);
  if (!anyWay.test(line.text)) return [];
  const outlooks: Outlook[] = [];
  const taken = new Set<string>();
  let thinks: boolean | null = null;
  for (const way of ways) {
    const needsThought = way.where === 'before' && way.bare !== true && way.sure !== true;
    if (!way.words.test(line.text)) continue;
    if (needsThought) thinks ??= thinking.test(sentence.text);
    if ((needsThought && thinks === false) || way.needs?.test(sentence.text) === false) continue;
    if (way.beforehand === true && tellsResult(sentence)) continue;
    for (const hit of locate(line, units, way.words)) {
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

// "took two main targets, X and Y"
const tellsResult = ({ frames }: ReadSentence): boolean =>
  frames.some(({ mood, group }) => mood === 'stated' && /^(?:gain|lose|hold|oust|move)$/.test(group.verbClass));

interface Hit {
  from: number;
  to: number;
}

interface Line {
  text: string;
  starts: number[];
}

// The units' words with a space on both sides, and where each begins.
function toLine(units: readonly Unit[]): Line {
  const starts: number[] = [];
  let text = ' ';
  for (const unit of units) {
    starts.push(text.length - 1);
    text += `${unit.words} `;
  }
  return { text, starts };
}

const anyWay = new RegExp(ways.map(({ words }) => words.source).join('|'));

// The unit indexes that a phrase covers; it ends where a unit ends.
function locate({ text, starts }: Line, units: readonly Unit[], words: RegExp): Hit[] {
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
    const list = way.where === 'alone' ? units.filter(({ kind }) => kind === kindOf.council) : listBefore(units, from);
    const places = settle(sentence, list);
    return places.length === 0 || (way.where === 'alone' && places.length > 1) ? [] : [{ party: null, places }];
  }
  // "a top target for Labour"
  const behind = way.sure === true ? units.slice(to, to + 2).find(({ kind }) => kind === kindOf.party) : undefined;
  const party = behind?.parties[0] ?? partyFor(sentence, from);
  if (party === null) return [];
  if (way.where === 'before') {
    const list = settle(sentence, listBefore(units, from));
    const isMeant = list.length === 0 && [units[from - 1], units[from]].some((unit) => unit?.words === 'it');
    return [{ party, places: isMeant ? placeSpokenOf(sentence) : list }];
  }
  if (way.where === 'inside')
    return [
      {
        party,
        places: settle(
          sentence,
          units.slice(from, to).filter(({ kind }) => kind === kindOf.council),
        ),
      },
    ];
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
