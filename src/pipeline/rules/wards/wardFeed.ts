import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Score } from '../../reader/scores/readScores.ts';
import { candidatesIn } from '../../reader/wards/candidateLines.ts';
import { resultShape } from '../../reader/units/resultWord.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import type { Rule } from '../Rule.ts';
import { readEntry, type EntryResult } from './readEntry.ts';
import { rolesOf, toWardDraft, type WardRole } from './wardDraft.ts';
import { flatten } from '../../flatten.ts';

export const wardFeed: Rule = {
  id: 'ward-feed',
  doc: 'Feeds: "W (X) – Lab hold", "W, X: Labour gain from Con", the outcome behind the scores or a sentence later.',
  reads: [
    ['Victoria (Hartlepool) – Lab hold', 'ward Victoria (Hartlepool) hold LAB'],
    ['Mancroft (Norwich): Grn gain from Lab', 'ward Mancroft (Norwich) gain GRN from LAB'],
    [
      'Easington (County Durham): Lab 56.0 per cent, Con 44.0 per cent. Labour gain from independent.',
      'ward Easington (County Durham) gain LAB from IND',
    ],
    [
      'Bede (Nuneaton and Bedworth) result: LAB: 53.1% (+4.2) CON: 40.0% (-2.0) Labour HOLD.',
      'ward Bede (Nuneaton and Bedworth) hold LAB',
    ],
    ['Mancroft, in Norwich: Labour hold', 'ward Mancroft (Norwich) hold LAB'],
    ['Norwich (Mancroft): Labour hold', 'ward Mancroft (Norwich) hold LAB'],
    ['Mancroft (Norwich): Labour 52.1%, Con 30.2%. No change.', 'ward Mancroft (Norwich) hold LAB'],
    ['Mancroft (Norwich): Green (gain from Lab)', 'ward Mancroft (Norwich) gain GRN from LAB'],
    [
      'Mancroft (Norwich): Jane Smith (C) 1,204, John Brown (L) 980. C GAIN FROM L',
      'ward Mancroft (Norwich) gain CON from LAB',
    ],
    [
      'How Norwich voted.\n\nMarl Bank. Labour gain from Conservative.\n\nMancroft. Labour kept all three seats here, but it took until four.',
      'ward Mancroft (Norwich) hold LAB; ward Marl Bank (Norwich) gain LAB from CON',
    ],
    ['Mancroft (Norwich): Green win', 'ward Mancroft (Norwich) win GRN from -'],
    [
      'In Hackney, Cazenove was a Lib Dem hold and Springfield a Conservative one.',
      'ward Cazenove (Hackney) hold LD; ward Springfield (Hackney) hold CON',
    ],
    ['Mancroft (Norwich): held by the Greens.', 'ward Mancroft (Norwich) hold GRN'],
    ['Mancroft (Norwich): Labour’s, from the Greens.', 'ward Mancroft (Norwich) gain LAB from GRN'],
    ['Mancroft (Norwich): another for Labour, this time from the Greens.', 'ward Mancroft (Norwich) gain LAB from GRN'],
    ['Bicester North: Con 41.3%, LD 27.9% – Con hold', 'ward Bicester North (-) hold CON'],
    ['Mancroft (Norwich): Labour hold, on 58% of the vote.', 'ward Mancroft (Norwich) hold LAB'],
    [
      'Mancroft (Norwich): Ukip gain from Labour (Carl Smith 512 votes, Labour 487)',
      'ward Mancroft (Norwich) gain UKIP from LAB',
    ],
    [
      'Mancroft (Norwich): Labour gain one of the three seats from Conservatives',
      'ward Mancroft (Norwich) gain LAB from CON',
    ],
  ],
  leaves: [
    'Blackpool South by-election: Labour takes it with a 26-point swing',
    'Victoria (Hartlepool): could be a Lab hold',
    'Mancroft (Norwich): Labour defence',
    'In Colchester the coalition of Lib Dems, Labour and Highwoods independents carries on.',
    'In Mancroft ward, Norwich, Labour won most of the postal votes.',
    'Parliamentary by-election – Bicester North: Con hold',
  ],
  cannotReadYet: ['Mancroft (Norwich): 2 seats: Lab, Lab'],
  find: (sentence) => {
    if (sentence.isQuestion) return [];
    const { main } = sentence;
    const drafts: Draft[] = [];
    let at = main.findIndex(({ kind }) => kind === 'W');
    if (at < 0) {
      const { ward } = sentence.discourse;
      // Another council’s result, two lines on: "Surrey’s Tories stay in power".
      const isElsewhere = sentence.units.some(
        ({ kind, councils }) =>
          kind === 'K' ||
          (kind === 'C' &&
            !councils.some(({ candidates }) => candidates.some(({ gss }) => gss === ward?.ward.council?.gss))),
      );
      if (ward === null || isElsewhere || isOtherTold(sentence)) return [];
      // "The Lib Dems gained none"
      if (/^d?P[+_]x/.test(resultShape(main))) return [];
      return entryDrafts(withoutLabel(main), [{ ...ward, from: null, to: null }], sentence);
    }
    while (at >= 0) {
      const unit = main[at];
      if (unit === undefined) break;
      let next = at + 1;
      while (next < main.length && main[next]?.kind !== 'W') next += 1;
      const hasNext = next < main.length;
      const rest = main.slice(at + 1, next);
      const stop = hasNext ? rest.findIndex(({ kind }) => /[;|]/.test(kind)) : -1;
      const roles = rolesOf(unit, sentence);
      // "Lab hold W; Con hold V": what stands before the name is its result.
      const isLed = /[+=_][dI]?$/.test(resultShape(main.slice(Math.max(0, at - 2), at)));
      const isSame = isOneLikeIt(rest);
      const like = isSame ? drafts.at(-1) : undefined;
      if (like?.type === 'ward') drafts.push(...roles.map((role) => likeBefore(like, role, rest)));
      else if (!isLed && !isOfName(main, at))
        drafts.push(...entryDrafts(stop < 0 ? rest : rest.slice(0, stop), roles, sentence));
      for (const { kind, units } of unit.asides) {
        // "W, held by Labour since 1990,": how it was.
        const isPast = kind === 'apposition' && units.some((one) => /[\^ft]/.test(one.kind));
        if (!isPast && !isOfAll(units, main, at)) drafts.push(...entryDrafts(units, roles, sentence));
      }
      at = hasNext ? next : -1;
    }
    return drafts;
  },
};

