// Everything here only makes a working page nicer: each part starts where its markup stands and nowhere else.
const $ = (selector, root = document) => [...root.querySelectorAll(selector)];
const english = document.documentElement.lang === 'en';
const say = english
  ? {
      busy: 'Sending…', words: (n, max) => `At most ${max} words, ${n} written`, chars: (n, max) => `At most ${max} characters, ${n} written`,
      over: (n) => `${n} too many`, saved: (t) => `Saved at ${t}`, saving: 'Saving…', offline: 'You are offline. Keep writing and do not close this page.',
      stale: 'Not saved. Press Save to continue.', day: (n) => n === 1 ? '1 day left' : `${n} days left`, hour: (n) => n === 1 ? '1 hour left' : `${n} hours left`,
      minute: (n) => n === 1 ? '1 minute left' : `${n} minutes left`, last: 'Less than a minute left', gone: 'Deadline passed', keep: 'Keep it', short: (n) => `${n} đồng short`, extra: (n) => `${n} đồng too much`, fits: 'It adds up', show: 'Show password',
    }
  : {
      busy: 'Đang gửi…', words: (n, max) => `Tối đa ${max} chữ, đã viết ${n}`, chars: (n, max) => `Tối đa ${max} ký tự, đã viết ${n}`,
      over: (n) => `thừa ${n}`, saved: (t) => `Đã giữ lúc ${t}`, saving: 'Đang giữ…', offline: 'Đang mất mạng. Chị cứ viết tiếp, đừng đóng trang.',
      stale: 'Chưa giữ được. Chị bấm Lưu để tiếp tục.', day: (n) => `Còn ${n} ngày`, hour: (n) => `Còn ${n} giờ`,
      minute: (n) => `Còn ${n} phút`, last: 'Còn chưa đến 1 phút', gone: 'Đã hết hạn', keep: 'Giữ lại', short: (n) => `Còn thiếu ${n} đồng`, extra: (n) => `Thừa ${n} đồng`, fits: 'Đã khớp', show: 'Hiện mật khẩu',
    };

// The error summary takes the focus; the page's title already says "Lỗi".
document.getElementById('loi')?.focus();

// One press, one post. The server has its own guard; this one spares the second trip. Not for ever: on a bad line the trip may never end.
const wait = (form, button) => {
  if (button?.matches('.btn')) {
    form._wait = setTimeout(() => {
      button.dataset.label = button.innerHTML;
      button.textContent = button.dataset.busy || say.busy;
    }, 1000);
  }
  form._free = setTimeout(() => free(form), 20e3);
};
const free = (form) => {
  clearTimeout(form._wait);
  clearTimeout(form._free);
  delete form.dataset.sent;
  delete form.dataset.confirmed;
  $('[data-label]', form).forEach((button) => { button.innerHTML = button.dataset.label; delete button.dataset.label; });
};
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method === 'get' || form.method === 'dialog') return;
  if (form.dataset.confirm && !form.dataset.confirmed) {
    event.preventDefault();
    ask(form, event.submitter);
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (form._saving) {
    // An autosave on its way is about to raise the version this post would carry.
    event.preventDefault();
    const button = event.submitter;
    form.dataset.sent = '1';
    wait(form, button);
    setTimeout(() => form._stop?.abort(), 3e3);
    form._saving.then(() => { free(form); form.requestSubmit(button); });
    return;
  }
  form.dataset.sent = '1';
  wait(form, event.submitter);
});
addEventListener('pageshow', () => $('form[data-sent]').forEach(free));
// A button that cannot work yet stays reachable and says why beside it.
document.addEventListener('click', (event) => {
  if (event.target.closest('[aria-disabled=true]')) event.preventDefault();
});

