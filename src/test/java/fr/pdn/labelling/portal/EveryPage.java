package fr.pdn.labelling.portal;

import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.Walk;
import fr.pdn.labelling.label.LabelStanding;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.mailbox.Letterbox;
import fr.pdn.labelling.renewal.RenewalScene;
import fr.pdn.labelling.report.ReportScene;
import fr.pdn.labelling.suspension.SuspensionScene;
import org.springframework.boot.test.context.TestComponent;

/** Every page in every state. A page that is new, or a state, is one line in one of these visits. */
@TestComponent
public class EveryPage {
    private final PortalScene scene;
    private final TestClock clock;
    private final Procedure procedure;
    private final Walk walk;
    private final Letterbox letterbox;
    private final Labels labels;
    private final LabelStanding standing;
    private final ReportScene reports;
    private final RenewalScene renewals;
    private final SuspensionScene suspensions;

    EveryPage(
            PortalScene scene,
            TestClock clock,
            Procedure procedure,
            Walk walk,
            Letterbox letterbox,
            Labels labels,
            LabelStanding standing,
            ReportScene reports,
            RenewalScene renewals,
            SuspensionScene suspensions) {
        this.scene = scene;
        this.clock = clock;
        this.procedure = procedure;
        this.walk = walk;
        this.letterbox = letterbox;
        this.labels = labels;
        this.standing = standing;
        this.reports = reports;
        this.renewals = renewals;
        this.suspensions = suspensions;
    }

    public PageAlbum ofPortal() {
        var album = new PageAlbum();
        new OpenPages(scene, clock, album).visit();
        new DraftPages(scene, clock, album).visit();
        new EntryPages(scene, clock, album).visit();
        new DossierPages(scene, procedure, walk, album).visit();
        new LabelPages(scene, procedure, labels, standing, album).visit();
        new BreachPages(scene, procedure, album).ofPortal();
        new RepaymentPages(scene, suspensions, album).ofPortal();
        new TeamPages(scene, album).visit();
        new FollowUpPages(scene, reports, renewals, album).visit();
        return album;
    }

    /** Those that come after a label. */
    public PageAlbum ofFollowUp() {
        var album = new PageAlbum();
        new FollowUpPages(scene, reports, renewals, album).visit();
        return album;
    }

    /** Our pages for agents, and those that anyone may open. */
    public PageAlbum ofAgents() {
        var album = new PageAlbum();
        new AgentPages(scene, clock, procedure, letterbox, album).visit();
        new BreachPages(scene, procedure, album).ofAgents();
        new RepaymentPages(scene, suspensions, album).ofAgents();
        return album;
    }
}
