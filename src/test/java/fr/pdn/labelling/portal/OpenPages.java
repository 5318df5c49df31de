package fr.pdn.labelling.portal;

import fr.pdn.labelling.TestClock;
import java.util.UUID;

/** The pages one sees before one has a candidature. */
final class OpenPages {
    private final PortalScene scene;
    private final TestClock clock;
    private final PageAlbum album;

    OpenPages(PortalScene scene, TestClock clock, PageAlbum album) {
        this.scene = scene;
        this.clock = clock;
        this.album = album;
    }

    void visit() {
        var stranger = new PlainBrowser(scene.port());
        clock.set("2026-12-01T10:00:00+01:00");
        album.open("home, no call open", stranger, "/");
        scene.call();
        album.open("home", stranger, "/");
        album.open("sign-in", stranger, "/connexion/portail");
        stranger.fill("email", "direction@").press("main button");
        album.keep("sign-in, address mistaken", stranger);
        album.open("sign-in, link out of date", stranger, "/connexion/portail?perime");
        album.open("sign-in, link sent", stranger, "/connexion/portail/envoye");
        album.open("sign-in, link opened", stranger, scene.link(PortalScene.someone()));
        album.open("accessibility statement", stranger, "/accessibilite");
        album.open("personal data", stranger, "/donnees-personnelles");
        album.open("no such page", stranger, "/nulle-part");
        newcomer();
    }

    private void newcomer() {
        var newcomer = scene.signedIn(PortalScene.someone());
        album.open("my dossiers, none", newcomer, "/candidatures");
        album.open("my tasks, none", newcomer, "/taches");
        album.open("new candidature", newcomer, "/candidatures/nouvelle");
        album.open("what was typed is no longer kept", newcomer, "/candidatures/reprise/" + UUID.randomUUID());
        album.open("a task that is not there", newcomer, "/taches/" + UUID.randomUUID());
        album.open("someone else's dossier", newcomer, "/candidatures/PDNP17-2027-1-9999");
        album.open("a page for agents", newcomer, "/dossiers");
        clock.set("2026-12-01T10:00:00+01:00");
        album.open("new candidature, no call open", newcomer, "/candidatures/nouvelle");
        scene.call();
    }
}
