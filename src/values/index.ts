/**
 * The figures, dates and periods of the facts, each a number or a text, which bundlers replace by its literal.
 *
 * A figure or a date is named as its fact is, and a period with `Period` added. Figures lack their bound and unit here:
 * the doc comments have them. Shares are numbers in percent, or fractions of 1, as the unit of the fact says.
 *
 * @module sco-facts/values
 * @packageDocumentation
 */
export * from '../generated/values.js'; // one constant per value: the list of names is made from data/
