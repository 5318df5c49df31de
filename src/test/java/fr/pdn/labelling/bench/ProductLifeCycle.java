package fr.pdn.labelling.bench;

import fr.pdn.labelling.Pen;
import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Drafts;
import fr.pdn.labelling.candidature.Submission;
import fr.pdn.labelling.candidature.SupportingDocuments;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.documents.StoredDocument;
import fr.pdn.labelling.signature.Party;
import fr.pdn.labelling.signature.Signatories;
import fr.pdn.labelling.signature.Signing;
import fr.pdn.labelling.signature.SigningStep;
import fr.pdn.labelling.training.TrainingSession;
import fr.pdn.labelling.training.TrainingSessions;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;

/** Through the product's own services, with its authorisations. */
public final class ProductLifeCycle extends LifeCycle {

    private static final String CAMPAIGN = "PDNP17-2027-900";
    private final ApplicationContext product;
    private final Map<String, List<String>> groups = new ConcurrentHashMap<>();
    private final Map<String, UUID> filed = new ConcurrentHashMap<>();

    public ProductLifeCycle(ApplicationContext product, OpenTasks open) {
        super(open);
        this.product = product;
        var now = product.getBean(Clock.class).instant();
        var year = Duration.ofDays(365);
        var day = LocalDate.ofInstant(now.plus(year), Campaign.PARIS);
        product.getBean(Campaigns.class)
                .create(new Campaign(
                        CAMPAIGN,
                        "Appel à projets de mesure",
                        "17",
                        now.minus(year),
                        now.plus(year),
                        15,
                        day,
                        day.plusYears(2),
                        BigDecimal.valueOf(3),
                        "depot@caf17.example",
                        "candidature PDN"));
        product.getBean(TrainingSessions.class)
                .create(TrainingSession.planned(
                        Step.SESSION, now.plus(year), now.plus(year).plus(Duration.ofHours(6)), "La Rochelle", 20_000));
    }

    @Override
    String file(Applicant applicant) {
        return outsider(() -> {
            var draft = product.getBean(Drafts.class).create(CAMPAIGN, applicant.answers(), null);
            upload(draft.id(), DocumentKind.ORGANISATION_CHART, applicant.file("chart"));
            upload(draft.id(), DocumentKind.SPECIFIC_PROJECT, applicant.file("project"));
            upload(draft.id(), DocumentKind.PROFESSIONAL_PRESENTATION, applicant.file("presentation"));
            var number = product.getBean(Submission.class).submit(draft.id(), null);
            filed.put(number, draft.id());
            return number;
        });
    }

    @Override
    void prepare(Step step, String number) {
        if (step.task().equals(Step.COMPLEMENTS)) {
            outsider(() -> upload(filed.get(number), DocumentKind.SPECIFIC_PROJECT, new Applicant(0).file(number)));
        }
    }

    private StoredDocument upload(UUID candidature, DocumentKind kind, byte[] content) {
        return product.getBean(SupportingDocuments.class)
                .receive(
                        candidature,
                        kind,
                        List.of(),
                        kind.name() + ".pdf",
                        new ByteArrayInputStream(content),
                        content.length);
    }

    @Override
    void as(String login, Runnable act) {
        engine().getIdentityService().setAuthentication(login, groups.computeIfAbsent(login, this::groupsOf));
        try {
            signedIn(login, Executors.callable(act));
        } finally {
            engine().getIdentityService().clearAuthentication();
        }
    }

    /** Asked once, as for someone who signs in. */
    private List<String> groupsOf(String login) {
        return engine().getIdentityService().createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .toList();
    }

    @Override
    void outsider(Runnable act) {
        outsider(Executors.callable(act, null));
    }

    /** What is signed is signed with a code, by the one legal representative of the sample or by the professional. */
    @Override
    void answer(Step step, OpenTasks.OpenTask task) {
        var place = SigningStep.of(step.task());
        if (place.isEmpty()) {
            super.answer(step, task);
            return;
        }
        var dossier = product.getBean(Dossiers.class).get(task.number());
        var email = place.get().party() == Party.PROFESSIONAL
                ? dossier.answers()
                        .professional(Step.PROFESSIONAL)
                        .orElseThrow()
                        .email()
                : dossier.answers().structure().legalRepresentative().email();
        new Pen(
                        product.getBean(Signing.class),
                        product.getBean(Signatories.class),
                        product.getBean(TransactionOperations.class))
                .sign(place.get(), dossier, Step.PROFESSIONAL, email, () -> super.answer(step, task));
    }

    private static <T> T outsider(Callable<T> act) {
        return signedIn("direction@structure.example", act);
    }

    private static <T> T signedIn(String name, Callable<T> act) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(name, "", List.of()));
        try {
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Override
    ProcessEngine engine() {
        return product.getBean(ProcessEngine.class);
    }
}
