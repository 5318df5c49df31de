package fr.pdn.labelling.eligibility;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.campaign.WorkingDays;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Eligibility;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Letters;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.documents.GeneratedKind;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The committee's session on one dossier: who sits, who says what, what it concludes. Its opinion is consultative. */
@Service("committeeSessions")
public class Committee {
    private final Dossiers dossiers;
    private final CommitteeMembers members;
    private final CommitteeTies ties;
    private final Campaigns campaigns;
    private final DeadlineSettings deadlines;
    private final WorkingDays workingDays;
    private final Journal journal;
    private final Letters letters;
    private final Clock clock;

    Committee(
            Dossiers dossiers,
            CommitteeMembers members,
            CommitteeTies ties,
            Campaigns campaigns,
            DeadlineSettings deadlines,
            WorkingDays workingDays,
            Journal journal,
            Letters letters,
            Clock clock) {
        this.dossiers = dossiers;
        this.members = members;
        this.ties = ties;
        this.campaigns = campaigns;
        this.deadlines = deadlines;
        this.workingDays = workingDays;
        this.journal = journal;
        this.letters = letters;
        this.clock = clock;
    }

    public void convene(String number) {
        var dossier = dossiers.get(number);
        var recused = recused(dossier);
        var sitting = members.all().stream()
                .filter(member -> !recused.contains(member.userId()))
                .toList();
        journal.record(
                dossier.candidature().id(),
                Act.COMMITTEE_CONVENED,
                Map.of(
                        "members", sitting.stream().map(CommitteeMember::userId).toList(),
                        "emails", sitting.stream().map(CommitteeMember::email).toList(),
                        "recused", recused,
                        "on", nextSession(dossier)));
    }

    /** Those tied to the structure, and those who stepped back in an earlier round. */
    private List<String> recused(Dossier dossier) {
        var tied = ties.with(dossier.answers().structure().siretDigits()).stream();
        var steppedBack = dossier.all(Act.MEMBER_RECUSED).stream().map(act -> act.text("member"));
        return Stream.concat(tied, steppedBack).distinct().toList();
    }

    /** The campaign's session, or, once it is over, a written consultation of two weeks. */
    private LocalDate nextSession(Dossier dossier) {
        var today = LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
        var planned = campaigns.get(dossier.candidature().campaign()).committeeDate();
        return planned.isAfter(today) ? planned : workingDays.plus(today, deadlines.writtenConsultationWorkingDays());
    }

    /** Logins of those who give an opinion on this dossier. */
    public List<String> members(String number) {
        return members(dossiers.get(number).last(Act.COMMITTEE_CONVENED).orElseThrow());
    }

    private static List<String> members(RecordedAct convened) {
        var members = new ArrayList<String>();
        convened.detail().path("members").forEach(m -> members.add(m.asText()));
        return members;
    }

    /** Whether the member was convened and has not stepped back since. */
    static boolean sits(Dossier dossier, String member) {
        return dossier.last(Act.COMMITTEE_CONVENED)
                        .filter(act -> members(act).contains(member))
                        .isPresent()
                && dossier.all(Act.MEMBER_RECUSED).stream()
                        .noneMatch(act -> act.text("member").equals(member));
    }

    public void giveOpinion(String number, String member, MemberOpinion opinion, String comment) {
        if (opinion == MemberOpinion.UNFAVOURABLE && comment.isBlank()) {
            throw InvalidAnswersException.at("/comment", "Un avis défavorable doit être motivé.");
        }
        journal.record(
                dossiers.get(number).candidature().id(),
                opinion == MemberOpinion.RECUSED ? Act.MEMBER_RECUSED : Act.MEMBER_OPINION_GIVEN,
                Map.of("member", member, "opinion", opinion, "comment", comment));
    }

    /** @param retained refs of the professionals kept; all of them when the opinion is favourable and none is named */
    public void conclude(String number, CommitteeOpinion opinion, List<String> retained, String reason) {
        var dossier = dossiers.get(number);
        var all = dossier.answers().professionals().stream()
                .map(Answers.Professional::ref)
                .toList();
        var kept = retained(opinion, retained, all);
        requireReason(dossier, opinion, kept, reason);
        var act = journal.record(
                dossier.candidature().id(),
                opinion == CommitteeOpinion.DEFERRED ? Act.COMMITTEE_DEFERRED : Act.COMMITTEE_OPINION_GIVEN,
                Map.of("opinion", opinion, "retained", kept, "reason", reason, "dueOn", precisionsDueOn()));
        letters.write(GeneratedKind.MINUTES, number, null, "act-" + act);
    }

    private LocalDate precisionsDueOn() {
        return LocalDate.ofInstant(clock.instant(), Campaign.PARIS).plusDays(deadlines.precisionsDays());
    }

    private static List<String> retained(CommitteeOpinion opinion, List<String> retained, List<String> all) {
        if (!all.containsAll(retained)) {
            throw InvalidAnswersException.at(
                    "/retainedProfessionals", "Choisissez parmi les professionnels du dossier.");
        }
        return switch (opinion) {
            case UNFAVOURABLE, DEFERRED -> List.of();
            case FAVOURABLE -> {
                if (!retained.isEmpty() && retained.size() < all.size()) {
                    throw InvalidAnswersException.at(
                            "/retainedProfessionals",
                            "Un avis favorable retient tous les professionnels ; sinon, choisissez « favorable partiel ».");
                }
                yield all;
            }
            case PARTLY_FAVOURABLE -> {
                if (retained.isEmpty() || retained.size() == all.size()) {
                    throw InvalidAnswersException.at(
                            "/retainedProfessionals",
                            "Cochez les professionnels retenus : au moins un, mais pas tous.");
                }
                yield retained;
            }
        };
    }

    private static void requireReason(Dossier dossier, CommitteeOpinion opinion, List<String> kept, String reason) {
        if (!reason.isBlank()) {
            return;
        }
        if (opinion == CommitteeOpinion.DEFERRED) {
            throw InvalidAnswersException.at("/reason", "Indiquez les précisions demandées à la structure.");
        }
        if (opinion != CommitteeOpinion.FAVOURABLE) {
            throw InvalidAnswersException.at("/reason", "Un avis défavorable, même en partie, doit être motivé.");
        }
        if (divergesFromCoordination(dossier) || overrides(dossier, kept)) {
            throw InvalidAnswersException.at(
                    "/reason",
                    "Cet avis s’écarte de celui de la coordination ou d’un contrôle automatique : indiquez pourquoi.");
        }
    }

    private static boolean divergesFromCoordination(Dossier dossier) {
        return dossier.last(Act.COORDINATION_OPINION_GIVEN)
                .filter(a -> a.text("opinion").equals(Opinion.UNFAVOURABLE.name()))
                .isPresent();
    }

    private static boolean overrides(Dossier dossier, List<String> kept) {
        var examination = dossier.examination().orElseThrow();
        return examination.eligibility() == Eligibility.NON_COMPLIANT
                || kept.stream()
                        .anyMatch(ref -> examination.eligibilityByProfessional().get(ref) == Eligibility.NON_COMPLIANT);
    }
}
