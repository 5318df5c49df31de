package fr.pdn.labelling.register;

import static java.util.Map.entry;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.forms.WordedAnswer;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What someone chose, in the words of the form they chose it with. */
@Component
class Choices {
    private static final Map<Act, Choice> CHOICES = Map.ofEntries(
            entry(Act.REVIEWED, new Choice("review-eligibility", "reviewProposal")),
            entry(Act.COORDINATION_OPINION_GIVEN, new Choice("give-coordination-opinion", "coordinationOpinion")),
            entry(Act.MEMBER_OPINION_GIVEN, new Choice("give-member-opinion", "memberOpinion")),
            entry(Act.COMMITTEE_OPINION_GIVEN, new Choice("record-committee-opinion", "committeeOpinion")),
            entry(Act.COMMITTEE_DEFERRED, new Choice("record-committee-opinion", "committeeOpinion")),
            entry(Act.TRAINING_ATTENDED, new Choice("record-attendance", "attendance")),
            entry(Act.TRAINING_MISSED, new Choice("record-attendance", "attendance")),
            entry(Act.MEETING_ATTENDANCE, new Choice("record-attendance", "attendance")),
            entry(Act.ABSENCE_ANNOUNCED, new Choice("announce-absence", "absence")),
            entry(Act.ANNUAL_REPORT_ANALYSED, new Choice("analyse-annual-report", "reportOpinion")),
            entry(Act.RENEWAL_OPINION_GIVEN, new Choice("give-renewal-opinion", "renewalOpinion")),
            entry(Act.RENEWAL_REVIEWED, new Choice("review-renewal", "renewalProposal")),
            entry(Act.BREACH_QUALIFIED, new Choice("qualify-breach", "breachQualification")),
            entry(Act.AMICABLE_CONTACT_HELD, new Choice("hold-amicable-contact", "amicableOutcome")),
            entry(Act.BREACH_OPINION_GIVEN, new Choice("give-breach-opinion", "breachOpinion")),
            entry(Act.SUSPENSION_DECIDED, new Choice("decide-suspension", "suspensionDecision")),
            entry(Act.LIFTING_DECIDED, new Choice("decide-lifting", "liftingDecision")),
            entry(Act.SUSPENSION_OUTCOME_DECIDED, new Choice("decide-outcome", "suspensionOutcome")),
            entry(Act.ARRIVAL_OPINION_GIVEN, new Choice("give-movement-opinion", "movementOpinion")),
            entry(Act.DEPARTURE_DECLARED, new Choice("declare-departure", "departureReason")),
            entry(Act.EMPLOYMENT_CHANGED, new Choice("declare-employment", "employmentStatus")),
            entry(Act.ACCOUNTS_SETTLED, new Choice("settle-accounts", "accounts")));

    private final Forms forms;

    Choices(Forms forms) {
        this.forms = forms;
    }

    private record Choice(String form, String field) {}

    String inWords(Act act, String value) {
        var choice = CHOICES.get(act);
        return choice == null
                ? value
                : forms.named(choice.form()).inWords(Map.of(choice.field(), value), Map.of()).stream()
                        .map(WordedAnswer::text)
                        .findFirst()
                        .orElse(value);
    }
}
