"""The few lines that run inside the page, in a world of their own beside it: the page's scripts stay dead.

`newsdesk.splice([[start, removed, [html, ...], typed], ...])` changes blocks of the body and answers how many there
are. `newsdesk.become(html)` turns the page into another rendering of it. `newsdesk.bar(shown)` gives the page a scroll
bar or none. `newsdesk.at(x, y)` says which words of the
body are there. `newsdesk.top()` and `newsdesk.goTo(top)` say and set what stands at the top of the viewport: the number
of the body's block and how far it has passed (3.5: the fourth, by half); -1 is the top of the page.

The first two touch only what differs: a picture that stays is not loaded again, and the engine's own scroll anchoring
keeps the text under the reader's eyes where it was.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

RenderedSplice = tuple[int, int, Sequence[str], bool]


def install(accent: str, thumb: str) -> str:
    """What runs as soon as a page's elements stand, before it is painted.

    `accent` is the colour of the mark beside the block in work, `thumb` the scroll bar's. The page stays paper in a
    dark window too, as the site's reader by day sees it.
    """
    return _INSTALL.replace("ACCENT", accent).replace("THUMB", thumb)


def splice_call(splices: Sequence[RenderedSplice]) -> str:
    return f"newsdesk.splice({json.dumps(splices)})"


def at_call(x: float, y: float) -> str:
    """Asks for the words at this place of the viewport, in CSS pixels: see `Spot` (ui/preview/spot.py)."""
    return f"JSON.stringify(newsdesk.at({x}, {y}))"


def bar_call(shown: bool) -> str:
    """Whether the page has a scroll bar that takes room from it."""
    return f"newsdesk.bar({'true' if shown else 'false'})"


def top_call() -> str:
    return "newsdesk.top()"


def go_to_call(top: float) -> str:
    return f"newsdesk.goTo({top})"


def become_call(html: str) -> str:
    return f"newsdesk.become({json.dumps(html)})"


_INSTALL = r"""
globalThis.newsdesk = (() => {
  const parse = (html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
  };

  const sameAttributes = (old, fresh) => {
    for (const {name} of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
    for (const {name, value} of fresh.attributes)
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  };

  const sameKind = (old, fresh) =>
    old.nodeType === fresh.nodeType && old.nodeName === fresh.nodeName && old.namespaceURI === fresh.namespaceURI;

  const morph = (old, fresh) => {
    let have = old.firstChild;
    let next = fresh.firstChild;
    while (next) {
      const after = next.nextSibling;
      if (!have) {
        old.append(next);
      } else if (!sameKind(have, next)) {
        const gone = have;
        have = have.nextSibling;
        gone.replaceWith(next);
      } else {
        if (!have.isEqualNode(next)) {
          if (have.nodeType === Node.ELEMENT_NODE) {
            sameAttributes(have, next);
            morph(have, next);
          } else {
            have.data = next.data;
          }
        }
        have = have.nextSibling;
      }
      next = after;
    }
    while (have) {
      const gone = have;
      have = have.nextSibling;
      gone.remove();
    }
  };

  const body = () => document.getElementById('nd-body');
  let inWork = [];

  const mark = (blocks) => {
    const marked = blocks.filter((block) => block.isConnected);
    for (const block of inWork) if (!marked.includes(block)) block.removeAttribute('data-work');
    for (const block of marked) if (!block.hasAttribute('data-work')) block.dataset.work = '';
    inWork = marked;
  };

  const spliceOne = (root, [start, removed, rendered]) => {
    const changed = [];
    for (const [offset, html] of rendered.entries()) {
      if (offset < removed) {
        const block = root.children[start + offset];
        morph(block, parse(html));
        changed.push(block);
      } else {
        const block = document.createElement('nd-block');
        block.append(parse(html));
        root.insertBefore(block, root.children[start + offset] ?? null);
        changed.push(block);
      }
    }
    for (let left = removed - rendered.length; left > 0; left--) root.children[start + rendered.length].remove();
    return changed;
  };

  // what does something of its own when it is clicked
  const OWN = 'a, area, button, input, select, textarea, label, summary, audio, video';
  const PART = 'p, li, h1, h2, h3, h4, h5, h6, figcaption, caption, cite, pre, td, th, nd-block';

  const textBetween = (from, fromOffset, to, toOffset) => {
    const range = document.createRange();
    range.setStart(from, fromOffset);
    range.setEnd(to, toOffset);
    return range.toString();
  };

  // as `HEADLINE` and `STANDFIRST` (ui/preview/spot.py)
  const HEADER = [['article.story > header > h1', -2], ['article.story > header > .standfirst', -1]];

  const wordsAt = (x, y) => {
    const element = document.elementFromPoint(x, y);
    if (!element || element.closest(OWN) || !getSelection().isCollapsed) return null;
    const caret = document.caretRangeFromPoint(x, y);
    const node = caret?.startContainer;
    for (const [selector, number] of HEADER) {
      const line = element.closest(selector);
      if (line) return [number, line.contains(node) ? textBetween(line, 0, node, caret.startOffset).length : 0, '', ''];
    }
    const note = element.closest('.notes li[value]');
    const block = note ?? element.closest('nd-block');
    if (!block) return null;
    const number = note ? -2 - note.value : [...body().children].indexOf(block);
    if (node?.nodeType !== Node.TEXT_NODE || !block.contains(node)) return [number, 0, '', ''];
    const part = node.parentElement.closest(PART);
    return [
      number,
      textBetween(block, 0, node, caret.startOffset).length,
      textBetween(part, 0, node, caret.startOffset).slice(-40),
      textBetween(node, caret.startOffset, part, part.childNodes.length).slice(0, 40),
    ];
  };

  // where block `number` begins on the page; one that shows nothing begins with the next, and the one behind the last
  // at the body's end
  const edge = (number) => {
    const blocks = body().children;
    const range = document.createRange();
    for (let at = number; at < blocks.length; at++) {
      range.selectNodeContents(blocks[at]);
      const box = range.getBoundingClientRect();
      if (box.height) return box.top + scrollY;
    }
    return body().getBoundingClientRect().bottom + scrollY;
  };

  const top = () => {
    const begin = edge(0);
    if (scrollY < begin) return scrollY / begin - 1;
    let low = 0;
    let high = body().children.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (edge(middle) <= scrollY) low = middle;
      else high = middle;
    }
    const from = edge(low);
    const height = edge(low + 1) - from;
    return low + (height > 0 ? Math.min(1, (scrollY - from) / height) : 0);
  };

  const goTo = (place) => {
    const number = Math.floor(place);
    const from = number < 0 ? 0 : edge(number);
    scrollTo({top: from + (place - number) * (edge(number + 1) - from), behavior: 'instant'});
  };

  const stayPaper = () => {
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules)
        if (/prefers-color-scheme:\s*dark/.test(rule.conditionText)) rule.media.mediaText = 'not all';
  };

  const style = document.createElement('style');
  style.textContent = `
    :root { color-scheme: light !important; scrollbar-width: thin; scrollbar-color: THUMB transparent; }
    nd-block[data-work] > :first-child { anchor-name: --nd-work-first; }
    nd-block[data-work] > :last-child { anchor-name: --nd-work-last; }
    nd-block[data-work] > :only-child { anchor-name: --nd-work-first, --nd-work-last; }
    nd-work {
      position: absolute; width: 2px; pointer-events: none; background: ACCENT;
      top: anchor(--nd-work-first top); bottom: anchor(--nd-work-last bottom);
      inset-inline-start: calc(anchor(--nd-work-first start) - 10px);
    }`;
  const bar = document.createElement('style');
  document.documentElement.append(style, bar, document.createElement('nd-work'));
  stayPaper();

  return {
    at: wordsAt,
    bar(shown) {
      bar.textContent = shown ? '' : ':root { scrollbar-width: none !important; }';
    },
    top,
    goTo,

    splice(splices) {
      const root = body();
      if (!root) return -1;
      const typed = [];
      for (const splice of splices) {
        const changed = spliceOne(root, splice);
        if (splice[3]) typed.push(...changed);
      }
      mark(typed.slice(-1));
      return root.children.length;
    },

    become(html) {
      const fresh = new DOMParser().parseFromString(html, 'text/html');
      const marked = inWork;
      sameAttributes(document.documentElement, fresh.documentElement);
      morph(document.head, fresh.head);
      sameAttributes(document.body, fresh.body);
      morph(document.body, fresh.body);
      stayPaper();
      mark(marked);
      return body() ? body().children.length : -1;
    },
  };
})();
"""
