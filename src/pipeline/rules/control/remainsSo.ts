import type { Control } from '../../../domain/Fact.ts';
import { controlOfUnit, subjectCouncils, type CouncilRole } from '../../reader/frames/frameRoles.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { toControlDraft } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import { flatten } from '../../flatten.ts';

const goesOn = textPattern(
  /\b((?<!, )so it (remains|stays|is)\b|(remains|stays|stayed|remained|staying|is staying|stay|remain) (so|that way|as it was|put)|has remained so)\b/i,
);

export const remainsSo: Rule = {
  id: 'remains-so',
  doc: '"The council was hung and so it remains", "X was Labour and stays that way", "X was hung, is hung".',
  reads: [
    ['Dudley was under no overall control and so it remains.', 'Dudley hold NOC'],
    ['Walsall is Conservative and is staying so.', 'Walsall hold CON'],
    ['Maidstone was hung and is hung.', 'Maidstone hold NOC'],
    ['Watford was Lib Dem and still is.', 'Watford hold LD'],
  ],
  leaves: [
    'Maidstone was hung for a year and may be Labour.',
    'Dudley was hung and so it will remain, we think.',
    'Dudley was hung.',
    'Dudley has been Labour for as long as there has been a Dudley to be Labour in.',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    if (sentence.isQuestion) return [];
    const states = flatten(sentence.frames, (frame) => {
      const control = stateOf(frame);
      return control === null ? [] : [{ frame, control, roles: subjectCouncils(frame, sentence) }];
    });
    const [first, second] = states;
    if (first === undefined || first.roles.length === 0) return [];
    const isAgain =
      second?.control === first.control &&
      first.frame.group.tense !== 'present' &&
      second.frame.group.tense === 'present' &&
      !sentence.text.slice(0, second.frame.verbStart - sentence.start + 3).endsWith('to ') &&
      second.frame.mood === 'stated' &&
      (second.frame.inherited || sameCouncils(first.roles, second.roles));
    const isStill = sentence.frames.some(
      ({ group, args, mood }) =>
        group.verbClass === 'be' && group.still && group.tense === 'present' && args.length === 0 && mood === 'stated',
    );
    if (!isAgain && !isStill && (second !== undefined || !goesOn.test(sentence))) return [];
    return first.roles.map(({ place }) => toControlDraft(sentence, place, 'hold', first.control, first.control));
  },
};

function stateOf(frame: Frame): Control | null {
  if (frame.group.verbClass !== 'be' || (frame.mood !== 'stated' && frame.mood !== 'remembered')) return null;
  // "the last Labour council in the county", "the one Labour council"
  const [first, second] = frame.args;
  const complement = /^[#Y]$/.test(first?.kind ?? '') && second?.kind === 'R' ? second : first;
  if (complement === undefined || /largest|biggest|target/.test(frame.words)) return null;
  return complement.prep === null || complement.prep === 'U' ? controlOfUnit(complement) : null;
}

const sameCouncils = (a: readonly CouncilRole[], b: readonly CouncilRole[]): boolean =>
  a.length === b.length && a.every(({ place }, index) => place.gss === b[index]?.place.gss);
