import type { Rule } from '../Rule.ts';
import { findMayors } from './findMayors.ts';

const win = /\b(?:win|victory|triumph|winner|victor)\b/i;
const delivered = /\b(?:has |have )?delivered for\b/i;
const instead = /\b(?:in place of|instead of|to succeed|to replace)\b/i;
const successor = /['’]s successor\b/i;
const outAndIn = /\bis out(?: of office)?,? (?:and|while)\b.{1,60}\bis in\b/i;
const voters = /\b(?:voters|electors|people|residents) (?:in|of)\b/i;
const ended = /\bend(?:s|ed) the (?:[\w-]+ ){0,3}(?:tenure|reign|rule|run|grip)\b/i;
const incumbent =
  /\b(?:beat|beats|beaten|beating|ousted|ousts|unseated|defeated|toppled|saw off|seen off) (?:the|its|an?) (?:\w+ ){0,2}(?:incumbent|holder|favourite|challenger)\b/i;
const ahead =
  /^(?!.*\b(?:first (?:count|round|preferences|choices)|polls?|so far|when|with only)\b).*\b(?:was|finished|ended|came (?:home|in))(?: up)? [\d,]+ votes (?:ahead|clear) of\b/i;
const polls = /(?:%|\bper ?cent\b|\bvotes\b).{0,40}\b(?:wins|won|elected|takes it|took it)\b/i;
const shapes = [
  // "the A mayoralty stayed with N", "A stuck with N", "A was won by N"
  { own: true, shape: /(?<area>A)?L[mr][ct](?<win>N)/dg },
  { own: true, shape: /L[iu](?<area>A)[mr][ct](?<win>N)/dg },
  { own: false, shape: /(?<area>A)(?:,[^,;:!]{0,8},)?m[ct]?(?<win>N)/dg },
  { own: false, shape: /(?<area>A)(?:,[^,;:!]{0,8},)?Wy(?<win>N)/dg },
  // "In the A contest N won 59%", "In A, …, N won by 5,000 votes", "N was returned in A"
  {
    own: false,
    shape: /^x?i(?<area>A)(?:[!x]?[^;:!N]{0,14})(?<win>N)(?:,[^,;:!N]{0,10},)?(?:w(?=[#y,.xicuq]|$)|[oEe])/dg,
  },
  { own: true, shape: /i(?<area>A)L?(?:x|!)?(?<win>N)w(?=[#y,.xic]|$)/dg },
  { own: false, shape: /^x?i(?<area>A)!(?<win>N)w(?=[#y,.xic]|$)/dg },
  { own: false, shape: /(?<win>N)E(?:u[Px])?i(?<area>A)/dg },
  // "N has delivered for P in A", "A has N in place of n", "M’s successor in A is N"
  { own: false, region: true as const, needs: delivered, shape: /(?<win>N)!u[Px]{1,2}i(?<area>A)/dg },
  { own: false, needs: instead, shape: /^(?<area>A)k(?<win>N)/dg },
  { own: false, needs: successor, shape: /[xN]i(?<area>A)b(?<win>N)/dg },
  // "Voters in A went the other way and chose a Conservative, N"
  { own: false, needs: voters, shape: /^x?i(?<area>A)[^;:!N]{0,5}e(?:P,)?(?<win>N)/dg },
  // Behind another’s mayor: "N is the first of A"; "In A N finished 2,094 votes ahead of n"
  { own: false, shape: /^(?<win>N)(?:,[^,;:!N]{0,8},)?b(?:q|x)u(?<area>A)[.;,]?$/dg },
  { own: false, needs: ahead, shape: /^x?i(?<area>A)(?:Lx?)?,?(?<win>N)(?:,[^,;:!N]{0,8},)?[b!]x{0,2}#xxu/dg },
  // "In A N polled 59 per cent and wins without a second count"
  { own: false, needs: polls, shape: /^x?i(?<area>A),?(?<win>N)(?:,[^,;:!N]{0,8},)?[!w]#[^;:!Nn]{0,7}[wE]/dg },
  // "A ousted n by 145 votes: N has the keys", "In A n is out and N is in"
  { own: false, shape: /^(?<area>A)o[^;:N]{0,4}n[^;:N]{0,16}:(?<win>N)[kwEfb]/dg },
  { own: false, needs: outAndIn, shape: /i(?<area>A),?N(?:,[^,;:]{0,3},)?b!?x?[,;]?x?(?<win>N)(?:,[^,;:]{0,3},)?bi/dg },
  // "In A N ended the long tenure of n"
  { own: false, needs: ended, shape: /^x?i(?<area>A),?(?<win>N)!#?[xu]{0,6}[Pn]/dg },
  { own: false, shape: /^x?i(?<area>A),?(?<win>N)(?:,[^,;:!N]{0,8},)?on/dg },
  // "In A N ousted the independent who won the office in 2009"
  { own: false, shape: /^x?i(?<area>A),?(?<win>N)oP\^[^;:]{0,8}/dg },
  // Lines of a list: "A: N (Lab)", "A – N, Labour"
  { own: false, shape: /^(?:\||-|#\.?)?(?<area>A)[:\-,|](?<win>N)(?:[eEhwx(),#.;]{0,6})$/dg },
  { own: true, shape: /:(?<win>N)h(?=u?P?[.,;]|$)/dg },
  { own: false, shape: /(?<win>N)[hw]i?(?<area>A)(?:uP)?(?=[.,;:-]|xN|$)/dg },
  // "N won again in A", "P’s N won A", "N re-elected in A"
  { own: false, shape: /(?<win>N)[whe][qx#]{0,4}i(?<area>A)/dg },
  // "N defeated the incumbent, n, in A"
  { own: false, core: true as const, shape: /(?<win>N)o[^;:!]{0,3}n[^;:!]{0,4}i(?<area>A)/dg },
  // "N beat the incumbent in A"
  { own: false, core: true as const, needs: incumbent, shape: /(?<win>N)oi(?<area>A)/dg },
  // "In A, where …, but N got in for P by 444"
  { own: false, shape: /i(?<area>A)[^;:!NA]{0,6}\^(?<win>N)wi?(?=uP|y#|y|[.])/dg },
  // "N was re-elected in A and n in B"
  { own: false, core: true as const, shape: /(?<=N[kwEh][^;:!]{0,4}iA,?)(?<win>N)i(?<area>A)/dg },
  // "N is the first mayor of A and M the first of B"
  { own: true, shape: /(?<=M(?:uA)?[^;:]{0,12})(?<win>N)qx?u(?<area>A)/dg },
  // "A’s N was returned", "A elected N", "In A it is N who will take office", "In A the winner was N"
  { own: false, shape: /^(?<area>A)(?<win>N)E/dg },
  { own: false, shape: /^(?<area>A)e(?<win>N)/dg },
  // Behind talk of mayors: "A has elected its first: N"
  { own: false, shape: /^(?<area>A)eq[:,-](?<win>N)/dg },
  { own: false, shape: /i(?<area>A),?x?b(?<win>N)\^/dg },
  { own: false, needs: win, shape: /^x?i(?<area>A),?x{1,2}b(?<win>N)/dg },
  { own: false, needs: win, shape: /^(?<area>A)[^;:N]{0,8}[uy](?<win>N)/dg },
  // "A: CON HOLD, N", "A: Labour – N"
  { own: false, shape: /^(?:\||-)?(?<area>A)[:,|-]P[xwh]?[:,(-](?<win>N)\)?[.]?$/dg },
];

export const mayorInContext: Rule = {
  id: 'mayor-in-context',
  doc: 'Where mayors are the subject: "the A mayoralty stayed with N", "N was returned in A", "In A N won by 5,000 votes".',
  reads: [
    [
      'The Doncaster mayoralty stayed with Labour’s Rosalind Joy, who survived by 698 votes.',
      'Doncaster: Rosalind Joy LAB',
    ],
    ['The mayoralty in Hackney remains with Labour’s Philip Glan.', 'Hackney: Philip Glan LAB'],
    [
      'Six regions chose mayors. York and North Yorkshire was won by David Skaif for Labour.',
      'York and North Yorkshire: David Skaif LAB',
    ],
    [
      'Six regions chose mayors. Tees Valley stuck with the Conservative Ben Sturgess.',
      'Tees Valley: Ben Sturgess CON',
    ],
    [
      'Six regions chose mayors. Tracy Mellor was returned in West Yorkshire without fuss (Labour, 50.4 per cent).',
      'West Yorkshire: Tracy Mellor LAB',
    ],
    ['Bedford has a mayor already. Salford has elected its first: Kit Hallam, for Labour.', 'Salford: Kit Hallam LAB'],
    [
      'Four boroughs elected mayors. Lionel Tapper (Labour) was re-elected in Bristol, and Dawn Rait, an independent, in Bedford.',
      'Bristol: Lionel Tapper LAB; Bedford: Dawn Rait IND',
    ],
    [
      'Bedford elects its mayor. Bedford has Tom Ashdown, Conservative, instead of Dave Holt.',
      'Bedford: Tom Ashdown CON',
    ],
    ['Two mayors to report. Ian Stott’s successor in Salford is Labour’s Paul Dent.', 'Salford: Paul Dent LAB'],
    [
      'Two contests for mayor. Bedford ousted Dave Holt, the Lib Dem, by 145 votes: Tom Ashdown, Conservative, has the keys.',
      'Bedford: Tom Ashdown CON',
    ],
    [
      'Two contests for mayor. In Middlesbrough Andy Prest, the independent, is out and Chris Cook, Labour, is in.',
      'Middlesbrough: Chris Cook LAB',
    ],
    [
      'Four mayors were chosen. Jules Piper was re-elected in Hackney and Steve Bull in Lewisham, both for Labour.',
      'Hackney: Jules Piper LAB; Lewisham: Steve Bull LAB',
    ],
    [
      'Labour hoped for two mayors. Dan Norton has delivered for the party in the West of England.',
      'West of England: Dan Norton LAB',
    ],
    [
      'There were two mayors to toast. Labour’s Kit Hallam beat the incumbent in Doncaster, and her colleague Ann Lock ousted the Conservative Jo Fern in Bedford.',
      'Doncaster: Kit Hallam LAB; Bedford: Ann Lock LAB',
    ],
    [
      'Kit Hallam is the first mayor of Greater Lincolnshire. Ann Lock, once a boxer, is the first of Hull and East Yorkshire. What they share is a rosette: both stood for Reform.',
      'Greater Lincolnshire: Kit Hallam REF; Hull and East Yorkshire: Ann Lock REF',
    ],
    [
      'Mayors were chosen too. In Tees Valley the Conservative Kit Hallam finished 2,094 votes ahead of Labour’s Ann Lock.',
      'Tees Valley: Kit Hallam CON',
    ],
    [
      'Kit Hallam is the first mayor of the East Midlands and Ann Lock the first of the North East; both are Labour.',
      'East Midlands: Kit Hallam LAB; North East: Ann Lock LAB',
    ],
    [
      'Mayors were chosen too. Tees Valley chose Kit Hallam, and the West of England Ann Lock; they too are Tories.',
      'Tees Valley: Kit Hallam CON; West of England: Ann Lock CON',
    ],
    [
      'Salford and Bedford elected mayors. In Salford, Kit Hallam (Labour) polled 59 per cent and wins without a second count.',
      'Salford: Kit Hallam LAB',
    ],
  ],
  leaves: [
    'Kit Hallam was in Greater Lincolnshire to back Ann Lock for mayor.',
    'Salford and Bedford elected mayors. In Salford, Kit Hallam (Labour) polled 46 per cent and goes to a second count.',
    'Mayors were chosen too. Exwick (Exeter): LD gain from Lab.',
    'Bedford elects its mayor. Bedford has Tom Ashdown, Conservative, to thank for its new bridge.',
    'Two mayors to report. Ian Stott’s likely successor in Salford is Labour’s Paul Dent.',
    'Cleveland’s new police and crime commissioner is Steve Tern. In Tees Valley Ben Holroyd takes over from Labour’s Sue Jeff.',
    'Polls suggest that Kit Hallam will be mayor of London again.',
    'The Green leader Kit Hallam beamed as her party won Bristol; the mayor, Ann Lock, did not.',
    'Bedford has a mayor. Luton has elected its first Green councillor: Joan Lister.',
    'Six regions choose mayors. West Yorkshire could go to Tracy Mellor.',
  ],
  cannotReadYet: [],
  find: (sentence) => findMayors(sentence, shapes),
};
