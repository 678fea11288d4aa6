import { type KnownFact, source } from 'sco-facts';
import { formatVerdict, getAssessment, verdicts } from 'sco-facts/record';
import { h, type VNode } from 'vue';
import { base } from '../../site.js';
import { leadOf } from '../lead.js';
import { paragraphsOf } from '../metadata.js';
import { joined, link } from './element.js';

/** The top of the page: what the post states, large, with the verdict, and who states it and where. */
export function headPart(fact: KnownFact): VNode[] {
  const { large, period, terms } = leadOf(fact);
  const assessment = getAssessment(fact.id);
  const label = formatVerdict(assessment) || verdicts[assessment.verdict].label;
  const { note, standing } = fact as { note?: string; standing?: { state: string; since: string; to?: string } };
  return [
    h('h1', { id: 'top', tabindex: -1 }, fact.title),
    ...(standing ? [standingPart(standing)] : []),
    ...(large === undefined
      ? []
      : [
          h('p', { class: large.length > 24 ? 'figure long' : 'figure' }, [
            large,
            ...(period === undefined ? [] : [h('small', period)]),
          ]),
        ]),
    h('p', { class: 'statement' }, fact.statement),
    h('p', { class: 'verdict-line' }, [
      h('span', { class: 'verdict', 'data-verdict': assessment.verdict }, label),
      ` ${verdicts[assessment.verdict].meaning}`,
    ]),
    h('p', { class: 'attribution' }, [
      'The ',
      link(source.url, 'post'),
      ` states this in paragraph ${joined(paragraphsOf(fact).map(String), ' and ').join('')}. It reproduces an article by ${source.claimant.name}, then ${source.claimant.office} of the SCO. Whether the statement is true is recorded separately.`,
    ]),
    ...(terms.length === 0
      ? []
      : [
          h(
            'dl',
            { class: 'terms' },
            terms.map(([term, text]) => h('div', [h('dt', term), h('dd', text)])),
          ),
        ]),
    ...(note === undefined ? [] : [h('p', { class: 'reading' }, [h('strong', 'How the post was read: '), note])]),
  ];
}

function standingPart({ state, since, to }: { state: string; since: string; to?: string }): VNode {
  const instead = to === undefined ? [] : ['; see ', link(`${base}facts/${to}`, to)];
  return h('p', { class: 'standing' }, [`This fact was ${state} in version ${since}`, ...instead, '.']);
}
