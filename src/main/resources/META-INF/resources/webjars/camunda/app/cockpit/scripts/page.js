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

export default [];
