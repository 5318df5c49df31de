package fr.pdn.labelling.entry.questionnaire;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.entry.Entries;
import fr.pdn.labelling.entry.questionnaire.Columns.Cell;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What an export says, and which of its lines can be entered: those of structures that the Caf does not have yet in the call. */
@Component
class PreviewReader {
    private static final String SIRET = "Identité – Numéro SIRET";

    private final Columns columns;
    private final LineReader lines;
    private final Entries entries;
    private final Campaigns campaigns;
    private final Clock clock;

    PreviewReader(Columns columns, LineReader lines, Entries entries, Campaigns campaigns, Clock clock) {
        this.columns = columns;
        this.lines = lines;
        this.entries = entries;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** @throws InvalidAnswersException when nothing can be read of it */
    Preview of(Questionnaire questionnaire) {
        var sheet = Sheet.read(questionnaire.content());
        requireColumns(sheet.header());
        var known = known(questionnaire.campaign());
        var now = clock.instant();
        boolean open = campaigns.get(questionnaire.campaign()).inTime(now);
        var seen = new HashMap<String, Integer>();
        var read = new ArrayList<ReadLine>();
        for (var row : sheet.rows()) {
            read.add(judged(lines.read(sheet.header(), row, now), known, seen, open));
        }
        return new Preview(questionnaire, unknown(sheet.header()), List.copyOf(read));
    }

    /** Of a file whose SIRET column is missing no line could be told from another; of two columns of one name none is right. */
    private void requireColumns(List<String> header) {
        var seen = new HashSet<Cell>();
        for (var name : header) {
            columns.named(name).filter(cell -> !seen.add(cell)).ifPresent(twice -> {
                throw InvalidAnswersException.at("/file", "La colonne «\u00a0" + name + "\u00a0» est là deux fois.");
            });
        }
        if (!seen.contains(columns.named(SIRET).orElseThrow())) {
            throw InvalidAnswersException.at(
                    "/file",
                    "La colonne «\u00a0Numéro SIRET\u00a0» manque à la première ligne. Comparez vos colonnes à la liste.");
        }
    }

    private List<String> unknown(List<String> header) {
        return header.stream()
                .filter(name -> !name.isEmpty() && columns.named(name).isEmpty() && !AnsweredAt.is(name))
                .toList();
    }

    private static ReadLine judged(
            ReadLine line, Map<String, Candidature> known, Map<String, Integer> seen, boolean open) {
        var siret = line.answers().structure().siretDigits();
        if (siret.isEmpty()) {
            return line.refused(
                    "Sans SIRET lisible, elle ne se distingue pas d’une autre\u00a0: corrigez le fichier.", "");
        }
        if (known.containsKey(siret)) {
            var there = known.get(siret);
            return line.refused(
                    there.draft()
                            ? "Déjà saisie."
                            : "Cette structure a déjà déposé\u00a0: dossier n°\u00a0" + there.number() + ".",
                    there.draft() ? "/saisies/" + there.id() : "/dossiers/" + there.number());
        }
        var before = seen.putIfAbsent(siret, line.number());
        if (before != null) {
            return line.refused("Même SIRET que la ligne " + before + ".", "");
        }
        return open || line.arrival().dated()
                ? line
                : line.refused("L’appel est clos et la date de réponse manque\u00a0: elle ne peut pas compter.", "");
    }

    private Map<String, Candidature> known(String campaign) {
        var known = new HashMap<String, Candidature>();
        entries.known(campaign)
                .forEach(there -> known.putIfAbsent(there.answers().structure().siretDigits(), there));
        return known;
    }
}
