package fr.pdn.labelling.portal;

import java.util.UUID;

/** « Mon équipe » : its people, invitations, and access that is asked for. */
final class TeamPages {
    private static final String INVITE = "form[action$=invitations] .btn-primary";

    private final PortalScene scene;
    private final PageAlbum album;

    TeamPages(PortalScene scene, PageAlbum album) {
        this.scene = scene;
        this.album = album;
    }

    void visit() {
        var call = scene.call();
        var colleague = PortalScene.someone();
        var email = PortalScene.someone();
        scene.draft(call, email);
        var browser = scene.signedIn(email);
        album.open("team, alone", browser, "/equipe");
        browser.fill("email", "collegue@").press(INVITE);
        album.keep("team, address mistaken", browser);
        browser.fill("email", colleague).press(INVITE);
        album.keep("team, invitation sent", browser);
        invited(scene.signedIn(colleague), scene.invitation(colleague));
        album.open("team, two people", browser, "/equipe");
        access(scene.signedIn(PortalScene.someone()));
    }

    private void invited(PlainBrowser colleague, UUID invitation) {
        album.open("invitation", colleague, "/equipe/invitations/" + invitation);
        colleague.press("main button[name=accepter]");
        album.keep("team, joined", colleague);
        album.open("invitation that is no longer open", colleague, "/equipe/invitations/" + invitation);
    }

    private void access(PlainBrowser newcomer) {
        album.open("team, none", newcomer, "/equipe");
        album.open("access", newcomer, "/equipe/acces");
        newcomer.press("main form .btn-primary");
        album.keep("access, what is missing", newcomer);
        newcomer.fill("number", "PDNP17-2027-1-0042")
                .fill("name", "Yann Estran")
                .fill("capacity", "Directeur")
                .fill("reason", "La présidente est partie.")
                .press("main form .btn-primary");
        album.keep("access, asked for", newcomer);
    }
}
