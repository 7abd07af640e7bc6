import { agentOf } from '../../reader/frames/agentOf.ts';

import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { statedVerb } from '../Needs.ts';
import type { Rule } from '../Rule.ts';
import { partyNamedBefore } from './partyNamedBefore.ts';
import { partyOfSubject } from './partyOfSubject.ts';
import { carriedRoles } from './carriedRoles.ts';
import { rolesOf, toWardDraft, wardsOf } from './wardDraft.ts';
import { isSitting } from './beatenPerson.ts';
import { flatten } from '../../flatten.ts';

export const loseWard: Rule = {
  id: 'lose-ward',
  doc: '"Labour lost W to the Greens", "despite losing W", "after he lost his X Council seat of W".',
  reads: [
    [
      'Despite losing Bede (Nuneaton and Bedworth) to the Greens, Labour was cheerful.',
      'ward Bede (Nuneaton and Bedworth) gain GRN from LAB',
    ],
    ['The Tories lost Hyde Park ward in Westminster.', 'ward Hyde Park (Westminster) loss - from CON'],
    [
      'UKIP MEP Bill Smith speaking after he lost his Dudley Council seat of Sedgley.',
      'ward Sedgley (Dudley) loss - from UKIP',
    ],
    [
      'The Ukip MEP Bill Smith speaks after losing Sedgley, his seat on Dudley Council.',
      'ward Sedgley (Dudley) loss - from UKIP',
    ],
    [
      'The Tories’ group leader, Jim Smith, lost Sedgley ward, Dudley, to the Greens.',
      'ward Sedgley (Dudley) gain GRN from CON',
    ],
    [
      'There was a Labour gain in Sedgley (Dudley), and the Tories lost Gornal ward to them too.',
      'ward Sedgley (Dudley) gain LAB from -; ward Gornal (Dudley) gain LAB from CON',
    ],
    ['Labour lost to the Greens in Sedgley ward, Dudley.', 'ward Sedgley (Dudley) gain GRN from LAB'],
    ['A bad night for Ukip, who lost Sedgley ward, Dudley, to the Tories.', 'ward Sedgley (Dudley) gain CON from UKIP'],
    [
      'Labour gain Medway from the Conservatives, who also lost Princes Park ward to Labour by 44 votes.',
      'Medway gain LAB from CON; ward Princes Park (Medway) gain LAB from CON',
    ],
    ['Labour lost just one ward in Sunderland, Hopley, to the Greens.', 'ward Hopley (Sunderland) gain GRN from LAB'],
    [
      'In Adur, the Tories lost two seats, both to Labour: Southwick Green and Mash Barn.',
      'ward Southwick Green (Adur) gain LAB from CON; ward Mash Barn (Adur) gain LAB from CON',
    ],
  ],
  leaves: [
    'Labour fears just one loss in Sunderland, Hopley.',
    'The Tories lost two seats in Sunderland, Mr Smith said.',
    'The Tories could lose Hyde Park ward in Westminster.',
  ],
  cannotReadYet: [],
  needs: statedVerb('lose'),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      const { group } = frame;
      if (group.verbClass !== 'lose' || frame.mood !== 'stated') return [];
      if (group.voice === 'passive') {
        const party = agentOf(frame);
        const roles =
          frame.subject?.kind === 'W'
            ? rolesOf(frame.subject, sentence)
            : everySeat.test(frame.words)
              ? carriedRoles(frame, sentence)
              : [];
        return roles.map((role) => {
          const to = frame.args.find(({ kind, prep }) => kind === 'P' && prep === 'T')?.parties[0] ?? null;
          return toWardDraft(
            frame,
            role,
            to === null ? 'loss' : 'gain',
            to,
            party ?? role.from ?? ourLoss(to, sentence),
          );
        });
      }
      // "lost out to the Tories": who had it is not said.
      if (lostOut.test(sentence.text)) return [];
      const loser = partyOfSubject(frame, sentence) ?? partyOfPerson(frame, sentence);
      const roles = wardsOf(frame, sentence);
      if (roles.length === 0) return lostTo(frame, sentence, loser);
      return flatten(roles, (role) => {
        if (role.to !== null) return [toWardDraft(frame, role, 'gain', role.to, loser)];
        const to = toBehind(frame, sentence);
        if (to !== null && to !== loser) return [toWardDraft(frame, role, 'gain', to, loser)];
        return loser === null || isOwnSeat(frame, sentence) ? [] : [toWardDraft(frame, role, 'loss', null, loser)];
      });
    }),
};

// "Labour’s Ann Rowe lost to Reform’s Bob Hale": in the ward that is spoken of; hers if she sat for it.
function lostTo(frame: Frame, sentence: ReadSentence, loser: string | null): Draft[] {
  const to = frame.args.find(({ kind, prep }) => kind === 'P' && prep === 'T');
  const [winner, more] = to?.parties ?? [];
  if (winner === undefined || more !== undefined || loser === null || winner === loser) return [];
  const isHers = isSitting(frame, sentence, true);
  return carriedRoles(frame, sentence).map((role) =>
    toWardDraft(frame, role, isHers ? 'gain' : 'win', winner, isHers ? loser : null),
  );
}

// "The Tory leader, N, lost his own seat in W", "N, who lost in W": of a person, with nobody who won it.
const isOwnSeat = ({ subject, words, introducer }: Frame, { text }: ReadSentence): boolean =>
  subject?.kind !== 'P' &&
  (/\bown seat\b|\bleader\b.*\b(?:his|her) (?:\w+ ){0,3}seat\b/.test(text) ||
    introducer === 'who' ||
    /\blost in\b/.test(words));

// "All three seats were lost by Ukip to Labour"
const everySeat = /^(?:all|both)\b.*\bseats (?:was|were|have been)\b/;

const lostOut = /\b(?:lost|lose|loses|losing) out\b/i;

// "W was lost to the Lib Dems, 47 per cent to our 44": on a party’s own page what was lost is its own.
const ourLoss = (to: string | null, { discourse, text }: ReadSentence): string | null =>
  to !== null && to !== discourse.ours && /\b(?:we|us|our|ours)\b/i.test(text) ? discourse.ours : null;

// "The Ukip MEP Bill Smith … after he lost": a person whose party the sentence gives, alone.
function partyOfPerson(frame: Frame, sentence: ReadSentence): string | null {
  // "the Conservative mayoress lost her seat in W"
  const at = sentence.units.findIndex(({ start }) => start === frame.subject?.start);
  const label = sentence.units[at - 1];
  if (frame.subject?.kind === 'M' && label?.kind === 'P' && !label.owns && label.parties.length === 1)
    return label.parties[0] ?? null;
  const isPerson =
    frame.subject === null ||
    frame.subject.kind === 'H' ||
    frame.subject.kind === 'X' ||
    /^(he|she)$/.test(frame.subject.words);
  if (!isPerson) return null;
  const people = sentence.main.filter(({ kind, parties }) => kind === 'H' && parties.length === 1);
  if (people.length > 0) return people.length === 1 ? (people[0]?.parties[0] ?? null) : null;
  // "Labour’s Jim Smith, the deputy leader, lost W": the one party that was named before, and not as a rival.
  return partyNamedBefore(frame.verbStart, sentence);
}

// "who lost W ward, X, to the Tories": the council stands between.
function toBehind(frame: Frame, sentence: ReadSentence): string | null {
  const rest = sentence.units.filter(({ start, kind }) => start >= frame.end && !/[,Cda]/.test(kind));
  const [to, party] = rest;
  return to?.kind === 'T' && party?.kind === 'P' && party.parties.length === 1 ? (party.parties[0] ?? null) : null;
}
