import type { Control } from '../../../domain/Fact.ts';
import { councilsMeant, councilsOf } from '../../reader/frames/frameRoles.ts';
import { partyOfUnit } from '../../reader/frames/partyMeant.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { holderOf } from '../../reader/holders/holderOf.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import { placesOf } from './power/oustRuler.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import { flatten } from '../../flatten.ts';

export const failToTake: Rule = {
  id: 'fail-to-take',
  doc: 'Who failed to take a council leaves it with the party that the words say had it; no holder named, no result.',
  reads: [
    ['Labour failed to wrest Swindon from the Conservatives.', 'Swindon hold CON'],
    ['The Conservatives could not dislodge Labour from Ipswich.', 'Ipswich hold LAB'],
    [
      'Labour was unable to win the Tory showpieces in London, such as Wandsworth and Westminster.',
      'Wandsworth hold CON; Westminster hold CON',
    ],
    [
      'Labour had hoped to seize Kensington and Chelsea from the Tories but failed to do so.',
      'Kensington and Chelsea hold CON',
    ],
    ['Labour did not take Walsall, the Conservative stronghold.', 'Walsall hold CON'],
  ],
  leaves: [
    'Labour fell short in Barnet.',
    'The Lib Dems narrowly missed out on Sutton.',
    'Labour failed to take Barnet.',
    'Labour failed to win seats in Tory-held Bexley.',
  ],
  cannotReadYet: ['Labour’s hopes of Barnet, a Tory council, had faded.'],
  find: (sentence) => [
    ...dashed(sentence),
    ...flatten(sentence.frames, (frame, index) => {
      if (
        frame.group.verbClass === 'miss' &&
        (frame.mood === 'failed' || frame.mood === 'stated' || frame.mood === 'negated')
      )
        return missedIn(frame, sentence);
      if (frame.mood !== 'failed') return [];
      if (frame.group.verbClass === 'gain')
        return held(
          frame,
          sentence,
          councilsOf(frame, sentence).map((role) => ({ ...role, previous: role.from ?? role.holder })),
        );
      // "X did not desert Labour": what its voters did not do says too little.
      if (frame.subject?.kind !== 'C' && (frame.group.verbClass === 'oust' || drives.test(frame.group.lemma)))
        return ousting(frame, sentence);
      if (
        /^(do|cause|other)$/.test(frame.group.lemma) ||
        frame.group.verbClass === 'other' ||
        frame.group.verbClass === 'be'
      )
        return [...doneSo(frame, index, sentence), ...upset(frame, sentence)];
      return [];
    }),
  ],
};

interface Missed {
  place: { gss: string; name: string };
  previous: Control | null;
}

function held(frame: Frame, sentence: ReadSentence, missed: readonly Missed[]): Draft[] {
  const party = whoFailed(frame, sentence);
  return flatten(missed, ({ place, previous }) => {
    const holder = previous ?? holderAround(sentence, party);
    if (holder === null) return [];
    // "In X, Labour since 1995, Labour finished three seats short of a majority."
    if (holder === party)
      return frame.objectKind === kindOf.control && frame.group.lemma.startsWith('short')
        ? [toControlDraft(frame, place, 'loss', 'NOC', holder)]
        : [];
    return [toControlDraft(frame, place, 'hold', holder, holder, ['outcome', 'control', 'previous'])];
  });
}

// "Labour finished three seats short": the seats are its subject's.
function whoFailed({ subject, start }: Frame, sentence: ReadSentence): Control | null {
  const party = partyOfUnit(subject, sentence);
  if (party !== null || subject?.kind !== kindOf.seats) return party;
  const named = sentence.main.findLast(
    (unit) => unit.start < start && (unit.kind === kindOf.party || unit.kind === kindOf.pronoun),
  );
  return named === undefined ? null : partyOfUnit(named, sentence);
}

