package fr.pdn.labelling.portal.tracking;

import static fr.pdn.labelling.candidature.Act.*;
import static java.util.Map.entry;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The acts that do a step of the models, and those after which it is to be done again. Steps that are not here are told by the
 * phase they belong to: what agents say among themselves stays inside.
 */
record StepFacts(Set<Act> done, Set<Act> undone) {
    static final Map<String, StepFacts> BY_STEP = Map.ofEntries(
            entry("candidatureSubmitted", done(SUBMITTED_FORM)),
            entry("reviewAdmissibility", done(ADMITTED)),
            entry("examineEligibility", done(DECIDED_ACCEPTED)),
            entry("concludeConvention", done(GRANT_PAID)),
            entry("provideBankDetails", done(BANK_DETAILS_PROVIDED).until(BANK_DETAILS_TO_CORRECT, GRANT_REJECTED)),
            entry("checkBankDetails", done(BANK_DETAILS_CONFIRMED).until(BANK_DETAILS_TO_CORRECT, GRANT_REJECTED)),
            entry("reviewConvention", done(CONVENTION_OPENED).until(CONVENTION_TO_CORRECT, COUNTERSIGNATURE_RETURNED)),
            entry("signConvention", done(CONVENTION_SIGNED).until(COUNTERSIGNATURE_RETURNED)),
            entry("countersignConvention", done(CONVENTION_COUNTERSIGNED)),
            entry("orderGrant", done(GRANT_PAID).until(GRANT_REJECTED)),
            entry("prepareProfessional", done(PROFESSIONAL_READY)),
            entry("signCharter", done(CHARTER_SIGNED)),
            entry("countersignCharter", done(CHARTER_COUNTERSIGNED)),
            entry("signMissionLetter", done(MISSION_LETTER_SIGNED)),
            entry("enrolInTraining", done(TRAINING_ATTENDED, TRAINING_EXEMPTED)),
            entry("declareSocialProfiles", done(SOCIAL_PROFILES_DECLARED).until(SOCIAL_PROFILES_TO_CORRECT)),
            entry("checkSocialProfiles", done(SOCIAL_PROFILES_VERIFIED).until(SOCIAL_PROFILES_TO_CORRECT)),
            entry("awardLabel", done(DIRECTORY_ENTRY_VERIFIED)),
            entry("validateLabel", done(LABEL_AWARDED).until(LABEL_RETURNED)),
            entry("registerInDirectory", done(DIRECTORY_ENTRY_DECLARED).until(DIRECTORY_ENTRY_TO_CORRECT)),
            entry("checkDirectoryEntry", done(DIRECTORY_ENTRY_VERIFIED).until(DIRECTORY_ENTRY_TO_CORRECT)));

    /** @param professional ref of whom the step is about, or null */
    static Optional<RecordedAct> doneBy(String step, Dossier dossier, String professional) {
        return Optional.ofNullable(BY_STEP.get(step)).flatMap(facts -> facts.in(dossier, professional));
    }

    private Optional<RecordedAct> in(Dossier dossier, String professional) {
        var both = Stream.concat(done.stream(), undone.stream()).toArray(Act[]::new);
        return dossier.lastAbout(professional, both).filter(act -> done.contains(act.kind()));
    }

    private static StepFacts done(Act... acts) {
        return new StepFacts(EnumSet.copyOf(Arrays.asList(acts)), EnumSet.noneOf(Act.class));
    }

    private StepFacts until(Act... acts) {
        return new StepFacts(done, EnumSet.copyOf(Arrays.asList(acts)));
    }
}
