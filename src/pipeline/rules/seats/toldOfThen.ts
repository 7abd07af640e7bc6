import { between, lot, shed, won, type Told } from './toldReadings.ts';

/** More ways of telling a change by what was before, by who is new, and by whose seats went. */
export const toldOfThen: readonly Told[] = [
  // "won six seats after having none", "have 57, having won none in 2021"
  {
    shape: new RegExp(`(?<p>P)[^;#P]{0,3}[wavc]{1,2}(?<n>#)S?${lot},?\\^?[vVw]{1,2}(?<k>0)`, 'dg'),
    needs: /\bhaving (?:had |won |held )?(?:none|no |nothing)\b/i,
    read: won,
  },
  // "has five new councillors", "Five new Ukip councillors in X"
  {
    shape: /(?<p>P)[^;#P]{0,1}[vw](?<n>#)S/dg,
    needs:
      /\b(?:has|have|gets?|got|gain(?:s|ed)?|welcomes?|won) \w+ (?:brand[- ])?new (?:council )?(?:councillors|seats)\b/i,
    read: (n) => ({ ...won(n), seats: null }),
  },
  {
    shape: /(?<n>#)(?<p>P)S(?!x|X|lh?S)/dg,
    needs: /\b\w+ (?:brand[- ])?new (?!seats|councillors)(?:\w+ ){1,2}councillors\b/i,
    read: (n) => ({ ...won(n), seats: null }),
  },
  // "every Lib Dem has been beaten, twelve seats gone, all of them to Labour"
  { shape: /(?<p>P)[^;#P]{0,9}(?<n>[#2])S(?:x|X),[eho!]{0,3}T(?<q>P)/dg, read: shed },
  // "saw nine of its councillors in X defeated"
  {
    shape: new RegExp(`(?<p>P)[^;#P]{0,3}(?<n>[#2])O?h?S${lot}(?:X|x|g(?!T))`, 'dg'),
    needs: /\b(?:saw|sees|seen|seeing|watched|had) (?:\w+ )(?:of )/i,
    read: (n) => ({ ...shed(n), other: null }),
  },
  // "There are now eight Greens on X council, where there were four", "X now has eight Green councillors; it had four"
  {
    shape: new RegExp(`[vV](?<n>#)(?<p>P)S?${lot}[,;(]\\^?!?[vV](?<k>[#0])(?!#)`, 'dg'),
    needs: /\b(?:where|it|there|and) (?:there )?(?:had|was|were|used to)\b/i,
    read: between,
  },
  // "X gets its first Green councillor"
  {
    shape: /C!h?(?<n>1)(?<p>P)S/dg,
    needs:
      /\b(?:gets?|got) (?:its|their) first (?:ever )?\w+(?: \w+)? (?:councillor|seat)\b(?! of the (?:night|day|morning|evening))/i,
    read: () => ({ own: 1, other: null, seats: 1 }),
  },
  // "entered X council with three seats", "made its debut on X council with seven seats"
  {
    shape: /(?<p>P)[^;#P]{0,7}c(?<n>#)S/dg,
    needs:
      /\b(?:enter(?:s|ed)|(?:makes?|made) (?:its|their) debut|arriv(?:es?|ed))\b[^,;.]* with \w+ (?:seats|councillors)\b/i,
    read: won,
  },
  // "began the day with nobody on X council and finished it with ten"
  {
    shape: new RegExp(`(?<p>P),?~?a!?c?(?<k>[#0])S?${lot},?&?a!?c?(?<n>[#0])S?(?=[,;&)]|!?$)`, 'dg'),
    needs:
      /\b(?:began|started|starting|beginning)\b.*\b(?:came out|emerged?|end(?:s|ed)?(?: up)?|finish(?:es|ed)?|ending|finishing)\b/i,
    read: between,
  },
  // "managed one seat more"
  {
    shape: /(?<p>P)[^;#P]{0,2}(?<n>#)(?:S?m|mS)(?![^;,.]?P)/dg,
    needs:
      /\bmanage[sd]? (?:just |only |but )?\w+ (?:(?:seats? )?(?:more|extra)|(?:more|extra|further) seats?)\b(?! than)/i,
    read: (n) => ({ own: n, other: null, seats: null }),
  },
  // "All 16 Ukip seats in X went", "Ukip’s 16 seats in X went"
  { shape: new RegExp(`(?:(?<n>#)(?<p>P)S${lot}g)(?=[,;&)]|!?$)`, 'dg'), read: (n) => ({ ...shed(n), other: null }) },
  {
    shape: new RegExp(`(?<!O)(?<p>P)(?<n>#)S${lot}g(?=[,;&)]|!?$)`, 'dg'),
    needs: /^(?!.*\b(?:half|most|some) (?:of )?(?:the )?\w+[’'])/is,
    read: (n) => ({ ...shed(n), other: null }),
  },
  // "ends with 30 councillors in X, against 24 before"
  {
    shape: new RegExp(`(?<p>P)[^;#P]{0,6}(?<n>#)S${lot},!?(?<k>#)(?=[^;#P]{0,2}(?:[,;)]|$))`, 'dg'),
    needs:
      /\bagainst (?:the )?\w+ (?:before|last time|previously|(?:a|\w+) years? ago|in (?:19|20)\d\d|(?:it|they) had)\b/i,
    read: between,
  },
];
