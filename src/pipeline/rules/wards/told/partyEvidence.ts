import type { Party } from '../../../../domain/Fact.ts';
import { beat, how } from './toldParts.ts';

/** What the words beside a party's name say of it and a ward. */
export interface Evidence {
  party: Party;
  /** It has the ward now, and whether by holding or by gaining it. */
  has: 'hold' | 'gain' | 'win' | null;
  /** It had the ward before. */
  had: boolean;
  /** It was beaten, whoever had the ward. */
  beaten: boolean;
  /** Only a figure or a place is given for it. */
  isAside: boolean;
}

const name = String.raw`(?: (?!(?:votes?|share|majority|lead|and|but|as|while|who|which|where|when|to|by|from|had|was|were|has|have|is|are)\b)[a-z\u00c0-\u024f’'.-]+){0,6}?`;
const object = String.raw`(?:it|them|the (?:seat|ward|division)|(?:his|her|their|its) (?:\w+ )?seats?|both|all|on|again|in|here|there|~\d|§\d+|with|by|,|\.|;|comfortably|easily|narrowly|back|every|firm)`;
const holds = String.raw`(?:held|kept|retained|defended|saved|survived|survives|holds|keeps|retains|hold|hung|clung|held on|hung on|clung on|hang on|hangs on|hold on|holds on|is still|are still|was re elected|were re elected|has been re elected|is back|are back|saw off|sees off|held off|fought off)`;
const gains = String.raw`(?:gained|gains|gain|captured|seized|snatched|grabbed|pinched|regained|prised|wrested|nabbed)`;
const wins = String.raw`(?:won|wins|win|took|takes|taken|claimed|picked up|romped|triumphed|prevailed|topped the poll|was elected|were elected|has been elected|have been elected|is elected|was returned|were returned|came through|got in|got home|came first|finished first|swept|was declared|stormed|landed|bagged)`;

const beforeLoser = new RegExp(
  String.raw` (?:from|off|${beat}|at the expense of|lost by|relieved|robbed|deprived|rid of|out of the hands of|hands of) (?:(?:the|an?|sitting|incumbent|defending|outgoing|council's|town's|former|veteran|its|local) ){0,3}$`,
);
const beforeSitting = / (?:sitting|incumbent|defending|outgoing|long serving|longstanding|long time) (?:[a-z]+ )?$/;
const beforeHad =
  / (?:had been|has been|having been|which was|that was|used to be|previously|formerly|once|hitherto|until now|always|solidly|safely|held by|represented by|belonged to|years with|years of|decades of|, an?|was an?|been an?) (?:(?:the|an?|safe|solid|rock solid|always|solidly|safely|only ever) ){0,3}$/;
const behindHad =
  /^'? (?:(?:ward|seat|division|stronghold|territory|bastion|heartland|fiefdom|country|fortress) )?(?:since|until|till|for (?:as long|\d+|years|decades|generations|most|the|more|almost|nearly|a)|stronghold|territory|bastion|heartland|held|before)\b|^'? (?:incumbent|defending|, defending|were defending|was defending|, who (?:were|was|had been) defending|had (?:held|represented|won|been))\b/;
const behindBeaten = new RegExp(
  String.raw`^'?${name} (?:was|were|being|been|is|has been|have been) ${how}${beat}|^'?${name} (?:lost|loses|(?:has |have |had )?(?:went|gone|goes) down|crashed out|lost out|paid the price|bit the dust)\b|^' expense`,
);
// "Labour went down to a Green": the party, and not a person of it.
const behindOut = /^ (?:has |have |had )?(?:lost|loses|went down|goes down|gone down) to /;
const behindAside =
  /^'? ?(?:candidate )?(?:on |with |at |had |polled |got |took )?(?:just |only )?(?:\d[\d.]*|in (?:second|third|fourth)|second|third|fourth|came (?:second|third|fourth|last)|finished (?:second|third|fourth|last)|were (?:second|third)|was (?:second|third)|nowhere|trailing|trailed)/;
const beforeAside =
  / (?:ahead of|clear of|votes to|to|against|behind|over|compared with|than) (?:the )?(?:\d[\d.]* (?:for|to) )?(?:the )?$/;
const behindHolds = new RegExp(String.raw`^'?${name} ${how}${holds} ${object} `);
const behindGains = new RegExp(String.raw`^'?${name} ${how}${gains} (?:${object}|from|off|the) `);
const behindWins = new RegExp(String.raw`^'?${name} ${how}${wins} (?:${object}|from|off|the|home) `);
const behindBeats = new RegExp(String.raw`^'?${name} ${how}${beat} `);
const behindNoun = /^'? (?<noun>hold|gain|win|victory|triumph)\b(?! (?:of|ground))/;
const beforeChosen =
  / (?:elected|returned|chose|preferred|picked|plumped for|opted for|went for|backed|voted|won by|taken by|gained by|captured by|snatched by|seized by|(?:went|gone|fell|fallen|passed|switched|swung|handed|(?:went|gone|goes) down|goes|falls|slipped|moved|turned) (?:over )?(?:[^@~]{0,30} )?to|held by|kept by|retained by|defended by|(?:hold|gain|win|victory|triumph) for) (?:(?:the|an?|another|its first|their first) ){0,2}$/;

/** Reads the words on both sides of a party’s name in a clause about one ward. */
export function evidenceOf(text: string, at: number, end: number, party: Party): Evidence {
  const [before, behind] = [text.slice(0, at), text.slice(end)];
  const isPast =
    / (?:had been|having been|once|previously|formerly|was previously|until now) (?:[a-z]+ )?(?:held|won|represented|gained|taken) by (?:(?:the|an?) )?$/.test(
      before,
    );
  const chosen = isPast ? '' : (beforeChosen.exec(before)?.[0] ?? '');
  const noun = behindNoun.exec(behind)?.groups?.noun;
  const has =
    behindHolds.test(behind) || noun === 'hold' || / (?:held|kept|retained|defended|hold) (?:by|for) /.test(chosen)
      ? 'hold'
      : behindGains.test(behind) ||
          noun === 'gain' ||
          / (?:gained|captured|snatched|seized|gain|fell|fallen|falls|lost|slipped) /.test(chosen)
        ? 'gain'
        : behindWins.test(behind) || behindBeats.test(behind) || noun !== undefined || chosen !== ''
          ? 'win'
          : null;
  const sitting = beforeSitting.test(before);
  const beaten = (beforeLoser.test(before) && !/\bswing [^@]{0,30}$/.test(before)) || behindBeaten.test(behind);
  const had =
    sitting ||
    behindOut.test(behind) ||
    beforeHad.test(before) ||
    behindHad.test(behind) ||
    / (?:from|off|expense of|lost by) (?:\w+ ){0,2}$/.test(before) ||
    behind.startsWith("' expense");
  return {
    party,
    has: beaten || (beforeAside.test(before) && has !== 'hold') ? null : has,
    had: isPast || (had && !(beforeHad.test(before) && has === 'hold')),
    beaten,
    isAside: (behindAside.test(behind) || beforeAside.test(before)) && !beaten && !had,
  };
}
