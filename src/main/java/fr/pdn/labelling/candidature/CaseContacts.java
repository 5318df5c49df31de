package fr.pdn.labelling.candidature;

import fr.pdn.labelling.documents.GeneratedKind;
import fr.pdn.labelling.mail.ContactSettings;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whom a document says to turn to, and how to appeal. A letter names the agent in charge, once there is one (CRPA L. 111-2). */
@Component
class CaseContacts {
    private static final Set<GeneratedKind> LETTERS = EnumSet.of(
            GeneratedKind.COMPLEMENTS_REQUEST,
            GeneratedKind.INADMISSIBILITY,
            GeneratedKind.LAPSE,
            GeneratedKind.DECISION,
            GeneratedKind.AMENDMENT,
            GeneratedKind.TRANSFER_AMENDMENT,
            GeneratedKind.FORMAL_NOTICE,
            GeneratedKind.SUSPENSION_DECISION,
            GeneratedKind.REPAYMENT_DEMAND);

    private static final Act[] OF_REVIEWERS = {
        Act.COMPLEMENTS_REQUESTED,
        Act.TIME_EXTENDED,
        Act.ADMITTED,
        Act.DECLARED_INADMISSIBLE,
        Act.DECLARED_LAPSED,
        Act.REVIEWED,
        Act.COMMITTEE_OPINION_GIVEN,
        Act.COMMITTEE_DEFERRED,
        Act.CONVENTION_OPENED,
        Act.LABEL_AWARDED,
        Act.RENEWAL_REVIEWED,
        Act.BREACH_QUALIFIED,
        Act.BREACH_HEARING_HELD
    };

    private final ContactSettings contacts;
    private final Agents agents;

    CaseContacts(ContactSettings contacts, Agents agents) {
        this.contacts = contacts;
        this.agents = agents;
    }

    void put(Map<String, Object> facts, GeneratedKind kind, Dossier dossier) {
        facts.put("service", contacts.service());
        facts.put("agent", LETTERS.contains(kind) ? inCharge(dossier) : "");
        facts.put("coordination", contacts.coordination());
        facts.put("appeals", contacts.appeals());
    }

    /** The last reviewer who acted; empty when none has. */
    private String inCharge(Dossier dossier) {
        return dossier.last(OF_REVIEWERS)
                .map(RecordedAct::actor)
                .filter(actor -> !actor.equals(CurrentActor.SYSTEM))
                .map(agents::nameOf)
                .orElse("");
    }
}
