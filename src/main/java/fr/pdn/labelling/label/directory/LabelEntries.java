package fr.pdn.labelling.label.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.label.DirectoryEntries;
import fr.pdn.labelling.label.EntryFacts;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.Labels;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every label with its directory entry: two questions to the database, however many there are. */
@Repository
class LabelEntries {
    /** The profiles are those that were verified last, not those declared since. */
    private static final String DETAILS = """
            select l.number, c.answers #>> '{structure,legalForm}' as legal_form, c.answers #>> '{structure,category}' as category,
              json_build_object('structure', c.answers #>> '{structure,name}', 'address', c.answers #>> '{structure,address}',
                'postalCode', c.answers #>> '{structure,postalCode}', 'town', c.answers #>> '{structure,town}',
                'displayName', p.detail ->> 'displayName', 'facebookUrl', p.detail ->> 'facebookUrl',
                'instagramUrl', p.detail ->> 'instagramUrl', 'directoryUrl', l.directory_url) as facts,
              v.checked, e.kind as entry, e.at as entry_at, s.at as profiles_at
            from label l join candidature c on c.id = l.candidature_id
            left join lateral (
              select a.id, a.at from act a where a.candidature_id = l.candidature_id and a.professional = l.professional
                and a.kind = 'SOCIAL_PROFILES_VERIFIED' order by a.id desc limit 1) s on true
            left join lateral (
              select a.detail from act a where a.candidature_id = l.candidature_id and a.professional = l.professional
                and a.kind = 'SOCIAL_PROFILES_DECLARED' and a.id < s.id order by a.id desc limit 1) p on true
            left join lateral (
              select a.kind, a.at from act a where a.candidature_id = l.candidature_id and a.professional = l.professional
                and a.kind in (:entryActs) order by a.id desc limit 1) e on true
            left join lateral (
              select a.detail -> 'checked' as checked from act a
              where a.candidature_id = l.candidature_id and a.professional = l.professional
                and a.kind = 'DIRECTORY_ENTRY_VERIFIED' order by a.id desc limit 1) v on true""";

    private final Labels labels;
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    LabelEntries(Labels labels, JdbcClient jdbc, ObjectMapper json) {
        this.labels = labels;
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Details(
            EntryFacts facts,
            EntryFacts checked,
            Act entry,
            Instant entryAt,
            Instant profilesAt,
            String legalForm,
            String category) {
        LabelEntry of(Label label) {
            return new LabelEntry(label, facts, checked, entry, entryAt, profilesAt, legalForm, category);
        }
    }

    /** In the order of their numbers. */
    List<LabelEntry> all() {
        Map<String, Details> details = new HashMap<>();
        jdbc.sql(DETAILS)
                .param(
                        "entryActs",
                        DirectoryEntries.ENTRY_ACTS.stream().map(Act::name).toList())
                .query(row -> {
                    details.put(row.getString("number"), details(row));
                });
        return labels.all().stream()
                .filter(label -> details.containsKey(label.number()))
                .map(label -> details.get(label.number()).of(label))
                .toList();
    }

    private Details details(ResultSet row) throws SQLException {
        var entry = row.getString("entry");
        return new Details(
                facts(row.getString("facts")),
                facts(row.getString("checked")),
                entry == null ? null : Act.valueOf(entry),
                instant(row.getTimestamp("entry_at")),
                instant(row.getTimestamp("profiles_at")),
                row.getString("legal_form"),
                row.getString("category"));
    }

    private EntryFacts facts(String text) {
        try {
            return text == null ? null : json.readValue(text, EntryFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
