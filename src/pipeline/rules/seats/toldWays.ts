import { between, lot, shed, won, type Told } from './toldReadings.ts';
import { toldOfThen } from './toldOfThen.ts';

const firstSome = /\b(?:its|their) first (?!of\b)\w+ (?:seats|councillors)\b(?! of the (?:night|day|morning|evening))/i;
const notOfNight = /^(?!.*\b(?:seat|councillor)s? of the (?:night|day|morning|evening))/is;

/** The ways of telling a change by what was and is, over the signs of `toldSigns`. */
export const toldWays: readonly Told[] = [
  // "Four Labour councillors in X were beaten by independents"
  { shape: new RegExp(`(?<n>[#2])(?<p>P)S?${lot}XB(?<q>P)`, 'dg'), read: shed },
  // "Reform, with no seats in X before, won ten", "stormed on to X council with ten seats, having had none"
  { shape: /(?<p>P),c0S(?:[IO]C)?\^?,w(?<n>#)/dg, read: won },
  { shape: /(?<p>P)[^;#P]{0,6}c(?<n>#)S,V0/dg, read: won },
  // "Reform, which did not have a single councillor there, takes 49 of the 62 seats"
  {
    shape: /(?<p>P),~[^,;#P]{0,7},[^,;#P]{0,2}[wa](?<n>#)/dg,
    needs:
      /, (?:which|who) (?:did not have|didn['’]t have|had not had|hadn['’]t had|had never had|had no|had had no|did not hold|held no|had not a|had never won)\b[^,;]*\b(?:councillors?|seats?)\b[^,;]*,/i,
    read: won,
  },
  // "Reform has its first councillor in X", "X has its first Green councillor"
  { shape: /(?<p>P)[vw]h?(?<n>1)S/dg, needs: notOfNight, read: () => ({ own: 1, other: null, seats: 1 }) },
  { shape: /C[vw]h?(?<n>1)(?<p>P)S/dg, needs: notOfNight, read: () => ({ own: 1, other: null, seats: 1 }) },
  // "the Greens have their first two councillors"
  { shape: /(?<p>P)vh1?(?<n>#)S/dg, needs: firstSome, read: (n) => ({ own: n, other: null, seats: n }) },
  // "Labour had four fewer seats, the Conservatives three more and the Lib Dems one more"
  {
    shape: /(?<=[#0][mf][^;.]{0,14}[,&]{1,2})(?<p>P)(?<n>#)m(?!S?[glXW])/dg,
    needs: /\b(?:more|fewer) (?:seats|councillors)\b/i,
    read: (n) => ({ own: n, other: null, seats: null }),
  },
  {
    shape: /(?<=[#0][mf][^;.]{0,14}[,&]{1,2})(?<p>P)(?<n>#)f(?!S?[glXW])/dg,
    needs: /\b(?:more|fewer) (?:seats|councillors)\b/i,
    read: (n) => ({ own: -n, other: null, seats: null }),
  },
  // "Half of the Tories’ 16 seats have gone"
  {
    shape: new RegExp(`(?<p>P)(?<n>#)S${lot}v?[xgX]`, 'dg'),
    needs: /\bhalf (?:of )?[^,.;]{3,40}\b(?:seats|councillors)\b/i,
    read: (n) => (n % 2 === 0 ? { own: -n / 2, other: null, seats: n / 2 } : null),
  },
  // "took 57 seats, all of them gains"
  {
    shape: new RegExp(`(?<p>P)[^;#P]{0,4}(?<n>#)S?${lot},[^;,#P]{0,3}G`, 'dg'),
    needs: /, (?:all|every one|each)(?: (?:one )?of (?:them|which))? (?:a )?(?:net )?gains?\b/i,
    read: (n) => ({ ...won(n), seats: n }),
  },
  // "broke through in X with their first two seats"
  {
    shape: /(?<p>P)[^;#P]{0,5}ch?(?<n>#)S/dg,
    needs: /\b(?:its|their) first \w+ (?:seats|councillors)\b/i,
    read: won,
  },
  // "lost ground to the Lib Dems in X, three seats in all"; "lost the lot: six seats"
  { shape: new RegExp(`(?<p>P)l!?T(?<q>P)${lot},(?<n>#)S`, 'dg'), read: shed },
  {
    shape: /(?<p>P)l!{1,3}(?<n>#)S/dg,
    needs: /\b(?:lost|loses|losing) (?:the lot|everything|heavily|badly|ground)\b/i,
    read: (n) => ({ ...shed(n), other: null }),
  },
  // "Ukip’s six seats in X have all gone"
  { shape: new RegExp(`(?<p>P)(?<n>#)S${lot}v?x`, 'dg'), read: (n) => ({ ...shed(n), other: null }) },
  // "Three Green councillors lost their seats, all to Labour"
  { shape: new RegExp(`(?<n>[#2])O?(?<p>P)S?${lot},?l[h]?S${lot},?[eho]?T(?<q>P)`, 'dg'), read: shed },
  // "Sixteen Conservative councillors in X were shown the door", "four Labour councillors out of work"
  {
    shape: new RegExp(`(?<n>[#2])(?<p>P)S${lot}[!xvXF]`, 'dg'),
    needs:
      /\b(?:shown the door|got the boot|given the boot|out of (?:work|a job|office)|sent packing|voted out|swept away|toppled|kicked out|lost their jobs)\b/i,
    read: (n) => ({ ...shed(n), other: null }),
  },
  // "the only movement was one seat from Labour to the Tories", "four seats switched from Labour to the Greens"
  { shape: /(?<n>#)S[!g]?F(?<p>P)T(?<q>P)/dg, read: shed },
  // "Four of Labour’s seats in X have turned Green"
  {
    shape: new RegExp(`(?<n>#)O?(?<p>P)S${lot}[!gv](?<q>P)`, 'dg'),
    needs: /\b(?:turn(?:ed|s)?|gone|now|became|switched)\b/i,
    read: shed,
  },
  // "There are seven more Conservatives on the council", "four more seats for Labour", "Three more for Labour"
  {
    shape: /(?<n>#)mS?I?(?<p>P)(?!S?[glXW])/dg,
    needs:
      /\b(?:(?:there(?:['’]s| is| was| will be)|and) one (?:more|extra|additional) (?:conservative|tory|independent|lib dem|liberal democrat|green|labour councillor|ukip councillor)\b(?! (?:seat|win|gain|to|is|still|yet)\b)|(?:more|extra|additional) (?:(?:seats?|councillors?) )?(?:for|conservatives|tories|independents|lib(?:eral)? dem(?:ocrat)?s|greens|(?:labour|conservative|tory|lib dem|liberal democrat|green|reform|ukip) (?:councillors|members|seats))\b)(?!.{0,30}\bthan (?:labour|the|conservatives|tories|greens|lib)\b(?! (?:were|last)))/i,
    read: (n) => ({ own: n, other: null, seats: null }),
  },
  // "65 of the 98 seats, 63 more than before"
  {
    shape: new RegExp(`(?<p>P)[^;#P]{0,12}(?<n>#)O#S?${lot},(?<k>#)S?m(?!.?P)`, 'dg'),
    needs: /\bmore than (?:before|last|it|they|in|at|previously|there)\b/i,
    read: (n, k) => (k === null ? null : { own: k, other: null, seats: n }),
    mayNameMajority: true,
  },
  {
    shape: new RegExp(`(?<p>P)[^;#P]{0,12}(?<n>#)O#S?${lot},(?<k>#)S?f(?!.?P)`, 'dg'),
    needs: /\b(?:fewer|less) than (?:before|last|it|they|in|at|previously|there)\b/i,
    read: (n, k) => (k === null ? null : { own: -k, other: null, seats: n }),
    mayNameMajority: true,
  },
  // "Five Conservatives lost their seats", "Both Ukip councillors in X lost their seats", "14 Tory councillors were unseated"
  {
    shape: new RegExp(`(?<n>[#2])O?(?<p>P)S?${lot}(?:,[^,;#P]{0,5},|,)?l[h]?S`, 'dg'),
    read: (n) => ({ ...shed(n), other: null }),
  },
  { shape: new RegExp(`(?<n>[#2])(?<p>P)S?${lot}X`, 'dg'), read: (n) => ({ ...shed(n), other: null }) },
  // "Ukip’s three councillors in X all lost their seats"
  { shape: new RegExp(`(?<p>P)(?<n>[#2])S${lot},?l[h]?S`, 'dg'), read: (n) => ({ ...shed(n), other: null }) },
  // "Three Labour seats have gone to the Greens"
  { shape: new RegExp(`(?<n>[#2])(?<p>P)S${lot},?[gld]T(?<q>P)`, 'dg'), read: shed },
  // "with three seats falling to Ukip", "though five seats have been lost to Ukip"
  {
    shape: new RegExp(`(?<p>P)[^;#P]{0,8}(?<n>[#2])S${lot},?[glX]T(?<q>P)`, 'dg'),
    read: shed,
    mayNameMajority: true,
  },
  // "finished with 31 seats in X, four fewer than before"
  {
    shape: new RegExp(`(?<p>P)[^;#]{0,4}(?<n>#)S?${lot},(?<k>#)S?f`, 'dg'),
    read: (n, k) => (k === null ? null : { own: -k, other: null, seats: n }),
  },
  {
    shape: new RegExp(`(?<p>P)[^;#]{0,4}(?<n>#)S?${lot},(?<k>#)S?m(?!.?P)`, 'dg'),
    read: (n, k) => (k === null ? null : { own: k, other: null, seats: n }),
  },
  // "down to 20 seats from 28", "up to 30, from 20"
  { shape: /(?<p>P)[^;#P]{0,4}[ud]T(?<n>[#0])S?(?:[IO]C)?,?F(?<k>[#0])/dg, read: between },
  // "slumped from 19 to none", "who had two, have three"
  { shape: /(?<p>P)(?:,~[^,;#P]*,)?[^;#P]{0,4}[udg]F(?<k>[#0])S?,?T(?<n>[#0])/dg, read: between },
  { shape: /(?<p>P)[,~]{0,2}V(?<k>[#0])S?!?(?:[IO]C)?(?:I#)?,?&?n?v(?<n>[#0])/dg, read: between },
  // "The Tories, who held 62 seats going into the election, were left with five"
  {
    shape: /(?<p>P),~[^,;#P]{0,4}(?<k>#)S[^,;#P]{0,8},[^,;#P]{0,4}(?<n>#)(?!#)/dg,
    needs:
      /, (?:who|which) (?:had|held|(?:went|go) into [^,;]* with|were defending|was defending|began|started)\b[^,;]*, (?:are |were |is |was |have been |has been )?(?:now )?(?:left with|down to|reduced to|cut to|have|has|finished with|ended with|hold|are on|is on)\b/i,
    read: (n, k) => (k === null || k === n ? null : { own: n - k, other: null, seats: n }),
  },
  // "ended the night with 22 councillors in X, having started it with 27"
  {
    shape: new RegExp(`(?<p>P)[^;#P]{0,6}c(?<n>#)S?${lot},a!?c(?<k>#)`, 'dg'),
    needs: /\bhaving (?:started|begun|gone|entered)\b/i,
    read: between,
  },
  // "went into the election with 27 seats in X and came out with 22"
  {
    shape: new RegExp(`(?<p>P)[^;#P]{0,6}c(?<k>#)S?${lot},?&a[!x]?c(?<n>#)`, 'dg'),
    needs: /\b(?:went|began|started|going|entered)\b.*\b(?:came out|emerged?|ended?|finished)\b/i,
    read: between,
  },
  // "were defending nine seats in X and held on to just three", "held just three of the nine seats they were defending"
  {
    shape: new RegExp(`(?<p>P)[^;#P]{0,3}(?<k>#)S${lot},?&[^;#P]{0,3}(?<n>#)S?(?![#])`, 'dg'),
    needs:
      /\bdefending\b.*\b(?:held|kept|retained|saved|clung)(?: on)?(?: to)? (?:only |just |but )?\w+(?: of them)?(?:[.,;]|$)/i,
    read: (n, k) => (k === null || k <= n ? null : { own: n - k, other: null, seats: null }),
  },
  {
    shape: /(?<p>P)[^;#P]{0,4}(?<n>#)O(?<k>#)S/dg,
    needs:
      /\b(?:held|kept|retained|saved|clung)(?: on)?(?: to)? (?:only |just |but )?\w+ of (?:the|its|their) \w+ seats (?:that )?(?:they|it|the party) (?:was|were|had been) defending\b/i,
    read: (n, k) => (k === null || k <= n ? null : { own: n - k, other: null, seats: null }),
  },
  // "has five councillors in X, two of them new"
  {
    shape: new RegExp(`(?<p>P)[^;#P]{0,4}(?<n>#)S${lot},(?<k>[#2])o?!?`, 'dg'),
    needs: /\bof (?:them|whom|which) (?:are )?new\b/i,
    read: (n, k) => (k === null ? null : { own: k, other: null, seats: n }),
  },
  // "now has 33 councillors in X, compared with 31 before"
  { shape: new RegExp(`(?<p>P)[^;#P]{0,4}(?<n>#)S${lot},?qc(?<k>[#0])(?![^;.,]{0,3}P)`, 'dg'), read: between },
  // "X now has three Ukip councillors, up from none"
  { shape: /C[vw](?<n>#)(?<p>P)S,?[ud]F(?<k>[#0])/dg, read: between },
  // "Labour unseated four Tory councillors in X"
  { shape: /(?<q>P)U(?<n>[#2])(?<p>P)S/dg, read: shed },
  // "Four extra seats give Labour control of X"
  {
    shape: /^(?<n>#)m?S!(?<p>P)/dg,
    needs:
      /^\W*\S+ (?:extra|more|additional|further) (?:\w+ )?(?:seats|councillors) (?:give|gives|gave|have given|hand|handed|have handed|bring|brought|were enough to give)\b/i,
    read: (n) => ({ ...won(n), seats: null }),
    mayNameMajority: true,
  },
  // "have 28 seats (they had 36)", "33 of 56 seats; they had two"
  { shape: new RegExp(`(?<p>P)[^;#P]{0,4}(?<n>#)(?:O#)?S?${lot}[(;,]?\\^?V(?<k>[#0])`, 'dg'), read: between },
  // "took 30 seats, 13 of them gains"
  {
    shape: new RegExp(`(?<p>P)[^;#P]{0,4}(?<n>#)S?${lot},(?<k>#)oG`, 'dg'),
    read: (n, k) => (k === null ? null : { own: k, other: null, seats: n }),
  },
  // "took 30 seats, every one a gain"
  { shape: new RegExp(`(?<p>P)[^;#P]{0,4}(?<n>#)S?${lot},e!?G`, 'dg'), read: (n) => ({ ...won(n), seats: n }) },
  // "Labour loses control, with six of its councillors out", "as 14 of the party’s seats went"
  {
    shape: /(?<p>P)[^;#P]{0,9}(?<n>[#2])O?h?S(?:x|X|lh?S|g(?!T))/dg,
    read: (n) => ({ ...shed(n), other: null }),
    mayNameMajority: true,
  },
  // "lost control of X and seven seats", "lost its majority in X, along with seven seats"
  {
    shape: /(?<p>P)[^;#P]{0,2}l[!OCIh,T0]{1,7}[&c](?<n>#)S(?![glX]T)/dg,
    read: (n) => ({ ...shed(n), other: null }),
    mayNameMajority: true,
  },
  // "Ukip’s four seats in X were all lost"
  { shape: new RegExp(`(?<p>P)(?<n>#)S${lot}X(?!T)`, 'dg'), read: (n) => ({ ...shed(n), other: null }) },
  // "trebled its tally to six"
  {
    shape: /(?<p>P)[^;#Pm!]{0,2}E[^;#P]{0,4}T(?<n>#)/dg,
    read: (n) => (n % 3 === 0 ? { own: (n / 3) * 2, other: null, seats: n } : null),
  },
  // "Eight seats were gained by Labour", "Four seats were lost by the Tories", "… from the Tories"
  { shape: new RegExp(`(?<n>#)S${lot}WB(?<p>P)`, 'dg'), read: (n) => ({ ...won(n), seats: null }) },
  { shape: new RegExp(`(?<n>#)S${lot}W[^;#]{0,4}F(?<p>P)`, 'dg'), read: (n) => ({ ...shed(n), other: null }) },
  { shape: new RegExp(`(?<n>#)S${lot}XB(?<p>P)`, 'dg'), read: (n) => ({ ...shed(n), other: null }) },
  // "Six of those went to the Tories"
  {
    shape: /^(?<n>#)[oO]gT(?<p>P)/dg,
    needs: /\bof (?:those|them|these)\b/i,
    read: (n) => ({ ...won(n), seats: null }),
  },
  // "have doubled from two to four"
  { shape: /(?<p>P)(?:,~[^;#P]*,|,~)?[^;#Pm]{0,2}[DE]F(?<k>#)S?,?T(?<n>#)/dg, read: between },
  // "Six seats changed hands, all from Labour to the Tories"
  { shape: new RegExp(`(?<n>#)S${lot}(?:g|!)[^;#P]{0,4}F(?<p>P)T(?<q>P)`, 'dg'), read: shed },
  // "relieved Labour of three seats", "cost Labour three seats"
  { shape: /(?<q>P)[^;#P]{0,3}r(?<p>P)O(?<n>#)S/dg, read: shed },
  { shape: /r(?<p>P)O?(?<n>#)S/dg, read: (n) => ({ ...shed(n), other: null }) },
  // "doubled its tally to 24"
  {
    shape: /(?<p>P)[^;#Pm!]{0,4}D[^;#P]{0,7}T(?<n>#)/dg,
    read: (n) => (n % 2 === 0 ? { own: n / 2, other: null, seats: n } : null),
  },
  // "won 23 seats from nothing", "arrived with 11, having had none"
  { shape: new RegExp(`(?<p>P)[^;#P]{0,2}[wa]c?(?<n>#)S?${lot},?F(?:!?O)?0`, 'dg'), read: won },
  { shape: new RegExp(`(?<p>P)[^;#P]{0,2}[wavc]{1,2}(?<n>#)S?${lot},?[~^]?(?:v!?)?V0`, 'dg'), read: won },
  ...toldOfThen,
];
