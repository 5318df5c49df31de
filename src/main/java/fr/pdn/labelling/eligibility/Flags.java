package fr.pdn.labelling.eligibility;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.documents.StoredDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a reviewer should notice, without effect on any result. A flag about a professional carries their ref. */
record Flags(
        Candidature candidature,
        Campaign campaign,
        List<StoredDocument> documents,
        boolean duplicate,
        long grantOnScaleCents) {
    private static final BigDecimal FULL_TIME_HOURS = new BigDecimal("35");
    /** Three hours out of a contract so short that they would be more than a quarter of it: open in the text, worth a look. */
    private static final BigDecimal LARGE_SHARE = new BigDecimal("0.25");

    private static final int ALL_MISSIONS = 4;

    List<String> raised() {
        var flags = new ArrayList<String>();
        var answers = candidature.answers();
        boolean late = !campaign.inTime(candidature.submittedAt());
        raise(flags, campaign.lastSecond(candidature.submittedAt()), "LAST_SECOND_SUBMISSION");
        raise(flags, answers.professionals().stream().anyMatch(this::represents), "REPRESENTATIVE_IS_PROFESSIONAL");
        for (var professional : answers.professionals()) {
            raise(flags, endsEarly(professional), "CONTRACT_ENDS_BEFORE_CONVENTION:" + professional.ref());
            raise(flags, smallWorkingTime(professional), "SMALL_WORKING_TIME:" + professional.ref());
        }
        var missions = answers.project().missions();
        raise(flags, missions == null || missions.size() < ALL_MISSIONS, "PARTIAL_MISSIONS");
        raise(flags, answers.budget().requestedGrant() > grantOnScaleCents, "GRANT_REQUEST_OFF_SCALE");
        raise(
                flags,
                late && documents.stream().anyMatch(d -> campaign.inTime(d.receivedAt())),
                "DOCUMENTS_BEFORE_LATE_FORM");
        raise(flags, duplicate, "DUPLICATE_SIRET");
        return flags;
    }

    private static void raise(List<String> flags, boolean condition, String flag) {
        if (condition) {
            flags.add(flag);
        }
    }

    private boolean represents(Answers.Professional professional) {
        var representative = candidature.answers().structure().legalRepresentative();
        return representative != null && name(representative.fullName()).equals(name(professional.fullName()));
    }

    private static String name(String fullName) {
        return fullName.toLowerCase(Locale.FRENCH).strip();
    }

    private boolean endsEarly(Answers.Professional professional) {
        return professional.contractEndsOn() != null
                && professional.contractEndsOn().isBefore(campaign.conventionEndsOn());
    }

    private static boolean smallWorkingTime(Answers.Professional professional) {
        var share = professional.fullTimeEquivalent();
        if (share == null || share.signum() == 0 || professional.weeklyHours() == null) {
            return false;
        }
        var quarter = share.multiply(FULL_TIME_HOURS).multiply(LARGE_SHARE);
        return professional.weeklyHours().compareTo(quarter) > 0;
    }
}
