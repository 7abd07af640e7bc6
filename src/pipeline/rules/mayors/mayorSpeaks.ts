import type { Rule } from '../Rule.ts';
import { findMayors } from './findMayors.ts';

const lately =
  /\bwho (?:has|have)\b|\bwho\b.{0,60}\b(?:tonight|today|yesterday|this (?:morning|afternoon|evening)|last night|on (?:thurs|fri|satur|sun)day|votes|majority|per ?cent)\b|\bwho\b[^,;]{0,60}%/i;
const newly =
  /\b(?:newly|just|freshly)[- ](?:re-?)?(?:elected|crowned)\b|, (?:the \S+ )?re-?elected\b|^\W*(?:new|re-?elected) (?:\S+ ){1,5}mayor\b/i;
const after =
  /\bafter (?:(?:being|getting) (?:\w+ )?(?:re-?)?(?:elected|returned|named|declared)|becoming|winning|holding|retaining)\b|\bafter (?:he|she) (?:was|became|won|held|had been|has been)\b/i;
const congratulated =
  /\b(?:congratulat\w+|hail\w*|prais\w+|welcom\w+) .{3,60}\b(?:on|for|after) (?:becoming|being (?:re-?)?(?:elected|returned)|winning|holding|retaining|(?:his|her) (?:re-?election|election|victory|win|success))\b/i;
const afterBeing = /\bafter (?:being|getting) (?:\w+ )?(?:re-?)?(?:elected|returned)\b/i;
const isNow = /\bwho is now (?:the )?(?:\w+ ){0,4}mayor\b/i;
const hailed =
  /\b(?:hail|welcom|celebrat|prais|toast)\w* .{3,40}['’]s? (?:\w+ )?(?:victory|win|re-?election|success|triumph) in\b/i;
const shapes = [
  // "N, who has been elected mayor of A, said …"
  { own: true, needs: lately, shape: /(?<win>N),\^(?:E[^;:!N,]{0,6}M|f[qx]{0,4}A?M|[wh][^;:!N,]{0,6}[ML])/dg },
  // "N, newly re-elected mayor of A, …", "the newly elected mayor of A, N, …", "New A mayor N …"
  { own: true, needs: newly, shape: /(?<win>N),P?x?[eE]s?[qx]{0,3}A?M/dg },
  { own: true, needs: newly, shape: /^x?P?[xeq]{0,2}(?:A[qx]?)?M(?:uA)?,?(?<win>N)/dg },
  // "Speaking after being elected mayor of A, N said …", "N said … after she was elected mayor of A"
  { own: true, needs: after, shape: /\^x?[Efwh]?[^;:!N]{0,5}[ML](?:uA)?,(?<win>N)/dg },
  { own: true, needs: after, shape: /^(?<win>N)[^;:N]{0,8}\^x[Efw][^;:!N]{0,6}[ML]/dg },
  // "A mayor N said he was glad after being re-elected"
  { own: true, needs: afterBeing, shape: /(?<area>A)M(?<win>N)[^;:N]{0,8}\^x[eE]/dg },
  { own: true, needs: isNow, shape: /(?<win>N),\^bx?q?x?(?:A)?M(?:u(?<area>A))?/dg },
  // "n hailed N’s victory in the A mayoral contest"
  { own: true, needs: hailed, shape: /N!(?<win>N)x{1,2}[iu](?<area>A)L/dg },
  // "n congratulated N on becoming mayor of A"
  { own: true, needs: congratulated, shape: /N[x!](?<win>N)[x^][^;:N]{0,8}[ML]/dg },
];

export const mayorSpeaks: Rule = {
  id: 'mayor-speaks',
  doc: 'A mayor’s election told beside what the mayor said or who was glad: "N, who has been elected mayor of A, said …".',
  reads: [
    ['Joan Lister, who has been re-elected mayor of Hackney, said she was proud.', 'Hackney: Joan Lister -'],
    ['The newly elected mayor of Hackney, Labour’s Joan Lister, promised more homes.', 'Hackney: Joan Lister LAB'],
    ['New Hackney mayor Joan Lister promised more homes.', 'Hackney: Joan Lister -'],
    ['Speaking after being elected mayor of Hackney, Joan Lister thanked the counters.', 'Hackney: Joan Lister -'],
    ['Joan Lister said it was an honour after she was elected mayor of Hackney.', 'Hackney: Joan Lister -'],
    ['Labour’s newly elected mayor of Hackney, Joan Lister, said she was proud.', 'Hackney: Joan Lister LAB'],
    ['Re-elected Hackney mayor Joan Lister said she was proud.', 'Hackney: Joan Lister -'],
    ['Hackney mayor Joan Lister said she was proud after being re-elected.', 'Hackney: Joan Lister -'],
    ['Labour’s Joan Lister, who is now mayor of Hackney, thanked the counters.', 'Hackney: Joan Lister LAB'],
    ['Ann Lock hailed Joan Lister’s victory in the Hackney mayoral contest.', 'Hackney: Joan Lister -'],
    ['Sir Keith Stammer congratulated Joan Lister on becoming mayor of Hackney.', 'Hackney: Joan Lister -'],
  ],
  leaves: [
    'Sir Keith Stammer hailed Joan Lister’s work in the Hackney mayoral contest.',
    'Joan Lister, who is now in Hackney with the mayor, said she was proud.',
    'Joan Lister, who was elected mayor of Hackney, has resigned.',
    'The mayor of Hackney, Joan Lister, promised more homes.',
    'Joan Lister, who won the Hackney mayoralty by 300 votes in 2014, is standing again.',
    'Sir Keith Stammer congratulated Joan Lister on her work as mayor of Hackney.',
  ],
  cannotReadYet: [],
  find: (sentence) => findMayors(sentence, shapes),
};
