import { citationKeyText } from '../../src/citations/key-text.js';
import type { Fact } from '../../src/model.js';

const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;

/** What the docs show of one fact and one version: a citation key, its check, and where the files are. */
export function citationParts(fact: Fact, version: string) {
  const file = `dist/facts/${fact.id}.json`;
  return {
    citationKey: fence('', citationKeyText(version, fact)),
    digestCheck: fence(
      'sh',
      `$ sha256sum node_modules/sco-facts/${file}\n${fact.digest}  node_modules/sco-facts/${file}`,
    ),
    fileAddresses: fence(
      '',
      `https://unpkg.com/sco-facts@${version}/dist/facts.json\nhttps://unpkg.com/sco-facts@${version}/dist/facts.csv`,
    ),
  };
}
