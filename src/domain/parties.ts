// Made from data/reference/parties.csv by `npm run parties`; a test proves that they agree.

export interface PartyInfo {
  code: string;
  name: string;
  short: string;
  colours: { light: string; dark: string; safe: string; safeDark: string };
}

/** The parties and NOC in the order that every series keeps. */
export const parties: readonly PartyInfo[] = [
  {
    code: 'CON',
    name: 'Conservative',
    short: 'Con',
    colours: { light: '#0084c6', dark: '#3fa9e0', safe: '#708ee1', safeDark: '#58b6f6' },
  },
  {
    code: 'LAB',
    name: 'Labour',
    short: 'Lab',
    colours: { light: '#c70000', dark: '#f0625f', safe: '#a80a00', safeDark: '#e26d73' },
  },
  {
    code: 'LD',
    name: 'Liberal Democrat',
    short: 'LD',
    colours: { light: '#ed6300', dark: '#ff9a45', safe: '#be8228', safeDark: '#ffc854' },
  },
  {
    code: 'UKIP',
    name: 'UKIP',
    short: 'UKIP',
    colours: { light: '#7d0068', dark: '#c071b4', safe: '#571468', safeDark: '#7652b3' },
  },
  {
    code: 'REF',
    name: 'Reform UK',
    short: 'Ref',
    colours: { light: '#0f8fa3', dark: '#35c0d6', safe: '#3f7f8f', safeDark: '#7fc4d0' },
  },
  {
    code: 'GRN',
    name: 'Green',
    short: 'Grn',
    colours: { light: '#39a566', dark: '#5fc98a', safe: '#1a7256', safeDark: '#5fb087' },
  },
  {
    code: 'IND',
    name: 'Independent',
    short: 'Ind',
    colours: { light: '#6f6257', dark: '#b8a999', safe: '#7c6f64', safeDark: '#b5a698' },
  },
  {
    code: 'RA',
    name: 'Residents',
    short: 'RA',
    colours: { light: '#8a5a2b', dark: '#c99a68', safe: '#8f6b45', safeDark: '#c9a577' },
  },
  {
    code: 'PC',
    name: 'Plaid Cymru',
    short: 'PC',
    colours: { light: '#2f7d5b', dark: '#63b894', safe: '#2f6e66', safeDark: '#6bb3a9' },
  },
  {
    code: 'SNP',
    name: 'SNP',
    short: 'SNP',
    colours: { light: '#b08d00', dark: '#e6c84a', safe: '#a58a1f', safeDark: '#e0cb6a' },
  },
  {
    code: 'OTH',
    name: 'Other',
    short: 'Oth',
    colours: { light: '#848484', dark: '#9a9a9a', safe: '#848484', safeDark: '#9a9a9a' },
  },
  {
    code: 'NOC',
    name: 'No overall control',
    short: 'NOC',
    colours: { light: '#5c5c5c', dark: '#bdbdbd', safe: '#9c9293', safeDark: '#d6d6d6' },
  },
];
