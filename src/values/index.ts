/**
 * The figures, dates and periods of the facts as numbers and strings that bundlers inline.
 *
 * A figure or a date has the name of its fact, and a period has that name with `Period` added. Figures come without
 * bound and unit: the doc comments give them. Shares are in percent or fractions of 1, as the unit of the fact says.
 *
 * @module sco-facts/values
 * @packageDocumentation
 */
export * from '../generated/values.js'; // one constant per value: the list of names is made from data/
