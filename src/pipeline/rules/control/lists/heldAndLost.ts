import type { Party } from '../../../../domain/Fact.ts';
import { textPattern } from '../../../patterns/TextPattern.ts';
import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import { onlyParty } from '../../../reader/frames/partyMeant.ts';
import type { Draft, ReadSentence } from '../../../reader/ReadSentence.ts';
import { resultShape } from '../../../reader/units/resultWord.ts';
import type { NamedCouncil, Unit } from '../../../reader/units/Unit.ts';
import type { Rule } from '../../Rule.ts';
import { toControlDrafts } from '../toControlDrafts.ts';
import { flatten } from '../../../flatten.ts';

/** What a label must not say: that the list is wished for, or that another's gains are meant. */
const wished =
  /\b(?:targets?|needs?|wants?|hopes?|hoping|wish(?:es|list)?|aims?|dreams?|ideal|case|scenario|fears?|forecasts?|predict\w*|expect\w*|project\w*|would|could|might|may|surge|threats?|challenge|advance|onslaught|attack|pressure|if|poll|last (?:time|year)|(?:19|20)\d\d)\b/i;

const held = textPattern(/\b(?:held|lost|gained|won|kept|retained|taken)(?=[,;.!]| (?:and|to|from|by|but)\b|\W*$)/i);

export const heldAndLost: Rule = {
  id: 'held-and-lost',
  doc: '"A clean sheet for Labour: X held, Y held", "Labour in Kent: X, Y – held, lost": the fates of one party’s councils in a list.',
  reads: [
    ['A full house for Labour: Exeter held, Norwich held.', 'Exeter hold LAB; Norwich hold LAB'],
    ['The Tory scoresheet: Rugby held, Swindon lost to Labour.', 'Rugby hold CON; Swindon gain LAB from CON'],
    ['Labour in the North West: Bury, Bolton – held, lost.', 'Bury hold LAB; Bolton loss - from LAB'],
    ['Labour in the North West: Bury, Bolton. Held, lost.', 'Bury hold LAB; Bolton loss - from LAB'],
    ['Lib Dems: Sutton held, Kingston gained.', 'Sutton hold LD; Kingston upon Thames gain LD from -'],
  ],
  leaves: [
    'What Labour wants: Exeter held, Norwich held.',
    'A Green surge: Exeter held, Norwich lost.',
    'Labour’s targets: Exeter held, Swindon gained.',
    'Labour: Exeter held?',
  ],
  cannotReadYet: ['Good morning for the Conservatives. Woking held. Rugby held.'],
  find: (sentence) => {
    if (sentence.isQuestion || !held.test(sentence) || sentence.discourse.ward !== null) return [];
    return [...eachHeld(sentence), ...inTheirOrder(sentence)];
  },
};

const each = /^(?:C[=_+](?:[TFB][PN])?(?:[,;.!&]+|$))+$/;
const inOrder = /^C[-:,][=_+](?:[,&]+[=_+])+[.!]?$/;
const alone = /^[=_+](?:[,&]+[=_+])*[.!]?$/;
const plain = (units: readonly Unit[]): readonly Unit[] => units.filter(({ kind }) => !/[dan]/.test(kind));

// "Labour in the north: X held, Y lost to the Tories"
function eachHeld(sentence: ReadSentence): Draft[] {
  const colon = sentence.main.findIndex(({ kind }) => /[:-]/.test(kind));
  const body = plain(sentence.main.slice(colon + 1));
  const party = colon < 1 ? null : partyOf(sentence, colon);
  if (party === null || !each.test(shapeOf(body))) return [];
  return flatten(body, (unit, at) => {
    if (unit.kind !== 'C') return [];
    const [verb, link, other] = body.slice(at + 1);
    const end = /[TFB]/.test(link?.kind ?? '') && other !== undefined ? controlOfUnit(other) : null;
    return toFate(sentence, unit.councils, verb, party, end, link?.kind ?? '');
  });
}

// "Labour in the north: X, Y and Z – held, held, lost", or the verbs in a sentence of their own
function inTheirOrder(sentence: ReadSentence): Draft[] {
  const { before } = sentence.discourse;
  const isAlone = alone.test(shapeOf(plain(sentence.main)));
  const listed = isAlone && before?.paragraph === sentence.paragraph ? before : sentence;
  const colon = listed.main.findIndex(({ kind }) => kind === ':');
  const body = plain(listed.main.slice(colon + 1));
  const party = colon < 1 ? null : partyOf(listed, colon);
  const councils = body[0]?.kind === 'C' ? body[0].councils : [];
  if (party === null || councils.length < 2 || (isAlone ? body.length > 2 : !inOrder.test(shapeOf(body)))) return [];
  const verbs = sentence.main.filter(({ group }) => group !== null);
  return verbs.length === councils.length
    ? flatten(councils, (council, at) => toFate(sentence, [council], verbs[at], party, null, ''))
    : [];
}

const shapeOf = (units: readonly Unit[]): string =>
  units.every(({ group }) => group === null || (group.tense === 'past' && group.mood === 'stated'))
    ? resultShape(units)
    : '';

function partyOf(sentence: ReadSentence, colon: number): Party | null {
  const label = sentence.main.slice(0, colon);
  const words = sentence.text.slice(0, (label.at(-1)?.end ?? sentence.start) - sentence.start);
  return wished.test(words) || label.some(({ kind, group }) => group !== null || /[WMSH23c]/.test(kind))
    ? null
    : onlyParty({ units: label });
}

function toFate(
  sentence: ReadSentence,
  councils: readonly NamedCouncil[],
  verb: Unit | undefined,
  party: Party,
  end: ReturnType<typeof controlOfUnit>,
  link: string,
): Draft[] {
  const span = { start: councils[0]?.start ?? sentence.start, end: verb?.end ?? sentence.end };
  const [what] = verb === undefined ? '' : resultShape([verb]);
  if (what === '=') return toControlDrafts(sentence, span, councils, 'hold', party, party);
  if (what === '+') return toControlDrafts(sentence, span, councils, 'gain', party, link === 'F' ? end : null);
  return toControlDrafts(sentence, span, councils, end === null || end === 'NOC' ? 'loss' : 'gain', end, party);
}