// "Ward result: Lib Dem hold"
function withoutLabel(main: readonly Unit[]): readonly Unit[] {
  const colon = main.findIndex(({ kind }) => kind === ':');
  const said = main.slice(0, Math.max(0, colon)).map(({ words }) => words);
  return colon > 0 && /^(?:ward|seat|(?:the |ward |seat |final )?(?:result|outcome|status))$/.test(said.join(' '))
    ? main.slice(colon + 1)
    : main;
}

// "in V and 48% in W, both gains from Labour": not of the last alone.
const isOfAll = (aside: readonly Unit[], main: readonly Unit[], at: number): boolean =>
  /^(?:both|all|each)\b/.test(aside[0]?.words ?? '') &&
  main[at]?.wards.length === 1 &&
  main.slice(0, at).some(({ kind }) => kind === 'W');

// "W was a Lib Dem hold and V a Conservative one"
const isOneLikeIt = (rest: readonly Unit[]): boolean => /^P[x#]/.test(shapeOf(rest)) && plain(rest)[1]?.words === 'one';

const plain = (units: readonly Unit[]): Unit[] => units.filter(({ kind }) => kind !== 'd');
const shapeOf = (units: readonly Unit[]): string => resultShape(plain(units));

function likeBefore(
  { start, end, outcome }: Extract<Draft, { type: 'ward' }>,
  role: WardRole,
  rest: readonly Unit[],
): Draft {
  const [unit] = plain(rest);
  const party = unit?.parties.length === 1 ? (unit.parties[0] ?? null) : null;
  return toWardDraft({ start, end }, role, outcome, party, role.from === party ? null : role.from);
}

// "Labour and Highwoods independents carry on": a party’s name.
const isOfName = (main: readonly Unit[], at: number): boolean =>
  main[at + 1]?.kind === 'P' &&
  /[&,]/.test(main[at - 1]?.kind ?? '') &&
  main[at - 2]?.kind === 'P' &&
  (main[at + 1]?.words ?? '').endsWith('s');

function entryDrafts(units: readonly Unit[], roles: readonly WardRole[], sentence: ReadSentence): Draft[] {
  const { before } = sentence.discourse;
  const isBelow = sentence.scores.length === 0 && before?.post === sentence.post;
  const entry = readEntry(
    behindCouncil(withBrackets(units), roles),
    isBelow ? scoresOf(before, sentence) : sentence.scores,
  );
  if (entry === null) return [];
  const span = { start: sentence.start, end: sentence.end };
  return flatten([entry, ...moreEntries(units, entry)], (one) =>
    roles.map((role) => {
      const previous = one.previous ?? (role.from === one.party ? null : role.from);
      const outcome = one.outcome === 'win' && previous !== null ? 'gain' : one.outcome;
      return toWardDraft(span, role, outcome, one.party, previous);
    }),
  );
}

// "Ann Rowe (Lab) 470 (elected); Bob Hale (Con) 311. No change."
function scoresOf(
  { scores, units, start, end, paragraph }: ReadSentence,
  { paragraph: own }: ReadSentence,
): readonly Score[] {
  // "As you were" may be a heading.
  const stood = scores.length > 1 || paragraph !== own ? [] : candidatesIn(units);
  return stood.length > 1
    ? stood.map(({ party, votes }) => ({ party, percent: null, whole: votes, change: null, start, end }))
    : scores;
}

// "Labour gain 2 from Conservative, Lib Dem gain 1 from Conservative": each of a ward’s seats.
function moreEntries(units: readonly Unit[], first: EntryResult): EntryResult[] {
  const parts: Unit[][] = [[]];
  for (const unit of units) {
    if (/^[,;&]$/.test(unit.kind)) parts.push([]);
    else parts.at(-1)?.push(unit);
  }
  return flatten(parts.slice(1), (part) => {
    const isOwn = /^d?P[+=]#?(?:FP)?[.]?$/.test(resultShape(part));
    const entry = isOwn ? readEntry(part, []) : null;
    return entry === null || entry.party === first.party ? [] : [entry];
  });
}

// "W: Labour (hold)", "W – Con (gain from Lab)", "W – Our Town First (independent) gain"
const withBrackets = (units: readonly Unit[]): readonly Unit[] =>
  units.some(({ kind, asides }) => /[PXvG]/.test(kind) && asides.length > 0)
    ? flatten(units, (unit, at) => {
        const [aside] = unit.asides;
        // "W – Reform gain (from Labour)": it hangs on the party.
        const from = units[at - 1]?.asides[0]?.units ?? [];
        if (/[vG]/.test(unit.kind) && from[0]?.kind === 'F') return [unit, ...from];
        if (aside?.kind !== 'bracket') return [unit];
        const isGroup =
          (unit.kind === 'X' || unit.words === 'local party') &&
          aside.units.length === 1 &&
          /^[+=]/.test(resultShape(units.slice(at + 1, at + 2)));
        if (isGroup && aside.units[0]?.kind === 'P') return aside.units;
        return unit.kind === 'P' && saysResult(aside.units) ? [unit, ...aside.units] : [unit];
      })
    : units;

// The sign of a change, "(+12.2)", is a plus as well.
const saysResult = (units: readonly Unit[]): boolean => {
  const first = units.find(({ kind }) => kind !== 'd');
  return first !== undefined && /[vG]/.test(first.kind) && /[+=]/.test(resultShape([first]));
};

// "W, in X: Labour hold"
function behindCouncil(units: readonly Unit[], roles: readonly WardRole[]): readonly Unit[] {
  const at = units[0]?.kind === ',' ? 1 : 0;
  const council = units[at + 1];
  const isOfWard = council?.councils.some(({ candidates }) =>
    candidates.some(({ gss }) => roles.some(({ ward }) => ward.council?.gss === gss)),
  );
  return units[at]?.kind === 'I' && council?.kind === 'C' && isOfWard === true ? units.slice(at + 2) : units;
}

// "The Lib Dems gained none", "Labour won elsewhere": a sentence of its own, and no entry’s result.
const isOtherTold = ({ frames, scores }: ReadSentence): boolean =>
  // "The Tories took 41.2 per cent": how the ward that was told of voted.
  frames.some(
    ({ group, objectKind }) =>
      scores.length > 1 && /^(?:take|win)$/.test(group.lemma) && group.tense === 'past' && objectKind === '#',
  ) ||
  frames.some(
    ({ group, args, objectKind, subject }) =>
      group.verbClass === 'gain' &&
      // "Labour kept all three, but it took until four"
      !(group.lemma === 'take' && subject?.words === 'it') &&
      group.tense !== 'present' &&
      group.voice === 'active' &&
      objectKind === null &&
      !args.some(({ prep }) => prep === 'F'),
  );
