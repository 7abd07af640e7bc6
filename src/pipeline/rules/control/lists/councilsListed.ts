import type { Control } from '../../../../domain/Fact.ts';
import type { Frame } from '../../../reader/frames/Frame.ts';
import { agentOf } from '../../../reader/frames/agentOf.ts';
import { controlOfUnit, goesTo } from '../../../reader/frames/frameRoles.ts';
import { holderOf } from '../../../reader/holders/holderOf.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import type { Rule } from '../../Rule.ts';
import { flatten } from '../../../flatten.ts';

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
      'The Tories’ other losses were Derby and Trafford, both to no overall control.',
      'Derby loss NOC from CON; Trafford loss NOC from CON',
    ],
    [
      'Labour had a good night. Among the gains were Swindon and Plymouth, both from the Conservatives.',
      'Swindon gain LAB from CON; Plymouth gain LAB from CON',
    ],
    [
      'Among the councils the Conservatives lost were Tandridge and Worcester.',
      'Tandridge loss - from CON; Worcester loss - from CON',
    ],
    [
      'Falling to the Tories from Labour were Redditch and Basildon.',
      'Redditch gain CON from LAB; Basildon gain CON from LAB',
    ],
  ],
  leaves: [
    'Among the councils that Labour hopes to gain are Plymouth and Kirklees.',
    'Councils counting overnight include Plymouth.',
    'Labour had a good night. Among the possible gains are Swindon and Plymouth.',
  ],
  cannotReadYet: [],
  find: (sentence) => [
    ...byNoun(sentence),
    ...flatten(sentence.frames, (frame, index) => {
      const before = sentence.frames[index - 1];
      if (before === undefined || !lists.test(frame.group.lemma) || frame.mood !== 'stated' || frame.group.noMore)
        return [];
      const unit = frame.args.find(({ kind, prep }) => kind === 'C' && prep === null);
      if (unit === undefined || frame.args[0] !== unit || before.args.some(({ kind }) => /[CSW#]/.test(kind)))
        return [];
      if (before.subject !== null && !/[RP]/.test(before.subject.kind)) return [];
      const result = before.subject?.kind === 'P' ? lostOrTaken(before, sentence) : resultOf(before);
      if (result === null) return [];
      return flatten(unit.councils, (council) => {
        const place = sentence.discourse.placeOf(council);
        if (place === null) return [];
        const previous = result.outcome === 'hold' ? result.control : (result.previous ?? holderOf(council));
        return [
          toControlDraft({ start: sentence.start, end: unit.end }, place, result.outcome, result.control, previous),
        ];
      });
    }),
  ],
};

const nouns = /^(gains|gain|wins|victories|successes|losses|loss|defeats|casualties|holds)$/;

// "Among the gains were X and Y", "The Tories’ other losses were X and Y, both to no overall control", "The party’s gains include X"
function byNoun(sentence: ReadSentence): Draft[] {
  if (sentence.isQuestion) return [];
  return flatten(sentence.frames, (frame) => {
    const unit = frame.args[0];
    if (!lists.test(frame.group.lemma) || frame.mood !== 'stated' || unit?.kind !== 'C' || unit.prep !== null)
      return [];
    const before = sentence.main.filter(({ start }) => start < frame.verbStart);
    const at = before.findLastIndex(({ words }) => nouns.test(words));
    const noun = before[at];
    // Between the noun and its verb only where and when: "Labour’s gains in the north so far include X".
    if (noun?.holder !== null || before.slice(at + 1).some(({ kind }) => /[CPSWv;:]/.test(kind))) return [];
    if (
      before.some(
        ({ kind, words }) => /[cHW2]/.test(kind) || /^(possible|potential|likely|expected|hoped|seat)$/.test(words),
      )
    )
      return [];
    const owner = before.slice(0, at).findLast(({ kind }) => kind === 'P');
    const party = owner === undefined ? sentence.discourse.party : owner.owns ? controlOfUnit(owner) : null;
    if (party === null) return [];
    return flatten(unit.councils, (council) => {
      const place = sentence.discourse.placeOf(council);
      if (place === null) return [];
      const span = { start: noun.start, end: unit.end };
      if (/^(gain|win|victor|success)/.test(noun.words)) {
        const previous = holderOf(council);
        return [toControlDraft(span, place, 'gain', party, previous === party ? null : previous)];
      }
      if (noun.words === 'holds') return [toControlDraft(span, place, 'hold', party, party)];
      const to = goesTo(council);
      return [toControlDraft(span, place, to === null || to === 'NOC' ? 'loss' : 'gain', to, party)];
    });
  });
}

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

// "Among the councils the Conservatives lost were X and Y"
function lostOrTaken({ group, subject, objectKind }: Frame, sentence: ReadSentence): ReturnType<typeof resultOf> {
  const party = subject === null ? null : controlOfUnit(subject);
  if (
    party === null ||
    objectKind !== null ||
    group.mood !== 'stated' ||
    !/\b(councils|authorities|boroughs|districts|counties)\b/i.test(sentence.text)
  )
    return null;
  if (group.verbClass === 'lose') return { outcome: 'loss', control: null, previous: party };
  if (group.verbClass === 'gain') return { outcome: 'gain', control: party, previous: null };
  return group.verbClass === 'hold' ? { outcome: 'hold', control: party, previous: party } : null;
}
