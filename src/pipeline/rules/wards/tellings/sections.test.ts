import { expect, test } from 'vitest';
import { toLines } from '../../../../../bench/score/controlsIn.ts';
import { wardsIn } from '../../../../../bench/score/wardsIn.ts';

// A ward’s name on a line of its own, its candidates below it, and its result told in prose above or below them.
test.each(
  toLines(String.raw`
Elm Row (Wigan) hold LAB from LAB, CON 47.9 -3, LAB 52.1 3 | Wigan council elections\n\nELM ROW\nIt took two recounts.\nJo Bell (Lab) 455 – 52.1% (+3.0)\nAl Dee (Con) 418 – 47.9% (-3.0)\nHeld by Labour, by 37. Turnout 31%.
Elm Row (Wigan) gain LAB from CON, CON 47.9 null, LAB 52.1 null | Wigan council elections\n\nElm Row\nAnother that Labour has picked up from the Conservatives.\nJo Bell (Lab) 455 – 52.1%\nAl Dee (Con) 418 – 47.9%
Elm Row (Wigan) gain LAB from CON, CON 47.9 -3, LAB 52.1 3 | Wigan council elections\n\nElm Row\nJo Bell, Lab, 455 (52.1 per cent, up 3.0); Al Dee, Con, 418 (47.9 per cent, down 3.0).\nA Conservative seat for as long as anyone recalls, lost by 37 votes.
Elm Row (Wigan) gain LAB from CON, CON 47.9 -3, LAB 52.1 3 | Wigan council elections\n\nElm Row\nThe Conservatives lost this one, and were not surprised.\nJo Bell	Labour	455	52.1%	(+3.0)\nAl Dee	Conservative	418	47.9%	(-3.0)
Elm Row (Wigan) gain LAB from CON, CON 47.9 -3, LAB 52.1 3 | Wigan council elections\n\nElm Row\n\nLAB GAIN FROM CON\n\nJo Bell	Labour	455	52.1%	+3.0\nAl Dee	Conservative	418	47.9%	-3.0
Oakhill, Ashdown and Beech (Wigan) hold LAB from LAB, CON 47.9 null, LAB 52.1 null | Wigan council elections\n\nOakhill, Ashdown and Beech\nNobody was surprised that Labour held on.\nJo Bell (Lab) 455, 52.1%\nAl Dee (Con) 418, 47.9%
Elmrow (Wigan) hold CON from CON, CON 60 null, LAB 40 null; New Elmrow (Wigan) hold LAB from LAB, CON 47.9 null, LAB 52.1 null | Wigan council elections\n\nELMROW\nAnn Hay (Con) 600 – 60.0%\nBo Fox (Lab) 400 – 40.0%\nConservative hold.\n\nNEW ELMROW\nJo Bell (Lab) 455 – 52.1%\nAl Dee (Con) 418 – 47.9%\nLabour hold.
Elm Row (Dudley) gain LAB from CON, CON 47.9 null, LAB 52.1 null; High Moor (Walsall) hold CON from CON, CON 60 null, LAB 40 null | Two council by-elections\n\nElm Row\nThe vacancy on Dudley council was the Conservatives’ to lose, and it went to Labour, which took the seat from them.\nJo Bell (Lab) 455 – 52.1%\nAl Dee (Con) 418 – 47.9%\nA gain from the Conservatives.\n\nHigh Moor\nA Conservative hold in Walsall.\nAnn Hay (Con) 600 – 60.0%\nBo Fox (Lab) 400 – 40.0%
none | Wigan council elections\n\nElm Row\nJo Bell (Lab) 455 – 52.1%\nAl Dee (Con) 418 – 47.9%\nTurnout 31%.
none | Wigan council elections\n\nElm Row\nThe Conservatives had hoped to hold on.\nJo Bell (Lab) 455 – 52.1%\nAl Dee (Con) 418 – 47.9%
none | Wigan council elections\n\nElm Row\nThe Conservatives held on.\nJo Bell (Lab) 455 – 52.1%\nAl Dee (Con) 418 – 47.9%
none | Wigan council elections\n\nElm Row\nThere was a swing of four points from the Conservatives.\nJo Bell (Lab) 455 – 52.1%\nAl Dee (Con) 418 – 47.9%
none | Wigan council elections\n\nElm Row\nLast time Labour gained it from the Conservatives.\nJo Bell (Lab) 455 – 52.1%\nAl Dee (Con) 418 – 47.9%
Elm Row (Wigan) hold LAB from LAB, CON 47.9 null, LAB 52.1 null | Wigan council elections\n\nElm Row\nLabour hold.\nJo Bell (Lab) 455 – 52.1%\nAl Dee (Con) 418 – 47.9%\n\nBOUNDARY REVIEW\n\nThe Conservatives lost their last seat in the county.
`),
)('%s | %s', (wards, text) => {
  expect(wardsIn(text)).toBe(wards);
});
