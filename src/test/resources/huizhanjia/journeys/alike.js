// Marks with data-alike what is built like something before it in the same place: the same elements with the same classes
// and attributes in the same order, as empty or as full, naming what is there or what is not, inside elements of the same
// classes and attributes. Of each kind the first two stay unmarked, of those that come first, last, on odd and on even places
// each; they are looked at for the others.
() => {
  const KEPT = 2;
  const NAMED = ['class', 'type', 'role', 'tabindex', 'scope', 'hidden', 'lang', 'style', 'disabled', 'fill', 'stroke'];
  const POINTING = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];

  const points = (value) => value.split(/\s+/).filter(Boolean).every((id) => document.getElementById(id));
  const attribute = (element, name) => {
    const value = element.getAttribute(name);
    if (POINTING.includes(name)) return `${name}=${points(value)}`;
    if (NAMED.includes(name) || (name.startsWith('aria-') && name !== 'aria-label')) return `${name}=${value}`;
    return `${name}=${value.trim() === '' ? '' : '…'}`;
  };
  const tag = (element) => element.localName
    + element.getAttributeNames().sort().map((name) => `[${attribute(element, name)}]`).join('');
  const one = (element) => tag(element)
    + [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE && node.data.trim() !== '' ? 'T' : '')).join('');

  const numbers = new Map();
  const number = (words) => numbers.get(words) ?? numbers.set(words, numbers.size).get(words);
  const shapes = new Map();
  const shape = (element) => {
    const inside = [...element.children].map(shape);
    shapes.set(element, number(`${one(element)}(${inside})`));
    return shapes.get(element);
  };
  const place = (element) => (!element.previousElementSibling ? 'first' : !element.nextElementSibling ? 'last' : 'inner');

  document.querySelectorAll('[data-alike]').forEach((element) => element.removeAttribute('data-alike'));
  shape(document.body);
  const seen = new Map();
  const mark = (parent, path) => [...parent.children].forEach((child, at) => {
    const kind = `${path} ${place(child)} ${at % 2} ${shapes.get(child)}`;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    if (seen.get(kind) > KEPT) {
      child.setAttribute('data-alike', '');
    } else {
      mark(child, number(`${path}/${tag(child)}`));
    }
  });
  mark(document.body, 'body');
}
