package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.mail.MailTemplate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who decided what a mail tells, in what capacity and when: a decision bears the name of its author (CRPA L212-1). */
@Component
class DecisionsInMails {
    private final Agents agents;
    private final SignatureSettings settings;

    DecisionsInMails(Agents agents, SignatureSettings settings) {
        this.agents = agents;
        this.settings = settings;
    }

    void tell(MailModel model, MailTemplate template, Dossier dossier, String professional) {
        decision(template, dossier, professional)
                .filter(act -> !act.actor().equals(CurrentActor.SYSTEM))
                .ifPresent(act -> {
                    model.put("decidedOn", FrenchDates.dayOf(act.at()));
                    model.put("decidedBy", agents.nameOf(act.actor()));
                    model.put("decidedAs", settings.of(act.kind()).capacity());
                });
    }

    /** The act of the person who decided. */
    private static Optional<RecordedAct> decision(MailTemplate template, Dossier dossier, String professional) {
        return switch (template) {
            case CANDIDATURE_ACCEPTED -> dossier.last(Act.DECIDED_ACCEPTED);
            case CANDIDATURE_REFUSED -> dossier.last(Act.DECIDED_REFUSED);
            case CANDIDATURE_INADMISSIBLE -> dossier.last(Act.DECLARED_INADMISSIBLE);
            case CANDIDATURE_LAPSED -> dossier.last(Act.DECLARED_LAPSED);
            case RENOUNCEMENT_RECORDED -> renouncement(dossier);
            case RENEWAL_REFUSED -> dossier.last(Act.RENEWAL_REFUSED);
            case CONVENTION_ENDED -> dossier.last(Act.SUCCESSION_CLOSED);
            case LABEL_ENDED -> dossier.lastAbout(professional, Act.LABEL_ENDED);
            case ARRIVAL_REFUSED -> dossier.lastAbout(professional, Act.ARRIVAL_REFUSED);
            case MERGER_REFUSED -> dossier.last(Act.MERGER_REFUSED);
            case OBSERVATIONS_RECEIVED -> Optional.empty();
            default -> BreachWords.toldBy(template, dossier);
        };
    }

    /** Noted by a reviewer; nobody of the Caf decides when the structure or the professionals refuse to sign. */
    static Optional<RecordedAct> renouncement(Dossier dossier) {
        return dossier.last(
                        Act.RENOUNCEMENT_NOTED,
                        Act.ABANDONMENT_NOTED,
                        Act.CONVENTION_DECLINED,
                        Act.CHARTER_DECLINED,
                        Act.MISSION_LETTER_DECLINED)
                .filter(act -> act.kind() == Act.RENOUNCEMENT_NOTED || act.kind() == Act.ABANDONMENT_NOTED);
    }
}
