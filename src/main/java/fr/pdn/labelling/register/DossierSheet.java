package fr.pdn.labelling.register;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Repayment;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Everything about one dossier that one agent may see.
 *
 * @param examination null before the automatic checks
 * @param bank null when there is none, or not for this agent
 * @param repayments of the grant, in words
 * @param askable whether the structure may still be asked something
 */
public record DossierSheet(
        Heading heading,
        Sight sight,
        boolean askable,
        List<OpenTask> tasks,
        ExaminationSheet examination,
        List<AnswerSection> answers,
        List<DocumentLine> documents,
        List<ProfessionalSheet> professionals,
        BankSheet bank,
        List<String> repayments,
        List<MailLine> mails,
        List<ReceivedMailLine> received,
        List<Entry> timeline) {
    private static final Set<Act> OPINIONS = EnumSet.of(
            Act.REVIEWED,
            Act.COORDINATION_OPINION_GIVEN,
            Act.COORDINATION_OPINION_MISSED,
            Act.COMMITTEE_CONVENED,
            Act.MEMBER_RECUSED,
            Act.MEMBER_OPINION_GIVEN,
            Act.COMMITTEE_OPINION_GIVEN,
            Act.COMMITTEE_DEFERRED,
            Act.PRECISIONS_GIVEN);
    private static final Set<Act> DECISIONS = EnumSet.of(
            Act.DECLARED_INADMISSIBLE,
            Act.DECLARED_LAPSED,
            Act.DECISION_PREPARED,
            Act.DECIDED_ACCEPTED,
            Act.DECIDED_REFUSED,
            Act.DECISION_RETURNED,
            Act.IMPLICITLY_REFUSED,
            Act.WITHDRAWN_BY_STRUCTURE,
            Act.CANDIDATURE_RENOUNCED);
    private static final Set<Act> CONVENTION = EnumSet.of(
            Act.CONVENTION_DRAFTED,
            Act.CONVENTION_TO_CORRECT,
            Act.CONVENTION_OPENED,
            Act.CONVENTION_SIGNED,
            Act.CONVENTION_DECLINED,
            Act.SIGNATURE_TIME_EXTENDED,
            Act.CONVENTION_COUNTERSIGNED,
            Act.COUNTERSIGNATURE_RETURNED,
            Act.GRANT_PAID,
            Act.GRANT_REJECTED,
            Act.RENOUNCEMENT_NOTED);

    static {
        CONVENTION.addAll(Repayment.FOLLOWED);
    }

    private static final Set<Act> ENDINGS =
            EnumSet.of(Act.CONVENTION_END_ANNOUNCED, Act.CONVENTION_END_TAKEN_BACK, Act.CONVENTION_DENOUNCED);

    private static final Set<Act> CHANGES = EnumSet.of(
            Act.CORRESPONDENT_CHANGED,
            Act.CONTACT_CHANGED,
            Act.REPLACEMENT_REQUESTED,
            Act.REPLACEMENT_ACCEPTED,
            Act.REPLACEMENT_REFUSED,
            Act.ABSENCE_ANNOUNCED,
            Act.ABSENCE_NOTED,
            Act.DEPARTURE_DECLARED,
            Act.ACCOUNTS_SETTLED,
            Act.ACCOUNTS_TO_CORRECT,
            Act.ACCOUNTS_VERIFIED,
            Act.SUCCESSION_EXTENDED,
            Act.SUCCESSION_CLOSED,
            Act.ARRIVAL_REQUESTED,
            Act.ADDITION_REQUESTED,
            Act.ARRIVAL_OPINION_GIVEN,
            Act.ARRIVAL_ACCEPTED,
            Act.ARRIVAL_REFUSED,
            Act.ARRIVAL_ABANDONED,
            Act.EMPLOYMENT_CHANGED,
            Act.EMPLOYMENT_COMPLIANT,
            Act.EMPLOYMENT_QUESTIONED,
            Act.EMPLOYMENT_EXPLAINED,
            Act.EMPLOYMENT_MAINTAINED,
            Act.MERGER_DECLARED,
            Act.MERGER_ACCEPTED,
            Act.MERGER_REFUSED,
            Act.CONVENTION_END_ANNOUNCED,
            Act.CONVENTION_END_TAKEN_BACK,
            Act.CONVENTION_DENOUNCED);

    /** Whether the structure has given notice of the end of its convention. */
    public boolean ending() {
        return timeline.stream()
                .map(Entry::act)
                .filter(ENDINGS::contains)
                .reduce((earlier, later) -> later)
                .filter(Act.CONVENTION_END_ANNOUNCED::equals)
                .isPresent();
    }

    public List<Entry> changes() {
        return told(CHANGES);
    }

    public List<Entry> opinions() {
        return told(OPINIONS);
    }

    public List<Entry> decisions() {
        return told(DECISIONS);
    }

    public List<Entry> convention() {
        return told(CONVENTION);
    }

    private List<Entry> told(Set<Act> acts) {
        return timeline.stream().filter(entry -> acts.contains(entry.act())).toList();
    }
}
