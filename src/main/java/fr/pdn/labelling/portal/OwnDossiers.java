package fr.pdn.labelling.portal;

import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Outsiders;
import fr.pdn.labelling.candidature.TeamCandidatures;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What belongs to an address: the drafts it shares, the dossiers it acts for. Anything else does not exist for it. */
@Service
public class OwnDossiers {
    private final Candidatures candidatures;
    private final TeamCandidatures shared;
    private final Dossiers dossiers;
    private final Outsiders outsiders;
    private final JdbcClient jdbc;

    OwnDossiers(
            Candidatures candidatures,
            TeamCandidatures shared,
            Dossiers dossiers,
            Outsiders outsiders,
            JdbcClient jdbc) {
        this.candidatures = candidatures;
        this.shared = shared;
        this.dossiers = dossiers;
        this.outsiders = outsiders;
        this.jdbc = jdbc;
    }

    public List<Candidature> drafts(String email) {
        return shared.draftsOf(email);
    }

    /** Other candidatures of the same structure in the same call: one is enough. */
    public List<Candidature> twins(String email, Candidature draft) {
        var siret = draft.answers().structure().siretDigits();
        return siret.isEmpty()
                ? List.of()
                : Stream.concat(drafts(email).stream(), filed(email).stream().map(Dossier::candidature))
                        .filter(other -> !other.id().equals(draft.id()))
                        .filter(other -> other.campaign().equals(draft.campaign()))
                        .filter(other ->
                                other.answers().structure().siretDigits().equals(siret))
                        .toList();
    }

    /** Candidatures whose answers this address may take up again in another call. */
    public List<Candidature> models(String email) {
        return Stream.concat(filed(email).stream().map(Dossier::candidature), drafts(email).stream())
                .toList();
    }

    /** A candidature that this address shares, filed since or not. */
    public Optional<Candidature> begun(String email, UUID id) {
        return shared.shared(id, email) ? candidatures.find(id) : Optional.empty();
    }

    /** Newest first. */
    public List<Dossier> filed(String email) {
        return outsiders.numbersOf(email).stream()
                .map(dossiers::get)
                .sorted((one, other) -> other.candidature()
                        .submittedAt()
                        .compareTo(one.candidature().submittedAt()))
                .toList();
    }

    public Optional<Dossier> filed(String email, String number) {
        return outsiders.numbersOf(email).contains(number) ? dossiers.find(number) : Optional.empty();
    }

    /** The refs under which an address is named as a professional in a dossier; none in most. */
    public List<String> refsIn(Dossier dossier, String email) {
        return dossier.answers().professionals().stream()
                .filter(person -> email.equalsIgnoreCase(person.email()))
                .map(person -> person.ref())
                .toList();
    }

    /** Filed dossiers that name this address as a professional. */
    public List<Dossier> asProfessional(String email) {
        return jdbc.sql("""
                        select number from candidature c where submitted_at is not null and exists (
                          select 1 from jsonb_array_elements(coalesce(c.answers -> 'professionals', '[]')) person
                          where lower(person ->> 'email') = lower(:email))
                        order by submitted_at desc""").param("email", email).query(String.class).list().stream()
                .map(dossiers::get)
                .toList();
    }
}
