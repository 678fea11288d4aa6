import { faultIn, type Rule } from './rule.js';

// hosts of unofficial copies; a document seen only there is cited by its original, without address
const hostsOfCopies =
  /^https?:\/\/(?:[^/]*\.)?(?:fanyjok\.com|wikisource\.org|studocu\.com|coursehero\.com|kimandelvis\.com|dd-floors\.com|docslib\.org|seaspiritstudio\.com|li\.ru|movatter\.jp|scribd\.com)\.?(?:[/:?#]|$)/i;

/** A reference gives an address if the original was seen there, and none if only a copy was. */
export const addressesAreOriginal: Rule = ({ record }) =>
  record.references.flatMap(({ file, value: { id, URL: address, seen } }) => {
    if (address !== undefined && hostsOfCopies.test(address)) {
      return [
        faultIn(file, id, 'URL', 'is the address of an unofficial copy', "leave it out, and set seen.how to 'copy'"),
      ];
    }
    if (seen.how === 'copy') {
      return address === undefined
        ? []
        : [faultIn(file, id, 'URL', 'is given, though only a copy was seen', 'leave it out, or correct seen.how')];
    }
    return address === undefined
      ? [faultIn(file, id, 'URL', `is missing, though seen.how is '${seen.how}'`, "give it, or set seen.how to 'copy'")]
      : [];
  });
