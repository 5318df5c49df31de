package fr.pdn.labelling.label.directory;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A structure and its promeneurs as the national schema of digital mediation places writes them (« schéma de données des lieux de
 * médiation numérique », schema.data.gouv.fr): one line for each place, several values between bars, nothing for what we do not
 * know.
 *
 * @param cells by column, those that hold something
 */
public record NationalPlace(Map<String, Object> cells) {
    /** Every column of the schema, in its order. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "pivot",
            "nom",
            "commune",
            "code_postal",
            "code_insee",
            "adresse",
            "complement_adresse",
            "latitude",
            "longitude",
            "typologie",
            "telephone",
            "courriels",
            "site_web",
            "horaires",
            "presentation_resume",
            "presentation_detail",
            "source",
            "itinerance",
            "structure_parente",
            "date_maj",
            "services",
            "publics_specifiquement_adresses",
            "prise_en_charge_specifique",
            "frais_a_charge",
            "dispositif_programmes_nationaux",
            "formations_labels",
            "autres_formations_labels",
            "modalites_acces",
            "modalites_accompagnement",
            "fiche_acces_libre",
            "prise_rdv");

    /** What the schema allows for a summary. */
    private static final int LONGEST_SUMMARY = 280;

    private static final Map<String, String> TYPES = Map.of("SOCIAL_CENTRE", "CS", "EVS", "EVS", "ASSOCIATION", "ASSO");

    /** In the order of their SIRET. */
    public static List<NationalPlace> of(List<DirectoryLine> lines) {
        var structures = new TreeMap<String, List<DirectoryLine>>();
        lines.forEach(line -> structures.merge(
                line.siret(),
                List.of(line),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        return structures.values().stream().map(NationalPlace::place).toList();
    }

    private static NationalPlace place(List<DirectoryLine> lines) {
        var first = lines.get(0);
        var cells = new LinkedHashMap<String, Object>();
        put(cells, "id", "pdn-parentalite-" + first.siret());
        put(cells, "pivot", first.siret());
        put(cells, "nom", first.facts().structure());
        put(cells, "commune", first.facts().town());
        put(cells, "code_postal", first.facts().postalCode());
        put(cells, "adresse", first.facts().address());
        if (first.place() != null) {
            put(cells, "latitude", first.place().latitude());
            put(cells, "longitude", first.place().longitude());
        }
        put(
                cells,
                "typologie",
                bars(Stream.of(first.category(), first.legalForm()).map(TYPES::get)));
        put(cells, "site_web", bars(lines.stream().flatMap(NationalPlace::sites)));
        put(cells, "presentation_resume", summary(lines));
        put(cells, "source", "Caf, Promeneurs du Net Parentalité");
        put(cells, "date_maj", latest(lines).toString());
        put(cells, "services", "Parentalité et éducation avec le numérique");
        put(cells, "publics_specifiquement_adresses", "Familles et/ou enfants");
        put(cells, "dispositif_programmes_nationaux", "Promeneurs du net");
        put(cells, "autres_formations_labels", bars(each(lines, "Promeneur du Net Parentalité n°\u00a0%s"::formatted)));
        put(cells, "modalites_accompagnement", "À distance");
        return new NationalPlace(cells);
    }

    private static void put(Map<String, Object> cells, String column, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            cells.put(column, value);
        }
    }

    private static Stream<String> sites(DirectoryLine line) {
        return Stream.of(line.facts().facebookUrl(), line.facts().instagramUrl());
    }

    private static Stream<String> each(List<DirectoryLine> lines, Function<String, String> words) {
        return lines.stream().map(DirectoryLine::label).map(words);
    }

    private static String summary(List<DirectoryLine> lines) {
        var names = lines.stream().map(DirectoryLine::name).collect(joining(" ; "));
        var summary = "En ligne pour les parents : " + names + ".";
        return summary.length() <= LONGEST_SUMMARY ? summary : summary.substring(0, LONGEST_SUMMARY - 1) + "…";
    }

    private static LocalDate latest(List<DirectoryLine> lines) {
        return lines.stream()
                .map(DirectoryLine::updatedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** A bar within a value would cut it in two. */
    private static String bars(Stream<String> values) {
        return values.filter(Objects::nonNull)
                .filter(value -> !value.isEmpty())
                .map(value -> value.replace('|', ' '))
                .distinct()
                .collect(joining("|"));
    }
}
