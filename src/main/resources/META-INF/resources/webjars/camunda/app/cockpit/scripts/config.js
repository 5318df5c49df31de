export default {
  app: { name: 'Cockpit', vendor: 'Promeneurs du Net' },
  locales: { availableLocales: ['fr', 'en'], fallbackLocale: 'fr' },
  customScripts: ['scripts/page'],
  disableWelcomeMessage: true
};
