package fr.pdn.labelling.meeting;

import static java.util.stream.Collectors.toSet;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.mail.MailTemplate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Cahier des charges §4: professionals take part in « temps de regroupement … au sein du réseau départemental ». */
@Service
class MeetingInvitations {
    private final Dossiers dossiers;
    private final Labels labels;
    private final Invitees invitees;
    private final Journal journal;
    private final MeetingMails mails;
    private final Clock clock;

    MeetingInvitations(
            Dossiers dossiers, Labels labels, Invitees invitees, Journal journal, MeetingMails mails, Clock clock) {
        this.dossiers = dossiers;
        this.labels = labels;
        this.invitees = invitees;
        this.journal = journal;
        this.mails = mails;
        this.clock = clock;
    }

    /** Everyone whose label is in force now and who is not invited yet. The meeting is locked. */
    void invite(Meeting meeting) {
        var known = invitees.of(meeting.code()).stream().map(Invitee::label).collect(toSet());
        inForce().stream()
                .filter(label -> !known.contains(label.number()))
                .forEach(label ->
                        record(label.candidature(), label.professional(), Act.MEETING_INVITED, meeting.said()));
        var invited = invitees.of(meeting.code()).stream()
                .filter(one -> !known.contains(one.label()))
                .toList();
        mails.send(MailTemplate.MEETING_INVITATION, meeting, invited);
    }

    /** Those invited whose label is in force still; to the others the meeting is nothing any more. */
    List<Invitee> present(String meeting) {
        var inForce = inForce().stream().map(Label::number).collect(toSet());
        return invitees.of(meeting).stream()
                .filter(one -> inForce.contains(one.label()))
                .toList();
    }

    void tell(Act act, MailTemplate template, Meeting meeting, Map<String, Object> said) {
        var people = present(meeting.code());
        people.forEach(one -> record(one.number(), one.professional(), act, said));
        mails.send(template, meeting, people);
    }

    private void record(String number, String professional, Act act, Map<String, Object> said) {
        journal.record(dossiers.get(number).candidature().id(), act, professional, said);
    }

    private List<Label> inForce() {
        var today = FrenchDates.dayOf(clock.instant());
        return labels.all().stream().filter(label -> label.inForceOn(today)).toList();
    }
}
