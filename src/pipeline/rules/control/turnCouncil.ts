import type { Control } from '../../../domain/Fact.ts';
import { controlOfUnit, councilsMeant } from '../../reader/frames/frameRoles.ts';
import { holderOf } from '../../reader/holders/holderOf.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { statedVerb } from '../Needs.ts';
import { toControlDrafts } from './toControlDrafts.ts';
import type { Rule } from '../Rule.ts';
import { flatten } from '../../flatten.ts';

export const turnCouncil: Rule = {
  id: 'turn-council',
  doc: '"…, leaving X with no overall control", "handed X to the Tories", "puts Labour in charge of X", "tips X into NOC".',
  reads: [
    ['A recount left Derby with no overall control.', 'Derby loss NOC from -'],
    ['The collapse has handed Stroud to the Conservatives.', 'Stroud gain CON from -'],
    ['The Tories won seven seats in Harlow, giving them control.', 'Harlow gain CON from -'],
    ['The vote puts Labour in charge of Bristol.', 'Bristol gain LAB from -'],
    ['Voters in Plymouth handed Labour control of the council.', 'Plymouth gain LAB from -'],
  ],
  leaves: ['The vote could leave Derby hung.', 'Labour handed leaflets to voters in Stroud.'],
  cannotReadYet: [],
  needs: statedVerb(),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      const { group, args } = frame;
      const given = givenControl(frame, sentence);
      if (given.length > 0) return given;
      if (
        (group.verbClass !== 'turn' && group.verbClass !== 'hand') ||
        frame.mood !== 'stated' ||
        group.voice === 'passive' ||
        toAnEnd.test(frame.words)
      )
        return [];
      if (args.some(({ kind }) => /[SW#]/.test(kind)) && group.verbClass === 'hand') return [];
      const object = args.find(({ prep, kind }) => prep === null && /[CRYP]/.test(kind));
      if (object === undefined) return [];
      if (object.kind === 'P') {
        const charge = args.find(
          ({ kind, words, prep }) => kind === 'Q' && prep === 'I' && /charge|control|power/.test(words),
        );
        const place = args.find(({ kind, prep }) => kind === 'C' && /[OI]/.test(prep ?? ''));
        const party = controlOfUnit(object);
        if (charge === undefined || place === undefined || party === null) return [];
        return drafts(place.councils, party, null);
      }
      const councils = object.kind === 'C' ? object.councils : councilsMeant(frame, sentence);
      const end = args.find(
        (unit) =>
          unit !== object &&
          controlOfUnit(unit) !== null &&
          (/[T>Uw<I]/.test(unit.prep ?? '') || (unit.prep === null && unit.kind !== 'P')),
      );
      const control = end === undefined ? null : controlOfUnit(end);
      if (control === null || (group.verbClass === 'turn' && group.lemma === 'leave' && control !== 'NOC')) return [];
      // "That leaves the city as it was, with nobody in overall control"
      if (control === 'NOC' && group.lemma === 'leave' && /\bas (?:it|they) (?:was|were)\b/.test(frame.words))
        return toControlDrafts(sentence, frame, councils, 'hold', 'NOC', 'NOC');
      const from = args.find(({ prep }) => prep === 'F');
      return drafts(councils, control, from === undefined ? null : controlOfUnit(from));

      function drafts(all: typeof councils, to: Control, previous: Control | null) {
        return flatten(all, (council) => {
          const place = sentence.discourse.placeOf(council);
          if (place === null) return [];
          const before = previous ?? holderOf(council);
          return [toControlDraft(frame, place, to === 'NOC' ? 'loss' : 'gain', to, before === to ? null : before)];
        });
      }
    }),
};

// "which brings to an end fifty years of Tory majorities"
const toAnEnd = /\bto (?:an (?:abrupt )?end|a close)\b/;

// "…, giving them control": whoever won the seats.
function takerOf(frame: Frame, prize: Unit): Control | null {
  const taker = frame.args.find(({ kind, start }) => kind === 'Y' && start < prize.start);
  if (frame.group.form !== 'ing' || taker === undefined || !/^(them|it|the party)$/.test(taker.words)) return null;
  return frame.subject?.kind === 'P' && frame.inherited ? controlOfUnit(frame.subject) : null;
}

// "Voters handed Labour control of the council", "…, giving the Tories a majority in X"
function givenControl(frame: Frame, sentence: ReadSentence): Draft[] {
  const { group, args } = frame;
  if ((group.verbClass !== 'hand' && group.lemma !== 'give') || frame.mood !== 'stated' || group.voice === 'passive')
    return [];
  const prize = args.find(({ kind, prep }) => kind === 'Q' && prep === null);
  const winner = prize?.holder ?? (prize === undefined ? null : takerOf(frame, prize));
  if (prize !== undefined && /^ of the balance\b/.test(sentence.text.slice(prize.end - sentence.start))) return [];
  if (prize === undefined || winner === null || winner === 'NOC' || !/control|majorit|power|charge/.test(prize.words))
    return [];
  const named = flatten(
    args.filter(({ kind, prep }) => kind === 'C' && /[OI]/.test(prep ?? '')),
    (unit) => unit.councils,
  );
  const councils = named.length > 0 ? named : councilsMeant(frame, sentence);
  return flatten(councils, (council) => {
    const place = sentence.discourse.placeOf(council);
    const before = holderOf(council);
    return place === null ? [] : [toControlDraft(frame, place, 'gain', winner, before === winner ? null : before)];
  });
}
