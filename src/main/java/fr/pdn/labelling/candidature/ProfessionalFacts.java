package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.configuration.PublicUrl;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What documents about one professional say. */
@Component
class ProfessionalFacts {
    private final AgentNames agents;
    private final PublicUrl url;

    ProfessionalFacts(AgentNames agents, PublicUrl url) {
        this.agents = agents;
        this.url = url;
    }

    void putInvitation(Map<String, Object> facts, Dossier dossier, String ref) {
        facts.put("person", person(dossier, ref));
        facts.put("session", session(dossier, ref));
    }

    void putAttendance(Map<String, Object> facts, Dossier dossier, String ref) {
        putInvitation(facts, dossier, ref);
        facts.put("attendance", by(dossier.lastAbout(ref, Act.TRAINING_ATTENDED).orElseThrow()));
    }

    /** The number on the certificate is the label's; the dossier's stands beside it. */
    void putLabel(Map<String, Object> facts, Dossier dossier, String ref) {
        var awarded = dossier.lastAbout(ref, Act.LABEL_AWARDED).orElseThrow();
        var number = awarded.text("label");
        var label = new LinkedHashMap<String, Object>();
        label.put("number", number);
        label.put("awardedAt", awarded.at());
        label.put("validUntil", awarded.text("validUntil"));
        label.put("verification", url.to("/verification/" + number).toUriString());
        facts.put("candidature", dossier.number());
        facts.put("number", number);
        facts.put("person", person(dossier, ref));
        facts.put("label", label);
        facts.put("validation", by(awarded));
    }

    /** Amendments are numbered in the order of the decisions. */
    void putAmendment(Map<String, Object> facts, Dossier dossier, String ref) {
        var accepted = dossier.lastAbout(ref, Act.ARRIVAL_ACCEPTED).orElseThrow();
        var asked = Replacement.asked(
                dossier, accepted.detail().path(Replacement.REQUEST).asLong());
        facts.put("amendment", Amendments.number(dossier, accepted));
        facts.put("person", person(dossier, ref));
        facts.put("former", accepted.text("from"));
        facts.put("lastDay", asked.addition() ? "" : lastDay(dossier, asked.former()));
        facts.put("requestedAt", requestedAt(dossier, asked.id()));
        facts.put("grantCents", accepted.detail().path("grantCents").asLong());
        facts.put(
                "convention",
                dossier.last(Act.CONVENTION_DRAFTED)
                        .map(act -> act.text("convention"))
                        .orElse(""));
        facts.put("reason", accepted.text("reason"));
        facts.put("decision", by(accepted));
    }

    /** As it was declared or, when a director ended the label, the day of that decision. */
    private static String lastDay(Dossier dossier, String former) {
        return dossier.lastAbout(former, Act.DEPARTURE_DECLARED)
                .map(act -> act.text("lastDay"))
                .or(() -> dossier.lastAbout(former, Act.LABEL_ENDED)
                        .map(act -> FrenchDates.dayOf(act.at()).toString()))
                .orElseThrow();
    }

    private static Instant requestedAt(Dossier dossier, long id) {
        return dossier.acts().stream()
                .filter(act -> act.id() == id)
                .findFirst()
                .orElseThrow()
                .at();
    }

    private Map<String, Object> by(RecordedAct act) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("by", agents.of(List.of(act.actor())).get(act.actor()));
        facts.put("at", act.at());
        return facts;
    }

    private static Map<String, Object> person(Dossier dossier, String ref) {
        return StructureFacts.person(dossier.answers().professional(ref).orElseThrow());
    }

    private static Map<String, Object> session(Dossier dossier, String ref) {
        var enrolled = dossier.lastAbout(ref, Act.ENROLLED, Act.SESSION_MOVED).orElseThrow();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("code", enrolled.text("session"));
        facts.put("startsAt", enrolled.text("startsAt"));
        facts.put("place", enrolled.text("place"));
        return facts;
    }
}
