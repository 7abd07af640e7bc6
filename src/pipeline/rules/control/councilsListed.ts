import type { Control } from '../../../domain/Fact.ts';
import type { Frame } from '../../reader/Frame.ts';
import { agentOf, controlOfUnit } from '../../reader/frameRoles.ts';
import { holderOf } from '../../reader/holderOf.ts';
import { toControlDraft } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';

const lists = /^(be|include|come)$/;

export const councilsListed: Rule = {
  id: 'councils-listed',
  doc: '"Among the councils to fall to Reform were X and Y", "Councils gained by Labour from the Tories include X": the names come last.',
  reads: [
    [
      'Among the councils to fall to Labour were Plymouth and Kirklees.',
      'Plymouth gain LAB from -; Kirklees gain LAB from -',
    ],
    ['Councils gained by the Lib Dems from the Conservatives include Three Rivers.', 'Three Rivers gain LD from CON'],
    [
      'Falling to the Tories from Labour were Redditch and Basildon.',
      'Redditch gain CON from LAB; Basildon gain CON from LAB',
    ],
  ],
  leaves: [
    'Among the councils that Labour hopes to gain are Plymouth and Kirklees.',
    'Councils counting overnight include Plymouth.',
  ],
  cannotReadYet: [],
  find: (sentence) =>
    sentence.frames.flatMap((frame, index) => {
      const before = sentence.frames[index - 1];
      if (before === undefined || !lists.test(frame.group.lemma) || frame.mood !== 'stated' || frame.group.noMore)
        return [];
      const unit = frame.args.find(({ kind, prep }) => kind === 'C' && prep === null);
      if (unit === undefined || frame.args[0] !== unit || before.args.some(({ kind }) => /[CSW#]/.test(kind)))
        return [];
      if (before.subject !== null && before.subject.kind !== 'R') return [];
      const result = resultOf(before);
      if (result === null) return [];
      return unit.councils.flatMap((council) => {
        const place = sentence.discourse.placeOf(council);
        if (place === null) return [];
        const previous = result.outcome === 'hold' ? result.control : (result.previous ?? holderOf(council));
        return [
          toControlDraft({ start: sentence.start, end: unit.end }, place, result.outcome, result.control, previous),
        ];
      });
    }),
};

function resultOf(
  frame: Frame,
): { outcome: 'gain' | 'hold' | 'loss'; control: Control | null; previous: Control | null } | null {
  const { group } = frame;
  if (
    frame.mood !== 'stated' &&
    !(frame.mood === 'planned' && group.verbClass === 'move' && group.form === 'infinitive')
  )
    return null;
  const fromUnit = frame.args.find(({ prep }) => prep === 'F');
  const from = fromUnit === undefined ? null : controlOfUnit(fromUnit);
  const agent = agentOf(frame);
  if (group.verbClass === 'move') {
    const toUnit = frame.args.find(({ prep, kind }) => /[T>]/.test(prep ?? '') && /[PNQ]/.test(kind));
    const to = toUnit === undefined ? null : controlOfUnit(toUnit);
    return to === null ? null : { outcome: to === 'NOC' ? 'loss' : 'gain', control: to, previous: from };
  }
  if (agent === null) return null;
  if (group.verbClass === 'gain') return { outcome: 'gain', control: agent, previous: from };
  if (group.verbClass === 'hold') return { outcome: 'hold', control: agent, previous: agent };
  return group.verbClass === 'lose' ? { outcome: 'loss', control: null, previous: agent } : null;
}
