package fr.pdn.labelling.label;

import fr.pdn.labelling.candidature.Outsiders;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose labels an address may see: its own, and those of the professionals of its structures. Others do not exist for it. */
@Repository
public class OwnLabels {
    private final JdbcClient jdbc;
    private final Labels labels;
    private final Outsiders outsiders;

    OwnLabels(JdbcClient jdbc, Labels labels, Outsiders outsiders) {
        this.jdbc = jdbc;
        this.labels = labels;
        this.outsiders = outsiders;
    }

    /** The newest first. */
    public List<Label> ofProfessional(String email) {
        return named("""
                select l.number from label l join candidature c on c.id = l.candidature_id
                cross join jsonb_array_elements(c.answers -> 'professionals') person
                where person ->> 'ref' = l.professional and lower(person ->> 'email') = lower(?)
                order by l.awarded_at desc, l.number""", email);
    }

    public List<Label> ofStructure(String email) {
        return named("""
                select l.number from label l join candidature c on c.id = l.candidature_id
                where c.number = any(?) order by l.last_name, l.number""", outsiders.numbersOf(email).toArray(String[]::new));
    }

    public Optional<Label> ofProfessional(String email, String number) {
        return find(ofProfessional(email), number);
    }

    public Optional<Label> ofStructure(String email, String number) {
        return find(ofStructure(email), number);
    }

    private static Optional<Label> find(List<Label> labels, String number) {
        return labels.stream().filter(label -> label.number().equals(number)).findFirst();
    }

    private List<Label> named(String sql, Object who) {
        return jdbc.sql(sql).params(List.of(who)).query(String.class).list().stream()
                .map(labels::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
