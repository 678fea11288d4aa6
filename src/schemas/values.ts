import * as z from 'zod/v4';
import { dayRange, withoutDoubt } from '../edtf.js';
import { idText } from './text.js';

/**
 * An EDTF date or interval, in one of the forms that facts use.
 *
 * @category Values
 * @example
 * ```ts
 * edtfSchema.safeParse('2011/2015').success; // => true
 * edtfSchema.safeParse('2011-2015').success; // => false
 * ```
 */
export const edtfSchema = z
  .string()
  .refine((text) => dayRange(text) !== undefined, {
    message: 'must be an EDTF date or interval such as 2016-11, 2017-06-08/2017-06-09 or 2011/2015',
  })
  .describe('EDTF date or interval: 2016-11, 2017-06-08/2017-06-09, 2011/2015. Not: Nov 2016, 2011-2015.');

/** Like {@link edtfSchema}, with a question mark after each date that was inferred. */
export const perhapsDate = z
  .string()
  .refine((text) => dayRange(withoutDoubt(text)) !== undefined, {
    message: 'must be an EDTF date or interval such as 2017-07 or, if it was inferred, 2017-10-25?',
  })
  .describe('EDTF date or interval, with a question mark after each date that was inferred.');

/**
 * How the post qualifies a figure.
 *
 * @category Values
 * @example
 * ```ts
 * boundSchema.options; // => ['exactly', 'moreThan', 'almost', 'approximately']
 * ```
 */
export const boundSchema = z
  .enum(['exactly', 'moreThan', 'almost', 'approximately'])
  .describe('How the post qualifies the figure; exactly if it does not.');

export const unitText = z
  .string()
  .regex(/^(?:[%1]|[a-z]+[23]?|\{[a-z]+\})$/, 'must be a UCUM code such as %, 1, t or {person}')
  .describe('UCUM code. Good: t, %, {person}. Bad: tons, percent, people.');

export const idList = z.array(idText).readonly();

const isDay = { message: 'must be a day of the calendar as YYYY-MM-DD' };
/** A day of the calendar. */
export const dayText = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { ...isDay, abort: true })
  .refine((text) => dayRange(text) !== undefined, isDay);
