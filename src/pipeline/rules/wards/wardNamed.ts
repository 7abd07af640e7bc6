import type { Party } from '../../../domain/Fact.ts';
import { controlOfUnit } from '../../reader/frames/frameRoles.ts';
import { partyOfUnit } from '../../reader/frames/partyMeant.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import type { Rule } from '../Rule.ts';
import { rolesOf, toWardDraft } from './wardDraft.ts';
import { holderOfAll } from './wardFrom.ts';
import { flatten } from '../../flatten.ts';

export const wardNamed: Rule = {
  id: 'ward-named',
  doc: 'Results first and then the names of their wards: "two Green wards have gone to Labour: W and V", "Conservative gains from Labour included W (X) and V".',
  reads: [
    [
      'In Norwich two Green wards have gone to Labour: Wensum and Town Close.',
      'ward Wensum (Norwich) gain LAB from GRN; ward Town Close (Norwich) gain LAB from GRN',
    ],
    [
      'Conservative gains from Labour included Sidley (Rother) with 44.1%, and Hopley (Sunderland).',
      'ward Sidley (Rother) gain CON from LAB; ward Hopley (Sunderland) gain CON from LAB',
    ],
    [
      'There were eight gains for Labour in Sunderland, among them Hopley and Ash Vale wards, both at the expense of Ukip.',
      'ward Hopley (Sunderland) gain LAB from UKIP; ward Ash Vale (Sunderland) gain LAB from UKIP',
    ],
    [
      'Ukip gained 11 seats in Sunderland. Hopley was among them, taken from Labour.',
      'ward Hopley (Sunderland) gain UKIP from LAB',
    ],
    ['Ukip gained 11 seats in Sunderland. Hopley was one of them.', 'ward Hopley (Sunderland) gain UKIP from -'],
    ['Labour holds include Sidley (Rother).', 'ward Sidley (Rother) hold LAB'],
    [
      'In Sunderland, with wards such as Hopley going to independents, Labour had little to cheer.',
      'ward Hopley (Sunderland) gain IND from -',
    ],
  ],
  leaves: [
    'In Norwich two Green wards could go to Labour: Wensum and Town Close.',
    'There could be eight gains for Labour in Sunderland, among them Hopley and Ash Vale.',
    'Ukip hope to gain 11 seats in Sunderland. Hopley is among them.',
    'Ukip defended 11 seats in Sunderland. Hopley was among them.',
    'Conservative targets included Sidley (Rother).',

    'Labour’s hoped-for gains include Sidley (Rother).',
    'In 2014 Conservative gains from Labour included Sidley (Rother).',
  ],
  cannotReadYet: ['Some of the wards that Labour took in Rotherham were Ukip’s, such as Boston Castle.'],
  find: (sentence): Draft[] =>
    sentence.isQuestion || sentence.discourse.isPast || unsure.test(sentence.text)
      ? []
      : [
          ...amongThem(sentence),
          ...wasAmong(sentence),
          ...wentTo(sentence),
          ...included(sentence),
          ...going(sentence),
          ...oneOf(sentence),
          ...whereWon(sentence),
        ],
};

const unsure =
  /\b(?:targets?|hop(?:e|es|ed|ing)|could|might|may|would|should|expect\w*|predict\w*|forecast|likely|last time|(?:19|20)\d\d)\b/i;

// "two Green wards have gone to Labour: W and V"
function wentTo(sentence: ReadSentence): Draft[] {
  const { frames, main } = sentence;
  return flatten(frames, (frame): Draft[] => {
    const { subject, group, mood, at, isAside, args } = frame;
    const isMove = mood === 'stated' && group.verbClass === 'move' && !isAside;
    if (!isMove || subject?.kind !== 'S' || !/^(?:wards|divisions|seats)$/.test(subject.words)) return [];
    const from = toParty(subject.holder);
    const to = args.find(({ kind, prep }) => kind === 'P' && prep === 'T');
    const party = to === undefined ? null : toParty(controlOfUnit(to));
    const sign = main.findIndex(
      ({ kind, start }, index) => index > at && start > (to?.start ?? 0) && /[:-]/.test(kind),
    );
    if (from === null || party === null || from === party || sign < 0) return [];
    return draftsOf(sentence, main.slice(sign + 1), 'gain', party, from);
  });
}