function ask(form, button) {
  const box = document.createElement('dialog');
  const title = Object.assign(document.createElement('h2'), { id: 'hoi-lai', textContent: form.dataset.confirm });
  const text = Object.assign(document.createElement('p'), { textContent: form.dataset.confirmText || '' });
  const acts = Object.assign(document.createElement('div'), { className: 'acts' });
  const yes = Object.assign(document.createElement('button'), { type: 'button', className: button?.className || 'btn', textContent: form.dataset.confirmYes || button?.textContent || 'OK' });
  const no = Object.assign(document.createElement('button'), { type: 'button', className: 'btn alt', textContent: form.dataset.confirmNo || say.keep });
  box.setAttribute('aria-labelledby', 'hoi-lai');
  acts.append(yes, no);
  box.append(title, ...(text.textContent ? [text] : []), acts);
  document.body.append(box);
  yes.onclick = () => { form.dataset.confirmed = '1'; box.close(); form.requestSubmit(button || undefined); };
  no.onclick = () => box.close();
  box.onclose = () => { box.remove(); button?.focus(); };
  box.showModal();
  no.focus();
}

// Time left, to the minute, by the server's clock where the telephone's own is wrong ([data-left] says when the page was made).
const left = (until, skew) => {
  const ms = until - Date.now() - skew;
  if (ms <= -60e3) return say.gone;
  if (ms < 60e3) return say.last;
  return ms < 36e5 ? say.minute(Math.floor(ms / 60e3)) : ms < 864e5 ? say.hour(Math.floor(ms / 36e5)) : say.day(Math.floor(ms / 864e5));
};
const clocks = $('time[data-left]');
if (clocks.length) {
  const off = Number(clocks[0].dataset.left) - Date.now();
  const skew = Math.abs(off) > 120e3 ? off : 0;
  setInterval(() => clocks.forEach((clock) => {
    const text = left(Date.parse(clock.dateTime), skew);
    if (clock.textContent !== text) clock.textContent = text;
  }), 20e3);
}

// Words and characters, counted as the server counts them: syllables apart, line ends as one.
$('[data-words],[data-chars]').forEach((box) => {
  const out = $(`[data-count-for="${CSS.escape(box.id)}"]`)[0];
  if (!out) return;
  const byWords = 'words' in box.dataset;
  const max = Number(byWords ? box.dataset.words : box.dataset.chars);
  const show = () => {
    const n = byWords ? box.value.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length : box.value.length;
    out.textContent = (byWords ? say.words : say.chars)(n, max) + (n > max ? ` (${say.over(n - max)})` : '');
    out.classList.toggle('over', n > max);
  };
  box.addEventListener('input', show);
  show();
});

// Autosave: <form data-autosave="/address"> with [data-saved] inside or beside it. The server answers 204 with
// X-Saved-At (a time to show) and X-Version (for the hidden Version); never "saved" before it has answered.
$('form[data-autosave]').forEach((form) => {
  const line = $('[data-saved]', form)[0] || $('[data-saved]')[0];
  const tell = (text) => { if (line && line.textContent !== text) line.textContent = text; };
  let timer = 0, running = false, dirty = false, stopped = false;
  const save = async () => {
    clearTimeout(timer);
    if (running || stopped || !dirty || form.dataset.sent) return;
    running = true;
    dirty = false;
    let done;
    form._saving = new Promise((resolve) => { done = resolve; });
    // A line that hangs must not hold back the button for ever.
    const stop = form._stop = new AbortController();
    const late = setTimeout(() => stop.abort(), 10e3);
    try {
      const answer = await fetch(form.dataset.autosave, { method: 'POST', body: new FormData(form), headers: { 'X-Autosave': '1' }, redirect: 'manual', keepalive: document.hidden, signal: stop.signal });
      if (answer.status >= 500) throw answer;
      if (answer.ok) {
        const version = answer.headers.get('X-Version');
        if (version && form.elements.Version) form.elements.Version.value = version;
        tell(say.saved(answer.headers.get('X-Saved-At') || new Date().toLocaleTimeString('vi', { hour: '2-digit', minute: '2-digit' })));
      } else if (answer.status === 422) {
        tell('');
      } else {
        stopped = true;
        tell(say.stale);
      }
    } catch {
      dirty = true;
      tell(say.offline);
      timer = setTimeout(save, 15e3);
    }
    clearTimeout(late);
    running = false;
    form._saving = null;
    done();
    if (dirty && !stopped) timer = setTimeout(save, 3e3);
  };
  form.addEventListener('input', () => { dirty = true; clearTimeout(timer); timer = setTimeout(save, 3e3); });
  form.addEventListener('change', () => { dirty = true; save(); });
  document.addEventListener('visibilitychange', () => { if (document.hidden) save(); });
  addEventListener('online', save);
});

