// Draws a table as bars above it. The library is fetched only where a chart stands; without this script the table says
// everything. Tooltips are off: they would need inline styles, which the content security policy forbids.
const drawn = new Map();
const fitting = new ResizeObserver((entries) => entries.forEach(({ target }) => drawn.get(target)?.resize()));
let library;

function fetched(source) {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = source;
    script.onload = () => resolve(window.echarts);
    script.onerror = reject;
    document.head.append(script);
  });
  return library;
}

function rowsOf(place) {
  return [...document.getElementById(place.dataset.chart).querySelectorAll('[data-count]')].map((row) => ({
    label: row.dataset.label,
    count: Number(row.dataset.count),
    href: row.querySelector('a')?.href,
  }));
}

// A chart is written a little smaller than the page, in whichever size of type the page is.
const sizeOf = (style) => parseFloat(style.fontSize) * 6 / 7;

function optionsOf(rows, style) {
  const size = sizeOf(style);
  const text = { color: style.color, fontFamily: style.fontFamily, fontSize: size };
  return {
    animation: false,
    grid: { left: 4, right: size * 4.7, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value', show: false, axisLabel: { show: false } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map((row) => row.label),
      axisLabel: { ...text, interval: 0, width: size * 8, overflow: 'truncate' },
      axisTick: { show: false },
      axisLine: { show: false },
    },
    series: [{
      type: 'bar',
      data: rows.map((row) => row.count),
      barMaxWidth: size * 4 / 3,
      itemStyle: { color: style.getPropertyValue('--bar').trim() },
      label: { ...text, show: true, position: 'right', formatter: ({ value }) => value.toLocaleString('zh-CN') },
    }],
  };
}

async function draw(place) {
  const rows = rowsOf(place);
  if (rows.length === 0 || drawn.has(place)) return;
  drawn.set(place, null);
  const echarts = await fetched(place.dataset.library);
  place.hidden = false;
  const style = getComputedStyle(place);
  place.style.height = `${rows.length * sizeOf(style) * 2 + 8}px`;
  const chart = echarts.init(place, 'v5', { renderer: 'canvas' });
  chart.setOption(optionsOf(rows, style));
  chart.on('click', ({ dataIndex }) => { if (rows[dataIndex].href) location.assign(rows[dataIndex].href); });
  drawn.set(place, chart);
  fitting.observe(place);
}

function begin() {
  drawn.forEach((chart, place) => {
    if (chart && !place.isConnected) {
      fitting.unobserve(place);
      chart.dispose();
      drawn.delete(place);
    }
  });
  document.querySelectorAll('[data-chart]').forEach((place) => draw(place).catch(() => { place.hidden = true; }));
}

begin();
document.addEventListener('htmx:afterSettle', begin);
