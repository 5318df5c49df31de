export default {
  app: { name: 'Accueil', vendor: 'Promeneurs du Net' },
  locales: { availableLocales: ['fr'], fallbackLocale: 'fr' },
  customScripts: ['scripts/page'],
  disableWelcomeMessage: true,
  links: []
};
