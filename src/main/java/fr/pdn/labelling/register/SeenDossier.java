package fr.pdn.labelling.register;

import fr.pdn.labelling.candidature.Dossier;

/** A dossier in front of an agent who may see it. */
public record SeenDossier(Dossier dossier, Reader reader, Sight sight) {}
