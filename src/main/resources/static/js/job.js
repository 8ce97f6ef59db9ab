// Shows how far long work is while the page is open; the work itself does not need the page.
const number = new Intl.NumberFormat('zh-CN');

function show(box, told) {
  box.querySelector('progress').value = told.percent;
  const total = told.total > 0 ? `，共约 ${number.format(told.total)} 行` : '';
  box.querySelector('[data-job-count]').textContent = `已办理 ${number.format(told.done)} 行${total}`;
  const rest = told.restSeconds;
  box.querySelector('[data-job-rest]').textContent =
    rest <= 0 ? '' : rest < 60 ? `还需约 ${rest} 秒` : `还需约 ${Math.ceil(rest / 60)} 分钟`;
}

function watch(box) {
  const events = new EventSource(box.dataset.jobEvents);
  events.addEventListener('progress', (event) => show(box, JSON.parse(event.data)));
  events.addEventListener('over', (event) => {
    events.close();
    show(box, JSON.parse(event.data));
    location.reload();
  });
}

document.querySelectorAll('[data-job-events]').forEach(watch);

// A file the server would refuse is refused before it is sent.
document.addEventListener('change', (event) => {
  const form = event.target.closest('[data-upload-limit]');
  if (!form || event.target.type !== 'file') return;
  const file = event.target.files[0];
  const large = Boolean(file) && file.size > Number(form.dataset.uploadLimit);
  form.querySelector('[data-upload-problem]').hidden = !large;
  event.target.setCustomValidity(large ? '文件超过 64 MB' : '');
});
