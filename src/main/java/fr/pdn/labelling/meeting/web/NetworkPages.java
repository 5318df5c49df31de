package fr.pdn.labelling.meeting.web;

import fr.pdn.labelling.agenda.Occasion;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.OwnLabels;
import fr.pdn.labelling.meeting.Invitee;
import fr.pdn.labelling.meeting.Invitees;
import fr.pdn.labelling.meeting.Meeting;
import fr.pdn.labelling.meeting.Meetings;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The meetings that a professional is or was invited to: what they answered, and that they came. */
@Controller
class NetworkPages {
    private final OwnLabels own;
    private final Meetings meetings;
    private final Invitees invitees;
    private final Clock clock;

    NetworkPages(OwnLabels own, Meetings meetings, Invitees invitees, Clock clock) {
        this.own = own;
        this.meetings = meetings;
        this.invitees = invitees;
        this.clock = clock;
    }

    /** @param answerable it is to come, and not cancelled */
    record Row(Invitee invitee, Meeting meeting, Occasion when, boolean answerable) {}

    @GetMapping("/reseau")
    String meetings(Principal who, Model model) {
        var labels = own.ofProfessional(who.getName());
        var rows = invitees.ofLabels(labels.stream().map(Label::number).toList()).stream()
                .map(this::row)
                .toList();
        model.addAttribute("labels", labels);
        model.addAttribute("labelled", !labels.isEmpty());
        model.addAttribute("several", labels.size() > 1);
        model.addAttribute(
                "coming", reversed(rows.stream().filter(Row::answerable).toList()));
        model.addAttribute(
                "others", rows.stream().filter(row -> !row.answerable()).toList());
        return "reseau/liste";
    }

    private Row row(Invitee invitee) {
        var meeting = meetings.find(invitee.meeting()).orElseThrow();
        return new Row(invitee, meeting, Occasion.of(meeting.startsAt(), meeting.endsAt()), meeting.toCome(clock));
    }

    /** The next one first. */
    private static List<Row> reversed(List<Row> rows) {
        var turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        return turned;
    }
}
