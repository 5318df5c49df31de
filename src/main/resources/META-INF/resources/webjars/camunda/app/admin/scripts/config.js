export default {
  app: { name: 'Admin', vendor: 'Promeneurs du Net' },
  locales: { availableLocales: ['fr'], fallbackLocale: 'fr' },
  customScripts: ['scripts/page'],
  disableWelcomeMessage: true
};
