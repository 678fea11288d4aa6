const preformatted = /^(?:pre|break-spaces)/;
const hiddenInSvg = new Set(['title', 'desc', 'metadata', 'script', 'style']); // at most a hint is shown

/** How a browser sets an element that has no style of its own. */
interface Setting {
  readonly isShown: boolean;
  readonly isBlock: boolean;
  readonly isPreformatted: boolean;
}

const inline: Setting = { isShown: true, isBlock: false, isPreformatted: false };

/** Asks the browser's own style sheet, in a tree that the page's style sheets do not reach. */
function settings() {
  const host = document.createElement('div');
  host.hidden = true;
  const root = host.attachShadow({ mode: 'closed' });
  document.body.append(host);
  const known = new Map<string, Setting>([['br', { ...inline, isBlock: true }]]);
  const of = (name: string): Setting => {
    const before = known.get(name);
    if (before) return before;
    const element = document.createElement(name);
    if (element instanceof HTMLUnknownElement || name.includes('-')) return inline;
    root.append(element);
    const { display, whiteSpace } = getComputedStyle(element);
    element.remove();
    const setting = {
      isShown: display !== 'none',
      isBlock: !/^(?:inline|contents|ruby|none)/.test(display) || name === 'select' || name === 'textarea',
      isPreformatted: preformatted.test(whiteSpace),
    };
    known.set(name, setting);
    return setting;
  };
  return { of, end: () => host.remove() };
}

const isHidden = (element: Element) =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden')?.trim().toLowerCase() === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(element.getAttribute('style') ?? '');

/**
 * Extracts the visible text of an HTML page: blocks and line breaks as lines, other line breaks as spaces. Nothing of the
 * page is loaded or run. What its style sheets hide is not known.
 */
export function pageText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const parts: string[] = [];
  const styles = settings();
  let kept = 0;
  let node: Node | null = page.body;
  while (node) {
    const setting = enter(node);
    if (setting !== 'skip' && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (setting !== 'skip') leave(node);
    while (node && node !== page.body && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node);
    }
    node = node === page.body ? null : (node?.nextSibling ?? null);
  }
  styles.end();
  return parts.join('');

  function enter(at: Node): 'skip' | 'in' {
    if (at instanceof Text) {
      parts.push(kept > 0 ? at.data : at.data.replaceAll(/[ \t\n\f\r]+/g, ' '));
      return 'in';
    }
    if (!(at instanceof Element)) return 'skip';
    const { isShown, isBlock, isPreformatted } = settingOf(at);
    if (!isShown || isHidden(at)) return 'skip';
    if (isBlock) parts.push('\n');
    if (isPreformatted) kept++;
    return 'in';
  }

  function leave(at: Node): void {
    if (!(at instanceof Element)) return;
    const { isBlock, isPreformatted } = settingOf(at);
    if (isBlock) parts.push('\n');
    if (isPreformatted) kept--;
  }

  function settingOf(element: Element): Setting {
    if (element.namespaceURI === 'http://www.w3.org/1999/xhtml') return styles.of(element.localName);
    return { ...inline, isShown: !hiddenInSvg.has(element.localName) };
  }
}
