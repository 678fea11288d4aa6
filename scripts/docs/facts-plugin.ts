import {
  type Application,
  Converter,
  DeclarationReflection,
  type PageDefinition,
  type Reflection,
  ReflectionKind,
} from 'typedoc';
import { MemberRouter } from 'typedoc-plugin-markdown';
import { getFact } from '../../src/facts.js';
import { factIds } from '../../src/generated/facts.js';

const afterTypeDoc = -1000; // TypeDoc sets the sources and comments at priority 0

/**
 * TypeDoc plugin: the page of a fact's constant is the page of the fact, so the constant has none of its own, and lists
 * of constants print what the post states.
 */
export function load(app: Application): void {
  app.renderer.defineRouter('facts', FactRouter);
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      const constants = project.getReflectionsByKind(ReflectionKind.Variable).filter(isFactConstant);
      for (const id of factIds) {
        const comment = constants.find(({ name }) => name === id)?.comment;
        if (!comment) throw new Error(`facts-plugin: TypeDoc has no constant '${id}' that is defined in data/facts/`);
        comment.summary = [{ kind: 'text', text: `The post states: ${getFact(id).statement}` }];
      }
    },
    afterTypeDoc,
  );
}

/** Whether something is the constant of a fact, and not of the same name. */
function isFactConstant(reflection: Reflection): reflection is DeclarationReflection {
  return (
    reflection instanceof DeclarationReflection &&
    reflection.kindOf(ReflectionKind.Variable) &&
    reflection.sources?.[0]?.fileName.startsWith('data/facts/') === true
  );
}

class FactRouter extends MemberRouter {
  override buildChildPages(reflection: Reflection, pages: PageDefinition<Reflection>[]): void {
    if (isFactConstant(reflection)) this.fullUrls.set(reflection, `../facts/${reflection.name}.md`);
    else super.buildChildPages(reflection, pages);
  }
}
