import ts from 'typescript';
import type { ApiItem, DocTag } from '../../../scripts/docs/api.js';
import { mayThrow } from './throws.js';

/** What is wrong with the doc comment of an export; empty where nothing is. */
export function docFaults(item: ApiItem, checker: ts.TypeChecker): string[] {
  const { declaration } = item;
  const faults = [...sentenceFaults(item.sentence)];
  if (ts.isFunctionDeclaration(declaration)) faults.push(...functionFaults(declaration, item, checker));
  else if (!item.isType && !item.tags.some(isTestedExample)) faults.push('has no @example with a result');
  if (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)) {
    faults.push(...memberFaults(declaration));
  }
  return faults;
}

function sentenceFaults(sentence: string): string[] {
  if (sentence === '') return ['does not begin with a full sentence'];
  return /^[A-Z`]/.test(sentence) ? [] : [`begins with a sentence in small letters: ${sentence}`];
}

const isTestedExample = (tag: DocTag) => tag.name === 'example' && /\/\/ (?:=>|throws )/.test(tag.text);

function functionFaults(fn: ts.FunctionDeclaration, { tags, symbol }: ApiItem, checker: ts.TypeChecker): string[] {
  const has = (name: string) => tags.some((tag) => tag.name === name && tag.text !== '');
  const faults = fn.parameters
    .map((parameter) => parameter.name.getText())
    .filter((name) => name !== 'this' && !tags.some((tag) => tag.name === 'param' && tag.text.startsWith(`${name} - `)))
    .map((name) => `has no '@param ${name} - …'`);
  if (!has('returns')) faults.push('has no @returns');
  const throws = symbol.declarations?.some((one) => mayThrow(one, checker)); // overloads, and what is behind them
  if (throws && !has('throws')) faults.push('throws, and has no @throws');
  if (!tags.some(isTestedExample)) faults.push('has no @example with a result');
  return faults;
}

/** What is generated maps ids to what is documented elsewhere, so its members need no comment. */
function memberFaults(declaration: ts.InterfaceDeclaration | ts.ClassDeclaration): string[] {
  if (declaration.getSourceFile().fileName.includes('/src/generated/')) return [];
  const members: readonly (ts.TypeElement | ts.ClassElement)[] = declaration.members;
  return members
    .filter((member) => ts.getJSDocCommentsAndTags(member).length === 0)
    .map((member) => `has no comment on '${member.name?.getText() ?? 'the constructor'}'`);
}
