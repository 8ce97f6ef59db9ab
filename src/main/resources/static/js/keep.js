// What was typed into a form marked data-keep outlives a reload or a lost sign-in, in this tab only (sessionStorage), and
// only for the clerk who typed it. Numbers, phones and passwords (data-secret) are never kept.
const PREFIX = 'keep ';
const clerk = document.querySelector('[data-clerk]')?.dataset.clerk ?? '';
const box = storage();

function storage() {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

function drafts() {
  return Object.keys(box).filter((key) => key.startsWith(PREFIX));
}

function read(key) {
  try {
    return JSON.parse(box.getItem(key)) ?? {};
  } catch {
    return {};
  }
}

function write(key, draft) {
  try {
    box.setItem(key, JSON.stringify(draft));
  } catch {
    // A full box keeps nothing; the form itself works on.
  }
}

function keyOf(form) {
  return PREFIX + form.getAttribute('action');
}

function keepable(form) {
  return [...form.elements].filter((field) => field.name && !field.matches(
    'button, [type=hidden], [type=password], [type=file], [data-secret], [autocomplete="one-time-code"]'));
}

function isTick(field) {
  return field.type === 'checkbox' || field.type === 'radio';
}

function valuesOf(form) {
  return Object.fromEntries(keepable(form).map((field) => isTick(field)
    ? [`${field.name}=${field.value}`, field.checked]
    : [field.name, field.value]));
}

function fill(form, values) {
  keepable(form).forEach((field) => {
    const kept = values[isTick(field) ? `${field.name}=${field.value}` : field.name];
    if (kept === undefined) return;
    if (isTick(field)) field.checked = kept;
    else if (field.tagName !== 'SELECT' || [...field.options].some((option) => option.value === kept)) field.value = kept;
  });
}

function button(label, action) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn btn-sm btn-outline-secondary';
  made.textContent = label;
  made.addEventListener('click', action);
  return made;
}

function offer(form, draft) {
  const bar = document.createElement('div');
  bar.className = 'notice kept';
  bar.setAttribute('role', 'status');
  const words = document.createElement('span');
  words.textContent = `这张表上次填到 ${draft.at}，没有提交。证件号码、电话等不暂存，请重新填写。`;
  const restore = button('恢复上次未提交的内容', () => {
    fill(form, draft.values);
    bar.remove();
    form.querySelector('input:not([type=hidden]), select')?.focus();
  });
  bar.append(words, restore, button('不用了', () => {
    box.removeItem(keyOf(form));
    bar.remove();
  }));
  form.before(bar);
}

function watch(form) {
  const key = keyOf(form);
  const draft = read(key);
  if (draft.sent) write(key, { ...draft, sent: false });
  else if (draft.values && JSON.stringify(draft.values) !== JSON.stringify(valuesOf(form))) offer(form, draft);
  form.addEventListener('input', () => {
    const at = new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' });
    write(key, { clerk, at, values: valuesOf(form), sent: false });
  });
  form.addEventListener('submit', () => {
    if (box.getItem(key)) write(key, { ...read(key), sent: true });
  });
}

// A draft that was sent, and whose form did not come back, has arrived. On an error page and before sign-in nobody knows.
function settle(forms) {
  if (!clerk || document.querySelector('[data-failed]')) return;
  const here = forms.map(keyOf);
  drafts()
    .filter((key) => read(key).clerk !== clerk || (read(key).sent && !here.includes(key)))
    .forEach((key) => box.removeItem(key));
}

if (box) {
  const forms = [...document.querySelectorAll('form[data-keep]')];
  settle(forms);
  forms.forEach(watch);
  document.querySelector('form[action="/sign-out"]')
    ?.addEventListener('submit', () => drafts().forEach((key) => box.removeItem(key)));
}
