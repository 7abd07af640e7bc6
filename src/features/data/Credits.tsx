const credits: readonly (readonly [what: string, words: string, href?: string, licence?: string])[] = [
  ['Code', 'Declared, MIT licence.'],
  [
    'Borders of councils and wards',
    'Contains National Statistics data © Crown copyright and database right 2013; contains OS data © Crown copyright and database right 2013. What is derived from it here is given under the ODbL 1.0.',
    'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    'Open Government Licence v3',
  ],
  [
    'Councils, codes and regions',
    'ONS and Ordnance Survey; areas, old codes and some other names after mySociety.',
    'https://creativecommons.org/licenses/by/4.0/',
    'CC BY 4.0',
  ],
  [
    'Official record, for comparison',
    'After LEAP, the Local Elections Archive Project by Andrew Teale; Open Council Data; and the press, as each council’s basis says.',
    'https://creativecommons.org/licenses/by-sa/3.0/',
    'CC BY-SA 3.0',
  ],
  ['The documents', 'Stay their publishers’. What is quoted from each is marked, with the way to its source.'],
];

/** Whose the data is and on what terms. */
export function Credits() {
  return (
    <dl className="grid max-w-[68ch] gap-3">
      {credits.map(([what, words, href, licence]) => (
        <div key={what}>
          <dt className="font-semibold">{what}</dt>
          <dd>
            {words}{' '}
            {href ? (
              <a className="link" href={href} target="_blank" rel="noopener noreferrer">
                {licence}
              </a>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