function ousting(frame: Frame, sentence: ReadSentence): Draft[] {
  const ruler = frame.args.find(({ kind, prep }) => kind === 'P' && prep === null);
  const holder = ruler === undefined ? null : partyOfUnit(ruler, sentence);
  if (holder === null || frame.args.some(({ kind }) => /[SWX#]/.test(kind))) return [];
  return flatten(placesOf(frame, sentence), (council) => {
    const place = sentence.discourse.placeOf(council);
    return place === null
      ? []
      : [toControlDraft(frame, place, 'hold', holder, holder, ['outcome', 'control', 'previous'])];
  });
}

// "failed to shift the Tories in X"
const drives = /^(?:shift|budge|remove|dent|move)$/;

const hoping = new Set(['hoped', 'confident', 'planned', 'open', 'doubtful']);

// "had hoped to take X from the Tories … but failed to do so"
function doneSo(frame: Frame, index: number, sentence: ReadSentence): Draft[] {
  if (!/\bdo (so|it|that)\b/.test(sentence.text.slice(frame.start - sentence.start).toLowerCase())) return [];
  const hope = sentence.frames
    .slice(0, index)
    .findLast(({ mood, group }) => hoping.has(mood) && group.verbClass === 'gain');
  if (hope === undefined) return [];
  return held(
    { ...frame, start: hope.start, subject: hope.subject },
    sentence,
    councilsOf(hope, sentence).map((role) => ({ ...role, previous: role.from ?? role.holder })),
  );
}

// "failed to cause an upset in X", "failed to make a breakthrough in X"
function upset(frame: Frame, sentence: ReadSentence): Draft[] {
  if (!/\b(upset|breakthrough|shock|surprise)\b/.test(frame.words)) return [];
  const councils = flatten(
    frame.args.filter(({ kind, prep }) => kind === 'C' && prep === 'I'),
    (unit) => unit.councils,
  );
  const missed = flatten(councils.length > 0 ? councils : councilsMeant(frame, sentence), (council) => {
    const place = sentence.discourse.placeOf(council);
    return place === null ? [] : [{ place, previous: holderOf(council) }];
  });
  return held(frame, sentence, missed);
}

// "London councils that are Conservative strongholds": the one party that the sentence calls the holder.
function holderAround(sentence: ReadSentence, failed: Control | null): Control | null {
  const said = new Set<Control>();
  for (const unit of sentence.main) {
    if (unit.kind === 'R' && unit.holder !== null) said.add(unit.holder);
    if (unit.councils.length > 0) continue;
    for (const { units } of unit.asides)
      for (const [at, one] of units.entries())
        if (one.kind === 'R' && units[at - 1]?.kind === 'P')
          for (const party of units[at - 1]?.parties ?? []) said.add(party);
  }
  said.delete(failed ?? '');
  const [only] = said;
  return said.size === 1 ? (only ?? null) : null;
}

// "fell short in Tory-held X", "nor did it come close in X, the Conservative stronghold"
function missedIn(frame: Frame, sentence: ReadSentence): Draft[] {
  const councils = flatten(
    frame.args.filter(({ kind, prep }) => kind === 'C' && (prep === 'I' || prep === null)),
    (unit) => unit.councils,
  );
  return flatten(councils, (council) => {
    const place = sentence.discourse.placeOf(council);
    const holder = holderOf(council);
    if (place === null || holder === null || holder === partyOfUnit(frame.subject, sentence)) return [];
    return [toControlDraft(frame, place, 'hold', holder, holder, ['outcome', 'control', 'previous'])];
  });
}

const cameToNothing = textPattern(
  /\b(dashed|came to nothing|come to nothing|foiled|in vain|thwarted|fell flat|unsuccessful|rebuffed|ended in failure|repelled)\b/i,
);

// "hopes of unseating Labour in X were dashed", "the assault on Tory-held X came to nothing"
function dashed(sentence: ReadSentence): Draft[] {
  if (!cameToNothing.test(sentence) || sentence.isQuestion) return [];
  const hoped = sentence.frames.filter(({ mood, group }) => hoping.has(mood) && /^(gain|oust)$/.test(group.verbClass));
  const drafts = flatten(hoped, (frame) =>
    frame.group.verbClass === 'oust'
      ? ousting(frame, sentence)
      : held(
          frame,
          sentence,
          councilsOf(frame, sentence).map((role) => ({ ...role, previous: role.from ?? role.holder })),
        ),
  );
  if (drafts.length > 0) return drafts;
  const named = flatten(sentence.main, (unit) => (unit.kind === 'C' ? unit.councils : []));
  const [only] = named;
  const holder = only === undefined || named.length > 1 ? null : holderOf(only);
  const place = only === undefined ? null : sentence.discourse.placeOf(only);
  return holder === null || place === null
    ? []
    : [toControlDraft(sentence, place, 'hold', holder, holder, ['outcome', 'control', 'previous'])];
}
