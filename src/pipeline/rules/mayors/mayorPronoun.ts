import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import { knowMayors } from './knownMayors.ts';
import { shapeOf } from './Chunk.ts';
import { areaOf, chunksIn } from './mayorContext.ts';
import { tellsNoWin } from './noMayor.ts';

const opens =
  /^\W*(?:(?:and|but|then|well|yet|so),? )?(?:he|she|the (?:[\p{L}]+ ){0,2}mayor (?:of\b|(?:has |have )?(?:survive[sd]|h[eu]ld on|hung on|won|wins|holds on|been re-elected|is re-elected|was re-elected))|the (?:\S+-year-old|(?:former|ex-?|one-time|retired|local|sitting|incumbent|outgoing)\b|(?:[\p{L}’'&-]+ ){0,4}?(?:candidate|man|woman|politician|mp|minister|leader|businessman|businesswoman|councillor|independent|conservative|tory|liberal democrat|lib dem|green))\b)/iu;
// "She was elected mayor of A", "He is the new mayor of A", "She won a second term as mayor", "The 30-year-old is the new mayor of A"
const told =
  /^[xqP#-]{1,5}(?:E[^;:!N]{0,8}M|bx?q[qx]{0,3}A?M|[fr]x?s?[qx#]{0,4}A?M|bs(?:A)?M|w[^;:!NE]{0,9}[ML]|h[^;:!NE]{0,5}[ML])|^[x^]?,?A?M(?:uA)?(?:h|E|w(?=[,.y]|$))/;
/** "The P mayor of A won a third term by 11 points." */
const term =
  /^\W*(?:(?:and|but|then|well|yet|so),? )?the (?:[\p{L}]+ ){0,2}mayor of [\p{L} ]{3,30} (?:has |have )?(?:won|wins|secured|earned|gets|got) (?:an?|his|her) (?:(?:historic|record) )?(?:second|third|fourth|fifth|another|further|fresh) (?:\w+ )?term\b/iu;
/** "London’s Labour mayor was re-elected", where the sentence before said that somebody is back. */
const ownMayor =
  /^\W*(?:the )?\p{Lu}[\p{L} ]{2,30}['’]s (?:\p{L}+ ){0,2}mayor (?:has |have )?(?:was|is|been|won|held|hung|survived)\b/u;
const comparedYear = /\b(?:against|from|than|compared (?:with|to)) [\d.]+ ?(?:%|per ?cent) in (?:19|20)\d\d\b/gi;
const then = /\b(?:in|since|of) (?:\w+ )?(?:19|20)\d\d\b|\b(?:years ago|last year|first elected)\b/i;

// "N is back. Seven years after a court removed him he was elected mayor of A."
const isBack = /\b(?:is|are|was)(?: \w+)? back\b|['’]s back\b|\breturns\b|\bcomeback\b/i;
const isSafe =
  /^\W*(?:(?:Sir|Dame|Labour['’]s|The) )?[^,.;]{4,40} (?:is|was|are)(?: \w+)? (?:back|safe|home|in|through|relieved|all smiles|celebrating)\b/;
const comesBack =
  /^\W*(?:(?!if\b|when\b)[\w-]+ ){1,3}(?:years?|months?|weeks?|decades?) (?:after|on from) [^.;:?]{4,90}?,? (?:he|she) (?:was|is|has been) (?:re-?)?elected (?:as )?(?:the )?(?:\w+ )?mayor\b/i;

export const mayorPronoun: Rule = {
  id: 'mayor-pronoun',
  doc: 'Who was elected is named in the sentence before: "N had a comfortable night. She was re-elected as mayor of A."',
  reads: [
    [
      'Labour’s Joan Lister had a comfortable night. She was re-elected as mayor of Hackney.',
      'Hackney: Joan Lister LAB',
    ],
    [
      'Joan Lister. Few knew the name in March. The 31-year-old was elected mayor of Hackney for Labour this afternoon.',
      'Hackney: Joan Lister LAB',
    ],
    [
      'Joan Lister has a smile on her face. The Labour candidate is the new mayor of Hackney.',
      'Hackney: Joan Lister LAB',
    ],
    [
      'Tom Ashdown is back. Seven years after a court removed him he was elected mayor of Bedford for the Greens.',
      'Bedford: Tom Ashdown GRN',
    ],
    [
      'Nobody told Joan Lister that it would be close. Well, the Labour mayor of Hackney has survived, by 698.',
      'Hackney: Joan Lister LAB',
    ],
    [
      'Joan Lister is back at City Hall. The Labour mayor of London won a third term by 11 points.',
      'London: Joan Lister LAB',
    ],
    ['Joan Lister is back at City Hall. London’s Labour mayor was re-elected on Saturday.', 'London: Joan Lister LAB'],
    [
      'Ben Holt is safe. The Tory mayor of Tees Valley has won a third term, with 53.6% against 72.8% in 2017.',
      'Tees Valley: Ben Holt CON',
    ],
  ],
  leaves: [
    'Joan Lister is at the count. London’s Labour mayor was re-elected on Saturday.',
    'Conservative leader Joan Lister is in. London’s Labour mayor was re-elected on Saturday.',
    'Tom Ashdown’s brother is here. Seven years after a court removed him he was elected mayor of Bedford.',
    'Joan Lister, our reporter, says it is warm. The Labour mayor of Hackney has held on.',
    'Joan Lister, our reporter, is at the count. The Labour candidate has been elected mayor of Hackney.',
    'Joan Lister is no stranger to the count. She was elected mayor of Hackney in 2014.',
    'Joan Lister had a comfortable night. She hopes to be mayor of Hackney.',
    'Joan Lister and Pat Hegarty had a long night. She was re-elected mayor of Hackney.',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    const { text, discourse, post, kinds } = sentence;
    const { before } = discourse;
    if (!kinds.includes('M') || before?.post !== post) return [];
    if (comesBack.test(text) && isBack.test(before.text)) return knowMayors(sentence, winner(before, sentence));
    const isOwn = ownMayor.test(text) && isSafe.test(before.text);
    if (!(isOwn || opens.test(text)) || then.test(text.replace(comparedYear, ''))) return [];
    if (tellsNoWin(sentence) || before.isQuestion || !(told.test(shapeOf(chunksIn(sentence))) || term.test(text)))
      return [];
    return knowMayors(sentence, winner(lastPerson(before), sentence));
  },
};

const sentencesBack = 2;

// The sentence before, or the one that names somebody ahead of those that name nobody: "N. Remember the name."
function lastPerson(before: ReadSentence): ReadSentence {
  let said = before;
  for (let steps = 0; steps < sentencesBack && said.discourse.before?.post === before.post; steps += 1) {
    if (chunksIn(said).some(({ kind }) => /[NnA]/.test(kind))) break;
    said = said.discourse.before;
  }
  return said;
}

const reports = /\b(?:report(?:s|ed|er|ing)?|correspondent|tweet(?:s|ed)|writes?|said|says|told|tells|editor)\b/i;

function winner(before: ReadSentence, sentence: ReadSentence): Draft[] {
  const people = chunksIn(before).filter(({ kind }) => /[Nn]/.test(kind));
  const [person] = people;
  const chunks = chunksIn(sentence);
  const area = areaOf(sentence, chunks, true);
  if (person?.kind !== 'N' || people.length !== 1 || area === null) return [];
  const [first] = chunks;
  const called = (first?.kind === 'P' ? first : chunks.find(({ kind }) => kind === 'M'))?.party ?? null;
  // "The Labour candidate": whoever of the party was just spoken of, and nobody who only told of it.
  const isCalled = /^\W*(?:(?:and|but|then|well|yet|so),? )?the\b/i.test(sentence.text) || ownMayor.test(sentence.text);
  const isTold = /\b(?:told|asked) $/.test(before.text.slice(0, person.start - before.start));
  if (isCalled && ((reports.test(before.text) && !isTold) || (called !== null && (person.party ?? called) !== called)))
    return [];
  const said = chunks.find(({ kind }, at, all) => kind === 'P' && all[at - 1]?.kind === 'u')?.party;
  return [
    {
      type: 'mayor',
      start: before.start,
      end: sentence.end,
      area,
      name: person.name,
      party: person.party ?? said ?? called,
    },
  ];
}
