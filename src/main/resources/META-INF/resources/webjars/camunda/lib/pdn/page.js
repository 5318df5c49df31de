// The page is in French, and signing in happens on our own page, for all tools at once.
document.documentElement.lang = 'fr';

const ENGINE_SIGN_IN = /#\/(login|logout)/;

function leave(from) {
  window.history.replaceState(null, '', from.replace(ENGINE_SIGN_IN, '#/'));
  window.location.reload();
}

window.addEventListener('hashchange', event => {
  if (ENGINE_SIGN_IN.test(event.newURL)) {
    leave(event.oldURL);
  }
});

if (ENGINE_SIGN_IN.test(window.location.href)) {
  leave(window.location.href);
}

// On a first visit the page would draw some parts before its words have come, and go on showing their keys: the words are put
// beforehand where the page keeps them.
const base = document.querySelector('base');
const folder = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
const words = await fetch(`${folder}fr.json`);
if (words.ok) {
  const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  kept[`${folder}_locales_data_fr_${window.bust}`] = await words.text();
  localStorage.setItem('camunda-web', JSON.stringify(kept));
}

export default [];
