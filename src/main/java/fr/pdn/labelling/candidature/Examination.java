package fr.pdn.labelling.candidature;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * What the automatic checks found, as recorded with the act and shown to everyone concerned.
 *
 * @param checks name → passed; absent when the check does not apply or cannot be made yet
 * @param missingDocuments kinds of required documents that are absent
 * @param presentationMissingFor refs of the professionals without a presentation
 * @param grantOnScaleCents the startup grant if everyone presented were retained
 * @param lateBy time after the closing, « hh:mm:ss », null when in time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Examination(
        Admissibility admissibility,
        String lateBy,
        List<String> missingDocuments,
        List<String> presentationMissingFor,
        Map<String, Boolean> checks,
        Eligibility eligibility,
        Map<String, Eligibility> eligibilityByProfessional,
        List<Finding> findings,
        List<String> flags,
        Long grantOnScaleCents) {

    public Examination proposing(Admissibility proposal) {
        return new Examination(
                proposal,
                lateBy,
                missingDocuments,
                presentationMissingFor,
                checks,
                eligibility,
                eligibilityByProfessional,
                findings,
                flags,
                grantOnScaleCents);
    }
}
