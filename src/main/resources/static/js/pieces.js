// Files leave as soon as they are chosen or dropped, one by one, each with its progress. What cannot be accepted is told before
// it leaves; what is cut off waits for the line, and is sent again. Without this script each form has its button.
const MEGA = 1024 * 1024;
const SILENCE = 60_000;
const TYPES = /\.(pdf|odt|ods|docx|xlsx|jpe?g|png)$/i;

const megas = bytes => (bytes / MEGA).toLocaleString('fr-FR', { maximumFractionDigits: 1 }) + '\u00a0Mo';
function refusal(file, form, card) {
  const { most, left } = card.querySelector('[data-received]').dataset;
  if (/\.hei[cf]$/i.test(file.name)) return 'Les photos au format HEIC ne sont pas acceptées. Enregistrez-la en JPG, puis choisissez-la de nouveau.';
  if (!TYPES.test(file.name)) return 'Ce type de fichier n’est pas accepté. Enregistrez-le en PDF, puis choisissez-le de nouveau.';
  if (file.size === 0) return 'Ce fichier est vide.';
  if (file.size > most) return `Ce fichier pèse ${megas(file.size)}\u00a0: ${megas(most)} au plus. Allégez-le, ou envoyez-le en plusieurs parties.`;
  if (file.size > left && !form.elements._replace) return `Ce fichier pèse ${megas(file.size)}, et il reste ${megas(left)}. Retirez une pièce, ou allégez ce fichier.`;
  return null;
}

function line(card, file) {
  const item = document.createElement('div');
  card.querySelector('[data-sending]').append(item);
  return {
    say(text, style = '', retry = null) {
      item.className = style;
      item.replaceChildren(document.createTextNode(`«\u00a0${file.name}\u00a0»\u00a0: ${text}`));
      if (retry) {
        const again = document.createElement('button');
        again.type = 'button';
        again.className = 'btn btn-sm';
        again.textContent = 'Réessayer';
        again.onclick = retry;
        item.append(' ', again);
      }
    },
    progress(share) {
      const bar = item.querySelector('progress');
      if (bar) bar.value = share;
    },
    sending() {
      this.say('envoi en cours…');
      const bar = document.createElement('progress');
      bar.max = 1;
      bar.value = 0;
      bar.setAttribute('aria-label', `Envoi de ${file.name}`);
      item.append(bar);
    },
  };
}

const waiting = [];
let busy = false;

function next() {
  if (busy || waiting.length === 0) return;
  busy = true;
  const send = waiting.shift();
  send().finally(() => { busy = false; next(); });
}

function queue(send) {
  waiting.push(send);
  next();
}

function post(form, data, told) {
  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    let silence;
    const listen = () => { clearTimeout(silence); silence = setTimeout(() => request.abort(), SILENCE); };
    request.upload.onprogress = event => { listen(); told.progress(event.loaded / event.total); };
    request.onloadend = () => { clearTimeout(silence); resolve(request); };
    request.open('POST', form.action);
    request.setRequestHeader('HX-Request', 'true');
    listen();
    request.send(data);
  });
}

async function send(form, card, data, file, told) {
  const again = () => { window.removeEventListener('online', again); told.say('en attente'); queue(() => send(form, card, data, file, told)); };
  told.sending();
  const answer = await post(form, data, told);
  if (answer.status === 0) {
    window.addEventListener('online', again, { once: true });
    return told.say('la connexion a été coupée. Rien n’est perdu, ce fichier sera envoyé de nouveau.', 'pdn-refused', again);
  }
  if (answer.status === 401) return told.say('votre connexion au site a pris fin. Rechargez cette page, connectez-vous, puis choisissez de nouveau ce fichier.', 'pdn-refused');
  if (answer.status === 413) return told.say('ce fichier est trop lourd.', 'pdn-refused');
  if (answer.status !== 200 && answer.status !== 422) return told.say('l’envoi n’a pas abouti, et ce n’est pas de votre fait.', 'pdn-refused', again);
  const shown = document.createElement('template');
  shown.innerHTML = answer.responseText;
  const list = shown.content.querySelector('[data-received]');
  if (!list) return window.location.assign(answer.responseURL);
  const refused = [...shown.content.querySelectorAll('[data-refusal]')].map(reason => reason.textContent).join(' ');
  if (refused) return told.say(refused.replace(/^«[^»]*»\s*:\s*/, ''), 'pdn-refused');
  told.say('reçu', 'pdn-arrived');
  show(card, list);
}

/** Whoever stood on the list stands on its title afterwards. */
function show(card, list) {
  const place = card.querySelector('[data-list]');
  const inside = place.contains(document.activeElement);
  place.replaceChildren(list);
  prepare(card);
  for (const received of document.querySelectorAll('[data-received]')) received.dataset.left = list.dataset.left;
  const used = document.querySelector('[data-used-here]');
  if (used) used.textContent = list.dataset.used ? ` Vos fichiers pèsent ${list.dataset.used}.` : '';
  if (inside) card.querySelector('h2').focus();
}

function take(form, files) {
  const card = form.closest('section');
  for (const file of files) {
    const told = line(card, file);
    const reason = refusal(file, form, card);
    if (reason) {
      told.say(reason, 'pdn-refused');
      continue;
    }
    const data = new FormData(form);
    data.delete('file');
    data.append('file', file);
    told.say('en attente');
    queue(() => send(form, card, data, file, told));
  }
}

function prepare(within) {
  for (const form of within.querySelectorAll('form[data-upload]:not([data-prepared])')) {
    const input = form.querySelector('input[type=file]');
    const people = form.querySelectorAll('input[name=professional]');
    const button = form.querySelector('button[type=submit]');
    const leave = () => {
      take(form, [...input.files]);
      input.value = '';
    };
    form.dataset.prepared = 'true';
    // With people to tick the button stays: it says when that is done.
    button.hidden = people.length === 0;
    form.querySelectorAll('[data-script]').forEach(hint => { hint.hidden = false; });
    input.addEventListener('change', () => { if (people.length === 0) leave(); });
    form.addEventListener('submit', event => {
      if (input.files.length === 0) return;
      event.preventDefault();
      if (people.length === 0 || [...people].some(person => person.checked)) leave();
      else {
        line(form.closest('section'), input.files[0]).say('cochez chaque professionnel que ce fichier présente, puis envoyez-le.', 'pdn-refused');
        people[0].focus();
      }
    });
    const zone = form.querySelector('.pdn-drop');
    for (const name of ['dragenter', 'dragover']) zone?.addEventListener(name, event => { event.preventDefault(); zone.classList.add('pdn-dropping'); });
    for (const name of ['dragleave', 'drop']) zone?.addEventListener(name, () => zone.classList.remove('pdn-dropping'));
    zone?.addEventListener('drop', event => {
      event.preventDefault();
      input.files = event.dataTransfer.files;
      if (people.length === 0) leave();
    });
  }
}

prepare(document);
document.querySelectorAll('section.pdn-card h2').forEach(title => { title.tabIndex = -1; });

window.addEventListener('beforeunload', event => { if (busy || waiting.length > 0) event.preventDefault(); });
