import { source } from '../../generated/source.js';
import { dateWords } from '../styles/date.js';

/** Says who states the fact and where, since the package only reports it. */
export function evidenceNote({ where }: { readonly where: string }): string {
  const { author, containerTitle, issued } = source;
  const { day, month, year } = dateWords(issued);
  return `Evidence: ${author.literal}, ${containerTitle}, ${day} ${month} ${year}, ${where}`;
}
