/** Why a file of the dataset could not be used: it is not there, it is of another schema version, or its content is broken. */
export type DataFault = 'missing' | 'version' | 'broken' | 'offline';

/** A fault in what was fetched, with what a reader or the site's owner can do. */
export class DataError extends Error {
  readonly fault: DataFault;
  readonly file: string;
  readonly hint: string;

  constructor(fault: DataFault, file: string, message: string, hint: string) {
    super(message);
    this.name = 'DataError';
    this.fault = fault;
    this.file = file;
    this.hint = hint;
  }
}

export const missingFile = (file: string, status: number): DataError =>
  new DataError(
    'missing',
    file,
    `The data file ${file} is missing`,
    `The server answered ${status}. If this is your site, run “npm run ingest” and publish the folder “data” with the pages.`,
  );

export const otherVersion = (file: string, found: number, expected: number): DataError =>
  new DataError(
    'version',
    file,
    `The data is of schema version ${found}; this page reads version ${expected}`,
    found > expected
      ? 'Reload the page to get its newest version. If this is your site, publish pages and data together.'
      : 'If this is your site, run “npm run ingest” again and publish the new data.',
  );

export const brokenFile = (file: string, where: string): DataError =>
  new DataError(
    'broken',
    file,
    `The data file ${file} is broken`,
    `${where} Retry; if it stays so, and this is your site, run “npm run ingest” again.`,
  );

export const unreachable = (file: string): DataError =>
  new DataError('offline', file, `The data file ${file} could not be fetched`, 'Check the connection and retry.');
