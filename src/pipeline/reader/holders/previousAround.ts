import { isBeating } from '../frames/beating.ts';
import type { Control } from '../../../domain/Fact.ts';
import { someBefore } from '../discourse/someOfList.ts';
import type { Frame } from '../frames/Frame.ts';
import { controlOfUnit } from '../frames/frameRoles.ts';
import { holderOfAsides } from './holderOf.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { flatten } from '../../flatten.ts';

const rules = /control|majorit|rule|grip|power|hands/;
const hungYears =
  /\bafter [\w\s-]{0,40}\b((?:nobody|no one|no party) (?:had been in|had|having|was in|with) (?:an? )?(?:overall )?(?:control|charge|majority)|no overall control|(nobody|no one|no party) in (overall )?(?:control|charge)|without an? (overall )?majority|a hung council|(?:when|where|in which|during which) (?:nobody|no one|no party|neither party) (?:did|was|had (?:one|it|control|a majority)))\b/i;

/** Who had the council, where the clause itself does not say: "ending twenty years of Tory rule", "all five from the Conservatives", "ousting Labour". */
export function previousAround(sentence: ReadSentence, frame: Frame, winner: Control | null): Control | null {
  const from = [...(frame.inherited ? [] : frame.before), ...frame.args].find(
    ({ kind, prep, start }) =>
      (kind === kindOf.party || kind === kindOf.noc) &&
      prep === kindOf.from &&
      // "X and Y, the former from the Tories": not of all.
      someBefore(sentence, start) === null,
  );
  const found =
    fromThem(sentence, frame, winner) ??
    (from === undefined ? null : controlOfUnit(from)) ??
    ousted(sentence, frame, winner) ??
    saidOfAll(sentence, frame) ??
    saidAhead(sentence, frame, winner);
  if (found !== null) return found;
  return hungYears.test(sentence.text.slice(frame.start - sentence.start)) ? 'NOC' : ruleEnded(sentence, frame, winner);
}

// "X, which the Tories had been proud of, has been seized from them by Labour": the one other party that the sentence names.
function fromThem({ units }: ReadSentence, { args }: Frame, winner: Control | null): Control | null {
  const them = args.find(({ words, prep }) => words === 'them' && prep === kindOf.from);
  if (them === undefined) return null;
  const named = new Set(
    flatten(
      units.filter(({ start }) => start < them.start),
      ({ parties }) => parties,
    ),
  );
  const [only, ...others] = [...named].filter((party) => party !== winner);
  return others.length === 0 ? (only ?? null) : null;
}

// "A Tory council since 2003, X went Labour."
function saidAhead({ main }: ReadSentence, { subject }: Frame, winner: Control | null): Control | null {
  const [noun, ...rest] = main.filter(({ kind }) => kind !== kindOf.determiner);
  const comma = rest.findIndex(({ kind }) => kind === ',');
  const isAhead = noun?.kind === kindOf.reference && comma >= 0 && rest[comma + 1] === subject;
  const isPlain = rest.slice(0, Math.max(0, comma)).every(({ kind }) => !/[PCvN]/.test(kind));
  return isAhead && isPlain && subject.kind === kindOf.council && noun.holder !== winner ? noun.holder : null;
}

// "replacing a Conservative-independent coalition"
const sharesPower = /^[\s-]*(?:(?:and|led|\w+)[\s-]+){0,3}(?:coalition|alliance|partnership)\b/;

// "beat the Conservatives in X to regain the council", "…, replacing a council with no single party in control"
function ousted(sentence: ReadSentence, frame: Frame, winner: Control | null): Control | null {
  for (const other of sentence.frames) {
    if (other.group.verbClass !== 'oust' || other.mood !== 'stated') continue;
    const isWinner = other.subject?.kind === kindOf.party && controlOfUnit(other.subject) === winner;
    if (!isWinner && other.subject?.start !== frame.subject?.start) continue;
    // "beat the Tories in the X division", "by 25 seats to 12": what was beaten is no holder of the council.
    if (isBeating(other.group.lemma) && other.args.some(({ kind }) => /[WSXKHM#]/.test(kind))) continue;
    if (other.args.some(({ kind, words }) => kind === kindOf.ward || /^(ward|seat|division)$/.test(words))) continue;
    const loser = other.args.find((unit) => controlOfUnit(unit) !== null);
    if (loser === undefined) continue;
    return sharesPower.test(sentence.text.slice(loser.end - sentence.start)) ? 'NOC' : controlOfUnit(loser);
  }
  return null;
}

// "X went to A and Y to B, both from the Conservatives"
function saidOfAll(sentence: ReadSentence, { args, subject }: Frame): Control | null {
  for (const unit of sentence.main) {
    if (unit.kind === kindOf.council && unit !== subject && !args.includes(unit)) continue;
    // "A and B, both hung before, and C": of two of three.
    for (const aside of unit.asides.filter((one) => unit.councils.length < 3 || one.units[0]?.words !== 'both'))
      if (/^(both|all)\b/.test(aside.units[0]?.words ?? '')) return holderOfAsides([aside]);
  }
  return null;
}

// "ending twenty years of Conservative rule", "overturned a Tory majority to take X": the one other holder that is named.
function ruleEnded(sentence: ReadSentence, { args, subject }: Frame, winner: Control | null): Control | null {
  const holders = new Set<Control>();
  for (const [at, { kind, holder, words, prep }] of sentence.main.entries()) {
    // "ended 25 years of Tory rule in X and won Y": of X alone.
    const [link, place] = sentence.main.slice(at + 1);
    if (place?.kind === kindOf.council && /[IO]/.test(link?.kind ?? '') && place !== subject && !args.includes(place))
      continue;
    if (kind === kindOf.control && holder !== null && holder !== winner && rules.test(words) && prep !== kindOf.to)
      holders.add(holder);
  }
  const [only] = holders;
  const isEnded = /\b(ending|ends|ended|after)\b/i.test(sentence.text);
  const isAlone = sentence.main.filter(({ kind }) => kind === kindOf.council).length <= 1;
  return holders.size === 1 && (isEnded || isAlone) ? (only ?? null) : null;
}
