import type { Party } from '../../../domain/Fact.ts';
import type { Finding } from '../../Stage.ts';
import type { Frame } from '../frames/Frame.ts';
import { onlyParty, partyOfUnit } from '../frames/partyMeant.ts';
import type { VerbGroup } from '../units/groupVerbs.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import type { Unit } from '../units/Unit.ts';
import { textPattern } from '../../patterns/TextPattern.ts';

/** The party that a passage says is losing councils, as far as the next sentence may lean on it. */
export interface Sufferer {
  party: Party;
  post: number;
  paragraph: number;
}

const losses =
  /^(loss|losses|blow|blows|setback|setbacks|misery|pain|woe|woes|gloom|agony|heartache|defeat|defeats|humiliation|disaster|casualty|casualties|disappointment|disappointments|reverse|reverses|nightmare|wipeout)$/;
const bad =
  /^(bad|worse|worst|grim|dreadful|terrible|awful|dire|miserable|disastrous|tough|difficult|poor|torrid|bleak)$/;
const spell = /^(news|night|day|morning|evening|time|results|story|picture|hours)$/;
const [anyLoss, anySpell, anyBad] = [textPattern(losses), textPattern(spell), textPattern(bad)];
const none: readonly Unit[] = [];
const near = 4;

/** Whom the sentence calls the loser of councils: "more misery for the Tories", "Labour’s losses", "The Conservatives lost two councils: …"; null for nobody or several. */
export function suffererOf(sentence: ReadSentence): Party | null {
  const found = new Set<Party>();
  const { said } = sentence;
  const mayTell = anyLoss.mayStandIn(said) || (anySpell.mayStandIn(said) && anyBad.mayStandIn(said));
  const main = mayTell ? sentence.main : none;
  for (let at = 0; at < main.length; at += 1) {
    const unit = main[at];
    if (unit === undefined) continue;
    const isLoss = losses.test(unit.words) || (spell.test(unit.words) && bad.test(main[at - 1]?.words ?? ''));
    const party = isLoss ? ownerOf(main, at) : null;
    if (party !== null) found.add(party);
  }
  const frames: readonly Frame[] = sentence.units.some(({ group }) => group !== null && mayLose(group))
    ? sentence.frames
    : [];
  for (const [index, frame] of frames.entries()) {
    if (frame.mood !== 'stated') continue;
    const party = isLosing(frame, frames[index + 1]) ? partyOfUnit(frame.subject, sentence) : haveFallen(frame);
    if (party !== null) found.add(party);
  }
  const bare = noneLeft.test(sentence) ? onlyParty(sentence) : null;
  if (bare !== null) found.add(bare);
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** "Labour does not run a single county council in England", "the Tories have no council left in Wales" */
const noneLeft = textPattern(
  /\b(?:(?:does|do) not|doesn['’]t|don['’]t|no longer) (?:now )?(?:run|control|hold|have)s? (?:a single|any|one) (?:\w+ ){0,2}(?:council|county|borough|authority)\b|\b(?:has|have|with|runs?|controls?|holds?) (?:now )?(?:no|not a single|not one) (?:\w+ ){0,2}(?:council|county|borough|authority)(?: in \w+)? (?:left|any more|to (?:its|their) name)\b/i,
);

const sees = new Set(['see', 'watch', 'suffer', 'endure']);
const mayLose = ({ verbClass, lemma }: VerbGroup): boolean => /^(lose|move|oust)$/.test(verbClass) || sees.has(lemma);

// "Tory losses", "Labour’s worst blow", "a blow to Labour", "bad news for the Conservatives"
function ownerOf(main: readonly Unit[], at: number): Party | null {
  const noun = main[at];
  if (noun?.parties.length === 1) return noun.parties[0] ?? null;
  for (let before = at - 1; before >= at - near; before -= 1) {
    const unit = main[before];
    if (unit === undefined || /[,;:.v^C]/.test(unit.kind)) break;
    if (unit.kind === kindOf.party && unit.parties.length === 1 && (unit.owns || before === at - 1))
      return unit.parties[0] ?? null;
  }
  for (let behind = at + 1; behind <= at + near; behind += 1) {
    const unit = main[behind];
    if (unit === undefined || /[,;:.v^C]/.test(unit.kind)) return null;
    if (unit.kind === kindOf.party)
      return unit.parties.length === 1 && /[IT]/.test(unit.prep ?? '') ? (unit.parties[0] ?? null) : null;
  }
  return null;
}

// "lost two councils", "suffered in the shires", "saw X slip into no overall control"
function isLosing({ group, objectKind, words }: Frame, next: Frame | undefined): boolean {
  if (group.voice === 'passive') return false;
  if (/^(see|watch)$/.test(group.lemma))
    return next?.subject?.kind === kindOf.council && next.group.verbClass === 'move';
  if (/^(suffer|endure)$/.test(group.lemma)) return !/seats|councillors|\d (?:net )?losses/.test(words);
  return (
    group.verbClass === 'lose' &&
    /[#R]/.test(objectKind ?? '') &&
    /\b(councils|authorities|boroughs|districts|counties)\b/.test(words)
  );
}

// "Two Conservative councils have fallen within the hour."
function haveFallen({ group, subject, args }: Frame): Party | null {
  const falls =
    /^(fall|go|topple|tumble|change hands)$/.test(group.lemma) ||
    (group.verbClass === 'lose' && group.voice === 'passive');
  if (
    !falls ||
    subject?.kind !== kindOf.reference ||
    subject.parties.length !== 1 ||
    args.some(({ kind }) => /[PC]/.test(kind))
  )
    return null;
  return /^(councils|authorities|boroughs|strongholds|districts|counties)$/.test(subject.words)
    ? (subject.parties[0] ?? null)
    : null;
}

const changesHands =
  /^(council-moves|lose-council|council-is-now|same-again|turn-council|no-majority|majority-gone|follow-suit)$/;

/** Gives results whose loser is not named the one that the passage is about; returns what the next sentence may lean on. */
export function fillSufferer(
  sentence: ReadSentence,
  findings: readonly Finding[],
  carried: Sufferer | null,
): Sufferer | null {
  const own = suffererOf(sentence);
  const isNear = carried?.post === sentence.post && carried.paragraph === sentence.paragraph;
  const above = isNear ? carried.party : null;
  const party = own ?? above;
  if (party === null) return null;
  const other = own === null ? startOfOther(sentence, party) : Number.POSITIVE_INFINITY;
  for (const finding of findings) {
    if (finding.type !== 'control' || finding.outcome === 'hold' || finding.previous !== null) continue;
    if (finding.control === party || !changesHands.test(finding.rule) || finding.start >= other) continue;
    finding.previous = party;
    finding.inferred = [...new Set([...finding.inferred, 'previous'])];
  }
  return other < Number.POSITIVE_INFINITY ? null : { party, post: sentence.post, paragraph: sentence.paragraph };
}

// Another party as the subject ends what the passage was about.
const startOfOther = ({ frames }: ReadSentence, party: Party): number =>
  frames.find(({ subject, isAside }) => !isAside && subject?.kind === kindOf.party && !subject.parties.includes(party))
    ?.start ?? Number.POSITIVE_INFINITY;
