// The tree of organisations: unfolds in place, and is walked with the arrow keys and the first letters of a name.
// Without this script every twist is a link that unfolds on a new page.
function itemOf(element) {
  return element.closest('[role=treeitem]');
}

async function unfold(item, twist) {
  if (!item.querySelector(':scope > .branch')) {
    const answer = await fetch(twist.dataset.children);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const branch = document.importNode(page.getElementById('children'), true);
    branch.removeAttribute('id');
    item.append(branch);
    window.htmx?.process(branch);
  }
  item.setAttribute('aria-expanded', 'true');
}

function toggle(item) {
  const twist = item.querySelector(':scope > .node > .twist');
  if (!twist) return;
  if (item.getAttribute('aria-expanded') === 'true') item.setAttribute('aria-expanded', 'false');
  else unfold(item, twist);
}

// Once a union is chosen on a narrow screen, its list is what is wanted.
function fold(tree) {
  const box = tree.closest('.tree')?.querySelector('.fold');
  if (box) box.checked = false;
}

function select(item) {
  const tree = item.closest('[role=tree]');
  tree.querySelectorAll('[aria-selected=true]').forEach((other) => other.setAttribute('aria-selected', 'false'));
  item.setAttribute('aria-selected', 'true');
  focusOn(item);
}

function focusOn(item) {
  const tree = item.closest('[role=tree]');
  tree.querySelectorAll('[tabindex="0"]').forEach((other) => other.setAttribute('tabindex', '-1'));
  item.setAttribute('tabindex', '0');
  item.focus();
}

function visible(tree) {
  return [...tree.querySelectorAll('[role=treeitem]')].filter((item) => item.offsetParent !== null);
}

function nameOf(item) {
  return item.querySelector(':scope > .node > .name').textContent.trim();
}

document.addEventListener('click', (event) => {
  const twist = event.target.closest('.twist');
  if (twist) {
    event.preventDefault();
    toggle(itemOf(twist));
    return;
  }
  const name = event.target.closest('[role=tree] .name');
  if (name && window.htmx && !event.ctrlKey && !event.metaKey) {
    select(itemOf(name));
    fold(name.closest('[role=tree]'));
  }
});

let typed = '';
let typing;

// The letters typed without a pause, as initials of the pinyin or the beginning of the name.
function leap(items, at, letter) {
  clearTimeout(typing);
  typing = setTimeout(() => { typed = ''; }, 700);
  typed += letter.toLowerCase();
  const from = typed.length > 1 ? at : at + 1;
  const rest = [...items.slice(from), ...items.slice(0, from)];
  const next = rest.find((other) => other.dataset.initials.startsWith(typed) || nameOf(other).startsWith(typed));
  if (next) focusOn(next);
}

document.addEventListener('keydown', (event) => {
  const item = event.target;
  if (item.getAttribute?.('role') !== 'treeitem' || event.ctrlKey || event.altKey || event.metaKey) return;
  const tree = item.closest('[role=tree]');
  const items = visible(tree);
  const at = items.indexOf(item);
  const isOpen = item.getAttribute('aria-expanded');
  const moves = {
    ArrowDown: () => items[at + 1] && focusOn(items[at + 1]),
    ArrowUp: () => items[at - 1] && focusOn(items[at - 1]),
    ArrowRight: () => (isOpen === 'false' ? toggle(item) : isOpen && items[at + 1] && focusOn(items[at + 1])),
    ArrowLeft: () => {
      const parent = itemOf(item.parentElement);
      if (isOpen === 'true') toggle(item);
      else if (parent) focusOn(parent);
    },
    Home: () => focusOn(items[0]),
    End: () => focusOn(items[items.length - 1]),
    Enter: () => item.querySelector(':scope > .node > .name').click(),
  };
  const move = moves[event.key];
  if (move) {
    event.preventDefault();
    move();
  } else if (event.key.length === 1 && event.key !== ' ') {
    leap(items, at, event.key);
  }
});

function begin() {
  const tree = document.querySelector('[role=tree]');
  if (!tree || tree.querySelector('[tabindex="0"]')) return;
  const first = tree.querySelector('[aria-selected=true]') || tree.querySelector('[role=treeitem]');
  first?.setAttribute('tabindex', '0');
}

begin();
document.addEventListener('htmx:afterSettle', begin);
