export default {
  app: { name: 'Accueil', vendor: 'Promeneurs du Net' },
  locales: { availableLocales: ['fr', 'en'], fallbackLocale: 'fr' },
  customScripts: ['scripts/page'],
  disableWelcomeMessage: true,
  links: []
};
