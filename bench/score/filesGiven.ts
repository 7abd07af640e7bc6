/** The files that the command line names with `--file F`, in order. */
export const filesGiven = (): string[] =>
  process.argv.flatMap((word, at) => (process.argv[at - 1] === '--file' ? [word] : []));
