import { actor, how, place, some, ward, type Telling } from './toldParts.ts';

const p = actor('p');
const keeps = '(?:held|kept|retained|defended|saved|clung to|hung on to|held on to|hold|holds|keeps|retains)';
const survives =
  '(?:survived|survives|hung on|held on|clung on|held firm|held the fort|cruised home again|romped home again|was re elected|were re elected|is re elected|has been re elected|have been re elected|was returned again|were returned again|was returned once more|is back|are back)';

const keepsOn =
  '(?:held|kept|retained|defended|(?:did )?(?:clung|hung|held|hang|hold|cling) (?:on )?to|managed to hold|managed to keep)';
const further = String.raw`(?:(?!\b(?:lost|but|while|though|not|saw|missed|failed|gained|took|won|from|off)\b)[^@;:]){0,110}`;
const goingOn = String.raw`(?:,|and)(?: ,[^@~;.:]{1,60},)? (?:also )?(?:in|to|at) (?:nearby |neighbouring |next door )?~(?<w>\d) `;

/** How a text says that a party kept a ward, where no rule of clauses has read it. */
export const toldHolds: readonly Telling[] = [
  // "In W Labour’s N kept her seat", "in W, … the party’s new man N held the fort"
  { outcome: 'hold', pattern: new RegExp(String.raw` (?:in|at) ${ward} ,? ?${some}${p} ${how}${keeps} ${place} `) },
  { outcome: 'hold', pattern: new RegExp(String.raw` (?:in|at) ${ward} ,? ?${some}${p} ${how}${survives} `) },
  // "Lib Dem N, a councillor since 1995, kept his seat in W", "N (Green) comfortably defended W"
  {
    outcome: 'hold',
    pattern: new RegExp(String.raw` ${p} ${how}${keeps} ${place} (?:[^@~§.;:]{0,40} )?(?:in|at|for) ${ward} `),
  },
  {
    outcome: 'hold',
    pattern: new RegExp(
      String.raw`(?:^|[,;:]) ${p} ${how}(?:defended|held on to|clung on to|hung on to|kept hold of) ${ward} `,
    ),
  },
  // "N (Con) was re-elected in W", "Labour survived in W"
  {
    outcome: 'hold',
    pattern: new RegExp(String.raw` ${p} ${how}${survives} (?:[^@~§.;:]{0,40} )?(?:in|at|for) ${ward} `),
  },
  // "W, where Ukip’s N is still a councillor", "W, where the Conservatives were re-elected"
  {
    outcome: 'hold',
    pattern: new RegExp(
      String.raw` ${ward} (?:,|and) where ${p} ${how}(?:(?:is|are) (?:still|back|safe)|${survives}) `,
    ),
  },
  // "One vote was all that saved Tory N in W"
  { outcome: 'hold', pattern: new RegExp(String.raw` saved ${p} in ${ward} `) },
  // "N, who leads the Labour group, held off a Conservative challenge in W"
  {
    outcome: 'hold',
    pattern: new RegExp(
      String.raw` ${p} ${how}(?:held|saw|fought|beat|staved) off (?:an? |the )?(?:[a-z]+ )?@[A-Z]+'? (?:[^@~§.;:]{0,30} )?in ${ward} `,
    ),
  },
  // "W, where the ballot papers had to be reprinted, was another hold for Labour"
  {
    outcome: 'hold',
    pattern: new RegExp(
      String.raw` ${ward} (?:,[^~]{1,170}, )?(?:was|is) (?:also )?(?:another|an?) (?:[a-z]+ )?hold for ${p} `,
    ),
  },
  {
    outcome: 'hold',
    pattern: new RegExp(
      String.raw` ${ward} , [^~@]{1,170} , (?:was|is) (?:also )?(?:another|an?) (?:[a-z]+ )?@(?<p>[A-Z]+) hold `,
    ),
  },
  // "The Lib Dem candidate in W, N, trebled her majority", "Labour N’s majority in W topped 900": whoever has one had the seat
  {
    outcome: 'hold',
    pattern: new RegExp(
      String.raw` ${p} in ${ward} ,? ?${some}(?:doubled|trebled|increased|extended|boosted|more than doubled) (?:his|her|their) (?:\w+ )?majority `,
    ),
  },
  // "Nor did anybody shift the Greens from W", "could not shift them in W"
  {
    outcome: 'hold',
    pattern: new RegExp(
      String.raw` (?:nor|not|nobody|no 1|never|failed to|unable to|couldn't) (?:[a-z]+ ){0,3}(?:shift|budge|dislodge|shifted|budged|dislodged) ${p} (?:from|in) ${ward} `,
    ),
  },
  // "W is as Tory as ever", "W, also Tory, stayed put"
  { outcome: 'hold', pattern: new RegExp(String.raw` ${ward} (?:is|remains|was|remained) as @(?<p>[A-Z]+) as ever `) },
  {
    outcome: 'hold',
    pattern: new RegExp(
      String.raw` ${ward} , (?:also|already|long) @(?<p>[A-Z]+) ,? ?(?:stayed|stays) (?:put|that way|so) `,
    ),
  },
  // "In W Labour’s N polled 57.7%, up 4.1 points, to hold the ward", "… polled 63 per cent to keep it"
  {
    outcome: 'hold',
    pattern: new RegExp(
      String.raw` (?:in|at) ${ward} ,? ?${some}${p} ${how}(?:polled|took|got|scored|won|had|secured) [^@~]{1,60} to (?:hold|keep|retain|defend) ${place} `,
    ),
  },
  // "W re-elected Conservative N"
  { outcome: 'hold', pattern: new RegExp(String.raw` ${ward} ,? ?${how}re elected ${p} `) },
  // "in W the Conservative N was returned again"
  {
    outcome: 'hold',
    pattern: new RegExp(
      String.raw` in ${ward} ,? ?${p} (?:was|were) (?:returned|elected) (?:again|once more|once again) `,
    ),
  },
  // "sent Labour’s N back to County Hall from W", "N will be going back as Labour member for W"
  { outcome: 'hold', pattern: new RegExp(String.raw` ${ward} (?:[a-z]+ )?sent ${p} back `) },
  // "The Tories did hang on to A, with 54.8% of the vote, and to neighbouring W", "held A by 61, to B by 400 and to W"
  { outcome: 'hold', pattern: new RegExp(String.raw` ${p} ${how}${keepsOn} ~\d ${further}${goingOn}`) },
  {
    outcome: 'hold',
    pattern: new RegExp(String.raw` ${p} ${how}${keepsOn} ~\d ${further.replace(',110}', ',110}?')}${goingOn}`),
  },
  // "relief for Labour in A, which it held with 1,121 votes, and in W"
  {
    outcome: 'hold',
    pattern: new RegExp(
      String.raw` for ${p} in ~\d , which (?:it|they|the party) ${how}(?:held|kept|retained|defended) [^@~;.:]{0,50}, and (?:also )?in ~(?<w>\d) `,
    ),
  },
];
