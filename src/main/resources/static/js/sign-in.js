// Tasklist names its task after the « # » of the address: kept through the sign-in.
const form = document.getElementById('sign-in');
form.action = form.getAttribute('action') + window.location.hash;
