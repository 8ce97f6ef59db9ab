// A select marked so submits its form when changed; its button stays for those without this script.
document.addEventListener('change', (event) => {
  const select = event.target.closest('[data-submit-on-change]');
  if (select) select.form.requestSubmit();
});
document.querySelectorAll('[data-submit-on-change]').forEach((select) => {
  const button = select.form.querySelector('button[type=submit]');
  if (button) button.hidden = true;
});

// On a narrow screen the menu is a strip; the entry in use is brought into sight.
document.querySelector('.side .here')?.scrollIntoView({ block: 'nearest', inline: 'center' });
