// The area picker: while somebody types, the page /areas is asked and its rows become choices. Without this script the
// field takes a code or a name.
const pause = 200;

function choicesOf(input) {
  const id = `${input.id}-choices`;
  let list = document.getElementById(id);
  if (!list) {
    list = document.createElement('ul');
    list.id = id;
    list.className = 'area-choices';
    list.setAttribute('role', 'listbox');
    list.hidden = true;
    input.after(list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-controls', id);
    input.setAttribute('aria-expanded', 'false');
  }
  return list;
}

function open(input, yes) {
  choicesOf(input).hidden = !yes;
  input.setAttribute('aria-expanded', String(yes));
}

async function ask(input) {
  const words = input.value.trim();
  const answer = await fetch(words ? `/areas?q=${encodeURIComponent(words)}` : '/areas?in=21');
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const rows = [...page.querySelectorAll(words ? '#found [data-area]' : '#below [data-area]')];
  const list = choicesOf(input);
  list.replaceChildren(...rows.slice(0, 30).map((row, at) => {
    const choice = document.createElement('li');
    choice.id = `${list.id}-${at}`;
    choice.setAttribute('role', 'option');
    choice.dataset.code = row.dataset.area;
    choice.dataset.title = row.dataset.title || row.firstElementChild?.textContent || '';
    choice.textContent = `${choice.dataset.code} ${choice.dataset.title}`;
    return choice;
  }));
  open(input, rows.length > 0);
}

function choose(input, choice) {
  input.value = choice.dataset.code;
  const hint = document.getElementById(`h-${input.name}`);
  if (hint) {
    hint.textContent = choice.dataset.title;
    hint.className = 'hint';
  }
  open(input, false);
}

function step(input, by) {
  const choices = [...choicesOf(input).children];
  const now = choices.findIndex((choice) => choice.getAttribute('aria-selected') === 'true');
  const next = choices[(now + by + choices.length) % choices.length];
  choices.forEach((choice) => choice.removeAttribute('aria-selected'));
  if (next) {
    next.setAttribute('aria-selected', 'true');
    next.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', next.id);
  }
}

let waiting;
document.addEventListener('input', (event) => {
  if (!event.target.matches('[data-area-picker]')) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => ask(event.target), pause);
});
document.addEventListener('keydown', (event) => {
  const input = event.target;
  if (!input.matches('[data-area-picker]') || choicesOf(input).hidden) return;
  const selected = choicesOf(input).querySelector('[aria-selected=true]');
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    step(input, event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Enter' && selected) {
    event.preventDefault();
    choose(input, selected);
  } else if (event.key === 'Escape') {
    open(input, false);
  }
});
document.addEventListener('mousedown', (event) => {
  const choice = event.target.closest('.area-choices li');
  if (choice) {
    event.preventDefault();
    choose(choice.parentElement.previousElementSibling, choice);
  }
});
document.addEventListener('focusout', (event) => {
  if (event.target.matches('[data-area-picker]')) open(event.target, false);
});
