import { isOverlong } from '../../reader/isOverlong.ts';
import type { Expectation } from '../../../domain/Expectation.ts';
import type { Frame } from '../../reader/Frame.ts';
import type { VerbGroup } from '../../reader/groupVerbs.ts';
import { controlOfUnit } from '../../reader/frameRoles.ts';
import { kindOf } from '../../reader/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Outlook } from './Outlook.ts';
import { placesOfHope } from './whereHoped.ts';
import { partyOfHope } from './whoHopes.ts';

type Stance = Expectation['stance'];

const stances: Partial<Record<string, Stance>> = {
  hoped: 'hopeful',
  open: 'hopeful',
  confident: 'confident',
  doubtful: 'doubtful',
  outOfReach: 'out-of-reach',
};
const taking = new Set(['gain', 'oust']);
const keeping = new Set(['hold', 'seeOff', 'raise']);
const attitudes = new Set(['say', 'think', 'hope', 'fear']);
const inSeats = /\b(?:seats?|gains|councillors?|wards?|ground|progress|inroads|advances)\b/;
const other =
  /\b(?:general election|parliament|commons|mayoral|mayoralty|(?:become|becoming|as|be|elected|new|next) mayor|constituency|by-?election|bookmakers?|odds|favourites)\b/i;
/** A hope that is told as over. */
const over =
  /\b(?:hopes?|dreams?|ambitions?|chances?) (?:of .{1,60} )?(?:were|was|are|have been|had been) (?:dashed|ended|over|shattered|crushed|in vain)\b/i;

/** What the verbs of a sentence hope, expect or fear: "hopes to take X", "expects to lose X", "fears that it will lose X". */
export function readAttitudes(sentence: ReadSentence): Outlook[] {
  if (isOverlong(sentence)) return [];
  if (!sentence.units.some(({ group }) => group !== null && mayHope(group))) return [];
  if (sentence.isQuestion || other.test(sentence.text) || over.test(sentence.text)) return [];
  return sentence.frames.flatMap((frame, index) => {
    const { group } = frame;
    if (frame.mood === 'asked' || (frame.mood === 'conditional' && group.mood !== 'conditional')) return [];
    const stance = stanceOf(sentence, frame, index);
    if (stance === null) return [];
    if (group.verbClass === 'remain') return remaining(sentence, frame, stance);
    const claim = claimOf(frame, sentence);
    if (claim === null) return [];
    const party = partyOfHope(frame, sentence);
    if (party === null) return [];
    const places = placesOfHope(frame, sentence);
    // Who fears to lose a council doubts that it will be held.
    if (claim === 'lose' && (stance === 'doubtful' || stance === 'hopeful'))
      return [{ places, party, claim: 'hold', stance: 'doubtful' }];
    return [{ places, party, claim, stance }];
  });
}

// What `stanceOf` may make a stance of, going by the verbs alone.
const mayHope = ({ verbClass, mood, form }: VerbGroup): boolean =>
  verbClass === 'hope' || form === 'infinitive' || mood === 'planned' || mood === 'conditional' || mood in stances;

function stanceOf(sentence: ReadSentence, frame: Frame, index: number): Stance | null {
  const { group } = frame;
  if (/\b(?:needs?|needed|needing|must|would need)\b/.test(sentence.main[frame.at]?.words ?? '')) return null;
  if (group.bare && /^(?:bullish|fanc)/.test(group.lemma)) return null;
  if (group.verbClass === 'hope' && group.mood === 'stated')
    return frame.args.some(({ kind }) => kind === kindOf.seats) ? 'hopeful' : null;
  const own = stances[group.mood] ?? (frame.bareInfinitive ? stances[frame.mood] : undefined);
  if (own !== undefined) return own === 'confident' && isDenied(sentence, frame) ? 'doubtful' : own;
  if (group.mood !== 'planned' && group.mood !== 'conditional') return null;
  const attitude =
    sentence.frames.findLast(({ group: one }, at) => at < index && attitudes.has(one.verbClass)) ??
    sentence.frames.find(({ group: one }, at) => at > index && attitudes.has(one.verbClass));
  const verb = sentence.main[frame.at]?.words ?? '';
  if (/^should\b/.test(verb)) return null;
  if (attitude === undefined) {
    if (
      /\b(?:sure|certain|convinced|adamant|indications?|signs|hearing|suggestions?|looks?|understood|word is|safe to say)\b/.test(
        sentence.text,
      ) &&
      group.mood === 'planned'
    )
      return 'confident';
    return /^(?:might|may|could)\b/.test(verb) ? 'hopeful' : null;
  }
  if (attitude.group.verbClass === 'fear') return 'doubtful';
  if (attitude.group.mood === 'negated' || attitude.group.mood === 'failed')
    return attitude.group.verbClass === 'think' ? 'doubtful' : null;
  if (attitude.group.verbClass === 'hope') return 'hopeful';
  if (/^(?:will|would|are going|is going|am going|going|shall)\b/.test(verb) || group.mood === 'planned')
    return 'confident';
  return 'hopeful';
}

// "do not sound wholly confident of", "also not massively confident"
function isDenied({ main }: ReadSentence, { at }: Frame): boolean {
  return main
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ kind, words, group }) =>
        kind === kindOf.not || group?.mood === 'negated' || words === 'less' || group?.mood === 'failed',
    );
}

function claimOf(frame: Frame, sentence: ReadSentence): Expectation['claim'] | null {
  const { group, objectKind, args } = frame;
  if (group.verbClass === 'hope') return 'gain-seats';
  if (group.voice === 'passive' || /^(?:make it|land)$/.test(group.lemma)) return null;
  if (taking.has(group.verbClass)) {
    if (group.lemma === 'make gains' || objectKind === kindOf.seats || objectKind === kindOf.gains) return 'gain-seats';
    if (objectKind === kindOf.number || objectKind === kindOf.name || objectKind === kindOf.person) return null;
    if (objectKind === 'x')
      return inSeats.test(frame.words)
        ? 'gain-seats'
        : args.some(({ kind, prep }) => kind === kindOf.council && prep === null)
          ? 'win'
          : null;
    return 'win';
  }
  if (keeping.has(group.verbClass))
    return objectKind === kindOf.seats || objectKind === kindOf.name || objectKind === kindOf.number ? null : 'hold';
  if (group.verbClass !== 'lose') return null;
  if (objectKind === kindOf.seats || objectKind === kindOf.number || objectKind === kindOf.name || objectKind === 'x')
    return null;
  return sentence.text.includes('deposit') ? null : 'lose';
}

// "Westminster will remain a Tory council", "Dudley might yet stay red"
function remaining(sentence: ReadSentence, frame: Frame, stance: Stance): Outlook[] {
  const { subject } = frame;
  if (subject === null || !/[CYR]/.test(subject.kind)) return [];
  const holder = frame.args
    .map((unit) => (unit.prep === null || unit.prep === kindOf.with ? controlOfUnit(unit) : null))
    .find((one) => one !== null);
  if (holder == null || holder === 'NOC') return [];
  const places = placesOfHope({ ...frame, args: [] }, sentence);
  return places.length === 1 ? [{ places, party: holder, claim: 'hold', stance }] : [];
}
