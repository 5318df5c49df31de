package fr.pdn.labelling.candidature;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a structure answered, as the rules read it. Any part may be absent in a draft; after submission the forms have
 * vouched for the required ones. Keys: glossary of the project, shapes: the API's.
 */
public record Answers(
        Structure structure,
        List<Professional> professionals,
        Project project,
        Budget budget,
        Map<String, Boolean> commitments) {

    public Answers {
        structure = structure == null ? Structure.EMPTY : structure;
        professionals = professionals == null ? List.of() : List.copyOf(professionals);
        budget = budget == null ? new Budget(null, null, null) : budget;
        commitments = commitments == null ? Map.of() : commitments;
    }

    public static Answers of(Map<String, Object> json) {
        return Json.answers(json);
    }

    public Optional<Professional> professional(String ref) {
        return professionals.stream().filter(p -> Objects.equals(p.ref(), ref)).findFirst();
    }

    public boolean committed(String key) {
        return Boolean.TRUE.equals(commitments.get(key));
    }

    public record Person(String title, String firstName, String lastName, String role, String email, String phone) {
        public String fullName() {
            return (Objects.toString(firstName, "") + " " + Objects.toString(lastName, "")).strip();
        }
    }

    public record Structure(
            String name,
            String legalForm,
            String siret,
            String rna,
            String address,
            String postalCode,
            String town,
            String intermunicipality,
            String category,
            Person legalRepresentative,
            Person contact,
            Boolean worksInParenting,
            Boolean regularContactWithParents,
            String contactFrequency) {
        static final Structure EMPTY =
                new Structure(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

        /** The SIRET as it identifies the structure: digits only. */
        public String siretDigits() {
            return siret == null ? "" : siret.replaceAll("\\s", "");
        }
    }

    /** @param weeklyHours hours a week promised online, in working time */
    public record Professional(
            String ref,
            String title,
            String firstName,
            String lastName,
            String role,
            String profile,
            String employmentStatus,
            BigDecimal fullTimeEquivalent,
            LocalDate contractEndsOn,
            Boolean employedByStructure,
            String mainQualification,
            BigDecimal weeklyHours,
            Boolean duringWorkingHours,
            String email,
            Boolean facebookCommitment,
            Boolean instagramCommitment) {
        public String fullName() {
            return (Objects.toString(firstName, "") + " " + Objects.toString(lastName, "")).strip();
        }

        public Professional employedAs(String status, boolean byStructure) {
            return new Professional(
                    ref,
                    title,
                    firstName,
                    lastName,
                    role,
                    profile,
                    status,
                    fullTimeEquivalent,
                    contractEndsOn,
                    byStructure,
                    mainQualification,
                    weeklyHours,
                    duringWorkingHours,
                    email,
                    facebookCommitment,
                    instagramCommitment);
        }
    }

    public record Project(
            Boolean presenceInHostProject,
            String summary,
            String approach,
            String specialisedTheme,
            Boolean referredByThirdParties,
            Boolean voluntaryRecourse,
            List<String> missions) {}

    /** Amounts in cents. */
    public record Budget(List<Expense> expenses, List<Income> income, GrantUse grantUse) {
        public Budget {
            expenses = expenses == null ? List.of() : List.copyOf(expenses);
            income = income == null ? List.of() : List.copyOf(income);
        }

        public long spent() {
            return expenses.stream().mapToLong(Expense::cents).sum();
        }

        public long received() {
            return income.stream().mapToLong(Income::cents).sum();
        }

        public boolean balanced() {
            return spent() == received();
        }

        public long spentOn(String item) {
            return lines(item).stream().mapToLong(Expense::cents).sum();
        }

        public List<Expense> lines(String item) {
            return expenses.stream().filter(e -> item.equals(e.item())).toList();
        }

        public long requestedGrant() {
            Predicate<Income> grant = i -> "STARTUP_GRANT".equals(i.source());
            return income.stream().filter(grant).mapToLong(Income::cents).sum();
        }

        public long usedOfGrant() {
            return grantUse == null ? 0 : grantUse.cents();
        }

        /** Key of the larger use. */
        String largestUse() {
            return Answers.cents(grantUse.equipment()) > Answers.cents(grantUse.workingTime())
                    ? "equipment"
                    : "workingTime";
        }
    }

    public record Expense(String item, String label, BigDecimal amount) {
        long cents() {
            return Answers.cents(amount);
        }
    }

    public record Income(String source, BigDecimal amount) {
        long cents() {
            return Answers.cents(amount);
        }
    }

    public record GrantUse(BigDecimal workingTime, BigDecimal equipment) {
        long cents() {
            return Answers.cents(workingTime) + Answers.cents(equipment);
        }
    }

    private static long cents(BigDecimal euros) {
        return euros == null ? 0 : euros.movePointRight(2).longValueExact();
    }
}
