// A section saves itself a second after the last key. Without this script its buttons save.
const form = document.getElementById('reponses');
const saved = document.querySelector('[data-saved]');
const AGAIN = 15_000;
let changed = false;
let sending = false;
// Where to go once saved, and whether to go even if it was not.
let leaving = null;

function trouble(kind) {
  document.querySelectorAll('[data-trouble]').forEach(alert => { alert.hidden = alert.dataset.trouble !== kind; });
  document.querySelector('[data-unsaved]').hidden = kind === null;
  saved.classList.toggle('pdn-unsaved', kind !== null);
  if (kind === 'network' || kind === 'server') setTimeout(save, AGAIN);
}

function save() {
  if (changed && !sending) htmx.trigger(form, 'save');
}

form.addEventListener('input', () => {
  changed = true;
  saved.classList.add('pdn-saving');
});

form.addEventListener('htmx:beforeSend', () => {
  sending = true;
  changed = false;
});

form.addEventListener('htmx:afterRequest', event => {
  const status = event.detail.xhr.status;
  sending = false;
  if (status === 200 || status === 409) {
    trouble(null);
    saved.classList.toggle('pdn-saving', changed);
    saved.classList.toggle('pdn-unsaved', status === 409);
  } else {
    changed = true;
    trouble(status === 0 ? 'network' : status === 401 || status === 403 ? 'signed-out' : 'server');
  }
  const [go, unsaved] = leaving ?? [];
  leaving = null;
  if (status !== 0 && (unsaved || status === 200 && !changed)) go?.();
});

// What the answers show or hide. What was typed in a field that is hidden comes back with it.
form.addEventListener('conditions', event => {
  for (const [id, shown] of Object.entries(event.detail)) {
    const field = document.getElementById(id);
    if (field && typeof shown === 'boolean') field.hidden = !shown;
  }
});

// A button pressed while the page saves itself waits for it: the two would take each other for someone else.
form.addEventListener('submit', event => {
  if (!navigator.onLine) {
    event.preventDefault();
    changed = true;
    trouble('network');
  } else if (sending) {
    event.preventDefault();
    leaving = [() => form.requestSubmit(event.submitter), true];
  } else {
    changed = false;
  }
});

// Whoever leaves by a link within the second leaves nothing behind.
document.addEventListener('click', event => {
  const link = event.target.closest('a[href]');
  if (!link || link.hash || event.ctrlKey || event.metaKey || event.shiftKey || !(changed || sending)) return;
  if (document.querySelector('[data-trouble]:not([hidden])')) return;
  event.preventDefault();
  leaving = [() => window.location.assign(link.href), false];
  save();
});

window.addEventListener('online', save);

// Nor whoever closes the page; one who cannot be saved is asked.
function flush(event) {
  if (changed && document.querySelector('[data-trouble]:not([hidden])')) {
    event.preventDefault();
  } else if (changed && !sending) {
    changed = false;
    fetch(form.action, { method: 'POST', keepalive: true, headers: { 'HX-Request': 'true' }, body: new URLSearchParams(new FormData(form)) });
  }
}
window.addEventListener('beforeunload', flush);
window.addEventListener('pagehide', flush);
