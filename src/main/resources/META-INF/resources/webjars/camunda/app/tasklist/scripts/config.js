export default {
  app: { name: 'Tasklist', vendor: 'Promeneurs du Net' },
  locales: { availableLocales: ['fr'], fallbackLocale: 'fr' },
  customScripts: ['scripts/page', 'scripts/by-deadline', 'scripts/dossier-card'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'prend en charge la tâche affichée' },
    focusFilter: { key: 'ctrl+shift+f', description: 'va au premier filtre de la liste' },
    focusList: { key: 'ctrl+alt+l', description: 'va à la première tâche de la liste' },
    focusForm: { key: 'ctrl+alt+f', description: 'va au premier champ du formulaire de la tâche' },
    startProcess: { key: 'ctrl+alt+p', description: 'ouvre la fenêtre de démarrage d’une procédure' }
  }
};