// "Conservative gains from Labour included W and V", "Labour holds include W"
function included(sentence: ReadSentence): Draft[] {
  const { main, frames } = sentence;
  const verb = main.findIndex(({ group }) => group?.lemma === 'include' && group.mood === 'stated');
  if (verb < 1 || frames.some(({ mood, isAside }) => mood !== 'stated' && !isAside)) return [];
  const before = main.slice(0, verb).filter(({ kind }) => !/[dan]/.test(kind));
  const shape = before.map(({ kind, words }) => (/^(?:gains|holds|wins)$/.test(words) ? '+' : kind)).join('');
  if (!/^(?:P\+|\+)(?:FP)?$/.test(shape)) return [];
  const noun = before.find(({ words }) => /^(?:gains|holds|wins)$/.test(words));
  const owner = before[0]?.kind === 'P' ? controlOfUnit(before[0]) : (noun?.holder ?? null);
  const last = before.at(-1);
  const from = last?.kind === 'P' && shape.includes('F') ? toParty(controlOfUnit(last)) : null;
  const party = toParty(owner);
  if (party === null || noun === undefined || from === party) return [];
  const outcome = noun.words === 'holds' ? 'hold' : noun.words === 'wins' && from === null ? 'win' : 'gain';
  return draftsOf(sentence, main.slice(verb + 1), outcome, party, from);
}

// "Eight gains for Labour in X, among them W and V, both from the Lib Dems"
function amongThem(sentence: ReadSentence): Draft[] {
  const { main, frames } = sentence;
  const at = main.findIndex(({ words, kind }) => kind === 'I' && words === 'among them');
  const before = main.slice(0, Math.max(0, at)).filter(({ kind }) => !/[dan]/.test(kind));
  const noun = before.find(({ words }) => /^(?:gains|holds)$/.test(words));
  const behind = noun === undefined ? [] : before.slice(before.indexOf(noun) + 1);
  const given = behind[0]?.words === 'for' && behind[1]?.kind === 'P' ? ownerOf(behind[1]) : null;
  const owners = new Set(flatten(before, ({ kind, parties, prep }) => (kind === 'P' && prep !== 'F' ? parties : [])));
  const [only] = owners;
  const party = given ?? noun?.holder ?? (owners.size === 1 ? only : undefined) ?? null;
  if (at < 0 || noun === undefined || party === null || party === 'NOC') return [];
  if (frames.some(({ mood, isAside }) => mood !== 'stated' && !isAside)) return [];
  const from = behind.find(({ kind, prep }) => kind === 'P' && prep === 'F');
  const all = holderOfAll({ verbStart: main[at]?.start ?? 0 }, sentence);
  return draftsOf(
    sentence,
    main.slice(at + 1),
    noun.words === 'holds' ? 'hold' : 'gain',
    party,
    all ?? (from === undefined ? null : ownerOf(from)),
  );
}

// "Ukip gained 11 seats. W was among them, taken from Labour.", "Ukip gained 11 seats, W among them."
function wasAmong(sentence: ReadSentence): Draft[] {
  const { main, frames, discourse, paragraph } = sentence;
  const wards = main.filter(({ kind }) => kind === 'W');
  const [ward] = wards;
  const at = main.findIndex(({ kind }) => kind === 'W');
  if (ward === undefined || frames.some(({ mood, isAside }) => mood !== 'stated' && !isAside)) return [];
  const said = main
    .slice(at + 1, at + 4)
    .map(({ words }) => words)
    .join(' ');
  const isNext = at === 0 && /^(?:was|were|is|are) (?:among them|one of them)\b/.test(said);
  const isOwn = main[at - 1]?.kind === ',' && /^(?:among them|one of them)\b/.test(said) && wards.length === 1;
  const told = isOwn ? sentence : isNext && discourse.before?.paragraph === paragraph ? discourse.before : null;
  const [frame, other] = (told?.frames ?? []).filter(
    ({ group, mood, words }) => group.verbClass === 'gain' && mood === 'stated' && seats.test(words),
  );
  const party = frame === undefined || told === null || other !== undefined ? null : partyOfUnit(frame.subject, told);
  if (party === null) return [];
  const taken = main.findIndex(
    ({ group, start }) => start > ward.start && group?.verbClass === 'gain' && group.form === 'participle',
  );
  const [comma, , from, loser] = taken < 0 ? [] : main.slice(taken - 1, taken + 3);
  const previous = comma?.kind === ',' && from?.kind === 'F' && loser?.kind === 'P' ? ownerOf(loser) : null;
  return draftsOf(sentence, [ward], 'gain', party, previous === party ? null : previous);
}

const seats = /\b(?:seats|wards|divisions|gains)\b/;

