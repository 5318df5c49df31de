export default {
  app: { name: 'Cockpit', vendor: 'Promeneurs du Net' },
  locales: { availableLocales: ['fr'], fallbackLocale: 'fr' },
  customScripts: ['scripts/page'],
  disableWelcomeMessage: true
};
