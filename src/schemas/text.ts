import * as z from 'zod/v4';

/** Matches the ids of facts, entities and topics: one camelCase word of ASCII letters and digits. */
const idPattern = /^[a-z][A-Za-z0-9]*$/;

const idMaxLength = 40; // keeps a citation key on one line

export const titleMaxLength = 80; // fits one table cell

export const idText = z
  .string()
  .max(idMaxLength)
  .regex(idPattern, 'must be one camelCase word of ASCII letters and digits, starting with a small letter')
  .describe('One camelCase word, such as ratsExtraditions. Not: rats-extraditions, RatsExtraditions, fact17.');

/** Text without line breaks, in Unicode NFC, trimmed: what canonical bytes may hold. */
export const plainText = z
  .string()
  .min(1)
  .refine((text) => text === text.normalize('NFC').trim() && !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text), {
    message: 'must be NFC, trimmed, and free of control and format characters and lone surrogates',
  });

export const sha256Text = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hexadecimal digits')
  .describe('SHA-256, as 64 lower-case hexadecimal digits.');

/** Half a SHA-256: enough to distinguish clauses, and half the bytes in every bundle. */
export const clauseDigestText = z
  .string()
  .regex(/^[0-9a-f]{32}$/, 'must be 32 lower-case hexadecimal digits')
  .describe('First 32 hexadecimal digits (128 bits) of the SHA-256 of the clause in its loose form.');

export const wikidataText = z
  .string()
  .regex(/^Q[1-9][0-9]*$/, 'must be a Wikidata item such as Q485207')
  .describe('Wikidata item, such as Q485207.');

export const urlText = z
  .string()
  .regex(
    /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w.~:/?#[\]@!$&'()*+,;=%-]*)?$/,
    'must be a web address in ASCII, as defined in RFC 3986',
  )
  .describe('Web address, as seen.');

/** The tag of a language. */
export const languageText = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language tag');