// "with wards such as W and V going to independents"
function going(sentence: ReadSentence): Draft[] {
  const { main } = sentence;
  const noun = main.findIndex(
    ({ kind, words }, at) => kind === 'S' && /^(?:wards|divisions)$/.test(words) && main[at - 1]?.kind === 'w',
  );
  const [such, ward, verb] = noun < 0 ? [] : main.slice(noun + 1, noun + 4);
  const isTold = /^(?:such as|like|including)$/.test(such?.words ?? '') && ward?.kind === 'W';
  const isGoing = /^(?:going|falling|passing|moving)(?: to)?$/.test(verb?.words ?? '');
  if (!isTold || !isGoing || verb === undefined) return [];
  // By itself: "…, Labour had little to cheer" goes on.
  const [party] = sentence.units.filter(({ kind, start }) => start >= verb.end && !/[dT]/.test(kind));
  const to = party?.kind === 'P' ? toParty(controlOfUnit(party)) : null;
  return to === null ? [] : draftsOf(sentence, [ward], 'gain', to, null);
}

// "Ten gains for Ukip, all of them from Labour, one of which is W", "One of their new seats is W"
function oneOf(sentence: ReadSentence): Draft[] {
  const { main, discourse, text } = sentence;
  const be = main.findIndex(
    ({ group, words }) => group?.verbClass === 'be' && group.mood === 'stated' && /^(?:is|are|was|were)$/.test(words),
  );
  const ward = main[be + 1];
  if (be < 1 || ward?.kind !== 'W' || ward.wards.length !== 1) return [];
  const isWhich = /^(?:one|some|two|three)(?: of)?$/.test(main[be - 2]?.words ?? '') && main[be - 1]?.words === 'which';
  const theirs = /^\W*one of (?:their|its|the party['’]s) (?:new (?:seats|wards|divisions)|gains)\b/i.test(text);
  const before = main.slice(0, be);
  const noun = before.find(({ kind, words }) => kind === 'G' && /^gains$/.test(words));
  const owner = before.find(({ kind, prep }) => kind === 'P' && prep !== 'F');
  const party = theirs ? discourse.party : isWhich && noun !== undefined ? (noun.holder ?? ownerOf(owner)) : null;
  if (party === null || party === 'NOC' || before.filter(({ kind }) => kind === 'P').length > 1) return [];
  const all = flatten(before, ({ asides }) => asides).find(({ units }) =>
    /^(?:all|each)\b/.test(units[0]?.words ?? ''),
  );
  const [from] = flatten(isWhich && all?.units[1]?.kind === 'F' ? all.units : [], ({ parties }) => parties);
  return draftsOf(sentence, [ward], 'gain', party, from === party ? null : (from ?? null));
}

const ownerOf = (unit: Unit | undefined): Party | null => (unit === undefined ? null : toParty(controlOfUnit(unit)));

// "W in X, where the Labour victory was by a single vote"
function whereWon(sentence: ReadSentence): Draft[] {
  const { main } = sentence;
  const wards = main.filter(({ kind }) => kind === 'W');
  const [ward] = wards;
  const at = main.findIndex(({ kind }) => kind === 'W');
  const holder = main[at + 1]?.kind === 'I' && main[at + 2]?.kind === 'C' ? main[at + 2] : ward;
  const told =
    holder?.asides.find(({ kind, units }) => kind === 'relative' && units[0]?.words === 'where')?.units ?? [];
  const [owner, noun, verb] = told.slice(1).filter(({ kind }) => !/[dan]/.test(kind));
  const isWon =
    owner?.kind === 'P' &&
    /^(?:victory|win|triumph)$/.test(noun?.words ?? '') &&
    verb?.group?.verbClass === 'be' &&
    verb.group.mood === 'stated';
  if (!isWon || ward?.wards.length !== 1 || wards.length > 1) return [];
  const party = ownerOf(owner);
  return party === null ? [] : draftsOf(sentence, [ward], 'win', party, null);
}

// Names, with their figures and councils, up to the next sentence part.
function draftsOf(
  sentence: ReadSentence,
  units: readonly Unit[],
  outcome: 'gain' | 'hold' | 'win',
  party: Party,
  from: Party | null,
): Draft[] {
  const end = units.findIndex(({ kind }) => !/[W,&dw#%ICn]/.test(kind));
  return flatten(units.slice(0, end < 0 ? units.length : end), (unit) =>
    unit.kind === 'W' ? rolesOf(unit, sentence) : [],
  ).map((role) =>
    toWardDraft(
      sentence,
      role,
      outcome,
      party,
      outcome === 'win' ? null : (from ?? (role.from === party ? null : role.from)),
    ),
  );
}

const toParty = (control: string | null): Party | null => (control === 'NOC' ? null : control);
