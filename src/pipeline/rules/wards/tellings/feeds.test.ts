import { expect, test } from 'vitest';
import { toLines } from '../../../../../bench/score/controlsIn.ts';
import { wardsIn } from '../../../../../bench/score/wardsIn.ts';

// The same in lists, candidates’ lines, by-elections and live pages.
test.each(
  toLines(String.raw`
Kingsway Park (Stockport) hold LAB from LAB | Stockport council results: as they came in\n\nLabour’s majority in Kingsway Park was cut to 44, but it held the seat.
Kingsway Park (Stockport) hold LAB from LAB | Stockport council results: as they came in\n\nLabour just about survived in Kingsway Park, 44 votes ahead of Reform.
Kingsway Park (Stockport) hold LD from LD | Stockport council results: as they came in\n\nThe Lib Dems defended Kingsway Park successfully.
Balham (Wandsworth) win LAB from -; Wandsworth hold CON from CON | Local elections 2018: live\n\nLabour have held Wandsworth? No. The Conservatives have held it. In Balham Labour won.
Arboretum (Derby) gain CON from LAB | Derby count: live\n\nThe Labour leader has lost his seat in Arboretum to the Conservatives.
Arboretum (Derby) win CON from - | Derby count: live\n\nIn Arboretum Labour lost out to the Conservatives by 12 votes.
Arboretum (Derby) hold LAB from LAB; Chellaston (Derby) hold CON from CON; Normanton (Derby) hold LAB from LAB; Sinfin (Derby) hold LAB from LAB | Derby count: live\n\nNormanton, Arboretum and Sinfin stay Labour, Chellaston stays Conservative.
Allestree (Derby) hold CON from CON; Arboretum (Derby) gain CON from -; Chellaston (Derby) hold CON from CON; Normanton (Derby) hold LAB from LAB; Sinfin (Derby) hold LAB from LAB; Spondon (Derby) hold CON from CON | Derby count: live\n\nConservative holds: Chellaston, Allestree, Spondon. Labour holds: Normanton, Sinfin. Conservative gain: Arboretum.
Arboretum (Derby) gain CON from LAB; Normanton (Derby) hold LAB from LAB; Sinfin (Derby) hold LAB from LAB | Derby count: live\n\nSo far: Normanton (Lab hold), Sinfin (Lab hold), Arboretum (Con gain from Lab).
Arboretum (Derby) gain CON from LAB; Normanton (Derby) win LAB from -; Sinfin (Derby) win LAB from - | Derby count: live\n\nNormanton - Labour; Sinfin - Labour; Arboretum - Conservative (gain from Labour).
Arboretum (Derby) gain CON from LAB; Sinfin (Derby) gain LD from LAB | Derby count: live\n\nTwo wards changed hands: Arboretum, from Labour to the Conservatives, and Sinfin, from Labour to the Lib Dems.
Arboretum (Derby) gain CON from LAB; Sinfin (Derby) gain CON from LAB | Derby count: live\n\nThe Conservatives took Arboretum and Sinfin from Labour but missed out in Normanton by 12 votes.
Arboretum (Derby) gain CON from LAB; Normanton (Derby) hold LAB from LAB; Sinfin (Derby) gain CON from LAB | Derby count: live\n\nThe Conservatives took Arboretum and Sinfin from Labour, who held Normanton by 12 votes.
Arboretum (Derby) win LAB from -; Normanton (Derby) win LAB from -; Sinfin (Derby) win LAB from - | Derby count: live\n\nSinfin, Normanton and Arboretum all elected Labour councillors.
Arboretum (Derby) win LAB from -; Normanton (Derby) win LAB from -; Sinfin (Derby) win LAB from - | Derby count: live\n\nLabour councillors were elected in Sinfin, Normanton and Arboretum.
Sinfin (Derby) win LAB from - | Derby count: live\n\nLabour swept the board in Sinfin, taking all three seats.
Sinfin (Derby) win LAB from - | Derby count: live\n\nIt was a clean sweep for Labour in Sinfin.
Sinfin (Derby) gain REF from LAB | Derby count: live\n\nSinfin, solidly Labour for forty years, has gone to Reform.
Sinfin (Derby) win REF from - | Derby count: live\n\nSinfin was the first upset of the night: Reform beat Labour by 301 votes.
Sinfin (Derby) win REF from - | Derby count: live\n\nThe first upset of the night came in Sinfin, where Reform beat Labour by 301 votes.
Sinfin (Derby) gain REF from LAB | Derby count: live\n\nFirst blood to Reform, who take Sinfin from Labour by 301 votes.
Sinfin (Derby) gain REF from LAB | Derby count: live\n\nReform are on the board. They have taken Sinfin from Labour.
Sinfin (Derby) gain REF from LAB | Derby count: live\n\nReform have their first councillor in the city after taking Sinfin from Labour.
Sinfin (Derby) win REF from - | Derby count: live\n\nReform have broken through in Sinfin, winning two of the three seats.
Normanton (Derby) hold LAB from LAB; Sinfin (Derby) gain REF from - | Derby count: live\n\nMore from Derby. Sinfin: Reform gain. Normanton: Labour hold.
Sinfin (Derby) gain REF from LAB, CON 18.2 null, LAB 36.7 null, REF 45.1 null | Derby count: live\n\nSinfin ward result\nReform UK: 1,204 (45.1%)\nLabour: 980 (36.7%)\nConservative: 486 (18.2%)\nReform UK gain from Labour
Sinfin (Derby) win REF from - | Derby count: live\n\nSinfin\nElected: Ray Hill (Reform UK), 1,204\nAnn Lee (Labour) 980
Sinfin (Derby) win REF from - | Derby count: live\n\nSinfin: Ray Hill (Reform UK) elected, Ann Lee (Labour) defeated.
Sinfin (Derby) win REF from - | Derby City Council election 2018: results\n\nSinfin\nElected: Ray Hill (Reform UK), 1,204\nAnn Lee (Labour) 980
Sinfin (Derby) win REF from - | Derby City Council election 2018: results\n\nSinfin\nRay Hill (Reform UK) 1,204 - ELECTED\nAnn Lee (Labour) 980
Sinfin (Derby) win REF from - | Derby City Council election 2018: results\n\nSinfin\nRay Hill, Reform UK, 1,204 (elected)\nAnn Lee, Labour, 980
Sinfin (Derby) win REF from - | Derby City Council election 2018: results\n\nSinfin ward\n* Ray Hill (Reform UK) - 1,204 votes *ELECTED*\n* Ann Lee (Labour) - 980 votes
Sinfin (Derby) win REF from - | Derby City Council election 2018: results\n\nSinfin (one seat)\nRay Hill (Reform UK) 1,204 elected
Sinfin (Derby) gain REF from LAB | Derby City Council election 2018: results\n\nSinfin - turnout 31.2%\nReform gain from Labour\nRay Hill (Reform UK) 1,204\nAnn Lee (Labour) 980
Sinfin (Derby) gain REF from LAB, LAB 36.7 null, REF 48.2 null | Derby City Council election 2018: results\n\nSinfin - REFORM GAIN (from Labour). Reform 48.2%, Labour 36.7%.
Sinfin (Derby) gain REF from LAB, CON 15.1 -4, LAB 36.7 -20.1, REF 48.2 48.2 | Derby City Council election 2018: results\n\nSinfin: REF GAIN FROM LAB. REF 48.2 (+48.2) LAB 36.7 (-20.1) CON 15.1 (-4)
Sinfin (Derby) gain REF from LAB | Derby City Council election 2018: results\n\nReform GAIN Sinfin from Labour.
Sinfin (Derby) gain REF from LAB | Derby City Council election 2018: results\n\nReform UK GAIN - Sinfin (from Labour)
Sinfin (Derby) hold LAB from LAB | Derby City Council election 2018: results\n\nLabour HOLD - Sinfin
Arboretum (Derby) gain CON from LAB; Normanton (Derby) hold LAB from LAB; Sinfin (Derby) hold LAB from LAB | Derby City Council election 2018: results\n\nLAB HOLD Sinfin\nLAB HOLD Normanton\nCON GAIN Arboretum FROM LAB
Arboretum (Derby) hold LAB from LAB; Normanton (Derby) hold LAB from LAB; Sinfin (Derby) hold LAB from LAB | Derby City Council election 2018: results\n\nSinfin, Normanton, Arboretum: all Labour holds.
Arboretum (Derby) hold LAB from LAB; Normanton (Derby) hold LAB from LAB; Sinfin (Derby) hold LAB from LAB | Derby City Council election 2018: results\n\nThree Labour holds: Sinfin, Normanton and Arboretum.
Arboretum (Derby) hold LAB from LAB; Normanton (Derby) hold LAB from LAB; Sinfin (Derby) hold LAB from LAB | Derby City Council election 2018: results\n\nThree more Labour holds, in Sinfin, Normanton and Arboretum.
Normanton (Derby) gain CON from LAB; Sinfin (Derby) gain CON from LAB | Derby City Council election 2018: results\n\nTwo Conservative gains from Labour, in Sinfin and Normanton.
Sinfin (Derby) gain CON from LAB | Derby City Council election 2018: results\n\nAnother Conservative gain, this one in Sinfin from Labour.
Sinfin (Derby) gain CON from LAB | Derby City Council election 2018: results\n\nAnother one for the Conservatives: they’ve taken Sinfin from Labour.
Sinfin (Derby) hold LAB from LAB | Derby City Council election 2018: results\n\nNo joy for the Conservatives in Sinfin: Labour have held it by 40.
Sinfin (Derby) hold LAB from LAB | Derby City Council election 2018: results\n\nSinfin has stayed red.
Sinfin (Derby) gain CON from - | Derby City Council election 2018: results\n\nSinfin has turned blue.
Sinfin (Derby) win LAB from - | Derby City Council election 2018: results\n\nAll three Sinfin seats have been won by Labour.
Sinfin (Derby) hold LAB from LAB | Derby City Council election 2018: results\n\nAll three seats in Sinfin have been held by Labour.
Sinfin (Derby) hold LAB from LAB | Derby City Council election 2018: results\n\nLabour keep all three in Sinfin.
Sinfin (Derby) win LAB from - | Derby City Council election 2018: results\n\nLabour take all three in Sinfin.
Sinfin (Derby) win LAB from - | Derby City Council election 2018: results\n\nThree out of three for Labour in Sinfin.
Sinfin (Derby) gain CON from LAB | Derby City Council election 2018: results\n\nThe Conservatives have pulled off a shock in Sinfin, gaining all three seats from Labour.
Sinfin (Derby) gain CON from LAB; Sinfin (Derby) hold LAB from LAB | Derby City Council election 2018: results\n\nThe Conservatives gained one of the three seats in Sinfin from Labour, who kept the other two.
Sinfin (Derby) gain CON from LAB | Derby City Council election 2018: results\n\nThe Conservatives picked up a seat in Sinfin at Labour’s expense.
Sinfin (Derby) win LAB from - | Derby City Council election 2018: results\n\nIn Sinfin, Ann Lee (Labour) beat Ray Hill (Conservative) by 40 votes.
Sinfin (Derby) hold LAB from LAB | Derby City Council election 2018: results\n\nAnn Lee has held Sinfin for Labour.
Sinfin (Derby) gain LAB from CON | Derby City Council election 2018: results\n\nAnn Lee has gained Sinfin for Labour from the Conservatives.
Sinfin (Derby) hold LAB from LAB | Derby City Council election 2018: results\n\nSinfin councillor Ann Lee (Lab) was re-elected with a majority of 40.
Sinfin (Derby) gain LAB from - | Derby City Council election 2018: results\n\nFormer mayor Ann Lee won back Sinfin for Labour.
Sinfin (Derby) gain LAB from CON | Derby City Council election 2018: results\n\nLabour have regained Sinfin, which they lost to the Conservatives in 2014.
Normanton (Derby) gain LAB from CON; Sinfin (Derby) gain CON from LAB | Derby City Council election 2018: results\n\nSinfin (Lab to Con); Normanton (Con to Lab)
Normanton (Derby) gain LD from LAB; Sinfin (Derby) gain CON from LAB | Derby City Council election 2018: results\n\nTwo wards changed hands: Sinfin, from Labour to the Conservatives, and Normanton, from Labour to the Lib Dems.
Sinfin (Derby) hold LAB from LAB | Derby City Council election 2018: results\n\nSinfin result: Labour 1,204, Conservative 980, Green 311. Labour hold with a majority of 224.
Sinfin (Derby) hold LAB from LAB | Derby City Council election 2018: results\n\nSinfin. Labour hold. Majority: 224. Turnout: 31%. Next up, Normanton.
Sinfin (Derby) hold LAB from LAB | Derby City Council election 2018: results\n\nJust in: Sinfin. It’s a Labour hold, but with the majority down to 40.
Sinfin (Derby) gain CON from LAB | Derby City Council election 2018: results\n\nSinfin now, and Labour have lost it. The Conservatives win by 40 votes.
Sinfin (Derby) gain CON from LAB | Derby City Council election 2018: results\n\nSinfin declared. Conservatives win, taking the seat from Labour.
Haverhill East (West Suffolk) hold CON from CON, CON 48.1 -2, LAB 31.2 4.1, LD 20.7 null | Council by-elections this week\n\nHaverhill East (West Suffolk): Conservative hold. Con 48.1% (-2.0), Lab 31.2% (+4.1), LD 20.7%.
Haverhill East (West Suffolk) gain LD from CON | Council by-elections this week\n\nThe Lib Dems gained Haverhill East on West Suffolk council from the Conservatives.
Haverhill East (West Suffolk) gain LD from CON | Council by-elections this week\n\nIn West Suffolk the Lib Dems gained Haverhill East from the Conservatives by 12 votes.
Abram (Wigan) hold LAB from LAB; Hulton (Bolton) gain CON from LAB | Council by-elections this week\n\nIn Wigan there was a Labour hold in Abram and in Bolton a Conservative gain from Labour in Hulton.
Abram (Wigan) hold LAB from LAB, LAB 51 null; Hulton (Bolton) gain CON from LAB | Council by-elections this week\n\nLabour held Abram in Wigan with 51 per cent of the vote, and lost Hulton in Bolton to the Conservatives.
Abram (Wigan) hold LAB from LAB; Hulton (Bolton) gain CON from LAB | Council by-elections this week\n\nWigan: Labour held Abram. Bolton: the Conservatives gained Hulton from Labour.
Abram (Wigan) hold LAB from LAB | Council by-elections this week\n\nThe week’s only by-election was in Wigan, where Labour held Abram.
Abram (Wigan) win LAB from - | Council by-elections this week\n\nA by-election for the Abram ward of Wigan council was won by Labour.
Abram (Wigan) hold LAB from LAB | Council by-elections this week\n\nThursday’s by-election in Abram, on Wigan council, produced a Labour hold.
Abram (Wigan) hold LAB from LAB | Council by-elections this week\n\nAbram, Wigan. Labour hold.
Abram (Wigan) hold LAB from LAB | Council by-elections this week\n\nAbram (Wigan MBC) - Lab hold
Abram (Wigan) hold LAB from LAB, CON 30.1 -1, LAB 51 2, LD 18.9 -1 | Council by-elections this week\n\nWigan MBC, Abram: Lab 51.0 (+2.0), Con 30.1 (-1.0), LD 18.9 (-1.0). Lab hold.
Abram (Wigan) hold LAB from LAB | Wigan count: live\n\nThe Labour group leader, Ann Lee, held her Abram seat.
Abram (Wigan) gain CON from LAB | Wigan count: live\n\nAnn Lee, the Labour leader, has been beaten in Abram by the Conservatives.
Abram (Wigan) gain CON from LAB | Wigan count: live\n\nLabour leader Ann Lee is out, beaten in Abram by Conservative Bob Roe.
Abram (Wigan) gain LAB from CON | Wigan count: live\n\nThe Conservatives, who won Abram in 2014, have lost it to Labour.
Abram (Wigan) gain LAB from CON | Wigan count: live\n\nThe Tories concede Abram to Labour.
Abram (Wigan) win LAB from - | Wigan count: live\n\nLabour need to win Abram and Bryn. They have won Abram.
Abram (Wigan) hold LAB from LAB | Wigan count: live\n\nAfter a recount, Labour have held Abram by 12 votes.
Abram (Wigan) hold LAB from LAB | Wigan count: live\n\nAfter a recount Abram stays with Labour by 12 votes.
Abram (Wigan) hold LAB from LAB; Wigan hold LAB from LAB | Wigan count: live\n\nLabour kept Wigan with 55 seats. It also kept all three seats in Abram.
Wigan hold LAB from LAB | Wigan count: live\n\nWith Abram declared, Labour have held Wigan.
`),
)('%s: %s', (expected, text) => {
  expect(wardsIn(text)).toBe(expected);
});
