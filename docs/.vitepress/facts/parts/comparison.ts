import type { KnownFact } from 'sco-facts';
import { type Assessment, getAssessment } from 'sco-facts/record';
import { h, type VNode } from 'vue';
import { type Chart, chartsOf } from '../chart.js';
import { coordinates, mapOf } from '../map.js';
import { type ComparedRow, comparedRows } from '../recorded.js';
import { boxedTable, type Child, joined, section } from './element.js';
import { publisherLine } from './record.js';

/** The figures, dates and names that the record sets beside the post's, in charts and in a table; nothing without any. */
export function comparisonPart(fact: KnownFact): VNode[] {
  const assessment = getAssessment(fact.id) as Assessment;
  const rows = comparedRows(fact, assessment);
  if (rows.length === 0) return [];
  const map = mapOf(fact, assessment);
  const mapParts = map
    ? [
        figure(map),
        boxedTable(
          'Points on the map',
          ['number', 'point', 'coordinates'],
          map.places.map((place, index) => [String(index + 1), place.name, coordinates(place)]),
        ),
      ]
    : [];
  return section(
    'beside',
    fact.kind === 'quantity' ? 'Beside other figures' : 'Figures, dates and names in the record',
    [
      ...chartsOf(rows).map(figure),
      ...mapParts,
      boxedTable(
        'What the record sets beside it',
        ['number', 'what', 'gives', 'period', 'who gave it', 'source'],
        rows.map(cells),
        'figures',
      ),
    ],
  );
}

const figure = ({ svg, alternative, caption }: Chart): VNode =>
  h('figure', { class: 'chart' }, [
    h('div', { role: 'img', 'aria-label': alternative, innerHTML: svg }),
    h('figcaption', caption),
  ]);

function cells({ number, item, text, period, who, basis, role, references }: ComparedRow): Child[] {
  const verb = item.kind === 'figure' && item.verb ? ` (${item.verb})` : '';
  const remarks = [role, basis].filter(Boolean).join('; ');
  if (number === undefined) return ['', h('strong', 'the post'), h('strong', text), period, who, ''];
  return [
    String(number),
    item.what + verb,
    text,
    period,
    who,
    h('span', [...joined(references.map(publisherLine), '; '), remarks && ` (${remarks})`]),
  ];
}
