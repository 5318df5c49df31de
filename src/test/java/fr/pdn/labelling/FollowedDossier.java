package fr.pdn.labelling;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.MessageDesk;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AssertProvider;

/** A dossier on its way: its documents, its timers, and the stretches that many ways have in common. */
public final class FollowedDossier extends DossierPeople implements AssertProvider<DossierAssert> {

    FollowedDossier(Procedure procedure, Sample sample, Journey.Filed filed) {
        super(procedure, sample, filed, null);
    }

    private FollowedDossier(FollowedDossier dossier, String professional) {
        super(dossier.procedure, dossier.sample, dossier.filed, professional);
    }

    /** The same dossier, whose next steps are those of one professional. */
    public FollowedDossier about(String ref) {
        return new FollowedDossier(this, ref);
    }

    /** The structure sends one of the pieces that its sample keeps for later, at the sample's moment. */
    public FollowedDossier send(String kind) {
        for (var document : sample.json().get("complements")) {
            if (document.get("kind").asText().equals(kind)) {
                procedure.journey.upload(filed.id(), document);
            }
        }
        return this;
    }

    /** The same now. */
    public FollowedDossier sendNow(String kind) {
        var document = sample.json().objectNode();
        document.put("kind", kind).put("fileName", "piece.pdf").put("sizeKb", 10);
        procedure.journey.upload(filed.id(), document);
        return this;
    }

    /** A file that presents one person. */
    public FollowedDossier present(String ref) {
        var document = sample.json().objectNode();
        document.put("kind", "PROFESSIONAL_PRESENTATION")
                .put("professional", ref)
                .put("fileName", "presentation.pdf")
                .put("sizeKb", 10);
        procedure.journey.upload(filed.id(), document);
        return this;
    }

    /** The structure writes, at any time. */
    public FollowedDossier write(MessageDesk desk, String message) {
        procedure.journey.write(sample.contactEmail(), number(), desk, message);
        return this;
    }

    /** A reviewer asks the structure. */
    public FollowedDossier ask(String question) {
        procedure.journey.ask("instructeur", number(), question);
        return this;
    }

    /** Fails when that timer is not pending. */
    public FollowedDossier fire(String timer) {
        procedure.journey.fire(number(), timer, professional);
        return this;
    }

    public FollowedDossier at(String moment) {
        procedure.journey.at(moment);
        return this;
    }

    public FollowedDossier later(Duration time) {
        procedure.journey.wait(time);
        return this;
    }

    public FollowedDossier admit() {
        return reviewer("checkAdmissibility", "admissibility", "ADMISSIBLE");
    }

    /** The grid of a reviewer, and beside it the coordination's opinion. */
    public FollowedDossier review(String proposal, String reason) {
        procedure.walk.review(number(), proposal, reason);
        return this;
    }

    public FollowedDossier hearTheMembers() {
        procedure.walk.hearTheMembers(number());
        return this;
    }

    public FollowedDossier conclude(String opinion, List<String> retained, String reason) {
        return reviewer(
                "recordCommitteeOpinion",
                "committeeOpinion",
                opinion,
                "retainedProfessionals",
                retained,
                "reason",
                reason);
    }

    public FollowedDossier provideBankDetails() {
        return structure(
                "provideBankDetails",
                "iban",
                sample.json().at("/structure/iban").asText(),
                "accountHolder",
                sample.json().at("/structure/accountHolder").asText(),
                "signatory",
                "Le représentant légal");
    }

    /** The convention lies before the representative of the structure. */
    public FollowedDossier toTheSignature() {
        return provideBankDetails()
                .payments("checkBankDetails", "bankDetailsOutcome", "CONFIRMED")
                .reviewer("reviewConvention", "conventionReview", "READY");
    }

    /** Signed twice: the grant is to be paid. */
    public FollowedDossier toThePayment() {
        return toTheSignature()
                .structure("signConvention", "signatureOutcome", "SIGNED")
                .director("countersignConvention", "countersignatureOutcome", "SIGNED");
    }

    public FollowedDossier pay() {
        procedure.walk.pay(number());
        return this;
    }

    public FollowedDossier prepareEveryone() {
        procedure.walk.prepareEveryone(number(), sample);
        return this;
    }

    public FollowedDossier declareProfiles() {
        return professional("declareSocialProfiles", Walk.profiles());
    }

    public FollowedDossier enrol(int places) {
        return coordination("enrolInSession", "session", openSession(places));
    }

    public FollowedDossier enrolAll() {
        var session = openSession(sample.professionals().size());
        procedure.walk.completeEach("coordination", number(), "enrolInSession", Map.of("session", session));
        return this;
    }

    public String openSession(int places) {
        return procedure.walk.openSession(places);
    }

    public FollowedDossier awardEveryLabel() {
        procedure.walk.awardEveryLabel(number(), sample);
        return this;
    }

    public Dossier read() {
        return procedure.dossiers.get(number());
    }

    /** As the API tells it. */
    public JsonNode result() {
        return procedure.journey.read(number());
    }

    /** Ids of the steps that wait for someone, sorted. */
    public List<String> open() {
        return procedure.journey.open(number()).stream()
                .distinct()
                .filter(key -> !tasks(key).isEmpty())
                .toList();
    }

    /** Ids of the events whose time has not come. */
    public List<String> timers() {
        return procedure.journey.timers(number());
    }

    @Override
    FollowedDossier itself() {
        return this;
    }

    @Override
    public DossierAssert assertThat() {
        return new DossierAssert(this);
    }
}