// Sums that must fit: [data-whole] against all [data-part], the difference in [data-difference]. Only figures the
// server would read the same way are added; anything else waits for it.
const dong = (text) => {
  const t = text.normalize('NFC').trim().toLowerCase().replace(/\s*(đồng|đ|vnd)\.?$/, '');
  const m = /^(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d{1,2}))?\s*(k|nghìn|ngàn|tr|triệu|tỷ|tỉ)?$/.exec(t);
  if (!m || (m[2] && !m[3])) return NaN;
  const unit = { k: 1e3, nghìn: 1e3, ngàn: 1e3, tr: 1e6, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }[m[3]] || 1;
  return Math.round(Number(m[1].replace(/\D/g, '') + '.' + (m[2] || 0)) * unit);
};
$('form').forEach((form) => {
  const [whole, out] = [$('[data-whole]', form)[0], $('[data-difference]', form)[0]];
  if (!whole || !out) return;
  const show = () => {
    const sum = $('[data-part]', form).reduce((s, box) => s + (box.value.trim() ? dong(box.value) : 0), 0);
    const rest = dong(whole.value) - sum;
    out.textContent = Number.isNaN(rest) ? '' : rest === 0 ? say.fits : (rest > 0 ? say.short : say.extra)(Math.abs(rest).toLocaleString('vi'));
  };
  form.addEventListener('input', show);
  show();
});

// Scoring: Enter and the arrows walk the criteria instead of sending half a sheet; the total follows.
$('[data-scoring]').forEach((sheet) => {
  const boxes = $('input[data-points]', sheet);
  const points = (box) => /^\d{1,6}([.,]\d{1,2})?$/.test(box.value.trim()) ? Math.round(Number(box.value.trim().replace(',', '.')) * 100) : null;
  const show = () => {
    const given = boxes.map(points).filter((p) => p !== null);
    const put = (name, text) => $(`[data-${name}]`).forEach((out) => { out.textContent = text; });
    put('total', (given.reduce((a, b) => a + b, 0) / 100).toLocaleString('vi', { maximumFractionDigits: 2 }));
    put('scored', given.length);
    boxes.forEach((box) => {
      const p = points(box), max = Number(box.dataset.max || 0);
      box.closest('.crit')?.classList.toggle('todo', !box.value.trim());
      if (box.value.trim() && (p === null || (max > 0 && p > max))) box.setAttribute('aria-invalid', 'true');
      else box.removeAttribute('aria-invalid');
    });
  };
  sheet.addEventListener('keydown', (event) => {
    const at = boxes.indexOf(event.target);
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = boxes[at + step];
    if (next) { next.focus(); next.select(); } else if (step > 0) $('textarea', sheet)[0]?.focus();
  });
  sheet.addEventListener('input', show);
});

// Where a photo is chosen, the part that makes it smaller is fetched.
if ($('[data-photo]')[0]) import('./photos.js');

// What only works with script appears with it.
$('[data-print]').forEach((button) => { button.hidden = false; button.addEventListener('click', () => print()); });

// A password can be looked at while it is typed: on a phone that saves more passwords than dots protect.
$('input[type=password]').forEach((box) => {
  const row = Object.assign(document.createElement('div'), { className: 'reveal' });
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn alt', textContent: say.show });
  button.setAttribute('aria-pressed', 'false');
  button.setAttribute('aria-controls', box.id);
  button.onclick = () => {
    const shown = box.type === 'password';
    box.type = shown ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(shown));
  };
  box.form?.addEventListener('submit', () => { box.type = 'password'; });
  box.replaceWith(row);
  row.append(box, button);
});
