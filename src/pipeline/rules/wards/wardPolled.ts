import type { Draft } from '../../reader/ReadSentence.ts';
import { proseShares } from '../../reader/scores/proseShares.ts';
import { unitOf } from '../Needs.ts';
import type { Rule } from '../Rule.ts';
import { rolesOf, toWardDraft } from './wardDraft.ts';

const polls = /^(?:poll|take|get|win|secure|receive|score|claim)$/;
const outcomes = /^(?:gain|hold|lose|oust|seeOff|elect|move|remain)$/;
const closing = /\ban? (?:\w+ ){0,3}(?:gain|hold)\b|\bgain for\b|\bhold for\b/i;

export const wardPolled: Rule = {
  id: 'ward-polled',
  doc: 'Who polled most, told with the shares of two parties and no other outcome: "In W the Labour candidate got 61% to the Conservatives’ 27%".',
  reads: [
    [
      'In Old Town ward, Stevenage, the Labour candidate polled 61% to the Conservatives’ 27%.',
      'ward Old Town (Stevenage) win LAB from -',
    ],
    [
      'In Old Town ward, Stevenage, Labour took 61% of the vote to the Conservatives’ 27%, a gain from the Tories.',
      'ward Old Town (Stevenage) gain LAB from CON',
    ],
  ],
  leaves: [
    'In Old Town ward, Stevenage, the Labour candidate polled 61%.',
    'In Old Town ward, Stevenage, Labour could get 61% to the Conservatives’ 27%.',
  ],
  cannotReadYet: [],
  needs: unitOf('W'),
  find: (sentence): Draft[] => {
    const { frames, main, units } = sentence;
    const wards = main.filter(({ kind }) => kind === 'W');
    const [unit] = wards;
    if (unit?.wards.length !== 1 || wards.length > 1 || sentence.isQuestion || frames.length === 0) return [];
    if (frames.some(({ mood }) => mood !== 'stated')) return [];
    const isPolled = frames.some(({ group, objectKind }) => polls.test(group.lemma) && objectKind === '#');
    const isOther = frames.some(
      ({ group, objectKind }) => outcomes.test(group.verbClass) && !(polls.test(group.lemma) && objectKind === '#'),
    );
    if (!isPolled || isOther) return [];
    const said = sentence.scores.filter(({ percent }) => percent !== null);
    const shares = [...said, ...proseShares(units, said, null, null)].sort((a, b) => a.start - b.start);
    const [first, second] = shares;
    const best = Math.max(...shares.map(({ percent }) => percent ?? 0));
    if (first === undefined || second === undefined || first.percent !== best || second.percent === best) return [];
    const noun = main.find(({ kind, holder, start }) => kind === 'G' && holder === first.party && start > first.end);
    if (noun === undefined && main.some(({ kind }) => kind === 'G') && !closing.test(sentence.text)) return [];
    const from = units.findLast(
      ({ kind, start }, at) =>
        kind === 'P' && start > second.end && units.slice(Math.max(0, at - 2), at).some((one) => one.kind === 'F'),
    );
    const isHold = /\bhold\b/i.test(noun?.words ?? '') || / hold\b/.test(sentence.text.slice(-24));
    const isGain = /\bgain\b/i.test(sentence.text.slice(second.end - sentence.start));
    const [party, previous] = [first.party, from?.parties[0] ?? null];
    return rolesOf(unit, sentence).map((role) =>
      isHold
        ? toWardDraft(sentence, role, 'hold', party, party)
        : toWardDraft(sentence, role, isGain || previous !== null ? 'gain' : 'win', party, previous),
    );
  },
};
