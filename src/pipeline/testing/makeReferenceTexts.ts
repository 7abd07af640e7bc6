/** The reference folder of a made-up country, by file name: two districts, a county, a later unitary, and three parties. */
export const makeReferenceTexts = (): Map<string, string> =>
  new Map([
    [
      'parties.csv',
      'code,name,short,aliases\nCON,Conservative,Con,Conservatives;Tories\nLAB,Labour,Lab,Labour Party\nNOC,No overall control,NOC,hung\n',
    ],
    [
      'councils-2018.csv',
      [
        'gss,name,official_name,type,county,region,lat,lng,aliases,to,hex_q,hex_r',
        'E07000901,Anytown,Anytown Borough Council,non-metropolitan-district,Anyshire,South,51.5,-0.5,Any Town;Anytown Borough,,3,4',
        'E06000901,"Nether, Over and Under",Nether Council,unitary-authority,,North,53.5,-1.5,,2020-04-01,,',
        '',
      ].join('\n'),
    ],
    [
      'counties-2018.csv',
      'gss,name,official_name,type,region,lat,lng,aliases,to\nE10000901,Anyshire,Anyshire County Council,shire-county,South,51,-0.4,,2021-04-01\n',
    ],
    [
      'authorities-other.csv',
      'gss,name,official_name,type,nation,from,to\nE06000902,Anyshire,Anyshire Council,Unitary authority,England,2021-04-01,\nW06000901,Anyfa,Anyfa Council,Welsh unitary authority,Wales,1996-04-01,\n',
    ],
    [
      'council-aliases-ambiguous-2018.csv',
      'alias,candidates_gss,reading\nNether & Any,E06000901;E07000901,"ask, always"\n',
    ],
    [
      'official-control-2018.csv',
      'gss,control_before,control_after,disputed,basis\nE07000901,CON,LAB,,made up\nE06000901,NOC,,yes,made up\n',
    ],
    ['wards-2013.csv', 'gss_council,name\nE07000901,Mill\nE07000901,St Anne’s\n'],
  ]);
