import type { KnownFact } from 'sco-facts';
import { h, type VNode } from 'vue';
import { type Copyable, copyablesOf } from '../citing.js';
import { section } from './element.js';

/** The texts for those who cite the fact. The buttons appear with script; without it, the texts can be selected. */
export function citingPart(fact: KnownFact): VNode[] {
  const { forms, references } = copyablesOf(fact);
  return section('cite', 'Cite this fact', [
    ...forms.map(copyable),
    h('h3', { id: 'references', tabindex: -1 }, 'References by style'),
    ...references.map(copyable),
  ]);
}

const copyable = ({ label, text }: Copyable): VNode =>
  h('div', { class: 'copyable' }, [
    h('span', { class: 'label' }, label),
    h('pre', { class: 'text' }, text), // Vue keeps line breaks only there
    h('button', { type: 'button', hidden: true, 'aria-label': `Copy: ${label}` }, 'Copy'),
  ]);
