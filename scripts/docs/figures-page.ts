import type { UnitTable } from '../../src/figure.js';
import { figureSection, figureSets } from './figure-sections.js';
import { isOfRats } from './rats-page.js';

const head = `---
title: Figures side by side
pageClass: wide
aside: false
prev: false
next: false
---

<!-- Made from data/ by npm run docs. -->

# Figures side by side

Each table begins with a figure of the post. Below it is every figure that the record sets beside it: who gave it and
when, for which period, and how it was arrived at. Where two figures do not agree, both are shown. The figures on the
work of RATS have [a page of their own](rats.md).

In code: \`getFigureTable()\` from \`sco-facts/record\`. In data: \`figures.csv\`.
`;

/** The page with the figures of the post and those beside them, apart from those of RATS. */
export const figuresPage = (units: UnitTable): string =>
  [
    head,
    ...figureSets()
      .filter((set) => !isOfRats(set))
      .map((set) => figureSection(set, units)),
  ].join('');
