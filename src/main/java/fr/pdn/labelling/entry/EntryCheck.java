package fr.pdn.labelling.entry;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.EntryChannel;
import fr.pdn.labelling.candidature.checks.Email;
import fr.pdn.labelling.forms.AnswerError;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with what an agent says of a candidature before typing it, field by field. */
final class EntryCheck {
    private final List<Campaign> calls;
    private final Instant now;
    private final List<AnswerError> errors = new ArrayList<>();

    /** @param calls those that may be chosen */
    EntryCheck(List<Campaign> calls, Instant now) {
        this.calls = calls;
        this.now = now;
    }

    List<AnswerError> of(NewEntry wanted) {
        var call = calls.stream()
                .filter(open -> open.code().equals(wanted.campaign()))
                .findFirst();
        complain(wanted.channel().isEmpty(), "/channel", "Indiquez comment la candidature est arrivée.");
        complain(call.isEmpty(), "/campaign", "Choisissez un appel à projets.");
        if (wanted.channel().equals(Optional.of(EntryChannel.PHONE))) {
            complain(
                    call.filter(open -> !open.inTime(now)).isPresent(),
                    "/campaign",
                    "Cet appel est clos\u00a0: une candidature donnée par téléphone n’y compte plus.");
        }
        complain(
                !Email.isValid(wanted.email()),
                "/email",
                "Indiquez une adresse complète, par exemple prenom.nom@structure.fr.");
        wanted.channel().ifPresent(channel -> dates(channel, wanted));
        return List.copyOf(errors);
    }

    private void dates(EntryChannel channel, NewEntry wanted) {
        var arrived = wanted.arrivedOn();
        var postmark = wanted.postmark();
        if (channel == EntryChannel.PHONE) {
            complain(
                    !arrived.blank(),
                    "/arrivedOn",
                    "Laissez cette date vide\u00a0: un appel compte du jour où la structure confirme.");
        } else {
            complain(
                    arrived.value().isEmpty(),
                    "/arrivedOn",
                    "Indiquez une date du calendrier, par exemple 08/03/2027.");
            complain(
                    after(arrived.value(), FrenchDates.dayOf(now)),
                    "/arrivedOn",
                    "Cette date est à venir\u00a0: vérifiez-la.");
        }
        if (channel != EntryChannel.PAPER) {
            complain(!postmark.blank(), "/postmark", "Laissez cette date vide\u00a0: seul un papier porte un cachet.");
            return;
        }
        complain(
                !postmark.blank() && postmark.value().isEmpty(),
                "/postmark",
                "Indiquez une date du calendrier, par exemple 04/03/2027.");
        arrived.value()
                .ifPresent(day -> complain(
                        after(postmark.value(), day),
                        "/postmark",
                        "Le cachet ne peut pas être postérieur à l’arrivée."));
    }

    private static boolean after(Optional<LocalDate> day, LocalDate limit) {
        return day.filter(limit::isBefore).isPresent();
    }

    private void complain(boolean wrong, String pointer, String sentence) {
        if (wrong) {
            errors.add(new AnswerError(pointer, sentence));
        }
    }
}
