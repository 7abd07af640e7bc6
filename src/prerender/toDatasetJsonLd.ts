import { toCoverage } from '../app/toCoverage.ts';
import type { BuiltData } from './readBuiltData.ts';
import { toAbsolute, type SiteAddress } from './siteAddress.ts';

const types: Readonly<Record<string, string>> = { csv: 'text/csv', json: 'application/json' };
const variables = [
  'control of each council, gained, held or lost',
  'winner, shares and changes of wards',
  'seats won and lost',
  'elected mayors',
  'expectations stated before the results, and what came of them',
  'national estimates, quoted',
];

/** The schema.org `Dataset` of the data page. Addresses are absolute where the build knows the site's, else relative to the page. */
export function toDatasetJsonLd({ manifest, facts, councils }: BuiltData, site: SiteAddress): Record<string, unknown> {
  const address = (path: string) => toAbsolute(site, path) ?? site.base + path;
  const { name, date } = facts.election;
  const files = Object.keys(manifest.files).filter((file) => /^[a-z]+\.(csv|json)$/.test(file));
  const sources = facts.documents.filter((document) => document.captureOf === null);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${name}, ${date}: what live blogs reported`,
    description: `Results, hopes and estimates of the ${name} of ${date}, read out of ${facts.documents.length} live-blog documents, each figure with the words that say so. ${toCoverage(facts, councils, null).sentence}.`,
    url: address('data/'),
    license: address('data/#data-credits'), // parts are under different licences: the page names each
    creator: { '@type': 'Organization', name: 'Declared', url: address('') },
    version: manifest.hash.slice(0, 12),
    temporalCoverage: date,
    spatialCoverage: { '@type': 'Place', name: 'England' },
    variableMeasured: variables,
    isAccessibleForFree: true,
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file,
      encodingFormat: types[file.split('.').at(-1) ?? ''],
      contentUrl: address(`data/${file}`),
      contentSize: `${manifest.files[file]?.bytes ?? 0} B`,
    })),
    isBasedOn: sources.map((document) => ({
      '@type': 'CreativeWork',
      name: document.title,
      ...(document.url === null ? {} : { url: document.url }),
      ...(document.publisher === null ? {} : { publisher: { '@type': 'Organization', name: document.publisher } }),
    })),
  };
}
