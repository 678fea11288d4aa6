/**
 * A plugin for remark: figures in Markdown and MDX, each with its bound, verdict, page and reference.
 *
 * @module sco-facts/remark
 * @packageDocumentation
 */
export { type ErrorCode, ScoFactsError } from '../errors.js';
export type { FailOptions, MarkdownFile, Position } from './file.js';
export type { FactMarks, MarkedVerdict } from './marks.js';
export type { RemarkFactsOptions } from './options.js';
export type { FactTransformer, MarkdownTree } from './plugin.js';
export { remarkFacts } from './remark-facts.js';
