import { latestPageAddress } from '../citations/page.js';
import type { Fact } from '../model.js';
import { quote } from '../quote.js';
import { invalid } from '../validate.js';
import { type FactDirective, isFactDirective, readDirective } from './directive.js';
import { type MarkdownFile, reporting } from './file.js';
import { footnoteDefinition, footnoteReference } from './footnote.js';
import { inForm } from './forms.js';
import type { KnownFacts } from './known-facts.js';
import { languageOf } from './language.js';
import { markOf } from './marks.js';
import { type MarkdownNode, textNode } from './node.js';
import { checkedOptions, type RemarkFactsOptions } from './options.js';
import { textCheck } from './parser.js';
import { replaceNodes } from './replace.js';

/** A Markdown tree (mdast); its nodes are plain objects. */
export interface MarkdownTree {
  /** Kind of the node. */
  readonly type: string;
}

/** Puts facts into a tree. */
export type FactTransformer = (tree: MarkdownTree, file: MarkdownFile) => undefined;

/** Makes the function that puts facts into trees. The processor says how these are parsed. */
export function transformerOf(known: KnownFacts, processor: unknown, options: RemarkFactsOptions): FactTransformer {
  const { locale = 'en', style, footnotes = true, marks } = checkedOptions(options);

  return (tree, file) => {
    const root: MarkdownNode = tree;
    const fileLocale = reporting(file, undefined, () => languageOf(file.data)) ?? locale;
    const checkText = textCheck(processor);
    const noted = new Set<Fact>();

    const nodesOf = ({ fact, form, lang = fileLocale }: FactDirective): MarkdownNode[] => {
      const text = inForm(fact, form, lang);
      if (text === undefined)
        throw invalid(fn, `the fact ${quote(fact.id)} has no figure and no date: add {form=statement}`, form);
      const verdict = known.verdictWordsOf(fact.id);
      const title = verdict === undefined ? {} : { title: `Record: ${verdict}` };
      const mark = markOf(known.verdictOf(fact.id), marks);
      noted.add(fact);
      return [
        { type: 'link', url: latestPageAddress(fact.id), ...title, children: [textNode(text)] },
        ...(mark === '' ? [] : [textNode(mark)]),
        ...(footnotes ? [footnoteReference(fact)] : []),
      ];
    };

    replaceNodes(root, (node, isInLink) =>
      reporting(file, node.position, () => {
        checkText(node);
        if (!isFactDirective(node)) return undefined;
        if (isInLink) throw invalid(fn, 'a fact cannot stand in a link, since it is one', undefined);
        return nodesOf(readDirective(node, known));
      }),
    );
    const definitions = [...noted].map((fact) =>
      footnoteDefinition(fact, style, known.verdictWordsOf(fact.id) !== undefined),
    );
    if (footnotes) root.children?.push(...definitions);
    return undefined;
  };
}

const fn = 'remarkFacts';
