package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.portal.OutsiderTask;
import fr.pdn.labelling.portal.OwnDossiers;
import fr.pdn.labelling.signature.AgreementKind;
import fr.pdn.labelling.signature.Agreements;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Filed candidatures in a list. */
@Component
class DossierViews {
    private final Campaigns campaigns;
    private final Labels labels;
    private final OwnDossiers own;
    private final TaskViews tasks;
    private final DossierStatus status;

    DossierViews(Campaigns campaigns, Labels labels, OwnDossiers own, TaskViews tasks, DossierStatus status) {
        this.campaigns = campaigns;
        this.labels = labels;
        this.own = own;
        this.tasks = tasks;
        this.status = status;
    }

    /** @param repayments that are still to be paid, in words */
    record Summary(
            String number,
            String structure,
            String call,
            String state,
            List<String> repayments,
            List<TaskTitle> expected) {
        public String url() {
            return Routes.dossier(number);
        }
    }

    /** A dossier as a professional named in it sees it. */
    record Named(String structure, String call, List<Charter> charters) {}

    /**
     * @param label number of the label, or null
     * @param kit page of the name and the logo
     */
    record Charter(String url, String label, String kit) {}

    Summary summary(Dossier dossier, List<OutsiderTask> open) {
        return new Summary(
                dossier.number(),
                dossier.answers().structure().name(),
                call(dossier),
                status.label(dossier),
                RepaymentView.all(dossier).stream()
                        .filter(RepaymentView::awaited)
                        .map(RepaymentView::words)
                        .toList(),
                tasks.titles(open.stream()
                        .filter(task -> task.number().equals(dossier.number()))
                        .toList()));
    }

    Named named(Dossier dossier, String email) {
        var retained = Agreements.retained(dossier);
        var charters = own.refsIn(dossier, email).stream()
                .filter(retained::contains)
                .map(ref -> new Charter(
                        Routes.dossier(dossier.number()) + "/" + AgreementKind.CHARTER.path() + "/" + ref,
                        label(dossier, ref).map(Label::number).orElse(null),
                        Routes.dossier(dossier.number()) + "/kit/" + ref))
                .toList();
        return new Named(dossier.answers().structure().name(), call(dossier), charters);
    }

    private Optional<Label> label(Dossier dossier, String ref) {
        return labels.of(dossier.candidature().id()).stream()
                .filter(label -> label.professional().equals(ref))
                .findFirst();
    }

    private String call(Dossier dossier) {
        return campaigns.get(dossier.candidature().campaign()).title();
    }
}
