/** The files, besides package.json and those that changesets writes, in which users copy the version of the package. */
export const versionedFiles: readonly string[] = [
  'docs/guide/integrations.md',
  'test/manuscript/.github/workflows/citations.yml',
  'test/manuscript/.pre-commit-config.yaml',
];

/** Names a version where a text names one of the package: in `sco-facts@1.2.3`, `@v1.2.3` of the action, and `rev:`. */
export function withVersion(text: string, version: string): string {
  return text.replaceAll(/(\bsco-facts@v?|\brev: v)\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?/g, `$1${version}`);
}
