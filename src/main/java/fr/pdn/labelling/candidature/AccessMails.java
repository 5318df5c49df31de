package fr.pdn.labelling.candidature;

import fr.pdn.labelling.configuration.PublicUrl;
import fr.pdn.labelling.mail.Outbox;
import fr.pdn.labelling.mail.OutgoingMail;
import fr.pdn.labelling.team.Teams;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the members of a team are told when someone asks for access, and the one who asked once it is decided. */
@Component
class AccessMails {
    private final Teams teams;
    private final Outbox outbox;
    private final PublicUrl url;

    AccessMails(Teams teams, Outbox outbox, PublicUrl url) {
        this.teams = teams;
        this.outbox = outbox;
        this.url = url;
    }

    void requested(Candidature filed, UUID id, String email, String name) {
        var model = facts(filed.number(), filed.answers().structure().name(), "/equipe");
        model.put("requester", name + " (" + email + ")");
        outbox.enqueue(teams.members(filed.team()).stream()
                .map(member ->
                        new OutgoingMail(filed.number(), "access-requested", id.toString(), member.email(), model))
                .toList());
    }

    void decided(AccessRequest request, boolean granted, String reason) {
        var model = facts(request.number(), request.structure(), "/candidatures");
        model.put("outcome", granted ? "Votre demande est acceptée" : "Votre demande est refusée");
        model.put("reason", reason);
        outbox.enqueue(new OutgoingMail(
                request.number(), "access-decided", request.id().toString(), request.email(), model));
    }

    private Map<String, Object> facts(String number, String structure, String page) {
        var model = new HashMap<String, Object>();
        model.put("number", number);
        model.put("structure", structure);
        model.put("link", url.to(page).toUriString());
        return model;
    }
}
