// What axe does not look at, or not as strictly: no sideways scrolling of the whole page, targets of 24 pixels, heads of
// tables that say what they head, no id twice, a focus that can be seen where keys have moved it (of things alike, the
// first few; see alike.js). Returns sentences; an empty list is a good page.
(keysMovedIt) => {
  const told = [];
  const say = (words, element) => told.push(`${words}: ${element.outerHTML.replace(/\s+/g, ' ').slice(0, 120)}`);
  const isSeen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
  const root = document.documentElement;

  if (root.lang !== 'zh-CN') told.push('the page does not say that it is Chinese');
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.querySelectorAll('body *')]
      .find((element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !element.closest('.scroll, .side'));
    told.push(`the whole page scrolls sideways: ${wide?.outerHTML.slice(0, 120)}`);
  }

  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  new Set(ids.filter((id, place) => ids.indexOf(id) !== place)).forEach((id) => told.push(`an id twice: ${id}`));

  document.querySelectorAll('table:has(th) th:not([scope])').forEach((cell) => say('a head without scope', cell));

  const small = (box) => box.width < 23.5 || box.height < 23.5;
  [...document.querySelectorAll('a, button, input, select, summary')]
    .filter((element) => isSeen(element) && !element.closest('p, li, td, th, dd, label, .visually-hidden, .skip'))
    .filter((element) => small(element.getBoundingClientRect()))
    .forEach((element) => say('a target below 24 pixels', element));

  const isMarked = (element) => {
    const style = getComputedStyle(element);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  };
  [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
    .filter((element) => keysMovedIt && !element.closest('[data-alike]'))
    .filter((element) => isSeen(element) && !element.disabled && element.tabIndex >= 0)
    .filter((element) => {
      element.focus();
      const shown = element.getAttribute('role') === 'treeitem' ? element.querySelector('.node') : element;
      return document.activeElement === element && !isMarked(shown);
    })
    .forEach((element) => say('a focus that cannot be seen', element));

  return told;
}
