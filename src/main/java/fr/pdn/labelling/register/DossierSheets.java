package fr.pdn.labelling.register;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Questions;
import fr.pdn.labelling.candidature.Repayment;
import fr.pdn.labelling.convention.BankDetailsReview;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.documents.StoredDocument;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.mail.MailJournal;
import fr.pdn.labelling.mailbox.ReceivedMails;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the modules know of one dossier. */
@Service
public class DossierSheets {
    private final Campaigns campaigns;
    private final OpenTasks tasks;
    private final AnswerSections answers;
    private final DocumentStore documents;
    private final Labels labels;
    private final BankDetailsReview bankDetails;
    private final MailJournal mails;
    private final ReceivedMails received;
    private final Timeline timeline;
    private final Clock clock;

    DossierSheets(
            Campaigns campaigns,
            OpenTasks tasks,
            AnswerSections answers,
            DocumentStore documents,
            Labels labels,
            BankDetailsReview bankDetails,
            MailJournal mails,
            ReceivedMails received,
            Timeline timeline,
            Clock clock) {
        this.campaigns = campaigns;
        this.tasks = tasks;
        this.answers = answers;
        this.documents = documents;
        this.labels = labels;
        this.bankDetails = bankDetails;
        this.mails = mails;
        this.received = received;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public DossierSheet of(SeenDossier seen) {
        var dossier = seen.dossier();
        var candidature = dossier.candidature();
        return new DossierSheet(
                Heading.of(dossier, campaigns.get(candidature.campaign()).title(), FrenchDates.dayOf(clock.instant())),
                seen.sight(),
                Questions.askable(dossier),
                tasks.of(dossier, seen.reader()),
                ExaminationSheet.of(dossier).orElse(null),
                answers.of(candidature),
                Stream.concat(documents.of(candidature.id()).stream(), scans(dossier))
                        .map(document -> DocumentLine.of(dossier, document))
                        .toList(),
                ProfessionalSheet.of(dossier, labels.of(candidature.id())),
                bankDetails
                        .of(candidature.id())
                        .flatMap(details -> BankSheet.of(details, seen.sight().bankDetails()))
                        .orElse(null),
                Repayment.all(dossier).stream().map(Repayment::words).toList(),
                mails(candidature),
                received.ofDossier(candidature.number()).stream()
                        .map(ReceivedMailLine::of)
                        .toList(),
                timeline.of(seen));
    }

    /** Texts signed by hand, once they were sent. */
    private Stream<StoredDocument> scans(Dossier dossier) {
        var sent = dossier.all(Act.SIGNED_PAPER_SENT).stream()
                .flatMap(act -> Stream.of(act.text("sha256").split(" ")))
                .toList();
        return sent.isEmpty()
                ? Stream.empty()
                : documents.scans(dossier.candidature().id()).stream().filter(scan -> sent.contains(scan.sha256()));
    }

    /** Those about the draft came before there was a number. */
    private List<MailLine> mails(Candidature candidature) {
        return Stream.of(candidature.id().toString(), candidature.number())
                .flatMap(reference -> mails.of(reference).stream())
                .map(MailLine::of)
                .toList();
    }
}
