import { resolveIn } from '../../../src/citations/resolve.js';
import { citedVerdict } from '../../../src/citations/verdict.js';
import type { World } from '../../../src/citations/world.js';
import type { Archive } from '../../../src/cli/archive.js';
import { because, Fixture } from '../../history/fixture.js';

/** The command's view of a made-up line of releases. */
function archiveOf(world: World): Archive {
  return {
    version: world.version,
    releases: world.releases,
    ids: [...world.facts.keys()],
    fact: (id) => world.facts.get(id),
    resolve: (citation) => resolveIn(world, citation),
    verdict: (id) => citedVerdict(world.verdicts, { id, version: world.version }, id),
  };
}

/** Three releases in which a fact is met in every state, with the keys that the first one gave. */
export function threeReleases(verdicts: World['verdicts'] = []) {
  const fixture = new Fixture([
    'ratsArrests',
    'ratsExtraditions',
    'noAlliances',
    'aimDialogue',
    'nuclearPowers',
    'principleOpenness',
  ]).release('0.1.0');
  const ids = fixture.contents.map(({ id }) => id);
  const keys = Object.fromEntries(ids.map((id) => [id, fixture.key(id)]));
  const noAlliances = fixture.contents.find(({ id }) => id === 'noAlliances');
  const evidence = noAlliances?.evidence.map((item) => ({ ...item, start: item.start + 1 }));
  fixture
    .add('aimCooperation')
    .change('ratsArrests', { value: 2800, asPrinted: '2,800' })
    .change('ratsExtraditions', { title: 'Another title' })
    .change('noAlliances', { evidence })
    .release('0.2.0', [
      because('ratsArrests'),
      because('ratsExtraditions', { reason: 'wording' }),
      because('noAlliances', { reason: 'evidence-fix' }),
      because('aimDialogue', { event: 'moved', to: 'aimCooperation', reason: 'duplicate' }),
    ])
    .release('0.3.0', [because('nuclearPowers', { event: 'retracted' })]);
  return { fixture, keys, archive: archiveOf({ ...fixture.world(), verdicts }) };
}
