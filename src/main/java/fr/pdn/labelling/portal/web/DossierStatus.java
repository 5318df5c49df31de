package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.candidature.ConventionEnding;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.portal.Moments;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Where a dossier stands, in words for the structure. */
@Component
class DossierStatus {
    private final Moments moments;

    DossierStatus(Moments moments) {
        this.moments = moments;
    }

    String label(Dossier dossier) {
        return switch (dossier.state()) {
            case SUBMITTED -> "Déposé le " + moments.day(dossier.candidature().submittedAt());
            case INCOMPLETE ->
                "Pièces à fournir jusqu’au " + day(dossier, "dueOn", Act.COMPLEMENTS_REQUESTED, Act.TIME_EXTENDED)
                        + " inclus";
            case IN_COMMITTEE -> "Présenté au comité du " + day(dossier, "on", Act.COMMITTEE_CONVENED);
            case DEFERRED ->
                "Précisions à donner jusqu’au " + day(dossier, "dueOn", Act.COMMITTEE_DEFERRED, Act.TIME_EXTENDED)
                        + " inclus";
            case UNDER_CONVENTION ->
                ConventionEnding.announced(dossier)
                        .map(ending -> "Conventionné jusqu’au " + moments.day(ending.endsOn()))
                        .orElse(dossier.state().label());
            default -> dossier.state().label();
        };
    }

    /** What happens next, in a sentence or two. */
    String next(Dossier dossier) {
        return ConventionEnding.announced(dossier).map(this::ending).orElseGet(() -> next(dossier.state()));
    }

    private String ending(ConventionEnding ending) {
        return "La structure a annoncé le %s qu’elle met fin à la convention. La convention et les labels valent jusqu’au %s inclus. D’ici là, cette fin peut être annulée."
                .formatted(moments.day(ending.announcedAt()), moments.day(ending.endsOn()));
    }

    private static String next(CandidatureState state) {
        return switch (state) {
            case DRAFT -> "";
            case SUBMITTED, IN_VERIFICATION ->
                "La Caf vérifie que votre candidature est recevable et que toutes les pièces sont là. Vous recevrez un courriel.";
            case INCOMPLETE ->
                "La Caf attend les pièces demandées. Elle reprend la vérification dès que vous les avez envoyées.";
            case COMPLETE, IN_REVIEW ->
                "La Caf et la coordination examinent votre projet. Il est ensuite présenté aux instances de suivi.";
            case IN_COMMITTEE ->
                "Les instances de suivi donnent leur avis. La direction de la Caf décide ensuite. Vous recevrez sa décision par courriel.";
            case DEFERRED -> "Les instances de suivi attendent vos précisions avant de se prononcer.";
            case DECISION_PENDING -> "La direction de la Caf prépare sa décision. Vous la recevrez par courriel.";
            case ACCEPTED ->
                "Place à la convention de partenariat et aux formalités de chaque professionnel\u00a0: charte, lettre de mission, formation initiale, comptes professionnels.";
            case IN_SIGNATURE ->
                "La structure signe la convention, puis la Caf. Les formalités de chaque professionnel se poursuivent en même temps.";
            case UNDER_CONVENTION ->
                "La convention est signée. Chaque professionnel reçoit son label quand ses formalités sont accomplies.";
            case REFUSED, INADMISSIBLE, LAPSED -> "L’examen de cette candidature est terminé.";
            case WITHDRAWN -> "Vous avez retiré cette candidature. Son examen est arrêté.";
            case RENOUNCED -> "La convention n’a pas été conclue. Cette candidature est terminée.";
            case CLOSED -> "La convention a pris fin.";
        };
    }

    private String day(Dossier dossier, String field, Act... acts) {
        return moments.day(LocalDate.parse(dossier.last(acts).orElseThrow().text(field)));
    }
}
