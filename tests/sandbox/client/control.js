/** The control page's few buttons. */
const { token } = document.body.dataset;
const message = document.querySelector('#control_message');

/** What the date field says, taken for a time in Shanghai. */
function typedClock() {
  const { value } = document.querySelector('input[type=datetime-local]');
  return value === '' ? null : JSON.stringify({ now: `${value}:00+08:00` });
}

for (const button of document.querySelectorAll('button[data-call]')) {
  button.addEventListener('click', async () => {
    const { call } = button.dataset;
    const body = button.dataset.body || (call === 'clock' ? typedClock() : '');
    if (body === null) {
      message.textContent = '请先选择时间 Choose a time first';
      return;
    }
    const response = await fetch(`/__sandbox/api/${call}?token=${token}`, { method: 'POST', body });
    if (response.ok) location.reload();
    else message.textContent = (await response.json()).error;
  });
}
