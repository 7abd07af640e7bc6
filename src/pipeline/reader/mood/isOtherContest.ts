import { isMayorsLine } from '../../rules/mayors/mayorContext.ts';
import type { Finding } from '../../Stage.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { wordsOf, type Unit } from '../units/Unit.ts';
import { textPattern } from '../../patterns/TextPattern.ts';

const contest = textPattern(
  /\b(parliamentary|out of parliament|at westminster(?! (?:city|council))|constituenc(y|ies)|house of commons|commons seat|westminster seat|senedd|holyrood|by ?-?elections?|(?<!(ahead of|before|until|since) (the|next|a|this) )general election|european (election|parliament|elections)|town council|parish council|community council|msps?|assembly seat|the \w+ parliament|(?:assembly|parliament|commons|general election)(?= ?, ?where)|police and crime|mayoral (contests?|races?|elections?|polls?|votes?|battles?|ballots?)|mayoralt(y|ies))\b/i,
);
const turn = /^(but|while|whilst|whereas|although|before|after)$/;
/** Whom Parliament's voters choose. */
const member = textPattern(
  /\b(?:in parliament|(?:first|new|next|newest|youngest) (?:\w+ ){0,2}mps?|(?:elect(?:s|ed|ing)?|return(?:s|ed|ing)?|sends?|sent|gets?|got|becom(?:e|es|ing)|became) (?:\w+ ){0,4}mps?|(?:goes|going|off|heads?|sent) to (?:parliament|the commons)|as (?:an|its|their) (?:\w+ )?mps?)\b/i,
);
const notCouncil = textPattern(
  /\b(?:not|rather than) (?:of |for )?the (?:\w+ )?council\b|\b(?:that|this|it|which)(?:['’]s| is| was) (?:in |for )?(?:the|a) (?:parliamentary|westminster|general election|commons|constituency|mayoral|police)\b/i,
);
const seatsElsewhere = textPattern(
  /\b(?:(?:on|in|of|for|to|at) (?:(?:the|its|their) )?(?:\w+ ){0,3}(?:(?<!cape )town council|parish councils?|community council|house of commons|commons|parliament|senedd|assembly|dáil|bundestag|senate|congress|house of representatives)|in (?:the|last year['’]s|this year['’]s|june['’]s|december['’]s) general election)\b/i,
);
/** By votes, not seats. */
const byVotes = textPattern(
  /\b(?:on|by|in terms of) (?:(?:the )?(?:popular|total|overall) )?votes?\b(?!s? (?:at|of no|to )|-)|\bon (?:its|their|the) (?:vote share|share of the vote)\b|\bmost votes\b/i,
);
const abroad =
  '(?:northern |republic of )?ireland|canada|ontario|quebec|alberta|british columbia|nova scotia|australia|new south wales|queensland|tasmania|new zealand|massachusetts|nebraska|ohio|maine|virginia|kansas|texas|california|new york state|new hampshire|pennsylvania|the united states|the us|the usa|america|france|germany|spain|italy|the netherlands|jamaica|south africa|india|scandinavia|denmark|sweden|norway';
const elsewhere = textPattern(
  new RegExp(
    `(?:(?:\\b(?:in|across|of)|,) (?:${abroad})\\b|\\b(?:irish|northern irish|canadian|australian|american|us|french|german|spanish|italian|dutch|provincial) (?:\\w+ )?(?:elections?|parliament|voters|democrats|republicans|liberals)|\\b(?:ontario|australia|canada|ireland|france|germany|america)['’]s)`,
    'i',
  ),
);
/** "Mayors: A – Con gain; …" */
const ofMayors =
  /^\W*(?:(?:the|other|latest|directly|newly|elected|metro|city|regional|combined authority|local|all|four|five|six|three|two|\d+) ){0,4}(?:mayors|mayoralties|mayoral (?:results?|contests?|elections?|races?|polls?))\b[^:.;]{0,30}:/i;
/** "General election: Con gain X; LD hold Y", "Con gain X – parliamentary results, these" */
const ofParliament =
  /[–—-] (?:all )?(?:parliamentary|commons|westminster|general election) (?:results|seats|contests)\b|^\W*(?:general election|westminster (?:seats|results|constituencies)|(?:house of )?commons|parliament(?:ary)?|senedd|holyrood|police and crime commissioners?)\b[^:.;]{0,30}:/i;
const ceremony = textPattern(
  /\b(?:civic year|annual (?:council )?meeting|annual general meeting|mayor[- ]making|chain of office|ceremonial|takes? over as mayor from(?![^.]*\b(?:years|terms)\b)|municipal year)\b/i,
);

const otherPost = /\b(?:general election|constituency|parliament|pcc|mp)\b/;

// "X (Mayor): Labour hold", "X (general election): Labour hold"
const isOfMayor = ({ main }: ReadSentence, gss: string): boolean =>
  main.some(({ councils }) =>
    councils.some(
      ({ candidates, asides }) =>
        candidates.some((one) => one.gss === gss) &&
        asides.some(
          ({ kind, units }) =>
            kind === 'bracket' &&
            (units.some((unit) => unit.kind === 'M') || otherPost.test(wordsOf(units, 0, units.length))),
        ),
    ),
  );

/** Whether a result stands in a clause about another contest: Parliament, a by-election, a parish, another country's. */
export function isOtherContest(sentence: ReadSentence, finding: Finding): boolean {
  switch (finding.type) {
    case 'control':
      if (isOfMayor(sentence, finding.council.gss) || isMayorsLine(sentence)) return true;
      if (ofMayors.test(sentence.text) || ofParliament.test(sentence.text)) return true;
      return (
        elsewhere.test(sentence) || byVotes.test(sentence) || notCouncil.test(sentence) || isOfOther(sentence, finding)
      );
    case 'seat':
      return elsewhere.test(sentence) || seatsElsewhere.test(sentence);
    case 'ward':
      return elsewhere.test(sentence) || member.test(sentence) || isConstituency(sentence.text, finding);
    case 'mayor':
      return elsewhere.test(sentence) || ceremony.test(sentence);
    default:
      return false;
  }
}

// "the seat of X", where X is no ward of a council that is spoken of, or bears a council's name.
const isConstituency = (text: string, { ward, council }: Extract<Finding, { type: 'ward' }>): boolean =>
  text.includes(council === null ? `seat of ${ward}` : `seat of ${council.name} and`);

function isOfOther(sentence: ReadSentence, finding: Finding): boolean {
  if (member.mayStandIn(sentence.said) && member.testPart(clauseOf(sentence, finding), sentence.said)) return true;
  if (!contest.test(sentence)) return false;
  const behind = sentence.main.findIndex(({ start }) => start >= finding.end);
  // What stands right behind it counts too: "won the X mayoral election".
  const main = withoutNext(sentence.main, behind < 0 ? sentence.main.length : behind + 2);
  const turned = main.findLastIndex(
    ({ kind, words, start }) => start < finding.start && (kind === ';' || turn.test(words)),
  );
  return contest.testPart(
    main
      .slice(turned + 1)
      .map(({ words }) => words)
      .join(' '),
    sentence.said,
  );
}

// "lost X, and his old constituency has …": the next clause's subject is none of it.
function withoutNext(all: readonly Unit[], end: number): readonly Unit[] {
  const main = all.slice(0, end);
  const and = main.findLastIndex(({ kind }, at) => kind === '&' && main[at - 1]?.kind === ',');
  const verb = all.findIndex(({ group, kind }, at) => at > and && (group?.form === 'finite' || kind === 'C'));
  return and > 0 && verb >= end - 2 && all[verb]?.group != null ? main.slice(0, and - 1) : main;
}

const clauseEnd = /[;.]\s|\s(?:but|while|whilst|whereas|although)\s|,\s(?:\w+\s){0,2}(?:after|before)\s/gi;

function clauseOf({ text, start }: ReadSentence, finding: Finding): string {
  let from = 0;
  for (const { index, 0: words } of text.matchAll(clauseEnd)) {
    if (index + words.length <= finding.start - start) from = index + words.length;
    else if (index + words.length > finding.end - start) return text.slice(from, index);
  }
  return text.slice(from);
}
